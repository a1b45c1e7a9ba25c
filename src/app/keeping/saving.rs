//! Writing the vault. A change that could not be written is taken back.

use super::{Keeping, arrive};
use crate::app::vocabulary::deed::Deed;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Effect, Job, Name, News, ask};
use crate::code::Code;
use crate::locale::Locale;
use crate::vault::{self, AccountId, Vault};

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
    /// The screen on which it was done is left for this account's row, and this is told.
    Leave(Name, AccountId, News),
    /// This code may be seen and heard when its counter is written.
    Code(AccountId, Code),
}

impl Keeping {
    /// The open vault as it is before a change. `None`, and that is said, when there is none or when the change before
    /// is still being written.
    pub(super) fn before_change(&mut self, locale: &Locale, turn: &mut Turn) -> Option<Vault> {
        if self.must_wait(locale, turn) { None } else { self.vault.clone() }
    }

    /// Whether the change before is still being written. That is said.
    pub(super) fn must_wait(&self, locale: &Locale, turn: &mut Turn) -> bool {
        if self.is_writing() {
            turn.say(locale.text("still-saving"));
        }
        self.is_writing()
    }

    /// Writes the vault as it is now; if that fails, `before` and `deeds` are put back.
    pub(super) fn save(&mut self, before: Vault, deeds: Vec<Deed>, done: Done, turn: &mut Turn) {
        let Some(vault) = &self.vault else { return };
        self.pending = Some(Pending { before, deeds, then: self.deeds.len(), done, held: None });
        turn.effects.push(Effect::File(Job::Save(vault.clone())));
    }

    /// The vault was written, or could not be.
    pub(in crate::app) fn saved(&mut self, result: Result<(), vault::Error>, turn: &mut Turn) {
        let Some(mut pending) = self.pending.take() else { return };
        let quitting = std::mem::take(&mut self.quitting);
        turn.words.held = pending.held.take().unwrap_or_default();
        match (result, pending.done) {
            // Locked in the meantime: whose accounts these are is nobody's business now.
            (Ok(()), _) if self.vault.is_none() => {}
            (Ok(()), Done::Tell(news)) => turn.tell(news),
            (Ok(()), Done::Leave(screen, id, news)) => {
                turn.go(ask::Go::Leave(screen));
                if matches!(news, News::CounterSet(..)) {
                    turn.codes(ask::Codes::CountsAnew);
                }
                arrive(id, turn);
                turn.tell(news);
            }
            (Ok(()), Done::Code(id, code)) => turn.codes(ask::Codes::Counted(id, code)),
            (Err(error), _) => {
                if self.vault.is_some() {
                    self.vault = Some(pending.before);
                    let later = self.deeds.split_off(pending.then.min(self.deeds.len()));
                    self.deeds = pending.deeds.into_iter().chain(later).collect();
                    turn.codes(ask::Codes::Settle);
                }
                return turn.tell(News::NotSaved(error));
            }
        }
        if quitting {
            turn.go(ask::Go::Quit);
        }
    }

    /// Whether the window can be closed at once: not before what is being written is written, or its failure told, unless
    /// that is wished for a second time.
    pub(in crate::app) fn ask_to_quit(&mut self) -> bool {
        let insists = self.quitting;
        self.quitting = self.is_writing();
        insists || !self.quitting
    }
}
