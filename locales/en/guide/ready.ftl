### The list of what to have ready before any of the ways.

guide-ready = What to have ready
guide-ready-text-how = Tick each line when you have it. Skip any line that does not apply to you.
guide-ready-tick-cpr = Your CPR number, if you have one.
guide-ready-tick-passport = Your passport or ID card. For the app it must have a chip, and lines of print that a machine can read.
guide-ready-tick-residence = Your residence card, if you come from a country outside the EU.
guide-ready-tick-phone = A phone number.
guide-ready-tick-email = An e-mail address.
guide-ready-tick-device = A choice of device: the app on a smartphone, a code display, or an audio code reader.
guide-ready-tick-user-id = An idea for a user ID. You hear the rules when you come to choose it.
guide-ready-text-next = Then choose the chapter “With the app and your passport” or “In person at Borgerservice”. Without a CPR number, read about that before you go on.
