### Vejen hjemmefra, med appen og en scanning af pas eller ID-kort.

guide-app = Med appen og dit pas
guide-app-text-what = Sådan får du MitID hjemme. Du skal have en smartphone og et pas eller et ID-kort med chip.
guide-app-text-sight = Telefonen skal scanne dit pas. Kan du ikke se til det, så lad en, du stoler på, holde telefonen. Men vælg og skriv selv dine koder, og lad ingen se dem.
guide-app-step-check = Skriv selv mitid.dk på nettet. Se dér, om din telefon og dit pas kan bruges.
guide-app-step-install = Hent appen MitID i telefonens egen butik med apps. Hent den aldrig fra et link, som nogen har sendt dig.
guide-app-step-choose = Åbn appen. Vælg, at du vil have MitID med et pas eller et ID-kort.
guide-app-step-number = Skriv dit CPR-nummer, når appen beder om det. Har du ikke noget, så brug en P-kode. Der er et kapitel om, hvordan du får en.
guide-app-step-scan = Scan de linjer i dit pas eller på dit kort, som er lavet til at blive læst af en maskine.
guide-app-step-chip = Lad så telefonen læse chippen. Hold alting stille, til appen siger, at den er færdig.
# Kilden til reglerne: herning.dk.
guide-app-step-user-id = Vælg et bruger-ID. Det skal have fra { fact-user-id-shortest } til { fact-user-id-longest } tegn. Det må ikke være dit CPR-nummer og ikke bestå af { fact-user-id-not-digits } cifre. Det må ikke begynde eller slutte med et mellemrum.
guide-app-step-finish = Appen kan bede dig om mere. Tag én ting ad gangen, til den siger, at dit MitID er klar.
guide-app-text-stuck = Går det galt igen og igen med at scanne? Så bestil tid i Borgerservice. Det næste kapitel siger, hvordan du gør.
