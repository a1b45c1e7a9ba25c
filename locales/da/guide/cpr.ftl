### Vejen for dem, der ikke har et CPR-nummer endnu: først nummeret og så MitID.

guide-cpr = Først CPR-nummeret
guide-cpr-text-what = Danmark kender dig på dit CPR-nummer. Det meste, du bruger MitID til, kræver sådan et. Skal du bo her, så få det før MitID.
guide-cpr-heading-where = Hvor du skal hen
guide-cpr-text-register = I din kommune er der et folkeregister. Der bliver du skrevet ind og får dit nummer.
guide-cpr-text-international = International Citizen Service er et kontor for folk fra udlandet. Måske er det dér, du skal hen.
guide-cpr-text-siri = SIRI er den styrelse, der tager sig af, hvem der søger om at bo i Danmark. Kommer du fra et land uden for EU, skal du have et opholdskort.
guide-cpr-step-residence = Spørg SIRI, om du skal have et papir fra dem, før du kan blive skrevet ind.
guide-cpr-step-ask = Spørg din kommune, hvor du skal hen: til folkeregisteret eller til International Citizen Service.
guide-cpr-step-book = Spørg, om du skal bestille tid, og hvilke papirer du skal have med.
guide-cpr-step-go = Tag derhen med dit pas eller ID-kort og med de papirer, de bad om. Tag det ægte med, ikke en kopi.
guide-cpr-step-card = Du får et CPR-nummer og et gult sundhedskort. Pas på dem. Du bliver tit spurgt om dem.
guide-cpr-step-on = Gå så videre til MitID. Vælg appen og dit pas eller Borgerservice.
