### What only the voice says. A number stands last or before a word, never before a full stop.

item-heading = { $name }, heading
item-code = { $name }, code
item-button = { $name }, button
item-switch-on = { $name }, switch, on
item-switch-off = { $name }, switch, off
switch-on = on
switch-off = off
item-choice = { $name }: { $value }
item-level = { $name }: { $value }
item-field-empty = { $name }, text field, empty
item-field = { $name }, text field: { $value }
item-field-unspoken = { $name }, text field, { $count ->
    [one] one character
   *[other] { $count } characters
}
item-list = { $name }, list of { $count }
item-row = { $name }, { $position } of { $of }
number-plus = plus { $number }
level-normal = normal
level-of = { $value } of { $max }
number-minus = minus { $number }

reading = { $name }: { $code }
time-left = { $seconds ->
    [one] one second left
   *[other] { $seconds } seconds left
}
reading-again = Once more: { $code }
wait-over = The program no longer waits for the new code
next-code = { $seconds ->
    [one] Next code, in one second
   *[other] Next code, in { $seconds } seconds
}
step-new-code = New code
code-expired = The code has expired
repeat-now-current = This code works now
auto-on = Each new code is read automatically
auto-off = New codes are no longer read automatically
auto-not-for-this = This account gives a new code only when you ask for one
describe-off = The keys work again
describe-writes = { $letter }: is written in the field
describe-edits = That key works on the text in the field
describe-letter = { $letter }: go to the next thing that begins with it
describe-nothing = That key does nothing
time-left-no-limit = The code works until you use it
time-left-no-code = There is no code yet. Press the space bar
repeat-expired = This code has expired

volume-now = Volume { $value }
rate-now = Speed { $value }
pitch-now = Pitch { $value }
tone-volume-now = Volume of the tones { $value }
zoom-now = Size of print { $percent } percent
zoom-largest = That is the largest
zoom-smallest = That is the smallest
curtain-up = The code is shown on the screen
curtain-down = The code is hidden on the screen
scan-stopped = The program does not move on any more. Press Enter to go on
voice-normal = The voice is back to normal
voice-sample = This is how a code sounds: { $code }
level-highest = That is the highest
level-lowest = That is the lowest
voice-on = The voice is on
voice-off = The voice is off. { $key-voice } turns it on
screen-reader-speaks = Your screen reader now speaks, and the program is silent
program-speaks = The screen reader has stopped. The program now speaks
line-first = This is the first line
line-last = This is the last line
still-saving = The last change is still being saved. Try again in a moment
quitting = The program closes when the last change is saved. Close it again to close it at once
escape-nowhere = There is nothing to go back to
nothing-begins-with = Nothing here begins with { $letters }
pasted = { $count ->
    [one] one character pasted
   *[other] { $count } characters pasted
}

echo-edge = no more
echo-end = end
echo-hidden = star
echo-hidden-removed = star deleted
echo-removed = { $text } deleted
echo-selected = { $count ->
    [0] nothing selected
    [one] one character selected
   *[other] { $count } characters selected
}

char-space = space
char-invisible = an invisible character
char-tab = tab
char-full-stop = full stop
char-comma = comma
char-colon = colon
char-semicolon = semicolon
char-hyphen = hyphen
char-underscore = underscore
char-slash = slash
char-backslash = backslash
char-at = at sign
char-question = question mark
char-exclamation = exclamation mark
char-ampersand = and sign
char-equals = equals
char-plus = plus
char-percent = percent
char-number-sign = hash
char-asterisk = asterisk
char-left-parenthesis = left round bracket
char-right-parenthesis = right round bracket
char-quote = quotation mark
char-apostrophe = apostrophe
char-dollar = dollar
char-less-than = less than
char-greater-than = greater than
char-capital = capital { $letter }
