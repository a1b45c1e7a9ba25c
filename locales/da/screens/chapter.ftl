### Skærmbilledet omkring et kapitel i guiden.

chapter-read = Læs videre herfra
chapter-here = Du er her: { $line }
chapter-bookmark = Bogmærke på dette sted
chapter-previous-step = Forrige trin
chapter-next-step = Næste trin
chapter-repeat-step = Sig trinnet igen
chapter-all-steps = Vis alle trin på én gang
chapter-copy = Kopiér nummeret { $number }
chapter-real = Eksempel { $number }: det er ægte
chapter-fraud = Eksempel { $number }: det er svindel
chapter-right = Dit svar er rigtigt. { $why }
chapter-wrong = Dit svar er ikke rigtigt. { $why }
chapter-judge-again = Svar en gang til
chapter-pdf = Gem kapitlet som PDF med stor skrift
chapter-html = Gem kapitlet som webside
chapter-text = Gem kapitlet som ren tekst
chapter-next = Næste kapitel: { $title }
chapter-previous = Forrige kapitel: { $title }
chapter-first-heading = Der er ingen overskrift før denne
chapter-last-heading = Der er ikke flere overskrifter eller trin i dette kapitel
chapter-first = Dette er det første kapitel
chapter-last = Dette er det sidste kapitel
