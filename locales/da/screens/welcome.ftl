### Den første start.

welcome-title = Velkommen til Kodeoplæser
welcome-keys = Tryk på Enter for at begynde eller på tabulatortasten for at gå videre. Tryk på F1 for hjælp.
welcome-arrows = Skift med højre og venstre pil.
welcome-other-language = Tryk på { $key-language } for dansk. Tryk på { $key-help } for hjælp.
welcome-speak-codes = Koder må læses op
welcome-speak-codes-hint = Slå det fra, hvis andre kan høre din computer. Du kan ændre det senere.
welcome-practice = Prøv med en øvekode
welcome-next = Sæt programmet op
welcome-passphrase-title = Vælg en adgangskode
welcome-passphrase-why = Den beskytter dine koder. Flere ord er bedre end ét. Ingen kan åbne dine koder uden den, og du kan ikke få en ny, hvis du glemmer den.
welcome-create = Gem og begynd
passphrase-again = Adgangskoden en gang til

## Dets side i hjælpen

help-first = Den første start
help-first-what = Her svarer du på nogle få spørgsmål, og så er programmet klar. Tryk på { $key-language } for at skifte mellem dansk og engelsk.
help-first-try = Tryk på “Prøv med en øvekode” for at høre en kode, før du bestemmer dig for noget. Tryk på { $key-back } for at komme tilbage.
help-first-tour = Tryk på “Hør en rundtur i tasterne” for at høre om dem på under to minutter.
help-first-guide = Tryk på { $key-guide } for at få guiden til MitID eller på “Øv dig i at logge ind” for at øve dig med en kodeoplæser. Du behøver ikke at sætte noget op til det.
help-first-speak = Slå “Koder må læses op” fra, hvis andre kan høre din computer. Du kan ændre det senere.
help-first-set-up = Tryk på “Sæt programmet op” for at komme i gang. Vælg en adgangskode, og skriv den to gange.
help-first-passphrase = Adgangskoden beskytter dine koder. Flere ord er bedre end ét. Skriv den ned, og gem den et sikkert sted, for du kan ikke få en ny.
help-first-account = Derefter tilføjer du din første konto med { $key-add }, og så er du færdig.
