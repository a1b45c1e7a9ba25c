//! Going through a code digit by digit, at one's own pace.

use super::super::App;
use super::super::keys::row_choice;
use super::super::notice::News;
use super::{Spoken, says_oh};
use crate::code::Code;
use crate::outline::Role;
use crate::sound::tone::Cue;
use crate::speech::{Part, SpokenCode, Utterance};

/// Where to go in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    Next,
    Previous,
    First,
    Last,
}

impl App {
    /// Whether focus is on the chosen account's code, or on its row.
    pub(in crate::app) fn on_code(&self) -> bool {
        let role = self.focused().map(|item| &item.role);
        role.is_some_and(|role| matches!(role, Role::Code { .. }) || row_choice(role).is_some())
    }

    /// Goes through the code on screen digit by digit.
    pub(in crate::app) fn step(&mut self, to: To) {
        if !self.settings.codes_spoken() {
            return self.tell(News::CodesNotSpoken);
        }
        let Some(code) = self.shown().0 else {
            return self.reply.say(self.locale.text("time-left-no-code"));
        };
        let last = code.as_str().chars().count().saturating_sub(1);
        let before = self.reader.steps.take();
        let heard = before.as_ref().map(|(old, _)| old).or(self.reader.read.as_ref());
        if heard.is_some_and(|heard| *heard != code) {
            self.reply.say(self.locale.text("step-new-code"));
        }
        let here = before.filter(|(old, _)| *old == code).map(|(_, at)| at);
        let wanted = match (to, here) {
            (To::First, _) | (To::Next | To::Previous, None) => Some(0),
            (To::Last, _) => Some(last),
            (To::Next, Some(at)) => Some(at + 1).filter(|at| *at <= last),
            (To::Previous, Some(at)) => at.checked_sub(1),
        };
        if wanted.is_none() {
            self.cue(Cue::End);
        }
        let at = wanted.unwrap_or(if to == To::Next { last } else { 0 });
        let digit = code.as_str().chars().nth(at).map(String::from).unwrap_or_default();
        let digit = SpokenCode::new(&[&digit], says_oh(&self.settings, &self.code_locale)).unfollowed();
        let until = self.shown().1.map_or(u64::MAX, |period| period.ends);
        let utterance = Utterance::private(self.code_locale.lang(), vec![Part::Code(digit)]);
        self.reply.read(vec![utterance], Spoken { code: code.clone(), from: 0, until });
        self.reader.steps = Some((code, at));
    }

    /// The digit that the user, or the voice, has come to in the code on screen.
    pub(in crate::app) fn digit(&self, shown: &Code) -> Option<usize> {
        let stepped = self.reader.steps.as_ref().filter(|(code, _)| code == shown).map(|(_, at)| *at);
        let voiced = || self.reader.voiced.filter(|_| self.speaking.is_some() && self.last_code() == Some(shown));
        stepped.or_else(voiced)
    }
}
