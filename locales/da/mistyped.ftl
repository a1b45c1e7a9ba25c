### Hvordan en kode er skrevet forkert, og hvornår den gjaldt. Et tal står sidst eller før et ord, aldrig før et punktum.

ordinal = { $place ->
    [1] første
    [2] andet
    [3] tredje
    [4] fjerde
    [5] femte
    [6] sjette
    [7] syvende
    [8] ottende
    [9] niende
    [10] tiende
   *[11] ellevte
}
ordinals = { $first } og { $last }
slip-wrong = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} er forkert.
slip-wrong-several = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} er forkerte.
slip-swapped = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} er byttet om.
slip-missing = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} mangler.
slip-extra = Det { $which } { $kind ->
    [digits] ciffer
   *[letters] tegn
} er et for meget.
code-length = Du skrev { $typed ->
    [one] ét
   *[other] { $typed }
} tegn, og en kode har { $wanted } tegn.
code-foreign = { $kind ->
    [digits] En kode har kun cifre, men det { $which } tegn er noget andet.
   *[letters] Ingen kode har det { $which } tegn, som du skrev.
}
span-seconds = { $count ->
    [0] under et sekund
    [one] ét sekund
   *[other] { $count } sekunder
}
span-minutes = { $count } minutter
