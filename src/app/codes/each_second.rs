//! What each second brings: the code that was waited for, a new one that is read by itself, a milestone.

use super::Codes;
use super::reading::MILESTONES;
use super::waiting::wait_until;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Around, AtHand, Deadline, News, phrase};
use crate::settings::Milestones;
use crate::sound::tone::Cue;

impl Codes {
    /// Codes of the account at hand are read as they change, or no longer.
    pub(super) fn set_auto(&mut self, on: bool, at_hand: Option<AtHand>, around: &Around<'_>, turn: &mut Turn) {
        let account = at_hand.and_then(|at_hand| at_hand.account(around));
        let period = account.and_then(|account| Some((account.id, account.generator.period_at(around.now)?)));
        match period {
            _ if !around.settings.codes_spoken() => turn.tell(News::CodesNotSpoken),
            None => turn.say(around.text("auto-not-for-this")),
            Some((id, period)) => {
                self.progress.auto = on.then_some((id, period.began));
                turn.value(around.text(if on { "auto-on" } else { "auto-off" }));
            }
        }
    }

    /// A second has begun: what there is to read or to tell without being asked.
    pub(in crate::app) fn second(&mut self, at_hand: Option<AtHand>, around: &Around<'_>, turn: &mut Turn) {
        let timeless = |at_hand: &AtHand| at_hand.account(around).is_some_and(|account| around.clock_lost_for(account));
        let at_hand = at_hand.filter(|at_hand| at_hand.reads && !timeless(at_hand));
        let Some(at_hand) = at_hand else { return self.progress.leave() };
        if let Some(end) = self.progress.wait {
            if end.is_past(around) {
                // The computer may have slept past the beginning of the code that was waited for.
                let account = at_hand.account(around);
                let again = account.and_then(|account| wait_until(&account.generator, around.now, around.settings));
                self.progress.wait = again.map(|end| Deadline::at(end, around));
            }
            if self.waits() {
                turn.cue(Cue::Tick);
            } else {
                self.read_fresh(at_hand, around, turn);
            }
        } else if self.expires_as_it_is_read(around) {
            turn.say(around.text("code-expired"));
            self.read_fresh(at_hand, around, turn);
        } else if self.auto_is_due(at_hand, around) && !around.speaking {
            self.read_fresh(at_hand, around, turn);
        }
        self.milestone(around, turn);
    }

    /// The code that is being read has just expired: nobody is to go on writing it down.
    fn expires_as_it_is_read(&self, around: &Around<'_>) -> bool {
        let being_read = around.said.filter(|_| around.speaking && !self.steps());
        being_read.zip(self.progress.watch).is_some_and(|((_, ends), (until, _))| ends == until && until <= around.now)
    }

    fn auto_is_due(&self, at_hand: AtHand, around: &Around<'_>) -> bool {
        let account = at_hand.account(around).filter(|_| at_hand.own);
        let Some((account, (id, read))) = account.zip(self.progress.auto) else { return false };
        let period = account.generator.period_at(around.now).filter(|_| account.id == id);
        let enough = wait_until(&account.generator, around.now, around.settings).is_none();
        enough && period.is_some_and(|period| period.began != read)
    }

    fn read_fresh(&mut self, at_hand: AtHand, around: &Around<'_>, turn: &mut Turn) {
        let Some(account) = at_hand.account(around) else { return };
        let code = account.generator.code_at(around.now);
        turn.cue(Cue::NewCode);
        self.read_now(&code, at_hand, around, turn);
    }

    /// Tells, once each, that the code that was read has little time left, and that it has expired.
    fn milestone(&mut self, around: &Around<'_>, turn: &mut Turn) {
        let Some((until, at)) = self.progress.watch else { return };
        let left = until.saturating_sub(around.now);
        let kind = around.settings.milestones;
        // Words wait until nothing else is spoken.
        if left > at || (kind == Milestones::Words && around.speaking) {
            return;
        }
        match kind {
            Milestones::Off => {}
            Milestones::Tones => turn.cue(if left == 0 { Cue::Expired } else { Cue::LastSeconds }),
            Milestones::Words if left == 0 => turn.mention(around.text("code-expired")),
            Milestones::Words => turn.mention(phrase::time_left(left, around.locale)),
        }
        self.progress.watch = MILESTONES.into_iter().find(|next| *next < left).map(|next| (until, next));
    }
}
