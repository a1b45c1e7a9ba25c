//! Named states of the program, for showing it, for pictures and for tests. Each is reached as a user reaches it: by
//! keys and by what is pressed, in a world of made-up accounts.

mod accounts;

use super::demo::Demo;
use super::keymap::{Key, Press};
use super::{Act, Effect, Message, Start};
use crate::locale::Lang;
use crate::outline::Edit;
use crate::settings::{self, Settings};
use crate::speech::{Event, Fault};
use accounts::PASSPHRASE;

/// A state that there is something to see, hear or do in. Every screen and every step of one has at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Preset {
    Welcome,
    WelcomePassphrase,
    WelcomePassphraseWrong,
    Tour,
    Practice,
    Unlock,
    UnlockWrong,
    UnlockDamaged,
    /// Unlocked, and there are no accounts.
    Empty,
    /// The account that stands in for those.
    PracticeAccount,
    /// One account.
    One,
    /// Many accounts.
    #[default]
    Codes,
    /// The longest code, a name that fills lines, and a short key.
    Long,
    /// A counter-based account before a code was asked for.
    Counter,
    CounterShown,
    Steam,
    /// The code is gone through digit by digit.
    Digit,
    /// Too few seconds are left, and the next code is waited for.
    Waiting,
    /// Each new code is read.
    Automatic,
    /// An account was removed and can be brought back.
    Removed,
    /// Keys say what they do.
    Describing,
    /// The program can't be heard.
    Silent,
    Account,
    /// A name was taken away and not replaced.
    AccountWrong,
    Add,
    AddWrong,
    Settings,
    SettingsDamaged,
    Help,
    /// The keys have been saved as a card.
    HelpCard,
    /// Lines are found in help.
    HelpSearch,
    /// No line of help is found.
    HelpNothing,
}

impl Preset {
    /// All of them, in the order in which one meets them.
    pub const ALL: [Self; 32] = [
        Self::Welcome,
        Self::WelcomePassphrase,
        Self::WelcomePassphraseWrong,
        Self::Tour,
        Self::Practice,
        Self::Unlock,
        Self::UnlockWrong,
        Self::UnlockDamaged,
        Self::Empty,
        Self::PracticeAccount,
        Self::One,
        Self::Codes,
        Self::Long,
        Self::Counter,
        Self::CounterShown,
        Self::Steam,
        Self::Digit,
        Self::Waiting,
        Self::Automatic,
        Self::Removed,
        Self::Describing,
        Self::Silent,
        Self::Account,
        Self::AccountWrong,
        Self::Add,
        Self::AddWrong,
        Self::Settings,
        Self::SettingsDamaged,
        Self::Help,
        Self::HelpCard,
        Self::HelpSearch,
        Self::HelpNothing,
    ];

