//! Undoing: the last thing first.

use super::saving::Done;
use super::{Keeping, arrive};
use crate::app::vocabulary::deed::Deed;
use crate::app::vocabulary::practice::account_name;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{News, ask};
use crate::locale::Locale;
use crate::vault::{AccountId, Vault};

impl Keeping {
    /// Undoes the last thing, and says what is back.
    pub(super) fn undo(&mut self, locale: &Locale, turn: &mut Turn) {
        let before = self.deeds.clone();
        let Some(deed) = before.last() else { return turn.tell(News::NothingToUndo) };
        if self.must_wait(locale, turn) {
            return;
        }
        let _: Option<Deed> = self.deeds.pop();
        match deed.clone() {
            Deed::Removed(at, account) => {
                let (id, name) = (account.id, account_name(&account, locale));
                self.change(id, before, News::Restored(name), |vault| vault.restore(at, account), turn);
            }
            Deed::Renamed(account) => {
                let (id, name) = (account.id, account_name(&account, locale));
                let rename = |vault: &mut Vault| {
                    let _: bool = vault.rename(id, account.issuer, account.label);
                };
                self.change(id, before, News::NameBack(name), rename, turn);
            }
            Deed::Settings(before) => turn.prefer(ask::Prefer::Undo(before)),
        }
    }

    fn change(
        &mut self,
        id: AccountId,
        deeds: Vec<Deed>,
        news: News,
        change: impl FnOnce(&mut Vault),
        turn: &mut Turn,
    ) {
        let Some(vault) = &mut self.vault else { return };
        let before = vault.clone();
        change(vault);
        arrive(id, turn);
        self.save(before, deeds, Done::Tell(news), turn);
    }
}
