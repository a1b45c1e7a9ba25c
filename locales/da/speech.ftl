### Det, kun stemmen siger. Et tal står sidst eller før et ord, aldrig før et punktum.

item-heading = { $name }, overskrift
item-code = { $name }, kode
item-button = { $name }, knap
item-switch-on = { $name }, kontakt, slået til
item-switch-off = { $name }, kontakt, slået fra
switch-on = slået til
switch-off = slået fra
item-choice = { $name }: { $value }
item-level = { $name }: { $value }
item-field-empty = { $name }, skrivefelt, tomt
item-field = { $name }, skrivefelt: { $value }
item-field-unspoken = { $name }, skrivefelt, { $count ->
    [one] ét tegn
   *[other] { $count } tegn
}
item-list = { $name }, liste med { $count }
item-row = { $name }, { $position } af { $of }
number-plus = plus { $number }
level-normal = normal
level-of = { $value } af { $max }
number-minus = minus { $number }

reading = { $name }: { $code }
time-left = { $seconds ->
    [one] ét sekund tilbage
   *[other] { $seconds } sekunder tilbage
}
reading-again = En gang til: { $code }
wait-over = Programmet venter ikke længere på den nye kode
next-code = { $seconds ->
    [one] Næste kode, om ét sekund
   *[other] Næste kode, om { $seconds } sekunder
}
step-new-code = Ny kode
code-expired = Koden er udløbet
repeat-now-current = Denne kode virker nu
auto-on = Hver ny kode bliver læst op automatisk
auto-off = Nye koder bliver ikke længere læst op automatisk
auto-not-for-this = Denne konto giver kun en ny kode, når du beder om det
describe-off = Tasterne virker igen
describe-writes = { $letter }: bliver skrevet i feltet
describe-edits = Den tast virker på teksten i feltet
describe-letter = { $letter }: gå til det næste, der begynder med det
describe-nothing = Den tast gør ikke noget
time-left-no-limit = Koden virker, til du bruger den
time-left-no-code = Der er ingen kode endnu. Tryk på mellemrum
repeat-expired = Denne kode er udløbet

volume-now = Lydstyrke { $value }
rate-now = Hastighed { $value }
pitch-now = Tonehøjde { $value }
tone-volume-now = Tonernes lydstyrke { $value }
zoom-now = Skriftstørrelse { $percent } procent
zoom-largest = Det er den største
zoom-smallest = Det er den mindste
curtain-up = Koden vises på skærmen
curtain-down = Koden er skjult på skærmen
scan-stopped = Programmet går ikke videre af sig selv mere. Tryk Enter for at fortsætte
voice-normal = Stemmen er normal igen
voice-sample = Sådan lyder en kode: { $code }
level-highest = Det er det højeste
level-lowest = Det er det laveste
voice-on = Stemmen er slået til
voice-off = Stemmen er slået fra. { $key-voice } slår den til
screen-reader-speaks = Nu taler din skærmlæser, og programmet er tavst
program-speaks = Skærmlæseren er stoppet. Nu taler programmet
line-first = Dette er den første linje
line-last = Dette er den sidste linje
still-saving = Den sidste ændring er ved at blive gemt. Prøv igen om et øjeblik
quitting = Programmet lukker, når den sidste ændring er gemt. Luk det igen for at lukke det med det samme
escape-nowhere = Der er ikke noget at gå tilbage til
nothing-begins-with = Intet her begynder med { $letters }
pasted = { $count ->
    [one] ét tegn indsat
   *[other] { $count } tegn indsat
}

echo-edge = ikke flere
echo-end = slut
echo-hidden = stjerne
echo-hidden-removed = stjerne slettet
echo-removed = { $text } slettet
echo-selected = { $count ->
    [0] intet markeret
    [one] ét tegn markeret
   *[other] { $count } tegn markeret
}

char-space = mellemrum
char-invisible = et usynligt tegn
char-tab = tabulator
char-full-stop = punktum
char-comma = komma
char-colon = kolon
char-semicolon = semikolon
char-hyphen = bindestreg
char-underscore = understregning
char-slash = skråstreg
char-backslash = omvendt skråstreg
char-at = snabel-a
char-question = spørgsmålstegn
char-exclamation = udråbstegn
char-ampersand = og-tegn
char-equals = lighedstegn
char-plus = plus
char-percent = procent
char-number-sign = havelåge
char-asterisk = stjerne
char-left-parenthesis = venstreparentes
char-right-parenthesis = højreparentes
char-quote = anførselstegn
char-apostrophe = apostrof
char-dollar = dollar
char-less-than = mindre end
char-greater-than = større end
char-capital = stort { $letter }
