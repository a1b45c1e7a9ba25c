### Hjælp, en side for hver skærm og hvert emne. Navnene på taster bliver sat ind, som de er nu; et af dem må aldrig stå
### lige før et punktum.

help-title = Hjælp: { $page }
help-keys-here = Taster her
help-line = { $keys }: { $does }.
help-line-button = Ingen tast, kun knappen: { $does }.
help-more = Mere hjælp
help-pages = Alle sider
help-close = Luk hjælpen
help-read = Læs siden op
help-read-hint = Tryk på Enter for at høre hele siden eller på pil ned for at høre den linje for linje.
help-describe = Lad tasterne fortælle, hvad de gør
help-describe-hint = Så gør de ikke andet. Slå det fra her eller med { $key-back }, når du er færdig.
help-search = Søg i hjælpen
help-search-how = Skriv et eller flere ord.
help-search-short = Skriv ét bogstav mere.
help-search-found = { $count ->
    [one] Én linje fundet.
   *[other] { $count } linjer fundet.
}
help-search-go = Gå til den første med pil ned.
help-search-many = Flere end { $most } linjer fundet.
help-search-fewer = Skriv et ord mere, eller gå til den første med pil ned.
help-search-nothing = Intet fundet.
help-search-try = Prøv med færre ord eller en del af et ord, eller vælg en af siderne nedenfor.
help-search-clear = Ryd søgningen

## Sidernes navne

help-codes = Dine koder
help-add = Tilføj en konto
help-account = En konto
help-settings = Indstillinger
help-unlock = Lås op
help-first = Den første start
help-login = Øv dig i at logge ind
help-keys = Tasterne
help-print = Stor skrift og farver
help-switches = En eller to kontakter
help-curtain = Skjul koden
help-sound = Lyd og stemmer
help-readers = Skærmlæsere
help-guide = Guiden til MitID
help-command-line = Kommandolinjen
help-about = Om programmet
help-key-table = Alle taster

## Dine koder

help-codes-what = Her står koden til den konto, du har valgt, med meget stor skrift. Under den ser du, hvor lang tid den virker, og alle dine konti.
help-codes-choose = Vælg en konto med { $key-next-line } og { $key-previous-line }, eller skriv de første bogstaver i dens navn.
help-codes-hear = Tryk på { $key-press } på kontoen for at høre koden. Med musen trykker du på koden eller på kontoen.
help-codes-again = Tryk på { $key-repeat } for at høre det sidste igen, ord for ord. Er koden udløbet imens, får du det at vide.
help-codes-time = Tryk på { $key-time-left } for at høre, hvor lang tid koden virker endnu. Med musen trykker du på tiden.
help-codes-wait = Har koden kun få sekunder tilbage, venter programmet på den næste og læser den op. Imens hører du en svag tikken. Tryk en gang til for at høre den gamle. I Indstillinger vælger du, hvornår programmet venter.
help-codes-next = Tryk på { $key-next-code } for at høre den næste kode, før den virker.
help-codes-digits = Hør ét ciffer ad gangen: { $key-raise } giver det næste og { $key-lower } det forrige, { $key-start } det første og { $key-end } det sidste. Det ciffer, du hører, er markeret på skærmen.
help-codes-auto = Tryk på { $key-auto } for at få hver ny kode til kontoen læst op, når den kommer. Det stopper, når du trykker igen, låser koderne eller lukker programmet.
help-codes-copy = Tryk på { $key-copy } for at kopiere koden og sætte den ind et andet sted. Efter et minut forsvinder den fra udklipsholderen.
help-codes-counter = Nogle konti giver kun en ny kode, når du beder om den. Den virker, til du bruger den, så der er ingen tid at holde øje med.
help-codes-accounts = Tryk på { $key-add } for at tilføje en konto og på { $key-undo } for at hente en konto tilbage, som du har fjernet.
help-codes-details = Vil du omdøbe eller fjerne en konto, så gå til den, og tryk på { $key-details } eller på knappen “Omdøb eller fjern kontoen”.
help-codes-practice = Har du ingen konti, står her en øvekonto. Dens koder kan ikke bruges til noget.

