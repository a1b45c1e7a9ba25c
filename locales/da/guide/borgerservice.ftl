### Vejen, hvor man selv møder op. Kilder: mitid.dk, siderne om MitID og legitimation og om aktiveringskoder; et blads guide for
### nytilkomne om de travle måneder.

guide-borgerservice = I Borgerservice
guide-borgerservice-text-what = Borgerservice er det sted i din kommune, hvor du kan møde op og få hjælp. Der kan du også få MitID.
guide-borgerservice-step-book = Bestil tid i Borgerservice. Gør det tidligt, for der er travlt i august og januar.
# Kilde: mitid.dk, siden om bruger-ID. Pr. 2026-11.
guide-borgerservice-step-user-id = Find på et bruger-ID hjemmefra. Det skal være på { fact-user-id-shortest } til { fact-user-id-longest } tegn. Det må ikke være dit CPR-nummer og ikke bestå af { fact-user-id-not-digits } cifre. Det må ikke begynde eller slutte med et mellemrum. Brug bogstaver fra det danske alfabet og cifre, men ingen bogstaver med accent. Find gerne på flere, for en anden kan have taget det første.
guide-borgerservice-step-papers = Find dit pas eller ID-kort frem, og dit gule sundhedskort og dit opholdskort, hvis du har dem. Tag originalerne med, ikke kopier.
guide-borgerservice-step-witness = Bed en om at gå med som dit vidne. Det anbefaler mitid.dk til folk fra udlandet. Reglerne for vidner står i kapitlet om besøget.
guide-borgerservice-step-show = Når det bliver din tur, så sig, at du vil have MitID, og vis dine papirer.
guide-borgerservice-step-prove = Svar på spørgsmål om dig selv, eller lad dit vidne sige, hvem du er.
guide-borgerservice-step-device = Sig, hvad du vil logge ind med. Kan du ikke læse små tal, så bed om en kodeoplæser, der læser koden højt.
guide-borgerservice-step-code = Du får en aktiveringskode. På papir virker den i { fact-activation-paper-hours } timer. I en sms virker den i { fact-activation-sms-minutes } minutter.
guide-borgerservice-step-activate = Brug koden til at aktivere det, du vil logge ind med. Det gør du i appen eller på mitid.dk. Gør det i tide, og skriv koden med omhu. Efter { fact-activation-wrong-tries } forkerte forsøg bliver den spærret, og så må du bede om en ny.
