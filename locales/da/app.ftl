### Ord, som ikke hører til et bestemt skærmbillede.

program-name = Kodeoplæser
not-mitid = Dette er ikke MitID. Programmet har intet med MitID at gøre og kan ikke erstatte kodeoplæseren til MitID.
back = Tilbage
quit = Luk programmet
unnamed = Konto uden navn
practice-name = Øvekonto
show-typing = Vis og læs op, hvad jeg skriver
passphrase = Adgangskode
caps-lock-on = Caps Lock er slået til.
caps-lock-off = Caps Lock er slået fra.
layout-other = Tastaturet er nu sat til { $name }, som ikke er det sædvanlige.
clock-before-1970 = Computerens ur er stillet til et år før 1970, og til den tid findes der ingen koder. Indstil dato og klokkeslæt.
clock-wrong = Computerens ur går forkert, så tjenester vil afvise koderne. Indstil dato og klokkeslæt.
single-keys-off = Genveje på én tast er slået fra. Du kan slå dem til i Indstillinger under Taster.
program-what = Programmet viser dine engangskoder med meget stor skrift og læser dem op, når du trykker på mellemrum.
settings-language = Sprog
help-line = { $keys }: { $does }.
like-the-reader = Som på kodeoplæseren til MitID skruer taltasterne til højre op, og dem til venstre skruer ned. Nul siger det sidste igen.
like-the-reader-sound = Som på kodeoplæseren til MitID skruer du op med taltasterne til højre og ned med dem til venstre.
unlock-busy = Låser op
welcome-creating = Gemmer

## Hvor man kan komme hen

contents-title = Guide til MitID
login-practise = Øv dig i at logge ind
tour-button = Hør en rundtur i tasterne
codes-add = Tilføj en konto
codes-details = Omdøb eller fjern kontoen

## En konto

account-issuer = Tjenestens navn
account-label = Dit brugernavn hos tjenesten, hvis du vil
account-kind-totp = { $digits } cifre. Hver kode virker i { $seconds } sekunder.
account-kind-hotp = { $digits } cifre. Hver kode virker, til du bruger den eller beder om en ny.
account-kind-steam = Steam: fem tegn. Hver kode virker i et halvt minut.
account-short-key = Tjenesten har valgt en kort nøgle. Det er almindeligt, og koderne virker.

## Dens kode

code-none = Tryk på mellemrum for at få en ny kode
code-hint = Tryk på mellemrum for at høre koden.
code-counter-hint = Tryk på mellemrum for at høre koden igen, og { $key-next-code } for at få en ny.
code-hidden-hint = Koden er skjult. Tryk på mellemrumstasten for at høre og se den.
countdown = Tid tilbage

## Guiden

contents-what = Dette er hverken MitID eller en erstatning for kodeoplæseren til MitID. Oplysningerne er fra november { fact-as-of-year }, så tjek mitid.dk, før du handler efter dem.
chapter-step = Trin { $number } af { $of }: { $text }
chapter-case = Eksempel { $number }: { $text }
chapter-open = Der er åbent nu, og der lukkes { $time } dansk tid.
chapter-opens-today = Der er lukket nu. Der åbnes i dag { $time } dansk tid.
chapter-opens-tomorrow = Der er lukket nu. Der åbnes i morgen { $time } dansk tid.
clock = { $hour ->
    [0] ved midnat
    [24] ved midnat
   *[other] klokken { $hour }
}
chapter-bookmarked = Nu er der et bogmærke her
chapter-not-bookmarked = Bogmærket her er fjernet
chapter-paper = Guide til MitID: { $chapter }

## Søgning

search-how = Skriv et eller flere ord.
search-short = Skriv ét bogstav mere.
search-found = { $count ->
    [one] Én linje fundet.
   *[other] { $count } linjer fundet.
}
search-go = Gå til den første med pil ned.
search-many = Flere end { $most } linjer fundet.
search-fewer = Skriv et ord mere, eller gå til den første med pil ned.
search-nothing = Intet fundet.
search-clear = Ryd søgningen

## På papir

printing = Gemmer
print-page = Side { $page } af { $pages }
