//! Reading codes aloud at the right moment: not when one is about to expire, and at once when there is a new one.

use super::Codes;
use super::waiting::{least_left, wait_until};
use crate::app::vocabulary::phrase::{self, Reading};
use crate::app::vocabulary::practice::account_name;
use crate::app::vocabulary::turn::{Spoken, Turn};
use crate::app::vocabulary::{Around, AtHand, Deadline, News, Shown, ask};
use crate::code::Code;
use crate::locale::Locale;
use crate::settings::Settings;
use crate::speech::Utterance;
use crate::vault::{Account, AccountId};

/// The seconds left at which a code that was read is told of, the most first. 0: it has expired.
pub(super) const MILESTONES: [u64; 3] = [10, 5, 0];

/// With fewer seconds left than these they are always said before the code.
const FEW: u64 = 5;

/// What is going on with the chosen account's codes over time.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// The next code is waited for, and comes then.
    pub(super) wait: Option<Deadline>,
    /// The code that was read last ends then, and is next told of when it has so many seconds left.
    pub(super) watch: Option<(u64, u64)>,
    /// The code that was read last.
    pub(super) read: Option<Code>,
    /// Going through a code digit by digit: which, and at which digit.
    pub(super) steps: Option<(Code, usize)>,
    /// The digit that the voice has come to.
    pub(super) voiced: Option<usize>,
    /// The account whose codes are read as they change, and when the last one that was read began.
    pub(super) auto: Option<(AccountId, u64)>,
}

impl Progress {
    /// Another account was chosen, or another screen opened: what was begun with the code is over.
    pub(super) fn leave(&mut self) {
        *self = Self { auto: self.auto, ..Self::default() };
    }
}

impl Codes {
    /// What is on the screen of the code at hand.
    pub(super) fn shown(&self, at_hand: Option<AtHand>, around: &Around<'_>) -> Shown {
        at_hand.map(|at_hand| at_hand.shown(&self.counted, around)).unwrap_or_default()
    }

    /// Reads the code at hand aloud. With little time left it offers to wait for the next; asked again, it reads this
    /// one. Of an account that counts it reads the code on the screen once more; where there is none, the counter is first
    /// moved on, and its code read when that is on disk.
    pub(super) fn read(&mut self, at_hand: Option<AtHand>, around: &Around<'_>, turn: &mut Turn) {
        if at_hand.is_none_or(|at_hand| at_hand.own) {
            self.curtain.lift(around);
        }
        let aloud = around.settings.codes_spoken();
        if !aloud {
            turn.tell(News::CodesNotSpoken);
        }
        let Some(at_hand) = at_hand else { return };
        let Some(account) = at_hand.account(around) else { return };
        let code = account.generator.code_at(at_hand.moment);
        if account.generator.counts() {
            return match self.counted.get(&account.id).cloned() {
                Some(code) => self.read_now(&code, at_hand, around, turn),
                None => turn.keep(ask::Keep::AdvanceCounter(account.id, code)),
            };
        }
        let asked_once = !self.waits() && aloud && (around.speaks || around.announces);
        match wait_until(&account.generator, at_hand.moment, around.settings).filter(|_| asked_once) {
            None => self.read_now(&code, at_hand, around, turn),
            Some(end) => {
                let end = Deadline::at(end, around);
                self.progress.wait = Some(end);
                turn.say(phrase::time_left(end.left(around), around.locale));
            }
        }
    }

    /// Reads the first code that the user came for; not one that would be used up by it.
    pub(super) fn read_on_unlock(&mut self, around: &Around<'_>, turn: &mut Turn) {
        let Some(at_hand) = self.chosen.map(|id| AtHand::own(id, around.now)) else { return };
        let Some(account) = at_hand.account(around) else { return };
        let lives = !account.generator.counts() && !around.clock_lost_for(account);
        if lives && around.settings.read_on_unlock && around.settings.codes_spoken() {
            self.read(Some(at_hand), around, turn);
            // It was not asked for to be seen.
            self.curtain.fall();
        }
    }

