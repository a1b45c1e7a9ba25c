### What the screens say.

program-name = Kodeoplæser
not-mitid = This is not MitID. It has nothing to do with MitID and cannot replace the MitID audio code reader.
back = Back
cancel = Cancel
quit = Close the program
unnamed = Unnamed account
practice-name = Practice account
show-typing = Show and read aloud what I type

## The first start

welcome-title = Welcome to Kodeoplæser
welcome-what = The program shows your one-time codes in very large print, and reads them aloud when you press the space bar.
welcome-keys = The right and left arrows change it. The Tab key moves on, and Enter presses a button.
welcome-other-language = Press F2 for English. Press F1 for help.
welcome-speak-codes = Codes may be read aloud
welcome-speak-codes-hint = Turn this off if others can hear your computer. You can change it later.
welcome-practice = Try it with a practice code
welcome-next = Set up the program
welcome-passphrase-title = Choose a passphrase
welcome-passphrase-why = It protects your codes. Several words are better than one. Nobody can open your codes without it, and it cannot be replaced if you forget it.
passphrase = Passphrase
passphrase-again = The passphrase once more
welcome-create = Save and begin
welcome-creating = Saving

## Unlocking

unlock-title = Unlock your codes
unlock-button = Unlock
unlock-busy = Unlocking
unlock-previous = Open the earlier copy

## Codes

codes-title = Your codes
codes-accounts = Accounts
code-hint = Press the space bar to hear the code.
practice-hint = Press the space bar to hear the code, and Escape to go back.
code-none = Press the space bar for a new code
countdown = Time left
codes-copy = Copy the code
codes-next = Hear the next code
codes-auto = Read each new code automatically
codes-auto-hint = It stops when you lock the codes or close the program.
codes-repeat = Say the last thing again
codes-previous-digit = Previous digit
codes-next-digit = Next digit
wait-offer = Wait for the new code, or press again for the old one.
describe-on = Each key now says what it does, without doing it. Press Escape when you are done.
codes-add = Add an account
codes-seen = The code is shown on the screen
code-hidden-hint = The code is hidden. Press the space bar to hear and see it.
codes-details = Rename or remove the account
codes-undo = Bring the removed account back
codes-settings = Settings
codes-help = Help
codes-lock = Lock the codes
codes-set-up = Set up the program

## Adding an account

add-title = Add an account
add-how = The service gives you a key, or a line that begins with otpauth. Type the key and a name, or paste the line. Many services show the key only when you say that you cannot scan the picture.
add-key = Key, or line that begins with otpauth
add-paste = Paste from the clipboard
add-issuer = Name of the service
add-label = Your username there, if you like
add-speak = Read the key aloud while I type it
add-button = Add the account

## One account

account-title = Account
account-kind-totp = { $digits } digits. Each code works for { $seconds } seconds.
account-kind-hotp = { $digits } digits. A new code each time you ask for one.
account-kind-steam = Steam: five characters. Each code works for half a minute.
account-short-key = The service has chosen a short key. That is common, and the codes work.
account-practice = This account is for practice only. Its codes cannot be used for anything.
account-keep = Keep the practice account with my own accounts
account-save = Save the name
account-remove = Remove the account
account-remove-hint = You can bring it back until you lock or close the program.

## The tour

tour-button = Hear a tour of the keys
tour-title = A tour of the keys
tour-stop = Any key stops the voice, and also does what it usually does. Escape only stops it. Press Escape once more to go back.
tour-read = Press the space bar to hear the code of the account you are on. If there are only a few seconds left, the program waits for the next code and reads that. Press the space bar again to hear the old one.
tour-repeat = The 0 key says the last thing again. The 5 key says how much time is left. The 8 key reads the next code.
tour-steps = The right and left arrows take you through the code, one digit at a time. Home and End take you to the first and the last digit.
tour-pad = As on the MitID audio code reader, number keys on the right turn up, and those on the left turn down. 1 and 3 are for volume, 4 and 6 for speed, 7 and 9 for pitch. Backspace, just above Enter, brings the voice back to normal. The 2 key switches between Danish and English.
tour-accounts = The full stop copies the code. Plus adds an account, and minus brings a removed account back.
tour-move = The down and up arrows take you from line to line, and Tab takes you from button to button. Enter presses a button, and the right and left arrows change a setting. Press a letter to go to the next account that starts with it.
tour-help = F1 opens Help, and F10 opens Settings. After F11, each key says what it does, without doing it.
tour-end = That was the tour. Press 0 to hear it again, and Escape to go back.

