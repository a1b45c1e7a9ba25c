//! Named states of the program, for showing it, for pictures and for tests. Each is reached as a user reaches it: by
//! keys and by what is pressed, in a world of made-up accounts.

mod accounts;

use super::demo::Demo;
use super::keymap::{Key, Press};
use super::{Act, Effect, Message, Start, practice};
use crate::code::Generator;
use crate::guide::{Hours, Opening};
use crate::locale::{Lang, Locale};
use crate::outline::Edit;
use crate::settings::{self, Settings};
use crate::speech::{Event, Fault};
use accounts::PASSPHRASE;

const HALF_HOUR: u64 = 30 * 60;

/// A state that there is something to see, hear or do in. Every screen and every step of one has at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Preset {
    Welcome,
    WelcomePassphrase,
    WelcomePassphraseWrong,
    Tour,
    Practice,
    /// Practising to log in: the user ID.
    Login,
    /// A user ID that is none.
    LoginRefused,
    /// The code is asked for.
    LoginCode,
    /// The practice reader has read a code.
    LoginRead,
    /// The same when codes do not expire.
    LoginSlow,
    /// The code has just expired.
    LoginLate,
    /// The code is the next one.
    LoginEarly,
    /// One digit is wrong.
    LoginMistyped,
    /// Three wrong codes in a row.
    LoginPause,
    /// The code was right.
    LoginPassword,
    /// Logged in.
    LoginDone,
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
    /// A code from another device matches.
    TestRight,
    /// It would match in a minute: a clock is wrong.
    TestClock,
    /// It nearly matches.
    TestMistyped,
    /// Another device is further on with a counter.
    TestCounter,
    Add,
    AddWrong,
    Settings,
    SettingsDamaged,
    /// Every command with its keys.
    Keys,
    /// A key is asked for.
    KeysNew,
    /// The key that was pressed is used for something else.
    KeysUsed,
    /// One is chosen, and can be set back.
    KeysOwn,
    Help,
    /// The keys have been saved as a card.
    HelpCard,
    /// Lines are found in help.
    HelpSearch,
    /// No line of help is found.
    HelpNothing,
    /// The guide's contents.
    Guide,
    /// Somebody has been in it, and set a bookmark.
    GuideMarked,
    /// Lines are found in it.
    GuideSearch,
    Chapter,
    /// A chapter with lines to tick off.
    Checklist,
    /// A chapter with telephone numbers, when somebody answers them.
    PhoneOpen,
    PhoneClosed,
    /// A chapter with cases to judge.
    Case,
    CaseJudged,
    /// A way is gone, one step at a time.
    OneStep,
    AllSteps,
    /// The questions after somebody's way to MitID.
    WayCpr,
    WayStay,
    WayScan,
    WayDevice,
    WayNemId,
    /// And what they come to, when it is much.
    WayFound,
}

impl Preset {
    /// All of them, in the order in which one meets them.
    pub const ALL: [Self; 68] = [
        Self::Welcome,
        Self::WelcomePassphrase,
        Self::WelcomePassphraseWrong,
        Self::Tour,
        Self::Practice,
        Self::Login,
        Self::LoginRefused,
        Self::LoginCode,
        Self::LoginRead,
        Self::LoginSlow,
        Self::LoginLate,
        Self::LoginEarly,
        Self::LoginMistyped,
        Self::LoginPause,
        Self::LoginPassword,
        Self::LoginDone,
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
        Self::TestRight,
        Self::TestClock,
        Self::TestMistyped,
        Self::TestCounter,
        Self::Add,
        Self::AddWrong,
        Self::Settings,
        Self::SettingsDamaged,
        Self::Keys,
        Self::KeysNew,
        Self::KeysUsed,
        Self::KeysOwn,
        Self::Help,
        Self::HelpCard,
        Self::HelpSearch,
        Self::HelpNothing,
        Self::Guide,
        Self::GuideMarked,
        Self::GuideSearch,
        Self::Chapter,
        Self::Checklist,
        Self::PhoneOpen,
        Self::PhoneClosed,
        Self::Case,
        Self::CaseJudged,
        Self::OneStep,
        Self::AllSteps,
        Self::WayCpr,
        Self::WayStay,
        Self::WayScan,
        Self::WayDevice,
        Self::WayNemId,
        Self::WayFound,
    ];

