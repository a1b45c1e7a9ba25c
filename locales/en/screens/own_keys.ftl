### Keys of one’s own.

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

## Its page of help, and that of the tour

help-keys = The keys
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
