### Tabt, stjålet, spærret, en ny telefon og noget i reserve. Kilder: mitid.dk, siderne om spærrede enheder og om TOTP.

guide-lost = Tabt, stjålet eller spærret
guide-lost-text-at-once = Er telefonen, kodeviseren eller kodeoplæseren væk eller stjålet? Så spær den straks. Gør det på mitid.dk, eller ring til MitID Support.
guide-lost-phone-support = Ring { fact-support-phone } for at få fat i MitID Support. Mandag til fredag svarer de fra { fact-support-weekdays-from } om morgenen til { fact-support-weekdays-to } om aftenen. I weekenden og på helligdage svarer de fra { fact-support-weekends-from } om formiddagen til { fact-support-weekends-to } om eftermiddagen. Juleaftensdag og nytårsaftensdag svarer de fra { fact-support-december-from } om formiddagen til { fact-support-december-to } om eftermiddagen.
guide-lost-text-night = Har de lukket, så brug mitid.dk. Vent ikke til næste morgen.
guide-lost-heading-reserve = Noget i reserve
guide-lost-text-reserve = Det er klogt at have et apparat mere liggende hjemme. Har du appen, kan det være en kodeviser eller en kodeoplæser. Du styrer dem på mitid.dk.
guide-lost-heading-new-phone = En ny telefon
guide-lost-text-new-phone = Få MitID til at virke på den nye telefon, før du skiller dig af med den gamle. Spær så appen på den gamle på mitid.dk.
guide-lost-heading-blocked = Et spærret apparat
guide-lost-text-blocked = Efter for mange forkerte koder er et apparat måske kun spærret for en tid. Er en kodeviser eller kodeoplæser spærret for altid, så bestil en ny.
