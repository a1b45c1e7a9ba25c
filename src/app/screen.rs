//! The screens, one file each: a struct, its messages, what it asks of the program, and its outline.

pub mod account;
pub mod add;
pub mod chapter;
pub mod codes;
pub mod guide;
pub mod help;
pub mod keys;
pub mod login;
pub mod search;
pub mod settings;
pub mod tour;
pub mod unlock;
pub mod way;
pub mod welcome;

use super::keymap::{Command, Keymap, names};
use super::reading::To;
use super::undo::Deed;
use super::{Mark, practice};
use crate::code::{Code, Generator, Period};
use crate::locale::{Lang, Locale};
use crate::outline::{Entry, Field, Id, Item, Outline, Role};
use crate::print::{Document, Format};
use crate::settings::{Change, Settings, Undo};
use crate::sound::Output;
use crate::vault::{Account, AccountId, Passphrase};
use search::Search;

/// The screen that is open.
#[derive(Debug)]
pub enum Screen {
    Welcome(welcome::Welcome),
    Unlock(unlock::Unlock),
    Codes(codes::Codes),
    Add(add::Add),
    Account(account::Details),
    Settings(settings::Preferences),
    Keys(keys::Keys),
    Help(help::Help),
    Tour(tour::Tour),
    Login(login::Login),
    /// The guide's contents.
    Guide(guide::Contents),
    Chapter(chapter::Reading),
    Way(way::Which),
}

/// What an item of some screen sends.
#[derive(Debug, Clone)]
pub enum Message {
    Welcome(welcome::Message),
    Unlock(unlock::Message),
    Codes(codes::Message),
    Add(add::Message),
    Account(account::Message),
    Settings(settings::Message),
    Keys(keys::Message),
    Help(help::Message),
    Tour(tour::Message),
    Login(login::Message),
    Guide(guide::Message),
    Chapter(chapter::Message),
    Way(way::Message),
}

