### Guidens indhold.

contents-title = Guide til MitID
contents-what = Dette er hverken MitID eller en erstatning for kodeoplæseren til MitID. Oplysningerne er fra november { fact-as-of-year }, så tjek mitid.dk, før du handler efter dem.
contents-how = Inde i et kapitel læser pil ned linje for linje, og mellemrum læser videre til slutningen.
contents-go-on = Fortsæt, hvor du slap
contents-way = Hvilken vej er min?
contents-way-known = Dine svar fra sidste gang er der stadig.
contents-chapters = Kapitler
contents-bookmarks = Bogmærker
contents-place = { $chapter }: { $line }
contents-search = Søg i guiden
contents-search-try = Prøv med færre ord eller en del af et ord, eller vælg et af kapitlerne nedenfor.

## Siden i hjælpen for alle guidens skærmbilleder

help-guide = Guiden til MitID
help-guide-what = Guiden fortæller, hvordan man får MitID, hvilket udstyr der findes, og hvordan man undgår svindel. Den virker uden internet, og du behøver ikke at låse dine koder op for at læse den.
help-guide-contents = Tryk på { $key-guide } for at åbne guiden og en gang til for at lukke den. Indholdet viser alle kapitler. Skriv i søgefeltet for at finde et ord i dem alle.
help-guide-way = Tryk på “Hvilken vej er min?” for at svare på nogle spørgsmål, ét ad gangen, og få at vide, hvilke kapitler du skal læse. Tryk på { $key-back } for at ændre dit sidste svar. Vejen bliver husket: Tryk på den samme knap for at se den igen eller svare forfra.
help-guide-read = I et kapitel læser du linje for linje med { $key-next-line } og { $key-previous-line }. Tryk på { $key-press } på en linje for at høre alt derfra til slutningen af kapitlet. Med musen klikker du på linjen og trykker på “Læs videre herfra”.
help-guide-headings = Tryk på { $key-raise } for at gå til den næste overskrift og på { $key-lower } for at gå tilbage til den forrige. { $key-last } åbner det næste kapitel og { $key-first } det forrige. Sidst i hvert kapitel er der også knapper til det.
help-guide-on = Programmet husker, hvor du var. Tryk på “Fortsæt, hvor du slap” i indholdet for at komme tilbage dertil.
help-guide-bookmarks = Tryk på { $key-add } for at sætte et bogmærke, hvor du er, og en gang til for at fjerne det. Bogmærkerne står i en liste efter kapitlerne.
help-guide-steps = Nogle kapitler fører dig frem trin for trin og viser ét trin ad gangen. Tryk på { $key-raise } eller på “Næste trin”, når du er færdig med et. Programmet husker, hvilket trin du er nået til. Du kan også få vist alle trin på én gang.
help-guide-ticks = I en tjekliste trykker du på { $key-press } på en linje for at krydse den af. Krydserne er der stadig næste gang.
help-guide-phones = Ved et telefonnummer får du at vide, om der er åbent nu, og du kan kopiere nummeret.
help-guide-cases = I kapitlet om svindel er der eksempler, som du kan bedømme. Vælg, om hvert af dem er ægte eller svindel, og hør, om du havde ret.
help-guide-kept = Det, du krydser af og sætter bogmærker ved, gemmes sammen med dine indstillinger på denne computer og ikke andre steder.
