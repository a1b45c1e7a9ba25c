### Skærmbillederne omkring guidens kapitler. Kapitlerne selv ligger i mappen guide.

## Indhold

contents-title = Guide til MitID
contents-what = Dette er hverken MitID eller en erstatning for kodeoplæseren til MitID. Oplysningerne er fra november { fact-as-of-year }, så tjek mitid.dk, før du handler efter dem.
contents-how = Inde i et kapitel læser pil ned linje for linje, og mellemrum læser videre til slutningen.
contents-go-on = Fortsæt, hvor du slap
contents-way = Hvilken vej er min?
contents-way-known = Dine svar fra sidste gang er der stadig.
contents-chapters = Kapitler
contents-bookmarks = Bogmærker
contents-place = { $chapter }: { $line }
contents-search = Søg i guiden
contents-search-try = Prøv med færre ord eller en del af et ord, eller vælg et af kapitlerne nedenfor.

## Et kapitel

chapter-read = Læs videre herfra
chapter-here = Du er her: { $line }
chapter-bookmark = Bogmærke på dette sted
chapter-bookmarked = Nu er der et bogmærke her
chapter-not-bookmarked = Bogmærket her er fjernet
chapter-step = Trin { $number } af { $of }: { $text }
chapter-case = Eksempel { $number }: { $text }
chapter-previous-step = Forrige trin
chapter-next-step = Næste trin
chapter-repeat-step = Sig trinnet igen
chapter-all-steps = Vis alle trin på én gang
chapter-open = Der er åbent nu, og der lukkes { $time } dansk tid.
chapter-opens-today = Der er lukket nu. Der åbnes i dag { $time } dansk tid.
chapter-opens-tomorrow = Der er lukket nu. Der åbnes i morgen { $time } dansk tid.
chapter-copy = Kopiér nummeret { $number }
chapter-real = Eksempel { $number }: det er ægte
chapter-fraud = Eksempel { $number }: det er svindel
chapter-right = Dit svar er rigtigt. { $why }
chapter-wrong = Dit svar er ikke rigtigt. { $why }
chapter-judge-again = Svar en gang til
chapter-paper = Guide til MitID: { $chapter }
chapter-pdf = Gem kapitlet som PDF med stor skrift
chapter-html = Gem kapitlet som webside
chapter-text = Gem kapitlet som ren tekst
chapter-next = Næste kapitel: { $title }
chapter-previous = Forrige kapitel: { $title }
chapter-first-heading = Der er ingen overskrift før denne
chapter-last-heading = Der er ikke flere overskrifter eller trin i dette kapitel
chapter-first = Dette er det første kapitel
chapter-last = Dette er det sidste kapitel
clock = { $hour ->
    [0] ved midnat
    [24] ved midnat
   *[other] klokken { $hour }
}

## Hvilken vej er min?

way-yes = Ja
way-no = Nej
way-cpr = Har du et CPR-nummer?
way-cpr-hint = Det er det nummer, som myndighederne kender dig på.
way-stay = Skal du bo i Danmark?
way-stay-live = Ja, jeg skal bo i Danmark
way-stay-short = Nej, jeg pendler eller er her kun kort
way-scan = Har du en smartphone, der kan scanne, og et pas eller ID-kort med chip?
way-scan-hint = Svar nej, hvis du ikke ved det. Du kan komme tilbage og ændre det.
way-device = Hvad vil du godkende med, når du bruger MitID?
way-device-smartphone = En smartphone
way-device-display = En kodeviser, der viser koden
way-device-reader = En kodeoplæser, der også læser koden op
way-nemid = Har du haft NemID før?
way-nemid-hint = NemID var det, man loggede ind med før MitID. Det er lukket.
way-found = Din vej til MitID
way-found-nemid = NemID er lukket og kan ikke hjælpe dig til MitID, så du begynder forfra.
way-found-cpr = Få først et CPR-nummer.
way-found-pcode = Bed først om en P-kode. Den skriver du i appen i stedet for et CPR-nummer.
way-found-app = Få MitID hjemmefra med appen og dit pas eller ID-kort.
way-found-borgerservice = Få MitID ved at møde op i Borgerservice.
way-found-support = Ring til MitID Support, og spørg, hvordan du får MitID, når du ikke kan scanne dit pas.
way-found-smartphone = Derefter godkender du med appen på din smartphone.
way-found-display = Derefter godkender du med en kodeviser.
way-found-reader = Derefter godkender du med en kodeoplæser.
way-chapters = Læs disse kapitler i denne rækkefølge
way-anew = Svar på spørgsmålene forfra
