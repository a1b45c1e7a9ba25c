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
welcome-keys = Skift med højre og venstre pil. Gå videre med tabulatortasten, og tryk på knapper med Enter.
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
practice-hint = Tryk på mellemrum for at høre koden og på Escape for at gå tilbage.
code-none = Tryk på mellemrum for at få en ny kode
countdown = Tid tilbage
codes-copy = Kopiér koden
codes-next = Hør den næste kode
codes-auto = Læs hver ny kode op automatisk
codes-auto-hint = Det stopper, når du låser koderne eller lukker programmet.
codes-repeat = Sig det sidste igen
codes-previous-digit = Forrige ciffer
codes-next-digit = Næste ciffer
wait-offer = Vent på den nye kode, eller tryk igen for den gamle.
describe-on = Nu fortæller hver tast, hvad den gør, uden at gøre det. Tryk på Escape, når du er færdig.
codes-add = Tilføj en konto
codes-seen = Koden vises på skærmen
code-hidden-hint = Koden er skjult. Tryk på mellemrumstasten for at høre og se den.
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

## Rundturen

tour-button = Hør en rundtur i tasterne
tour-title = En rundtur i tasterne
tour-stop = Alle taster stopper stemmen og gør også det, de plejer. Escape stopper den kun. Tryk en gang til på Escape for at gå tilbage.
tour-read = Tryk på mellemrum for at høre koden til den konto, du står på. Er der kun få sekunder tilbage, venter programmet på den næste kode og læser den op. Tryk på mellemrum igen for at høre den gamle.
tour-repeat = Tasten 0 siger det sidste igen. Tasten 5 siger, hvor lang tid der er tilbage. Tasten 8 læser den næste kode op.
tour-steps = Med højre og venstre pil går du gennem koden, ét ciffer ad gangen. Med Home og End går du til det første og det sidste ciffer.
tour-pad = Som på kodeoplæseren til MitID skruer du op med taltasterne til højre og ned med dem til venstre. 1 og 3 er til lydstyrke, 4 og 6 til hastighed, 7 og 9 til tonehøjde. Slettetasten, lige over Enter, gør stemmen normal igen. Tasten 2 skifter mellem dansk og engelsk.
tour-accounts = Punktum kopierer koden. Plus tilføjer en konto, og minus henter en fjernet konto tilbage.
tour-move = Med pil ned og pil op går du fra linje til linje, og med tabulator går du fra knap til knap. Enter trykker på en knap, og højre og venstre pil ændrer en indstilling. Tryk på et bogstav for at gå til den næste konto, der begynder med det.
tour-help = F1 åbner Hjælp, og F10 åbner Indstillinger. Efter F11 fortæller hver tast, hvad den gør, uden at gøre det.
tour-end = Det var rundturen. Tryk på 0 for at høre den igen og på Escape for at gå tilbage.

## Indstillinger

