### The way at home, with the app and a scan of the passport or ID card.

guide-app = With the app and your passport
guide-app-text-what = This is the way to get MitID at home. You need a smartphone, and a passport or an ID card with a chip.
guide-app-text-sight = The phone must scan your passport. If you cannot see to do that, let someone you trust hold the phone. But choose and type your codes yourself, and let nobody see them.
guide-app-step-check = Type mitid.dk yourself. Find out there if your phone and your passport can be used.
guide-app-step-install = Get the MitID app from the app shop on your phone. Never get it through a link that someone has sent you.
guide-app-step-choose = Open the app. Choose that you want MitID with a passport or an ID card.
guide-app-step-number = Type your CPR number when the app asks for it. If you have none, use a P code. There is a chapter on how to get one.
guide-app-step-scan = Scan the lines in your passport, or on your card, that are made for a machine to read.
guide-app-step-chip = Then let the phone read the chip. Keep still until the app says that it is done.
# Source of the rules: herning.dk.
guide-app-step-user-id = Choose a user ID. It must have from { fact-user-id-shortest } to { fact-user-id-longest } characters. It must not be your CPR number, nor be made of { fact-user-id-not-digits } digits. It must not begin or end with a space.
guide-app-step-finish = The app may ask you for more. Do one thing at a time, until it says that your MitID is ready.
guide-app-text-stuck = Does the scan fail again and again? Then book a time at Borgerservice. The next chapter tells you how.
