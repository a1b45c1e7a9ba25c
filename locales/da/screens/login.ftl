### Øvelse i at logge ind. Et tal står sidst eller før et ord, aldrig før et punktum.

## Øvesiden: bruger-ID

login-title = Øvelse, ikke MitID: dit bruger-ID
login-warning = Dette er øvelse i dette program. Det er ikke MitID. Skriv aldrig dine rigtige MitID-oplysninger her.
login-how = Find på et bruger-ID med { fact-user-id-shortest } til { fact-user-id-longest } tegn. Intet af det, du skriver her, bliver gemt.
login-user-id = Bruger-ID
login-user-id-empty = Skriv først et bruger-ID. Find på et, og brug ikke dit rigtige.
login-user-id-short = Et bruger-ID har mindst { fact-user-id-shortest } tegn. Gør det længere.
login-user-id-long = Et bruger-ID har højst { fact-user-id-longest } tegn. Gør det kortere.
login-user-id-space = Et bruger-ID hverken begynder eller slutter med et mellemrum. Slet mellemrummet.
login-user-id-sign = { $sign } kan ikke bruges i et bruger-ID. Brug bogstaver fra det danske alfabet, cifre eller et tegn som punktum eller bindestreg.
login-user-id-cpr = Det ligner et CPR-nummer. Det kan ikke være et bruger-ID, og det hører ikke til her. Det er slettet: Find på noget andet.
login-next = Fortsæt
login-slow = Koderne udløber ikke, mens jeg øver mig
login-slow-hint = Så har du al den tid, du vil have.

## Koden

login-code-title = Øvelse, ikke MitID: koden
login-approve = Du godkender: at logge ind på øvesiden. Læs altid dette først på en rigtig side, og gå ikke videre, hvis det ikke er det, du er i gang med.
login-reader-how = Mellemrum er tasten på øvelæseren. Den læser koden op, også mens du skriver i feltet. Skriv de seks cifre, og tryk på Enter.
login-code = Kode, seks cifre
login-reader = Øvelæser
login-no-code = Skriv først koden. Mellemrum læser den op.
login-late = Den kode var rigtig, men den udløb for { $time } siden. Nogle tjenester tager imod en kode, der lige er udløbet, andre gør ikke. Tryk på mellemrum, og skriv den nye.
login-late-slow = Den kode udløb, før du slog til, at koderne ikke udløber. Tryk på mellemrum, og skriv den kode, du hører.
login-early = Det er en senere kode, og den virker ikke endnu. Tryk på mellemrum, og skriv den kode, du hører.
login-other = Det er ingen af de seneste koder. Tryk på mellemrum, og skriv den kode, du hører.
login-retype = Mellemrum læser koden op. Skriv den igen.
login-in-a-row = { $wrong ->
    [one] Det er én forkert kode. Efter { fact-wrong-codes } i træk kommer der en pause.
   *[other] Det er { $wrong } forkerte koder i træk. Efter { fact-wrong-codes } kommer der en pause.
}

## Pausen

login-pause-title = Øvelse, ikke MitID: en pause
login-pause-why = Du har skrevet { fact-wrong-codes } forkerte koder i træk. Så spærrer MitID kodeoplæseren i et stykke tid, og dette program ved ikke hvor længe. Her er det en kort øvepause på et minut, og der er ikke sket noget med din rigtige kodeoplæser. Bagefter kan du fortsætte.
login-time-left = Hør, hvor længe der er tilbage
login-pause-over = Pausen er forbi. Tryk på mellemrum for at høre en ny kode, og prøv igen.

## Adgangskoden og slutningen

login-password-title = Øvelse, ikke MitID: adgangskoden
login-right = Koden var rigtig.
login-password-how = Skriv en hvilken som helst adgangskode, men aldrig din rigtige. Den bliver hverken læst op eller kontrolleret, og den bliver glemt med det samme.
login-password = Adgangskode
login-no-password = Skriv noget først. Du kan skrive hvad som helst, men ikke din rigtige adgangskode.
login-button = Log ind
login-done-title = Øvelse, ikke MitID: du er logget ind
login-done-first = Koden var rigtig første gang. Godt klaret.
login-done-codes = Den sidste af dine { $codes } koder var rigtig. Godt klaret.
login-done-left = { $seconds ->
    [one] Den ville have virket i ét sekund mere.
   *[other] Den ville have virket i { $seconds } sekunder mere.
}
login-done-slow = Koderne udløb ikke denne gang. Lad dem udløbe, når du føler dig klar.
login-done-paused = Nu kender du også pausen, der kommer efter forkerte koder.
login-done-took = Fra bruger-ID til adgangskode tog det { $time }.
login-done-forgotten = Det, du skrev, er glemt.
login-again = Øv dig igen

## Dets side i hjælpen

help-login = Øv dig i at logge ind
help-login-what = Her kan du øve dig i at logge ind med en kodeoplæser, ét trin ad gangen, før det gælder. Det er en side i dette program og ikke MitID. Skriv aldrig dine rigtige MitID-oplysninger på den.
help-login-user-id = Find på et bruger-ID, og tryk på Enter. Et bruger-ID, som MitID ikke ville tage imod, bliver afvist, og du får at vide hvorfor.
help-login-code = På siden til koden er mellemrum tasten på øvelæseren. Den læser koden op, så tit du vil, også mens du skriver. Cifre kommer i feltet, hvor du end er. Brug derfor funktionstasterne til det, cifre gør andre steder: { $key-time-left } fortæller, hvor længe koden endnu virker.
help-login-refused = Bliver koden afvist, får du at vide, om den var for gammel, for ny eller skrevet forkert, og hvor. Efter tre forkerte koder i træk kommer der en pause, som hos MitID. Her varer den et minut.
help-login-slow = Slå “Koderne udløber ikke, mens jeg øver mig” til, hvis du vil have al den tid, du har brug for.
help-login-password = Skriv hvad som helst som adgangskode, men aldrig din rigtige. Den bliver ikke kontrolleret.
help-login-forgotten = Intet af det, du skriver her, bliver gemt. Når du er logget ind, får du at vide, hvordan det gik, og kan øve dig igen. Tryk på { $key-back } for at stoppe når som helst.
