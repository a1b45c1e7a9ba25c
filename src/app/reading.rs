//! Reading codes aloud at the right moment: not when one is about to expire, and at once when there is a new one.

mod seconds;
mod steps;

pub use steps::To;

use super::notice::News;
use super::screen::Screen;
use super::{App, Effect};
use crate::code::{Code, Generator};
use crate::locale::{Lang, Locale};
use crate::settings::{Settings, Zero};
use crate::speech::Utterance;
use crate::speech::phrase::{self, Reading};
use crate::vault::{Account, AccountId};

/// The seconds left at which a code that was read is told of, the most first. 0: it has expired.
const MILESTONES: [u64; 3] = [10, 5, 0];

/// With fewer seconds left than these they are always said before the code.
const FEW: u64 = 5;

/// What is going on with the chosen account's codes over time.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// The next code is waited for and comes then (seconds since the epoch).
    wait: Option<u64>,
    /// The code that was read last ends then, and is next told of when it has so many seconds left.
    watch: Option<(u64, u64)>,
    /// The code that was read last.
    read: Option<Code>,
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

    /// Whether a code is being gone through digit by digit.
    pub(super) fn steps(&self) -> bool {
        self.steps.is_some()
    }

    /// Whether the next code is being waited for.
    pub(super) fn waits(&self) -> bool {
        self.wait.is_some()
    }

    /// Gives up waiting. False if nothing was waited for.
    pub(super) fn stop_waiting(&mut self) -> bool {
        self.wait.take().is_some()
    }

    /// The voice has come to this digit of the last code that was read; to none when something is to be said anew.
    pub(super) fn reached(&mut self, digit: Option<usize>) {
        self.voiced = digit;
    }

    /// The account whose codes are read as they change.
    pub(super) fn auto(&self) -> Option<AccountId> {
        self.auto.map(|(id, _)| id)
    }
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
        self.read_chosen()
    }

    /// The same for the account whose code is at hand.
    pub(super) fn read_chosen(&mut self) -> Vec<Effect> {
        if !matches!(self.screen, Screen::Login(_)) {
            self.curtain.lift(&self.settings, self.now);
        }
        let aloud = self.settings.codes_spoken();
        if !aloud {
            self.tell(News::CodesNotSpoken);
        }
        let Some(account) = self.chosen() else { return Vec::new() };
        let (id, code) = (account.id, account.generator.code_at(self.moment()));
        if account.generator.step().is_some() {
            let asked_once = !self.reader.waits() && aloud && (self.speaks() || self.announces());
            match wait_until(&account.generator, self.moment(), &self.settings).filter(|_| asked_once) {
                None => self.read_now(&code),
                Some(end) => {
                    self.reader.wait = Some(end);
                    self.reply.say(phrase::time_left(end.saturating_sub(self.now), &self.locale));
                }
            }
            return Vec::new();
        }
        let Some(before) = self.before_change() else { return Vec::new() };
        if !self.vault.as_mut().is_some_and(|vault| vault.advance_counter(id)) {
            self.tell(News::CounterSpent);
            return Vec::new();
        }
        self.save(before, self.deeds.clone(), super::keep::Done::Code(id, code))
    }

    /// Reads the chosen account's code, the seconds first if they are few.
    pub(super) fn read_now(&mut self, code: &Code) {
        let Some(account) = self.chosen().filter(|_| self.settings.codes_spoken()) else { return };
        let (id, period) = (account.id, self.life(account));
        let left = period.map(|period| period.left(self.now));
        let utterances = reading(account, code, self.moment(), &self.settings, &self.code_locale);
        let until = period.map_or(u64::MAX, |period| period.ends);
        self.reply.read(utterances, Spoken { code: code.clone(), from: 0, until });
        let milestone = MILESTONES.into_iter().find(|at| left.is_some_and(|left| *at < left));
        self.reader.leave();
        if let Some((_, read)) = self.reader.auto.as_mut().filter(|(auto, _)| *auto == id) {
            *read = period.map_or(0, |period| period.began);
        }
        self.reader.read = Some(code.clone());
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

    /// The counter is on disk: the code may be seen and heard.
    pub(super) fn counter_saved(&mut self, id: AccountId, code: Code) {
        if self.chosen == Some(id) {
            // Not if it is the practice reader's turn by now.
            if self.chosen().is_some_and(|account| account.id == id) {
                self.read_now(&code);
            }
            self.counted = Some((id, code));
        }
    }

    /// How long the code on screen still lives.
    pub(super) fn say_time_left(&mut self) {
        if let Screen::Login(login) = &self.screen
            && let Some(left) = login.paused(self.now)
        {
            return self.reply.say(phrase::time_left(left, &self.locale));
        }
        let words = match self.shown() {
            (_, Some(period)) => phrase::time_left(period.left(self.now), &self.locale),
            (Some(_), None) => self.locale.text("time-left-no-limit"),
            (None, None) => self.locale.text("time-left-no-code"),
        };
        self.reply.say(words);
    }
}

/// A code read aloud in the language for codes, the seconds it has left first if they are few.
pub fn reading(account: &Account, code: &Code, now: u64, settings: &Settings, locale: &Locale) -> Vec<Utterance> {
    let left = account.generator.period_at(now).map(|period| period.left(now));
    let few = left.filter(|left| *left < hurry(&account.generator, settings).max(FEW));
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

pub(super) fn says_oh(settings: &Settings, locale: &Locale) -> bool {
    settings.zero == Zero::Letter && locale.lang() == Lang::En
}

/// When the next code comes, if there is too little time left for this one.
pub fn wait_until(generator: &Generator, now: u64, settings: &Settings) -> Option<u64> {
    let period = generator.period_at(now)?;
    (period.left(now) < hurry(generator, settings)).then_some(period.ends)
}

/// With fewer seconds left than these a code is not begun to be read.
fn hurry(generator: &Generator, settings: &Settings) -> u64 {
    let needed = || phrase::seconds_needed(generator.digits_len(), settings.rate, settings.read_twice);
    let limit = settings.wait_below.seconds().unwrap_or_else(needed);
    // A short-lived code must get its chance too.
    generator.step().map_or(0, |step| limit.min(u64::from(step.get()) / 2))
}
