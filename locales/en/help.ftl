### Pages of help that belong to no screen. The names of keys are filled in as they are now; none of them may stand
### right before a full stop.

## Large print and colours

help-print = Large print and colours
help-print-code = The code takes up as much room as there is beside the time and your accounts. Make the window larger to get larger digits.
help-print-size = Press { $key-larger } for larger print and { $key-smaller } for smaller. Print can be up to four times as large.
help-print-ctrl = You can also use Ctrl and plus, Ctrl and minus, or Ctrl and the wheel of the mouse. Ctrl and 0 gives the smallest print, as it was at first.
help-print-column = When the print is large, everything is in one column, so that you never scroll sideways.
help-print-colours = In Settings you choose colours: like the computer, light text on dark grey, black on white, white on black, yellow on black, or black on yellow. Some call that contrast.
help-print-system = “Like the computer” means that the program follows the computer when you choose dark or light colours there, or more contrast. If you make text larger on the computer, it becomes larger here too, whatever the colours.
help-print-space = In the same place you can get more space between letters.
help-print-focus = The place where you are has a thick frame.
help-print-still = Nothing blinks. Only the time and the code change by themselves.

## One or two switches

help-switches = One or two switches
help-switches-what = The program can be used with switches, or with only one or two keys. You choose that in Settings.
help-switches-two = With two, Tab moves on to the next thing, also to each account, and Enter presses it. At a choice, Enter goes to the next one. At a level, Enter turns it up, and from the highest to the lowest.
help-switches-one = With one, the program moves on by itself every eight, four or two seconds. Press Enter when it has come to what you want.
help-switches-set-up = Set the switch to send Enter. If you have two, let the other send Tab.
help-switches-mouse = With a mouse, a stick or another pointing device, everything can be done with single clicks. Click a text to hear it.

## Hiding the code

help-curtain = Hiding the code
help-curtain-what = You can hide the code on the screen, so that nobody can read it over your shoulder. You can still hear it, feel it in braille and copy it.
help-curtain-key = Hide or show the code with { $key-curtain }, or on the screen with your codes. If you have it read aloud while it is hidden, it is shown for a while.
help-curtain-always = In Settings you can choose that the code is hidden until you ask for it, and how long it is then shown.
help-curtain-window = In the same place you can choose that the code is hidden when you go to another window.
help-curtain-pictures = On some computers you can also keep the window out of screenshots. It is then among the settings.

## Sound and voices

help-sound = Sound and voices
help-sound-volume = Press { $key-louder } to turn the volume up, and { $key-softer } to turn it down.
help-sound-rate = Press { $key-faster } to make the voice speak faster, and { $key-slower } to make it slower.
help-sound-pitch = Press { $key-higher-pitch } for a higher voice, and { $key-lower-pitch } for a deeper one.
help-sound-normal = Press { $key-normal-voice } to get the normal volume, speed and pitch.
help-sound-off = Press { $key-voice } to turn the voice off and on again.
help-sound-language = Press { $key-language } to switch the whole program between Danish and English. Codes can be read in another language than the rest.
help-sound-voices = In Settings you choose between the voices of the computer and the program’s own voice. A Danish text is never read by an English voice.
help-sound-private = In Settings you can choose headphones under “Hear codes from”. Codes are then heard there and nowhere else. If the headphones are not connected, the code is not read aloud, and you are told so.
help-sound-expiry = Soft tones tell you when the code you have heard has ten seconds left, five, and none. In Settings you can choose words instead, or turn it off.
help-sound-tones = Other tones tell you that a code is new or copied, or that a key was wrong. You can tell them apart by their rhythm. Each can be turned off in Settings.
help-sound-codes = If codes are not read aloud, check in Settings whether “Codes may be read aloud” is on.
help-sound-silent = If there is no voice at all, the reason is at the bottom of the window.

## Screen readers

help-readers = Screen readers
help-readers-who = When a screen reader runs, it speaks, and the program is silent. In Settings you can choose otherwise under “Who speaks”.
help-readers-sleep = A newer Orca can sleep while you use this program. The program can't tell, so nobody speaks. Choose “The program” under “Who speaks” before you let Orca sleep.
help-readers-which = The program has been tried with Orca. It should work the same way with NVDA, JAWS, Narrator and VoiceOver, but nobody has tried that yet.
help-readers-braille = In braille, the code is shown digit by digit.
help-readers-private = Codes that you have sent to headphones are still read by the program itself, and only there.
help-readers-keys = If the screen reader takes a key away from the program, use another. Most things have two. Insert always belongs to the screen reader.

## The command line

help-command-line = The command line
help-command-line-what = From a terminal you can use the same accounts without the window. There the program’s name is spelt with a and e in place of æ. Type “kodeoplaeser --help”, with two hyphens before help, to see how.
help-command-line-code = Type “kodeoplaeser code” and the name of the account to see the code, or “kodeoplaeser speak” and the name to hear it.
help-command-line-guide = Type “kodeoplaeser guide” to see the chapters of the guide to MitID, and add the name of a chapter to read it.
help-command-line-list = Type “kodeoplaeser list” to see your accounts. Type “kodeoplaeser add” to add some.
help-command-line-demo = Type “kodeoplaeser demo” to show the program to others. The accounts are made up, and yours are not touched.

