### Øvelse i at logge ind, og prøve af en kode. Et tal står sidst eller før et ord, aldrig før et punktum.

login-practise = Øv dig i at logge ind

## Øvesiden: bruger-ID

login-title = Øvelse, ikke MitID: dit bruger-ID
login-warning = Dette er øvelse i dette program. Det er ikke MitID. Skriv aldrig dine rigtige MitID-oplysninger her.
login-how = Find på et bruger-ID med { fact-user-id-shortest } til { fact-user-id-longest } tegn. Intet af det, du skriver her, bliver gemt.
login-user-id = Bruger-ID
login-user-id-empty = Skriv først et bruger-ID. Find på et, og brug ikke dit rigtige.
login-user-id-short = Et bruger-ID har mindst { fact-user-id-shortest } tegn. Gør det længere.
login-user-id-long = Et bruger-ID har højst { fact-user-id-longest } tegn. Gør det kortere.
login-user-id-space = Et bruger-ID hverken begynder eller slutter med et mellemrum. Slet mellemrummet.
login-user-id-sign = { $sign } kan ikke bruges i et bruger-ID. Brug bogstaver fra det danske alfabet, cifre eller et tegn som punktum eller bindestreg.
login-user-id-cpr = Det ligner et CPR-nummer. Det kan ikke være et bruger-ID, og det hører ikke til her. Det er slettet: Find på noget andet.
login-next = Fortsæt
login-slow = Koderne udløber ikke, mens jeg øver mig
login-slow-hint = Så har du al den tid, du vil have.

## Koden

login-code-title = Øvelse, ikke MitID: koden
login-approve = Du godkender: at logge ind på øvesiden. Læs altid dette først på en rigtig side, og gå ikke videre, hvis det ikke er det, du er i gang med.
login-reader-how = Mellemrum er tasten på øvelæseren. Den læser koden op, også mens du skriver i feltet. Skriv de seks cifre, og tryk på Enter.
login-code = Kode, seks cifre
login-reader = Øvelæser
login-no-code = Skriv først koden. Mellemrum læser den op.
login-late = Den kode var rigtig, men den udløb for { $time } siden. Nogle tjenester tager imod en kode, der lige er udløbet, andre gør ikke. Tryk på mellemrum, og skriv den nye.
login-late-slow = Den kode udløb, før du slog til, at koderne ikke udløber. Tryk på mellemrum, og skriv den kode, du hører.
login-early = Det er en senere kode, og den virker ikke endnu. Tryk på mellemrum, og skriv den kode, du hører.
login-other = Det er ingen af de seneste koder. Tryk på mellemrum, og skriv den kode, du hører.
login-retype = Mellemrum læser koden op. Skriv den igen.
login-in-a-row = { $wrong ->
    [one] Det er én forkert kode. Efter { fact-wrong-codes } i træk kommer der en pause.
   *[other] Det er { $wrong } forkerte koder i træk. Efter { fact-wrong-codes } kommer der en pause.
}

## Pausen

login-pause-title = Øvelse, ikke MitID: en pause
login-pause-why = Du har skrevet { fact-wrong-codes } forkerte koder i træk. Så spærrer MitID kodeoplæseren i et stykke tid, og dette program ved ikke hvor længe. Her er det en kort øvepause på et minut, og der er ikke sket noget med din rigtige kodeoplæser. Bagefter kan du fortsætte.
login-time-left = Hør, hvor længe der er tilbage
login-pause-over = Pausen er forbi. Tryk på mellemrum for at høre en ny kode, og prøv igen.

## Adgangskoden og slutningen

login-password-title = Øvelse, ikke MitID: adgangskoden
login-right = Koden var rigtig.
login-password-how = Skriv en hvilken som helst adgangskode, men aldrig din rigtige. Den bliver hverken læst op eller kontrolleret, og den bliver glemt med det samme.
login-password = Adgangskode
login-no-password = Skriv noget først. Du kan skrive hvad som helst, men ikke din rigtige adgangskode.
login-button = Log ind
login-done-title = Øvelse, ikke MitID: du er logget ind
login-done-first = Koden var rigtig første gang. Godt klaret.
login-done-codes = Den sidste af dine { $codes } koder var rigtig. Godt klaret.
login-done-left = { $seconds ->
    [one] Den ville have virket i ét sekund mere.
   *[other] Den ville have virket i { $seconds } sekunder mere.
}
login-done-slow = Koderne udløb ikke denne gang. Lad dem udløbe, når du føler dig klar.
login-done-paused = Nu kender du også pausen, der kommer efter forkerte koder.
login-done-took = Fra bruger-ID til adgangskode tog det { $time }.
login-done-forgotten = Det, du skrev, er glemt.
login-again = Øv dig igen

## Prøv en kode fra en anden enhed

test-open = Prøv en kode fra en anden enhed
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

## Hvordan en kode er skrevet forkert

ordinal = { $place ->
    [1] første
    [2] andet
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] syvende
    [8] ottende
    [9] niende
    [10] tiende
   *[11] ellevte
}
ordinals = { $first } og { $last }
slip-wrong = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} er forkert.
slip-wrong-several = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} er forkerte.
slip-swapped = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} er byttet om.
slip-missing = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} mangler.
slip-extra = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} er et for meget.
code-length = Du skrev { $typed ->
    [one] ét
   *[other] { $typed }
} tegn, og en kode har { $wanted } tegn.
code-foreign = { $kind ->
    [digits] En kode har kun cifre, men det { $which } tegn er noget andet.
   *[letters] Ingen kode har det { $which } tegn, som du skrev.
}
span-seconds = { $count ->
    [0] under et sekund
    [one] ét sekund
   *[other] { $count } sekunder
}
span-minutes = { $count } minutter
