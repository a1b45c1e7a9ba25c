### Sider i hjælpen, som ikke hører til et skærmbillede. Navnene på taster bliver sat ind, som de er nu; et af dem må
### aldrig stå lige før et punktum.

## Stor skrift og farver

help-print = Stor skrift og farver
help-print-code = Koden fylder så meget, som der er plads til ved siden af tiden og dine konti. Gør vinduet større for at få større cifre.
help-print-size = Tryk på { $key-larger } for større skrift og på { $key-smaller } for mindre. Skriften kan blive op til fire gange så stor.
help-print-ctrl = Du kan også bruge Ctrl og plus, Ctrl og minus eller Ctrl og hjulet på musen. Ctrl og 0 giver den mindste skrift, som den var fra begyndelsen.
help-print-column = Når skriften er stor, står alt under hinanden, så du aldrig skal rulle til siden.
help-print-colours = I Indstillinger vælger du farver: som computeren, lys skrift på mørkegråt, sort på hvidt, hvidt på sort, gult på sort eller sort på gult. Nogle kalder det kontrast.
help-print-system = “Som computeren” betyder, at programmet følger med, når du vælger mørke eller lyse farver eller høj kontrast på computeren. Gør du teksten større på computeren, bliver den også større her, uanset farverne.
help-print-space = Samme sted kan du få mere luft mellem bogstaverne.
help-print-focus = Det sted, hvor du står, har en tyk ramme.
help-print-still = Intet blinker. Kun tiden og koden skifter af sig selv.

## En eller to kontakter

help-switches = En eller to kontakter
help-switches-what = Programmet kan bruges med kontakter eller med kun en eller to taster. Det vælger du i Indstillinger.
help-switches-two = Med to går tabulator videre til det næste, også til hver konto, og Enter trykker på det. Ved et valg går Enter til den næste mulighed. Ved et niveau skruer Enter op, og fra det højeste til det laveste.
help-switches-one = Med én går programmet selv videre for hvert ottende, fjerde eller andet sekund. Tryk på Enter, når du er kommet til det, du vil have.
help-switches-set-up = Sæt kontakten til at sende Enter. Har du to, skal den anden sende tabulator.
help-switches-mouse = Bruger du mus, pegepind eller et andet pegeredskab, kan alt gøres med et enkelt tryk. Tryk på en tekst for at høre den.

## Skjul koden

help-curtain = Skjul koden
help-curtain-what = Du kan skjule koden på skærmen, så ingen kan læse den over skulderen på dig. Du kan stadig høre den, føle den på punktskrift og kopiere den.
help-curtain-key = Skjul eller vis koden med { $key-curtain } eller på skærmen med dine koder. Får du den læst op, mens den er skjult, bliver den vist et stykke tid.
help-curtain-always = I Indstillinger kan du vælge, at koden er skjult, til du beder om den, og hvor længe den så skal stå der.
help-curtain-window = Samme sted kan du vælge, at koden bliver skjult, når du går til et andet vindue.
help-curtain-pictures = På nogle computere kan du også holde vinduet ude af skærmbilleder. Så står det i Indstillinger.

## Lyd og stemmer

help-sound = Lyd og stemmer
help-sound-volume = Tryk på { $key-louder } for at skrue op for lydstyrken, altså volumen, og på { $key-softer } for at skrue ned.
help-sound-rate = Tryk på { $key-faster } for at få stemmen til at tale hurtigere og på { $key-slower } for langsommere.
help-sound-pitch = Tryk på { $key-higher-pitch } for en lysere stemme og på { $key-lower-pitch } for en dybere.
help-sound-normal = Tryk på { $key-normal-voice } for at få normal lydstyrke, hastighed og tonehøjde.
help-sound-off = Tryk på { $key-voice } for at slå stemmen fra og til igen.
help-sound-language = Tryk på { $key-language } for at skifte hele programmet mellem dansk og engelsk. Koder kan læses op på et andet sprog end resten.
help-sound-voices = I Indstillinger vælger du mellem computerens stemmer og programmets egen stemme. En dansk tekst bliver aldrig læst op af en engelsk stemme.
help-sound-private = I Indstillinger kan du vælge hovedtelefoner under “Hør koder fra”. Så høres koder kun der og ingen andre steder. Er hovedtelefonerne ikke tilsluttet, bliver koden ikke læst op, og det får du at vide.
help-sound-expiry = Bløde toner fortæller, når den kode, du har hørt, har ti sekunder tilbage, fem og ingen. I Indstillinger kan du vælge ord i stedet eller slå det fra.
help-sound-tones = Andre toner fortæller, at en kode er ny eller kopieret, eller at en tast var forkert. Du kan kende dem fra hinanden på rytmen. Hver tone kan slås fra i Indstillinger.
help-sound-codes = Bliver koder ikke læst op, så se i Indstillinger, om “Koder må læses op” er slået til.
help-sound-silent = Er stemmen helt væk, står grunden nederst i vinduet.

