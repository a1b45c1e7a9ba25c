### Practising to log in, and testing a code. A number stands last or before a word, never before a full stop.

login-practise = Practise logging in

## The practice page: the user ID

login-title = Practice, not MitID: your user ID
login-warning = This is practice in this program. It is not MitID. Never type your real MitID details here.
login-how = Make up a user ID of { fact-user-id-shortest } to { fact-user-id-longest } characters. Nothing you type here is saved.
login-user-id = User ID
login-user-id-empty = Type a user ID first. Make one up, and do not use your real one.
login-user-id-short = A user ID has at least { fact-user-id-shortest } characters. Make it longer.
login-user-id-long = A user ID has at most { fact-user-id-longest } characters. Make it shorter.
login-user-id-space = A user ID neither begins nor ends with a space. Delete the space.
login-user-id-sign = { $sign } cannot be used in a user ID. Use letters of the Danish alphabet, digits, or a sign such as full stop or hyphen.
login-user-id-cpr = That looks like a CPR number. It cannot be a user ID, and it does not belong here. It has been deleted: make something else up.
login-next = Continue
login-slow = Codes do not expire while I practise
login-slow-hint = Then you have all the time you want.

## The code

login-code-title = Practice, not MitID: the code
login-approve = You approve: logging in to the practice page. On a real page, always read this first, and go no further if it is not what you are doing.
login-reader-how = The space bar is the key of the practice reader. It reads the code aloud, also while you type in the field. Type the six digits and press Enter.
login-code = Code, six digits
login-reader = Practice reader
login-no-code = Type the code first. The space bar reads it aloud.
login-late = That code was right, but it expired { $time } ago. Some services take a code that has just expired, others do not. Press the space bar, and type the new one.
login-late-slow = That code expired before you let codes stay good. Press the space bar, and type the code you hear.
login-early = That is a later code, and it does not work yet. Press the space bar, and type the code you hear.
login-other = That is none of the latest codes. Press the space bar, and type the code you hear.
login-retype = The space bar reads the code. Type it again.
login-in-a-row = { $wrong ->
    [one] That is one wrong code. After { fact-wrong-codes } in a row, there is a pause.
   *[other] That is { $wrong } wrong codes in a row. After { fact-wrong-codes } there is a pause.
}

## The pause

login-pause-title = Practice, not MitID: a pause
login-pause-why = You typed { fact-wrong-codes } wrong codes in a row. MitID then blocks the code reader for a time, and this program does not know how long. Here it is a short practice pause of one minute, and nothing has happened to your real reader. Then you can go on.
login-time-left = Hear how long is left
login-pause-over = The pause is over. Press the space bar to hear a new code, and try again.

## The password, and the end

login-password-title = Practice, not MitID: the password
login-right = The code was right.
login-password-how = Type any password, but never your real one. It is neither read aloud nor checked, and it is forgotten at once.
login-password = Password
login-no-password = Type something first. Anything will do, but not your real password.
login-button = Log in
login-done-title = Practice, not MitID: you are logged in
login-done-first = The code was right the first time. Well done.
login-done-codes = The last of your { $codes } codes was right. Well done.
login-done-left = { $seconds ->
    [one] It would have worked for one more second.
   *[other] It would have worked for { $seconds } more seconds.
}
login-done-slow = Codes did not expire this time. Let them expire when you feel ready.
login-done-paused = You now know the pause that comes after wrong codes, too.
login-done-took = From user ID to password it took { $time }.
login-done-forgotten = What you typed has been forgotten.
login-again = Practise again

## Testing a code from another device

test-open = Test a code from another device
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

## How a code was mistyped

ordinal = { $place ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[11] eleventh
}
ordinals = { $first } and { $last }
slip-wrong = The { $which } { $kind ->
    [digits] digit
   *[letters] character
} is wrong.
slip-wrong-several = The { $which } { $kind ->
    [digits] digits
   *[letters] characters
} are wrong.
slip-swapped = The { $which } { $kind ->
    [digits] digits
   *[letters] characters
} have changed places.
slip-missing = The { $which } { $kind ->
    [digits] digit
   *[letters] character
} is missing.
slip-extra = The { $which } { $kind ->
    [digits] digit
   *[letters] character
} is one too many.
code-length = You typed { $typed ->
    [one] one character
   *[other] { $typed } characters
}, and a code has { $wanted } characters.
code-foreign = { $kind ->
    [digits] A code has only digits, but the { $which } character is something else.
   *[letters] No code has the { $which } character that you typed.
}
span-seconds = { $count ->
    [0] less than a second
    [one] one second
   *[other] { $count } seconds
}
span-minutes = { $count } minutes
