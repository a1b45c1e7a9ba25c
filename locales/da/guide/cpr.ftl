### Vejen for dem, der ikke har et CPR-nummer endnu: først nummeret og så MitID. Kontorerne er dem, et blads guide for
### nytilkomne nævner. Hvem der skal til hvilket, er ikke efterprøvet, så lytteren får besked på at spørge.

guide-cpr = Først CPR-nummeret
guide-cpr-text-what = Danmark kender dig på dit CPR-nummer, og det kræves de fleste steder, hvor man bruger MitID. Skal du bo her, så få nummeret før MitID.
guide-cpr-heading-where = Hvor du skal hen
guide-cpr-text-register = Din kommune har et folkeregister. Det er dér, du bliver registreret og får dit nummer.
guide-cpr-text-international = International Citizen Service er et kontor for folk fra udlandet. Måske skal du derhen i stedet.
guide-cpr-text-siri = SIRI er den styrelse, hvor man søger om at få lov til at bo i Danmark. Kommer du fra et land uden for EU, skal du have et opholdskort.
guide-cpr-step-residence = Spørg SIRI, om du skal have et papir fra dem, før du kan blive registreret.
guide-cpr-step-ask = Spørg din kommune, om du skal til folkeregisteret eller til International Citizen Service. Spørg, om du skal bestille tid, og hvilke papirer du skal have med.
guide-cpr-step-go = Tag derhen med dit pas eller ID-kort og med de papirer, de bad om. Tag originalerne med, ikke kopier.
# Kilde: international.kk.dk, randers.dk og nyborg.dk, siderne om sundhedskortet: hvad der står på det. Pr. 2026-11.
guide-cpr-step-card = Du får et CPR-nummer og et gult sundhedskort. Nummeret står på kortet, så pas godt på det.
guide-cpr-step-on = Gå så videre til MitID. Vælg kapitlet “Med appen og dit pas” eller “I Borgerservice”.
