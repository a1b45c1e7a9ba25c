### Unlocking.

unlock-title = Unlock your codes
unlock-button = Unlock
unlock-previous = Open the earlier copy

## Its page of help

help-unlock = Unlocking
help-unlock-what = Your codes are locked. Type your passphrase and press Enter. It is the password that you chose yourself when you set up the program.
help-unlock-wrong = If it is wrong, you are told. Just type it again. The old text goes away.
help-unlock-keyboard = If Caps Lock is on, you are told. The same goes if the keyboard is set to another language than usual, when the computer lets the program know.
help-unlock-show = You hear only “star” for each character. If nobody else can see or hear you, turn on “Show and read aloud what I type”.
help-unlock-read = When you unlock, the first code is read at once. You can turn that off in Settings.
help-unlock-lock = Lock the codes again with { $key-lock } when you leave the computer. They are also locked when you close the program.
help-unlock-forgotten = If you have forgotten the passphrase, nobody can open your codes. You will have to ask each service for a new key.
help-unlock-previous = If the file with your codes has been damaged, you can open the earlier copy. Check afterwards whether the accounts you added last are there.
