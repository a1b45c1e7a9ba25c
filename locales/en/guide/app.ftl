### The way at home, with the app and a scan of the passport or ID card. Sources: the pages of mitid.dk for non-citizens and on
### foreign passports; a magazine’s guide for newcomers. What else the app asks for is left to the app.

guide-app = With the app and your passport
guide-app-text-what = This is how to get MitID at home. You need a smartphone, and a passport or an ID card with a chip.
# Source: mitid.dk, the pages on helping someone else to get MitID: a helper may scan, but must look away. As of 2026-11.
guide-app-text-sight = The phone must scan your passport and your face. If you cannot see to do that, let someone you trust hold it. But type your user ID and your codes yourself, with nobody looking.
# Source: mitid.dk, the page on special needs, in a copy from before May 2022: so the guide names who says it. Read 2026-11.
guide-app-text-screen-reader = According to mitid.dk, the app can be used with a screen reader, which reads the screen aloud.
# Source: mitid.dk, the page on approving with the app. As of 2026-11.
guide-app-text-computer = When you log in on a computer, the app must scan a QR code on its screen. If you cannot do that, read on mitid.dk about approving with the app. It says what to do instead.
guide-app-step-check = Type mitid.dk yourself. Find out there if your phone and your passport can be used.
guide-app-step-install = Get the MitID app from the App Store or Google Play. Never get it from a link that someone has sent you.
guide-app-step-choose = Open the app, and choose to get MitID with a passport or an ID card.
guide-app-step-number = Type your CPR number when the app asks for it. If you have none, use a P code. It has its own chapter.
# Source: mitid.dk, the third step of its guide to foreign passports. As of 2026-11.
guide-app-step-scan = Scan the lines at the bottom of the page with your photo. On an ID card they are on the back. You can also type the details yourself.
# Source: mitid.dk, the third step of its guide to foreign passports. As of 2026-11.
guide-app-step-chip = Lay the passport flat on a table, and hold the top of the phone over it. Move neither until the app says that it is done.
# Source: mitid.dk, the pages on scanning a foreign passport and on a scan that does not work. As of 2026-11.
guide-app-step-face = Let the phone scan your face. Sit in good light, and take off your glasses.
# Source: mitid.dk, the page on the user ID. As of 2026-11.
guide-app-step-user-id = Choose a user ID. It must have { fact-user-id-shortest } to { fact-user-id-longest } characters. It must not be your CPR number, nor be made up of { fact-user-id-not-digits } digits. It must not begin or end with a space. Use letters of the Danish alphabet and digits, but no letters with accents. If someone else has taken it, choose another.
# Source: mitid.dk, the fifth step of its guide to getting MitID with a passport. As of 2026-11.
guide-app-step-device = Choose how you want to approve. That can be with the app on the phone, or with a code display or audio code reader that you order here. The steps about PIN codes are only for the app.
# Source: mitid.dk, the pages on activating the app, and on special needs for hearing the code. As of 2026-11.
guide-app-step-pin = You get a temporary PIN code in a text message. Let your phone read it to you in headphones, and type it in the app.
# Source: mitid.dk, the pages on activating the app and on helping others. As of 2026-11.
guide-app-step-own-pin = Then choose a PIN code of your own. You need it each time you use the app. Whoever helps you must look away.
guide-app-step-finish = The app may ask for more. Do one thing at a time, until it says that MitID is ready.
guide-app-text-stuck = Does the scan fail again and again? Then go to Borgerservice. The next chapter tells you how.
