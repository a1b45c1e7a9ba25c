//! The code on the clipboard, from where it is taken again.

use super::Codes;
use super::deadline::Deadline;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Around, AtHand, Effect, News};
use crate::code::Code;

/// A copied code leaves the clipboard after this many seconds.
const SECONDS: u64 = 60;

/// A code on the clipboard.
#[derive(Debug)]
pub(super) struct Copied {
    code: Code,
    /// When it is to leave.
    leaves: Deadline,
}

impl Codes {
    pub(super) fn copy(&mut self, at_hand: Option<AtHand>, around: &Around<'_>, turn: &mut Turn) {
        let Some(code) = self.shown(at_hand, around).code else { return turn.tell(News::NothingToCopy) };
        turn.tell(if around.computer.clipboard_stays { News::CopiedHere } else { News::Copied });
        // No more needs to be told of it.
        self.progress.watch = None;
        let leaves = Deadline::after(SECONDS, around.now, self.seconds);
        self.copied = Some(Copied { code: code.clone(), leaves });
        turn.effects.push(Effect::Copy(code));
    }

    /// Empties the clipboard of our code if its time is up `now`, or at once.
    pub(in crate::app) fn uncopy(&mut self, now: Option<u64>, turn: &mut Turn) {
        let seconds = self.seconds;
        let copied = self.copied.take_if(|copied| now.is_none_or(|now| copied.leaves.is_past(now, seconds)));
        turn.effects.extend(copied.map(|copied| Effect::Uncopy(copied.code)));
    }
}