## Settings

settings-title = Settings
settings-group-curtain = Hiding the code
settings-curtain = Hide the code on the screen until I ask for it
settings-curtain-hint = Only the screen is concerned. The code can be heard, read in braille and copied as always.
settings-curtain-time = Show it for
settings-curtain-time-ten = 10 seconds
settings-curtain-time-thirty = 30 seconds
settings-curtain-time-minute = One minute
settings-curtain-time-unlimited = As long as I do not hide it
settings-hide-unfocused = Hide the code while I use another program
settings-no-capture = Keep the window out of pictures of the screen
settings-no-capture-hint = Nobody can then take a picture of your codes. A screen magnifier may not be able to show the window either.
settings-group-switches = One or two switches
settings-scanning = Use with one or two switches
settings-scanning-hint = With two keys, Tab goes to everything that can be pressed, and Enter presses it. With one key, the program goes from one thing to the next by itself, and you press Enter when it has come to the right one.
settings-scanning-off = No
settings-scanning-two-keys = Two keys: Tab and Enter
settings-scanning-slow = One key, moving on after 8 seconds
settings-scanning-medium = One key, moving on after 4 seconds
settings-scanning-quick = One key, moving on after 2 seconds
settings-language = Language
settings-voice-on = The program speaks
settings-voice-on-hint = The F3 key turns the voice on and off.
settings-who-speaks = Who speaks
settings-who-speaks-automatic = The screen reader if one is running, else the program
settings-who-speaks-program = The program
settings-who-speaks-reader = Only the screen reader
settings-volume = Volume
settings-rate = Speed
settings-pitch = Pitch
settings-normal = Back to the normal volume, speed and pitch
settings-danish-voice = Voice for Danish
settings-english-voice = Voice for English
settings-speaker-automatic = The best on the computer
settings-speaker-builtin = The program’s own
settings-not-installed = { $name }, not installed now
settings-group-codes = How codes are read
settings-speak-codes = Codes may be read aloud
settings-code-language = Language of codes
settings-code-language-same = The same as everything else
settings-grouping = Read the digits
settings-grouping-usual = Three and three, or four and four
settings-grouping-pairs = In pairs
settings-grouping-threes = In threes
settings-grouping-fours = In fours
settings-grouping-singles = One by one
settings-say-name = Say the name of the account first
settings-read-twice = Read the code twice
settings-read-on-unlock = Read the code when the codes are unlocked
settings-zero = The digit 0 in English
settings-zero-number = zero
settings-zero-letter = oh
settings-wait-below = The program waits for the next code
settings-wait-below-hint = Waiting saves you from a code that expires while you type it.
settings-wait-automatic = When there is too little time to type the code
settings-wait-never = Never
settings-wait-five = When under 5 seconds are left
settings-wait-ten = When under 10 seconds are left
settings-wait-fifteen = When under 15 seconds are left
settings-wait-twenty = When under 20 seconds are left
settings-milestones = When a code is about to expire
settings-milestones-off = Do nothing
settings-milestones-tones = Play tones
settings-milestones-words = Say it in words
settings-codes-on = Hear codes from
settings-codes-on-hint = If you choose headphones, for example, codes are heard only there, and only in the program’s own voice. Everything else is heard as before.
settings-codes-on-same = The same place as everything else
settings-not-connected = { $name }, not connected now
settings-group-tones = Tones
settings-tone-volume = Volume of the tones
settings-tone-new-code = Tone when there is a new code
settings-tone-last-seconds = Tone when the code is about to expire
settings-tone-expired = Tone when the code has expired
settings-tone-error = Tone when the key is wrong, or something goes wrong
settings-tone-done = Tone when something has worked
settings-tone-copied = Tone when the code is copied
settings-tone-end = Tone when you can go no further
settings-tone-tick = Ticking while you wait for a new code
settings-group-look = On the screen
settings-theme = Colours
settings-theme-system = Like the computer
settings-theme-dark = Light text on dark grey
settings-theme-light = Black on white
settings-theme-white-on-black = White on black
settings-theme-yellow-on-black = Yellow on black
settings-theme-black-on-yellow = Black on yellow
settings-zoom = Size of print
settings-zoom-hint = F8 makes everything larger and F7 smaller, wherever you are.
settings-zoom-percent = { $percent } percent
settings-spaced-letters = More space between letters

