//! Opening, changing and writing the vault. A change that could not be written is taken back.

use super::notice::News;
use super::screen::codes::Codes;
use super::screen::unlock::Unlock;
use super::screen::{Screen, codes::row_id};
use super::undo::Deed;
use super::{App, Effect, practice};
use crate::code::Code;
use crate::vault::{self, Account, AccountId, Vault};

/// A change on its way to the disk.
#[derive(Debug)]
pub(super) struct Pending {
    /// What to go back to if it can't be written.
    before: Vault,
    /// What could be undone before it.
    deeds: Vec<Deed>,
    /// How much could be undone right after it. What came later stays.
    then: usize,
    done: Done,
    /// What is to be said with the news that it is done.
    pub(super) held: Option<Vec<String>>,
}

/// What a change was for.
#[derive(Debug)]
pub(super) enum Done {
    /// This is to be told when it is written.
    Tell(News),
    /// This code may be seen and heard when its counter is written.
    Code(AccountId, Code),
}

impl App {
    /// The open vault as it is before a change. `None`, and that is said, when there is none or when the change before
    /// is still being written.
    pub(super) fn before_change(&mut self) -> Option<Vault> {
        if self.is_saving() { None } else { self.vault.clone() }
    }

    /// Whether the change before is still being written. That is said.
    pub(super) fn is_saving(&mut self) -> bool {
        if self.pending.is_some() {
            self.reply.say(self.locale.text("still-saving"));
        }
        self.pending.is_some()
    }

    /// Writes the vault as it is now; if that fails, `before` and `deeds` are put back.
    pub(super) fn save(&mut self, before: Vault, deeds: Vec<Deed>, done: Done) -> Vec<Effect> {
        let Some(vault) = &self.vault else { return Vec::new() };
        self.pending = Some(Pending { before, deeds, then: self.deeds.len(), done, held: None });
        vec![Effect::Save(vault.clone())]
    }

    pub(super) fn saved(&mut self, result: Result<(), vault::Error>) -> Vec<Effect> {
        let Some(mut pending) = self.pending.take() else { return Vec::new() };
        let quitting = std::mem::take(&mut self.quitting);
        self.reply.held = pending.held.take().unwrap_or_default();
        match (result, pending.done) {
            // Locked in the meantime: whose accounts these are is nobody's business now.
            (Ok(()), _) if self.vault.is_none() => {}
            (Ok(()), Done::Tell(news)) => self.tell(news),
            (Ok(()), Done::Code(id, code)) => self.counter_saved(id, code),
            (Err(error), _) => {
                if self.vault.is_some() {
                    self.vault = Some(pending.before);
                    let later = self.deeds.split_off(pending.then.min(self.deeds.len()));
                    self.deeds = pending.deeds.into_iter().chain(later).collect();
                    self.settle_choice();
                }
                self.tell(News::NotSaved(error));
                return Vec::new();
            }
        }
        if quitting { self.quit() } else { Vec::new() }
    }

    pub(super) fn opened(&mut self, result: Result<Vault, vault::Error>, previous: bool) -> Vec<Effect> {
        // The user may have gone on to the settings or to help in the meantime.
        let mut screens = std::iter::once(&mut self.screen).chain(self.under.iter_mut().map(|(screen, _)| screen));
        match result {
            Ok(vault) => {
                let created = screens.any(|screen| matches!(screen, Screen::Welcome(_)));
                self.vault = Some(vault);
                self.screen = Screen::Codes(Codes);
                self.under.clear();
                self.chosen = None;
                self.settle_choice();
                if created {
                    self.tell(News::Created);
                } else if previous {
                    self.tell(News::PreviousOpened);
                } else {
                    self.notice = None;
                    return self.read_on_unlock();
                }
            }
            Err(error) => {
                for screen in screens {
                    match screen {
                        Screen::Unlock(unlock) => unlock.failed(error.clone()),
                        Screen::Welcome(welcome) => welcome.failed(),
                        _ => {}
                    }
                }
                self.notice = None;
                self.reply.focus = Some("passphrase".into());
                if !matches!(self.screen, Screen::Unlock(_)) {
                    self.tell(News::NotSaved(error));
                }
            }
        }
        Vec::new()
    }

    /// Reads the first code that the user came for; not one that would be used up by it.
    fn read_on_unlock(&mut self) -> Vec<Effect> {
        let lives = |account: &&Account| account.generator.period_at(self.now).is_some();
        match self.chosen().filter(lives) {
            Some(account) if self.settings.read_on_unlock && self.settings.codes_spoken() => {
                let effects = self.read(account.id);
                // It was not asked for to be seen.
                self.curtain.fall();
                effects
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn lock(&mut self) -> Vec<Effect> {
        if self.vault.is_none() {
            self.not_here();
            return Vec::new();
        }
        self.vault = None;
        self.counted = None;
        self.curtain.fall();
        self.reader = super::reading::Reader::default();
        self.forget_accounts();
        self.under.clear();
        self.screen = Screen::Unlock(Unlock::default());
        self.tell(News::Locked);
        let mut effects = self.uncopy(true);
        effects.push(Effect::Lock);
        effects
    }

    pub(super) fn add(&mut self, account: Account) -> Vec<Effect> {
        let Some(before) = self.before_change() else { return Vec::new() };
        let there = before.same_key(&account.generator).map(|there| (there.id, self.context().name(there)));
        self.back();
        if let Some((id, name)) = there {
            self.arrive(id);
            self.tell(News::AlreadyThere(name));
            return Vec::new();
        }
        let (id, name) = (account.id, account.name());
        if let Some(vault) = &mut self.vault {
            vault.add(account);
        }
        self.arrive(id);
        self.save(before, self.deeds.clone(), Done::Tell(News::Added(name)))
    }

    /// Takes the practice account into the vault, as an account like any other.
    pub(super) fn keep_practice(&mut self) -> Vec<Effect> {
        if self.vault.is_none() {
            self.not_here();
            return Vec::new();
        }
        match AccountId::random() {
            Ok(id) => self.add(Account { id, issuer: self.locale.text("practice-name"), ..practice::account() }),
            Err(error) => {
                self.tell(News::NotSaved(error));
                Vec::new()
            }
        }
    }

    pub(super) fn rename(&mut self, id: AccountId, issuer: String, label: String) -> Vec<Effect> {
        let Some(before) = self.before_change() else { return Vec::new() };
        let Some(vault) = &mut self.vault else { return Vec::new() };
        let _: bool = vault.rename(id, issuer, label);
        let name = vault.find(id).map(Account::name).unwrap_or_default();
        let deeds = self.deeds.clone();
        let was = before.find(id).filter(|was| vault.find(id) != Some(was));
        self.deeds.extend(was.cloned().map(Deed::Renamed));
        self.back();
        self.arrive(id);
        self.save(before, deeds, Done::Tell(News::Renamed(name)))
    }

    pub(super) fn remove(&mut self, id: AccountId) -> Vec<Effect> {
        let Some(before) = self.before_change() else { return Vec::new() };
        let Some((at, account)) = self.vault.as_mut().and_then(|vault| vault.remove(id)) else { return Vec::new() };
        let name = account.name();
        let deeds = self.deeds.clone();
        self.deeds.push(Deed::Removed(at, account));
        self.back();
        self.settle_choice();
        self.reply.focus = self.chosen.map(row_id);
        self.save(before, deeds, Done::Tell(News::Removed(name)))
    }

    /// Chooses an account and takes focus to its row.
    pub(super) fn arrive(&mut self, id: AccountId) {
        self.choose(id);
        self.reply.focus = Some(row_id(id));
    }
}
