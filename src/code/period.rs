//! How long a code has left.

use super::TimeStep;

/// The life of one code, in seconds since the Unix epoch: from `began`, up to but not including `ends`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first second in which the code is the current one.
    pub began: u64,
    /// The first second in which the next code is.
    pub ends: u64,
}

impl Period {
    /// The period that `unix` lies in. Periods are counted from the epoch (RFC 6238 section 4.2, T0 = 0).
    pub(super) fn containing(unix: u64, step: TimeStep) -> Self {
        let step = u64::from(step.get());
        let began = unix - unix % step;
        Self { began, ends: began.saturating_add(step) }
    }

    /// Whole seconds from `now` until the next code; 0 when it is already there.
    pub fn left(self, now: u64) -> u64 {
        self.ends.saturating_sub(now)
    }

    /// The whole life, in seconds.
    pub fn length(self) -> u64 {
        self.ends - self.began
    }
}
