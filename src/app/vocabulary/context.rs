//! What screens and rooms may look at.

use super::at_hand::{AtHand, Shown};
use super::caps_and_layout::Keyboard;
use super::commands::{Command, Keymap, names};
use super::deed::Deed;
use super::help_page::Page;
use super::practice::{self, account_name};
use crate::code::Code;
use crate::guide::Answers;
use crate::locale::{Lang, Locale};
use crate::settings::{Appearance, Settings};
use crate::sound::Output;
use crate::vault::{Account, AccountId};
use std::collections::BTreeMap;
use std::ops::Deref;

/// What is known of the computer.
#[derive(Debug, Default)]
pub struct Computer {
    /// The voices of the system's engine that can be chosen.
    pub installed: Vec<(Lang, String)>,
    /// The sound devices that can be chosen.
    pub outputs: Vec<Output>,
    /// Whether the system sets its clock by itself, as far as that is known.
    pub clock: Option<bool>,
    /// It is plainly wrong.
    pub clock_wrong: bool,
    /// The system can keep the window out of pictures of the screen.
    pub can_hide: bool,
    pub keyboard: Keyboard,
    /// The clipboard can't be emptied while another window has the keyboard.
    pub clipboard_stays: bool,
    /// A screen reader runs.
    pub screen_reader: bool,
    /// How the system wants windows to look.
    pub appearance: Appearance,
}

/// All but what the room of the codes knows itself.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// Seconds since the epoch; 0 if the clock stands before it.
    pub now: u64,
    /// How many seconds the program has counted since it started, which no setting of the clock changes.
    pub elapsed: u64,
    pub locale: &'a Locale,
    /// The words for codes, which may be in another language.
    pub code_locale: &'a Locale,
    pub settings: &'a Settings,
    pub keymap: &'a Keymap,
    /// The vault's accounts, or the practice account alone when there are none.
    pub accounts: &'a [Account],
    /// There is an open vault.
    pub vault_open: bool,
    /// The last thing that can be undone.
    pub undo: Option<&'a Deed>,
    pub computer: &'a Computer,
    /// Our own voice is to be heard.
    pub speaks: bool,
    /// A screen reader speaks for us.
    pub announces: bool,
    /// Something is being spoken.
    pub speaking: bool,
    /// The code that was the last thing said, and when it ends (seconds since the epoch).
    pub said: Option<(&'a Code, u64)>,
    /// Keys say what they do.
    pub describing: bool,
    /// The pages of help, as they are listed.
    pub help: &'static [&'static Page],
}

/// What every screen may look at.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub around: Around<'a>,
    pub chosen: Option<AccountId>,
    /// The account whose codes are read as they change.
    pub auto: Option<AccountId>,
    /// One's own codes are not to be seen on the screen.
    pub hidden: bool,
    /// Nor is any other, as another window is used.
    pub away: bool,
    /// The last code of each account that counts, where one was made.
    pub counted: &'a BTreeMap<AccountId, Code>,
    /// Where one has come to in going through a code digit by digit.
    pub stepped: Option<(&'a Code, usize)>,
    /// The digit that the voice has come to in the last code that was read.
    pub voiced: Option<usize>,
}

impl<'a> Deref for Context<'a> {
    type Target = Around<'a>;

    fn deref(&self) -> &Around<'a> {
        &self.around
    }
}

impl<'a> Around<'a> {
    /// What an account is called.
    pub fn name(&self, account: &Account) -> String {
        account_name(account, self.locale)
    }

    /// The account with this id, the practice account among them.
    pub fn account(&self, id: AccountId) -> Option<&'a Account> {
        let own = self.accounts.iter().find(|account| account.id == id);
        own.or_else(|| practice::is(id).then(practice::account))
    }

    /// Whether an account has no code now: it goes by the clock, which stands at a time for which there are none.
    pub fn clock_lost_for(&self, account: &Account) -> bool {
        self.now == 0 && account.generator.step().is_some()
    }

    /// The way to MitID that was found the last time, if its questions are still asked.
    pub fn way_known(&self) -> Option<Answers> {
        Answers::from_name(self.settings.guide.way.as_deref()?)
    }

    pub fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// A message with one key of each command filled in.
    pub fn keyed(&self, id: &str) -> String {
        self.locale.with(id, &self.keymap.first_keys(self.locale))
    }

    /// What the keys that do this now are called; `None` if there are none.
    pub fn keys(&self, command: Command) -> Option<String> {
        let keys = self.keymap.working(command);
        (!keys.is_empty()).then(|| names(&keys, self.locale))
    }
}

impl Context<'_> {
    /// What is on the screen of the code at hand.
    pub fn shown(&self, at_hand: Option<AtHand>) -> Shown {
        at_hand.map(|at_hand| at_hand.shown(self.counted, self)).unwrap_or_default()
    }

    /// The digit of this code that is being spoken, counted from 0.
    pub fn digit(&self, shown: &Code) -> Option<usize> {
        let stepped = self.stepped.filter(|(code, _)| *code == shown).map(|(_, at)| at);
        let said = || self.said.is_some_and(|(code, _)| code == shown);
        stepped.or_else(|| self.voiced.filter(|_| self.speaking && said()))
    }
}

/// What an account at hand comes to, with what is around it.
impl AtHand {
    /// The account itself, if it is still there.
    pub fn account<'a>(&self, around: &Around<'a>) -> Option<&'a Account> {
        around.account(self.account)
    }

    /// What is on the screen; `counted` are the last codes of accounts that count.
    pub fn shown(&self, counted: &BTreeMap<AccountId, Code>, around: &Around<'_>) -> Shown {
        let account = self.account(around).filter(|account| self.shows && !around.clock_lost_for(account));
        let Some(account) = account else { return Shown::default() };
        let timed = account.generator.step().map(|_| account.generator.code_at(self.moment));
        Shown { code: timed.or_else(|| counted.get(&account.id).cloned()), period: self.life(account, around.now) }
    }
}
