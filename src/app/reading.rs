//! Reading codes aloud at the right moment: not when one is about to expire, and at once when there is a new one.

use super::notice::News;
use super::{App, Effect};
use crate::code::{Code, Generator};
use crate::locale::{Lang, Locale};
use crate::outline::Role;
use crate::settings::{Milestones, Settings, WaitBelow, Zero};
use crate::sound::tone::Cue;
use crate::speech::phrase::{self, Reading};
use crate::speech::{Event, Utterance};
use crate::vault::{Account, AccountId};

/// The seconds left at which a code that was read is told of, the most first. 0: it has expired.
const MILESTONES: [u64; 3] = [10, 5, 0];

/// What is going on with the chosen account's codes over time.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// The next code is waited for and comes then (seconds since the epoch).
    wait: Option<u64>,
    /// The code that was read last ends then, and is next told of when it has so many seconds left.
    watch: Option<(u64, u64)>,
    /// Going through a code digit by digit: which, and at which digit.
    steps: Option<(Code, usize)>,
    /// The digit that the voice has come to.
    voiced: Option<usize>,
    /// The account whose codes are read as they change, and when the last one that was read began.
    auto: Option<(AccountId, u64)>,
}

impl Reader {
    /// Another account was chosen, or another screen opened: what was begun with the code is over.
    pub(super) fn leave(&mut self) {
        *self = Self { auto: self.auto, ..Self::default() };
    }

    /// The code has been used: no more needs to be told of it.
    pub(super) fn used(&mut self) {
        self.watch = None;
    }

    /// Whether the next code is being waited for.
    pub(super) fn waits(&self) -> bool {
        self.wait.is_some()
    }

    /// Gives up waiting. False if nothing was waited for.
    pub(super) fn stop_waiting(&mut self) -> bool {
        self.wait.take().is_some()
    }

    pub(super) fn heard(&mut self, event: &Event) {
        self.voiced = match event {
            Event::Reached { digit, .. } => Some(*digit),
            _ => None,
        };
    }

    /// The account whose codes are read as they change.
    pub(super) fn auto(&self) -> Option<AccountId> {
        self.auto.map(|(id, _)| id)
    }
}

/// Where to go in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Next,
    Previous,
    First,
    Last,
}

/// A code with its life, as it is remembered for repeating.
#[derive(Debug, Clone)]
pub(super) struct Spoken {
    pub code: Code,
    /// It is the next one until then (seconds since the epoch).
    pub from: u64,
    /// It is good until then.
    pub until: u64,
}

impl App {
    /// Reads the account's code aloud. With little time left it offers to wait for the next; asked again, it reads
    /// this one. A counter-based account is first moved on; its code is read when that is on disk.
    pub(super) fn read(&mut self, id: AccountId) -> Vec<Effect> {
        self.choose(id);
        let aloud = self.settings.codes_spoken();
        if !aloud {
            self.tell(News::CodesNotSpoken);
        }
        let Some(account) = self.chosen() else { return Vec::new() };
        let code = account.generator.code_at(self.now);
        if let Some(period) = account.generator.period_at(self.now) {
            let (left, hurry) = (period.left(self.now), hurry(&account.generator, &self.settings));
            if self.reader.waits() || left >= hurry || !(aloud && (self.speaks() || self.announces())) {
                self.read_now(&code);
            } else {
                self.reader.wait = Some(period.ends);
                self.reply.say(phrase::time_left(left, &self.locale));
            }
            return Vec::new();
        }
        let Some(before) = self.before_change() else { return Vec::new() };
        if !self.vault.as_mut().is_some_and(|vault| vault.advance_counter(id)) {
            self.tell(News::CounterSpent);
            return Vec::new();
        }
        self.save(before, self.removed.clone(), super::keep::Done::Code(id, code))
    }

    /// Reads the chosen account's code, the seconds first if they are few.
    pub(super) fn read_now(&mut self, code: &Code) {
        let Some(account) = self.chosen().filter(|_| self.settings.codes_spoken()) else { return };
        let period = account.generator.period_at(self.now);
        let left = period.map(|period| period.left(self.now));
        let utterances = reading(account, code, self.now, &self.settings, &self.code_locale);
        let until = period.map_or(u64::MAX, |period| period.ends);
        self.reply.read(utterances, Spoken { code: code.clone(), from: 0, until });
        let milestone = MILESTONES.into_iter().find(|at| left.is_some_and(|left| *at < left));
        self.reader.leave();
        self.reader.watch = milestone.map(|at| (until, at));
    }

