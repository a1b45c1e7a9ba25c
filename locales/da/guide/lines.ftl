### Telefonerne, man kan ringe til.

guide-lines = Hjælp på telefonen
guide-lines-text-time = Alle tider er dansk tid.
guide-lines-heading-support = MitID Support
guide-lines-phone-support = Ring { fact-support-phone } for at få fat i MitID Support. Mandag til fredag svarer de fra { fact-support-weekdays-from } om morgenen til { fact-support-weekdays-to } om aftenen. I weekenden og på helligdage svarer de fra { fact-support-weekends-from } om formiddagen til { fact-support-weekends-to } om eftermiddagen. Juleaftensdag og nytårsaftensdag svarer de fra { fact-support-december-from } om formiddagen til { fact-support-december-to } om eftermiddagen.
guide-lines-text-support = De hjælper dig med MitID. De kan spærre et apparat, du har mistet, og give dig en P-kode. De kan ikke give dig et CPR-nummer.
guide-lines-heading-identity-theft = Hotlinen for identitetstyveri
guide-lines-phone-identity-theft = Ring { fact-identity-theft-phone } for at få fat i hotlinen for identitetstyveri. Den hører under Digitaliseringsstyrelsen, og dér står, at den har åbent dag og nat.
guide-lines-phone-cyber = Svarer de ikke, så ring { fact-cyber-phone } til Cyberhotlinen for digital sikkerhed. Mandag til fredag svarer de fra { fact-cyber-weekdays-from } om morgenen til { fact-cyber-weekdays-to } om aftenen. I weekenden og på helligdage svarer de fra { fact-cyber-weekends-from } om formiddagen til { fact-cyber-weekends-to } om eftermiddagen.
guide-lines-text-identity-theft = Ring hertil, hvis nogen kan have misbrugt dit navn, dit nummer eller dit MitID. Skal du have MitID, så ring til MitID Support.
guide-lines-heading-both = For dem begge
guide-lines-text-abroad = Ringer du fra udlandet, så tast { fact-country-code } før nummeret.
guide-lines-text-program = De kender ikke dette program og kan ikke hjælpe dig med det.
guide-lines-text-codes = Sig ikke din adgangskode eller en kode fra kodeoplæseren til nogen, heller ikke her.
