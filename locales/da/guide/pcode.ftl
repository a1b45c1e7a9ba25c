### MitID uden CPR-nummer, for pendlere og korte ophold.

guide-pcode = Uden CPR-nummer
guide-pcode-text-what = Du kan godt få MitID uden et CPR-nummer. Så bruger du en P-kode, som har { fact-p-code-digits } cifre.
# Kilde: mitid.dk, siden for udlændinge; publicservices.guide.
guide-pcode-text-limits = Men sådan et MitID åbner færre døre. Det meste af det offentlige på nettet kræver stadig et CPR-nummer, og det gør netbank også. Skal du bruge MitID i en bank, så spørg banken.
guide-pcode-step-get = Bed om en P-kode. Ring til MitID Support, eller tag hen i Borgerservice.
guide-pcode-step-keep = Pas godt på P-koden, og vis den ikke til andre.
# Kilde: mitid.dk, siden om P-koder. Pr. 2026-11.
guide-pcode-step-in-time = Brug den i tide. Den virker i { fact-p-code-days } dage, og du har { fact-p-code-tries } forsøg.
guide-pcode-step-use = Følg så kapitlet “Med appen og dit pas”. Skriv P-koden dér, hvor appen beder om den. Kan du ikke scanne dit pas, så ring til MitID Support og spørg, hvad du kan gøre.
guide-pcode-heading-commuters = Hvis du arbejder her, men bor i udlandet
guide-pcode-text-commuters = Spørg på dit arbejde om MitID Erhverv, som er MitID for firmaer. Det dækker et firmas systemer og ikke din egen bank eller dine egne breve.
# Kilde: mitid-erhverv.dk, siden om udenlandske medarbejdere, som siger, at der arbejdes på en løsning. Pr. 2026-11.
guide-pcode-text-scan = Vil du have MitID Erhverv uden et CPR-nummer, skal du scanne dit pas eller ID-kort i appen. Et MitID fra Borgerservice er ikke nok. Spørg på dit arbejde, om det stadig er sådan.
guide-pcode-heading-short = Hvis du kun er her kort
guide-pcode-text-short = Spørg, om du overhovedet skal bruge MitID, for måske kan det klares uden. Hvis du skal, så spørg MitID Support, om en P-kode er nok.
