### One account. A number stands last or before a word, never before a full stop.

account-title = Account
account-practice = This account is for practice only. Its codes cannot be used for anything.
account-keep = Keep the practice account with my own accounts
account-save = Save the name
account-counter = Counter
account-counter-hint = The next code is made with this number. Change it only if the service and the program no longer agree.
account-steam = Codes as Steam makes them
account-steam-hint = Turn this on if the codes are for Steam and are refused there.
account-remove = Remove the account
account-remove-hint = You can bring it back until you lock or close the program.
error-counter = The counter is a whole number of at most 19 digits, such as 0 or 12

## Testing a code from another device

test-title = Test a code
test-code = Type the code that another device shows
test-button = Test the code
test-empty = Type the code first. It can come from your phone, for example.
test-right = The code matches. So this computer’s clock is off by { $time } at most.
test-late-one = The code matched until { $time } ago. If it changed while you typed it, all is well: test the new one. If you hear this again, this computer’s clock is a little fast.
test-late = That is an old code, the one from { $time } ago. If you typed it at once, this computer’s clock is fast by about { $off }.
test-early = The code matches, but not for another { $time }. So this computer’s clock is slow by about { $off }, if the other device is right.
test-mistyped = That is nearly the code.
test-retype = Type it again, or the new one if it has changed.
test-other = The code does not match, nor would it have within the last { $minutes } minutes or the next. Type a new one. If that does not match either, the other device has a different key, or a clock is further off than that.
test-counter-right = The code matches. It is the next one here too, and it has not been used up.
test-counter-last = The code matches. It is the last one that was given here, so both are at the same point.
test-counter-ahead = The code matches, but it comes { $count ->
    [one] one code
   *[other] { $count } codes
} after the next one here: the other device is ahead. Nothing was changed. To catch up, ask for as many codes here without using them.
test-counter-behind = The code matches, but { $count ->
    [one] one newer code has
   *[other] { $count } newer codes have
} been given here since: the other device is behind. Nothing was changed.
test-counter-other = The code matches none of the { $count } codes before or after the next one here. Type a new one. If that does not match either, the other device has a different key, or is further off than that.
test-clock-set = But this computer sets its clock by itself. So it is probably the other device that is wrong.
clock-synchronised = The computer says that it sets its clock by itself, and that the clock is right.
clock-not-synchronised = The computer says that it does not set its clock by itself at the moment.
clock-unknown = This computer does not tell the program whether it sets its clock by itself.
clock-how = { $system ->
    [windows] Let Windows set the clock: open Settings, then Time and language, then Date and time, and turn on setting the time automatically.
    [macos] Let the Mac set the clock: open System Settings, then General, then Date and Time, and turn on setting the time automatically.
   *[other] Let the computer set the clock: in GNOME, open Settings, then Date and Time, which may be under System, and turn on automatic date and time.
}

## Its page of help

help-account = One account
help-account-what = Here you can rename, test or remove the account, and see what kind of codes it gives.
help-account-rename = Change the name in the fields, and press Enter in the last one, or press “Save the name”. The name is only for yourself.
help-account-counter = An account that counts its codes also shows its counter. If the service refuses its codes, you can set the counter to what the service says, and press “Save the name”.
help-account-steam = If the service is Steam and the line did not say so, you can turn on “Codes as Steam makes them”.
help-account-remove = Press “Remove the account” to remove it. On the screen with your codes you bring it back with { $key-undo } until you lock the codes or close the program.
help-account-test = If another device gives codes for the same account, you can test whether both give the same. Press “Test a code from another device”, type the code it shows, and press Enter. You are told whether it matches, how far a clock is off, or which digit is wrong. Nothing is changed.
help-account-clock = Under the test it says whether the computer sets its clock by itself. If its clock is wrong, services refuse the codes.
help-account-before = First turn off two-step login at the service. Otherwise you cannot log in there once the account is removed.
help-account-practice = The practice account can be neither renamed nor removed. It goes away when you have a real account, but you can choose to keep it.