## Tilføj en konto

help-add-what = Tjenesten, som du vil logge ind hos, giver dig en nøgle. Find den dér, hvor du slår to-trins-login til. Det hedder også totrinsbekræftelse eller 2FA, og det står ofte under sikkerhed.
help-add-picture = Viser tjenesten kun et billede, en QR-kode, så vælg, at du ikke kan scanne det. Så viser de fleste nøglen som bogstaver og tal.
help-add-paste = Kan du kopiere nøglen eller en linje, der begynder med otpauth, så tryk på Enter, mens det første felt er tomt, eller tryk på “Indsæt fra udklipsholderen”. Tryk derefter på Enter. I linjen står navnet også.
help-add-type = Ellers skriver du nøglen i det første felt. Små og store bogstaver er lige gode, og mellemrum gør ingen forskel.
help-add-speak = Kan ingen andre høre dig, så slå “Læs nøglen op, mens jeg skriver den” til. Så hører du hvert tegn.
help-add-name = Skriv tjenestens navn i det næste felt. Feltet med brugernavnet må gerne være tomt.
help-add-done = Tryk på Enter i det sidste felt eller på “Tilføj kontoen”. Er noget forkert, får du at vide hvad, og du kommer hen til feltet.
help-add-there = Er den samme nøgle her allerede, bliver intet tilføjet.

## En konto

help-account-what = Her kan du omdøbe, prøve eller fjerne kontoen og se, hvilken slags koder den giver.
help-account-rename = Ret navnet i felterne, og tryk på Enter i det sidste eller på “Gem navnet”. Navnet er kun til dig selv.
help-account-remove = Tryk på “Fjern kontoen” for at fjerne den. På skærmen med dine koder henter du den tilbage med { $key-undo }, indtil du låser koderne eller lukker programmet.
help-account-test = Hvis en anden enhed giver koder til samme konto, kan du prøve, om de to giver de samme. Tryk på “Prøv en kode fra en anden enhed”, skriv den kode, den viser, og tryk på Enter. Du får at vide, om den passer, hvor meget et ur går forkert, eller hvilket ciffer der er forkert. Intet bliver ændret.
help-account-clock = Under prøven står, om computeren selv stiller sit ur. Hvis uret går forkert, afviser tjenesterne koderne.
help-account-before = Slå først to-trins-login fra hos tjenesten. Ellers kan du ikke logge ind dér, når kontoen er fjernet.
help-account-practice = Øvekontoen kan hverken omdøbes eller fjernes. Den forsvinder, når du har en rigtig konto, men du kan vælge at beholde den.

## Indstillinger

help-settings-what = Her bestemmer du, hvordan programmet lyder, læser koder op og ser ud. En ændring gælder med det samme og bliver gemt.
help-settings-how = Med { $key-next-item } går du til næste punkt, og med { $key-previous-item } går du tilbage. Skift med { $key-lower } og { $key-raise }. Slå til og fra med { $key-press } på punktet.
help-settings-voice = Øverst står sproget, om programmet taler, hvor højt, hvor hurtigt og hvor lyst det taler, hvem der taler, og hvilken stemme der gør det.
help-settings-codes = Så kommer, hvordan koder bliver læst op: hvor mange cifre ad gangen, med eller uden kontoens navn, én eller to gange, på hvilket sprog, og hvor de høres. Du vælger også, om den første kode læses op, når du låser op.
help-settings-tones = Så kommer tonerne: hvor høje de er, og hvilke du vil høre.
help-settings-look = Til sidst står det, der har med skærm og taster at gøre: farver, skriftstørrelse, afstand mellem bogstaver, at skjule koden, betjening med kontakter og dine egne taster.
help-settings-hear = Når du ændrer stemme, sprog eller den måde, cifre læses op på, hører du straks en prøve.
help-settings-normal = Tryk på { $key-normal-voice } for at få normal lydstyrke, hastighed og tonehøjde tilbage.

## Lås op

