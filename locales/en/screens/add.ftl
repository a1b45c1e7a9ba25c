### Adding an account.

add-title = Add an account
add-how = The service gives you a key, or a line that begins with otpauth. Type the key and a name, or paste the line. Many services show the key only when you say that you cannot scan the picture.
add-key = Key, or line that begins with otpauth
add-paste = Paste from the clipboard
add-speak = Read the key aloud while I type it
add-button = Add the account
add-behind = { $name } has the same key and is here already. It counts from { $here } here, and from { $there } in what you typed. So other devices may have used codes since.
add-forward = Take the counter forward to { $counter }
add-list = { $count ->
    [0] There is no account in this text that can be added.
    [one] There is one account in this text that can be added.
   *[other] There are { $count } accounts in this text that can be added.
}
add-all = { $count ->
    [one] Add the account in the text
   *[other] Add the { $count } accounts
}
cancel = Cancel

## Its page of help

help-add = Adding an account
help-add-what = The service that you want to log in to gives you a key. Find it where you turn on two-step login. That is also called two-factor authentication or 2FA, and is often found under security.
help-add-picture = If the service shows only a picture, a QR code, say that you cannot scan it. Most then show the key in letters and numbers.
help-add-paste = If you can copy the key, or a line that begins with otpauth, press Enter while the first field is empty, or press “Paste from the clipboard”. Then press Enter. The line holds the name too.
help-add-list = If you have copied several lines, you are told how many accounts they hold and which lines cannot be used. Press Enter to add all the others.
help-add-type = Otherwise type the key in the first field. Small and capital letters are equally good, and spaces make no difference.
help-add-speak = If nobody else can hear you, turn on “Read the key aloud while I type it”. Then you hear each character.
help-add-name = Type the name of the service in the next field. The field for your username may be left empty.
help-add-done = Press Enter in the last field, or press “Add the account”. If something is wrong, you are told what, and taken to the field.
help-add-there = If the same key is here already, nothing is added.
help-add-odd = If something is unusual about the account, you are told when it is added: a short key, codes that work for hours, or parts of the line that the program does not use. If it may be a key for Steam, press { $key-undo } to get Steam’s codes.
