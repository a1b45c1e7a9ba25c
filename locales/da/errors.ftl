### Hvad der gik galt, og hvad man gør.

error-passphrase-empty = Skriv en adgangskode først.
error-passphrase-not-the-same = De to adgangskoder er ikke ens. Begge er slettet. Skriv adgangskoden og derefter den samme en gang til.
error-passphrase-caps = Caps Lock var slået til, da du skrev den ene.
error-no-name = Giv kontoen et navn, så du kan finde den.
error-no-randomness = Computeren kunne ikke lave et tilfældigt tal. Genstart computeren, og prøv igen.

error-key-empty = Nøglen er tom. Skriv den, eller indsæt den fra udklipsholderen.
error-key-character = Tegn nummer { $position } i nøglen er “{ $character }”. En nøgle har kun cifrene 2 til 7 og bogstaverne A til Z.
error-key-length = Ingen nøgle har { $count } tegn. Der mangler ét, eller der er ét for meget: Sammenlign med nøglen hos tjenesten.
error-key-perhaps = Måske er det bogstavet { $letter }
error-key-perhaps-one = Måske er det bogstavet I eller bogstavet L.
error-key-looks-like = { $alphabet ->
    [greek] Det er et græsk bogstav, der ligner { $letter }
    [cyrillic] Det er et kyrillisk bogstav, der ligner { $letter }
    [armenian] Det er et armensk bogstav, der ligner { $letter }
   *[other] Det er et bogstav fra et andet alfabet, der ligner { $letter }
}
error-key-alphabet = { $alphabet ->
    [greek] Det er et græsk bogstav.
    [cyrillic] Det er et kyrillisk bogstav.
    [armenian] Det er et armensk bogstav.
   *[other] Det er et bogstav fra et andet alfabet.
}
error-key-other-digit = Det er ikke et almindeligt ciffer.
error-long-name = Et navn har højst { $most } tegn. Gør det kortere.

error-line = Linje { $line } blev afvist.
error-uri-not-otpauth = Linjen begynder ikke med otpauth. Kopiér hele linjen fra tjenesten.
error-uri-migration = Linjen kommer fra Google Authenticator og kan ikke læses endnu. Hent en linje eller en nøgle hos hver tjeneste i stedet.
error-uri-kind = Programmet kender ikke koder af typen “{ $value }”. Kun TOTP, HOTP og Steam kan bruges. Bed tjenesten om en anden linje.
error-uri-value = Noget i linjen kan ikke passe. Kopiér hele linjen fra tjenesten, eller bed den om en ny.
error-uri-repeated = Linjen har “{ $value }” to gange med forskellig værdi. Bed tjenesten om en ny linje.
error-uri-missing-secret = Der er ingen nøgle i linjen. Kopiér hele linjen fra tjenesten.
error-uri-secret-escape = Nøglen i linjen er beskadiget. Kopiér linjen fra tjenesten igen.
error-uri-algorithm = Linjen beder om “{ $value }”, som programmet ikke kender. Kun SHA1, SHA256 og SHA512 kan bruges. Bed tjenesten om en anden linje.
error-uri-digits = Linjen beder om { $value } cifre. En kode har fra 4 til 10 cifre. Bed tjenesten om en anden linje.
error-uri-period = Linjen beder om koder, der virker i { $value } sekunder. En kode kan virke fra ét sekund til et døgn. Bed tjenesten om en anden linje.
error-uri-missing-counter = Linjen har ingen tæller. En HOTP-konto skal have en: Bed tjenesten om en ny linje.
error-uri-counter = Tælleren i linjen, “{ $value }”, er ikke et helt tal med højst 19 cifre. Bed tjenesten om en ny linje.
error-uri-encoder = Linjen beder om koder skrevet som “{ $value }”, og det kender programmet ikke. Bed tjenesten om en anden linje.
error-uri-behind = Der står mere tekst efter nøglen, og det kan høre til den eller ej. Kopiér kun linjen fra tjenesten.
error-uri-quoted = Nøglen i linjen begynder med 3D, og det kan et mailprogram have sat foran. Find nøglen hos tjenesten, og skriv kun den.
error-uri-wrapped = Linjen fortsætter måske på den næste. Sæt det hele på én linje, og prøv igen.

