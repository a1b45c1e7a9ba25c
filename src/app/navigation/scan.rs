//! For those who use one or two switches: focus that goes to everything that does something, by Tab or by itself.

use super::Navigation;
use crate::app::vocabulary::Around;
use crate::app::vocabulary::commands::{Command, Key};
use crate::app::vocabulary::turn::Turn;
use crate::outline::focus::Direction;
use crate::outline::{Id, Role};

/// After so many rounds in which nothing was pressed, focus stays where it is: nobody is there.
const ROUNDS: u8 = 2;

/// Where scanning stands.
#[derive(Debug, Default)]
pub(in crate::app) struct Scan {
    /// The seconds that have begun while it waits before it goes on. Not by the clock, which may be set back.
    waited: u64,
    /// The rounds that were gone since a key was pressed.
    rounds: u8,
    /// A field is being written in: it must not lose focus.
    writing: Option<Id>,
}

impl Scan {
    /// Nobody has pressed anything for so long that it has stopped.
    fn sleeps(&self) -> bool {
        self.rounds >= ROUNDS
    }

    /// Something was said to its end, or done: scanning waits from now on.
    pub(in crate::app) fn wait(&mut self) {
        self.waited = 0;
    }

    /// Something was done by mouse or by a screen reader: scanning waits, as after a key.
    pub(in crate::app) fn acted(&mut self) {
        (self.rounds, self.waited) = (0, 0);
    }
}

impl Navigation {
    /// A key was pressed. True if it has only woken scanning up, which had stopped.
    pub(in crate::app) fn wake_scan(&mut self, key: &Key, around: &Around<'_>, turn: &mut Turn) -> bool {
        let command = around.keymap.command(key);
        let slept = self.scan.sleeps() && around.settings.scanning.seconds().is_some();
        self.scan.acted();
        let in_field = |id: &&Id| matches!(self.outline.find(id).map(|item| &item.role), Some(Role::Field(_)));
        let writes = key.written().is_some() && command != Some(Command::Press);
        self.scan.writing = self.focus.as_ref().filter(in_field).filter(|_| writes).cloned();
        let wakes = slept && command == Some(Command::Press);
        if wakes {
            turn.words.insist = true;
        }
        wakes
    }

    /// A second has begun: focus goes on if it is time, and nothing else is going on.
    pub(in crate::app) fn scan_on(&mut self, busy: bool, around: &Around<'_>, turn: &mut Turn) {
        let Some(seconds) = around.settings.scanning.seconds() else { return };
        let writing = self.scan.writing.is_some() && self.scan.writing == self.focus;
        if busy || self.describing || writing || self.scan.sleeps() {
            return self.scan.wait();
        }
        self.scan.waited += 1;
        if self.scan.waited < seconds {
            return;
        }
        self.scan.wait();
        let first = self.outline.scan(None, Direction::Next).cloned();
        let next = self.outline.scan(self.focus.as_ref(), Direction::Next).cloned();
        if next == first {
            self.scan.rounds += 1;
        }
        if self.scan.sleeps() {
            turn.say(around.text("scan-stopped"));
        } else {
            turn.focus = next;
        }
    }
}
