//! Changing what is in the vault.

use super::saving::{Done, Undo};
use super::{Keeping, arrive};
use crate::app::vocabulary::deed::Deed;
use crate::app::vocabulary::news::Known;
use crate::app::vocabulary::practice::account_name;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Name, News, ask, practice};
use crate::code::Generator;
use crate::code::uri::Note;
use crate::locale::Locale;
use crate::vault::{Account, AccountId};

impl Keeping {
    /// What was typed stays on the screen until the account is on disk. With what is odd about it.
    pub(super) fn add(&mut self, account: Account, notes: Vec<Note>, locale: &Locale, turn: &mut Turn) {
        let Some(mut changed) = self.begin_change(locale, turn) else { return };
        if let Some(there) = changed.same_key(&account.generator) {
            turn.go(ask::Go::Leave(Name::Add));
            arrive(there.id, turn);
            return turn.tell(News::AlreadyThere(vec![known(there, &account, locale)]));
        }
        let perhaps_steam = notes.contains(&Note::SteamIssuer);
        let undo = if perhaps_steam { Undo::Can(Deed::TakenForDigits(account.clone())) } else { Undo::No };
        let done = Done::Leave(Name::Add, account.id, News::Added(account_name(&account, locale), notes));
        changed.add(account);
        self.save(changed, undo, done, turn);
    }

    /// Several accounts at once, each with what is odd about it. Those that are here already are told.
    pub(super) fn add_all(&mut self, accounts: Vec<(Account, Vec<Note>)>, locale: &Locale, turn: &mut Turn) {
        let Some(mut changed) = self.begin_change(locale, turn) else { return };
        let (mut ids, mut added, mut there) = (Vec::new(), Vec::new(), Vec::new());
        for (account, notes) in accounts {
            if let Some(here) = changed.same_key(&account.generator) {
                // A mail has the same address in its link and in its text.
                if !ids.contains(&here.id) {
                    there.push((here.id, known(here, &account, locale)));
                }
            } else {
                ids.push(account.id);
                added.push((account_name(&account, locale), notes));
                changed.add(account);
            }
        }
        match (ids.first().copied(), there.first()) {
            (Some(first), _) => {
                let there = there.into_iter().map(|(_, known)| known).collect();
                let done = Done::Leave(Name::Add, first, News::AddedAll { added, there });
                self.save(changed, Undo::Can(Deed::Added(ids)), done, turn);
            }
            (None, Some((id, _))) => {
                turn.go(ask::Go::Leave(Name::Add));
                arrive(*id, turn);
                turn.tell(News::AlreadyThere(there.into_iter().map(|(_, known)| known).collect()));
            }
            (None, None) => {}
        }
    }

    /// Takes the practice account into the vault, as an account like any other.
    pub(super) fn add_practice(&mut self, locale: &Locale, turn: &mut Turn) {
        if self.vault.is_none() {
            return turn.not_here(locale);
        }
        let Some(mut changed) = self.begin_change(locale, turn) else { return };
        match AccountId::random() {
            Ok(id) => {
                let account = Account { id, issuer: locale.text("practice-name"), ..practice::account().clone() };
                let news = News::Added(account_name(&account, locale), Vec::new());
                changed.add(account);
                self.save(changed, Undo::No, Done::Leave(Name::Account, id, news), turn);
            }
            Err(error) => turn.tell(News::NotSaved(error)),
        }
    }

    /// Other names, and another counter if that has changed.
    pub(super) fn rename(
        &mut self,
        id: AccountId,
        (issuer, label): (String, String),
        counter: Option<u64>,
        locale: &Locale,
        turn: &mut Turn,
    ) {
        let Some(mut changed) = self.begin_change(locale, turn) else { return };
        let Some(was) = changed.find(id).cloned() else { return };
        let _: bool = changed.rename(id, issuer, label);
        let Some(account) = changed.find(id).cloned() else { return };
        let name = account_name(&account, locale);
        let undo = if account == was { Undo::No } else { Undo::Can(Deed::Renamed(was)) };
        let news = match counter {
            None => News::Renamed(name),
            Some(counter) => {
                let _: bool = changed.set_generator(id, account.generator.counting_from(counter));
                News::CounterSet(name, counter)
            }
        };
        self.save(changed, undo, Done::Leave(Name::Account, id, news), turn);
    }

    /// An account of Steam's whose address did not say so, or that is none. Then it makes the codes that it made before, as
    /// far as that is known.
    pub(super) fn steam(&mut self, id: AccountId, on: bool, locale: &Locale, turn: &mut Turn) {
        let Some(mut changed) = self.begin_change(locale, turn) else { return };
        let Some(was) = changed.find(id).cloned() else { return };
        let before = self.deeds.iter().rev().find_map(|deed| match deed {
            Deed::Regenerated(before) if before.id == id => Some(&before.generator),
            _ => None,
        });
        let before = before.filter(|generator| !matches!(generator, Generator::Steam { .. })).cloned();
        let secret = was.generator.secret().clone();
        let generator = match before {
            _ if on => Generator::Steam { secret },
            Some(before) => before,
            None => Generator::totp(secret),
        };
        let news = News::made_by(account_name(&was, locale), &generator);
        let _: bool = changed.set_generator(id, generator);
        self.save(changed, Undo::Can(Deed::Regenerated(was)), Done::Tell(news), turn);
    }

    pub(super) fn remove(&mut self, id: AccountId, locale: &Locale, turn: &mut Turn) {
        let Some(mut changed) = self.begin_change(locale, turn) else { return };
        let Some((at, account)) = changed.remove(id) else { return };
        let news = News::Removed(account_name(&account, locale));
        turn.go(ask::Go::Back);
        turn.codes(ask::Codes::Settle);
        turn.go(ask::Go::ToChosen);
        self.save(changed, Undo::Can(Deed::Removed(at, account)), Done::Tell(news), turn);
    }
}

/// An account that is here already, when this one was to be added.
fn known(here: &Account, account: &Account, locale: &Locale) -> Known {
    let behind = here.generator.counter() < account.generator.counter();
    Known { name: account_name(here, locale), behind }
}
