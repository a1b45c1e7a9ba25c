### Den gamle vej med NemID, som er lukket: lifeindenmark.borger.dk.

guide-nemid = NemID er lukket
guide-nemid-text-closed = Før MitID havde vi NemID i Danmark. Det lukkede for altid i slutningen af oktober { fact-nemid-closed-year } og kan ikke bruges mere.
guide-nemid-text-guides = I nogle gamle guider står der, at du skal logge ind med NemID for at få MitID. Den vej findes ikke mere.
guide-nemid-text-instead = Gå en af vejene i denne guide: appen og dit pas eller Borgerservice.
guide-nemid-text-warning = Er der nogen, der beder om dit NemID i dag? Så giv dem intet.
