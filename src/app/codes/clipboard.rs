//! The code on the clipboard, from where it is taken again.

use super::Codes;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Around, AtHand, Deadline, Effect, News};
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
        let leaves = Deadline::after(SECONDS, around);
        self.copied = Some(Copied { code: code.clone(), leaves });
        turn.effects.push(Effect::Copy(code));
    }

    /// Empties the clipboard of our code if its time is up, or at once if nobody tells the time.
    pub(in crate::app) fn uncopy(&mut self, around: Option<&Around<'_>>, turn: &mut Turn) {
        let is_due = |copied: &mut Copied| around.is_none_or(|around| copied.leaves.is_past(around));
        let copied = self.copied.take_if(is_due);
        turn.effects.extend(copied.map(|copied| Effect::Uncopy(copied.code)));
    }
}