    /// As it is written on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::WelcomePassphrase => "welcome-passphrase",
            Self::WelcomePassphraseWrong => "welcome-passphrase-wrong",
            Self::Tour => "tour",
            Self::Practice => "practice",
            Self::Login => "login",
            Self::LoginRefused => "login-refused",
            Self::LoginCode => "login-code",
            Self::LoginRead => "login-read",
            Self::LoginSlow => "login-slow",
            Self::LoginLate => "login-late",
            Self::LoginEarly => "login-early",
            Self::LoginMistyped => "login-mistyped",
            Self::LoginPause => "login-pause",
            Self::LoginPassword => "login-password",
            Self::LoginDone => "login-done",
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
            Self::TestRight => "test-right",
            Self::TestClock => "test-clock",
            Self::TestMistyped => "test-mistyped",
            Self::TestCounter => "test-counter",
            Self::Add => "add",
            Self::AddWrong => "add-wrong",
            Self::Settings => "settings",
            Self::SettingsDamaged => "settings-damaged",
            Self::Keys => "keys",
            Self::KeysNew => "keys-new",
            Self::KeysUsed => "keys-used",
            Self::KeysOwn => "keys-own",
            Self::Help => "help",
            Self::HelpCard => "help-card",
            Self::HelpSearch => "help-search",
            Self::HelpNothing => "help-nothing",
            Self::Guide => "guide",
            Self::GuideMarked => "guide-marked",
            Self::GuideSearch => "guide-search",
            Self::Chapter => "chapter",
            Self::Checklist => "checklist",
            Self::PhoneOpen => "phone-open",
            Self::PhoneClosed => "phone-closed",
            Self::Case => "case",
            Self::CaseJudged => "case-judged",
            Self::OneStep => "one-step",
            Self::AllSteps => "all-steps",
            Self::WayCpr => "way-cpr",
            Self::WayStay => "way-stay",
            Self::WayScan => "way-scan",
            Self::WayDevice => "way-device",
            Self::WayNemId => "way-nemid",
            Self::WayFound => "way-found",
        }
    }

    /// The one that is written so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.name() == name)
    }

    /// The program in this state, and what the last step asked for and nobody has answered: what is to be heard.
    ///
    /// It is there within half a minute of `now`, at [`Demo::now`]: when there is a new code, or when one is about to
    /// expire if that is what it shows. Only whether telephones are answered may be as one wants it hours later.
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
            effects = demo.send(step.message(demo.now));
        }
        (demo, effects)
    }

    /// The first moment from `now` on that is right for it, all periods being of half a minute.
    fn moment(self, now: u64) -> u64 {
        // Four seconds are too few to hear a code and type it.
        let second = if self == Self::Waiting { 26 } else { 0 };
        let open = match self {
            Self::PhoneOpen => true,
            Self::PhoneClosed => false,
            _ => return now + (30 + second - now % 30) % 30,
        };
        let Some(hours) = Hours::of("support", &Locale::new(Lang::En)) else { return now };
        let half_hours = (0..).map(|number| now.next_multiple_of(HALF_HOUR) + number * HALF_HOUR);
        let right = |at: &u64| matches!(hours.at(*at), Some(Opening::Open { .. })) == open;
        half_hours.take(48).find(right).unwrap_or(now)
    }

    fn steps(self) -> Vec<Step> {
        use Step::{Code, Do, Empty, Push, Slip, Type, Unheard};
        let code = |away| Code("code", practice::generator, away);
        let at_code = |then: &[Step]| {
            let before = [Push("practise"), Type("anna-jensen"), Do(Press::Enter)];
            before.iter().chain(then).cloned().collect()
        };
        let after_unlocking: &[Step] = match self {
            Self::Welcome | Self::Unlock | Self::SettingsDamaged => return Vec::new(),
            Self::WelcomePassphrase => return vec![Push("next")],
            Self::WelcomePassphraseWrong => {
                return [Push("next"), Type("h"), Do(Press::Enter), Type("g"), Do(Press::Enter)].into();
            }
            Self::Tour => return vec![Push("tour")],
            Self::Practice => return vec![Push("practice")],
            Self::Login => return vec![Push("practise")],
            Self::LoginRefused => return vec![Push("practise"), Type("anna"), Do(Press::Enter)],
            Self::LoginCode => return at_code(&[]),
            Self::LoginRead => return at_code(&[Do(Press::Space)]),
            Self::LoginSlow => return at_code(&[Push("slow"), Push("reader")]),
            Self::LoginLate => return at_code(&[code(-1), Push("next")]),
            Self::LoginEarly => return at_code(&[code(1), Push("next")]),
            Self::LoginMistyped => return at_code(&[Slip("code", practice::generator), Push("next")]),
            Self::LoginPause => return at_code(&vec![[Type("000000"), Push("next")]; 3].concat()),
            Self::LoginPassword => return at_code(&[code(0), Push("next")]),
            Self::LoginDone => return at_code(&[code(0), Push("next"), Type("x"), Do(Press::Enter)]),
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
            Self::TestRight => &[Push("codes-test"), Code("test-code", accounts::bank, 0), Push("test")],
            Self::TestClock => &[Push("codes-test"), Code("test-code", accounts::bank, 3), Push("test")],
            Self::TestMistyped => &[Push("codes-test"), Slip("test-code", accounts::bank), Push("test")],
            Self::TestCounter => &[Push("codes-test"), Code("test-code", accounts::door, 2), Push("test")],
            Self::Add => &[Push("codes-add")],
            Self::AddWrong => &[Push("codes-add"), Type("J"), Type("8"), Push("add")],
            Self::Settings => &[Do(Press::F(10))],
            Self::Keys => &[Type("'")],
            Self::KeysNew => &[Type("'"), Push("key-repeat")],
            Self::KeysUsed => &[Type("'"), Push("key-repeat"), Do(Press::F(9))],
            Self::KeysOwn => &[Type("'"), Push("key-repeat"), Type("r")],
            Self::Help => &[Do(Press::F(1))],
            Self::HelpCard => &[Do(Press::F(1)), Push("page-help-key-table"), Push("card-pdf")],
            Self::HelpSearch => &[Do(Press::F(1)), Push("search"), Type("kode to")],
            Self::HelpNothing => &[Do(Press::F(1)), Push("search"), Type("zebra")],
            Self::Guide => &[Push("guide")],
            Self::GuideMarked => {
                &[Push("guide"), Push("open-guide-app"), Do(Press::Right), Push("bookmark"), Do(Press::Escape)]
            }
            Self::GuideSearch => &[Push("guide"), Push("search"), Type("post")],
            Self::Chapter => &[Push("guide"), Push("open-guide-mitid")],
            Self::Checklist => &[Push("guide"), Push("open-guide-ready"), Push("guide-ready-tick-cpr")],
            Self::PhoneOpen | Self::PhoneClosed => &[Push("guide"), Push("open-guide-lines")],
            Self::Case => &[Push("guide"), Push("open-guide-fraud")],
            Self::CaseJudged => &[Push("guide"), Push("open-guide-fraud"), Push("guide-fraud-case-message/real")],
            Self::OneStep => &[Push("guide"), Push("open-guide-app"), Do(Press::Right), Do(Press::Right)],
            Self::AllSteps => &[Push("guide"), Push("open-guide-app"), Push("way-0-all")],
            Self::WayCpr => &[Push("guide"), Push("way")],
            Self::WayStay => &[Push("guide"), Push("way"), Push("answer-1")],
            Self::WayScan => &[Push("guide"), Push("way"), Push("answer-0")],
            Self::WayDevice => &[Push("guide"), Push("way"), Push("answer-0"), Push("answer-0")],
            Self::WayNemId => &[Push("guide"), Push("way"), Push("answer-0"), Push("answer-0"), Push("answer-0")],
            Self::WayFound => &[
                Push("guide"),
                Push("way"),
                Push("answer-1"),
                Push("answer-1"),
                Push("answer-1"),
                Push("answer-2"),
                Push("answer-0"),
            ],
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
    /// The code of so many steps later is written in the field with this id.
    Code(&'static str, fn() -> Generator, i64),
    /// The code of now is, with its third digit wrong.
    Slip(&'static str, fn() -> Generator),
    /// There is no device to be heard from.
    Unheard,
}

impl Step {
    fn message(self, now: u64) -> Message {
        let write = |id: &'static str, code: String| Message::Act(id.into(), Act::Edit(Edit::Replace(code.into())));
        match self {
            Self::Do(press) => Message::Key(Key::plain(press)),
            Self::Type(text) => Message::Key(Key::text(text)),
            Self::Push(id) => Message::Act(id.into(), Act::Press),
            Self::Empty(id) => Message::Act(id.into(), Act::Edit(Edit::Replace(String::new().into()))),
            Self::Code(id, generator, away) => write(id, later(&generator(), now, away)),
            Self::Slip(id, generator) => {
                let digit = |(at, c): (usize, char)| match c.to_digit(10).filter(|_| at == 2) {
                    Some(digit) => char::from_digit((digit + 1) % 10, 10).unwrap_or(c),
                    None => c,
                };
                write(id, later(&generator(), now, 0).chars().enumerate().map(digit).collect())
            }
            Self::Unheard => {
                Message::Voice(Event::Silent { ticket: 0, why: Fault::NoDevice("none for showing this".to_owned()) })
            }
        }
    }
}

/// The code of so many steps, or counters, later.
fn later(generator: &Generator, now: u64, away: i64) -> String {
    let seconds = generator.step().map_or(0, |step| away * i64::from(step.get()));
    let counters = if generator.step().is_none() { away } else { 0 };
    let further = (0..counters).try_fold(generator.clone(), |generator, _| generator.advanced());
    further
        .map(|generator| generator.code_at(now.saturating_add_signed(seconds)))
        .map_or_else(String::new, |code| code.as_str().to_owned())
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
