//! From a key and a moment to a code.

use super::grouping;
use super::judge::clean;
use super::{Algorithm, Code, Digits, Generator, Period, Secret, TimeStep};
use constant_time_eq::constant_time_eq;
use zeroize::Zeroizing;

/// Steam's alphabet: the letters and digits that are hard to mistake for one another.
pub(super) const STEAM: &[u8; 26] = b"23456789BCDFGHJKMNPQRTVWXY";

/// Steam's codes are five characters.
pub(super) const STEAM_LENGTH: usize = 5;

impl Generator {
    /// The kind nearly every service uses: SHA-1, six digits, every 30 seconds.
    pub fn totp(secret: Secret) -> Self {
        Self::Totp { secret, algorithm: Algorithm::default(), digits: Digits::default(), step: TimeStep::default() }
    }

    /// The key shared with the service.
    pub fn secret(&self) -> &Secret {
        match self {
            Self::Totp { secret, .. } | Self::Hotp { secret, .. } | Self::Steam { secret } => secret,
        }
    }

    /// The hash under the HMAC; SHA-1 for Steam.
    pub fn algorithm(&self) -> Algorithm {
        match self {
            Self::Totp { algorithm, .. } | Self::Hotp { algorithm, .. } => *algorithm,
            Self::Steam { .. } => Algorithm::Sha1,
        }
    }

    /// How many characters a code has: 4 to 10.
    pub fn digits_len(&self) -> usize {
        match self {
            Self::Totp { digits, .. } | Self::Hotp { digits, .. } => digits.get().into(),
            Self::Steam { .. } => STEAM_LENGTH,
        }
    }

    /// How long a code lives; `None` for HOTP, whose codes live until the next is used.
    pub fn step(&self) -> Option<TimeStep> {
        match self {
            Self::Totp { step, .. } => Some(*step),
            Self::Steam { .. } => Some(TimeStep::default()),
            Self::Hotp { .. } => None,
        }
    }

    /// Whether its codes live until the next is used, and not for a time: HOTP.
    pub fn counts(&self) -> bool {
        self.counter().is_some()
    }

    /// The code at a moment. HOTP has no moments: its code is the one at its counter.
    pub fn code_at(&self, unix: u64) -> Code {
        self.code_of(self.moving_factor(unix))
    }

    /// The code after the one at `unix`.
    pub fn next_code_at(&self, unix: u64) -> Code {
        // RFC 4226 section 5.1: the moving factor is eight bytes; after the last comes the first.
        self.code_of(self.moving_factor(unix).wrapping_add(1))
    }

    /// The life of the code at `unix`; `None` for HOTP.
    pub fn period_at(&self, unix: u64) -> Option<Period> {
        self.step().map(|step| Period::containing(unix, step))
    }

    /// How many steps away from `unix` (for HOTP: from its counter) the typed code belongs: 0 now, -1 the code before,
    /// 1 the code after. Up to `window` steps each way are tried, the nearest first and the earlier one before the later.
    /// Spaces are ignored, and the case of Steam's letters. How long it takes does not tell how much of a code is right.
    pub fn verify(&self, typed: &str, unix: u64, window: u32) -> Option<i64> {
        let typed = clean(typed);
        if typed.len() != self.digits_len() {
            return None;
        }
        let now = self.moving_factor(unix);
        let is = |factor| constant_time_eq(self.code_of(factor).as_str().as_bytes(), typed.as_bytes());
        std::iter::once(0)
            .chain((1..=i64::from(window)).flat_map(|away| [-away, away]))
            .find(|&away| now.checked_add_signed(away).is_some_and(is))
    }

    /// What an HOTP account keeps once its code has been used: the same with the next counter. `None` where there
    /// is no counter to move on, and after the last counter of all.
    pub fn advanced(&self) -> Option<Self> {
        match self {
            Self::Hotp { secret, algorithm, digits, counter } => Some(Self::Hotp {
                secret: secret.clone(),
                algorithm: *algorithm,
                digits: *digits,
                counter: counter.checked_add(1)?,
            }),
            Self::Totp { .. } | Self::Steam { .. } => None,
        }
    }

    /// The same with another counter; itself if it has none.
    #[must_use]
    pub fn counting_from(&self, from: u64) -> Self {
        let mut other = self.clone();
        if let Self::Hotp { counter, .. } = &mut other {
            *counter = from;
        }
        other
    }

    /// How far the counter has come, if there is one.
    pub fn counter(&self) -> Option<u64> {
        match self {
            Self::Hotp { counter, .. } => Some(*counter),
            Self::Totp { .. } | Self::Steam { .. } => None,
        }
    }

    /// Whether both make the same codes: everything is equal but, for HOTP, how far the counter has come.
    pub fn same_key(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Hotp { secret, algorithm, digits, counter: _ },
                Self::Hotp { secret: their_secret, algorithm: their_algorithm, digits: their_digits, counter: _ },
            ) => (secret, algorithm, digits) == (their_secret, their_algorithm, their_digits),
            _ => self == other,
        }
    }

    fn moving_factor(&self, unix: u64) -> u64 {
        match self {
            Self::Totp { step, .. } => unix / u64::from(step.get()),
            Self::Steam { .. } => unix / u64::from(TimeStep::default().get()),
            Self::Hotp { counter, .. } => *counter,
        }
    }

    fn code_of(&self, factor: u64) -> Code {
        let number = truncated_hmac(self.secret(), self.algorithm(), factor);
        match self {
            Self::Totp { digits, .. } | Self::Hotp { digits, .. } => decimal(number, *digits),
            Self::Steam { .. } => steam(number),
        }
    }
}

/// RFC 4226 section 5.3, up to the 31-bit number.
///
/// `totp-rs` computes the HMAC. Its own truncation takes the number modulo a power of ten held in 32 bits, which panics
/// for ten digits; so the truncation is here, for every length alike. With steps of one second its time is the counter.
fn truncated_hmac(secret: &Secret, algorithm: Algorithm, factor: u64) -> u32 {
    let algorithm = match algorithm {
        Algorithm::Sha1 => totp_rs::Algorithm::SHA1,
        Algorithm::Sha256 => totp_rs::Algorithm::SHA256,
        Algorithm::Sha512 => totp_rs::Algorithm::SHA512,
    };
    // `build` would refuse keys under 128 bits, which many services use.
    let totp = totp_rs::Builder::new()
        .with_algorithm(algorithm)
        .with_step_duration(1)
        .with_secret(secret.bytes())
        .build_noncompliant();
    let hmac = totp.sign(factor);
    let hmac = hmac.as_ref();
    let offset = hmac.last().map_or(0, |last| usize::from(last & 0xf));
    hmac.iter().skip(offset).take(4).fold(0, |number, &byte| number << 8 | u32::from(byte)) & 0x7fff_ffff
}

fn decimal(number: u32, digits: Digits) -> Code {
    let digit = |place| char::from(b'0' + (u64::from(number) / 10_u64.pow(place) % 10) as u8);
    Code {
        text: Zeroizing::new((0..u32::from(digits.get())).rev().map(digit).collect()),
        groups: grouping::usual(digits),
    }
}

/// Steam writes the number in base 26, the lowest place first.
fn steam(number: u32) -> Code {
    let places = std::iter::successors(Some(number as usize), |rest| Some(rest / STEAM.len()));
    let text = places.take(STEAM_LENGTH).map(|rest| char::from(STEAM[rest % STEAM.len()])).collect();
    Code { text: Zeroizing::new(text), groups: &[STEAM_LENGTH] }
}
