### En konto. Et tal står sidst eller før et ord, aldrig før et punktum.

account-title = Konto
account-practice = Denne konto er kun til at øve sig med. Koderne kan ikke bruges til noget.
account-keep = Behold øvekontoen sammen med mine egne konti
account-save = Gem navnet
account-counter = Tæller
account-counter-hint = Den næste kode bliver lavet med dette tal. Ret det kun, hvis tjenesten og programmet ikke længere er enige.
account-steam = Koder, som Steam laver dem
account-steam-hint = Slå det til, hvis koderne er til Steam og bliver afvist der.
account-remove = Fjern kontoen
account-remove-hint = Du kan hente den tilbage, indtil du låser eller lukker programmet.
error-counter = Tælleren er et helt tal med højst 19 cifre, for eksempel 0 eller 12

## Prøv en kode fra en anden enhed

test-title = Prøv en kode
test-code = Skriv den kode, som en anden enhed viser
test-button = Prøv koden
test-empty = Skriv først koden. Den kan for eksempel komme fra din telefon.
test-right = Koden passer. Computerens ur går altså højst { $time } forkert.
test-late-one = Koden passede, indtil for { $time } siden. Hvis den skiftede, mens du skrev den, er alt i orden: Prøv den nye. Hører du dette igen, går computerens ur lidt for hurtigt.
test-late = Det er en gammel kode, den fra for { $time } siden. Hvis du skrev den med det samme, er computerens ur cirka { $off } foran.
test-early = Koden passer, men først om { $time }. Computerens ur er altså cirka { $off } bagefter, hvis den anden enhed har ret.
test-mistyped = Det er næsten koden.
test-retype = Skriv den igen, eller den nye, hvis den har skiftet.
test-other = Koden passer ikke, og det ville den heller ikke have gjort inden for de sidste { $minutes } minutter eller de næste. Skriv en ny. Hvis den heller ikke passer, har den anden enhed en anden nøgle, eller også går et ur mere forkert end det.
test-counter-right = Koden passer. Det er også den næste her, og den er ikke brugt.
test-counter-last = Koden passer. Det er den sidste, der blev givet her, så begge er nået lige langt.
test-counter-ahead = Koden passer, men den kommer { $count ->
    [one] én kode
   *[other] { $count } koder
} efter den næste her: Den anden enhed er foran. Intet er ændret. Vil du indhente den, så bed om lige så mange koder her uden at bruge dem.
test-counter-behind = Koden passer, men siden er der givet { $count ->
    [one] én nyere kode
   *[other] { $count } nyere koder
} her: Den anden enhed er bagud. Intet er ændret.
test-counter-other = Koden passer ikke med nogen af de { $count } koder før eller efter den næste her. Skriv en ny. Hvis den heller ikke passer, har den anden enhed en anden nøgle, eller også er den længere væk end det.
test-clock-set = Men denne computer stiller selv sit ur. Så er det nok den anden enhed, der går forkert.
clock-synchronised = Computeren siger, at den selv stiller sit ur, og at uret går rigtigt.
clock-not-synchronised = Computeren siger, at den ikke selv stiller sit ur i øjeblikket.
clock-unknown = Denne computer fortæller ikke programmet, om den selv stiller sit ur.
clock-how = { $system ->
    [windows] Lad Windows stille uret: Åbn Indstillinger, derefter Tid og sprog og så Dato og klokkeslæt, og slå automatisk indstilling af klokkeslættet til.
    [macos] Lad Mac stille uret: Åbn Systemindstillinger, derefter Generelt og så Dato og tid, og slå automatisk indstilling af tiden til.
   *[other] Lad computeren stille uret: I GNOME åbner du Indstillinger og derefter Dato og tid, som kan stå under System, og slår automatisk dato og tid til.
}

## Dets side i hjælpen

help-account = En konto
help-account-what = Her kan du omdøbe, prøve eller fjerne kontoen og se, hvilken slags koder den giver.
help-account-rename = Ret navnet i felterne, og tryk på Enter i det sidste eller på “Gem navnet”. Navnet er kun til dig selv.
help-account-counter = En konto, der tæller sine koder, viser også sin tæller. Hvis tjenesten afviser koderne, kan du sætte tælleren til det, tjenesten siger, og trykke på “Gem navnet”.
help-account-steam = Hvis tjenesten er Steam, og linjen ikke sagde det, kan du slå “Koder, som Steam laver dem” til.
help-account-remove = Tryk på “Fjern kontoen” for at fjerne den. På skærmen med dine koder henter du den tilbage med { $key-undo }, indtil du låser koderne eller lukker programmet.
help-account-test = Hvis en anden enhed giver koder til samme konto, kan du prøve, om de to giver de samme. Tryk på “Prøv en kode fra en anden enhed”, skriv den kode, den viser, og tryk på Enter. Du får at vide, om den passer, hvor meget et ur går forkert, eller hvilket ciffer der er forkert. Intet bliver ændret.
help-account-clock = Under prøven står, om computeren selv stiller sit ur. Hvis uret går forkert, afviser tjenesterne koderne.
help-account-before = Slå først to-trins-login fra hos tjenesten. Ellers kan du ikke logge ind dér, når kontoen er fjernet.
help-account-practice = Øvekontoen kan hverken omdøbes eller fjernes. Den forsvinder, når du har en rigtig konto, men du kan vælge at beholde den.
