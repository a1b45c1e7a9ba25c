### Besøget i Borgerservice. Reglerne for vidner: mitid.dk, siden om MitID og legitimation.

guide-visit = Dit besøg i Borgerservice
guide-visit-text-wait = Bestil besøget i god tid. Ventetiden kan være lang, især i august og januar.
guide-visit-heading-bring = Det skal du have med
guide-visit-tick-id = Dit pas eller ID-kort, originalen og ikke en kopi.
guide-visit-tick-residence = Dit opholdskort, hvis du kommer fra et land uden for EU.
guide-visit-tick-cpr = Dit CPR-nummer og dit gule sundhedskort, hvis du har det.
guide-visit-tick-phone = Din telefon.
guide-visit-tick-user-id = Det bruger-ID, du gerne vil have.
guide-visit-tick-witness = Dit vidne.
guide-visit-heading-witness = Vidnet
guide-visit-text-witness-who = Et vidne går med dig og siger, hvem du er. Vidnet skal være mindst { fact-witness-age } år og have haft MitID i mere end { fact-witness-mitid-days } dage.
guide-visit-text-witness-brings = Vidnet skal have gyldig legitimation med billede og sit eget MitID med.
# Kilde: mitid.dk, siden om MitID og legitimation. Pr. 2026-11.
guide-visit-text-witness-none = Har du ingen at spørge? Ifølge mitid.dk kan man også få hjælp af et professionelt vidne. Spørg Borgerservice om det.
guide-visit-text-witness-often = Man må højst være vidne { fact-witness-times } gange på { fact-witness-period-days } dage. Spørg derfor dit vidne, om det er sket før.
guide-visit-heading-questions = Spørgsmål
guide-visit-text-questions = Uden et vidne skal du svare på nogle spørgsmål om dig selv. Kommer du fra udlandet, så hav et vidne med alligevel. Det anbefaler mitid.dk.
guide-visit-heading-help = Sprog og hjælp
guide-visit-text-interpreter = Har du brug for en tolk? Så spørg om det, når du bestiller tid.
guide-visit-text-sight = Sig, når du bestiller tid, at du ser dårligt eller slet ikke, og spørg, hvordan de kan hjælpe dig.
