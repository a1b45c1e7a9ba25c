//! The key an account shares with its service.

use data_encoding::BASE32_NOPAD;
use zeroize::Zeroizing;

/// The key an account shares with its service: one byte or more. Wiped from memory when dropped; `Debug` does not
/// show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

/// Why a text is not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// Nothing but spaces, dashes and padding.
    #[error("the key is empty")]
    Empty,
    /// A character that Base32 does not have (its letters are A to Z, its digits 2 to 7).
    #[error("character {position} of the key is {character:?}")]
    Character {
        /// Counted from 1 over the characters as typed, spaces and dashes left out: what a person counts who reads
        /// the key aloud.
        position: usize,
        /// The character itself.
        character: char,
    },
    /// No number of whole bytes is written with this many characters, so one or more is missing or too many.
    #[error("a key can't have {characters} characters")]
    Length {
        /// How many there are, spaces, dashes and padding left out.
        characters: usize,
    },
}

impl Secret {
    /// Reads Base32 (RFC 4648 section 6) as people type and paste it: either case, with spaces or dashes anywhere, with
    /// or without padding at the end, in letters as wide as Chinese ones, and with characters that nobody sees.
    ///
    /// # Errors
    /// Each [`SecretError`]. Bits left over after the last whole byte are dropped: services that draw random
    /// letters leave them set. That is why `data-encoding`, which refuses them, does not do the reading.
    pub fn from_base32(text: &str) -> Result<Self, SecretError> {
        let typed = || text.chars().filter(|&c| !is_separator(c)).map(narrow).enumerate();
        let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() * 5 / 8));
        let (mut bits, mut held) = (0_u32, 0_u32);
        let mut characters = 0;
        for (index, character) in typed() {
            let Some(value) = value(character) else {
                if typed().skip(index).all(|(_, rest)| rest == '=') {
                    break;
                }
                return Err(SecretError::Character { position: index + 1, character });
            };
            characters += 1;
            bits = bits << 5 | value;
            held += 5;
            if held >= 8 {
                held -= 8;
                bytes.push((bits >> held) as u8);
                bits &= (1 << held) - 1;
            }
        }
        match characters {
            0 => Err(SecretError::Empty),
            // Five bits or more left over: a whole character that says nothing.
            _ if held >= 5 => Err(SecretError::Length { characters }),
            _ => Ok(Self(bytes)),
        }
    }

    /// Where in a text, in bytes, the character is that stands at this position (see [`SecretError::Character`]).
    pub fn place(text: &str, position: usize) -> Option<usize> {
        text.char_indices().filter(|(_, c)| !is_separator(*c)).nth(position.checked_sub(1)?).map(|(at, _)| at)
    }

    /// A key in its raw form.
    ///
    /// # Errors
    /// [`SecretError::Empty`].
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, SecretError> {
        let bytes = Zeroizing::new(bytes);
        if bytes.is_empty() { Err(SecretError::Empty) } else { Ok(Self(bytes)) }
    }

    /// The key in its raw form.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Base32 in capitals, without padding.
    pub fn to_base32(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE32_NOPAD.encode(&self.0))
    }

    /// Whether the key is under the 128 bits that RFC 4226 section 4 (R6) asks for. Many services use 80.
    pub fn is_short(&self) -> bool {
        self.0.len() < 16
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// Spaces of every kind, the dashes that word processors make of one, and what nobody sees.
pub(super) fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
        || is_invisible(character)
}

/// Whether nothing is drawn for a character: `Default_Ignorable_Code_Point` of the Unicode Character Database (UAX 44),
/// and the marks for annotations.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The ASCII character that one as wide as a Chinese one stands for: certainly, as no other is written so.
pub(super) fn narrow(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        character => character,
    }
}

fn value(character: char) -> Option<u32> {
    match character.to_ascii_uppercase() {
        letter @ 'A'..='Z' => Some(u32::from(letter) - u32::from('A')),
        digit @ '2'..='7' => Some(u32::from(digit) - u32::from('2') + 26),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn error(text: &str) -> SecretError {
        Secret::from_base32(text).unwrap_err()
    }

    #[test]
    fn reads_what_people_type() {
        // RFC 4648 section 10: "foobar".
        for text in [
            "MZXW6YTBOI======",
            "MZXW6YTBOI",
            "mzxw6ytboi",
            " mzxw 6ytb\u{a0}oi\r\n",
            "MZXW-6YTB–OI == ====",
            "\u{200b}MZXW\u{ad}6YTB\u{2060}OI\u{200e}",
            "ＭＺＸＷ６ｙｔｂｏｉ＝＝",
        ] {
            assert_eq!(Secret::from_base32(text).unwrap().bytes(), b"foobar", "{text}");
        }
    }

    #[test]
    fn names_the_wrong_character_by_its_place() {
        assert_eq!(error("JBSW Y38P"), SecretError::Character { position: 7, character: '8' });
        assert_eq!(error("1BSW"), SecretError::Character { position: 1, character: '1' });
        assert_eq!(error("æøå"), SecretError::Character { position: 1, character: 'æ' });
        assert_eq!(error("JB=SWY3DP"), SecretError::Character { position: 3, character: '=' });
        // Dotless and long letters that upper-casing would make ASCII of.
        assert_eq!(error("JBſW"), SecretError::Character { position: 3, character: 'ſ' });
    }

    #[test]
    fn refuses_nothing_and_impossible_lengths() {
        for text in ["", " ", "--", "===="] {
            assert_eq!(error(text), SecretError::Empty, "{text:?}");
        }
        for characters in [1, 3, 6, 9, 11, 14] {
            assert_eq!(error(&"A".repeat(characters)), SecretError::Length { characters });
        }
        assert_eq!(Secret::from_bytes(Vec::new()), Err(SecretError::Empty));
    }

    #[test]
    fn drops_bits_left_over() {
        assert_eq!(Secret::from_base32("MZ").unwrap(), Secret::from_base32("MY").unwrap());
    }

    #[test]
    fn is_short_under_128_bits() {
        assert!(Secret::from_bytes(vec![7; 15]).unwrap().is_short());
        assert!(!Secret::from_bytes(vec![7; 16]).unwrap().is_short());
    }

    proptest! {
        #[test]
        fn base32_round_trip(bytes in prop::collection::vec(any::<u8>(), 1..80), cut in 1..9_usize) {
            let secret = Secret::from_bytes(bytes).unwrap();
            let text = secret.to_base32();
            prop_assert_eq!(&Secret::from_base32(&text).unwrap(), &secret);
            let grouped: Vec<String> = text.chars().collect::<Vec<_>>().chunks(cut).map(|c| c.iter().collect()).collect();
            prop_assert_eq!(&Secret::from_base32(&grouped.join(" ").to_lowercase()).unwrap(), &secret);
        }

        #[test]
        fn any_text_is_a_key_or_an_error(text in ".*") {
            match Secret::from_base32(&text) {
                Ok(secret) => prop_assert!(!secret.bytes().is_empty()),
                Err(SecretError::Character { position, character }) => {
                    prop_assert_eq!(text.chars().filter(|&c| !is_separator(c)).map(narrow).nth(position - 1), Some(character));
                }
                Err(SecretError::Empty | SecretError::Length { .. }) => {}
            }
        }

        #[test]
        fn debug_shows_no_key(bytes in prop::collection::vec(any::<u8>(), 1..40)) {
            prop_assert_eq!(format!("{:?}", Secret::from_bytes(bytes).unwrap()), "Secret(..)");
        }
    }
}