## Skærmlæsere

help-readers = Skærmlæsere
help-readers-who = Når en skærmlæser kører, taler den, og programmet er tavst. I Indstillinger kan du vælge noget andet under “Hvem taler”.
help-readers-sleep = En nyere Orca kan sove, mens du bruger dette program. Det kan programmet ikke mærke, så ingen taler. Vælg “Programmet” under “Hvem taler”, før du lader Orca sove.
help-readers-which = Programmet er prøvet med Orca. Det skal virke på samme måde med NVDA, JAWS, Oplæser og VoiceOver, men det har ingen prøvet endnu.
help-readers-braille = På punktskrift står koden ciffer for ciffer.
help-readers-private = Koder, som du har sendt til hovedtelefoner, læser programmet stadig selv op, og kun dér.
help-readers-keys = Tager skærmlæseren en tast fra programmet, så brug en anden. De fleste ting har to. Insert er altid skærmlæserens egen tast.

## Kommandolinjen

help-command-line = Kommandolinjen
help-command-line-what = I en terminal kan du bruge de samme konti uden vinduet. Dér staves programmets navn med a og e i stedet for æ. Skriv “kodeoplaeser --help”, med to bindestreger før help, for at se hvordan.
help-command-line-code = Skriv “kodeoplaeser code” og kontoens navn for at se koden, eller “kodeoplaeser speak” og navnet for at høre den.
help-command-line-guide = Skriv “kodeoplaeser guide” for at se kapitlerne i guiden til MitID, og tilføj navnet på et kapitel for at læse det.
help-command-line-list = Skriv “kodeoplaeser list” for at se dine konti. Skriv “kodeoplaeser add” for at tilføje nogle.
help-command-line-demo = Skriv “kodeoplaeser demo” for at vise programmet for andre. Kontiene er opdigtede, og dine egne bliver ikke rørt.

## Om programmet

help-about = Om programmet
help-about-codes = Det virker med alle tjenester, der bruger de almindelige engangskoder: TOTP, HOTP og Steam.
help-about-offline = Programmet går aldrig på nettet. Dine koder ligger i én låst fil og forlader aldrig computeren.
help-about-copy = Går computeren i stykker, er koderne væk. Tag derfor en kopi af filen accounts.kode, med punktum mellem de to ord, og gem den et andet sted. Den kan kun åbnes med din adgangskode.
help-about-free = Programmet er gratis, og alle må bruge, ændre og give det videre.
help-about-version = Version { $version }

## Alle taster

help-key-table = Alle taster
help-key-table-what = Her er alle tasterne, og hvad hver af dem gør.
help-key-table-card = Du kan gemme dem som et kort med stor skrift og hænge det på væggen eller give det til en anden. Det viser tasterne, som du har dem nu.
card-pdf = Gem tasterne som PDF med stor skrift
card-pdf-hint = Til at skrive ud. Skærmlæsere kan også læse den.
card-html = Gem tasterne som webside
card-html-hint = Den åbner i din browser, hvor du kan gøre den større og skrive den ud.
card-text = Gem tasterne som ren tekst
card-text-hint = Til punktskrift for eksempel, eller til at sende i en mail.

## Selve kortet

card-title = Tasterne i Kodeoplæser
card-how = Alle taster stopper stemmen. Mens du skriver i et felt, kommer cifre og tegn med i teksten. Brug så funktionstasterne.
card-first = De tre vigtigste
card-codes = Koder
card-sound = Lyd og stemme
card-print = Skriftens størrelse
card-moving = Find rundt
card-program = Programmet

## Guiden, på alle dens skærmbilleder

