### Help, a page for each screen and each subject. The names of keys are filled in as they are now; none of them may
### stand right before a full stop.

help-title = Help: { $page }
help-keys-here = Keys here
help-line = { $keys }: { $does }.
help-line-button = No key, only the button: { $does }.
help-more = More help
help-pages = All pages
help-close = Close help
help-read = Read this page aloud
help-read-hint = Press Enter to hear the whole page, or the down arrow to hear it line by line.
help-describe = Let the keys say what they do
help-describe-hint = Then they do nothing else. Turn it off here, or with { $key-back } when you are done.
help-search = Search in help
help-search-how = Type one or more words.
help-search-short = Type one more letter.
help-search-found = { $count ->
    [one] One line found.
   *[other] { $count } lines found.
}
help-search-go = Go to the first with the down arrow.
help-search-many = More than { $most } lines found.
help-search-fewer = Type another word, or go to the first with the down arrow.
help-search-nothing = Nothing found.
help-search-try = Try fewer words, or a part of a word, or choose one of the pages below.
help-search-clear = Clear the search

## The names of the pages

help-codes = Your codes
help-add = Adding an account
help-account = One account
help-settings = Settings
help-unlock = Unlocking
help-first = The first start
help-login = Practising to log in
help-keys = The keys
help-print = Large print and colours
help-switches = One or two switches
help-curtain = Hiding the code
help-sound = Sound and voices
help-readers = Screen readers
help-guide = The guide to MitID
help-command-line = The command line
help-about = About the program
help-key-table = All the keys

## Your codes

help-codes-what = Here is the code of the account you have chosen, in very large print. Under it you see how long it works, and all your accounts.
help-codes-choose = Choose an account with { $key-next-line } and { $key-previous-line }, or type the first letters of its name.
help-codes-hear = Press { $key-press } on the account to hear the code. With the mouse, press the code or the account.
help-codes-again = Press { $key-repeat } to hear the last thing again, word for word. If the code has expired since, you are told.
help-codes-time = Press { $key-time-left } to hear how long the code still works. With the mouse, press the time.
help-codes-wait = If the code has only a few seconds left, the program waits for the next one and reads that. You hear soft ticking while it waits. Press once more to hear the old code. In Settings you choose when the program waits.
help-codes-next = Press { $key-next-code } to hear the next code before it works.
help-codes-digits = Hear one digit at a time: { $key-raise } gives the next and { $key-lower } the previous, { $key-start } the first and { $key-end } the last. The digit you hear is marked on the screen.
help-codes-auto = Press { $key-auto } to have each new code of the account read as it comes. It stops when you press again, lock the codes or close the program.
help-codes-copy = Press { $key-copy } to copy the code and paste it somewhere else. After a minute it is removed from the clipboard.
help-codes-counter = Some accounts give a new code only when you ask for one. It works until you use it, so there is no time to watch.
help-codes-accounts = Press { $key-add } to add an account, and { $key-undo } to bring back an account that you have removed.
help-codes-details = To rename or remove an account, go to it and press { $key-details }, or press the button “Rename or remove the account”.
help-codes-practice = If you have no accounts, a practice account is here. Its codes cannot be used for anything.

## Adding an account

help-add-what = The service that you want to log in to gives you a key. Find it where you turn on two-step login. That is also called two-factor authentication or 2FA, and is often found under security.
help-add-picture = If the service shows only a picture, a QR code, say that you cannot scan it. Most then show the key in letters and numbers.
help-add-paste = If you can copy the key, or a line that begins with otpauth, press Enter while the first field is empty, or press “Paste from the clipboard”. Then press Enter. The line holds the name too.
help-add-type = Otherwise type the key in the first field. Small and capital letters are equally good, and spaces make no difference.
help-add-speak = If nobody else can hear you, turn on “Read the key aloud while I type it”. Then you hear each character.
help-add-name = Type the name of the service in the next field. The field for your username may be left empty.
help-add-done = Press Enter in the last field, or press “Add the account”. If something is wrong, you are told what, and taken to the field.
help-add-there = If the same key is here already, nothing is added.

## One account

