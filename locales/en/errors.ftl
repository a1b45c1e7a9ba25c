### What went wrong, and what to do.

error-passphrase-empty = Type a passphrase first.
error-passphrase-not-the-same = The two passphrases are not the same. Both have been deleted. Type the passphrase, and then the same once more.
error-passphrase-caps = Caps Lock was on when you typed one of them.
error-no-name = Give the account a name, so that you can find it.
error-no-randomness = The computer could not make a random number. Restart the computer and try again.

error-key-empty = The key is empty. Type it, or paste it from the clipboard.
error-key-character = Character { $position } of the key is “{ $character }”. A key has only the digits 2 to 7 and the letters A to Z.
error-key-length = No key has { $count } characters. One is missing, or there is one too many: compare it with the key at the service.
error-key-perhaps = Perhaps it is the letter { $letter }
error-key-perhaps-one = Perhaps it is the letter I or the letter L.
error-key-looks-like = { $alphabet ->
    [greek] It is a Greek letter that looks like { $letter }
    [cyrillic] It is a Cyrillic letter that looks like { $letter }
    [armenian] It is an Armenian letter that looks like { $letter }
   *[other] It is a letter of another alphabet that looks like { $letter }
}
error-key-alphabet = { $alphabet ->
    [greek] It is a Greek letter.
    [cyrillic] It is a Cyrillic letter.
    [armenian] It is an Armenian letter.
   *[other] It is a letter of another alphabet.
}
error-key-other-digit = It is not an ordinary digit.
error-long-name = A name has at most { $most } characters. Make it shorter.

error-line = Line { $line } was refused.
error-uri-not-otpauth = The line does not begin with otpauth. Copy the whole line from the service.
error-uri-migration = The line comes from Google Authenticator and cannot be read yet. Get a line or a key from each service instead.
error-uri-kind = The program does not know codes of the kind “{ $value }”. Only TOTP, HOTP and Steam can be used. Ask the service for a different line.
error-uri-value = Something in the line cannot be right. Copy the whole line from the service, or ask it for a new one.
error-uri-repeated = The line gives “{ $value }” twice, with different values. Ask the service for a new line.
error-uri-missing-secret = There is no key in the line. Copy the whole line from the service.
error-uri-secret-escape = The key in the line is damaged. Copy the line from the service again.
error-uri-algorithm = The line asks for “{ $value }”, which the program does not know. Only SHA1, SHA256 and SHA512 can be used. Ask the service for a different line.
error-uri-digits = The line asks for { $value } digits. A code has from 4 to 10 digits. Ask the service for a different line.
error-uri-period = The line asks for codes that work for { $value } seconds. A code can work for one second up to one day. Ask the service for a different line.
error-uri-missing-counter = The line has no counter. An HOTP account must have one: ask the service for a new line.
error-uri-counter = The counter in the line, “{ $value }”, is not a whole number of at most 19 digits. Ask the service for a new line.
error-uri-encoder = The line asks for codes written as “{ $value }”, which the program does not know. Ask the service for a different line.
error-uri-behind = There is more text after the key, and it may or may not belong to it. Copy only the line from the service.
error-uri-quoted = The key in the line begins with 3D, which a mail program may have put there. Find the key at the service, and type only that.
error-uri-wrapped = The line may go on in the next one. Put all of it in one line and try again.

error-vault-not-found = The file with your codes is gone. Look for it, or start the program again to begin anew.
error-vault-exists = There is already a file with codes. It was not changed. Close the program and open it again to unlock it.
error-vault-wrong-passphrase = That is not the passphrase. Try again.
error-vault-damaged = The file with your codes is damaged. Nothing has been changed in it. Ask for help to restore a backup of it.
error-vault-too-large = There are too many accounts for one file. Nothing was saved. Remove some that you do not use.
error-vault-link = The file with your codes is on something that is not connected. Connect { $place }, and try again.
error-vault-no-file = There is something other than a file where your codes should be, or the name of that place is too long or leads back to itself. Nothing was changed. Ask someone who knows computers to look at it.
error-vault-damaged-previous = The file with your codes is damaged. There is a copy from before the last change: choose “Open the earlier copy”.
error-vault-missing-previous = The file with your codes is gone. There is a copy from before the last change: choose “Open the earlier copy”.
error-vault-newer = The file with your codes was made by a newer version of the program. Get the newer version.
error-vault-cost = The file with your codes asks for work that cannot be right. It may be damaged, or it may not be yours. Ask for help to restore a backup of it.
error-vault-busy = Another program is writing the file with your codes. Try again in a moment.
error-vault-changed = The file with your codes was changed by another program. Nothing was overwritten. Lock the codes, and unlock them again to see what is new.
error-vault-memory = There is not enough free memory to open your codes. Close other programs and try again.
error-vault-not-allowed = The program is not allowed to read or write the file with your codes. Nothing is lost. Ask the person who looks after the computer.
error-vault-disk-full = The disk is full, so nothing could be saved. Make room and try again.
error-vault-read = The file with your codes could not be read. Try again. If it keeps happening, ask someone to check the disk.
error-vault-write = The file with your codes could not be written. What you had before is still there. Try again. If it keeps happening, ask someone to check the disk.

error-settings-not-allowed = The settings could not be saved, because the program is not allowed to write the file. They apply until you close the program. Ask the person who looks after the computer.
error-settings-read-only = The settings could not be saved, because nothing can be written to the disk they are on. They apply until you close the program. Ask the person who looks after the computer.
error-settings-disk-full = The settings could not be saved, because the disk is full. They apply until you close the program. Make room, and they are saved the next time you change one.
error-settings-no-answer = The settings could not be saved, because the disk does not answer. They apply until you close the program. If it keeps happening, ask someone to check the disk.
error-settings-write = The settings could not be saved. They apply until you close the program. If it keeps happening, ask someone to check the disk.

error-print-character = The PDF cannot show the character “{ $character }”. Save a web page or plain text instead.
error-print-pdf = The PDF could not be made. Save a web page or plain text instead.
error-print-no-folder = No folder was found to save the page in. Ask the person who looks after the computer.
error-print-not-allowed = The program is not allowed to save anything in your folder for documents. Ask the person who looks after the computer.
error-print-disk-full = The disk is full, so the page was not saved. Make room and try again.
error-print-too-many = There are too many files with that name in your folder for documents. Delete some of them and try again.
error-print-write = The page could not be saved. Try again. If it keeps happening, ask someone to check the disk.

silence-no-device = There is no sound: no loudspeakers or headphones were found. Connect some to the computer.
silence-busy = There is no sound: another program is using the loudspeakers or headphones. Close it and try again.
silence-no-engine = There is no sound: no speech engine was found. Ask for Speech Dispatcher to be installed.
silence-no-voice = There is no sound: no voice was found for the language { $language }. Ask for one to be installed.
silence-stuck = There is no sound: the loudspeakers or headphones do not answer. Restart the computer if this keeps happening.
silence-timeout = There is no sound: the speech engine does not answer. Restart the computer if this keeps happening.
silence-broken = There is no sound: the speech engine failed. Restart the computer if this keeps happening.
