//! Whether a code has time enough left to be read and typed, or the next one is waited for.

use crate::code::Generator;
use crate::settings::Settings;
use crate::speech::Manner;

/// When the next code comes, if there is too little time left for this one.
pub fn wait_until(generator: &Generator, now: u64, settings: &Settings) -> Option<u64> {
    let period = generator.period_at(now)?;
    (period.left(now) < least_left(generator, settings)).then_some(period.ends)
}

/// With fewer seconds left than these a code is not begun to be read.
pub(super) fn least_left(generator: &Generator, settings: &Settings) -> u64 {
    let needed = || seconds_needed(generator.digits_len(), settings.rate, settings.read_twice);
    let limit = settings.wait_below.seconds().unwrap_or_else(needed);
    // A short-lived code must get its chance too.
    generator.step().map_or(0, |step| limit.min(u64::from(step.get()) / 2))
}

/// Seconds to hear a code of so many digits and to type it, for somebody who types a digit or two a second. `rate` is
/// that of the voice, -5 to 5.
fn seconds_needed(digits: usize, rate: i8, twice: bool) -> u64 {
    let say = (1.2 + 0.6 * digits as f32) / Manner::tempo(rate);
    let write = 0.6 * digits as f32;
    (if twice { 2.0 * say } else { say } + write).ceil() as u64
}