help-guide = Guiden til MitID
help-guide-what = Guiden fortæller, hvordan man får MitID, hvilket udstyr der findes, og hvordan man undgår svindel. Den virker uden internet, og du behøver ikke at låse dine koder op for at læse den.
help-guide-contents = Tryk på { $key-guide } for at åbne guiden og en gang til for at lukke den. Indholdet viser alle kapitler. Skriv i søgefeltet for at finde et ord i dem alle.
help-guide-way = Tryk på “Hvilken vej er min?” for at svare på nogle spørgsmål, ét ad gangen, og få at vide, hvilke kapitler du skal læse. Tryk på { $key-back } for at ændre dit sidste svar. Vejen bliver husket: Tryk på den samme knap for at se den igen eller svare forfra.
help-guide-read = I et kapitel læser du linje for linje med { $key-next-line } og { $key-previous-line }. Tryk på { $key-press } på en linje for at høre alt derfra til slutningen af kapitlet. Med musen klikker du på linjen og trykker på “Læs videre herfra”.
help-guide-headings = Tryk på { $key-raise } for at gå til den næste overskrift og på { $key-lower } for at gå tilbage til den forrige. { $key-last } åbner det næste kapitel og { $key-first } det forrige. Sidst i hvert kapitel er der også knapper til det.
help-guide-on = Programmet husker, hvor du var. Tryk på “Fortsæt, hvor du slap” i indholdet for at komme tilbage dertil.
help-guide-bookmarks = Tryk på { $key-add } for at sætte et bogmærke, hvor du er, og en gang til for at fjerne det. Bogmærkerne står i en liste efter kapitlerne.
help-guide-steps = Nogle kapitler fører dig frem trin for trin og viser ét trin ad gangen. Tryk på { $key-raise } eller på “Næste trin”, når du er færdig med et. Programmet husker, hvilket trin du er nået til. Du kan også få vist alle trin på én gang.
help-guide-ticks = I en tjekliste trykker du på { $key-press } på en linje for at krydse den af. Krydserne er der stadig næste gang.
help-guide-phones = Ved et telefonnummer får du at vide, om der er åbent nu, og du kan kopiere nummeret.
help-guide-cases = I kapitlet om svindel er der eksempler, som du kan bedømme. Vælg, om hvert af dem er ægte eller svindel, og hør, om du havde ret.
help-guide-kept = Det, du krydser af og sætter bogmærker ved, gemmes sammen med dine indstillinger på denne computer og ikke andre steder.

## Taster: for rundturen og for ens egne taster

help-keys = Tasterne
help-keys-what = Alt kan gøres med én tast ad gangen, og alt kan gøres med musen.
help-keys-move = Gå fra linje til linje med { $key-next-line } og { $key-previous-line }. Med { $key-next-item } går du til næste felt eller knap, og med { $key-previous-item } går du tilbage. Med { $key-first } og { $key-last } kommer du til den første og den sidste linje.
help-keys-press = Med { $key-press } trykker du på den knap, du står på. Med { $key-lower } og { $key-raise } ændrer du en værdi.
help-keys-stop = Alle taster stopper stemmen og gør også det, de plejer. Ctrl alene gør ikke andet end at stoppe den.
help-keys-letters = Skriv et bogstav for at springe til det næste, hvis navn begynder med det. Flere bogstaver lige efter hinanden er ét ord. Begynder intet navn sådan, kommer du til et, hvor et andet ord gør.
help-keys-fields = Mens du skriver i et felt, kommer cifre og tegn med i teksten. Brug så funktionstasterne. De virker overalt.
help-keys-paste = I et felt sætter du ind med Ctrl og V eller med skiftetasten og Insert. Ctrl og A markerer det hele.
help-keys-held = Holder du en tast nede, tæller det som ét tryk. Kun pile, tabulator og tasterne til lyd og skriftstørrelse gentager, og i et felt også det, du skriver og sletter.
help-keys-undo = Tryk på { $key-undo } for at fortryde: på skærmen med dine koder, i Indstillinger og ved dine egne taster. En konto, du har fjernet, kommer tilbage, og det samme gør et navn, du har ændret, og indstillinger og taster, du har nulstillet. Det sidste kommer først tilbage.
help-keys-describe = Tryk på { $key-describe } for at lade hver tast fortælle, hvad den gør, uden at gøre det. Tryk på { $key-back }, når du er færdig.
help-keys-own = Du kan vælge dine egne taster. Tryk på { $key-own-keys } eller på “Dine egne taster” i Indstillinger, gå til en linje, tryk på Enter, og tryk på den nye tast. Bruges den allerede til noget, får du at vide til hvad.
help-keys-always = Escape, Enter, mellemrum, tabulator, pilene og F1 skal altid virke. De kan ikke bruges til andet.
help-keys-set-back = Vil du give en linje dens første taster igen, så gå til den, og tryk på { $key-details } eller på Enter og derefter på knappen til det.
help-keys-all-back = Samme sted giver én knap dig alle taster, som de var fra begyndelsen.
help-keys-single = Rammer du let ved siden af, kan du slå genveje på én tast fra i Indstillinger: cifre, bogstaver og tegn. Så virker funktionstasterne stadig, og der er en knap til alt.
