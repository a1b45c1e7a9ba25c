### Den gamle vej med NemID, som er lukket: lifeindenmark.borger.dk.

guide-nemid = NemID er lukket
guide-nemid-text-closed = Før MitID havde vi NemID i Danmark. I slutningen af oktober { fact-nemid-closed-year } lukkede det for altid.
guide-nemid-text-guides = Nogle gamle guider siger, at man skal logge ind med NemID for at få MitID. Den vej findes ikke mere. Vælg kapitlet “Med appen og dit pas” eller “I Borgerservice”.
guide-nemid-text-warning = Beder nogen om dit NemID i dag? Så giv dem intet.
