### The way in person. Sources: mitid.dk, the pages on MitID and documentation and on activation codes; a magazine’s guide for
### newcomers, for the busy months.

guide-borgerservice = In person at Borgerservice
guide-borgerservice-text-what = Borgerservice is the help desk of your kommune, the local council. You can get MitID there too.
guide-borgerservice-step-book = Book a time at Borgerservice. Do it early. August and January are busy.
# Source: mitid.dk, the page on the user ID. As of 2026-11.
guide-borgerservice-step-user-id = Think of a user ID at home. It must have { fact-user-id-shortest } to { fact-user-id-longest } characters. It must not be your CPR number, nor be made up of { fact-user-id-not-digits } digits. It must not begin or end with a space. Use letters of the Danish alphabet and digits, but no letters with accents. Think of several, for someone else may have taken the first.
guide-borgerservice-step-papers = Find your passport or ID card, and your yellow health card and residence card if you have them. Bring the originals, not copies.
guide-borgerservice-step-witness = Ask someone to come with you as a witness. People from abroad are advised to do so. The rules for witnesses are in the chapter on the visit.
guide-borgerservice-step-show = When it is your turn, ask for MitID and show your papers.
guide-borgerservice-step-prove = Answer the questions about yourself, or let your witness say who you are.
guide-borgerservice-step-device = Say which device you want. If you cannot read small print, ask for a kodeoplæser, which is the audio code reader.
guide-borgerservice-step-code = You get an activation code. On paper it works for { fact-activation-paper-hours } hours. In a text message it works for { fact-activation-sms-minutes } minutes.
guide-borgerservice-step-activate = Activate your device with the code, in the app or on mitid.dk. Do it in time, and type the code with care. After { fact-activation-wrong-tries } wrong tries it is blocked, and you must ask for a new one.