/// What a screen asks of the program.
#[derive(Debug)]
pub enum Action {
    None,
    /// Leave the screen.
    Back,
    Open(Destination),
    Create(Passphrase),
    Unlock {
        passphrase: Passphrase,
        previous: bool,
    },
    Lock,
    Quit,
    /// The clipboard's text into this field.
    Paste(Id),
    Choose(AccountId),
    Read(AccountId),
    Copy,
    Add(Account),
    Keep,
    Rename {
        id: AccountId,
        issuer: String,
        label: String,
    },
    Remove(AccountId),
    Undo,
    /// The code after the one on screen.
    ReadNext,
    /// Hide the code on the screen, or show it.
    Curtain(bool),
    /// Read the chosen account's codes as they change.
    Auto(bool),
    Set(Change),
    /// These settings together are normal again.
    SetBack(&'static Undo),
    /// The next key is to be for this.
    AskKey(Command),
    /// Or not.
    KeepKey(Command),
    /// This has its first keys again.
    KeyBack(Command),
    AllKeysBack,
    /// Say the last thing again.
    Repeat,
    /// Go through the code digit by digit.
    Step(To),
    /// Let keys say what they do, or do it again.
    Describe(bool),
    /// These items from end to end.
    ReadAloud(Vec<Id>),
    /// A file of this page.
    Print(Document, Format),
    /// Leave help, however many pages lie on each other.
    CloseHelp,
    /// The practice account's code.
    ReadPractice,
    /// The practice reader is put away; `used` if its code was right.
    ReaderAway {
        used: bool,
    },
    TimeLeft,
    /// Take focus to what is wrong, or to what is asked for.
    Focus(Id),
    /// Another chapter of the guide in the place of this one, at the line or title with this id.
    Turn(&'static str),
    Mark(Mark),
    /// Say this line of the guide.
    SayLine(&'static str),
    /// It goes no further: say this message.
    Edge(&'static str),
    /// A telephone number to the clipboard.
    CopyNumber(String),
}

/// Where one screen can lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    Welcome,
    Practice,
    Add,
    Account(AccountId),
    /// The same, where a code is tested.
    Test(AccountId),
    Settings,
    OwnKeys,
    /// The page for the screen that is open.
    Help,
    /// A page, at this line of it.
    HelpPage(help::Page, Option<&'static str>),
    Tour,
    Login,
    /// The guide's contents.
    Guide,
    /// A chapter of the guide, at the line or title with this id.
    Chapter(&'static str),
    /// The questions after somebody's way to MitID.
    Way,
}

/// What every screen may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub locale: &'a Locale,
    pub settings: &'a Settings,
    pub keymap: &'a Keymap,
    /// The vault's accounts, or the practice account alone when there are none.
    pub accounts: &'a [Account],
    /// There is an open vault.
    pub vault_open: bool,
    pub chosen: Option<AccountId>,
    /// The chosen account's code, if there is one to show, and the time it lives.
    pub code: Option<&'a Code>,
    pub period: Option<Period>,
    /// The digit of it that is being spoken, counted from 0.
    pub digit: Option<usize>,
    /// The account whose codes are read as they change.
    pub auto: Option<AccountId>,
    /// The voices of the system's engine that can be chosen.
    pub installed: &'a [(Lang, String)],
    /// The sound devices that can be chosen.
    pub outputs: &'a [Output],
    /// The last thing that can be undone.
    pub undo: Option<&'a Deed>,
    /// Whether the system sets its clock by itself, as far as that is known.
    pub clock: Option<bool>,
    /// The code is not to be seen on the screen.
    pub hidden: bool,
    /// The system can keep the window out of pictures of the screen.
    pub can_hide: bool,
    /// Keys say what they do.
    pub describing: bool,
    pub now: u64,
}

impl Context<'_> {
    /// What an account is called.
    pub fn name(&self, account: &Account) -> String {
        account_name(account, self.locale)
    }

    /// The account that is chosen.
    pub fn account(&self) -> Option<&Account> {
        self.accounts.iter().find(|account| Some(account.id) == self.chosen)
    }

    fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// A message with one key of each command filled in.
    fn keyed(&self, id: &str) -> String {
        self.locale.with(id, &self.keymap.first_keys(self.locale))
    }

    /// What the keys that do this now are called; `None` if there are none.
    fn keys(&self, command: Command) -> Option<String> {
        let keys = self.keymap.working(command);
        (!keys.is_empty()).then(|| names(&keys, self.locale))
    }

    /// The button that undoes the last thing, if there is one.
    fn undo_item<M>(&self, undo: M) -> Option<Item<M>> {
        let offer = self.undo?.offer(self.locale);
        Some(Item::button("undo", offer, undo).shortcut(self.keys(Command::Undo)))
    }
}

/// What an account is called; the practice account in the user's language.
pub(super) fn account_name(account: &Account, locale: &Locale) -> String {
    match account.name() {
        name if practice::is(account.id) => {
            debug_assert!(name.is_empty(), "the practice account is named by the locale");
            locale.text("practice-name")
        }
        name if name.is_empty() => locale.text("unnamed"),
        name => name,
    }
}

impl Screen {
    /// What the screen says and offers.
    pub fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        match self {
            Self::Welcome(screen) => screen.outline(cx).map(&Message::Welcome),
            Self::Unlock(screen) => screen.outline(cx).map(&Message::Unlock),
            Self::Codes(screen) => screen.outline(cx).map(&Message::Codes),
            Self::Add(screen) => screen.outline(cx).map(&Message::Add),
            Self::Account(screen) => screen.outline(cx).map(&Message::Account),
            Self::Settings(screen) => screen.outline(cx).map(&Message::Settings),
            Self::Keys(screen) => screen.outline(cx).map(&Message::Keys),
            Self::Help(screen) => screen.outline(cx).map(&Message::Help),
            Self::Tour(screen) => screen.outline(cx).map(&Message::Tour),
            Self::Login(screen) => screen.outline(cx).map(&Message::Login),
            Self::Guide(screen) => screen.outline(cx).map(&Message::Guide),
            Self::Chapter(screen) => screen.outline(cx).map(&Message::Chapter),
            Self::Way(screen) => screen.outline(cx).map(&Message::Way),
        }
    }

    pub(super) fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        match (self, message) {
            (Self::Welcome(screen), Message::Welcome(message)) => screen.update(message),
            (Self::Unlock(screen), Message::Unlock(message)) => screen.update(message),
            (Self::Codes(screen), Message::Codes(message)) => screen.update(message, cx),
            (Self::Add(screen), Message::Add(message)) => screen.update(message),
            (Self::Account(screen), Message::Account(message)) => screen.update(message, cx),
            (Self::Settings(screen), Message::Settings(message)) => screen.update(message),
            (Self::Keys(screen), Message::Keys(message)) => screen.update(message),
            (Self::Help(screen), Message::Help(message)) => screen.update(message, cx),
            (Self::Tour(screen), Message::Tour(message)) => screen.update(message),
            (Self::Login(screen), Message::Login(message)) => screen.update(message, cx),
            (Self::Guide(screen), Message::Guide(message)) => screen.update(message, cx),
            (Self::Chapter(screen), Message::Chapter(message)) => screen.update(message, cx),
            (Self::Way(screen), Message::Way(message)) => screen.update(message),
            // A message that was on its way when the screen changed.
            _ => Action::None,
        }
    }

    /// The field with this id, and how what is typed into it may be heard.
    pub(super) fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        match self {
            Self::Welcome(screen) => screen.field(id),
            Self::Unlock(screen) => screen.field(id),
            Self::Add(screen) => screen.field(id),
            Self::Account(screen) => screen.field(id),
            Self::Help(screen) => screen.search.field(id),
            Self::Guide(screen) => screen.search.field(id),
            Self::Login(screen) => screen.field(id),
            Self::Codes(_) | Self::Settings(_) | Self::Keys(_) | Self::Tour(_) | Self::Chapter(_) | Self::Way(_) => {
                None
            }
        }
    }