help-unlock-what = Dine koder er låst. Skriv din adgangskode, og tryk på Enter. Det er det kodeord eller password, du selv valgte, da du satte programmet op.
help-unlock-wrong = Er den forkert, får du det at vide. Skriv den bare igen. Den gamle tekst forsvinder.
help-unlock-show = For hvert tegn hører du kun “stjerne”. Kan ingen andre se eller høre med, så slå “Vis og læs op, hvad jeg skriver” til.
help-unlock-read = Når du låser op, bliver den første kode læst op med det samme. Det kan du slå fra i Indstillinger.
help-unlock-lock = Lås koderne igen med { $key-lock }, når du går fra computeren. De bliver også låst, når du lukker programmet.
help-unlock-forgotten = Har du glemt adgangskoden, kan ingen åbne dine koder. Så må du bede hver tjeneste om en ny nøgle.
help-unlock-previous = Er filen med dine koder blevet ødelagt, kan du åbne den tidligere kopi. Se bagefter, om de konti, du tilføjede sidst, er der.

## Den første start

help-first-what = Her svarer du på nogle få spørgsmål, og så er programmet klar. Tryk på { $key-language } for at skifte mellem dansk og engelsk.
help-first-try = Tryk på “Prøv med en øvekode” for at høre en kode, før du bestemmer dig for noget. Tryk på { $key-back } for at komme tilbage.
help-first-tour = Tryk på “Hør en rundtur i tasterne” for at høre om dem på under to minutter.
help-first-guide = Tryk på { $key-guide } for at få guiden til MitID eller på “Øv dig i at logge ind” for at øve dig med en kodeoplæser. Du behøver ikke at sætte noget op til det.
help-first-speak = Slå “Koder må læses op” fra, hvis andre kan høre din computer. Du kan ændre det senere.
help-first-set-up = Tryk på “Sæt programmet op” for at komme i gang. Vælg en adgangskode, og skriv den to gange.
help-first-passphrase = Adgangskoden beskytter dine koder. Flere ord er bedre end ét. Skriv den ned, og gem den et sikkert sted, for du kan ikke få en ny.
help-first-account = Derefter tilføjer du din første konto med { $key-add }, og så er du færdig.

## Øv dig i at logge ind

help-login-what = Her kan du øve dig i at logge ind med en kodeoplæser, ét trin ad gangen, før det gælder. Det er en side i dette program og ikke MitID. Skriv aldrig dine rigtige MitID-oplysninger på den.
help-login-user-id = Find på et bruger-ID, og tryk på Enter. Et bruger-ID, som MitID ikke ville tage imod, bliver afvist, og du får at vide hvorfor.
help-login-code = På siden til koden er mellemrum tasten på øvelæseren. Den læser koden op, så tit du vil, også mens du skriver. Cifre kommer i feltet, hvor du end er. Brug derfor funktionstasterne til det, cifre gør andre steder: { $key-time-left } fortæller, hvor længe koden endnu virker.
help-login-refused = Bliver koden afvist, får du at vide, om den var for gammel, for ny eller skrevet forkert, og hvor. Efter tre forkerte koder i træk kommer der en pause, som hos MitID. Her varer den et minut.
help-login-slow = Slå “Koderne udløber ikke, mens jeg øver mig” til, hvis du vil have al den tid, du har brug for.
help-login-password = Skriv hvad som helst som adgangskode, men aldrig din rigtige. Den bliver ikke kontrolleret.
help-login-forgotten = Intet af det, du skriver her, bliver gemt. Når du er logget ind, får du at vide, hvordan det gik, og kan øve dig igen. Tryk på { $key-back } for at stoppe når som helst.

## Tasterne

help-keys-what = Alt kan gøres med én tast ad gangen, og alt kan gøres med musen.
help-keys-move = Gå fra linje til linje med { $key-next-line } og { $key-previous-line }. Med { $key-next-item } går du til næste felt eller knap, og med { $key-previous-item } går du tilbage. Med { $key-first } og { $key-last } kommer du til den første og den sidste linje.
help-keys-press = Med { $key-press } trykker du på den knap, du står på. Med { $key-lower } og { $key-raise } ændrer du en værdi.
help-keys-stop = Alle taster stopper stemmen og gør også det, de plejer. Men { $key-back } stopper kun stemmen. Tryk en gang til for at gå tilbage.
help-keys-pad = Som på kodeoplæseren til MitID skruer taltasterne til højre op, og dem til venstre skruer ned. Nul siger det sidste igen.
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

