//! What was done and can be undone, by what there was before it.

use super::practice::account_name;
use crate::locale::Locale;
use crate::settings::Before;
use crate::vault::{Account, AccountId};

/// Something done that can be undone: what it took away can't be had again by the same keys, or not as quickly.
#[derive(Debug, Clone)]
pub enum Deed {
    /// The account was removed from this place.
    Removed(usize, Account),
    /// The account was renamed: as it was.
    Renamed(Account),
    /// The account makes its codes otherwise: as it was.
    Regenerated(Account),
    /// The account was added as one that makes digits, and may be Steam's.
    TakenForDigits(Account),
    /// These accounts were added together.
    Added(Vec<AccountId>),
    /// Settings were changed: as they were.
    Settings(Before),
}

impl Deed {
    /// What undoing it is called.
    pub fn offer(&self, locale: &Locale) -> String {
        let named = |id, account| locale.with(id, &[("name", account_name(account, locale).into())]);
        match self {
            Self::Removed(_, account) => named("undo-removed", account),
            Self::Renamed(account) => named("undo-renamed", account),
            Self::Regenerated(account) => named("undo-regenerated", account),
            Self::TakenForDigits(account) => named("undo-digits", account),
            Self::Added(ids) => locale.with("undo-added", &[("count", ids.len().into())]),
            Self::Settings(before) => locale.text(before.undo.offer),
        }
    }

    /// Whether it was done to accounts, and not to settings.
    pub fn is_of_accounts(&self) -> bool {
        !matches!(self, Self::Settings(_))
    }
}
