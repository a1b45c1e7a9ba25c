### The keys: what each does, and what it is called.

key-or = { $keys } or { $last }

## What keys do

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
key-back = go back
key-not-here = That key does nothing here

## What keys are called

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
