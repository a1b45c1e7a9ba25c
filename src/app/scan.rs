//! For those who use one or two switches: focus that goes to everything that does something, by Tab or by itself.

use super::keymap::{Command, Key};
use super::keys::row_choice;
use super::{Act, App, Effect};
use crate::outline::focus::Way;
use crate::outline::{Id, Role};
use crate::settings::Scanning;

/// After so many rounds in which nothing was pressed, focus stays where it is: nobody is there.
const ROUNDS: u8 = 2;

/// Where scanning stands.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// The moment from which it waits before it goes on (seconds since the epoch).
    since: u64,
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
}

impl App {
    /// Something was said to its end, or done: scanning waits from now on.
    pub(super) fn scan_from_now(&mut self) {
        self.scan.since = self.now;
    }

    /// A key was pressed. True if it has only woken scanning up, which had stopped.
    pub(super) fn wake_scan(&mut self, key: &Key, command: Option<Command>) -> bool {
        let slept = self.scan.sleeps() && self.settings.scanning.seconds().is_some();
        (self.scan.rounds, self.scan.since) = (0, self.now);
        let in_field = |id: &&Id| matches!(self.outline.find(id).map(|item| &item.role), Some(Role::Field(_)));
        let writes = key.written().is_some() && command != Some(Command::Press);
        self.scan.writing = self.focus.as_ref().filter(in_field).filter(|_| writes).cloned();
        let wakes = slept && command == Some(Command::Press);
        if wakes {
            self.reply.insist = true;
        }
        wakes
    }

    /// A second has begun: focus goes on if it is time.
    pub(super) fn scan_on(&mut self) -> Vec<Effect> {
        let Some(seconds) = self.settings.scanning.seconds() else { return Vec::new() };
        let busy = self.speaking.is_some() || self.describing || self.reader.waits() || self.reader.steps();
        let writing = self.scan.writing.is_some() && self.scan.writing == self.focus;
        if busy || writing || self.pending.is_some() || self.scan.sleeps() {
            self.scan.since = self.now;
            return Vec::new();
        }
        if self.now < self.scan.since + seconds {
            return Vec::new();
        }
        self.scan.since = self.now;
        let first = self.outline.scan(None, Way::Next).cloned();
        let next = self.outline.scan(self.focus.as_ref(), Way::Next).cloned();
        if next == first {
            self.scan.rounds += 1;
        }
        if self.scan.sleeps() {
            self.reply.say(self.locale.text("scan-stopped"));
        } else {
            self.reply.focus = next;
        }
        Vec::new()
    }

    /// With one key or two, a level is changed by pressing it: up, and from the highest to the lowest.
    pub(super) fn press_level(&mut self) -> Option<Vec<Effect>> {
        let id = self.focus.clone().filter(|_| self.settings.scanning != Scanning::Off)?;
        let Role::Level { value, min, max, .. } = self.outline.find(&id)?.role else { return None };
        Some(self.act(&id, if value < max { Act::Raise } else { Act::Set(min) }))
    }

    /// With one switch or two, focus goes over rows without choosing their accounts. What is done on one is for its own.
    pub(super) fn choose_focused(&mut self) {
        let focused = self.focused();
        if let Some(id) = focused.and_then(|item| row_choice(&item.role)) {
            self.choose(id);
        }
    }

    /// Something was done by mouse or by a screen reader: scanning waits, as after a key.
    pub(super) fn acted(&mut self) {
        (self.scan.rounds, self.scan.since) = (0, self.now);
    }

    /// Where Tab goes: also to every row, if there are no other keys to reach them by.
    pub(super) fn tab(&mut self, way: Way) {
        let focus = self.focus.as_ref();
        let next = match self.settings.scanning {
            Scanning::Off => self.outline.tab(focus, way),
            _ => self.outline.scan(focus, way),
        };
        self.reply.focus = next.cloned();
    }
}
