### MitID uden en smartphone: kodeviseren og chippen. Kilder: mitid.dk, siderne om dem; prisen på kodevisere er ikke efterprøvet.

guide-display = Uden en smartphone
guide-display-text-choice = Du kan bruge MitID uden en smartphone. Så skal du have et lille apparat, der giver dig en kode.
guide-display-heading-display = Kodeviseren
guide-display-text-display = Kodeviseren er lille som et nøglevedhæng. Den viser en kode på { fact-code-digits } cifre, og dem skriver du, når du logger ind. På engelsk hedder den code display.
guide-display-text-silent = Du skal selv læse cifrene. Kan du ikke det, så bed om en kodeoplæser. Den handler det næste kapitel om.
guide-display-text-get = Bed om en kodeviser i Borgerservice, eller læs om den på mitid.dk.
guide-display-heading-chip = Chippen
guide-display-text-chip = Der findes også en chip til MitID. I november { fact-as-of-year } kostede den { fact-chip-price-kroner } kroner og { fact-chip-price-oere } øre. Læs om den på mitid.dk, før du vælger.
