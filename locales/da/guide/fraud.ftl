### Svindel: regler, og historier at tage stilling til. Reglerne er dem på mitid.dk.

guide-fraud = Når nogen vil snyde dig
guide-fraud-text-what = Nogle prøver at snyde sig til dit MitID med en besked eller et opkald. Det hedder også phishing.
guide-fraud-heading-rules = Regler, du skal følge
guide-fraud-text-links = MitID sender dig aldrig et link til at logge ind med. Skriv altid selv mitid.dk på nettet.
guide-fraud-text-calls = Godkend aldrig noget, fordi nogen ringer til dig. Læg på, find selv nummeret, og ring tilbage.
guide-fraud-text-codes = Giv aldrig dit bruger-ID, din adgangskode, dine koder eller din kodeoplæser til andre, hvem der end spørger. Gem ikke bruger-ID og adgangskode sammen med kodeoplæseren.
guide-fraud-heading-cases = Ægte eller svindel
guide-fraud-case-message = Du får en sms. “Dit MitID lukker i aften. Log ind her for at beholde det.” Og så kommer der et link.
guide-fraud-fraud-message = Det er svindel. MitID sender aldrig links til at logge ind med. Slet beskeden. Er du i tvivl, så skriv selv mitid.dk, og se efter dér.
guide-fraud-case-letter = Du vil læse et brev, skriver selv borger.dk og vælger at logge ind. MitID beder dig godkende, at du logger ind på borger.dk, og det var netop det, du ville.
guide-fraud-real-letter = Det er ægte. Du begyndte selv, du skrev selv adressen, og teksten passer med det, du er i gang med.
guide-fraud-case-call = En venlig kvinde ringer og siger, at hun er fra din bank. Hun siger, at der er en tyv på din konto, og at hun kan stoppe ham, hvis du godkender med MitID nu.
guide-fraud-fraud-call = Det er svindel, hvor venlig stemmen end er. Godkend aldrig på grund af et opkald. Læg på, og ring til banken på et nummer, du selv har fundet.
guide-fraud-heading-happened = Hvis det er sket
guide-fraud-text-happened = Spær straks dit MitID på mitid.dk, og ring til din bank. Ring så til hotlinen for identitetstyveri, og anmeld det til politiet.
guide-fraud-phone-identity-theft = Ring { fact-identity-theft-phone } for at få fat i hotlinen for identitetstyveri. Den hører under Digitaliseringsstyrelsen, som oplyser, at den har åbent døgnet rundt.
guide-fraud-phone-cyber = Svarer de ikke, så ring { fact-cyber-phone } til Cyberhotlinen for digital sikkerhed. De svarer fra klokken { fact-cyber-weekdays-from } til klokken { fact-cyber-weekdays-to } mandag til fredag. De svarer fra klokken { fact-cyber-weekends-from } til klokken { fact-cyber-weekends-to } i weekenden og på helligdage.
