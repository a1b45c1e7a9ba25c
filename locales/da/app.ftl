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
welcome-keys = Skift med højre og venstre pil. Gå videre med tabulatortasten, og tryk på knapper med Enter. Tryk på F1 for hjælp.
welcome-other-language = Tryk på { $key-language } for dansk. Tryk på { $key-help } for hjælp.
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
tour-repeat = Tryk på { $key-repeat } for at høre det sidste igen, på { $key-time-left } for at høre, hvor lang tid der er tilbage, og på { $key-next-code } for at høre den næste kode.
tour-steps = Med højre og venstre pil går du gennem koden, ét ciffer ad gangen. Med { $key-start } og { $key-end } går du til det første og det sidste ciffer.
tour-reader = Som på kodeoplæseren til MitID skruer du op med taltasterne til højre og ned med dem til venstre.
tour-pad = Brug { $key-softer } og { $key-louder } til lydstyrke, { $key-slower } og { $key-faster } til hastighed, { $key-lower-pitch } og { $key-higher-pitch } til tonehøjde. Tryk på { $key-normal-voice } for at gøre stemmen normal igen og på { $key-language } for at skifte mellem dansk og engelsk.
tour-accounts = Tryk på { $key-copy } for at kopiere koden og på { $key-add } for at tilføje en konto. Med { $key-details } kan du omdøbe eller fjerne en konto, og { $key-undo } henter det tilbage, du har fjernet.
tour-move = Med pil ned og pil op går du fra linje til linje, og med tabulator går du fra knap til knap. Enter trykker på en knap, og højre og venstre pil ændrer en indstilling. Tryk på et bogstav for at gå til det næste, der begynder med det.
tour-help = { $key-help } åbner Hjælp, og { $key-settings } åbner Indstillinger. Efter { $key-describe } fortæller hver tast, hvad den gør, uden at gøre det.
tour-end = Det var rundturen. Tryk på { $key-repeat } for at høre den igen og på Escape for at gå tilbage.

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
settings-voice-on-hint = Tryk på { $key-voice } for at slå stemmen til og fra.
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
settings-zoom-hint = Tryk på { $key-larger } for at gøre alting større og på { $key-smaller } for at gøre det mindre, hvor som helst i programmet.
settings-zoom-percent = { $percent } procent
settings-spaced-letters = Større afstand mellem bogstaverne
settings-group-keys = Taster
settings-single-keys = Genveje på én tast: cifre, bogstaver og tegn
settings-single-keys-hint = Slå det fra, hvis du let rammer ved siden af. Så springer cifre, bogstaver og tegn kun til det, der begynder med dem. Funktionstaster, pile og lignende virker stadig.
settings-own-keys = Dine egne taster

## Ens egne taster

keys-title = Dine egne taster
keys-how = Gå til en linje, og tryk på Enter for at vælge en anden tast til den. Tryk på { $key-details } for at give den de taster, den havde fra begyndelsen.
keys-list = Alt, hvad taster gør
keys-line = { $does }: { $keys }
keys-all-back = Alle taster, som de var fra begyndelsen
keys-as-at-first = De taster er, som de var fra begyndelsen
keys-new-title = En ny tast
keys-new-places = { $function } bliver erstattet, hvis du vælger en funktionstast, og { $other }, hvis du vælger en anden.
keys-new-place = { $key } bliver erstattet af den nye tast.
keys-new-beside = Den nye tast kommer til, og de gamle virker stadig.
keys-new-ask = Tryk på den nye tast eller på Escape for at lade det være, som det er.
keys-new-always = Escape, Enter, mellemrum, tabulator, pilene og F1 skal altid virke, så dem kan du ikke vælge. Du kan heller ikke vælge to taster, der trykkes samtidig.
keys-set-back = Tilbage til { $keys }
keys-leave = Lad det være, som det er
keys-used = { $key } bruges til: { $does }. Tryk på en anden tast eller på Escape for at lade det være, som det er.
keys-always-works = Du kan ikke vælge { $key }, for den tast skal altid virke. Tryk på en anden tast eller på Escape for at lade det være, som det er.
keys-not-alone = Kun en tast, der trykkes alene, kan vælges. Tryk på en anden tast eller på Escape for at lade det være, som det er.
single-keys-off = Genveje på én tast er slået fra. Du kan slå dem til i Indstillinger under Taster.

## At fortryde

undo-removed = Hent { $name } tilbage
undo-renamed = Kald kontoen { $name } igen
undo-voice = Hent den forrige lydstyrke, hastighed og tonehøjde tilbage
undo-keys = Hent de forrige taster tilbage

## Taster

key-or = { $keys } eller { $last }

