### What MitID is, where it is needed, and what it is not. Its uses are those that borger.dk, skat.dk, sundhed.dk, the
### banks and SIRI name themselves.

guide-mitid = What MitID is
guide-mitid-text-what = With MitID you show who you are on the internet in Denmark. You log in with it, and you say yes to things with it, such as a payment.
guide-mitid-heading-factors = Something you know, something you have
guide-mitid-text-factors = MitID asks for something you know, such as a password. It also asks for something you have. That can be an app, a code display, an audio code reader or a chip.
guide-mitid-text-thief = So a thief who has only one of them cannot log in as you.
guide-mitid-heading-where = Where you need it
guide-mitid-text-public = You need MitID on borger.dk, where you deal with the authorities. You need it to read their letters to you in Digital Post. You need it for your tax on skat.dk, and for your health on sundhed.dk.
guide-mitid-text-bank = Your bank asks for MitID. You also need it for NemKonto, the bank account that the state pays money into.
guide-mitid-text-newcomer = You may need it when you apply to SIRI to stay in Denmark. Students need it for their studies and for SU, the state grant.
guide-mitid-text-shops = Some shops ask for it, and so do phone companies when you sign a contract.
guide-mitid-heading-age = From which age
guide-mitid-text-age = You can get MitID when you are { fact-least-age } years old. When you are { fact-digital-post-age } years old, Digital Post begins.
guide-mitid-heading-not = What it is not
guide-mitid-text-not = MitID is not your CPR number. It is not the old NemID. And it is not this program.
