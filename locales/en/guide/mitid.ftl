### What MitID is, where it is needed, and what it is not. Its uses are those that borger.dk, skat.dk, sundhed.dk, the
### banks and SIRI name themselves.

guide-mitid = What MitID is
guide-mitid-text-what = MitID shows who you are on the internet in Denmark. You log in with it, and you approve things with it, such as a payment.
guide-mitid-heading-factors = Something you know, something you have
guide-mitid-text-factors = MitID asks for something you know, such as a password, and for something you have. That can be an app, a code display, an audio code reader or a chip. So a thief who has only your password cannot get in.
guide-mitid-heading-where = Where you need it
guide-mitid-text-public = You deal with the authorities on borger.dk, and they write to you in Digital Post. You need MitID for both. You also need it for your tax on skat.dk, and for your health on sundhed.dk.
guide-mitid-text-bank = You need it for your bank, and for NemKonto, the account that the state pays money into.
guide-mitid-text-newcomer = You may need it when you apply to the agency SIRI to stay in Denmark. Students need it for their studies, and for the state grant called SU.
guide-mitid-text-shops = Some shops ask for it, and so do phone companies when you sign a contract.
guide-mitid-heading-age = How old you must be
guide-mitid-text-age = You can get MitID when you are { fact-least-age } years old. Digital Post begins when you are { fact-digital-post-age } years old.
guide-mitid-heading-not = What it is not
guide-mitid-text-not = MitID is not your CPR number, not the old NemID, and not this program.
