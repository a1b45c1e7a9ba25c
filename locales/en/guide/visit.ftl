### The visit to Borgerservice. The rules for witnesses: mitid.dk, the page on MitID and documentation.

guide-visit = Your visit to Borgerservice
guide-visit-text-wait = Book your visit early. There can be a long wait, above all in August and January.
guide-visit-heading-bring = What to bring
guide-visit-tick-id = Your passport or ID card, the real thing and not a copy.
guide-visit-tick-residence = Your residence card, if you come from a country outside the EU.
guide-visit-tick-cpr = Your CPR number, and your yellow health card if you have it.
guide-visit-tick-phone = Your phone.
guide-visit-tick-user-id = The user ID that you want.
guide-visit-tick-witness = Your witness.
guide-visit-heading-witness = The witness
guide-visit-text-witness-who = A witness is someone who comes with you and says who you are. The witness must be at least { fact-witness-age } years old, and must have had MitID for more than { fact-witness-mitid-days } days.
guide-visit-text-witness-brings = The witness must bring an ID with a picture, and their own MitID.
guide-visit-text-witness-often = Nobody may be a witness more than { fact-witness-times } times in { fact-witness-period-days } days. So ask if your witness has done it before.
guide-visit-heading-questions = Questions
guide-visit-text-questions = Without a witness, you have to answer some questions about yourself. If you come from another country, bring a witness. That is the advice on mitid.dk.
guide-visit-heading-help = Words and help
guide-visit-text-interpreter = Do you need an interpreter? Ask about it when you book. In Danish an interpreter is called a tolk.
guide-visit-text-sight = Say when you book that you see badly. Ask how they can help you on the day.
