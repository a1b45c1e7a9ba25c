### The MitID audio code reader. Only what mitid.dk tells; its other functions are left to MitID’s own guide.

guide-reader = The audio code reader
guide-reader-text-what = The audio code reader is made for people with poor sight. It looks like a small calculator. It shows a code and reads it aloud. In Danish it is called a kodeoplæser.
guide-reader-text-made = It has a large screen, and you can plug in headphones. It speaks Danish and English.
guide-reader-heading-order = How to get one
guide-reader-text-order = Order it on mitid.dk, or ask for it at Borgerservice.
# Source: mitid.dk, the page on the audio code reader. As of 2026-11.
guide-reader-text-price = You can have { fact-reader-free } readers free. After that, each one costs { fact-reader-price-kroner } kroner and { fact-reader-price-oere } øre. That was the price in November { fact-as-of-year } on mitid.dk. When you order, show who you are with MitID, or with your CPR number and the number of a Danish or Greenlandic passport. Otherwise you have to pay. If you have none of these, ask for one at Borgerservice.
guide-reader-text-delivery = By post it takes { fact-reader-post-days-from } to { fact-reader-post-days-to } working days. You can also collect it at Borgerservice.
guide-reader-text-one = Only one reader can be active at a time.
guide-reader-heading-activate = Before you use it
# Source: mitid.dk, the pages on the audio code reader and on activation codes. As of 2026-11.
guide-reader-text-activate = A new reader must be activated, so that it is tied to you. You do that on mitid.dk with its serial number and an activation code. You get the code at Borgerservice or in a text message. You also need a MitID password that only you know.
guide-reader-text-activate-help = If you cannot read the serial number, ask someone you trust. Keep the activation code to yourself.
guide-reader-heading-log-in = How to log in
guide-reader-step-user-id = Type your user ID where you want to log in.
guide-reader-step-change = Is this your first time with the reader? Then choose “Change MitID identification method”, and after that the audio code reader.
guide-reader-step-read = Read, or listen to, what you are about to approve. If it is not what you meant to do, stop here.
guide-reader-step-press = Press the red key, at the bottom right. You can feel one raised dot on it. The reader turns on and reads the code aloud.
guide-reader-step-code = Type the { fact-code-digits } digits at once, for the code works only for a short time.
guide-reader-step-password = Type your password. Then you are done.
guide-reader-heading-keys = The keys
guide-reader-text-function = Hold the red key down and press some other key. That is how you change the speed, the volume and the language.
guide-reader-text-sides = Keys on the right turn up. Keys on the left turn down.
guide-reader-text-repeat = Hold the red key down and press { fact-reader-repeat-key } to hear the last message again.
guide-reader-text-rest = There are { fact-reader-functions } functions in all. MitID has its own guide on mitid.dk, which tells the rest.
guide-reader-heading-blocked = If it is blocked
# Source: mitid.dk, the pages on TOTP and on blocked devices. As of 2026-11.
guide-reader-text-blocked = After { fact-wrong-codes } wrong codes in a row, the reader is blocked for a time. Wait, then try again with care, or reactivate it on mitid.dk. If that does not help, ring MitID Support.
guide-reader-text-blocked-for-good = A reader that is blocked for good can never be used again. You must order a new one.
