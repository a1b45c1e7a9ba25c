### Telefonerne, man kan ringe til.

guide-lines = Hjælp på telefonen
guide-lines-text-time = Alle tider er dansk tid.
guide-lines-heading-support = MitID Support
guide-lines-phone-support = Ring { fact-support-phone } for at få fat i MitID Support. De svarer fra klokken { fact-support-weekdays-from } til klokken { fact-support-weekdays-to } mandag til fredag. De svarer fra klokken { fact-support-weekends-from } til klokken { fact-support-weekends-to } i weekenden og på helligdage. Juleaftensdag og nytårsaftensdag svarer de fra klokken { fact-support-december-from } til klokken { fact-support-december-to } dansk tid.
guide-lines-text-support = De hjælper dig med MitID. De kan spærre et apparat, du har mistet, og give dig en P-kode. De kan ikke give dig et CPR-nummer.
guide-lines-heading-identity-theft = Hotlinen for identitetstyveri
guide-lines-phone-identity-theft = Ring { fact-identity-theft-phone } for at få fat i hotlinen for identitetstyveri. Den hører under Digitaliseringsstyrelsen, som oplyser, at den har åbent døgnet rundt.
guide-lines-phone-cyber = Svarer de ikke, så ring { fact-cyber-phone } til Cyberhotlinen for digital sikkerhed. De svarer fra klokken { fact-cyber-weekdays-from } til klokken { fact-cyber-weekdays-to } mandag til fredag. De svarer fra klokken { fact-cyber-weekends-from } til klokken { fact-cyber-weekends-to } i weekenden og på helligdage.
guide-lines-text-identity-theft = Ring hertil, hvis nogen kan have misbrugt dit navn, dit nummer eller dit MitID. Skal du have MitID, så ring til MitID Support.
guide-lines-heading-all = For alle numrene
guide-lines-text-abroad = Ringer du fra udlandet, så tast { fact-country-code } før nummeret.
guide-lines-text-program = De kender ikke dette program og kan ikke hjælpe dig med det.
guide-lines-text-codes = Sig ikke din adgangskode eller en kode fra kodeoplæseren til nogen, heller ikke her.
