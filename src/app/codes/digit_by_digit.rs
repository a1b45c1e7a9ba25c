//! Going through a code digit by digit, at one's own pace.

use super::Codes;
use crate::app::vocabulary::ask::To;
use crate::app::vocabulary::turn::{Spoken, Turn};
use crate::app::vocabulary::{Around, AtHand, News};
use crate::sound::tone::Cue;
use crate::speech::{Part, SpokenCode, Utterance};

impl Codes {
    /// Goes through the code on screen digit by digit.
    pub(super) fn step(&mut self, to: To, at_hand: Option<AtHand>, around: &Around<'_>, turn: &mut Turn) {
        if !around.settings.codes_spoken() {
            return turn.tell(News::CodesNotSpoken);
        }
        let shown = self.shown(at_hand, around);
        let Some(code) = shown.code else { return turn.say(around.text("time-left-no-code")) };
        let last = code.as_str().chars().count().saturating_sub(1);
        let before = self.progress.steps.take();
        let heard = before.as_ref().map(|(old, _)| old).or(self.progress.read.as_ref());
        if heard.is_some_and(|heard| *heard != code) {
            turn.say(around.text("step-new-code"));
        }
        let here = before.filter(|(old, _)| *old == code).map(|(_, at)| at);
        let wanted = match (to, here) {
            (To::First, _) | (To::Next | To::Previous, None) => Some(0),
            (To::Last, _) => Some(last),
            (To::Next, Some(at)) => Some(at + 1).filter(|at| *at <= last),
            (To::Previous, Some(at)) => at.checked_sub(1),
        };
        if wanted.is_none() {
            turn.cue(Cue::End);
        }
        let at = wanted.unwrap_or(if to == To::Next { last } else { 0 });
        let digit = code.as_str().chars().nth(at).map(String::from).unwrap_or_default();
        let digit = SpokenCode::new(&[&digit], around.settings.says_oh(around.code_locale.lang())).unfollowed();
        let until = shown.period.map_or(u64::MAX, |period| period.ends);
        let utterance = Utterance::private(around.code_locale.lang(), vec![Part::Code(digit)]);
        turn.read(vec![utterance], Spoken { code: code.clone(), from: 0, until });
        self.progress.steps = Some((code, at));
    }
}
