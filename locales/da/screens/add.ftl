### Tilføj en konto.

add-title = Tilføj en konto
add-how = Tjenesten giver dig en nøgle eller en linje, der begynder med otpauth. Skriv nøglen og et navn, eller indsæt linjen. Mange tjenester viser først nøglen, når du vælger, at du ikke kan scanne billedet.
add-key = Nøgle eller linje, der begynder med otpauth
add-paste = Indsæt fra udklipsholderen
add-speak = Læs nøglen op, mens jeg skriver den
add-button = Tilføj kontoen
add-list = { $count ->
    [0] Der er ingen konto i teksten, som kan tilføjes.
    [one] Der er én konto i teksten, som kan tilføjes.
   *[other] Der er { $count } konti i teksten, som kan tilføjes.
}
add-all = { $count ->
    [one] Tilføj kontoen i teksten
   *[other] Tilføj de { $count } konti
}
add-behind = { $name } har samme nøgle og er her allerede. Her tæller den fra { $here }, og i det, du har skrevet, fra { $there } i stedet. Andre enheder kan altså have brugt koder siden.
add-forward = Før tælleren frem til { $counter }
cancel = Fortryd

## Dets side i hjælpen

help-add = Tilføj en konto
help-add-what = Tjenesten, som du vil logge ind hos, giver dig en nøgle. Find den dér, hvor du slår to-trins-login til. Det hedder også totrinsbekræftelse eller 2FA, og det står ofte under sikkerhed.
help-add-picture = Viser tjenesten kun et billede, en QR-kode, så vælg, at du ikke kan scanne det. Så viser de fleste nøglen som bogstaver og tal.
help-add-paste = Kan du kopiere nøglen eller en linje, der begynder med otpauth, så tryk på Enter, mens det første felt er tomt, eller tryk på “Indsæt fra udklipsholderen”. Tryk derefter på Enter. I linjen står navnet også.
help-add-list = Har du kopieret flere linjer, får du at vide, hvor mange konti der er i dem, og hvilke linjer der ikke kan bruges. Tryk på Enter for at tilføje alle de andre.
help-add-type = Ellers skriver du nøglen i det første felt. Små og store bogstaver er lige gode, og mellemrum gør ingen forskel.
help-add-speak = Kan ingen andre høre dig, så slå “Læs nøglen op, mens jeg skriver den” til. Så hører du hvert tegn.
help-add-name = Skriv tjenestens navn i det næste felt. Feltet med brugernavnet må gerne være tomt.
help-add-done = Tryk på Enter i det sidste felt eller på “Tilføj kontoen”. Er noget forkert, får du at vide hvad, og du kommer hen til feltet.
help-add-there = Er den samme nøgle her allerede, bliver intet tilføjet.
help-add-odd = Hvis der er noget usædvanligt ved kontoen, får du det at vide, når den er tilføjet: en kort nøgle, koder, der virker i timer, eller dele af linjen, som programmet ikke bruger. Kan det være en nøgle til Steam, så tryk på { $key-undo } for at få Steams koder.
