### Kodeoplæseren til MitID. Kun det, som mitid.dk fortæller; resten af funktionerne står i MitID’s egen vejledning.

guide-reader = Kodeoplæseren
guide-reader-text-what = Kodeoplæseren er lavet til folk, der ser dårligt. Den ligner en lille lommeregner. Den viser en kode og læser den højt. På engelsk hedder den audio code reader.
guide-reader-text-made = Den har en stor skærm, og du kan sætte hovedtelefoner i. Den taler dansk og engelsk.
guide-reader-heading-order = Sådan får du en
guide-reader-text-order = Bestil den på mitid.dk, eller spørg efter den i Borgerservice.
# Kilde: mitid.dk, siden om kodeoplæseren. Pr. 2026-11.
guide-reader-text-price = Du kan få { fact-reader-free } kodeoplæsere gratis. Derefter koster hver af dem { fact-reader-price-kroner } kroner og { fact-reader-price-oere } øre. Det var prisen i november { fact-as-of-year } på mitid.dk. Vis, hvem du er, når du bestiller, med MitID eller med dit CPR-nummer og nummeret på et dansk eller grønlandsk pas. Ellers skal du betale. Har du ingen af delene, så spørg efter den i Borgerservice.
guide-reader-text-delivery = Med posten tager det { fact-reader-post-days-from } til { fact-reader-post-days-to } hverdage. Du kan også hente den i Borgerservice.
guide-reader-text-one = Kun én kodeoplæser kan være aktiv ad gangen.
guide-reader-heading-activate = Før du bruger den
# Kilde: mitid.dk, siderne om kodeoplæseren og om aktiveringskoder. Pr. 2026-11.
guide-reader-text-activate = En ny kodeoplæser skal aktiveres, så den bliver knyttet til dig. Det gør du på mitid.dk med dens serienummer og en aktiveringskode. Koden får du i Borgerservice eller i en sms. Du skal også have en adgangskode til MitID, som kun du kender.
guide-reader-text-activate-help = Kan du ikke læse serienummeret, så bed en, du stoler på, om hjælp. Hold aktiveringskoden for dig selv.
guide-reader-heading-log-in = Sådan logger du ind
guide-reader-step-user-id = Skriv dit bruger-ID der, hvor du vil logge ind.
guide-reader-step-change = Er det første gang, du bruger kodeoplæseren? Så vælg at skifte den måde, du godkender på, og vælg derefter kodeoplæseren. På engelsk hedder det “Change MitID identification method”.
guide-reader-step-read = Læs eller hør, hvad du er ved at godkende. Er det ikke det, du ville, så stop her.
guide-reader-step-press = Tryk på den røde tast. Den sidder nederst til højre, og du kan føle en enkelt prik på den. Kodeoplæseren tænder og læser koden højt.
guide-reader-step-code = Skriv de { fact-code-digits } cifre med det samme, for koden virker kun i kort tid.
guide-reader-step-password = Skriv din adgangskode. Så er du færdig.
guide-reader-heading-keys = Tasterne
guide-reader-text-function = Hold den røde tast nede, og tryk på en af de andre. Sådan ændrer du hastighed, lydstyrke og sprog.
guide-reader-text-sides = Taster til højre skruer op. Taster til venstre skruer ned.
guide-reader-text-repeat = Hold den røde tast nede, og tryk på { fact-reader-repeat-key } for at høre den sidste besked igen.
guide-reader-text-rest = Der er { fact-reader-functions } funktioner i alt. Resten hører du om i den vejledning, som MitID selv har på mitid.dk.
guide-reader-heading-blocked = Hvis den bliver spærret
# Kilde: mitid.dk, siderne om TOTP og om spærrede enheder. Pr. 2026-11.
guide-reader-text-blocked = Efter { fact-wrong-codes } forkerte koder i træk er kodeoplæseren spærret for en tid. Vent, og prøv så igen med omhu, eller aktivér den igen på mitid.dk. Hjælper det ikke, så ring til MitID Support.
guide-reader-text-blocked-for-good = Er den spærret for altid, kan den aldrig bruges igen. Så må du bestille en ny.
