### The way for those who have no CPR number yet: that number, and then MitID.

guide-cpr = First the CPR number
guide-cpr-text-what = Denmark knows you by your CPR number. Most things that you use MitID for need one. So if you are going to live here, get it before MitID.
guide-cpr-heading-where = Where to go
guide-cpr-text-register = In your kommune there is a population register, in Danish folkeregisteret. There you are entered and given your number.
guide-cpr-text-international = International Citizen Service is an office for people from abroad. You may have to go there instead.
guide-cpr-text-siri = SIRI is the agency that deals with applications to live in Denmark. If you come from a country outside the EU, you need a residence card.
guide-cpr-step-residence = Ask SIRI if you need a paper from them before you can be entered in the register.
guide-cpr-step-ask = Ask your kommune where to go: to folkeregisteret, or to International Citizen Service.
guide-cpr-step-book = Ask if you must book a time, and which papers you must bring.
guide-cpr-step-go = Go there with your passport or ID card, and with the papers they asked for. Bring the real thing, not a copy.
guide-cpr-step-card = You get a CPR number and a yellow health card. Keep them safe. You will be asked for them often.
guide-cpr-step-on = Now go on to MitID. Choose the app and your passport, or Borgerservice.