    /// Reads the code that comes after the one on screen, named as the next.
    pub(super) fn read_next(&mut self) {
        if !self.settings.codes_spoken() {
            return self.tell(News::CodesNotSpoken);
        }
        let Some(account) = self.chosen() else { return self.not_here() };
        let Some(period) = account.generator.period_at(self.now) else {
            return self.reply.say(self.locale.text("next-code-by-press"));
        };
        let code = account.generator.next_code_at(self.now);
        let before = self.code_locale.with("next-code", &[("seconds", period.left(self.now).into())]);
        let utterances = words(account, &code, Some(before), &self.settings, &self.code_locale);
        self.reply.read(utterances, Spoken { code, from: period.ends, until: period.ends + period.length() });
    }

    fn says_oh(&self) -> bool {
        says_oh(&self.settings, &self.code_locale)
    }

    /// The counter is on disk: the code may be seen and heard.
    pub(super) fn counter_saved(&mut self, id: AccountId, code: Code) {
        if self.chosen == Some(id) {
            self.read_now(&code);
            self.counted = Some((id, code));
        }
    }

    /// Whether focus is on the chosen account's code, or on its row.
    pub(super) fn on_code(&self) -> bool {
        let role = self.focus.as_ref().and_then(|id| self.outline.find(id)).map(|item| &item.role);
        matches!(role, Some(Role::Code { .. } | Role::Row { .. }))
    }

    /// Goes through the code on screen digit by digit.
    pub(super) fn step(&mut self, to: To) {
        if !self.settings.codes_spoken() {
            return self.tell(News::CodesNotSpoken);
        }
        let Some(code) = self.shown().0 else {
            return self.reply.say(self.locale.text("time-left-no-code"));
        };
        let last = code.as_str().chars().count().saturating_sub(1);
        let (same, other): (Vec<_>, Vec<_>) = self.reader.steps.take().into_iter().partition(|(old, _)| *old == code);
        if !other.is_empty() {
            self.reply.say(self.code_locale.text("step-new-code"));
        }
        let wanted = match (to, same.first().map(|(_, at)| *at)) {
            (To::First, _) | (To::Next | To::Previous, None) => Some(0),
            (To::Last, _) => Some(last),
            (To::Next, Some(at)) => Some(at + 1).filter(|at| *at <= last),
            (To::Previous, Some(at)) => at.checked_sub(1),
        };
        if wanted.is_none() {
            self.cue(Cue::End);
        }
        let at = wanted.unwrap_or(if to == To::Next { last } else { 0 });
        let digit = code.as_str().chars().nth(at).map(|digit| phrase::digit(digit, self.says_oh()));
        let until = self.shown().1.map_or(u64::MAX, |period| period.ends);
        let utterance = Utterance::with_code(self.code_locale.lang(), digit.unwrap_or_default(), Vec::new());
        self.reply.read(vec![utterance], Spoken { code: code.clone(), from: 0, until });
        self.reader.steps = Some((code, at));
    }

    /// The digit that the user, or the voice, has come to in the code on screen.
    pub(super) fn digit(&self, shown: &Code) -> Option<usize> {
        let stepped = self.reader.steps.as_ref().filter(|(code, _)| code == shown).map(|(_, at)| *at);
        let voiced = || self.reader.voiced.filter(|_| self.speaking.is_some() && self.last_code() == Some(shown));
        stepped.or_else(voiced)
    }

    /// How long the code on screen still lives.
    pub(super) fn say_time_left(&mut self) {
        let words = match self.shown() {
            (_, Some(period)) => phrase::time_left(period.left(self.now), &self.locale),
            (Some(_), None) => self.locale.text("time-left-no-limit"),
            (None, None) => self.locale.text("time-left-no-code"),
        };
        self.reply.say(words);
    }