## Stor skrift og farver

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

help-switches-what = Programmet kan bruges med kontakter eller med kun en eller to taster. Det vælger du i Indstillinger.
help-switches-two = Med to går tabulator videre til det næste, også til hver konto, og Enter trykker på det. Ved et valg går Enter til den næste mulighed. Ved et niveau skruer Enter op, og fra det højeste til det laveste.
help-switches-one = Med én går programmet selv videre for hvert ottende, fjerde eller andet sekund. Tryk på Enter, når du er kommet til det, du vil have.
help-switches-set-up = Sæt kontakten til at sende Enter. Har du to, skal den anden sende tabulator.
help-switches-mouse = Bruger du mus, pegepind eller et andet pegeredskab, kan alt gøres med et enkelt tryk. Tryk på en tekst for at høre den.

## Skjul koden

help-curtain-what = Du kan skjule koden på skærmen, så ingen kan læse den over skulderen på dig. Du kan stadig høre den, føle den på punktskrift og kopiere den.
help-curtain-key = Skjul eller vis koden med { $key-curtain } eller på skærmen med dine koder. Får du den læst op, mens den er skjult, bliver den vist et stykke tid.
help-curtain-always = I Indstillinger kan du vælge, at koden er skjult, til du beder om den, og hvor længe den så skal stå der.
help-curtain-window = Samme sted kan du vælge, at koden bliver skjult, når du går til et andet vindue.
help-curtain-pictures = På nogle computere kan du også holde vinduet ude af skærmbilleder. Så står det i Indstillinger.

## Lyd og stemmer

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
help-sound-silent = Er stemmen helt væk, står grunden øverst på skærmen.

## Skærmlæsere

help-readers-who = Når en skærmlæser kører, taler den, og programmet er tavst. I Indstillinger kan du vælge noget andet under “Hvem taler”.
help-readers-which = Programmet er prøvet med Orca. Det skal virke på samme måde med NVDA, JAWS, Oplæser og VoiceOver, men det har ingen prøvet endnu.
help-readers-braille = På punktskrift står koden ciffer for ciffer.
help-readers-private = Koder, som du har sendt til hovedtelefoner, læser programmet stadig selv op, og kun dér.
help-readers-keys = Tager skærmlæseren en tast fra programmet, så brug en anden. De fleste ting har to. Insert er altid skærmlæserens egen tast.

## Guiden til MitID

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

## Kommandolinjen

help-command-line-what = I en terminal kan du bruge de samme konti uden vinduet. Dér staves programmets navn med a og e i stedet for æ. Skriv “kodeoplaeser --help”, med to bindestreger før help, for at se hvordan.
help-command-line-code = Skriv “kodeoplaeser code” og kontoens navn for at se koden, eller “kodeoplaeser speak” og navnet for at høre den.
help-command-line-guide = Skriv “kodeoplaeser guide” for at se kapitlerne i guiden til MitID, og tilføj navnet på et kapitel for at læse det.
help-command-line-list = Skriv “kodeoplaeser list” for at se dine konti. Skriv “kodeoplaeser add” for at tilføje nogle.
help-command-line-demo = Skriv “kodeoplaeser demo” for at vise programmet for andre. Kontiene er opdigtede, og dine egne bliver ikke rørt.

## Om programmet

help-about-codes = Det virker med alle tjenester, der bruger de almindelige engangskoder: TOTP, HOTP og Steam.
help-about-offline = Programmet går aldrig på nettet. Dine koder ligger i én låst fil og forlader aldrig computeren.
help-about-copy = Går computeren i stykker, er koderne væk. Tag derfor en kopi af filen accounts.kode, med punktum mellem de to ord, og gem den et andet sted. Den kan kun åbnes med din adgangskode.
help-about-free = Programmet er gratis, og alle må bruge, ændre og give det videre.
help-about-version = Version { $version }

## Alle taster

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