## Keys

key-or = { $keys } or { $last }

key-press = read the code aloud, or press the button you are on
key-repeat = say the last thing again
key-time-left = say how much time is left
key-next-code = read the next code aloud
key-auto = turn automatic reading of new codes on or off
key-curtain = show or hide the code on the screen
key-softer = turn the sound down
key-louder = turn the sound up
key-slower = speak more slowly
key-faster = speak faster
key-lower-pitch = speak in a deeper voice
key-higher-pitch = speak in a higher voice
key-normal-voice = back to the normal volume, speed and pitch
key-smaller = make the print smaller
key-larger = make the print larger
key-usual-print = smallest print, as it was at first
key-language = switch between Danish and English
key-voice = turn the voice on or off
key-help = help
key-describe = let each key say what it does, without doing it
key-next-line = next line
key-previous-line = previous line
key-next-item = on to the next field or button
key-previous-item = back to the previous field or button
key-lower = the previous digit of the code, a lower value, or one character back
key-raise = the next digit of the code, a higher value, or one character on
key-start = the first digit of the code, or the first line
key-end = the last digit of the code, or the last line
key-first = the first line
key-last = the last line
key-copy = copy the code
key-add = add an account
key-settings = settings
key-lock = lock the codes
key-undo = bring the removed account back
key-back = stop the voice, or go back
key-not-here = That key does nothing here

keyname-space = the space bar
keyname-enter = Enter
keyname-escape = Escape
keyname-tab = Tab
keyname-shift-tab = Shift and Tab
keyname-insert = Insert
keyname-up = up arrow
keyname-down = down arrow
keyname-left = left arrow
keyname-right = right arrow
keyname-home = Home
keyname-end = End
keyname-page-up = Page Up
keyname-page-down = Page Down
keyname-backspace = Backspace
keyname-asterisk = asterisk
keyname-full-stop = full stop
keyname-comma = comma
keyname-slash = slash
keyname-plus = plus
keyname-minus = minus
keyname-ctrl = Ctrl and { $letter }

## What has just happened

notice-created = There is now a safe place for your codes. Press plus to add an account.
notice-added = { $name } has been added. Press the space bar to hear its code.
notice-already-there = { $name } has the same key and is here already. Nothing was added.
notice-renamed = The account is now called { $name }.
notice-removed = { $name } has been removed. Press minus to bring it back.
notice-restored = { $name } is back.
notice-copied = The code is copied. It will be removed from the clipboard after one minute.
notice-nothing-to-copy = There is no code to copy. Press the space bar first.
notice-nothing-to-undo = There is nothing to bring back.
notice-clipboard-empty = There is no text on the clipboard. Copy the key or the line first.
notice-several-lines = There are several lines on the clipboard. Copy one line at a time.
notice-locked = Your codes are locked.
notice-previous-opened = This is the earlier copy. Check whether the accounts you added last are here.
notice-settings-kept = Not all of the settings file could be read. It is kept as { $path }.
notice-settings-unreadable = The settings file could not be read. The settings may have been reset.
notice-settings-damaged = Some settings could not be read and have been reset: { $fields }.
notice-settings-not-saved = The settings could not be saved: { $why }. They apply until you close the program.
notice-codes-not-spoken = Codes are not read aloud. The F10 key opens Settings, where you can change that.
notice-counter-spent = This account has no codes left. Ask the service for a new key.
notice-no-outputs = The computer did not answer when asked for its headphones and loudspeakers. Close Settings and open it again to ask once more.
notice-code-withheld = There is no connection to { $device }, so the code was not read aloud. Connect the device again, or press F10 and choose where codes are heard.
