//! What a one-time code is: RFC 4226 (HOTP), RFC 6238 (TOTP) and Steam.
//!
//! Shared by the window, the command line, practice and the tests. No I/O, no clock, no words:
//! the moment is an argument, in whole seconds since the Unix epoch.

mod generate;
mod period;
mod secret;
pub mod uri;

pub use period::Period;
pub use secret::{Secret, SecretError};

use zeroize::Zeroizing;

/// The hash under the HMAC (RFC 6238 section 1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Algorithm {
    #[default]
    Sha1,
    Sha256,
    Sha512,
}

/// How many digits a code has: 4 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Digits(u8);

/// How long a TOTP code lives, in seconds: 1 to 86,400.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Step(u32);

/// Everything needed to make an account's codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Generator {
    /// RFC 6238: a new code every `step`.
    Totp { secret: Secret, algorithm: Algorithm, digits: Digits, step: Step },
    /// RFC 4226: a new code each time one is asked for. `counter` is the *next* to use.
    Hotp { secret: Secret, algorithm: Algorithm, digits: Digits, counter: u64 },
    /// Steam Guard: five letters and digits, every 30 seconds.
    Steam { secret: Secret },
}

/// One code: a string of characters, never a number, so that no leading zero is lost. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<String>);
