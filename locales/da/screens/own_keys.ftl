### Ens egne taster.

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

## Dets side i hjælpen, som også er rundturens

help-keys = Tasterne
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