    /// As it is written on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::WelcomePassphrase => "welcome-passphrase",
            Self::WelcomePassphraseWrong => "welcome-passphrase-wrong",
            Self::Tour => "tour",
            Self::Practice => "practice",
            Self::Unlock => "unlock",
            Self::UnlockWrong => "unlock-wrong",
            Self::UnlockDamaged => "unlock-damaged",
            Self::Empty => "empty",
            Self::PracticeAccount => "practice-account",
            Self::One => "one",
            Self::Codes => "codes",
            Self::Long => "long",
            Self::Counter => "counter",
            Self::CounterShown => "counter-shown",
            Self::Steam => "steam",
            Self::Digit => "digit",
            Self::Waiting => "waiting",
            Self::Automatic => "automatic",
            Self::Removed => "removed",
            Self::Describing => "describing",
            Self::Silent => "silent",
            Self::Account => "account",
            Self::AccountWrong => "account-wrong",
            Self::Add => "add",
            Self::AddWrong => "add-wrong",
            Self::Settings => "settings",
            Self::SettingsDamaged => "settings-damaged",
            Self::Help => "help",
            Self::HelpCard => "help-card",
            Self::HelpSearch => "help-search",
            Self::HelpNothing => "help-nothing",
        }
    }

    /// The one that is written so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.name() == name)
    }

    /// The program in this state, and what the last step asked for and nobody has answered: what is to be heard.
    ///
    /// It is there within half a minute of `now`, at [`Demo::now`]: when there is a new code, or when one is about to
    /// expire if that is what it shows.
    pub fn stage(self, lang: Lang, now: u64, screen_reader: bool) -> (Demo, Vec<Effect>) {
        self.staged(Settings { language: Some(lang), ..Settings::default() }, now, screen_reader)
    }

    /// The same for somebody with these preferences.
    pub fn staged(self, settings: Settings, now: u64, screen_reader: bool) -> (Demo, Vec<Effect>) {
        let damaged = match self {
            Self::SettingsDamaged => vec![settings::Damage::Field("volume"), settings::Damage::Field("grouping")],
            _ => Vec::new(),
        };
        let start = Start { settings, damaged, screen_reader, ..Start::default() };
        let (mut demo, mut effects) = Demo::start(start, self.memory(), self.moment(now));
        for step in self.steps() {
            effects = demo.send(step.message());
        }
        (demo, effects)
    }

    /// The first moment from `now` on that is right for it, all periods being of half a minute.
    fn moment(self, now: u64) -> u64 {
        // Four seconds are too few to hear a code and type it.
        let second = if self == Self::Waiting { 26 } else { 0 };
        now + (30 + second - now % 30) % 30
    }

    fn steps(self) -> Vec<Step> {
        use Step::{Do, Empty, Push, Type, Unheard};
        let after_unlocking: &[Step] = match self {
            Self::Welcome | Self::Unlock | Self::SettingsDamaged => return Vec::new(),
            Self::WelcomePassphrase => return vec![Push("next")],
            Self::WelcomePassphraseWrong => {
                return [Push("next"), Type("h"), Do(Press::Enter), Type("g"), Do(Press::Enter)].into();
            }
            Self::Tour => return vec![Push("tour")],
            Self::Practice => return vec![Push("practice")],
            Self::UnlockWrong => return vec![Type("2"), Do(Press::Enter)],
            Self::UnlockDamaged
            | Self::Empty
            | Self::One
            | Self::Codes
            | Self::Long
            | Self::Counter
            | Self::Steam
            | Self::Waiting => &[],
            Self::CounterShown => &[Do(Press::Space)],
            Self::Digit => &[Do(Press::Right), Do(Press::Right)],
            Self::Automatic => &[Type("*")],
            Self::Removed => &[Push("codes-details"), Push("remove")],
            Self::Describing => &[Do(Press::F(11))],
            Self::Silent => &[Unheard],
            Self::Account | Self::PracticeAccount => &[Push("codes-details")],
            Self::AccountWrong => &[Push("codes-details"), Empty("issuer"), Empty("label"), Push("save")],
            Self::Add => &[Push("codes-add")],
            Self::AddWrong => &[Push("codes-add"), Type("J"), Type("8"), Push("add")],
            Self::Settings => &[Do(Press::F(10))],
            Self::Help => &[Do(Press::F(1))],
            Self::HelpCard => &[Do(Press::F(1)), Push("page-help-key-table"), Push("card-pdf")],
            Self::HelpSearch => &[Do(Press::F(1)), Push("search"), Type("kode to")],
            Self::HelpNothing => &[Do(Press::F(1)), Push("search"), Type("zebra")],
        };
        [Type(PASSPHRASE), Do(Press::Enter)].iter().chain(after_unlocking).cloned().collect()
    }
}

/// One thing done on the way to a state.
#[derive(Clone)]
enum Step {
    /// A key.
    Do(Press),
    /// A key that writes this.
    Type(&'static str),
    /// The item with this id is pressed.
    Push(&'static str),
    /// The field with this id is emptied.
    Empty(&'static str),
    /// There is no device to be heard from.
    Unheard,
}

impl Step {
    fn message(self) -> Message {
        match self {
            Self::Do(press) => Message::Key(Key::plain(press)),
            Self::Type(text) => Message::Key(Key::text(text)),
            Self::Push(id) => Message::Act(id.into(), Act::Press),
            Self::Empty(id) => Message::Act(id.into(), Act::Edit(Edit::Replace(String::new().into()))),
            Self::Unheard => {
                Message::Voice(Event::Silent { ticket: 0, why: Fault::NoDevice("none for showing this".to_owned()) })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_there_and_every_name_leads_to_its_own() {
        for (at, preset) in Preset::ALL.into_iter().enumerate() {
            assert_eq!(preset as usize, at, "{} is out of place, or one before it is missing", preset.name());
            assert_eq!(Preset::from_name(preset.name()), Some(preset));
        }
    }
}
