### The first start.

welcome-title = Welcome to Kodeoplæser
welcome-keys = Press Enter to begin, or the Tab key to go on. Press F1 for help.
welcome-arrows = The right and left arrows change it.
welcome-other-language = Press { $key-language } for English. Press { $key-help } for help.
welcome-speak-codes = Codes may be read aloud
welcome-speak-codes-hint = Turn this off if others can hear your computer. You can change it later.
welcome-practice = Try it with a practice code
welcome-next = Set up the program
welcome-passphrase-title = Choose a passphrase
welcome-passphrase-why = It protects your codes. Several words are better than one. Nobody can open your codes without it, and it cannot be replaced if you forget it.
welcome-create = Save and begin
passphrase-again = The passphrase once more

## Its page of help

help-first = The first start
help-first-what = Here you answer a few questions, and then the program is ready. Press { $key-language } to switch between Danish and English.
help-first-try = Press “Try it with a practice code” to hear a code before you decide anything. Press { $key-back } to come back.
help-first-tour = Press “Hear a tour of the keys” to hear about them in under two minutes.
help-first-guide = Press { $key-guide } for the guide to MitID, or “Practise logging in” to practise with a code reader. Nothing needs to be set up for that.
help-first-speak = Turn off “Codes may be read aloud” if others can hear your computer. You can change it later.
help-first-set-up = Press “Set up the program” to begin. Choose a passphrase, and type it twice.
help-first-passphrase = The passphrase protects your codes. Several words are better than one. Write it down and keep it in a safe place, for it cannot be replaced.
help-first-account = After that, add your first account with { $key-add }, and you are done.
