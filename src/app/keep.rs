//! Opening, changing and writing the vault. A change that could not be written is taken back.

use super::notice::News;
use super::screen::codes::Codes;
use super::screen::unlock::Unlock;
use super::screen::{Screen, codes::row_id};
use super::{App, Effect, practice};
use crate::vault::{self, Account, AccountId, Vault};

/// A change on its way to the disk.
#[derive(Debug)]
pub(super) struct Pending {
    /// What to go back to if it can't be written.
    before: Vault,
    after: Vault,
    /// What to tell when it is written.
    news: Option<News>,
}

impl App {
    /// Writes the vault as it is now. `news` is told when that is done; if it fails, `before` is put back.
    pub(super) fn save(&mut self, before: Vault, news: Option<News>) -> Vec<Effect> {
        let Some(vault) = &self.vault else { return Vec::new() };
        let after = vault.clone();
        self.pending.push_back(Pending { before, after: after.clone(), news });
        vec![Effect::Save(after)]
    }

    pub(super) fn saved(&mut self, result: Result<(), vault::Error>) {
        let Some(pending) = self.pending.pop_front() else { return };
        match result {
            Ok(()) => {
                // After an earlier failure was taken back, this one may have brought its change to the disk after all.
                if self.pending.is_empty() {
                    self.vault = self.vault.take().map(|_| pending.after);
                }
                if let Some(news) = pending.news {
                    self.tell(news);
                }
                self.counter_saved();
            }
            Err(error) => {
                self.counted.waiting = None;
                self.removed = None;
                self.vault = self.vault.take().map(|_| pending.before);
                self.settle_choice();
                self.tell(News::NotSaved(error));
            }
        }
    }

    pub(super) fn opened(&mut self, result: Result<Vault, vault::Error>, previous: bool) {
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
    }

    pub(super) fn lock(&mut self) -> Vec<Effect> {
        if self.vault.is_none() {
            self.not_here();
            return Vec::new();
        }
        self.vault = None;
        self.counted = super::codes::Counted::default();
        self.removed = None;
        self.under.clear();
        self.screen = Screen::Unlock(Unlock::default());
        self.tell(News::Locked);
        let mut effects = self.uncopy(true);
        effects.push(Effect::Lock);
        effects
    }

    pub(super) fn add(&mut self, account: Account) -> Vec<Effect> {
        let Some(before) = self.vault.clone() else { return Vec::new() };
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
        self.save(before, Some(News::Added(name)))
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
        let Some(before) = self.vault.clone() else { return Vec::new() };
        let Some(vault) = &mut self.vault else { return Vec::new() };
        let _: bool = vault.rename(id, issuer, label);
        let name = vault.find(id).map(Account::name).unwrap_or_default();
        self.back();
        self.arrive(id);
        self.save(before, Some(News::Renamed(name)))
    }

    pub(super) fn remove(&mut self, id: AccountId) -> Vec<Effect> {
        let Some(before) = self.vault.clone() else { return Vec::new() };
        let Some((at, account)) = self.vault.as_mut().and_then(|vault| vault.remove(id)) else { return Vec::new() };
        let name = account.name();
        self.removed = Some((at, account));
        self.back();
        self.settle_choice();
        self.reply.focus = self.chosen.map(row_id);
        self.save(before, Some(News::Removed(name)))
    }

    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let (Some(before), Some((at, account))) = (self.vault.clone(), self.removed.take()) else {
            self.tell(News::NothingToUndo);
            return Vec::new();
        };
        let (id, name) = (account.id, account.name());
        if let Some(vault) = &mut self.vault {
            vault.restore(at, account);
        }
        self.arrive(id);
        self.save(before, Some(News::Restored(name)))
    }

    /// Chooses an account and takes focus to its row.
    fn arrive(&mut self, id: AccountId) {
        self.choose(id);
        self.reply.focus = Some(row_id(id));
    }
}
