### Ord, som ikke hører til et bestemt skærmbillede.

program-name = Kodeoplæser
not-mitid = Dette er ikke MitID. Programmet har intet med MitID at gøre og kan ikke erstatte kodeoplæseren til MitID.
back = Tilbage
cancel = Fortryd
quit = Luk programmet
unnamed = Konto uden navn
practice-name = Øvekonto
show-typing = Vis og læs op, hvad jeg skriver
passphrase = Adgangskode
passphrase-again = Adgangskoden en gang til
caps-lock-on = Caps Lock er slået til.
caps-lock-off = Caps Lock er slået fra.
layout-other = Tastaturet er nu sat til { $name }, som ikke er det sædvanlige.
clock-before-1970 = Computerens ur er stillet til et år før 1970, og til den tid findes der ingen koder. Indstil dato og klokkeslæt.
clock-wrong = Computerens ur går forkert, så tjenester vil afvise koderne. Indstil dato og klokkeslæt.
single-keys-off = Genveje på én tast er slået fra. Du kan slå dem til i Indstillinger under Taster.

## På papir

printing = Gemmer
print-page = Side { $page } af { $pages }
