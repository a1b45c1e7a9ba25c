### What has just happened.

notice-created = There is now a safe place for your codes. Press { $key } to add an account.
notice-added = { $name } has been added. Press the space bar to hear its code.
notice-perhaps-steam = This may be a key for Steam. Press { $key } if the account is to make Steam’s codes.
notice-added-all = { $count ->
    [one] One account has been added: { $names }. Press { $key } to remove it again.
   *[other] { $count } accounts have been added: { $names }. Press { $key } to remove them again.
}
notice-odd = Something is unusual about { $name }.
notice-not-added = { $count ->
    [one] The account has been removed again.
   *[other] The { $count } accounts have been removed again.
}
notice-here-already = { $name } has the same key and is here already.
notice-behind = Its counter has come further in your text. Paste that line by itself to take the counter forward.
notice-nothing-added = Nothing was added.
notice-counter-set = { $name } now counts from { $counter }
notice-steam-on = { $name } now makes Steam’s codes, of five characters.
notice-steam-off = { $name } now makes codes of { $digits } digits.
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
notice-copied-here = The code is copied. On this computer it can be removed from the clipboard only while you are in this window, so come back here after a minute.
notice-number-copied = The number { $number } is copied.
notice-nothing-to-copy = There is no code to copy. Press the space bar first.
notice-nothing-to-undo = There is nothing to bring back.
notice-clipboard-empty = There is no text on the clipboard. Copy the key or the line first.
notice-several-lines = There is more than one line in the text, and a field holds only one. Nothing was put in. Copy one line at a time.
notice-not-writable = There are characters in the text that no key can write. Nothing was put in. Copy the text again, from another place.
notice-too-long = The text does not fit. A field has room for { $most } characters. Nothing was put in.
notice-locked = Your codes are locked.
notice-previous-opened = This is the earlier copy. Check whether the accounts you added last are here.
notice-settings-kept = Not all of the settings file could be read. It is kept as { $path }.
notice-settings-unreadable = The settings file could not be read. The settings may have been reset.
notice-settings-left-alone = The settings file cannot be read and is left as it is. The settings are the usual ones until you close the program.
notice-settings-unanswered = The disk does not answer. The settings are the usual ones until you close the program. If it keeps happening, ask someone to check the disk.
notice-not-written = The disk does not answer, so not everything has been saved. Wait a moment. If you close the program again, it closes at once, and what is not saved is lost.
notice-settings-damaged = Some settings could not be read and have been reset: { $fields }.
notice-keys-damaged = Some of your own keys do not exist, or were used for two things. The keys are as they were at first for: { $does }.
notice-printed = { $ending ->
    [pdf] The PDF “{ $name }” is saved in your folder { $folder }, where you can open it and print it.
    [html] The web page “{ $name }” is saved in your folder { $folder }, where you can open it and print it.
   *[txt] The text “{ $name }” is saved in your folder { $folder }, where you can open it.
}
notice-codes-not-spoken = Codes are not read aloud. Press { $key } to open Settings, where you can change that.
notice-counter-spent = This account has no codes left. Ask the service for a new key.
notice-no-outputs = The computer did not answer when asked for its headphones and loudspeakers. Close Settings and open it again to ask once more.
notice-code-withheld = There is no connection to { $device }, so the code was not read aloud. Connect the device again, or press { $key } and choose where codes are heard.
wait-offer = Wait for the new code, or press again for the old one.
describe-on = Each key now says what it does, without doing it. Press Escape when you are done.

## Undoing

undo-removed = Bring { $name } back
undo-renamed = Call the account { $name } again
undo-regenerated = Let { $name } make the codes it made before
undo-digits = Let { $name } make Steam’s codes
undo-added = { $count ->
    [one] Remove the account that was added
   *[other] Remove the { $count } accounts that were added
}
undo-voice = Bring back the volume, speed and pitch from before
undo-keys = Bring back the keys from before

## What is odd about an account that was added

note-steam = This may be a key for Steam. If the codes are refused, choose Steam’s codes where the account is renamed.
note-long-period = Each code works for { $time }. That is very long. The service probably meant milliseconds, and then the codes are wrong. Ask it for a new line.
note-long-name = The name was very long, and has been made shorter.
note-ignored = The program does not use this part of the line: { $names }
