### What went wrong, and what to do.

error-passphrase-empty = Type a passphrase first.
error-passphrase-not-the-same = The two are not the same. Type the passphrase once more.
error-no-name = Give the account a name, so that you can find it.
error-no-randomness = The computer could not make a random number. Restart it and try again.

error-key-empty = The key is empty. Type it, or paste it from the clipboard.
error-key-character = Character { $position } of the key is “{ $character }”. A key has only the digits 2 to 7 and the letters A to Z.
error-key-length = No key has { $count } characters. One is missing or one too many: compare it with the service.

error-uri-not-otpauth = The line does not begin with otpauth. Copy the whole line from the service.
error-uri-migration = This is an export from Google Authenticator. It cannot be read yet: get a line or a key from each service instead.
error-uri-kind = Codes of the kind “{ $value }” are not known. Only TOTP, HOTP and Steam can be used.
error-uri-repeated = The line gives “{ $value }” twice, with different values. Ask the service for a new line.
error-uri-missing-secret = There is no key in the line. Copy the whole line from the service.
error-uri-secret-escape = The key in the line is damaged. Copy the line from the service again.
error-uri-algorithm = The line asks for “{ $value }”, which is not known. Only SHA1, SHA256 and SHA512 can be used.
error-uri-digits = The line asks for { $value } digits. A code has from 4 to 10 digits.
error-uri-period = The line asks for a new code every { $value } seconds. It can be from one second to one day.
error-uri-missing-counter = The line has no counter. A HOTP account must have one: ask the service for a new line.
error-uri-counter = The counter in the line, “{ $value }”, is not a whole number. Ask the service for a new line.
error-uri-encoder = The line asks for codes written as “{ $value }”, which is not known.

error-vault-not-found = There is no file with codes here.
error-vault-exists = There is already a file with codes. It was not changed. Close the program and open it again to unlock it.
error-vault-wrong-passphrase = That is not the passphrase. Try again.
error-vault-damaged = The file with your codes is damaged. Nothing has been changed in it.
error-vault-damaged-previous = The file with your codes is damaged. There is a copy from before the last change: choose “Open the copy from before”.
error-vault-newer = The file with your codes was made by a newer version of the program. Get the newer version.
error-vault-cost = The file with your codes asks for more memory than can be right. It may be damaged, or not yours.
error-vault-busy = Another program is writing the file with your codes. Try again in a moment.
error-vault-changed = The file with your codes was changed by another program. Nothing was overwritten. Lock, and unlock again to see what is new.
error-vault-memory = There is not enough free memory to open your codes. Close other programs and try again.
error-vault-not-allowed = The program is not allowed to read or write the file with your codes. Nothing is lost. Ask the person who looks after the computer.
error-vault-disk-full = The disk is full, so nothing could be saved. Make room and try again.
error-vault-read = The file with your codes could not be read. Check that the disk is in order and try again.
error-vault-write = The file with your codes could not be written. What was there before is still there. Check that the disk is in order and try again.

silence-no-device = There is no sound: no sound device was found. Connect loudspeakers or headphones.
silence-no-engine = There is no sound: no speech engine was found. Ask for Speech Dispatcher to be installed.
silence-no-voice = There is no sound: no { $language } voice was found. Ask for one to be installed.
silence-timeout = There is no sound: the speech engine does not answer. Restart the computer if it goes on.
silence-broken = There is no sound: the speech engine failed. Restart the computer if it goes on.
