### The codes.

codes-title = Your codes
codes-accounts = Accounts
practice-hint = Press the space bar to hear the code, and Escape to go back.
codes-copy = Copy the code
codes-next = Hear the next code
codes-new = A new code
codes-auto = Read each new code automatically
codes-auto-hint = It stops when you lock the codes or close the program.
codes-repeat = Say the last thing again
codes-previous-digit = Previous digit
codes-next-digit = Next digit
codes-seen = The code is shown on the screen
codes-settings = Settings
codes-help = Help
codes-lock = Lock the codes
codes-set-up = Set up the program
test-open = Test a code from another device

## Its page of help

help-codes = Your codes
help-codes-what = Here is the code of the account you have chosen, in very large print. Under it you see how long it works, and all your accounts.
help-codes-choose = Choose an account with { $key-next-line } and { $key-previous-line }, or type the first letters of its name.
help-codes-hear = Press { $key-press } on the account to hear the code. With the mouse, press the code or the account.
help-codes-again = Press { $key-repeat } to hear the last thing again. What a screen tells about itself is said only the first time; { $key-repeat } says it again. If the code has expired since, you are told.
help-codes-time = Press { $key-time-left } to hear how long the code still works. With the mouse, press the time.
help-codes-wait = If the code has only a few seconds left, the program waits for the next one and reads that. You hear soft ticking while it waits. Press once more to hear the old code. In Settings you choose when the program waits.
help-codes-next = Press { $key-next-code } to hear the next code before it works.
help-codes-digits = Hear one digit at a time: { $key-raise } gives the next and { $key-lower } the previous, { $key-start } the first and { $key-end } the last. The digit you hear is marked on the screen.
help-codes-auto = Press { $key-auto } to have each new code of the account read as it comes. It stops when you press again, lock the codes or close the program.
help-codes-copy = Press { $key-copy } to copy the code and paste it somewhere else. After a minute it is removed from the clipboard.
help-codes-counter = Some accounts give a new code only when you ask for one. It works until you use it, so there is no time to watch. { $key-press } reads the code once more, and { $key-next-code } gives a new one.
help-codes-accounts = Press { $key-add } to add an account, and { $key-undo } to bring back an account that you have removed.
help-codes-details = To rename or remove an account, go to it and press { $key-details }, or press the button “Rename or remove the account”.
help-codes-practice = If you have no accounts, a practice account is here. Its codes cannot be used for anything.