help-account-what = Here you can rename, test or remove the account, and see what kind of codes it gives.
help-account-rename = Change the name in the fields, and press Enter in the last one, or press “Save the name”. The name is only for yourself.
help-account-remove = Press “Remove the account” to remove it. On the screen with your codes you bring it back with { $key-undo } until you lock the codes or close the program.
help-account-test = If another device gives codes for the same account, you can test whether both give the same. Press “Test a code from another device”, type the code it shows, and press Enter. You are told whether it matches, how far a clock is off, or which digit is wrong. Nothing is changed.
help-account-clock = Under the test it says whether the computer sets its clock by itself. If its clock is wrong, services refuse the codes.
help-account-before = First turn off two-step login at the service. Otherwise you cannot log in there once the account is removed.
help-account-practice = The practice account can be neither renamed nor removed. It goes away when you have a real account, but you can choose to keep it.

## Settings

help-settings-what = Here you decide how the program sounds, reads codes and looks. A change applies at once and is saved.
help-settings-how = With { $key-next-item } you go to the next item, and with { $key-previous-item } you go back. Change a value with { $key-lower } and { $key-raise }. Turn things on and off with { $key-press } on the item.
help-settings-voice = At the top are the language, whether the program speaks, how loud, how fast and how high it speaks, who speaks, and in which voice.
help-settings-codes = Then comes how codes are read: how many digits at a time, with or without the name of the account, once or twice, in which language, and where they are heard. You also choose whether the first code is read when you unlock.
help-settings-tones = Then come the tones: how loud they are, and which of them you want to hear.
help-settings-look = Last comes what concerns the screen and the keys: colours, size of print, space between letters, hiding the code, use with switches, and keys of your own.
help-settings-hear = When you change the voice, the language or how digits are read, you hear a sample at once.
help-settings-normal = Press { $key-normal-voice } to get the normal volume, speed and pitch back.

## Unlocking

help-unlock-what = Your codes are locked. Type your passphrase and press Enter. It is the password that you chose yourself when you set up the program.
help-unlock-wrong = If it is wrong, you are told. Just type it again. The old text goes away.
help-unlock-show = You hear only “star” for each character. If nobody else can see or hear you, turn on “Show and read aloud what I type”.
help-unlock-read = When you unlock, the first code is read at once. You can turn that off in Settings.
help-unlock-lock = Lock the codes again with { $key-lock } when you leave the computer. They are also locked when you close the program.
help-unlock-forgotten = If you have forgotten the passphrase, nobody can open your codes. You will have to ask each service for a new key.
help-unlock-previous = If the file with your codes has been damaged, you can open the earlier copy. Check afterwards whether the accounts you added last are there.

## The first start

help-first-what = Here you answer a few questions, and then the program is ready. Press { $key-language } to switch between Danish and English.
help-first-try = Press “Try it with a practice code” to hear a code before you decide anything. Press { $key-back } to come back.
help-first-tour = Press “Hear a tour of the keys” to hear about them in under two minutes.
help-first-guide = Press { $key-guide } for the guide to MitID, or “Practise logging in” to practise with a code reader. Nothing needs to be set up for that.
help-first-speak = Turn off “Codes may be read aloud” if others can hear your computer. You can change it later.
help-first-set-up = Press “Set up the program” to begin. Choose a passphrase, and type it twice.
help-first-passphrase = The passphrase protects your codes. Several words are better than one. Write it down and keep it in a safe place, for it cannot be replaced.
help-first-account = After that, add your first account with { $key-add }, and you are done.

## Practising to log in

help-login-what = Here you can practise logging in with a code reader, one step at a time, before it counts. It is a page in this program and not MitID. Never type your real MitID details in it.
help-login-user-id = Make up a user ID, and press Enter. A user ID that MitID would not take is refused, and you are told why.
help-login-code = On the page for the code, the space bar is the practice reader’s key. It reads the code aloud as often as you like, also while you type. Digits go into the field, wherever you are. So use the function keys for what digits do elsewhere: { $key-time-left } tells how long the code still works.
help-login-refused = If the code is refused, you are told whether it was too old, too new or mistyped, and where. After three wrong codes in a row there is a pause, as with MitID. Here it is one minute.
help-login-slow = Turn on “Codes do not expire while I practise” to take all the time you want.
help-login-password = Type anything as the password, but never your real one. It is not checked.
help-login-forgotten = Nothing you type here is saved. When you have logged in, you are told how it went, and can practise again. Press { $key-back } to stop at any time.

