//! Changing what is in the vault.

use super::saving::Done;
use super::{Keeping, arrive};
use crate::app::vocabulary::deed::Deed;
use crate::app::vocabulary::practice::account_name;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Name, News, ask, practice};
use crate::code::uri::Note;
use crate::code::{Code, Generator};
use crate::locale::Locale;
use crate::vault::{Account, AccountId, Vault};

impl Keeping {
    /// What was typed stays on the screen until the account is on disk. With what is odd about it.
    pub(super) fn add(&mut self, account: Account, notes: Vec<Note>, locale: &Locale, turn: &mut Turn) {
        let Some(before) = self.before_change(locale, turn) else { return };
        if let Some(there) = before.same_key(&account.generator) {
            turn.go(ask::Go::Leave(Name::Add));
            arrive(there.id, turn);
            return turn.tell(News::AlreadyThere(account_name(there, locale)));
        }
        let name = account_name(&account, locale);
        self.take(before, account, News::Added(name, notes), Name::Add, turn);
    }

    /// Takes the practice account into the vault, as an account like any other.
    pub(super) fn add_practice(&mut self, locale: &Locale, turn: &mut Turn) {
        if self.vault.is_none() {
            return turn.not_here(locale);
        }
        match AccountId::random() {
            Ok(id) => {
                let account = Account { id, issuer: locale.text("practice-name"), ..practice::account().clone() };
                let Some(before) = self.before_change(locale, turn) else { return };
                let news = News::Added(account_name(&account, locale), Vec::new());
                self.take(before, account, news, Name::Account, turn);
            }
            Err(error) => turn.tell(News::NotSaved(error)),
        }
    }

    /// An account that is not in the vault `before`; it leaves this screen when it is on disk.
    fn take(&mut self, before: Vault, account: Account, news: News, screen: Name, turn: &mut Turn) {
        let id = account.id;
        if let Some(vault) = &mut self.vault {
            vault.add(account);
        }
        self.save(before, self.deeds.clone(), Done::Leave(screen, id, news), turn);
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
        let Some(before) = self.before_change(locale, turn) else { return };
        let Some(vault) = &mut self.vault else { return };
        let _: bool = vault.rename(id, issuer, label);
        let Some(account) = vault.find(id).cloned() else { return };
        let deeds = self.deeds.clone();
        let was = before.find(id).filter(|was| **was != account);
        self.deeds.extend(was.cloned().map(Deed::Renamed));
        let news = match counter {
            None => News::Renamed(account_name(&account, locale)),
            Some(counter) => {
                let _: bool = vault.set_generator(id, account.generator.counting_from(counter));
                News::CounterSet(account_name(&account, locale), counter)
            }
        };
        self.save(before, deeds, Done::Leave(Name::Account, id, news), turn);
    }

    /// The counter goes forward to where another device has it.
    pub(super) fn forward(&mut self, id: AccountId, counter: u64, locale: &Locale, turn: &mut Turn) {
        let generator = |account: &Account| account.generator.counting_from(counter);
        let done = |name| Done::Leave(Name::Add, id, News::CounterSet(name, counter));
        self.regenerate(id, generator, done, locale, turn);
    }

    /// An account of Steam's whose address did not say so, or that is none.
    pub(super) fn steam(&mut self, id: AccountId, on: bool, locale: &Locale, turn: &mut Turn) {
        let generator = |account: &Account| {
            let secret = account.generator.secret().clone();
            if on { Generator::Steam { secret } } else { Generator::totp(secret) }
        };
        self.regenerate(id, generator, |name| Done::Tell(News::SteamSet { name, on }), locale, turn);
    }

    /// Another generator of the same key. What is done when that is on disk tells of the account by its name.
    fn regenerate(
        &mut self,
        id: AccountId,
        generator: impl FnOnce(&Account) -> Generator,
        done: impl FnOnce(String) -> Done,
        locale: &Locale,
        turn: &mut Turn,
    ) {
        let Some(before) = self.before_change(locale, turn) else { return };
        let Some(account) = before.find(id) else { return };
        let (generator, done) = (generator(account), done(account_name(account, locale)));
        if let Some(vault) = &mut self.vault {
            let _: bool = vault.set_generator(id, generator);
        }
        self.save(before, self.deeds.clone(), done, turn);
    }

    pub(super) fn remove(&mut self, id: AccountId, locale: &Locale, turn: &mut Turn) {
        let Some(before) = self.before_change(locale, turn) else { return };
        let Some((at, account)) = self.vault.as_mut().and_then(|vault| vault.remove(id)) else { return };
        let name = account_name(&account, locale);
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
