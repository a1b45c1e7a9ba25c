### Kommandolinjen.
### Never spoken.

cli-about = Viser engangskoder med meget stor skrift og læser dem op. Uden en kommando åbnes vinduet. Dette er ikke MitID og kan ikke erstatte kodeoplæseren til MitID.
cli-usage = Brug
cli-commands = Kommandoer
cli-arguments = Argumenter
cli-options = Tilvalg
cli-help = Vis denne hjælp
cli-version = Vis versionen
cli-vault = Filen med konti
cli-passphrase-fd = Læs adgangskoden fra første linje af denne fildeskriptor i stedet for fra terminalen
cli-lang = Sprog: da eller en
cli-add = Tilføj konti fra otpauth://-linjer på standardinput, og lav filen, hvis den ikke findes
cli-list = Vis alle konti
cli-json = Som JSON, uden nøgler og koder
cli-code = Skriv en kontos kode og ikke andet
cli-speak = Læs en kontos kode op
cli-guide = Skriv guiden til MitID ud, et kapitel ad gangen. Oplysningerne i den har en dato, og mitid.dk kan have nyere
cli-guide-chapter = Det kapitel, der skal skrives ud, angivet ved navn eller titel; uden det vises listen over kapitler. Navnene: { $chapters }
cli-guide-speak = Læs det op i stedet
cli-demo = Vis programmet i en tilstand, du vælger, med opdigtede konti. Ingen af dine filer bliver læst eller ændret, og alt bliver glemt, når vinduet lukkes
cli-demo-state = Hvad der skal vises, koderne, hvis du ikke nævner noget: { $states }. Adgangskoden er 1
cli-name = Kontoens navn, eller en del af det, som ingen anden konto har
cli-at = Koden på dette tidspunkt, i sekunder siden 1. januar 1970 UTC
cli-value-name = NAVN
cli-value-command = KOMMANDO
cli-value-file = FIL
cli-value-number = N
cli-value-lang = SPROG
cli-value-seconds = UNIX_SEKUNDER
cli-value-chapter = KAPITEL
cli-value-state = TILSTAND
cli-exit-codes =
    Afslutningskoder:
      0  udført
      1  en fil, disken eller skærmen svigtede
      2  kommandolinjen kunne ikke forstås
      3  forkert adgangskode
      4  ingen konto har det navn, eller flere har det
      5  linjer blev afvist; de gode blev tilføjet
      6  det, der skulle læses op, kunne ikke høres

cli-ask-passphrase = Adgangskode:
cli-ask-new-passphrase = Vælg en adgangskode:
cli-ask-again = Adgangskoden en gang til:
cli-paste-lines = Indsæt en eller flere otpauth://-linjer. Slut med Ctrl+D på en linje for sig.
cli-added = Tilføjet: { $name }
cli-already-there = Findes allerede: { $name }
cli-counter-ahead = Dens tæller er { $here } her og { $there } i linjen. Den er ikke ændret. I vinduet kan du føre den frem.
cli-counter-ask = Dens tæller er { $here } her og { $there } i linjen. Skal den føres frem? Skriv ja eller nej:
cli-counter-left = Den er ikke ændret.
cli-yes = ja

cli-error-usage = Dette kunne ikke forstås: { $what }. “kodeoplaeser --help” viser, hvad du kan skrive.
cli-error-no-account = Ingen konto hedder “{ $name }”. “kodeoplaeser list” viser dem alle.
cli-error-no-moment = Denne konto tæller sine koder, så der er ingen kode til et tidspunkt. Udelad --at.
cli-error-no-chapter = Guiden har ikke noget kapitel, der hedder “{ $name }”. Kapitlerne er: { $chapters }
cli-error-no-state = Der er ingen tilstand med det navn. Disse kan vises: { $states }
cli-error-several-accounts = Mere end én konto passer. Skriv mere af navnet:
cli-error-no-vault = Der er ingen fil med koder i { $path }. “kodeoplaeser add” laver en; --vault angiver en anden.
cli-error-vault-busy = Andre programmer skriver hele tiden i filen med dine koder. Intet er ændret. Prøv igen om et øjeblik.
cli-error-vault-damaged-previous = Filen med dine koder er beskadiget. Der er en kopi fra før den seneste ændring. Åbn vinduet, og vælg “Åbn den tidligere kopi” der.
cli-error-vault-missing-previous = Filen med dine koder er væk. Der er en kopi fra før den seneste ændring. Åbn vinduet, og vælg “Åbn den tidligere kopi” der.
cli-error-nothing-to-add = Der var ingen linje at tilføje. Send otpauth://-linjer på standardinput.
cli-error-not-text = Det, der kom på standardinput, er ikke tekst. Intet blev tilføjet.
cli-error-no-passphrase = Adgangskoden kunne ikke læses. Brug en terminal eller --passphrase-fd.
cli-waiting = { $seconds } sekunder tilbage. Den næste kode bliver læst op, når den kommer.
cli-error-not-aloud = Koder må ikke læses op. Du kan tillade det i vinduets indstillinger eller i filen settings.toml: speak_codes = true.
cli-error-interrupted = Det blev ikke læst til ende.
cli-error-no-window = Vinduet kunne ikke åbnes. Start programmet fra et skrivebord, eller brug kommandoerne, som virker uden vindue: “kodeoplaeser --help”.
cli-error-fault = Programmet måtte stoppe på grund af en fejl i det eller i computeren. Det, der er gemt, er der stadig. Start programmet igen.
cli-technical = Til en hjælper: { $line }
cli-error-no-home = Der er ingen hjemmemappe at gemme filer i. Angiv en fil med --vault.
cli-error-output = Resultatet kunne ikke skrives. Gør plads på disken, eller send det et andet sted hen.
