//! What was said last, and what is being said.

mod telling;
mod who_speaks;

pub(super) use telling::Scene;
pub(super) use who_speaks::{announces, speaks};

use super::vocabulary::turn::Spoken;
use crate::code::Code;
use crate::outline::Id;
use crate::speech::{Fault, Utterance};
use std::collections::HashSet;

/// The room of what is said.
#[derive(Debug, Default)]
pub(super) struct Speaking {
    last: Said,
    /// The last thing said that is more than where focus went.
    told: Said,
    /// The number of what is being spoken.
    speaking: Option<u64>,
    ticket: u64,
    /// Why our own voice is not heard, if it is not.
    silence: Option<Fault>,
    /// The sentences of introductions that have been said: once is enough.
    introduced: HashSet<String>,
    /// Those that are being said, which count when the voice has come to its end.
    introducing: Vec<String>,
}

/// Something said, for repeating.
#[derive(Debug, Clone, Default)]
struct Said {
    utterances: Vec<Utterance>,
    /// The items that these read, one each, if they do.
    stops: Vec<Id>,
    /// It was a code.
    code: Option<Spoken>,
}

impl Speaking {
    /// Whether something is being spoken.
    pub(super) fn is_speaking(&self) -> bool {
        self.speaking.is_some()
    }

    /// Whether this is what is being spoken. What becomes of an earlier message is no longer of interest.
    pub(super) fn is_mine(&self, ticket: u64) -> bool {
        self.speaking == Some(ticket)
    }

    /// Nothing is spoken any longer. False if nothing was.
    pub(super) fn stop(&mut self) -> bool {
        self.speaking.take().is_some()
    }

    /// The voice has come to the end of what is being spoken.
    pub(super) fn finish(&mut self) {
        self.introduced.extend(self.introducing.drain(..));
        let _: bool = self.stop();
    }

    /// The voice can't be heard.
    pub(super) fn fell_silent(&mut self, ticket: u64, why: Fault) {
        let _: Option<u64> = self.speaking.take_if(|speaking| *speaking == ticket);
        self.silence = Some(why);
    }

    /// The voice can be heard.
    pub(super) fn is_heard(&mut self) {
        self.silence = None;
    }

    /// Why our own voice is not heard, if it is not.
    pub(super) fn silence(&self) -> Option<&Fault> {
        self.silence.as_ref()
    }

    /// The code that was the last thing said, and when it ends.
    pub(super) fn last_code(&self) -> Option<(&Code, u64)> {
        self.last.code.as_ref().map(|spoken| (&spoken.code, spoken.until))
    }

    /// The item that the voice has come to with this part of the last thing said, if that reads items.
    pub(super) fn stop_at(&self, part: usize) -> Option<&Id> {
        self.last.stops.get(part)
    }

    /// Counts what is to be spoken now.
    fn begin(&mut self) -> u64 {
        self.ticket += 1;
        self.speaking = Some(self.ticket);
        self.ticket
    }
}
