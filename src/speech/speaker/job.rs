//! A ticket that is being spoken, and how far it is.

use super::super::Utterance;
use super::{Limits, Source, pace};
use std::collections::VecDeque;
use std::time::Instant;

pub(super) struct Job {
    pub(super) ticket: u64,
    pub(super) part: usize,
    /// What is left to say. The first is being spoken.
    pub(super) utterances: VecDeque<Utterance>,
    pub(super) by: Source,
    pub(super) stage: Stage,
    /// When the patience with this stage ends.
    pub(super) until: Instant,
    /// When the patience ends with an utterance that has begun, whatever else is known of it.
    end: Instant,
    /// SpokenCode that should be reached at these times, if the voice does not tell.
    expected: VecDeque<(Instant, usize)>,
}

/// How far the first utterance of a job is. The numbers are those of the attempt: each gets its own, so that a late
/// word about an earlier one can't be mistaken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Its voice is still being opened.
    Waiting,
    Ordered(u64),
    Begun(u64),
}

impl Stage {
    pub(super) fn is(self, number: u64) -> bool {
        matches!(self, Self::Ordered(mine) | Self::Begun(mine) if mine == number)
    }
}

impl Job {
    pub(super) fn new(ticket: u64, utterances: Vec<Utterance>, now: Instant) -> Self {
        let utterances = utterances.into_iter().filter(|utterance| !utterance.is_blank()).collect();
        let (by, stage, expected) = (Source::Engine, Stage::Waiting, VecDeque::new());
        Self { ticket, part: 0, utterances, by, stage, until: now, end: now, expected }
    }

    /// A voice is asked for the first utterance, or waited for.
    pub(super) fn ask(&mut self, stage: Stage, until: Instant) {
        self.expected.clear();
        (self.stage, self.until) = (stage, until);
    }

    /// The voice has begun. If it is known to tell the digits of a code and tells none, it is not being heard.
    pub(super) fn begun(&mut self, number: u64, rate: i8, tells: bool, limits: &Limits, now: Instant) {
        let Some(utterance) = self.utterances.front() else { return };
        let marks = pace::marks(utterance, rate);
        self.end = now + limits.speaking(&utterance.text(), rate);
        self.until = match marks.first() {
            Some((first, _)) if tells => self.end.min(now + *first * 2 + limits.mark),
            _ => self.end,
        };
        self.stage = Stage::Begun(number);
        self.expected.clear();
        if !tells {
            self.expected.extend(marks.into_iter().map(|(begin, digit)| (now + begin, digit)));
        }
    }

    /// The voice tells a digit itself.
    pub(super) fn reached(&mut self) {
        self.expected.clear();
        self.until = self.end;
    }

    /// A digit that should have been reached by now.
    pub(super) fn expected(&mut self, now: Instant) -> Option<usize> {
        let (at, digit) = *self.expected.front()?;
        let due = at <= now;
        let _ = if due { self.expected.pop_front() } else { None };
        due.then_some(digit)
    }

    /// When something has to be done about it.
    pub(super) fn deadline(&self) -> Instant {
        self.expected.front().map_or(self.until, |(at, _)| self.until.min(*at))
    }
}
