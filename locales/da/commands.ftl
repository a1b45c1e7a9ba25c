### Tasterne: hvad hver gør, og hvad den hedder.

key-or = { $keys } eller { $last }

## Hvad taster gør

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
key-back = gå tilbage
key-not-here = Den tast gør ikke noget her

## Hvad taster hedder

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
