### The tour of the keys.

tour-title = A tour of the keys
tour-stop = Any key stops the voice, and also does what it usually does. Ctrl alone only stops it. Escape goes back.
tour-read = Press the space bar to hear the code of the account you are on. If there are only a few seconds left, the program waits for the next code and reads that. Press the space bar again to hear the old one.
tour-repeat = Press { $key-repeat } to hear the last thing again, { $key-time-left } to hear how much time is left, and { $key-next-code } to hear the next code.
tour-steps = The right and left arrows take you through the code, one digit at a time. { $key-start } and { $key-end } take you to the first and the last digit.
tour-pad = Use { $key-softer } and { $key-louder } for volume, { $key-slower } and { $key-faster } for speed, { $key-lower-pitch } and { $key-higher-pitch } for pitch. Press { $key-normal-voice } to bring the voice back to normal, and { $key-language } to switch between Danish and English.
tour-accounts = Press { $key-copy } to copy the code, and { $key-add } to add an account. { $key-details } lets you rename or remove an account, and { $key-undo } brings back what you have removed.
tour-move = The down and up arrows take you from line to line, and Tab takes you from button to button. Enter presses a button, and the right and left arrows change a setting. Press a letter to go to the next thing that begins with it.
tour-help = { $key-help } opens Help, and { $key-settings } opens Settings. After { $key-describe }, each key says what it does, without doing it.
tour-end = That was the tour. Press { $key-repeat } to hear it again, and Escape to go back.