    /// Codes of the chosen account are read as they change, or no longer.
    pub(super) fn set_auto(&mut self, on: bool) {
        let period = self.chosen().and_then(|account| Some((account.id, account.generator.period_at(self.now)?)));
        match period {
            _ if !self.settings.codes_spoken() => self.tell(News::CodesNotSpoken),
            None => self.reply.say(self.locale.text("auto-not-for-this")),
            Some((id, period)) => {
                self.reader.auto = on.then_some((id, period.began));
                self.reply.value(self.locale.text(if on { "auto-on" } else { "auto-off" }));
            }
        }
    }

    /// A second has begun: what there is to read or to tell without being asked.
    pub(super) fn beat(&mut self) {
        if !matches!(self.screen, super::Screen::Codes(_)) {
            return self.reader.leave();
        }
        if let Some(until) = self.reader.wait {
            if until <= self.now {
                self.read_fresh();
            } else {
                self.cue(Cue::Tick);
            }
        } else if self.auto_is_due() && self.speaking.is_none() {
            self.read_fresh();
        }
        self.milestone();
    }

    fn auto_is_due(&self) -> bool {
        let Some((account, (id, read))) = self.chosen().zip(self.reader.auto) else { return false };
        let period = account.generator.period_at(self.now).filter(|_| account.id == id);
        period.is_some_and(|period| {
            period.began != read && period.left(self.now) >= hurry(&account.generator, &self.settings)
        })
    }

    fn read_fresh(&mut self) {
        let Some(account) = self.chosen() else { return };
        let (id, code, period) =
            (account.id, account.generator.code_at(self.now), account.generator.period_at(self.now));
        if let Some((_, read)) = self.reader.auto.as_mut().filter(|(auto, _)| *auto == id) {
            *read = period.map_or(0, |period| period.began);
        }
        self.cue(Cue::NewCode);
        self.read_now(&code);
    }

    /// Tells, once each, that the code that was read has little time left, and that it has expired.
    fn milestone(&mut self) {
        let Some((until, at)) = self.reader.watch else { return };
        let left = until.saturating_sub(self.now);
        let kind = self.settings.milestones;
        // Words wait until nothing else is spoken.
        if left > at || (kind == Milestones::Words && self.speaking.is_some()) {
            return;
        }
        match kind {
            Milestones::Off => {}
            Milestones::Tones => self.cue(if left == 0 { Cue::Expired } else { Cue::LastSeconds }),
            Milestones::Words if left == 0 => self.reply.mention(self.locale.text("code-expired")),
            Milestones::Words => self.reply.mention(phrase::time_left(left, &self.locale)),
        }
        self.reader.watch = MILESTONES.into_iter().find(|next| *next < left).map(|next| (until, next));
    }
}

/// A code read aloud in the language for codes, the seconds it has left first if they are few.
pub fn reading(account: &Account, code: &Code, now: u64, settings: &Settings, locale: &Locale) -> Vec<Utterance> {
    let left = account.generator.period_at(now).map(|period| period.left(now));
    let few = left.filter(|left| *left < hurry(&account.generator, settings).max(MILESTONES[1]));
    words(account, code, few.map(|left| phrase::time_left(left, locale)), settings, locale)
}

fn words(
    account: &Account,
    code: &Code,
    before: Option<String>,
    settings: &Settings,
    locale: &Locale,
) -> Vec<Utterance> {
    let name = super::screen::account_name(account, locale);
    let reading = Reading {
        before: before.as_deref(),
        name: Some(name.as_str()).filter(|_| settings.say_name),
        groups: &code.groups(settings.grouping.size()),
        oh: says_oh(settings, locale),
        twice: settings.read_twice,
    };
    reading.utterances(locale)
}

fn says_oh(settings: &Settings, locale: &Locale) -> bool {
    settings.zero == Zero::Letter && locale.lang() == Lang::En
}

/// With fewer seconds left than these a code is not begun to be read.
fn hurry(generator: &Generator, settings: &Settings) -> u64 {
    let limit = match settings.wait_below {
        WaitBelow::Seconds(seconds) => seconds.into(),
        WaitBelow::Automatic => phrase::seconds_needed(generator.digits_len(), settings.rate, settings.read_twice),
    };
    // A short-lived code must get its chance too.
    generator.step().map_or(0, |step| limit.min(u64::from(step.get()) / 2))
}
