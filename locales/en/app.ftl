### Words of no one screen.

program-name = Kodeoplæser
not-mitid = This is not MitID. It has nothing to do with MitID and cannot replace the MitID audio code reader.
back = Back
quit = Close the program
unnamed = Unnamed account
practice-name = Practice account
show-typing = Show and read aloud what I type
passphrase = Passphrase
caps-lock-on = Caps Lock is on.
caps-lock-off = Caps Lock is off.
layout-other = The keyboard layout is now { $name }, which is not the usual one.
clock-before-1970 = This computer’s clock is set to a year before 1970, for which there are no codes. Set the date and the time.
clock-wrong = This computer’s clock is wrong, so services will refuse the codes. Set the date and the time.
single-keys-off = Single keys are off. You can turn them on in Settings, under Keys.
program-what = The program shows your one-time codes in very large print, and reads them aloud when you press the space bar.
settings-language = Language
help-line = { $keys }: { $does }.
like-the-reader = As on the MitID audio code reader, number keys on the right turn up, and those on the left turn down. Zero says the last thing again.
like-the-reader-sound = As on the MitID audio code reader, number keys on the right turn up, and those on the left turn down.
unlock-busy = Unlocking
welcome-creating = Saving

## Where one can go

contents-title = Guide to MitID
login-practise = Practise logging in
tour-button = Hear a tour of the keys
codes-add = Add an account
codes-details = Rename or remove the account

## An account

account-issuer = Name of the service
account-label = Your username there, if you like
account-kind-totp = { $digits } digits. Each code works for { $seconds } seconds.
account-kind-hotp = { $digits } digits. Each code works until you use it or ask for a new one.
account-kind-steam = Steam: five characters. Each code works for half a minute.
account-short-key = The service has chosen a short key. That is common, and the codes work.

## Its code

code-none = Press the space bar for a new code
code-hint = Press the space bar to hear the code.
code-counter-hint = Press the space bar to hear the code again, and { $key-next-code } for a new one.
code-hidden-hint = The code is hidden. Press the space bar to hear and see it.
countdown = Time left

## The guide

contents-what = This is neither MitID nor a replacement for its audio code reader. Its facts are from November { fact-as-of-year }, so check mitid.dk before you act on them.
chapter-step = Step { $number } of { $of }: { $text }
chapter-case = Example { $number }: { $text }
chapter-open = Open now, and it closes at { $time }, Danish time.
chapter-opens-today = Closed now. It opens today at { $time }, Danish time.
chapter-opens-tomorrow = Closed now. It opens tomorrow at { $time }, Danish time.
clock = { $hour ->
    [0] midnight
    [1] 1 in the morning
    [2] 2 in the morning
    [3] 3 in the morning
    [4] 4 in the morning
    [5] 5 in the morning
    [6] 6 in the morning
    [7] 7 in the morning
    [8] 8 in the morning
    [9] 9 in the morning
    [10] 10 in the morning
    [11] 11 in the morning
    [12] noon
    [13] 1 in the afternoon
    [14] 2 in the afternoon
    [15] 3 in the afternoon
    [16] 4 in the afternoon
    [17] 5 in the afternoon
    [18] 6 in the evening
    [19] 7 in the evening
    [20] 8 in the evening
    [21] 9 in the evening
    [22] 10 in the evening
    [23] 11 in the evening
   *[24] midnight
}
chapter-bookmarked = There is now a bookmark here
chapter-not-bookmarked = The bookmark here is gone
chapter-paper = Guide to MitID: { $chapter }

## Searching

search-how = Type one or more words.
search-short = Type one more letter.
search-found = { $count ->
    [one] One line found.
   *[other] { $count } lines found.
}
search-go = Go to the first with the down arrow.
search-many = More than { $most } lines found.
search-fewer = Type another word, or go to the first with the down arrow.
search-nothing = Nothing found.
search-clear = Clear the search

## On paper

printing = Saving
print-page = Page { $page } of { $pages }
