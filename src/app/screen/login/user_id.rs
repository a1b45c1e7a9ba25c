//! What MitID takes for a user ID: of a length that `locales/facts.ftl` gives the source of, neither a CPR number nor ten
//! digits, and with no space at the ends.

use crate::locale::Locale;
use unicode_segmentation::UnicodeSegmentation;

pub(super) const LEAST: usize = 5;
pub(super) const MOST: usize = 48;

/// Why a text is no user ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Empty,
    SpaceAtEnd,
    Cpr,
    Short,
    Long,
}

/// What is wrong with it, if anything is.
pub(super) fn check(text: &str) -> Option<Fault> {
    let length = text.graphemes(true).count();
    if text.trim().is_empty() {
        Some(Fault::Empty)
    } else if text.trim() != text {
        Some(Fault::SpaceAtEnd)
    } else if has_cpr(text) {
        Some(Fault::Cpr)
    } else if length < LEAST {
        Some(Fault::Short)
    } else if length > MOST {
        Some(Fault::Long)
    } else {
        None
    }
}

/// Ten digits in a row, also with the hyphen or space that CPR numbers are written with.
fn has_cpr(text: &str) -> bool {
    let digits = |part: &[char]| part.iter().all(char::is_ascii_digit);
    let text: Vec<char> = text.chars().collect();
    let whole = text.windows(10).any(digits);
    let parted = |part: &[char]| digits(&part[..6]) && matches!(part[6], '-' | ' ') && digits(&part[7..]);
    whole || text.windows(11).any(parted)
}

impl Fault {
    /// What is wrong, and what to do.
    pub(super) fn text(self, locale: &Locale) -> String {
        locale.text(match self {
            Self::Empty => "login-user-id-empty",
            Self::SpaceAtEnd => "login-user-id-space",
            Self::Cpr => "login-user-id-cpr",
            Self::Short => "login-user-id-short",
            Self::Long => "login-user-id-long",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_are_those_of_mitid() {
        for right in ["annaj", "Anna Jensen", "å".repeat(48).as_str(), "012345678", "2024-01-02-1234", "012345 678"] {
            assert_eq!(check(right), None, "{right}");
        }
        for (wrong, fault) in [
            ("", Fault::Empty),
            ("   ", Fault::Empty),
            (" anna", Fault::SpaceAtEnd),
            ("annaj ", Fault::SpaceAtEnd),
            ("0101701234", Fault::Cpr),
            ("010170-1234", Fault::Cpr),
            ("010170 1234", Fault::Cpr),
            ("anna0101701234", Fault::Cpr),
            ("anna", Fault::Short),
            ("å".repeat(49).as_str(), Fault::Long),
        ] {
            assert_eq!(check(wrong), Some(fault), "{wrong}");
        }
    }
}
