### The visit to Borgerservice. The rules for witnesses: mitid.dk, the page on MitID and documentation.

guide-visit = Your visit to Borgerservice
guide-visit-text-wait = Book your visit early. The wait can be long, above all in August and January.
guide-visit-heading-bring = What to bring
guide-visit-tick-id = Your passport or ID card, the original and not a copy.
guide-visit-tick-residence = Your residence card, if you come from a country outside the EU.
guide-visit-tick-cpr = Your CPR number, and your yellow health card if you have it.
guide-visit-tick-phone = Your phone.
guide-visit-tick-user-id = The user ID that you want.
guide-visit-tick-witness = Your witness.
guide-visit-heading-witness = The witness
guide-visit-text-witness-who = A witness comes with you and says who you are. The witness must be at least { fact-witness-age } years old, and must have had MitID for more than { fact-witness-mitid-days } days.
guide-visit-text-witness-brings = The witness must bring valid photo ID and their own MitID.
# Source: mitid.dk, the page on MitID and documentation. As of 2026-11.
guide-visit-text-witness-none = Do you have nobody to ask? According to mitid.dk, you can also get help from a professional witness. Ask Borgerservice about it.
guide-visit-text-witness-often = Nobody may be a witness more than { fact-witness-times } times in { fact-witness-period-days } days. Ask if your witness has done it before.
guide-visit-heading-questions = Questions
guide-visit-text-questions = Without a witness, you must answer some questions about yourself. If you come from abroad, bring a witness all the same. That is the advice on mitid.dk.
guide-visit-heading-help = Language and help
guide-visit-text-interpreter = Do you need an interpreter, in Danish a tolk? Ask about it when you book.
guide-visit-text-sight = When you book, say that you are blind or have poor sight, and ask how they can help you.