## The keys

help-keys-what = Everything can be done with one key at a time, and everything can be done with the mouse.
help-keys-move = Go from line to line with { $key-next-line } and { $key-previous-line }. With { $key-next-item } you go to the next field or button, and with { $key-previous-item } you go back. With { $key-first } and { $key-last } you come to the first and the last line.
help-keys-press = With { $key-press } you press the button you are on. With { $key-lower } and { $key-raise } you change a value.
help-keys-stop = Any key stops the voice, and also does what it usually does. But { $key-back } only stops the voice. Press once more to go back.
help-keys-pad = As on the MitID audio code reader, number keys on the right turn up, and those on the left turn down. Zero says the last thing again.
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

## Large print and colours

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

help-switches-what = The program can be used with switches, or with only one or two keys. You choose that in Settings.
help-switches-two = With two, Tab moves on to the next thing, also to each account, and Enter presses it. At a choice, Enter goes to the next one. At a level, Enter turns it up, and from the highest to the lowest.
help-switches-one = With one, the program moves on by itself every eight, four or two seconds. Press Enter when it has come to what you want.
help-switches-set-up = Set the switch to send Enter. If you have two, let the other send Tab.
help-switches-mouse = With a mouse, a stick or another pointing device, everything can be done with single clicks. Click a text to hear it.

## Hiding the code

help-curtain-what = You can hide the code on the screen, so that nobody can read it over your shoulder. You can still hear it, feel it in braille and copy it.
help-curtain-key = Hide or show the code with { $key-curtain }, or on the screen with your codes. If you have it read aloud while it is hidden, it is shown for a while.
help-curtain-always = In Settings you can choose that the code is hidden until you ask for it, and how long it is then shown.
help-curtain-window = In the same place you can choose that the code is hidden when you go to another window.
help-curtain-pictures = On some computers you can also keep the window out of screenshots. It is then among the settings.

## Sound and voices

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
help-sound-silent = If there is no voice at all, the reason is at the top of the screen.

## Screen readers

help-readers-who = When a screen reader runs, it speaks, and the program is silent. In Settings you can choose otherwise under “Who speaks”.
help-readers-which = The program has been tried with Orca. It should work the same way with NVDA, JAWS, Narrator and VoiceOver, but nobody has tried that yet.
help-readers-braille = In braille, the code is shown digit by digit.
help-readers-private = Codes that you have sent to headphones are still read by the program itself, and only there.
help-readers-keys = If the screen reader takes a key away from the program, use another. Most things have two. Insert always belongs to the screen reader.

## The guide to MitID

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

## The command line

help-command-line-what = From a terminal you can use the same accounts without the window. There the program’s name is spelt with a and e in place of æ. Type “kodeoplaeser --help”, with two hyphens before help, to see how.
help-command-line-code = Type “kodeoplaeser code” and the name of the account to see the code, or “kodeoplaeser speak” and the name to hear it.
help-command-line-guide = Type “kodeoplaeser guide” to see the chapters of the guide to MitID, and add the name of a chapter to read it.
help-command-line-list = Type “kodeoplaeser list” to see your accounts. Type “kodeoplaeser add” to add some.
help-command-line-demo = Type “kodeoplaeser demo” to show the program to others. The accounts are made up, and yours are not touched.

## About the program

help-about-codes = It works with every service that uses ordinary one-time codes: TOTP, HOTP and Steam.
help-about-offline = The program never goes online. Your codes are in one locked file and never leave the computer.
help-about-copy = If the computer breaks, the codes are gone. So make a copy of the file accounts.kode, with a full stop between the two words, and keep it somewhere else. It can only be opened with your passphrase.
help-about-free = The program costs nothing, and everybody may use it, change it and pass it on.
help-about-version = Version { $version }

## All the keys

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
