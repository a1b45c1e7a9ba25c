//! What was done and can be undone: whatever takes away what can't be had again by the same keys. The last thing is
//! undone first.

use super::keep::Done;
use super::notice::News;
use super::screen::account_name;
use super::{App, Effect};
use crate::locale::Locale;
use crate::settings::Before;
use crate::vault::{Account, AccountId};

/// Something done, by what there was before it.
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
    pub(super) fn offer(&self, locale: &Locale) -> String {
        let named = |id, account| locale.with(id, &[("name", account_name(account, locale).into())]);
        match self {
            Self::Removed(_, account) => named("undo-removed", account),
            Self::Renamed(account) => named("undo-renamed", account),
            Self::Settings(before) => locale.text(before.undo.offer),
        }
    }

    fn account(&self) -> Option<AccountId> {
        match self {
            Self::Removed(_, account) | Self::Renamed(account) => Some(account.id),
            Self::Settings(_) => None,
        }
    }
}

impl App {
    /// Undoes the last thing, and says what is back.
    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let before = self.deeds.clone();
        let Some(deed) = before.last() else {
            self.tell(News::NothingToUndo);
            return Vec::new();
        };
        if self.is_saving() {
            return Vec::new();
        }
        let _: Option<Deed> = self.deeds.pop();
        match deed.clone() {
            Deed::Removed(at, account) => {
                let (id, name) = (account.id, account_name(&account, &self.locale));
                self.change(id, before, News::Restored(name), |vault| vault.restore(at, account))
            }
            Deed::Renamed(account) => {
                let (id, name) = (account.id, account_name(&account, &self.locale));
                self.change(id, before, News::NameBack(name), |vault| {
                    let _: bool = vault.rename(id, account.issuer, account.label);
                })
            }
            Deed::Settings(before) => {
                self.tell(News::SetBack(before.undo.told));
                self.put_settings_back(&before)
            }
        }
    }

    fn change(
        &mut self,
        id: AccountId,
        deeds: Vec<Deed>,
        news: News,
        change: impl FnOnce(&mut crate::vault::Vault),
    ) -> Vec<Effect> {
        let Some(vault) = &mut self.vault else { return Vec::new() };
        let before = vault.clone();
        change(vault);
        self.arrive(id);
        self.save(before, deeds, Done::Tell(news))
    }

    /// The codes are locked: whose accounts there were is nobody's business now.
    pub(super) fn forget_accounts(&mut self) {
        self.deeds.retain(|deed| deed.account().is_none());
    }
}
