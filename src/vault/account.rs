//! One account, and its id.

use super::Error;
use crate::code::Generator;
use std::fmt;
use std::str::FromStr;

/// A stable name for an account that survives renaming and reordering: 128 random bits, written as 32 lower-case
/// hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(u128);

/// A text that is no [`AccountId`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an account id")]
pub struct NotAnId;

/// One account at one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Never changes.
    pub id: AccountId,
    /// The service, such as "GitHub". May be empty.
    pub issuer: String,
    /// Whose account, such as "anna@example.dk". May be empty.
    pub label: String,
    /// What makes its codes.
    pub generator: Generator,
}

impl AccountId {
    /// For an account that is in no vault. Never drawn.
    pub const OUTSIDE: Self = Self(0);

    /// An id nobody has.
    ///
    /// # Errors
    /// [`Error::Random`].
    pub fn random() -> Result<Self, Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        Ok(Self(u128::from_ne_bytes(bytes)))
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl FromStr for AccountId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let id = u128::from_str_radix(text, 16).map(Self).map_err(|_| NotAnId)?;
        // One id, one text: no capitals, signs or missing zeros.
        if id.to_string() == text { Ok(id) } else { Err(NotAnId) }
    }
}

impl Account {
    /// An account with an id of its own.
    ///
    /// # Errors
    /// [`Error::Random`].
    pub fn new(issuer: impl Into<String>, label: impl Into<String>, generator: Generator) -> Result<Self, Error> {
        Ok(Self { id: AccountId::random()?, issuer: issuer.into(), label: label.into(), generator })
    }

    /// What the account is called: "issuer, label", or the one there is, or nothing.
    pub fn name(&self) -> String {
        match (self.issuer.as_str(), self.label.as_str()) {
            (name, "") | ("", name) => name.to_owned(),
            (issuer, label) => format!("{issuer}, {label}"),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::code::Secret;
    use proptest::prelude::*;

    #[test]
    fn ids_differ() {
        assert_ne!(AccountId::random().unwrap(), AccountId::random().unwrap());
    }

    #[test]
    fn an_id_has_one_text() {
        let text = "00000000000000000000000000000aff";
        assert_eq!(text.parse::<AccountId>().unwrap().to_string(), text);
        for wrong in ["", "aff", "+0000000000000000000000000000aff", "00000000000000000000000000000AFF"] {
            assert_eq!(wrong.parse::<AccountId>(), Err(NotAnId), "{wrong}");
        }
    }

    #[test]
    fn named_by_what_there_is() {
        for (issuer, label, name) in
            [("GitHub", "anna", "GitHub, anna"), ("GitHub", "", "GitHub"), ("", "anna", "anna"), ("", "", "")]
        {
            let generator = Generator::totp(Secret::from_bytes(vec![1]).unwrap());
            assert_eq!(Account::new(issuer, label, generator).unwrap().name(), name);
        }
    }

    proptest! {
        #[test]
        fn id_round_trip(number in any::<u128>()) {
            prop_assert_eq!(AccountId(number).to_string().parse::<AccountId>(), Ok(AccountId(number)));
        }
    }
}
