//! A moment to come that a clock set back does not put off.

use super::Around;

/// When so many seconds have passed, by the clock or by the program's own count of them, whichever comes first: the
/// computer may have slept, which only the clock tells, or its clock been set back, which the count does not notice.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    /// Seconds since the epoch.
    until: u64,
    /// Seconds since the program started.
    elapsed: u64,
}

impl Deadline {
    /// So many `seconds` from now on.
    pub fn after(seconds: u64, around: &Around<'_>) -> Self {
        Self { until: around.now.saturating_add(seconds), elapsed: around.elapsed.saturating_add(seconds) }
    }

    /// When it is this moment (seconds since the epoch).
    pub fn at(moment: u64, around: &Around<'_>) -> Self {
        Self::after(moment.saturating_sub(around.now), around)
    }

    /// The seconds until then; 0 when it has come.
    pub fn left(self, around: &Around<'_>) -> u64 {
        self.until.saturating_sub(around.now).min(self.elapsed.saturating_sub(around.elapsed))
    }

    /// Whether it has come.
    pub fn is_past(self, around: &Around<'_>) -> bool {
        self.left(around) == 0
    }
}
