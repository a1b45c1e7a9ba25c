### Vejen hjemmefra, med appen og en scanning af pas eller ID-kort. Kilder: siderne på mitid.dk for udlændinge og om udenlandske
### pas; et blads guide for nytilkomne. Hvad appen ellers beder om, er overladt til appen.

guide-app = Med appen og dit pas
guide-app-text-what = Sådan får du MitID hjemme. Du skal have en smartphone og et pas eller et ID-kort med chip.
# Kilde: mitid.dk, siderne om at hjælpe en anden med at få MitID: hjælperen må scanne, men skal kigge væk. Pr. 2026-11.
guide-app-text-sight = Telefonen skal scanne dit pas og dit ansigt. Kan du ikke se nok til det, så lad en, du stoler på, holde telefonen. Men skriv selv dit bruger-ID og dine koder, uden at nogen ser med.
# Kilde: mitid.dk, siden om særlige behov, i en kopi fra før maj 2022: derfor siger guiden, hvem der siger det. Læst 2026-11.
guide-app-text-screen-reader = Ifølge mitid.dk kan appen bruges med en skærmlæser, der læser skærmen højt.
# Kilde: mitid.dk, siden om at godkende med appen. Pr. 2026-11.
guide-app-text-computer = Logger du ind på en computer, skal appen scanne en QR-kode på dens skærm. Kan du ikke det, så læs på mitid.dk om at godkende med appen. Dér står, hvad du kan gøre i stedet.
guide-app-step-check = Skriv selv mitid.dk på nettet. Se dér, om din telefon og dit pas kan bruges.
guide-app-step-install = Hent appen MitID i App Store eller Google Play. Hent den aldrig fra et link, som nogen har sendt dig.
guide-app-step-choose = Åbn appen, og vælg at få MitID med et pas eller et ID-kort.
guide-app-step-number = Skriv dit CPR-nummer, når appen beder om det. Har du ikke noget, så brug en P-kode. Den har sit eget kapitel.
# Kilde: mitid.dk, tredje trin af vejledningen om udenlandske pas. Pr. 2026-11.
guide-app-step-scan = Scan linjerne nederst på den side i passet, hvor dit billede er. På et ID-kort står de på bagsiden. Du kan også skrive oplysningerne selv.
# Kilde: mitid.dk, tredje trin af vejledningen om udenlandske pas. Pr. 2026-11.
guide-app-step-chip = Læg passet fladt på bordet, og hold toppen af telefonen ind over det. Rør ingen af dem, før appen siger, at den er færdig.
# Kilde: mitid.dk, siderne om at scanne et udenlandsk pas og om en scanning, der ikke virker. Pr. 2026-11.
guide-app-step-face = Lad telefonen scanne dit ansigt. Sid i godt lys, og tag brillerne af.
# Kilde: mitid.dk, siden om bruger-ID. Pr. 2026-11.
guide-app-step-user-id = Vælg et bruger-ID. Det skal være på { fact-user-id-shortest } til { fact-user-id-longest } tegn. Det må ikke være dit CPR-nummer og ikke bestå af { fact-user-id-not-digits } cifre. Det må ikke begynde eller slutte med et mellemrum. Brug bogstaver fra det danske alfabet og cifre, men ingen bogstaver med accent. Har en anden taget det, så vælg et andet.
# Kilde: mitid.dk, femte trin af vejledningen om at få MitID med pas. Pr. 2026-11.
guide-app-step-device = Vælg, hvordan du vil godkende. Det kan være med appen på telefonen eller med en kodeviser eller kodeoplæser, som du bestiller her. Trinnene om PIN-koder gælder kun for appen.
# Kilde: mitid.dk, siderne om at aktivere appen, og om særlige behov for det at høre koden. Pr. 2026-11.
guide-app-step-pin = Du får en midlertidig PIN-kode i en sms. Lad telefonen læse den op i dine hovedtelefoner, og skriv den i appen.
# Kilde: mitid.dk, siderne om at aktivere appen og om at hjælpe andre. Pr. 2026-11.
guide-app-step-own-pin = Vælg derefter din egen PIN-kode. Den skal du bruge, hver gang du bruger appen. Den, der hjælper dig, skal kigge væk.
guide-app-step-finish = Appen kan bede dig om mere. Tag én ting ad gangen, til den siger, at dit MitID er klar.
guide-app-text-stuck = Vil det ikke lykkes at scanne? Så tag hen i Borgerservice. Det næste kapitel siger, hvordan du gør.
