### Det, skærmbillederne siger.

program-name = Kodeoplæser
not-mitid = Dette er ikke MitID. Programmet har intet med MitID at gøre og kan ikke erstatte kodeoplæseren til MitID.
back = Tilbage
cancel = Fortryd
quit = Luk programmet
unnamed = Konto uden navn
practice-name = Øvekonto
show-typing = Vis og læs op, hvad jeg skriver

## Den første start

welcome-title = Velkommen til Kodeoplæser
welcome-what = Programmet viser dine engangskoder med meget stor skrift og læser dem op, når du trykker på mellemrum.
welcome-keys = Skift med højre og venstre pil. Gå videre med tabulatortasten.
welcome-other-language = Tryk på F2 for dansk. Tryk på F1 for hjælp.
welcome-speak-codes = Koder må læses op
welcome-speak-codes-hint = Slå det fra, hvis andre kan høre din computer. Du kan ændre det senere.
welcome-practice = Prøv med en øvekode
welcome-next = Sæt programmet op
welcome-passphrase-title = Vælg en adgangskode
welcome-passphrase-why = Den beskytter dine koder. Flere ord er bedre end ét. Ingen kan åbne dine koder uden den, og du kan ikke få en ny, hvis du glemmer den.
passphrase = Adgangskode
passphrase-again = Adgangskoden en gang til
welcome-create = Gem og begynd
welcome-creating = Gemmer

## Lås op

unlock-title = Lås dine koder op
unlock-button = Lås op
unlock-busy = Låser op
unlock-previous = Åbn den tidligere kopi

## Koder

codes-title = Dine koder
codes-accounts = Konti
code-hint = Tryk på mellemrum for at høre koden.
code-none = Tryk på mellemrum for at få en ny kode
countdown = Tid tilbage
codes-copy = Kopiér koden
codes-add = Tilføj en konto
codes-details = Omdøb eller fjern kontoen
codes-undo = Hent den fjernede konto tilbage
codes-settings = Indstillinger
codes-help = Hjælp
codes-lock = Lås koderne
codes-set-up = Sæt programmet op

## Tilføj en konto

add-title = Tilføj en konto
add-how = Tjenesten giver dig en nøgle eller en linje, der begynder med otpauth. Skriv nøglen og et navn, eller indsæt linjen. Mange tjenester viser først nøglen, når du vælger, at du ikke kan scanne billedet.
add-key = Nøgle eller linje, der begynder med otpauth
add-paste = Indsæt fra udklipsholderen
add-issuer = Tjenestens navn
add-label = Dit brugernavn hos tjenesten, hvis du vil
add-speak = Læs nøglen op, mens jeg skriver den
add-button = Tilføj kontoen

## En konto

account-title = Konto
account-kind-totp = { $digits } cifre. Hver kode virker i { $seconds } sekunder.
account-kind-hotp = { $digits } cifre. En ny kode, hver gang du beder om det.
account-kind-steam = Steam: fem tegn. Hver kode virker i et halvt minut.
account-short-key = Tjenesten har valgt en kort nøgle. Det er almindeligt, og koderne virker.
account-practice = Denne konto er kun til at øve sig med. Koderne kan ikke bruges til noget.
account-keep = Behold øvekontoen sammen med mine egne konti
account-save = Gem navnet
account-remove = Fjern kontoen
account-remove-hint = Du kan hente den tilbage, indtil du låser eller lukker programmet.

## Indstillinger

settings-title = Indstillinger
settings-language = Sprog
settings-speak-codes = Koder må læses op
settings-voice = Programmet taler
settings-voice-hint = Tasten F3 slår stemmen til og fra.
settings-volume = Lydstyrke
settings-rate = Hastighed
settings-theme = Farver
settings-theme-dark = Lys skrift på sort
settings-theme-light = Mørk skrift på hvidt

## Hjælp

help-title = Hjælp: tasterne
help-hint = Tryk på pil ned for at høre tasterne én ad gangen.
help-line = { $keys }: { $does }.
help-about = Om programmet
help-command-line = I en terminal fortæller “kodeoplaeser --help”, hvordan du får koder vist og læst op uden vinduet.
help-version = Version { $version }
key-or = { $keys } eller { $last }

key-press = læs koden op, eller tryk på den knap, du står på
key-repeat = sig det sidste igen
key-time-left = sig, hvor lang tid der er tilbage
key-softer = skru ned for lyden
key-louder = skru op for lyden
key-slower = tal langsommere
key-faster = tal hurtigere
key-language = skift mellem dansk og engelsk
key-voice = slå stemmen til eller fra
key-help = hjælp
key-next-line = næste linje
key-previous-line = forrige linje
key-next-item = videre til næste felt eller knap
key-previous-item = tilbage til forrige felt eller knap
key-lower = en lavere værdi eller ét tegn tilbage
key-raise = en højere værdi eller ét tegn frem
key-first = den første linje
key-last = den sidste linje
key-copy = kopiér koden
key-add = tilføj en konto
key-settings = indstillinger
key-lock = lås koderne
key-undo = hent den fjernede konto tilbage
key-back = stop stemmen, eller gå tilbage
key-not-here = Den tast gør ikke noget her

keyname-space = mellemrum
keyname-enter = Enter
keyname-escape = Escape
keyname-tab = tabulator
keyname-shift-tab = skiftetasten og tabulator
keyname-insert = Insert
keyname-up = pil op
keyname-down = pil ned
keyname-left = venstre pil
keyname-right = højre pil
keyname-home = Home
keyname-end = End
keyname-full-stop = punktum
keyname-comma = komma
keyname-plus = plus
keyname-minus = minus
keyname-ctrl = Ctrl og { $letter }

## Det, der lige er sket

notice-created = Nu er der et sikkert sted til dine koder. Tryk på plus for at tilføje en konto.
notice-added = { $name } er tilføjet. Tryk på mellemrum for at høre koden.
notice-already-there = { $name } har den samme nøgle og er her allerede. Intet blev tilføjet.
notice-renamed = Kontoen hedder nu { $name }.
notice-removed = { $name } er fjernet. Tryk på minus for at hente den tilbage.
notice-restored = { $name } er tilbage.
notice-copied = Koden er kopieret. Den forsvinder fra udklipsholderen om et minut.
notice-nothing-to-copy = Der er ingen kode at kopiere. Tryk på mellemrum først.
notice-nothing-to-undo = Der er ikke noget at hente tilbage.
notice-clipboard-empty = Der er ingen tekst i udklipsholderen. Kopiér nøglen eller linjen først.
notice-several-lines = Der er flere linjer i udklipsholderen. Kopiér én linje ad gangen.
notice-locked = Dine koder er låst.
notice-previous-opened = Dette er den tidligere kopi. Se efter, om de konti, du tilføjede sidst, er her.
notice-settings-kept = Indstillingsfilen kunne ikke læses helt. Den er gemt som { $path }.
notice-settings-unreadable = Indstillingsfilen kunne ikke læses. Indstillingerne kan være nulstillet.
notice-settings-damaged = Nogle indstillinger kunne ikke læses og er nulstillet: { $fields }.
notice-settings-not-saved = Indstillingerne kunne ikke gemmes: { $why }. De gælder, indtil du lukker programmet.
notice-codes-not-spoken = Koder læses ikke op. Tasten F10 åbner Indstillinger, hvor du kan ændre det.
notice-counter-spent = Kontoen har ikke flere koder. Bed tjenesten om en ny nøgle.
