### Practising to log in. A number stands last or before a word, never before a full stop.

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

## Its page of help

help-login = Practising to log in
help-login-what = Here you can practise logging in with a code reader, one step at a time, before it counts. It is a page in this program and not MitID. Never type your real MitID details in it.
help-login-user-id = Make up a user ID, and press Enter. A user ID that MitID would not take is refused, and you are told why.
help-login-code = On the page for the code, the space bar is the practice reader’s key. It reads the code aloud as often as you like, also while you type. Digits go into the field, wherever you are. So use the function keys for what digits do elsewhere: { $key-time-left } tells how long the code still works.
help-login-refused = If the code is refused, you are told whether it was too old, too new or mistyped, and where. After three wrong codes in a row there is a pause, as with MitID. Here it is one minute.
help-login-slow = Turn on “Codes do not expire while I practise” to take all the time you want.
help-login-password = Type anything as the password, but never your real one. It is not checked.
help-login-forgotten = Nothing you type here is saved. When you have logged in, you are told how it went, and can practise again. Press { $key-back } to stop at any time.
