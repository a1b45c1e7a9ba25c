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
welcome-keys = The right and left arrows change it. The Tab key moves on, and Enter presses a button. Press F1 for help.
welcome-other-language = Press { $key-language } for English. Press { $key-help } for help.
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
tour-repeat = Press { $key-repeat } to hear the last thing again, { $key-time-left } to hear how much time is left, and { $key-next-code } to hear the next code.
tour-steps = The right and left arrows take you through the code, one digit at a time. { $key-start } and { $key-end } take you to the first and the last digit.
tour-reader = As on the MitID audio code reader, number keys on the right turn up, and those on the left turn down.
tour-pad = Use { $key-softer } and { $key-louder } for volume, { $key-slower } and { $key-faster } for speed, { $key-lower-pitch } and { $key-higher-pitch } for pitch. Press { $key-normal-voice } to bring the voice back to normal, and { $key-language } to switch between Danish and English.
tour-accounts = Press { $key-copy } to copy the code, and { $key-add } to add an account. { $key-details } lets you rename or remove an account, and { $key-undo } brings back what you have removed.
tour-move = The down and up arrows take you from line to line, and Tab takes you from button to button. Enter presses a button, and the right and left arrows change a setting. Press a letter to go to the next thing that begins with it.
tour-help = { $key-help } opens Help, and { $key-settings } opens Settings. After { $key-describe }, each key says what it does, without doing it.
tour-end = That was the tour. Press { $key-repeat } to hear it again, and Escape to go back.

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
settings-voice-on-hint = Press { $key-voice } to turn the voice on and off.
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
settings-tone-last-seconds = Tone when the code will soon expire
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
settings-zoom-hint = Press { $key-larger } to make everything larger and { $key-smaller } to make it smaller, wherever you are.
settings-zoom-percent = { $percent } percent
settings-spaced-letters = More space between letters
settings-group-keys = Keys
settings-single-keys = Single keys: digits, letters and signs
settings-single-keys-hint = Turn this off if you often hit the wrong key. Digits, letters and signs then only jump to what begins with them. Function keys, arrows and the like still work.
settings-own-keys = Keys of your own

## Keys of one’s own

keys-title = Keys of your own
keys-how = Go to a line and press Enter to choose another key for it. Press { $key-details } to give it the keys it had at first.
keys-list = Everything that keys do
keys-line = { $does }: { $keys }
keys-all-back = All keys as they were at first
keys-as-at-first = These keys are as they were at first
keys-new-title = A new key
keys-new-places = { $function } gives way to a new function key, and { $other } to any other.
keys-new-place = { $key } gives way to the new key.
keys-new-beside = The keys it has stay, and the new one is added.
keys-new-ask = Press the new key, or Escape to leave things as they are.
keys-new-always = Escape, Enter, the space bar, Tab, the arrows and F1 must always work, so they cannot be chosen. Two keys pressed together cannot be chosen either.
keys-set-back = Back to { $keys }
keys-leave = Leave things as they are
keys-used = { $key } is used for: { $does }. Press another key, or Escape to leave things as they are.
keys-always-works = You cannot choose { $key }, because it must always work. Press another key, or Escape to leave things as they are.
keys-not-alone = Only a key that is pressed alone can be chosen. Press another key, or Escape to leave things as they are.
single-keys-off = Single keys are off. You can turn them on in Settings, under Keys.

## Undoing

undo-removed = Bring { $name } back
undo-renamed = Call the account { $name } again
undo-voice = Bring back the volume, speed and pitch from before
undo-keys = Bring back the keys from before

## Keys

key-or = { $keys } or { $last }