## About the program

help-about = About the program
help-about-codes = It works with every service that uses ordinary one-time codes: TOTP, HOTP and Steam.
help-about-offline = The program never goes online. Your codes are in one locked file and never leave the computer.
help-about-copy = If the computer breaks, the codes are gone. So make a copy of the file accounts.kode, with a full stop between the two words, and keep it somewhere else. It can only be opened with your passphrase.
help-about-free = The program costs nothing, and everybody may use it, change it and pass it on.
help-about-version = Version { $version }

## All the keys

help-key-table = All the keys
help-key-table-what = These are all the keys, and what each of them does.
help-key-table-card = You can save them as a card in large print, to hang on the wall or give to someone. It shows the keys as you have them now.
card-pdf = Save the keys as a large-print PDF
card-pdf-hint = For printing. Screen readers can read it too.
card-html = Save the keys as a web page
card-html-hint = It opens in your web browser, where you can make it larger and print it.
card-text = Save the keys as plain text
card-text-hint = For braille, for example, or to send in an email.

## The card itself

card-title = The keys in Kodeoplæser
card-how = Any key stops the voice. While you write in a field, digits and signs become part of the text. Use the function keys then.
card-first = The three most important
card-codes = Codes
card-sound = Sound and voice
card-print = Size of print
card-moving = Getting around
card-program = The program

## The guide, on all its screens

help-guide = The guide to MitID
help-guide-what = The guide tells how to get MitID, which devices there are, and how to avoid fraud. It works without the internet, and you need not unlock your codes to read it.
help-guide-contents = Press { $key-guide } to open the guide, and once more to close it. The contents list all chapters. Type in the search field to find a word in any of them.
help-guide-way = Press “Which way is mine?” to answer some questions, one at a time, and be told which chapters to read. Press { $key-back } to change your last answer. The way is remembered: press the same button to see it again, or to answer anew.
help-guide-read = In a chapter, read line by line with { $key-next-line } and { $key-previous-line }. Press { $key-press } on a line to hear everything from there to the end of the chapter. With the mouse, click the line and press “Read on from here”.
help-guide-headings = Press { $key-raise } to go to the next heading, and { $key-lower } to go back to the previous one. { $key-last } opens the next chapter, and { $key-first } the previous one. There are buttons for that at the end of each chapter too.
help-guide-on = The program remembers where you were. Press “Go on where you were” in the contents to come back there.
help-guide-bookmarks = Press { $key-add } to set a bookmark where you are, and once more to take it away. The bookmarks are in a list after the chapters.
help-guide-steps = Some chapters lead you step by step, and show one step at a time. Press { $key-raise } or “Next step” when you have done one. The program remembers which step you have come to. You can also have all the steps shown at once.
help-guide-ticks = In a checklist, press { $key-press } on a line to tick it. The ticks are still there the next time.
help-guide-phones = At a telephone number you are told whether the line is open now, and you can copy the number.
help-guide-cases = In the chapter on fraud there are examples to judge. Choose whether each is real or fraud, and hear whether you were right.
help-guide-kept = What you tick and bookmark is kept with your settings on this computer, and nowhere else.

## Keys: for the tour, and for keys of one’s own

help-keys = The keys
help-keys-what = Everything can be done with one key at a time, and everything can be done with the mouse.
help-keys-move = Go from line to line with { $key-next-line } and { $key-previous-line }. With { $key-next-item } you go to the next field or button, and with { $key-previous-item } you go back. With { $key-first } and { $key-last } you come to the first and the last line.
help-keys-press = With { $key-press } you press the button you are on. With { $key-lower } and { $key-raise } you change a value.
help-keys-stop = Any key stops the voice, and also does what it usually does. Ctrl alone only stops it.
help-keys-letters = Type a letter to jump to the next thing whose name begins with it. Several letters one after the other are one word. If no name begins so, you come to one with a word that does.
help-keys-fields = While you write in a field, digits and signs become part of the text. Use the function keys instead. They work everywhere.
help-keys-paste = In a field, paste with Ctrl and V, or with Shift and Insert. Ctrl and A selects everything.
help-keys-held = Holding a key down counts as one press. Only the arrows, Tab and the keys for sound and for the size of print repeat, and in a field also what you write and delete.
help-keys-undo = Press { $key-undo } to undo: on the screen with your codes, in Settings, and at the keys of your own. An account you removed comes back, and so does a name you changed, and so do settings and keys you reset. The last thing comes back first.
help-keys-describe = Press { $key-describe } to let each key say what it does, without doing it. Press { $key-back } when you are done.
help-keys-own = You can choose keys of your own. Press { $key-own-keys }, or “Keys of your own” in Settings, go to a line, press Enter, and press the new key. If it is used for something already, you are told for what.
help-keys-always = Escape, Enter, the space bar, Tab, the arrows and F1 must always work. They can be used for nothing else.
help-keys-set-back = To give a line its first keys again, go to it and press { $key-details }, or press Enter and then the button for it.
help-keys-all-back = In the same place, one button gives you all the keys as they were at first.
help-keys-single = If you often hit the wrong key, you can turn single keys off in Settings: digits, letters and signs. The function keys still work then, and there is a button for everything.
