### Svindel: regler, og historier at tage stilling til. Reglerne er dem på mitid.dk.

guide-fraud = Når nogen vil snyde dig
guide-fraud-text-what = Nogle prøver at få fat i dit MitID ved at snyde. Det kan være en sms, en mail eller et opkald. Det kaldes også phishing.
guide-fraud-heading-rules = Regler, du skal holde
guide-fraud-text-links = MitID sender dig aldrig et link til at logge ind. Skriv altid selv mitid.dk på nettet.
guide-fraud-text-calls = Godkend aldrig noget, fordi nogen ringer til dig. Læg på, find selv nummeret, og ring tilbage.
guide-fraud-text-codes = Hold din adgangskode og dine koder for dig selv, hvem der end spørger.
guide-fraud-heading-cases = Hvad tror du selv
guide-fraud-case-message = Du får en sms. “Dit MitID lukker i aften. Log ind her for at beholde det.” Og så kommer et link.
guide-fraud-fraud-message = Det er svindel. MitID sender aldrig links til at logge ind. Slet beskeden. Er du i tvivl, så skriv selv mitid.dk, og se efter dér.
guide-fraud-case-letter = En ven siger, at der er kommet ny post. Du skriver selv borger.dk og vælger at logge ind. MitID beder dig godkende, at du logger ind på borger.dk, og det var netop det, du ville.
guide-fraud-real-letter = Det er ægte. Du begyndte selv, du skrev selv adressen, og teksten passer med det, du er i gang med.
guide-fraud-case-call = En venlig stemme ringer fra din bank. Der er en tyv inde på din konto, siger hun. Du skal godkende med MitID nu, så stopper hun ham.
guide-fraud-fraud-call = Det er svindel. Godkend aldrig på grund af et opkald, hvor venlig eller bange stemmen end er. Læg på. Ring så til banken på et nummer, du selv har fundet.
guide-fraud-heading-happened = Hvis det er sket
guide-fraud-text-happened = Spær dit MitID med det samme på mitid.dk, og ring til din bank. Ring så til hotlinen for identitetstyveri.
guide-fraud-phone-identity-theft = Ring { fact-identity-theft-phone } for at få fat i hotlinen for identitetstyveri. Den hører til Digitaliseringsstyrelsen, og den har åbent dag og nat.
