### The way at home, with the app and a scan of the passport or ID card. Sources: the pages of mitid.dk for non-citizens; a
### magazine’s guide for newcomers. What the app asks for beyond the scan is left to the app.

guide-app = With the app and your passport
guide-app-text-what = This is how to get MitID at home. You need a smartphone, and a passport or an ID card with a chip.
guide-app-text-sight = The phone must scan your passport. If you cannot see to do that, let someone you trust hold it. But type your codes yourself, with nobody looking.
guide-app-step-check = Type mitid.dk yourself. Find out there if your phone and your passport can be used.
guide-app-step-install = Get the MitID app from the app shop on your phone. Never get it from a link that someone has sent you.
guide-app-step-choose = Open the app, and choose to get MitID with a passport or an ID card.
guide-app-step-number = Type your CPR number when the app asks for it. If you have none, use a P code. It has its own chapter.
guide-app-step-scan = Scan the lines in your passport, or on your card, that are made for a machine to read.
guide-app-step-chip = Let the phone read the chip. Keep still until the app says that it is done.
# Source of the rules: herning.dk.
guide-app-step-user-id = Choose a user ID. It must have { fact-user-id-shortest } to { fact-user-id-longest } characters. It must not be your CPR number, nor be made up of { fact-user-id-not-digits } digits. It must not begin or end with a space.
guide-app-step-finish = The app may ask for more. Do one thing at a time, until it says that MitID is ready.
guide-app-text-stuck = Does the scan fail again and again? Then go to Borgerservice. The next chapter tells you how.
