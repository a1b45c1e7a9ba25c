//! What became of a code that somebody typed: right, or how it came to be wrong.

use super::Generator;
use super::generate::STEAM;
use zeroize::Zeroizing;

/// What a typed code is. Places are counted from 1. There are no digits in it, so `Debug` shows none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The current code; for HOTP the next to use.
    Right,
    /// The code of an earlier step; for HOTP one that was used before.
    Late {
        /// How many steps ago.
        steps: u32,
        /// Since when it is no longer the current one, in seconds. `None` for HOTP, which knows no time.
        seconds: Option<u64>,
    },
    /// The code of a later step; for HOTP a counter further on (RFC 4226 section 7.4, look-ahead).
    Early {
        /// How many steps ahead.
        steps: u32,
        /// The time until it is the current one, in seconds. `None` for HOTP.
        seconds: Option<u64>,
    },
    /// Meant to be the current code, most likely.
    Mistyped(Slip),
    /// Not the current code, nor any in the window, nor near the current one.
    Other,
    /// Another number of characters than a code has, for which no single slip accounts.
    Length {
        /// How many were typed, spaces left out.
        typed: usize,
        /// How many a code has.
        wanted: usize,
    },
    /// No code has the character at this place, which is at most one further than a code is long: it is no digit, or
    /// for Steam none of its letters and digits.
    Foreign(usize),
}

/// How the current code was mistyped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slip {
    /// The characters at these places, fewer than half of them.
    Wrong(Vec<usize>),
    /// The characters at these two places stand in each other's place.
    Swapped(usize, usize),
    /// The code's character at this place was left out.
    Missing(usize),
    /// The typed character at this place is one too many.
    Extra(usize),
}

/// Compares what was typed with the code at `now`, and with those of up to `window` steps before and after it, as a
/// service does that allows for slow fingers and wrong clocks. Nothing is used up. Spaces are ignored, and the case of
/// Steam's letters.
///
/// What it says of a slip tells parts of the code: it is for the owner of the key only.
pub fn judge(generator: &Generator, typed: &str, now: u64, window: u32) -> Verdict {
    let typed = clean(typed);
    let wanted = generator.digits_len();
    let foreign = |c: char| match generator {
        Generator::Steam { .. } => !(c.is_ascii() && STEAM.contains(&(c as u8))),
        Generator::Totp { .. } | Generator::Hotp { .. } => !c.is_ascii_digit(),
    };
    let length = typed.chars().count();
    if length > wanted + 1 {
        return Verdict::Length { typed: length, wanted };
    }
    if let Some(at) = typed.chars().position(foreign) {
        return Verdict::Foreign(at + 1);
    }
    if let Some(away) = generator.verify(&typed, now, window) {
        return placed(generator, away, now);
    }
    let code = generator.code_at(now);
    match slip(typed.as_bytes(), code.as_str().as_bytes()) {
        Some(slip) => Verdict::Mistyped(slip),
        None if length == wanted => Verdict::Other,
        None => Verdict::Length { typed: length, wanted },
    }
}

/// What people type of a code, as a code is written.
pub(super) fn clean(typed: &str) -> Zeroizing<String> {
    let mut clean = Zeroizing::new(String::with_capacity(typed.len()));
    clean.extend(typed.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()));
    clean
}

/// The code of so many steps away.
fn placed(generator: &Generator, away: i64, now: u64) -> Verdict {
    let steps = u32::try_from(away.unsigned_abs()).unwrap_or(u32::MAX);
    let between = generator.period_at(now).map(|period| u64::from(steps.saturating_sub(1)) * period.length());
    match away {
        0 => Verdict::Right,
        ..0 => {
            let since = generator.period_at(now).map(|period| now - period.began);
            Verdict::Late { steps, seconds: since.zip(between).map(|(since, between)| since + between) }
        }
        _ => {
            let until = generator.period_at(now).map(|period| period.left(now));
            Verdict::Early { steps, seconds: until.zip(between).map(|(until, between)| until + between) }
        }
    }
}

/// The one slip, if there is one, that makes `code` into `typed`.
fn slip(typed: &[u8], code: &[u8]) -> Option<Slip> {
    // Where they begin to differ: with a run of equal digits, its end.
    let same = typed.iter().zip(code).take_while(|(typed, code)| typed == code).count();
    if typed.len() + 1 == code.len() {
        return (typed[same..] == code[same + 1..]).then_some(Slip::Missing(same + 1));
    }
    if typed.len() == code.len() + 1 {
        return (typed[same + 1..] == code[same..]).then_some(Slip::Extra(same + 1));
    }
    if typed.len() != code.len() {
        return None;
    }
    let wrong: Vec<usize> = (0..code.len()).filter(|at| typed[*at] != code[*at]).collect();
    match wrong[..] {
        [one, other] if typed[one] == code[other] && typed[other] == code[one] => {
            Some(Slip::Swapped(one + 1, other + 1))
        }
        _ => (2 * wrong.len() < code.len()).then(|| Slip::Wrong(wrong.into_iter().map(|at| at + 1).collect())),
    }
}
