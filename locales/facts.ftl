### Every number that the guide says, in both languages, with where it was read and when. People act on these by ear:
### change a value only with the source before you, and change its date with it.

# Source: the day the sources below were last read through. The month is a word, and stands in the guide itself.
fact-as-of-year = 2026

## Help lines

# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk. As of 2026-11.
fact-support-phone = 33 98 00 10
# Source: mitid.dk and signaturgruppen.dk, which give the number of MitID Support with it. As of 2026-11.
fact-country-code = +45
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk; sullissivik.gl. Monday to Friday, Danish time. As of 2026-11.
fact-support-weekdays-from = 8
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk; sullissivik.gl. Monday to Friday, Danish time. As of 2026-11.
fact-support-weekdays-to = 20
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk; sullissivik.gl. Monday to Friday, Danish time. In English: after noon. As of 2026-11.
fact-support-weekdays-to-pm = 8
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk; sullissivik.gl. Weekends and holidays, Danish time. As of 2026-11.
fact-support-weekends-from = 10
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk; sullissivik.gl. Weekends and holidays, Danish time. As of 2026-11.
fact-support-weekends-to = 16
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk; sullissivik.gl. Weekends and holidays, Danish time. In English: after noon. As of 2026-11.
fact-support-weekends-to-pm = 4
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk. 24 and 31 December, Danish time. As of 2026-11.
fact-support-december-from = 10
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk. 24 and 31 December, Danish time. As of 2026-11.
fact-support-december-to = 14
# Source: mitid.dk, the page on temporary PIN codes; signaturgruppen.dk. 24 and 31 December, Danish time. In English: after noon. As of 2026-11.
fact-support-december-to-pm = 2
# Source: rigsombudsmanden.fo; sikkerdigital.dk: the hotline of the Agency for Digital Government, open day and night. As of 2026-11.
fact-identity-theft-phone = 33 98 00 98
# Source: sikkerdigital.dk, the page for victims of identity theft, and skat.dk's on identity theft, which send people here and not to the
# hotline above; neither page is dated, so the guide names both. As of 2026-11.
fact-cyber-phone = 33 37 00 37
# Source: sikkerdigital.dk, the page on the hotline for digital security. Monday to Friday, Danish time. As of 2026-11.
fact-cyber-weekdays-from = 8
# Source: sikkerdigital.dk, the page on the hotline for digital security. Monday to Friday, Danish time. As of 2026-11.
fact-cyber-weekdays-to = 20
# Source: sikkerdigital.dk, the page on the hotline for digital security. Monday to Friday, Danish time. In English: after noon. As of 2026-11.
fact-cyber-weekdays-to-pm = 8
# Source: sikkerdigital.dk, the page on the hotline for digital security. Weekends and holidays, Danish time. As of 2026-11.
fact-cyber-weekends-from = 10
# Source: sikkerdigital.dk, the page on the hotline for digital security. Weekends and holidays, Danish time. As of 2026-11.
fact-cyber-weekends-to = 16
# Source: sikkerdigital.dk, the page on the hotline for digital security. Weekends and holidays, Danish time. In English: after noon. As of 2026-11.
fact-cyber-weekends-to-pm = 4

## Ages and years

# Source: mitid.dk, the page on who can get MitID. Years. As of 2026-11.
fact-least-age = 13
# Source: mitid.dk, the page on turning 15. Years. As of 2026-11.
fact-digital-post-age = 15
# Source: lifeindenmark.borger.dk: closed for good on 31 October. As of 2026-11.
fact-nemid-closed-year = 2023

## The user ID

# Source: mitid.dk, the page on the user ID. Characters. As of 2026-11.
fact-user-id-shortest = 5
# Source: mitid.dk, the page on the user ID. Characters. As of 2026-11.
fact-user-id-longest = 48
# Source: herning.dk, the page on MitID: a user ID must not be made up of this many digits. As of 2026-11.
fact-user-id-not-digits = 10

## Codes

# Source: mitid.dk, the pages on logging in with the audio code reader and with the code display. Digits. As of 2026-11.
fact-code-digits = 6
# Source: mitid.dk, the page for non-citizens. Digits. As of 2026-11.
fact-p-code-digits = 8
# Source: mitid.dk, the page on P codes. As of 2026-11.
fact-p-code-days = 60
# Source: mitid.dk, the page on P codes. As of 2026-11.
fact-p-code-tries = 3
# Source: mitid.dk, the page on ordering a new activation code. As of 2026-11.
fact-activation-paper-hours = 48
# Source: mitid.dk, the page on ordering a new activation code. As of 2026-11.
fact-activation-sms-minutes = 30
# Source: mitid.dk, the page on ordering a new activation code. As of 2026-11.
fact-activation-wrong-tries = 3
# Source: mitid.dk, the page on TOTP under security: in a row. As of 2026-11.
fact-wrong-codes = 3

## The witness

# Source: mitid.dk, the page on MitID and documentation. Years. As of 2026-11.
fact-witness-age = 18
# Source: mitid.dk, the page on MitID and documentation. As of 2026-11.
fact-witness-mitid-days = 30
# Source: mitid.dk, the page on MitID and documentation. As of 2026-11.
fact-witness-times = 3
# Source: mitid.dk, the page on MitID and documentation. As of 2026-11.
fact-witness-period-days = 120

## Devices

# Source: mitid.dk, the pages on blocking and on copying the app: on different phones and tablets, at the same time. As of 2026-11.
fact-active-apps = 3
# Source: mitid.dk, the page on the code display. As of 2026-11.
fact-display-free = 3
# Source: mitid.dk, the page on the code display: DKK 41.76 each, not the price of a reader. As of 2026-11.
fact-display-price-kroner = 41
# Source: mitid.dk, the page on the code display: DKK 41.76 each, not the price of a reader. As of 2026-11.
fact-display-price-oere = 76
# Source: mitid.dk, the page on the audio code reader. As of 2026-11.
fact-reader-free = 3
# Source: mitid.dk, the page on the audio code reader: DKK 41.71 each. As of 2026-11.
fact-reader-price-kroner = 41
# Source: mitid.dk, the page on the audio code reader: DKK 41.71 each. As of 2026-11.
fact-reader-price-oere = 71
# Source: mitid.dk, the page on the audio code reader. Working days by post. As of 2026-11.
fact-reader-post-days-from = 3
# Source: mitid.dk, the page on the audio code reader. Working days by post. As of 2026-11.
fact-reader-post-days-to = 7
# Source: mitid.dk, the pages on logging in with the audio code reader: the key that, with the red one, says the last message again. As of 2026-11.
fact-reader-repeat-key = 0
# Source: mitid.dk, the page on logging in with the audio code reader. As of 2026-11.
fact-reader-functions = 9
# Source: mitid.dk, the page on the MitID chip: DKK 143.60. As of 2026-11.
fact-chip-price-kroner = 143
# Source: mitid.dk, the page on the MitID chip: DKK 143.60. As of 2026-11.
fact-chip-price-oere = 60
