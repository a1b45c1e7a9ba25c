### Tabt, stjålet, spærret, en ny telefon og noget i reserve.

guide-lost = Tabt, stjålet eller spærret
guide-lost-text-at-once = Er din telefon eller din kodeoplæser væk eller stjålet? Så spær den med det samme. Det kan du gøre på mitid.dk, eller du kan ringe til MitID Support.
guide-lost-phone-support = Ring { fact-support-phone } for at få fat i MitID Support. Mandag til fredag svarer de fra { fact-support-weekdays-from } om morgenen til { fact-support-weekdays-to } om aftenen. I weekenden og på helligdage svarer de fra { fact-support-weekends-from } om formiddagen til { fact-support-weekends-to } om eftermiddagen. Juleaftensdag og nytårsaftensdag svarer de fra { fact-support-december-from } om formiddagen til { fact-support-december-to } om eftermiddagen.
guide-lost-text-night = Har MitID Support lukket, så brug mitid.dk. Vent ikke til næste dag.
guide-lost-heading-reserve = Hav noget i reserve
guide-lost-text-reserve = Det er klogt at have en ting mere og lade den ligge hjemme. Har du appen, kan det være en kodeviser eller en kodeoplæser. På mitid.dk kan du se og styre dem.
guide-lost-heading-new-phone = Ny telefon
guide-lost-text-new-phone = Få MitID til at virke på den nye telefon, før du skiller dig af med den gamle. Spær så appen på den gamle på mitid.dk.
guide-lost-heading-blocked = Når noget er spærret
guide-lost-text-blocked = Har du skrevet for mange forkerte koder, er det måske kun spærret for en kort tid. Vent lidt, og prøv igen. Hjælper det ikke, så ring til MitID Support.
guide-lost-text-blocked-for-good = Er en kodeviser eller en kodeoplæser spærret for altid, kan du ikke bruge den mere. Bestil en ny.
