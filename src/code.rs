//! What a one-time code is: RFC 4226 (HOTP), RFC 6238 (TOTP) and Steam.
//!
//! Shared by the window, the command line, practice and the tests. No I/O, no clock, no words:
//! the moment is an argument, in whole seconds since the Unix epoch.

pub mod addresses;
mod generate;
mod grouping;
mod judge;
pub mod name;
mod period;
mod secret;
pub mod uri;

pub use judge::{Slip, Verdict, judge};
pub use period::Period;
pub use secret::{Secret, SecretError};

use zeroize::Zeroizing;

/// The hash under the HMAC (RFC 6238 section 1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Algorithm {
    /// What nearly every service uses, and what is meant when nothing is said.
    #[default]
    Sha1,
    /// 256 bits.
    Sha256,
    /// 512 bits.
    Sha512,
}

impl Algorithm {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Sha1, Self::Sha256, Self::Sha512];

    /// As `otpauth://` writes it: `SHA1`, `SHA256` or `SHA512`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Sha512 => "SHA512",
        }
    }

    /// Reads every spelling in use: `sha1`, `SHA-1`, `HmacSHA1`, `hmac-sha-1`. `None` for any other hash.
    pub fn from_name(name: &str) -> Option<Self> {
        let name: String =
            name.trim().chars().filter(|c| !matches!(c, '-' | '_' | ' ')).map(|c| c.to_ascii_uppercase()).collect();
        let name = name.strip_prefix("HMAC").unwrap_or(&name);
        Self::ALL.into_iter().find(|algorithm| algorithm.name() == name)
    }
}

/// A number that no code can have as its length, its period or its counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{value} is not from {least} to {most}")]
pub struct OutOfRange {
    /// What was asked for.
    pub value: u64,
    /// The smallest that can be had.
    pub least: u64,
    /// The largest that can be had.
    pub most: u64,
}

/// How many digits a code has: 4 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Digits(u8);

impl Digits {
    /// `None` outside 4 to 10.
    pub fn new(count: u8) -> Option<Self> {
        (4..=10).contains(&count).then_some(Self(count))
    }

    /// 4 to 10.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Default for Digits {
    /// Six.
    fn default() -> Self {
        Self(6)
    }
}

impl TryFrom<u8> for Digits {
    type Error = OutOfRange;

    fn try_from(count: u8) -> Result<Self, OutOfRange> {
        Self::new(count).ok_or(OutOfRange { value: count.into(), least: 4, most: 10 })
    }
}

impl From<Digits> for u8 {
    fn from(digits: Digits) -> Self {
        digits.0
    }
}

/// How long a TOTP code lives, in seconds: 1 to 86,400.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct TimeStep(u32);

impl TimeStep {
    /// `None` outside 1 to 86,400.
    pub fn new(seconds: u32) -> Option<Self> {
        (1..=86_400).contains(&seconds).then_some(Self(seconds))
    }

    /// Seconds, 1 to 86,400.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl Default for TimeStep {
    /// Thirty seconds.
    fn default() -> Self {
        Self(30)
    }
}

impl TryFrom<u32> for TimeStep {
    type Error = OutOfRange;

    fn try_from(seconds: u32) -> Result<Self, OutOfRange> {
        Self::new(seconds).ok_or(OutOfRange { value: seconds.into(), least: 1, most: 86_400 })
    }
}

impl From<TimeStep> for u32 {
    fn from(step: TimeStep) -> Self {
        step.0
    }
}

/// Everything needed to make an account's codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Generator {
    /// RFC 6238: a new code every `step`.
    Totp {
        /// The key shared with the service.
        secret: Secret,
        /// The hash under the HMAC.
        algorithm: Algorithm,
        /// The length of a code.
        digits: Digits,
        /// How long a code lives.
        step: TimeStep,
    },
    /// RFC 4226: a new code each time one is asked for. `counter` is the *next* to use.
    Hotp {
        /// The key shared with the service.
        secret: Secret,
        /// The hash under the HMAC.
        algorithm: Algorithm,
        /// The length of a code.
        digits: Digits,
        /// The moving factor of the next code.
        counter: u64,
    },
    /// Steam Guard: five letters and digits, every 30 seconds.
    Steam {
        /// The key shared with Steam.
        secret: Secret,
    },
}

/// One code: a string of characters, never a number, so that no leading zero is lost. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    text: Zeroizing<String>,
    groups: &'static [usize],
}

impl Code {
    /// The characters, without spaces: what is typed and copied.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(..)")
    }
}
