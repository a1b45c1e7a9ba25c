### MitID uden en smartphone: kodeviseren og chippen.

guide-display = Uden en smartphone
guide-display-text-choice = Du kan bruge MitID uden en smartphone. Så skal du have en lille ting, der giver dig en kode.
guide-display-heading-display = Kodeviseren
guide-display-text-display = En kodeviser er så lille, at den kan sidde i et nøglebundt. Den viser en kode på { fact-code-digits } cifre, og dem skriver du, når du logger ind. På engelsk hedder den code display.
guide-display-text-silent = Du skal selv læse tallene. Kan du ikke det, så bed om en kodeoplæser. Det næste kapitel handler om den.
guide-display-text-get = Bed om en kodeviser i Borgerservice, eller læs om den på mitid.dk, før du vælger.
guide-display-heading-chip = Chippen
guide-display-text-chip = Der findes også en MitID chip. I november { fact-as-of-year } kostede den { fact-chip-price-kroner } kroner og { fact-chip-price-oere } øre. Den kan du også læse om på mitid.dk.
