//! Matches an engine's own message ids with the numbers of our utterances.
//!
//! Needed because an engine may report on a message before the call that started it has returned its id: Speech
//! Dispatcher from another thread, Windows from within the call.

use super::super::{Fault, Heard, Tell};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Reports on so many unknown messages are kept. One is the rule; more would come of an engine gone wild.
const EARLY: usize = 8;

/// What an engine reports about a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Began,
    /// The digit of a code that begins now.
    Reached(usize),
    Ended,
    Stopped,
}

pub(super) struct Tally {
    told: Tell,
    book: Mutex<Book>,
}

#[derive(Debug, Default)]
struct Book {
    /// Messages that are under way: the engine's id, our number.
    open: Vec<(u64, u64)>,
    early: Vec<(u64, Turn)>,
    lost: Option<Fault>,
}

impl Tally {
    pub(super) fn new(told: Tell) -> Self {
        Self { told, book: Mutex::default() }
    }

    /// The engine took an utterance under this id.
    pub(super) fn assign(&self, id: u64, number: u64) {
        let mut book = self.book();
        if let Some(fault) = &book.lost {
            return self.tell(Heard::Failed(number, fault.clone()));
        }
        book.open.push((id, number));
        for (early, turn) in std::mem::take(&mut book.early) {
            if early == id {
                self.pass_on(&mut book, id, turn);
            }
        }
    }

    /// The engine reports on a message.
    pub(super) fn report(&self, id: u64, turn: Turn) {
        self.pass_on(&mut self.book(), id, turn);
    }

    /// The engine is gone, and with it all that was under way.
    pub(super) fn lose(&self, fault: &Fault) {
        let mut book = self.book();
        book.lost = Some(fault.clone());
        for (_, number) in std::mem::take(&mut book.open) {
            self.tell(Heard::Failed(number, fault.clone()));
        }
    }

    /// Other programs speak through the same engine, so an utterance may have to wait.
    pub(super) fn queue(&self, number: u64) {
        self.tell(Heard::Queued(number));
    }

    /// An utterance with nothing in it: no engine is troubled with it.
    pub(super) fn skip(&self, number: u64) {
        self.tell(Heard::Began(number));
        self.tell(Heard::Ended(number));
    }

    fn pass_on(&self, book: &mut Book, id: u64, turn: Turn) {
        let Some(at) = book.open.iter().position(|(open, _)| *open == id) else {
            if book.early.len() < EARLY {
                book.early.push((id, turn));
            }
            return;
        };
        match turn {
            Turn::Began => self.tell(Heard::Began(book.open[at].1)),
            Turn::Reached(digit) => self.tell(Heard::Reached(book.open[at].1, digit)),
            Turn::Ended => self.tell(Heard::Ended(book.open.swap_remove(at).1)),
            Turn::Stopped => self.tell(Heard::Stopped(book.open.swap_remove(at).1)),
        }
    }

    fn tell(&self, heard: Heard) {
        (self.told)(heard);
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::told;

    #[test]
    fn a_report_that_comes_before_its_id_is_not_lost() {
        let (tell, reports) = told();
        let tally = Tally::new(tell);
        tally.report(70, Turn::Stopped);
        tally.report(71, Turn::Began);
        tally.assign(71, 1);
        tally.report(71, Turn::Ended);
        tally.report(71, Turn::Ended);
        assert_eq!(reports.try_iter().collect::<Vec<_>>(), [Heard::Began(1), Heard::Ended(1)]);
    }

    #[test]
    fn what_is_under_way_fails_with_the_engine_and_so_does_what_comes_after() {
        let (tell, reports) = told();
        let tally = Tally::new(tell);
        tally.assign(70, 1);
        tally.lose(&Fault::Timeout);
        tally.assign(71, 2);
        let fail = |number| Heard::Failed(number, Fault::Timeout);
        assert_eq!(reports.try_iter().collect::<Vec<_>>(), [fail(1), fail(2)]);
    }
}