key-press = læs koden op, tryk på den knap, du står på, eller læs videre i guiden
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
key-lower = det forrige ciffer i koden, en lavere værdi, ét tegn tilbage eller den forrige overskrift eller det forrige trin i guiden
key-raise = det næste ciffer i koden, en højere værdi, ét tegn frem eller den næste overskrift eller det næste trin i guiden
key-start = det første ciffer i koden eller den første linje
key-end = det sidste ciffer i koden eller den sidste linje
key-first = den første linje eller det forrige kapitel i guiden
key-last = den sidste linje eller det næste kapitel i guiden
key-copy = kopiér koden
key-add = tilføj en konto eller et bogmærke i guiden
key-details = omdøb eller fjern kontoen, eller nulstil tasterne på en linje
key-settings = indstillinger
key-guide = guiden til MitID
key-own-keys = vælg dine egne taster
key-lock = lås koderne
key-undo = hent det tilbage, du sidst har fjernet, omdøbt eller nulstillet
key-back = stop stemmen, eller gå tilbage
key-not-here = Den tast gør ikke noget her

keyname-space = mellemrum
keyname-enter = Enter
keyname-escape = Escape
keyname-tab = tabulator
keyname-shift-tab = skiftetasten og tabulator
keyname-insert = Insert
keyname-left-of-one = tasten til venstre for 1
keyname-delete = Delete
keyname-up = pil op
keyname-down = pil ned
keyname-left = venstre pil
keyname-right = højre pil
keyname-home = Home
keyname-end = End
keyname-page-up = Page Up
keyname-page-down = Page Down
keyname-backspace = tilbagetasten
keyname-minus = minus
keyname-ctrl = Ctrl og { $letter }
keyname-none = knappen

## Det, der lige er sket

notice-created = Nu er der et sikkert sted til dine koder. Tryk på { $key } for at tilføje en konto.
notice-added = { $name } er tilføjet. Tryk på mellemrum for at høre koden.
notice-already-there = { $name } har den samme nøgle og er her allerede. Intet blev tilføjet.
notice-renamed = Kontoen hedder nu { $name }.
notice-removed = { $name } er fjernet. Tryk på { $key } for at hente den tilbage.
notice-restored = { $name } er tilbage.
notice-name-back = Kontoen hedder { $name } igen.
notice-voice-back = Lydstyrke, hastighed og tonehøjde er, som de var før.
notice-keys-back = Tasterne er, som de var før.
notice-key-chosen = { $key } er nu en tast til: { $does }.
notice-key-chosen-letter = { $key } er nu en tast til: { $does }. Så springer den ikke længere til det, der begynder med den.
notice-key-chosen-off = { $key } er nu en tast til: { $does }. Men genveje på én tast er slået fra, så den gør ikke noget, før du slår dem til i Indstillinger.
notice-key-back = Som fra begyndelsen: { $does }, med { $keys } igen.
notice-key-in-the-way = { $key } bruges til: { $does }. Giv først det en anden tast.
notice-all-keys-back = Alle taster er, som de var fra begyndelsen. Tryk på { $key } for at fortryde det.
notice-copied = Koden er kopieret. Den forsvinder fra udklipsholderen om et minut.
notice-number-copied = Nummeret { $number } er kopieret.
notice-nothing-to-copy = Der er ingen kode at kopiere. Tryk på mellemrum først.
notice-nothing-to-undo = Der er ikke noget at hente tilbage.
notice-clipboard-empty = Der er ingen tekst i udklipsholderen. Kopiér nøglen eller linjen først.
notice-several-lines = Der er flere linjer i udklipsholderen. Kopiér én linje ad gangen.
notice-locked = Dine koder er låst.
notice-previous-opened = Dette er den tidligere kopi. Se efter, om de konti, du tilføjede sidst, er her.
notice-settings-kept = Indstillingsfilen kunne ikke læses helt. Den er gemt som { $path }.
notice-settings-unreadable = Indstillingsfilen kunne ikke læses. Indstillingerne kan være nulstillet.
notice-settings-damaged = Nogle indstillinger kunne ikke læses og er nulstillet: { $fields }.
notice-keys-damaged = Nogle af dine egne taster findes ikke eller blev brugt til to ting. Tasterne er, som de var fra begyndelsen, til: { $does }.
notice-settings-not-saved = Indstillingerne kunne ikke gemmes: { $why }. De gælder, indtil du lukker programmet.
notice-printed = { $ending ->
    [pdf] PDF-filen “{ $name }” er gemt i din mappe { $folder }, hvor du kan åbne den og skrive den ud.
    [html] Websiden “{ $name }” er gemt i din mappe { $folder }, hvor du kan åbne den og skrive den ud.
   *[txt] Teksten “{ $name }” er gemt i din mappe { $folder }, hvor du kan åbne den.
}
printing = Gemmer
notice-codes-not-spoken = Koder læses ikke op. Tryk på { $key } for at åbne Indstillinger, hvor du kan ændre det.
notice-counter-spent = Kontoen har ikke flere koder. Bed tjenesten om en ny nøgle.
notice-no-outputs = Computeren svarede ikke på, hvilke hovedtelefoner og højttalere den har. Luk Indstillinger, og åbn dem igen for at spørge en gang til.
notice-code-withheld = Der er ikke forbindelse til { $device }, så koden blev ikke læst op. Tilslut udstyret igen, eller tryk på { $key }, og vælg, hvor koder skal høres.

## På papir

print-page = Side { $page } af { $pages }
