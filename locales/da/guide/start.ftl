### Den første side: hvad guiden er, hvor gamle dens oplysninger er, og hvor man begynder.

guide-start = Om guiden
guide-start-text-what = Her får du hjælp til at få MitID, som man logger ind med i Danmark. Guiden er til dig, der er ny i landet, og til dig, der ser lidt eller slet ikke.
guide-start-text-not = Dette program er ikke MitID. Det har intet med MitID at gøre, og det kan aldrig erstatte den kodeoplæser, der hører til MitID.
guide-start-text-dated = Oplysningerne er fra november { fact-as-of-year } og kan være ændret siden. Se efter på mitid.dk, eller ring til MitID Support, før du gør noget.
guide-start-heading-begin = Hvor du begynder
guide-start-text-cpr = Har du et CPR-nummer? Så kan du få MitID hjemme med appen, eller du kan tage hen i Borgerservice og få det dér. Har du ikke, så begynd med kapitlet om CPR-nummeret.
guide-start-text-sight = Ser du dårligt? Så findes der en lille maskine, der læser koderne højt. Den har sit eget kapitel, og det hedder Kodeoplæseren.
guide-start-text-go-on = Vælg et kapitel, eller læs videre herfra. Nogle kapitler tager dig gennem det hele trin for trin. Bliv færdig med et trin, før du går til det næste.
guide-start-text-words = Møder du et ord, du ikke kender, så se i det sidste kapitel.
