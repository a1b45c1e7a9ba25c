### Den første side: hvad guiden er, hvor gamle dens oplysninger er, og hvor man begynder.

guide-start = Om guiden
guide-start-text-what = Her får du hjælp til at få MitID, som man logger ind med i Danmark. Guiden er til dig, der er ny i landet, og til dig, der ser lidt eller slet ikke.
guide-start-text-not = Dette program er ikke MitID og har intet med MitID at gøre. Det kan aldrig erstatte den kodeoplæser, der hører til MitID.
guide-start-text-dated = Oplysningerne er fra november { fact-as-of-year } og kan være ændret siden. Se efter på mitid.dk, eller ring til MitID Support, før du gør noget.
guide-start-heading-begin = Hvor du begynder
guide-start-text-cpr = Har du et CPR-nummer, det nummer, som Danmark kender dig på? Så kan du få MitID hjemme med appen eller ved at møde op i Borgerservice. Hvis ikke, så begynd med kapitlet om CPR-nummeret.
guide-start-text-sight = Ser du dårligt eller slet ikke? Der findes et apparat, der læser koderne højt. Gå til kapitlet om kodeoplæseren.
guide-start-text-go-on = Vælg et kapitel, eller læs videre herfra. Nogle kapitler går trin for trin. Det sidste kapitel forklarer ord.
