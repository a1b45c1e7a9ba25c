### Tabt, stjålet, spærret, en ny telefon og noget i reserve. Kilder: mitid.dk, siderne om spærrede enheder og om TOTP.

guide-lost = Tabt, stjålet eller spærret
guide-lost-text-at-once = Er telefonen, kodeviseren eller kodeoplæseren væk eller stjålet? Så spær den straks. Gør det på mitid.dk, eller ring til MitID Support. Er det telefonen, så bed også dit teleselskab om at spærre SIM-kortet.
guide-lost-phone-support = Ring { fact-support-phone } for at få fat i MitID Support. De svarer fra klokken { fact-support-weekdays-from } til klokken { fact-support-weekdays-to } mandag til fredag. De svarer fra klokken { fact-support-weekends-from } til klokken { fact-support-weekends-to } i weekenden og på helligdage. Juleaftensdag og nytårsaftensdag svarer de fra klokken { fact-support-december-from } til klokken { fact-support-december-to } dansk tid.
guide-lost-text-night = Har de lukket, så brug mitid.dk. Vent ikke til næste morgen.
guide-lost-heading-all = Et apparat eller hele MitID
# Kilde: mitid.dk, siden om spærring; sikkerdigital.dk, siden til ofre for identitetstyveri. Pr. 2026-11.
guide-lost-text-device = Spærrer du et apparat, er det kun det, der holder op med at virke. Du kan stadig bruge MitID med de andre, du har.
# Kilde: mitid.dk, siden om spærring; sikkerdigital.dk, siden til ofre for identitetstyveri. Pr. 2026-11.
guide-lost-text-all = Er der måske nogen, der misbruger dit MitID, så spær hele dit MitID på mitid.dk, eller ring til MitID Support. Så kan ingen bruge det, heller ikke du selv.
guide-lost-text-open = Spørg MitID Support, hvordan du åbner det igen.
guide-lost-heading-reserve = Noget i reserve
# Kilde: mitid.dk, siden om at have et MitID i reserve. Pr. 2026-11.
guide-lost-text-reserve = Det er klogt at have noget i reserve, og det skal være aktiveret. Har du appen, kan det være appen på en anden telefon, en kodeviser eller en kodeoplæser. Har du en kodeviser eller en kodeoplæser, kan det kun være appen, for du kan ikke have begge dele. Du styrer det på mitid.dk.
guide-lost-heading-new-phone = En ny telefon
guide-lost-text-new-phone = Få MitID til at virke på den nye telefon, før du skiller dig af med den gamle. Spær så appen på den gamle på mitid.dk.
# Kilde: mitid.dk, siderne om at spærre og om at kopiere appen. Pr. 2026-11.
guide-lost-text-apps = Du spærrer ikke appen ved at slette den, og den tæller stadig som aktiv. Du kan højst have { fact-active-apps } aktive apps.
guide-lost-heading-blocked = Et spærret apparat
# Kilde: mitid.dk, siden om spærrede enheder. Pr. 2026-11.
guide-lost-text-blocked = Efter for mange forkerte koder er et apparat måske kun spærret for en tid. En kodeviser eller kodeoplæser kan så aktiveres igen på mitid.dk. Er den spærret for altid, så bestil en ny.
# Kilde: mitid.dk, siden om at genaktivere appen. Pr. 2026-11.
guide-lost-text-blocked-app = Appen kan blive spærret efter forkerte PIN-koder. Scan så dit pas eller ID-kort i appen, og lav en ny PIN-kode.
guide-lost-heading-forgotten = Hvis du har glemt noget
# Kilde: mitid.dk, siderne om glemt adgangskode. Pr. 2026-11.
guide-lost-text-forgotten-password = Har du glemt din adgangskode, og har du appen, kan du lave en ny på mitid.dk. Ellers må du ringe til MitID Support. De beder om nummeret på et dansk eller grønlandsk pas eller kørekort og stiller spørgsmål om dig. Kan du ikke svare på dem, så bestil tid i Borgerservice.
# Kilde: mitid.dk, siden om glemt bruger-ID. Pr. 2026-11.
guide-lost-text-forgotten-user-id = Har du glemt dit bruger-ID, kan du se det i appen. Du kan også spørge MitID Support eller Borgerservice.
