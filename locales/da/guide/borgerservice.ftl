### Vejen, hvor man selv møder op.

guide-borgerservice = I Borgerservice
guide-borgerservice-text-what = Borgerservice er det sted i din kommune, hvor du kan få hjælp. Der kan du få MitID, mens du taler med et menneske. Kapitlet om besøget siger mere.
guide-borgerservice-step-book = Bestil tid i Borgerservice. Gør det i god tid. Der er travlt i august og januar.
# Kilden til reglerne: herning.dk.
guide-borgerservice-step-user-id = Find på et bruger-ID hjemme. Det skal have fra { fact-user-id-shortest } til { fact-user-id-longest } tegn. Det må ikke være dit CPR-nummer og ikke bestå af { fact-user-id-not-digits } cifre. Det må ikke begynde eller slutte med et mellemrum.
guide-borgerservice-step-papers = Find dit pas eller ID-kort og dit opholdskort, hvis du har et. Tag det ægte med, ikke en kopi.
guide-borgerservice-step-witness = Bed en om at gå med dig som vidne. Det er rådet til folk fra udlandet.
guide-borgerservice-step-show = Sig, at du vil have MitID, når det bliver din tur. Vis dine papirer.
guide-borgerservice-step-prove = Svar på spørgsmål om dig selv, eller lad dit vidne sige, hvem du er.
guide-borgerservice-step-device = Sig, hvad du vil logge ind med. Kan du ikke læse små tal, så bed om en kodeoplæser. Den læser koden højt.
guide-borgerservice-step-code = Du får en aktiveringskode. På papir virker den i { fact-activation-paper-hours } timer. I en sms virker den i { fact-activation-sms-minutes } minutter.
guide-borgerservice-step-activate = Brug koden i tide, og skriv den med omhu. Efter { fact-activation-wrong-tries } forkerte forsøg er den spærret. Så må du bede om en ny.
