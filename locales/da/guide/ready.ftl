### Listen over, hvad man skal have klar, før man går i gang.

guide-ready = Det skal du have klar
guide-ready-text-how = Sæt kryds ved hver linje, efterhånden som du har tingene. Spring en linje over, hvis den ikke gælder dig.
guide-ready-tick-cpr = Dit CPR-nummer, hvis du har et.
guide-ready-tick-passport = Dit pas eller ID-kort. Til appen skal det have en chip og nogle linjer, som en maskine kan læse.
guide-ready-tick-residence = Dit opholdskort, hvis du kommer fra et land uden for EU.
guide-ready-tick-phone = Et telefonnummer.
guide-ready-tick-email = En e-mailadresse.
guide-ready-tick-device = Det, du vil logge ind med: appen på en smartphone, en kodeviser eller en kodeoplæser.
guide-ready-tick-user-id = En idé til et bruger-ID. Reglerne hører du, når du skal vælge det.
guide-ready-text-next = Vælg så kapitlet “Med appen og dit pas” eller “I Borgerservice”. Har du ikke noget CPR-nummer, så læs om det, før du går videre.
