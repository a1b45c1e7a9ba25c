//! The vault's keeping: opening, changing and writing it, and undoing. A change that could not be written is taken back.

mod accounts;
mod counter;
mod opening;
mod saving;
mod undoing;

use super::vocabulary::ask::{self, Keep};
use super::vocabulary::deed::Deed;
use super::vocabulary::items::account_row;
use super::vocabulary::practice;
use super::vocabulary::turn::Turn;
use crate::locale::Locale;
use crate::vault::{Account, AccountId, Vault};
use opening::Opening;
use saving::Pending;

/// The room of the vault.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    /// The open vault; `None` while there is none or it is locked.
    vault: Option<Vault>,
    /// What is being made or unlocked.
    opening: Option<Opening>,
    /// The change that is being written. Others wait until it is.
    pending: Option<Pending>,
    /// The window is to be closed as soon as that is done.
    quitting: bool,
    /// What can be undone, the last thing last.
    deeds: Vec<Deed>,
}

impl Keeping {
    /// The vault's accounts, or the practice account when there are none.
    pub(super) fn accounts(&self) -> &[Account] {
        match &self.vault {
            Some(vault) if !vault.accounts.is_empty() => &vault.accounts,
            _ => std::slice::from_ref(practice::account()),
        }
    }

    /// Whether there is an open vault.
    pub(super) fn is_open(&self) -> bool {
        self.vault.is_some()
    }

    /// The last thing that can be undone.
    pub(super) fn last_deed(&self) -> Option<&Deed> {
        self.deeds.last()
    }

    /// Whether accounts are being written.
    pub(super) fn is_writing(&self) -> bool {
        self.pending.is_some() || self.opening == Some(Opening::Create)
    }

    /// Where what there is to say of the change that is being written waits for the news that it is.
    pub(super) fn held(&mut self) -> Option<&mut Option<Vec<String>>> {
        self.pending.as_mut().map(|pending| &mut pending.held)
    }

    /// What was asked for.
    pub(super) fn carry_out(&mut self, ask: Keep, locale: &Locale, turn: &mut Turn) {
        match ask {
            Keep::Create(passphrase) => self.create(passphrase, turn),
            Keep::Unlock { passphrase, previous } => self.unlock(passphrase, previous, turn),
            Keep::Lock => self.lock(locale, turn),
            Keep::Add(account, notes) => self.add(account, notes, locale, turn),
            Keep::AddAll(accounts) => self.add_all(accounts, locale, turn),
            Keep::Practice => self.add_practice(locale, turn),
            Keep::Rename { id, issuer, label, counter } => self.rename(id, (issuer, label), counter, locale, turn),
            Keep::TakeCounterForward(id, counter) => self.take_counter_forward(id, counter, locale, turn),
            Keep::Steam(id, on) => self.steam(id, on, locale, turn),
            Keep::Remove(id) => self.remove(id, locale, turn),
            Keep::AdvanceCounter(id, code) => self.advance_counter(id, code, locale, turn),
            Keep::Undo => self.undo(locale, turn),
            Keep::Remember(deed) => self.deeds.push(deed),
        }
    }
}

/// Chooses an account and takes focus to its row.
fn arrive(id: AccountId, turn: &mut Turn) {
    turn.codes(ask::Codes::Choose(id));
    turn.go(ask::Go::To(account_row(id)));
}
