//! Undoing: the last thing first.

use super::saving::{Done, Undo};
use super::{Keeping, arrive};
use crate::app::vocabulary::deed::Deed;
use crate::app::vocabulary::practice::account_name;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{News, ask};
use crate::code::Generator;
use crate::locale::Locale;
use crate::vault::{AccountId, Vault};

impl Keeping {
    /// Undoes the last thing, and says what is back.
    pub(super) fn undo(&mut self, locale: &Locale, turn: &mut Turn) {
        if self.must_wait(locale, turn) {
            return;
        }
        let Some(deed) = self.deeds.pop() else { return turn.tell(News::NothingToUndo) };
        if let Deed::Settings(before) = deed {
            return turn.prefer(ask::Prefer::Undo(before));
        }
        let Some(mut changed) = self.vault.clone() else { return };
        let Some((account, news, again)) = undone(&deed, &mut changed, locale) else { return };
        match account {
            Some(id) => arrive(id, turn),
            None => {
                turn.codes(ask::Codes::Settle);
                turn.go(ask::Go::ToChosen);
            }
        }
        self.save(changed, Undo::Undoes(deed, again), Done::Tell(news), turn);
    }
}

/// Undoes what was done to accounts: which is to be gone to, what is told, and what can be undone then. `None` if it was done
/// to something else.
fn undone(deed: &Deed, vault: &mut Vault, locale: &Locale) -> Option<(Option<AccountId>, News, Vec<Deed>)> {
    let mut again = Vec::new();
    let (account, news) = match deed {
        Deed::Removed(at, account) => {
            vault.restore(*at, account.clone());
            (Some(account.id), News::Restored(account_name(account, locale)))
        }
        Deed::Renamed(account) => {
            let _: bool = vault.rename(account.id, &account.issuer, &account.label);
            (Some(account.id), News::NameBack(account_name(account, locale)))
        }
        Deed::Regenerated(account) => {
            let _: bool = vault.set_generator(account.id, account.generator.clone());
            (Some(account.id), News::made_by(account_name(account, locale), &account.generator))
        }
        Deed::TakenForDigits(account) => {
            let steam = Generator::Steam { secret: account.generator.secret().clone() };
            let news = News::made_by(account_name(account, locale), &steam);
            let _: bool = vault.set_generator(account.id, steam);
            // What made digits is not forgotten.
            again.push(Deed::Regenerated(account.clone()));
            (Some(account.id), news)
        }
        Deed::Added(ids) => {
            let removed = ids.iter().filter_map(|id| vault.remove(*id));
            again.extend(removed.map(|(at, account)| Deed::Removed(at, account)));
            (None, News::NotAdded(ids.len()))
        }
        Deed::Settings(_) => return None,
    };
    Some((account, news, again))
}