    /// What the space bar does in the field with this id, where no space belongs into it.
    pub(super) fn on_space(&self, id: &Id) -> Option<Message> {
        match self {
            Self::Login(screen) => screen.on_space(id).map(Message::Login),
            _ => None,
        }
    }

    /// The content of a field was changed: what was said to be wrong with it no longer stands.
    pub(super) fn edited(&mut self) {
        match self {
            Self::Welcome(screen) => screen.edited(),
            Self::Unlock(screen) => screen.edited(),
            Self::Add(screen) => screen.edited(),
            Self::Account(screen) => screen.edited(),
            Self::Help(screen) => screen.search.edited(),
            Self::Guide(screen) => screen.search.edited(),
            Self::Login(screen) => screen.edited(),
            Self::Codes(_) | Self::Settings(_) | Self::Keys(_) | Self::Tour(_) | Self::Chapter(_) | Self::Way(_) => {}
        }
    }

    /// The search on it.
    pub(super) fn search(&mut self) -> Option<&mut Search> {
        match self {
            Self::Help(screen) => Some(&mut screen.search),
            Self::Guide(screen) => Some(&mut screen.search),
            _ => None,
        }
    }

    /// What its search has found, in words; shorter for those who have gone on to it.
    pub(super) fn found_now(&self, cx: &Context<'_>, gone_on: bool) -> String {
        match self {
            Self::Help(screen) => screen.found_now(cx, gone_on),
            Self::Guide(screen) => screen.found_now(cx, gone_on),
            _ => String::new(),
        }
    }

    /// What Escape does here instead of leaving the screen.
    pub(super) fn escape(&self) -> Option<Message> {
        match self {
            Self::Welcome(screen) => screen.escape().map(Message::Welcome),
            Self::Way(screen) => screen.escape().map(Message::Way),
            _ => None,
        }
    }
}

/// How what is typed into a field may be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// Each character as it is typed.
    Aloud,
    /// That a character was typed, not which.
    Hidden,
}

/// A field whose content everybody may see and hear.
fn field_item<M>(id: &'static str, name: String, field: &Field, error: Option<String>, submit: M) -> Item<M> {
    let (shown, caret, selection) = (field.text().to_owned(), field.caret(), field.selection());
    let entry = Entry { shown, caret, selection, masked: false, spoken: true, error, submit };
    Item::new(id, Role::Field(entry), name)
}

/// A passphrase's field: bullets, and nothing said of what they stand for, unless it is to be shown.
fn passphrase_item<M>(
    id: &'static str,
    name: String,
    field: &Field,
    show: bool,
    error: Option<String>,
    submit: M,
) -> Item<M> {
    let mut item = field_item(id, name, field, error, submit);
    if let Role::Field(entry) = &mut item.role {
        (entry.masked, entry.spoken) = (!show, show);
        if !show {
            entry.shown = "•".repeat(field.len());
        }
    }
    item
}

/// The way back to the screen before.
fn back_item<M>(cx: &Context<'_>, back: M) -> Item<M> {
    Item::button("back", cx.text("back"), back).shortcut(cx.keys(Command::Back))
}

/// The way to the guide.
fn guide_item<M>(cx: &Context<'_>, guide: M) -> Item<M> {
    Item::button("guide", cx.text("contents-title"), guide).shortcut(cx.keys(Command::Guide))
}

/// The choice of language, on the first and on the settings screen.
fn language_item<M>(cx: &Context<'_>, message: fn(Lang) -> M) -> Item<M> {
    let options = Lang::ALL.map(|lang| (lang.name().to_owned(), message(lang))).into();
    let selected = Lang::ALL.iter().position(|lang| *lang == cx.locale.lang()).unwrap_or(0);
    let item = Item::new("language", Role::Choice { options, selected }, cx.text("settings-language"));
    item.shortcut(cx.keys(Command::Language))
}

/// What kind of code an account makes, in words.
fn kind(generator: &Generator, locale: &Locale) -> String {
    match generator {
        Generator::Totp { step, digits, .. } => locale.with(
            "account-kind-totp",
            &[("digits", u64::from(digits.get()).into()), ("seconds", u64::from(step.get()).into())],
        ),
        Generator::Hotp { digits, .. } => {
            locale.with("account-kind-hotp", &[("digits", u64::from(digits.get()).into())])
        }
        Generator::Steam { .. } => locale.text("account-kind-steam"),
    }
}
