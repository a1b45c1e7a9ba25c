//! The pages of help: which messages and which keys stand on each.

use crate::app::keymap::{Binding, Command, KEYMAP, Keymap, line};
use crate::app::screen::Screen;
use crate::settings::GROUPS;

/// Here stand the lines about the groups of settings, as the table of settings has them.
const GROUPS_OF_SETTINGS: &str = "";

/// A page of help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    Codes,
    Add,
    Account,
    Settings,
    Unlock,
    First,
    Login,
    Keys,
    Print,
    Switches,
    Curtain,
    Sound,
    Readers,
    Guide,
    CommandLine,
    About,
    KeyTable,
}

impl Page {
    /// All of them, as they are listed.
    pub const ALL: [Self; 17] = [
        Self::Codes,
        Self::Add,
        Self::Account,
        Self::Settings,
        Self::Unlock,
        Self::First,
        Self::Login,
        Self::Keys,
        Self::Print,
        Self::Switches,
        Self::Curtain,
        Self::Sound,
        Self::Readers,
        Self::Guide,
        Self::CommandLine,
        Self::About,
        Self::KeyTable,
    ];

    /// The page for a screen.
    pub(in crate::app) fn of(screen: &Screen) -> Self {
        match screen {
            Screen::Welcome(_) => Self::First,
            Screen::Unlock(_) => Self::Unlock,
            Screen::Codes(_) => Self::Codes,
            Screen::Add(_) => Self::Add,
            Screen::Account(_) => Self::Account,
            Screen::Settings(_) => Self::Settings,
            Screen::Help(help) => help.page(),
            Screen::Keys(_) | Screen::Tour(_) => Self::Keys,
            Screen::Login(_) => Self::Login,
            Screen::Guide(_) | Screen::Chapter(_) | Screen::Way(_) => Self::Guide,
        }
    }

