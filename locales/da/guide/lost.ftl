### Tabt, stjålet, spærret, en ny telefon og noget i reserve. Kilder: mitid.dk, siderne om spærrede enheder og om TOTP.

guide-lost = Tabt, stjålet eller spærret
guide-lost-text-at-once = Er telefonen, kodeviseren eller kodeoplæseren væk eller stjålet? Så spær den straks. Gør det på mitid.dk, eller ring til MitID Support.
guide-lost-phone-support = Ring { fact-support-phone } for at få fat i MitID Support. Mandag til fredag svarer de fra { fact-support-weekdays-from } om morgenen til { fact-support-weekdays-to } om aftenen. I weekenden og på helligdage svarer de fra { fact-support-weekends-from } om formiddagen til { fact-support-weekends-to } om eftermiddagen. Juleaftensdag og nytårsaftensdag svarer de fra { fact-support-december-from } om formiddagen til { fact-support-december-to } om eftermiddagen.
guide-lost-text-night = Har de lukket, så brug mitid.dk. Vent ikke til næste morgen.
guide-lost-heading-all = Et apparat eller hele MitID
# Kilde: mitid.dk, siden om spærring; sikkerdigital.dk, siden til ofre for identitetstyveri. Pr. 2026-11.
guide-lost-text-device = Spærrer du et apparat, er det kun det, der holder op med at virke. Du kan stadig bruge MitID med de andre, du har.
# Kilde: mitid.dk, siden om spærring; sikkerdigital.dk, siden til ofre for identitetstyveri. Pr. 2026-11.
guide-lost-text-all = Er der måske nogen, der misbruger dit MitID, så spær det hele på mitid.dk, eller ring til MitID Support. Så kan ingen bruge det, heller ikke du selv.
# Kilde: mitid.dk, siden om at åbne MitID igen i appen. Pr. 2026-11.
guide-lost-text-open = Du kan åbne det igen i appen med dit pas eller ID-kort. Kan du ikke det, så spørg MitID Support.
guide-lost-heading-reserve = Noget i reserve
guide-lost-text-reserve = Det er klogt at have et apparat mere liggende hjemme. Har du appen, kan det være en kodeviser eller en kodeoplæser. Du styrer dem på mitid.dk.
guide-lost-heading-new-phone = En ny telefon
guide-lost-text-new-phone = Få MitID til at virke på den nye telefon, før du skiller dig af med den gamle. Spær så appen på den gamle på mitid.dk.
# Kilde: mitid.dk, siderne om at spærre og om at kopiere appen. Pr. 2026-11.
guide-lost-text-apps = At slette appen er ikke at spærre den, og den tæller stadig som aktiv. Du kan højst have { fact-active-apps } aktive apps.
guide-lost-heading-blocked = Et spærret apparat
# Kilde: mitid.dk, siden om spærrede enheder. Pr. 2026-11.
guide-lost-text-blocked = Efter for mange forkerte koder er et apparat måske kun spærret for en tid. En kodeviser eller kodeoplæser kan så åbnes igen på mitid.dk. Er den spærret for altid, så bestil en ny.
# Kilde: mitid.dk, siden om spærrede enheder. Pr. 2026-11.
guide-lost-text-blocked-app = Er appen spærret efter forkerte PIN-koder, skal du lave en ny PIN-kode for at åbne den.
