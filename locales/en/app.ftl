### Words of no one screen.

program-name = Kodeoplæser
not-mitid = This is not MitID. It has nothing to do with MitID and cannot replace the MitID audio code reader.
back = Back
cancel = Cancel
quit = Close the program
unnamed = Unnamed account
practice-name = Practice account
show-typing = Show and read aloud what I type
passphrase = Passphrase
passphrase-again = The passphrase once more
caps-lock-on = Caps Lock is on.
caps-lock-off = Caps Lock is off.
layout-other = The keyboard layout is now { $name }, which is not the usual one.
clock-before-1970 = This computer’s clock is set to a year before 1970, for which there are no codes. Set the date and the time.
clock-wrong = This computer’s clock is wrong, so services will refuse the codes. Set the date and the time.
single-keys-off = Single keys are off. You can turn them on in Settings, under Keys.

## On paper

printing = Saving
print-page = Page { $page } of { $pages }
