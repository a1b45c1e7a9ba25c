//! Showing and copying the chosen account's code.

use super::notice::News;
use super::screen::Screen;
use super::{App, Effect};
use crate::code::{Code, Period};
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

    /// The account whose code is at hand: the chosen one, and on the practice page that of its reader.
    pub(super) fn chosen(&self) -> Option<&Account> {
        match self.screen {
            Screen::Login(_) => Some(&self.practice),
            _ => self.accounts().iter().find(|account| Some(account.id) == self.chosen),
        }
    }

    /// The moment whose code is the current one: now, but in slow practice.
    pub(super) fn moment(&self) -> u64 {
        match &self.screen {
            Screen::Login(login) => login.moment(self.now),
            _ => self.now,
        }
    }

    /// The life of an account's code now; `None` if it lives until it is used.
    pub(super) fn life(&self, account: &Account) -> Option<Period> {
        let period = account.generator.period_at(self.now);
        match &self.screen {
            Screen::Login(login) => login.life(period),
            _ => period,
        }
    }

    /// The code on screen and, for time-based ones, its period.
    pub(super) fn shown(&self) -> (Option<Code>, Option<Period>) {
        let off = matches!(&self.screen, Screen::Login(login) if !login.shows(self.now));
        let Some(account) = self.chosen().filter(|_| !off) else { return (None, None) };
        let timed = account.generator.step().map(|_| account.generator.code_at(self.moment()));
        let counted = || self.counted.as_ref().filter(|(id, _)| *id == account.id).map(|(_, code)| code.clone());
        (timed.or_else(counted), self.life(account))
    }

    pub(super) fn choose(&mut self, id: AccountId) {
        if self.chosen != Some(id) {
            self.counted = None;
            self.chosen = Some(id);
            self.reader.leave();
            self.curtain.fall();
        }
    }

    /// Chooses an account that exists, after accounts have come or gone.
    pub(super) fn settle_choice(&mut self) {
        if !self.accounts().iter().any(|account| Some(account.id) == self.chosen)
            && let Some(id) = self.accounts().first().map(|account| account.id)
        {
            self.choose(id);
        }
    }

    pub(super) fn copy(&mut self) -> Vec<Effect> {
        let (Some(code), _) = self.shown() else {
            self.tell(News::NothingToCopy);
            return Vec::new();
        };
        self.tell(News::Copied);
        self.reader.used();
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