    /// Reads a code of the account at hand, the seconds first if they are few.
    pub(super) fn read_now(&mut self, code: &Code, at_hand: AtHand, around: &Around<'_>, turn: &mut Turn) {
        let Some(account) = at_hand.account(around).filter(|_| around.settings.codes_spoken()) else { return };
        let period = at_hand.life(account, around.now);
        let left = period.map(|period| period.left(around.now));
        let utterances = reading(account, code, at_hand.moment, around.settings, around.code_locale);
        let until = period.map_or(u64::MAX, |period| period.ends);
        turn.read(utterances, Spoken { code: code.clone(), from: 0, until });
        let milestone = MILESTONES.into_iter().find(|at| left.is_some_and(|left| *at < left));
        self.progress.leave();
        if let Some((_, read)) = self.progress.auto.as_mut().filter(|(auto, _)| *auto == account.id) {
            *read = period.map_or(0, |period| period.began);
        }
        self.progress.read = Some(code.clone());
        self.progress.watch = milestone.map(|at| (until, at));
    }

    /// The counter is on disk: the code may be seen and heard.
    pub(super) fn counter_saved(
        &mut self,
        id: AccountId,
        code: Code,
        at_hand: Option<AtHand>,
        around: &Around<'_>,
        turn: &mut Turn,
    ) {
        if self.chosen == Some(id) {
            // Not if it is the practice reader's turn by now.
            let own = at_hand.is_none_or(|at_hand| at_hand.account == id);
            if own {
                self.read_now(&code, AtHand::own(id, around.now), around, turn);
            }
        }
        let _: Option<Code> = self.counted.insert(id, code);
    }

    /// How long the code on screen still lives.
    pub(super) fn say_time_left(&self, at_hand: Option<AtHand>, around: &Around<'_>, turn: &mut Turn) {
        turn.say(match self.shown(at_hand, around) {
            Shown { period: Some(period), .. } => phrase::time_left(period.left(around.now), around.locale),
            Shown { code: Some(_), .. } => around.text("time-left-no-limit"),
            Shown { .. } => around.text("time-left-no-code"),
        });
    }
}

/// Reads the code that comes after the one on screen, named as the next; of an account that counts, a new one.
pub(super) fn read_next(at_hand: Option<AtHand>, around: &Around<'_>, turn: &mut Turn) {
    if !around.settings.codes_spoken() {
        return turn.tell(News::CodesNotSpoken);
    }
    let Some(account) = at_hand.and_then(|at_hand| at_hand.account(around)) else {
        return turn.not_here(around.locale);
    };
    let Some(period) = account.generator.period_at(around.now) else {
        turn.say(around.text("step-new-code"));
        return turn.keep(ask::Keep::AdvanceCounter(account.id, account.generator.code_at(around.now)));
    };
    let code = account.generator.next_code_at(around.now);
    let before = around.code_locale.with("next-code", &[("seconds", period.left(around.now).into())]);
    let utterances = words(account, &code, Some(before), around.settings, around.code_locale);
    turn.read(utterances, Spoken { code, from: period.ends, until: period.ends + period.length() });
}

/// A code read aloud in the language for codes, the seconds it has left first if they are few.
pub fn reading(account: &Account, code: &Code, now: u64, settings: &Settings, locale: &Locale) -> Vec<Utterance> {
    let left = account.generator.period_at(now).map(|period| period.left(now));
    let few = left.filter(|left| *left < least_left(&account.generator, settings).max(FEW));
    words(account, code, few.map(|left| phrase::time_left(left, locale)), settings, locale)
}

fn words(
    account: &Account,
    code: &Code,
    before: Option<String>,
    settings: &Settings,
    locale: &Locale,
) -> Vec<Utterance> {
    let name = account_name(account, locale);
    let reading = Reading {
        before: before.as_deref(),
        name: Some(name.as_str()).filter(|_| settings.say_name),
        groups: &code.groups(settings.grouping.size()),
        oh: settings.says_oh(locale.lang()),
        twice: settings.read_twice,
    };
    reading.utterances(locale)
}