key-press = read the code aloud, press the button you are on, or read on in the guide
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
key-lower = the previous digit of the code, a lower value, one character back, or the previous heading or step in the guide
key-raise = the next digit of the code, a higher value, one character on, or the next heading or step in the guide
key-start = the first digit of the code, or the first line
key-end = the last digit of the code, or the last line
key-first = the first line, or the previous chapter in the guide
key-last = the last line, or the next chapter in the guide
key-copy = copy the code
key-add = add an account, or a bookmark in the guide
key-details = rename or remove the account, or set the keys of a line back
key-settings = settings
key-guide = the guide to MitID
key-own-keys = choose keys of your own
key-lock = lock the codes
key-undo = bring back what you last removed, renamed or reset
key-back = stop the voice, or go back
key-not-here = That key does nothing here

keyname-space = the space bar
keyname-enter = Enter
keyname-escape = Escape
keyname-tab = Tab
keyname-shift-tab = Shift and Tab
keyname-insert = Insert
keyname-left-of-one = the key left of 1
keyname-delete = Delete
keyname-up = up arrow
keyname-down = down arrow
keyname-left = left arrow
keyname-right = right arrow
keyname-home = Home
keyname-end = End
keyname-page-up = Page Up
keyname-page-down = Page Down
keyname-backspace = Backspace
keyname-minus = minus
keyname-ctrl = Ctrl and { $letter }
keyname-none = the button

## What has just happened

notice-created = There is now a safe place for your codes. Press { $key } to add an account.
notice-added = { $name } has been added. Press the space bar to hear its code.
notice-already-there = { $name } has the same key and is here already. Nothing was added.
notice-renamed = The account is now called { $name }.
notice-removed = { $name } has been removed. Press { $key } to bring it back.
notice-restored = { $name } is back.
notice-name-back = The account is called { $name } again.
notice-voice-back = Volume, speed and pitch are as they were before.
notice-keys-back = The keys are as they were before.
notice-key-chosen = { $key } is now a key for: { $does }.
notice-key-chosen-letter = { $key } is now a key for: { $does }. So it no longer jumps to what begins with it.
notice-key-chosen-off = { $key } is now a key for: { $does }. But single keys are off, so it does nothing until you turn them on in Settings.
notice-key-back = As at first: { $does }, with { $keys } again.
notice-key-in-the-way = { $key } is used for: { $does }. Give that another key first.
notice-all-keys-back = All keys are as they were at first. Press { $key } to undo that.
notice-copied = The code is copied. It will be removed from the clipboard after one minute.
notice-number-copied = The number { $number } is copied.
notice-nothing-to-copy = There is no code to copy. Press the space bar first.
notice-nothing-to-undo = There is nothing to bring back.
notice-clipboard-empty = There is no text on the clipboard. Copy the key or the line first.
notice-several-lines = There are several lines on the clipboard. Copy one line at a time.
notice-locked = Your codes are locked.
notice-previous-opened = This is the earlier copy. Check whether the accounts you added last are here.
notice-settings-kept = Not all of the settings file could be read. It is kept as { $path }.
notice-settings-unreadable = The settings file could not be read. The settings may have been reset.
notice-settings-damaged = Some settings could not be read and have been reset: { $fields }.
notice-keys-damaged = Some of your own keys do not exist, or were used for two things. The keys are as they were at first for: { $does }.
notice-settings-not-saved = The settings could not be saved: { $why }. They apply until you close the program.
notice-printed = { $ending ->
    [pdf] The PDF “{ $name }” is saved in your folder { $folder }, where you can open it and print it.
    [html] The web page “{ $name }” is saved in your folder { $folder }, where you can open it and print it.
   *[txt] The text “{ $name }” is saved in your folder { $folder }, where you can open it.
}
printing = Saving
notice-codes-not-spoken = Codes are not read aloud. Press { $key } to open Settings, where you can change that.
notice-counter-spent = This account has no codes left. Ask the service for a new key.
notice-no-outputs = The computer did not answer when asked for its headphones and loudspeakers. Close Settings and open it again to ask once more.
notice-code-withheld = There is no connection to { $device }, so the code was not read aloud. Connect the device again, or press { $key } and choose where codes are heard.

## On paper

print-page = Page { $page } of { $pages }
