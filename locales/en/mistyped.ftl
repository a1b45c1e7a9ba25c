### How a code was mistyped, and when. A number stands last or before a word, never before a full stop.

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
