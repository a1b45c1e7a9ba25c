//! The account whose code is at hand on a screen.

use crate::code::{Code, Period};
use crate::vault::{Account, AccountId};

/// Whose codes a screen reads, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtHand {
    pub account: AccountId,
    /// The moment whose code is the current one (seconds since the epoch): now, but in slow practice.
    pub moment: u64,
    /// Its codes expire.
    pub expires: bool,
    /// Its code is on the screen.
    pub shows: bool,
    /// Its code can be read.
    pub reads: bool,
    /// It is one's own, and the curtain hides it.
    pub own: bool,
}

/// What is on the screen of a code. A code of a counter has no period, and there is none before it was asked for.
#[derive(Debug, Default)]
pub struct Shown {
    pub code: Option<Code>,
    pub period: Option<Period>,
}

impl AtHand {
    /// One of one's own accounts.
    pub fn own(account: AccountId, now: u64) -> Self {
        Self { account, moment: now, expires: true, shows: true, reads: true, own: true }
    }

    /// The life of its code now; `None` if it lives until it is used.
    pub fn life(&self, account: &Account, now: u64) -> Option<Period> {
        account.generator.period_at(now).filter(|_| self.expires)
    }
}
