### Rundturen.

tour-title = En rundtur i tasterne
tour-stop = Alle taster stopper stemmen og gør også det, de plejer. Ctrl alene gør ikke andet end at stoppe den. Med Escape går du tilbage.
tour-read = Tryk på mellemrum for at høre koden til den konto, du står på. Er der kun få sekunder tilbage, venter programmet på den næste kode og læser den op. Tryk på mellemrum igen for at høre den gamle.
tour-repeat = Tryk på { $key-repeat } for at høre det sidste igen, på { $key-time-left } for at høre, hvor lang tid der er tilbage, og på { $key-next-code } for at høre den næste kode.
tour-steps = Med højre og venstre pil går du gennem koden, ét ciffer ad gangen. Med { $key-start } og { $key-end } går du til det første og det sidste ciffer.
tour-pad = Brug { $key-softer } og { $key-louder } til lydstyrke, { $key-slower } og { $key-faster } til hastighed, { $key-lower-pitch } og { $key-higher-pitch } til tonehøjde. Tryk på { $key-normal-voice } for at gøre stemmen normal igen og på { $key-language } for at skifte mellem dansk og engelsk.
tour-accounts = Tryk på { $key-copy } for at kopiere koden og på { $key-add } for at tilføje en konto. Med { $key-details } kan du omdøbe eller fjerne en konto, og { $key-undo } henter det tilbage, du har fjernet.
tour-move = Med pil ned og pil op går du fra linje til linje, og med tabulator går du fra knap til knap. Enter trykker på en knap, og højre og venstre pil ændrer en indstilling. Tryk på et bogstav for at gå til det næste, der begynder med det.
tour-help = { $key-help } åbner Hjælp, og { $key-settings } åbner Indstillinger. Efter { $key-describe } fortæller hver tast, hvad den gør, uden at gøre det.
tour-end = Det var rundturen. Tryk på { $key-repeat } for at høre den igen og på Escape for at gå tilbage.
