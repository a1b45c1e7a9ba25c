### Hvad MitID er, hvor man bruger det, og hvad det ikke er. Brugen er den, som borger.dk, skat.dk, sundhed.dk, bankerne
### og SIRI selv nævner.

guide-mitid = Hvad MitID er
guide-mitid-text-what = Du bruger MitID på nettet i Danmark til at vise, hvem du er. Du logger ind med det, og du godkender ting med det, for eksempel en betaling.
guide-mitid-heading-factors = Noget du ved, og noget du har
guide-mitid-text-factors = MitID kræver noget, du ved, for eksempel en adgangskode, og noget, du har. Det kan være en app, en kodeviser, en kodeoplæser eller en chip. En tyv, der kun har din adgangskode, kan altså ikke komme ind.
guide-mitid-heading-where = Hvor du skal bruge det
guide-mitid-text-public = På borger.dk klarer du ting med det offentlige, og i Digital Post får du breve derfra. Begge steder skal du bruge MitID. Det skal du også på skat.dk til din skat og på sundhed.dk til dit helbred.
guide-mitid-text-bank = Du skal bruge det i banken og til NemKonto, den konto, som staten sætter penge ind på.
guide-mitid-text-newcomer = Du kan få brug for det, når du søger om opholdstilladelse hos styrelsen SIRI. Studerende skal bruge det til studiet og til SU, som er statens støtte til studerende.
guide-mitid-text-shops = Nogle butikker kræver det, og det gør teleselskaber også, når du tegner et abonnement.
guide-mitid-heading-age = Hvor gammel du skal være
guide-mitid-text-age = Du kan få MitID, når du er { fact-least-age } år. Digital Post begynder, når du er { fact-digital-post-age } år.
guide-mitid-heading-not = Hvad det ikke er
guide-mitid-text-not = MitID er ikke dit CPR-nummer, ikke det gamle NemID og ikke dette program.
