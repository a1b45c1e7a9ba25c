### The old way with NemID, which is closed: lifeindenmark.borger.dk.

guide-nemid = NemID is closed
guide-nemid-text-closed = NemID was the Danish log-in before MitID. At the end of October { fact-nemid-closed-year } it closed for good.
guide-nemid-text-guides = Some old guides tell you to log in with NemID to get MitID. That way is gone. Choose the chapter “With the app and your passport” or “In person at Borgerservice”.
guide-nemid-text-warning = Does someone ask for your NemID today? Then give them nothing.
