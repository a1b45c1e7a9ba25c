### Det, der lige er sket.

notice-created = Nu er der et sikkert sted til dine koder. Tryk på { $key } for at tilføje en konto.
notice-added = { $name } er tilføjet. Tryk på mellemrum for at høre koden.
notice-perhaps-steam = Det kan være en nøgle til Steam. Tryk på { $key }, hvis kontoen skal lave Steams koder.
notice-added-all = { $count ->
    [one] Én konto er tilføjet: { $names }. Tryk på { $key } for at fjerne den igen.
   *[other] { $count } konti er tilføjet: { $names }. Tryk på { $key } for at fjerne dem igen.
}
notice-odd = Der er noget usædvanligt ved { $name }.
notice-not-added = { $count ->
    [one] Kontoen er fjernet igen.
   *[other] De { $count } konti er fjernet igen.
}
notice-here-already = { $name } har den samme nøgle og er her allerede.
notice-behind = Dens tæller er kommet længere i din tekst. Indsæt den linje for sig selv for at føre tælleren frem.
notice-nothing-added = Intet blev tilføjet.
notice-counter-set = { $name } tæller nu fra { $counter }
notice-steam-on = { $name } laver nu Steams koder på fem tegn.
notice-steam-off = { $name } laver nu koder på { $digits } cifre.
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
notice-copied-here = Koden er kopieret. På denne computer kan den kun fjernes fra udklipsholderen, mens du er i dette vindue, så kom tilbage hertil om et minut.
notice-number-copied = Nummeret { $number } er kopieret.
notice-nothing-to-copy = Der er ingen kode at kopiere. Tryk på mellemrum først.
notice-nothing-to-undo = Der er ikke noget at hente tilbage.
notice-clipboard-empty = Der er ingen tekst i udklipsholderen. Kopiér nøglen eller linjen først.
notice-several-lines = Der er mere end én linje i teksten, og et felt har kun plads til én. Intet blev sat ind. Kopiér én linje ad gangen.
notice-not-writable = Der er tegn i teksten, som ingen tast kan skrive. Intet blev sat ind. Kopiér teksten igen et andet sted fra.
notice-too-long = Teksten kan ikke være der. Et felt har plads til { $most } tegn. Intet blev sat ind.
notice-locked = Dine koder er låst.
notice-previous-opened = Dette er den tidligere kopi. Se efter, om de konti, du tilføjede sidst, er her.
notice-settings-kept = Indstillingsfilen kunne ikke læses helt. Den er gemt som { $path }.
notice-settings-unreadable = Indstillingsfilen kunne ikke læses. Indstillingerne kan være nulstillet.
notice-settings-left-alone = Filen med indstillinger kan ikke læses og er ikke rørt. Indstillingerne er de sædvanlige, indtil du lukker programmet.
notice-settings-unanswered = Disken svarer ikke. Indstillingerne er de sædvanlige, indtil du lukker programmet. Bed nogen om at se på disken, hvis det bliver ved.
notice-not-written = Disken svarer ikke, så ikke alt er gemt. Vent lidt. Hvis du lukker programmet igen, lukker det med det samme, og det, der ikke er gemt, går tabt.
notice-settings-damaged = Nogle indstillinger kunne ikke læses og er nulstillet: { $fields }.
notice-keys-damaged = Nogle af dine egne taster findes ikke eller blev brugt til to ting. Tasterne er, som de var fra begyndelsen, til: { $does }.
notice-printed = { $ending ->
    [pdf] PDF-filen “{ $name }” er gemt i din mappe { $folder }, hvor du kan åbne den og skrive den ud.
    [html] Websiden “{ $name }” er gemt i din mappe { $folder }, hvor du kan åbne den og skrive den ud.
   *[txt] Teksten “{ $name }” er gemt i din mappe { $folder }, hvor du kan åbne den.
}
notice-codes-not-spoken = Koder læses ikke op. Tryk på { $key } for at åbne Indstillinger, hvor du kan ændre det.
notice-counter-spent = Kontoen har ikke flere koder. Bed tjenesten om en ny nøgle.
notice-no-outputs = Computeren svarede ikke på, hvilke hovedtelefoner og højttalere den har. Luk Indstillinger, og åbn dem igen for at spørge en gang til.
notice-code-withheld = Der er ikke forbindelse til { $device }, så koden blev ikke læst op. Tilslut udstyret igen, eller tryk på { $key }, og vælg, hvor koder skal høres.
wait-offer = Vent på den nye kode, eller tryk igen for den gamle.
describe-on = Nu fortæller hver tast, hvad den gør, uden at gøre det. Tryk på Escape, når du er færdig.

## At fortryde

undo-removed = Hent { $name } tilbage
undo-renamed = Kald kontoen { $name } igen
undo-regenerated = Lad { $name } lave koder som før
undo-digits = Lad { $name } lave Steams koder
undo-added = { $count ->
    [one] Fjern den konto, der blev tilføjet
   *[other] Fjern de { $count } konti, der blev tilføjet
}
undo-voice = Hent den forrige lydstyrke, hastighed og tonehøjde tilbage
undo-keys = Hent de forrige taster tilbage

## Hvad der er usædvanligt ved en konto, der er tilføjet

note-steam = Det kan være en nøgle til Steam. Hvis koderne bliver afvist, så vælg Steams koder dér, hvor kontoen omdøbes.
note-long-period = Hver kode virker i { $time }. Det er meget længe. Tjenesten mente sandsynligvis millisekunder, og så er koderne forkerte. Bed den om en ny linje.
note-long-name = Navnet var meget langt og er gjort kortere.
note-ignored = Programmet bruger ikke denne del af linjen: { $names }
