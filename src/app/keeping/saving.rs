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
    undo: Undo,
    done: Done,
    /// What is to be said with the news that it is done.
    pub(super) held: Option<Vec<String>>,
}

/// What a change has to do with undoing.
#[derive(Debug)]
pub(super) enum Undo {
    /// Nothing.
    No,
    /// When it is written, this can be undone.
    Can(Deed),
    /// It undoes this, which can still be undone if it can't be written. When it is, these can be undone: nothing that it
    /// takes away is lost.
    Undoes(Deed, Vec<Deed>),
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
    /// A copy of the open vault, to be changed and saved. `None`, and that is said, when there is none or when the change
    /// before is still being written.
    pub(super) fn begin_change(&mut self, locale: &Locale, turn: &mut Turn) -> Option<Vault> {
        if self.must_wait(locale, turn) { None } else { self.vault.clone() }
    }

    /// Whether the change before is still being written. That is said.
    pub(super) fn must_wait(&self, locale: &Locale, turn: &mut Turn) -> bool {
        if self.is_writing() {
            turn.say(locale.text("still-saving"));
        }
        self.is_writing()
    }

    /// Puts a changed vault in the place of the open one and writes it; if that fails, the one before is put back.
    pub(super) fn save(&mut self, changed: Vault, undo: Undo, done: Done, turn: &mut Turn) {
        let Some(before) = self.vault.replace(changed.clone()) else { return };
        self.pending = Some(Pending { before, undo, done, held: None });
        turn.effects.push(Effect::File(Job::Save(changed)));
    }

    /// The vault was written, or could not be.
    pub(in crate::app) fn saved(&mut self, result: Result<(), vault::Error>, turn: &mut Turn) {
        let Some(Pending { before, undo, done, held }) = self.pending.take() else { return };
        let quitting = std::mem::take(&mut self.quitting);
        turn.words.held = held.unwrap_or_default();
        // If it was locked in the meantime, whose accounts these are is nobody's business now.
        let is_open = self.vault.is_some();
        if let Err(error) = result {
            if is_open {
                self.vault = Some(before);
                self.deeds.extend(undo.undone());
                turn.codes(ask::Codes::Settle);
            }
            return turn.tell(News::NotSaved(error));
        }
        if is_open {
            self.deeds.extend(undo.done());
            done.tell(turn);
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

impl Undo {
    /// What can be undone when the change is written.
    fn done(self) -> Vec<Deed> {
        match self {
            Self::Can(deed) => vec![deed],
            Self::Undoes(_, again) => again,
            Self::No => Vec::new(),
        }
    }

    /// What can still be undone when it is not.
    fn undone(self) -> Option<Deed> {
        if let Self::Undoes(deed, _) = self { Some(deed) } else { None }
    }
}

impl Done {
    fn tell(self, turn: &mut Turn) {
        match self {
            Self::Tell(news) => turn.tell(news),
            Self::Leave(screen, id, news) => {
                turn.go(ask::Go::Leave(screen));
                if matches!(news, News::CounterSet(..)) {
                    turn.codes(ask::Codes::CountsAnew(id));
                }
                arrive(id, turn);
                turn.tell(news);
            }
            Self::Code(id, code) => turn.codes(ask::Codes::Counted(id, code)),
        }
    }
}
