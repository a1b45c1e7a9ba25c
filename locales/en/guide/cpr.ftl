### The way for those who have no CPR number yet: that number, and then MitID. The offices are those of a magazine’s guide for
### newcomers. Which of them serves whom has not been verified, so the listener is told to ask.

guide-cpr = First the CPR number
guide-cpr-text-what = Denmark knows you by your CPR number, and most places where you use MitID ask for it. If you are going to live here, get it before MitID.
guide-cpr-heading-where = Where to go
guide-cpr-text-register = Your kommune, the local council, has a population register, in Danish folkeregisteret. That is where you are registered and given your number.
guide-cpr-text-international = International Citizen Service is an office for people from abroad. You may have to go there instead.
guide-cpr-text-siri = SIRI is the agency that deals with applications to live in Denmark. If you come from a country outside the EU, you need a residence card.
guide-cpr-step-residence = Ask SIRI if you need a paper from them before you can be registered.
guide-cpr-step-ask = Ask your kommune whether to go to folkeregisteret or to International Citizen Service. Ask if you must book, and which papers to bring.
guide-cpr-step-go = Go there with your passport or ID card, and with the papers they asked for. Bring the originals, not copies.
# Source: international.kk.dk, randers.dk and nyborg.dk, the pages on the health card: what is on it. As of 2026-11.
guide-cpr-step-card = You get a CPR number and a yellow health card. The number is on the card, so keep it safe.
guide-cpr-step-on = Now go on to MitID. Choose the chapter “With the app and your passport” or “In person at Borgerservice”.
