//! Changing what is in the vault.

use super::Keeping;
use super::saving::Done;
use crate::app::turn::Turn;
use crate::app::vocabulary::context::account_name;
use crate::app::vocabulary::deed::Deed;
use crate::app::vocabulary::items::account_row;
use crate::app::vocabulary::{News, ask, practice};
use crate::code::Code;
use crate::locale::Locale;
use crate::vault::{Account, AccountId};

impl Keeping {
    pub(super) fn add(&mut self, account: Account, locale: &Locale, turn: &mut Turn) {
        let Some(before) = self.before_change(locale, turn) else { return };
        let there = before.same_key(&account.generator).map(|there| (there.id, account_name(there, locale)));
        turn.go(ask::Go::Back);
        if let Some((id, name)) = there {
            arrive(id, turn);
            return turn.tell(News::AlreadyThere(name));
        }
        let (id, name) = (account.id, account.name());
        if let Some(vault) = &mut self.vault {
            vault.add(account);
        }
        arrive(id, turn);
        self.save(before, self.deeds.clone(), Done::Tell(News::Added(name)), turn);
    }

    /// Takes the practice account into the vault, as an account like any other.
    pub(super) fn add_practice(&mut self, locale: &Locale, turn: &mut Turn) {
        if self.vault.is_none() {
            return turn.not_here(locale);
        }
        match AccountId::random() {
            Ok(id) => {
                let account = Account { id, issuer: locale.text("practice-name"), ..practice::account().clone() };
                self.add(account, locale, turn);
            }
            Err(error) => turn.tell(News::NotSaved(error)),
        }
    }

    pub(super) fn rename(&mut self, id: AccountId, issuer: String, label: String, locale: &Locale, turn: &mut Turn) {
        let Some(before) = self.before_change(locale, turn) else { return };
        let Some(vault) = &mut self.vault else { return };
        let _: bool = vault.rename(id, issuer, label);
        let name = vault.find(id).map(Account::name).unwrap_or_default();
        let deeds = self.deeds.clone();
        let was = before.find(id).filter(|was| vault.find(id) != Some(was));
        self.deeds.extend(was.cloned().map(Deed::Renamed));
        turn.go(ask::Go::Back);
        arrive(id, turn);
        self.save(before, deeds, Done::Tell(News::Renamed(name)), turn);
    }

    pub(super) fn remove(&mut self, id: AccountId, locale: &Locale, turn: &mut Turn) {
        let Some(before) = self.before_change(locale, turn) else { return };
        let Some((at, account)) = self.vault.as_mut().and_then(|vault| vault.remove(id)) else { return };
        let name = account.name();
        let deeds = self.deeds.clone();
        self.deeds.push(Deed::Removed(at, account));
        turn.go(ask::Go::Back);
        turn.codes(ask::Codes::Settle);
        turn.go(ask::Go::ToChosen);
        self.save(before, deeds, Done::Tell(News::Removed(name)), turn);
    }

    /// Moves on the counter that made this code, which may be seen and heard when that is written.
    pub(super) fn count(&mut self, id: AccountId, code: Code, locale: &Locale, turn: &mut Turn) {
        let Some(before) = self.before_change(locale, turn) else { return };
        if self.vault.as_mut().is_some_and(|vault| vault.advance_counter(id)) {
            self.save(before, self.deeds.clone(), Done::Code(id, code), turn);
        } else {
            turn.tell(News::CounterSpent);
        }
    }
}

/// Chooses an account and takes focus to its row.
pub(super) fn arrive(id: AccountId, turn: &mut Turn) {
    turn.codes(ask::Codes::Choose(id));
    turn.go(ask::Go::To(account_row(id)));
}
