### Lås op.

unlock-title = Lås dine koder op
unlock-button = Lås op
unlock-previous = Åbn den tidligere kopi

## Dets side i hjælpen

help-unlock = Lås op
help-unlock-what = Dine koder er låst. Skriv din adgangskode, og tryk på Enter. Det er det kodeord eller password, du selv valgte, da du satte programmet op.
help-unlock-wrong = Er den forkert, får du det at vide. Skriv den bare igen. Den gamle tekst forsvinder.
help-unlock-keyboard = Er Caps Lock slået til, får du det at vide. Det samme gælder, hvis tastaturet er sat til et andet sprog end det sædvanlige, når computeren lader programmet vide det.
help-unlock-show = For hvert tegn hører du kun “stjerne”. Kan ingen andre se eller høre med, så slå “Vis og læs op, hvad jeg skriver” til.
help-unlock-read = Når du låser op, bliver den første kode læst op med det samme. Det kan du slå fra i Indstillinger.
help-unlock-lock = Lås koderne igen med { $key-lock }, når du går fra computeren. De bliver også låst, når du lukker programmet.
help-unlock-forgotten = Har du glemt adgangskoden, kan ingen åbne dine koder. Så må du bede hver tjeneste om en ny nøgle.
help-unlock-previous = Er filen med dine koder blevet ødelagt, kan du åbne den tidligere kopi. Se bagefter, om de konti, du tilføjede sidst, er der.
