//! A moment to come that a clock set back does not put off.

/// When so many seconds have passed, by the clock or by the program's own count of them, whichever comes first: the
/// computer may have slept, which only the clock knows, or its clock been set back, which only the count does not.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deadline {
    /// Seconds since the epoch.
    until: u64,
    counted: u64,
}

impl Deadline {
    /// So many `seconds` from `now` on (seconds since the epoch), when the program has `counted` so many.
    pub(super) fn after(seconds: u64, now: u64, counted: u64) -> Self {
        Self { until: now.saturating_add(seconds), counted: counted.saturating_add(seconds) }
    }

    pub(super) fn is_past(self, now: u64, counted: u64) -> bool {
        self.until <= now || self.counted <= counted
    }
}
