### Koderne.

codes-title = Dine koder
codes-accounts = Konti
practice-hint = Tryk på mellemrum for at høre koden og på Escape for at gå tilbage.
codes-copy = Kopiér koden
codes-next = Hør den næste kode
codes-new = En ny kode
codes-auto = Læs hver ny kode op automatisk
codes-auto-hint = Det stopper, når du låser koderne eller lukker programmet.
codes-repeat = Sig det sidste igen
codes-previous-digit = Forrige ciffer
codes-next-digit = Næste ciffer
codes-seen = Koden vises på skærmen
codes-settings = Indstillinger
codes-help = Hjælp
codes-lock = Lås koderne
codes-set-up = Sæt programmet op
test-open = Prøv en kode fra en anden enhed

## Dets side i hjælpen

help-codes = Dine koder
help-codes-what = Her står koden til den konto, du har valgt, med meget stor skrift. Under den ser du, hvor lang tid den virker, og alle dine konti.
help-codes-choose = Vælg en konto med { $key-next-line } og { $key-previous-line }, eller skriv de første bogstaver i dens navn.
help-codes-hear = Tryk på { $key-press } på kontoen for at høre koden. Med musen trykker du på koden eller på kontoen.
help-codes-again = Tryk på { $key-repeat } for at høre det sidste igen. Hvad en skærm fortæller om sig selv, bliver kun sagt første gang; { $key-repeat } siger det igen. Er koden udløbet imens, får du det at vide.
help-codes-time = Tryk på { $key-time-left } for at høre, hvor lang tid koden virker endnu. Med musen trykker du på tiden.
help-codes-wait = Har koden kun få sekunder tilbage, venter programmet på den næste og læser den op. Imens hører du en svag tikken. Tryk en gang til for at høre den gamle. I Indstillinger vælger du, hvornår programmet venter.
help-codes-next = Tryk på { $key-next-code } for at høre den næste kode, før den virker.
help-codes-digits = Hør ét ciffer ad gangen: { $key-raise } giver det næste og { $key-lower } det forrige, { $key-start } det første og { $key-end } det sidste. Det ciffer, du hører, er markeret på skærmen.
help-codes-auto = Tryk på { $key-auto } for at få hver ny kode til kontoen læst op, når den kommer. Det stopper, når du trykker igen, låser koderne eller lukker programmet.
help-codes-copy = Tryk på { $key-copy } for at kopiere koden og sætte den ind et andet sted. Efter et minut forsvinder den fra udklipsholderen.
help-codes-counter = Nogle konti giver kun en ny kode, når du beder om den. Den virker, til du bruger den, så der er ingen tid at holde øje med. { $key-press } læser koden igen, og { $key-next-code } giver en ny.
help-codes-accounts = Tryk på { $key-add } for at tilføje en konto og på { $key-undo } for at hente en konto tilbage, som du har fjernet.
help-codes-details = Vil du omdøbe eller fjerne en konto, så gå til den, og tryk på { $key-details } eller på knappen “Omdøb eller fjern kontoen”.
help-codes-practice = Har du ingen konti, står her en øvekonto. Dens koder kan ikke bruges til noget.
