//! What MitID takes for a user ID, by mitid.dk's page on it: of a length and with signs that it names, with no space at
//! the ends, and not a CPR number. More strictly than there, a CPR number may not be a part of it either.

use crate::app::vocabulary::phrase;
use crate::locale::Locale;
use unicode_segmentation::UnicodeSegmentation;

pub(super) const LEAST: usize = 5;
pub(super) const MOST: usize = 48;

/// Beside letters and digits.
const SIGNS: &str = "{}!#$ ^,*()_+-=:;?.@";

/// Why a text is no user ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Empty,
    SpaceAtEnd,
    Cpr,
    Short,
    Long,
    Sign(char),
}

/// What is wrong with it, if anything is.
pub(super) fn check(text: &str) -> Option<Fault> {
    let length = text.graphemes(true).count();
    if text.trim().is_empty() {
        Some(Fault::Empty)
    } else if has_cpr(text) {
        Some(Fault::Cpr)
    } else if text.trim() != text {
        Some(Fault::SpaceAtEnd)
    } else if let Some(sign) = text.chars().find(|c| !may_stand(*c)) {
        Some(Fault::Sign(sign))
    } else if length < LEAST {
        Some(Fault::Short)
    } else if length > MOST {
        Some(Fault::Long)
    } else {
        None
    }
}

fn may_stand(c: char) -> bool {
    c.is_ascii_alphanumeric() || "æøåÆØÅ".contains(c) || SIGNS.contains(c)
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
        match self {
            Self::Empty => locale.text("login-user-id-empty"),
            Self::SpaceAtEnd => locale.text("login-user-id-space"),
            Self::Cpr => locale.text("login-user-id-cpr"),
            Self::Short => locale.text("login-user-id-short"),
            Self::Long => locale.text("login-user-id-long"),
            Self::Sign(sign) => {
                let sign = phrase::spelled(&sign.to_string(), locale);
                locale.with("login-user-id-sign", &[("sign", sign.into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused_is_what_mitid_refuses_and_whatever_has_a_cpr_number_in_it() {
        for right in [
            "annaj",
            "stine!always!happy:o)",
            "Søren#{78}",
            "Anna Jensen",
            "å".repeat(48).as_str(),
            "012345678",
            "2024-01-02-1234",
            "012345 678",
        ] {
            assert_eq!(check(right), None, "{right}");
        }
        for (wrong, fault) in [
            ("", Fault::Empty),
            ("   ", Fault::Empty),
            (" anna", Fault::SpaceAtEnd),
            ("annaj ", Fault::SpaceAtEnd),
            ("0101701234", Fault::Cpr),
            (" 0101701234", Fault::Cpr),
            ("josé maria", Fault::Sign('é')),
            ("anna/jensen", Fault::Sign('/')),
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
