### MitID uden en smartphone: kodeviseren og chippen. Kilder: mitid.dk, siderne om dem.

guide-display = Uden en smartphone
guide-display-text-choice = Du kan bruge MitID uden en smartphone. Så skal du have et lille apparat, der giver dig en kode.
guide-display-heading-display = Kodeviseren
guide-display-text-display = Kodeviseren er lille som et nøglevedhæng. Den viser en kode på { fact-code-digits } cifre, og dem skriver du, når du logger ind. På engelsk hedder den code display.
guide-display-text-silent = Du skal selv læse cifrene. Kan du ikke det, så bed om en kodeoplæser. Den handler det næste kapitel om.
guide-display-text-get = Bed om en kodeviser i Borgerservice, eller læs om den på mitid.dk.
# Kilde: mitid.dk, siden om kodeviseren. Pr. 2026-11.
guide-display-text-price = Du kan få { fact-display-free } kodevisere gratis. Derefter koster hver af dem { fact-display-price-kroner } kroner og { fact-display-price-oere } øre. Det var prisen i november { fact-as-of-year } på mitid.dk. Vis, hvem du er, når du bestiller, med MitID eller med dit CPR-nummer og nummeret på et dansk eller grønlandsk pas. Ellers skal du betale. Har du ingen af delene, så spørg efter den i Borgerservice.
guide-display-heading-chip = Chippen
guide-display-text-chip = Der findes også en chip til MitID. I november { fact-as-of-year } kostede den { fact-chip-price-kroner } kroner og { fact-chip-price-oere } øre. Læs om den på mitid.dk, før du vælger.