error-vault-not-found = Filen med dine koder er væk. Led efter den, eller start programmet igen for at begynde forfra.
error-vault-exists = Der er allerede en fil med koder. Den er ikke ændret. Luk programmet, og åbn det igen for at låse den op.
error-vault-wrong-passphrase = Det er ikke adgangskoden. Prøv igen.
error-vault-damaged = Filen med dine koder er beskadiget. Intet er ændret i den. Bed om hjælp til at hente en sikkerhedskopi af den.
error-vault-too-large = Der er for mange konti til én fil. Intet blev gemt. Fjern nogle, du ikke bruger.
error-vault-link = Filen med dine koder ligger på noget, som ikke er tilsluttet. Tilslut { $place }, og prøv igen.
error-vault-no-file = Der er noget andet end en fil, hvor dine koder skulle være, eller stedets navn er for langt eller fører tilbage til sig selv. Intet er ændret. Bed en, der har forstand på computere, se på det.
error-vault-damaged-previous = Filen med dine koder er beskadiget. Der er en kopi fra før den seneste ændring: Vælg “Åbn den tidligere kopi”.
error-vault-missing-previous = Filen med dine koder er væk. Der er en kopi fra før den seneste ændring: Vælg “Åbn den tidligere kopi”.
error-vault-newer = Filen med dine koder er lavet af en nyere udgave af programmet. Hent den nyere udgave.
error-vault-cost = Filen med dine koder beder om et arbejde, der ikke kan være rigtigt. Måske er den beskadiget, eller også er den ikke din. Bed om hjælp til at hente en sikkerhedskopi af den.
error-vault-busy = Et andet program er ved at skrive i filen med dine koder. Prøv igen om et øjeblik.
error-vault-changed = Filen med dine koder er ændret af et andet program. Intet er overskrevet. Lås koderne, og lås dem op igen for at se det nye.
error-vault-memory = Der er ikke hukommelse nok til at åbne dine koder. Luk andre programmer, og prøv igen.
error-vault-not-allowed = Programmet har ikke lov til at læse eller skrive filen med dine koder. Intet er gået tabt. Spørg den, der passer computeren.
error-vault-disk-full = Disken er fuld, så der kunne ikke gemmes noget. Gør plads, og prøv igen.
error-vault-read = Filen med dine koder kunne ikke læses. Prøv igen. Bed nogen om at se på disken, hvis det bliver ved.
error-vault-write = Filen med dine koder kunne ikke skrives. Det, du havde før, er der stadig. Prøv igen. Bed nogen om at se på disken, hvis det bliver ved.

error-settings-not-allowed = Indstillingerne kunne ikke gemmes, fordi programmet ikke har lov til at skrive i filen. De gælder, indtil du lukker programmet. Spørg den, der passer computeren.
error-settings-read-only = Indstillingerne kunne ikke gemmes, fordi der ikke kan skrives på den disk, de ligger på. De gælder, indtil du lukker programmet. Spørg den, der passer computeren.
error-settings-disk-full = Indstillingerne kunne ikke gemmes, fordi disken er fuld. De gælder, indtil du lukker programmet. Gør plads, så bliver de gemt, næste gang du ændrer en af dem.
error-settings-no-answer = Indstillingerne kunne ikke gemmes, fordi disken ikke svarer. De gælder, indtil du lukker programmet. Bed nogen om at se på disken, hvis det bliver ved.
error-settings-write = Indstillingerne kunne ikke gemmes. De gælder, indtil du lukker programmet. Bed nogen om at se på disken, hvis det bliver ved.

error-print-character = PDF-filen kan ikke vise tegnet “{ $character }”. Gem en webside eller ren tekst i stedet.
error-print-pdf = PDF-filen kunne ikke laves. Gem en webside eller ren tekst i stedet.
error-print-no-folder = Der blev ikke fundet nogen mappe at gemme siden i. Spørg den, der passer computeren.
error-print-not-allowed = Programmet har ikke lov til at gemme noget i din mappe til dokumenter. Spørg den, der passer computeren.
error-print-disk-full = Disken er fuld, så siden blev ikke gemt. Gør plads, og prøv igen.
error-print-too-many = Der er for mange filer med det navn i din mappe til dokumenter. Slet nogle af dem, og prøv igen.
error-print-write = Siden kunne ikke gemmes. Prøv igen. Bed nogen om at se på disken, hvis det bliver ved.

silence-no-device = Der er ingen lyd: Der er ikke fundet højttalere eller hovedtelefoner. Slut et par til computeren.
silence-busy = Der er ingen lyd: et andet program bruger højttalerne eller hovedtelefonerne. Luk det, og prøv igen.
silence-no-engine = Der er ingen lyd: Der er ikke fundet nogen talesyntese. Bed om at få Speech Dispatcher installeret.
silence-no-voice = Der er ingen lyd: Der er ikke fundet nogen stemme til sproget { $language }. Bed om at få en installeret.
silence-stuck = Der er ingen lyd: Højttalerne eller hovedtelefonerne svarer ikke. Genstart computeren, hvis det bliver ved.
silence-timeout = Der er ingen lyd: Talesyntesen svarer ikke. Genstart computeren, hvis det bliver ved.
silence-broken = Der er ingen lyd: Talesyntesen svigtede. Genstart computeren, hvis det bliver ved.
