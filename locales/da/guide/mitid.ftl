### Hvad MitID er, hvor man bruger det, og hvad det ikke er. Brugen er den, som borger.dk, skat.dk, sundhed.dk, bankerne
### og SIRI selv nævner.

guide-mitid = Hvad MitID er
guide-mitid-text-what = Med MitID viser du, hvem du er, når du er på nettet i Danmark. Du logger ind med det, og du siger ja til ting med det, for eksempel en betaling.
guide-mitid-heading-factors = Noget du ved, og noget du har
guide-mitid-text-factors = MitID vil have noget, du ved, for eksempel en adgangskode. Det vil også have noget, du har. Det kan være en app, en kodeviser, en kodeoplæser eller en chip.
guide-mitid-text-thief = En tyv, der kun har det ene, kan altså ikke logge ind som dig.
guide-mitid-heading-where = Hvor du skal bruge det
guide-mitid-text-public = Du skal bruge MitID på borger.dk, hvor du ordner ting med det offentlige. Du skal bruge det til at læse dets breve til dig i Digital Post. Du skal bruge det til din skat på skat.dk og til dit helbred på sundhed.dk.
guide-mitid-text-bank = Din bank vil have det. Du skal også bruge det til NemKonto, den konto, som staten sætter penge ind på.
guide-mitid-text-newcomer = Du kan få brug for det, når du søger SIRI om at blive i Danmark. Er du i gang med en uddannelse, skal du bruge det både til den og til SU, statens støtte.
guide-mitid-text-shops = Nogle butikker vil have det, og det samme vil teleselskaber, når du køber et abonnement.
guide-mitid-heading-age = Fra hvilken alder
guide-mitid-text-age = Du kan få MitID, når du er { fact-least-age } år. Når du er { fact-digital-post-age } år, begynder Digital Post.
guide-mitid-heading-not = Hvad det ikke er
guide-mitid-text-not = MitID er ikke dit CPR-nummer. Det er ikke det gamle NemID. Og det er ikke dette program.