settings-title = Indstillinger
settings-group-curtain = Skjul koden
settings-curtain = Skjul koden på skærmen, til jeg beder om den
settings-curtain-hint = Det gælder kun skærmen. Koden kan høres, læses på punktskrift og kopieres som altid.
settings-curtain-time = Vis den i
settings-curtain-time-ten = 10 sekunder
settings-curtain-time-thirty = 30 sekunder
settings-curtain-time-minute = Et minut
settings-curtain-time-unlimited = Så længe jeg ikke skjuler den
settings-hide-unfocused = Skjul koden, mens jeg bruger et andet program
settings-no-capture = Hold vinduet ude af skærmbilleder
settings-no-capture-hint = Så kan ingen tage et billede af dine koder. En skærmforstørrer kan måske heller ikke vise vinduet.
settings-group-switches = En eller to kontakter
settings-scanning = Betjening med en eller to kontakter
settings-scanning-hint = Med to taster går Tab til alt, hvad man kan trykke på, og Enter trykker på det. Med én tast går programmet selv videre fra det ene til det andet, og du trykker Enter, når det er nået til det rigtige.
settings-scanning-off = Nej
settings-scanning-two-keys = To taster: Tab og Enter
settings-scanning-slow = Én tast, går videre efter 8 sekunder
settings-scanning-medium = Én tast, går videre efter 4 sekunder
settings-scanning-quick = Én tast, går videre efter 2 sekunder
settings-language = Sprog
settings-voice-on = Programmet taler
settings-voice-on-hint = Tasten F3 slår stemmen til og fra.
settings-who-speaks = Hvem taler
settings-who-speaks-automatic = Skærmlæseren hvis den kører, ellers programmet
settings-who-speaks-program = Programmet
settings-who-speaks-reader = Kun skærmlæseren
settings-volume = Lydstyrke
settings-rate = Hastighed
settings-pitch = Tonehøjde
settings-normal = Tilbage til normal lydstyrke, hastighed og tonehøjde
settings-danish-voice = Stemme til dansk
settings-english-voice = Stemme til engelsk
settings-speaker-automatic = Den bedste på computeren
settings-speaker-builtin = Programmets egen
settings-not-installed = { $name }, ikke installeret nu
settings-group-codes = Sådan læses koder op
settings-speak-codes = Koder må læses op
settings-code-language = Kodernes sprog
settings-code-language-same = Det samme som alt andet
settings-grouping = Læs cifrene
settings-grouping-usual = Tre og tre eller fire og fire
settings-grouping-pairs = To og to
settings-grouping-threes = Tre og tre
settings-grouping-fours = Fire og fire
settings-grouping-singles = Ét ad gangen
settings-say-name = Sig kontoens navn først
settings-read-twice = Læs koden to gange
settings-read-on-unlock = Læs koden op, når koderne låses op
settings-zero = Cifferet 0 på engelsk
settings-zero-number = zero
settings-zero-letter = oh
settings-wait-below = Programmet venter på den næste kode
settings-wait-below-hint = Ved at vente undgår du en kode, der udløber, mens du taster den.
settings-wait-automatic = Når der er for lidt tid til at taste koden
settings-wait-never = Aldrig
settings-wait-five = Når der er under 5 sekunder tilbage
settings-wait-ten = Når der er under 10 sekunder tilbage
settings-wait-fifteen = Når der er under 15 sekunder tilbage
settings-wait-twenty = Når der er under 20 sekunder tilbage
settings-milestones = Når en kode er ved at udløbe
settings-milestones-off = Gør ingenting
settings-milestones-tones = Spil toner
settings-milestones-words = Sig det med ord
settings-codes-on = Hør koder fra
settings-codes-on-hint = Vælger du for eksempel hovedtelefoner, høres koder kun der og kun med programmets egen stemme. Alt andet høres som før.
settings-codes-on-same = Samme sted som alt andet
settings-not-connected = { $name }, ikke tilsluttet nu
settings-group-tones = Toner
settings-tone-volume = Tonernes lydstyrke
settings-tone-new-code = Tone, når der er en ny kode
settings-tone-last-seconds = Tone, når koden snart udløber
settings-tone-expired = Tone, når koden er udløbet
settings-tone-error = Tone, når tasten er forkert, eller noget går galt
settings-tone-done = Tone, når noget er lykkedes
settings-tone-copied = Tone, når koden er kopieret
settings-tone-end = Tone, når du ikke kan komme længere
settings-tone-tick = Tikken, mens du venter på en ny kode
settings-group-look = På skærmen
settings-theme = Farver
settings-theme-system = Som computeren
settings-theme-dark = Lys skrift på mørkegråt
settings-theme-light = Sort på hvidt
settings-theme-white-on-black = Hvidt på sort
settings-theme-yellow-on-black = Gult på sort
settings-theme-black-on-yellow = Sort på gult
settings-zoom = Skriftstørrelse
settings-zoom-hint = F8 gør alting større, og F7 gør det mindre, hvor som helst i programmet.
settings-zoom-percent = { $percent } procent
settings-spaced-letters = Større afstand mellem bogstaverne

## Taster

key-or = { $keys } eller { $last }

key-press = læs koden op, eller tryk på den knap, du står på
key-repeat = sig det sidste igen
key-time-left = sig, hvor lang tid der er tilbage
key-next-code = læs den næste kode op
key-auto = slå automatisk oplæsning af nye koder til eller fra
key-curtain = vis eller skjul koden på skærmen
key-softer = skru ned for lyden
key-louder = skru op for lyden
key-slower = tal langsommere
key-faster = tal hurtigere
key-lower-pitch = tal med dybere stemme
key-higher-pitch = tal med lysere stemme
key-normal-voice = tilbage til normal lydstyrke, hastighed og tonehøjde
key-smaller = gør skriften mindre
key-larger = gør skriften større
key-usual-print = mindste skrift, som den var fra begyndelsen
key-language = skift mellem dansk og engelsk
key-voice = slå stemmen til eller fra
key-help = hjælp
key-describe = lad hver tast fortælle, hvad den gør, uden at gøre det
key-next-line = næste linje
key-previous-line = forrige linje
key-next-item = videre til næste felt eller knap
key-previous-item = tilbage til forrige felt eller knap
key-lower = det forrige ciffer i koden, en lavere værdi eller ét tegn tilbage
key-raise = det næste ciffer i koden, en højere værdi eller ét tegn frem
key-start = det første ciffer i koden eller den første linje
key-end = det sidste ciffer i koden eller den sidste linje
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
keyname-page-up = Page Up
keyname-page-down = Page Down
keyname-backspace = slettetasten
keyname-asterisk = stjerne
keyname-full-stop = punktum
keyname-comma = komma
keyname-slash = skråstreg
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
notice-no-outputs = Computeren svarede ikke på, hvilke hovedtelefoner og højttalere den har. Luk Indstillinger, og åbn dem igen for at spørge en gang til.
notice-code-withheld = Der er ikke forbindelse til { $device }, så koden blev ikke læst op. Tilslut udstyret igen, eller tryk på F10, og vælg, hvor koder skal høres.
