//! What was done and can be undone, by what there was before it.

use super::practice::account_name;
use crate::locale::Locale;
use crate::settings::Before;
use crate::vault::{Account, AccountId};

/// Something done that takes away what can't be had again by the same keys.
#[derive(Debug, Clone)]
pub enum Deed {
    /// The account was removed from this place.
    Removed(usize, Account),
    /// The account was renamed: as it was.
    Renamed(Account),
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
            Self::Settings(before) => locale.text(before.undo.offer),
        }
    }

    /// The account it was done to.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Removed(_, account) | Self::Renamed(account) => Some(account.id),
            Self::Settings(_) => None,
        }
    }
}
