//! Showing, reading and copying the chosen account's code.

use super::keep::Done;
use super::notice::News;
use super::{App, Effect};
use crate::code::{Code, Generator, Period};
use crate::speech::phrase;
use crate::vault::{Account, AccountId};

/// A copied code leaves the clipboard after this many seconds.
const CLIPBOARD_SECONDS: u64 = 60;

/// A code on the clipboard.
#[derive(Debug)]
pub(super) struct Copied {
    code: Code,
    /// When it is to leave (seconds since the epoch).
    until: u64,
}

impl App {
    /// The vault's accounts, or the practice account when there are none.
    pub(super) fn accounts(&self) -> &[Account] {
        match &self.vault {
            Some(vault) if !vault.accounts.is_empty() => &vault.accounts,
            _ => std::slice::from_ref(&self.practice),
        }
    }

    fn chosen(&self) -> Option<&Account> {
        self.accounts().iter().find(|account| Some(account.id) == self.chosen)
    }

    /// The code on screen and, for time-based ones, its period.
    pub(super) fn shown(&self) -> (Option<Code>, Option<Period>) {
        let Some(account) = self.chosen() else { return (None, None) };
        let period = account.generator.period_at(self.now);
        let counted = || self.counted.as_ref().filter(|(id, _)| *id == account.id).map(|(_, code)| code.clone());
        let code = if period.is_some() { Some(account.generator.code_at(self.now)) } else { counted() };
        (code, period)
    }

    pub(super) fn choose(&mut self, id: AccountId) {
        if self.chosen != Some(id) {
            self.counted = None;
            self.chosen = Some(id);
        }
    }

    /// Chooses an account that exists, after accounts have come or gone.
    pub(super) fn settle_choice(&mut self) {
        if self.chosen().is_none()
            && let Some(id) = self.accounts().first().map(|account| account.id)
        {
            self.choose(id);
        }
    }

    /// Reads the account's code aloud. A counter-based account is first moved on; its code is read when that is on disk.
    pub(super) fn read(&mut self, id: AccountId) -> Vec<Effect> {
        self.choose(id);
        if !self.settings.codes_spoken() {
            self.tell(News::CodesNotSpoken);
        }
        let Some(account) = self.chosen() else { return Vec::new() };
        let code = account.generator.code_at(self.now);
        if !matches!(account.generator, Generator::Hotp { .. }) {
            self.speak_code(&code);
            return Vec::new();
        }
        let Some(before) = self.before_change() else { return Vec::new() };
        if !self.vault.as_mut().is_some_and(|vault| vault.advance_counter(id)) {
            self.tell(News::CounterSpent);
            return Vec::new();
        }
        self.save(before, self.removed.clone(), Done::Code(id, code))
    }

    /// The counter is on disk: the code may be seen and heard.
    pub(super) fn counter_saved(&mut self, id: AccountId, code: Code) {
        if self.chosen == Some(id) {
            self.speak_code(&code);
            self.counted = Some((id, code));
        }
    }

    fn speak_code(&mut self, code: &Code) {
        let Some(account) = self.chosen().filter(|_| self.settings.codes_spoken()) else { return };
        let name = self.context().name(account);
        let period = account.generator.period_at(self.now);
        let left = period.map(|period| period.left(self.now));
        let words = phrase::reading(&name, &code.groups(), left, &self.locale);
        self.reply.read(words, period.map_or(u64::MAX, |period| period.ends));
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

    pub(super) fn copy(&mut self) -> Vec<Effect> {
        let (Some(code), _) = self.shown() else {
            self.tell(News::NothingToCopy);
            return Vec::new();
        };
        self.tell(News::Copied);
        self.copied = Some(Copied { code: code.clone(), until: self.now + CLIPBOARD_SECONDS });
        vec![Effect::Copy(code)]
    }

    /// Empties the clipboard of our code when its time is up, or at once.
    pub(super) fn uncopy(&mut self, at_once: bool) -> Vec<Effect> {
        let now = self.now;
        let copied = self.copied.take_if(|copied| at_once || copied.until <= now);
        copied.map(|copied| Effect::Uncopy(copied.code)).into_iter().collect()
    }
}