    /// The message with its name; it also names the screen.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Codes => "help-codes",
            Self::Add => "help-add",
            Self::Account => "help-account",
            Self::Settings => "help-settings",
            Self::Unlock => "help-unlock",
            Self::First => "help-first",
            Self::Login => "help-login",
            Self::Keys => "help-keys",
            Self::Print => "help-print",
            Self::Switches => "help-switches",
            Self::Curtain => "help-curtain",
            Self::Sound => "help-sound",
            Self::Readers => "help-readers",
            Self::Guide => "help-guide",
            Self::CommandLine => "help-command-line",
            Self::About => "help-about",
            Self::KeyTable => "help-key-table",
        }
    }

    /// The messages that stand on it, in reading order, but for what is not true of the keys in force.
    pub(super) fn lines(self, keymap: &Keymap) -> impl Iterator<Item = &'static str> {
        let like_the_reader = keymap.is_like_the_reader();
        let lines = self.all_lines().iter().flat_map(|line| match *line {
            GROUPS_OF_SETTINGS => GROUPS.iter().filter_map(|group| group.help).collect(),
            line => vec![line],
        });
        lines.filter(move |line| like_the_reader || *line != "help-keys-pad")
    }

    fn all_lines(self) -> &'static [&'static str] {
        match self {
            Self::Codes => &[
                "help-codes-what",
                "help-codes-choose",
                "help-codes-hear",
                "help-codes-again",
                "help-codes-time",
                "help-codes-wait",
                "help-codes-next",
                "help-codes-digits",
                "help-codes-auto",
                "help-codes-copy",
                "help-codes-counter",
                "help-codes-accounts",
                "help-codes-details",
                "help-codes-practice",
            ],
            Self::Add => &[
                "help-add-what",
                "help-add-picture",
                "help-add-paste",
                "help-add-type",
                "help-add-speak",
                "help-add-name",
                "help-add-done",
                "help-add-there",
            ],
            Self::Account => &[
                "help-account-what",
                "help-account-rename",
                "help-account-remove",
                "help-account-test",
                "help-account-clock",
                "help-account-before",
                "help-account-practice",
            ],
            Self::Settings => &[
                "help-settings-what",
                "help-settings-how",
                GROUPS_OF_SETTINGS,
                "help-settings-hear",
                "help-settings-normal",
            ],
            Self::Unlock => &[
                "help-unlock-what",
                "help-unlock-wrong",
                "help-unlock-show",
                "help-unlock-read",
                "help-unlock-lock",
                "help-unlock-forgotten",
                "help-unlock-previous",
            ],
            Self::First => &[
                "help-first-what",
                "help-first-try",
                "help-first-tour",
                "help-first-guide",
                "help-first-speak",
                "help-first-set-up",
                "help-first-passphrase",
                "help-first-account",
                "not-mitid",
            ],
            Self::Login => &[
                "help-login-what",
                "help-login-user-id",
                "help-login-code",
                "help-login-refused",
                "help-login-slow",
                "help-login-password",
                "help-login-forgotten",
            ],
            Self::Keys => &[
                "help-keys-what",
                "help-keys-move",
                "help-keys-press",
                "help-keys-stop",
                "help-keys-pad",
                "help-keys-letters",
                "help-keys-fields",
                "help-keys-paste",
                "help-keys-held",
                "help-keys-undo",
                "help-keys-describe",
                "help-keys-own",
                "help-keys-always",
                "help-keys-set-back",
                "help-keys-all-back",
                "help-keys-single",
            ],
            Self::Print => &[
                "help-print-code",
                "help-print-size",
                "help-print-ctrl",
                "help-print-column",
                "help-print-colours",
                "help-print-system",
                "help-print-space",
                "help-print-focus",
                "help-print-still",
            ],
            Self::Switches => &[
                "help-switches-what",
                "help-switches-two",
                "help-switches-one",
                "help-switches-set-up",
                "help-switches-mouse",
            ],
            Self::Curtain => &[
                "help-curtain-what",
                "help-curtain-key",
                "help-curtain-always",
                "help-curtain-window",
                "help-curtain-pictures",
            ],
            Self::Sound => &[
                "help-sound-volume",
                "help-sound-rate",
                "help-sound-pitch",
                "help-sound-normal",
                "help-sound-off",
                "help-sound-language",
                "help-sound-voices",
                "help-sound-private",
                "help-sound-expiry",
                "help-sound-tones",
                "help-sound-codes",
                "help-sound-silent",
            ],
            Self::Readers => &[
                "help-readers-who",
                "help-readers-which",
                "help-readers-braille",
                "help-readers-private",
                "help-readers-keys",
            ],
            Self::Guide => &[
                "help-guide-what",
                "help-guide-contents",
                "help-guide-way",
                "help-guide-read",
                "help-guide-headings",
                "help-guide-on",
                "help-guide-bookmarks",
                "help-guide-steps",
                "help-guide-ticks",
                "help-guide-phones",
                "help-guide-cases",
                "help-guide-kept",
            ],
            Self::CommandLine => &[
                "help-command-line-what",
                "help-command-line-code",
                "help-command-line-list",
                "help-command-line-guide",
                "help-command-line-demo",
            ],
            Self::About => &[
                "welcome-what",
                "not-mitid",
                "help-about-codes",
                "help-about-offline",
                "help-about-copy",
                "help-about-free",
                "help-about-version",
            ],
            Self::KeyTable => &["help-key-table-what", "help-key-table-card"],
        }
    }

    /// The keys that stand on it.
    pub(super) fn keys(self) -> Vec<&'static Binding> {
        use Command::{
            Add, Auto, Back, Copy, Curtain, Describe, Details, End, Faster, First, Guide, Help, HigherPitch, Language,
            Last, Lock, Louder, Lower, LowerPitch, NextCode, NextItem, NextLine, NormalVoice, OwnKeys, Press,
            PreviousItem, PreviousLine, Raise, Repeat, Settings, Slower, Softer, Start, TimeLeft, Undo, Voice,
        };
        let commands: &[Command] = match self {
            Self::Codes => &[
                Press,
                Repeat,
                TimeLeft,
                NextCode,
                Auto,
                Curtain,
                Lower,
                Raise,
                Start,
                End,
                PreviousLine,
                NextLine,
                Copy,
                Add,
                Details,
                Undo,
                Settings,
                Guide,
                Lock,
                Help,
                Back,
            ],
            Self::Add | Self::Account | Self::Unlock => &[Press, NextItem, PreviousItem, Help, Back],
            Self::Settings => {
                &[Press, NextItem, PreviousItem, Lower, Raise, NormalVoice, Undo, OwnKeys, Settings, Help, Back]
            }
            Self::First => &[Press, Language, NextItem, PreviousItem, Lower, Raise, Help, Back],
            Self::Keys => &[OwnKeys, Details, Undo, Describe],
            Self::Login => &[Press, Repeat, TimeLeft, NextItem, PreviousItem, Help, Back],
            Self::Guide => &[
                Press,
                NextLine,
                PreviousLine,
                Raise,
                Lower,
                Last,
                First,
                Add,
                Repeat,
                Faster,
                Slower,
                Guide,
                Help,
                Back,
            ],
            Self::Sound => {
                &[Softer, Louder, Slower, Faster, LowerPitch, HigherPitch, NormalVoice, Voice, Language, Repeat]
            }
            Self::Print | Self::Switches | Self::Curtain | Self::Readers | Self::CommandLine | Self::About => &[],
            Self::KeyTable => return KEYMAP.iter().collect(),
        };
        commands.iter().filter_map(|command| line(*command)).collect()
    }
}
