//! THE list of commands, and which key does what: from it the keys work, and help, the cards and the README are made.
//!
//! As on the hardware reader, number keys on the right turn up, those on the left turn down, and 0 repeats. They need a
//! place to type digits to be free, so most have a function key that works everywhere.
//!
//! The table is what there is at first. What holds now is a [`Keymap`](super::Keymap): the table with the user's own keys in it.

use super::{Bound, Command};

/// Commands that one looks for together, in the order of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    First,
    Codes,
    Sound,
    Print,
    Moving,
    Program,
}

impl Group {
    pub const ALL: [Self; 6] = [Self::First, Self::Codes, Self::Sound, Self::Print, Self::Moving, Self::Program];

    /// The message with its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "card-first",
            Self::Codes => "card-codes",
            Self::Sound => "card-sound",
            Self::Print => "card-print",
            Self::Moving => "card-moving",
            Self::Program => "card-program",
        }
    }
}

/// A line of the table.
#[derive(Debug)]
pub struct Binding {
    pub group: Group,
    pub command: Command,
    pub keys: &'static [Bound],
    /// Holding the key down repeats it.
    pub repeats: bool,
    /// It is for the account whose row one is on.
    pub for_account: bool,
    /// The message that says what it does.
    pub help: &'static str,
}

const fn bind(group: Group, command: Command, keys: &'static [Bound], help: &'static str) -> Binding {
    Binding { group, command, keys, repeats: false, for_account: false, help }
}

impl Binding {
    const fn repeating(self) -> Self {
        Self { repeats: true, ..self }
    }

    const fn for_account(self) -> Self {
        Self { for_account: true, ..self }
    }

    /// The command as it is written in the file of preferences.
    pub fn name(&self) -> &'static str {
        self.help.strip_prefix("key-").unwrap_or(self.help)
    }
}

/// The command's line in the table.
pub fn line(command: Command) -> Option<&'static Binding> {
    COMMANDS.iter().find(|binding| binding.command == command)
}

/// Every key, as it is at first, in the order in which help lists them.
pub const COMMANDS: &[Binding] = &[
    bind(Group::First, Command::Press, &[Bound::Space, Bound::Enter], "key-press"),
    bind(Group::First, Command::Repeat, &[Bound::Char('0'), Bound::F(4)], "key-repeat"),
    bind(Group::Codes, Command::TimeLeft, &[Bound::Char('5'), Bound::F(9)], "key-time-left").for_account(),
    bind(Group::Codes, Command::NextCode, &[Bound::Char('8')], "key-next-code").for_account(),
    bind(Group::Codes, Command::Auto, &[Bound::Char('*')], "key-auto").for_account(),
    bind(Group::Codes, Command::Curtain, &[Bound::Char('/')], "key-curtain").for_account(),
    bind(Group::Sound, Command::Softer, &[Bound::Char('1'), Bound::F(5)], "key-softer").repeating(),
    bind(Group::Sound, Command::Louder, &[Bound::Char('3'), Bound::F(6)], "key-louder").repeating(),
    bind(Group::Sound, Command::Slower, &[Bound::Char('4')], "key-slower").repeating(),
    bind(Group::Sound, Command::Faster, &[Bound::Char('6')], "key-faster").repeating(),
    bind(Group::Sound, Command::LowerPitch, &[Bound::Char('7')], "key-lower-pitch").repeating(),
    bind(Group::Sound, Command::HigherPitch, &[Bound::Char('9')], "key-higher-pitch").repeating(),
    bind(Group::Sound, Command::NormalVoice, &[Bound::Backspace], "key-normal-voice"),
    bind(Group::Print, Command::Smaller, &[Bound::F(7), Bound::Ctrl('-')], "key-smaller").repeating(),
    bind(Group::Print, Command::Larger, &[Bound::F(8), Bound::Ctrl('+')], "key-larger").repeating(),
    bind(Group::Print, Command::UsualPrint, &[Bound::Ctrl('0')], "key-usual-print"),
    bind(Group::Program, Command::Language, &[Bound::Char('2'), Bound::F(2)], "key-language"),
    bind(Group::Sound, Command::Voice, &[Bound::F(3)], "key-voice"),
    bind(Group::First, Command::Help, &[Bound::F(1)], "key-help"),
    bind(Group::Program, Command::Describe, &[Bound::F(11)], "key-describe"),
    bind(Group::Moving, Command::NextLine, &[Bound::Down], "key-next-line").repeating(),
    bind(Group::Moving, Command::PreviousLine, &[Bound::Up], "key-previous-line").repeating(),
    bind(Group::Moving, Command::NextItem, &[Bound::Tab], "key-next-item").repeating(),
    bind(Group::Moving, Command::PreviousItem, &[Bound::ShiftTab], "key-previous-item").repeating(),
    bind(Group::Moving, Command::Lower, &[Bound::Left], "key-lower").repeating().for_account(),
    bind(Group::Moving, Command::Raise, &[Bound::Right], "key-raise").repeating().for_account(),
    bind(Group::Moving, Command::Start, &[Bound::Home], "key-start").for_account(),
    bind(Group::Moving, Command::End, &[Bound::End], "key-end").for_account(),
    bind(Group::Moving, Command::First, &[Bound::PageUp], "key-first"),
    bind(Group::Moving, Command::Last, &[Bound::PageDown], "key-last"),
    bind(Group::Codes, Command::Copy, &[Bound::Char('.'), Bound::Char(','), Bound::Ctrl('c')], "key-copy")
        .for_account(),
    bind(Group::Codes, Command::Add, &[Bound::Char('+'), Bound::Insert], "key-add"),
    bind(Group::Codes, Command::Details, &[Bound::Delete], "key-details").for_account(),
    bind(Group::Program, Command::Settings, &[Bound::F(10)], "key-settings"),
    bind(Group::Program, Command::Guide, &[Bound::LeftOfOne], "key-guide"),
    bind(Group::Program, Command::OwnKeys, &[Bound::Char('\'')], "key-own-keys"),
    bind(Group::Codes, Command::Lock, &[Bound::F(12)], "key-lock"),
    bind(Group::Codes, Command::Undo, &[Bound::Char('-'), Bound::Ctrl('z')], "key-undo"),
    bind(Group::Moving, Command::Back, &[Bound::Escape], "key-back"),
];

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::{Key, Keymap, Press};
    use super::*;

    #[test]
    fn no_key_does_two_things() {
        let keys: Vec<Bound> = COMMANDS.iter().flat_map(|binding| binding.keys).copied().collect();
        for (at, key) in keys.iter().enumerate() {
            assert!(!keys[..at].contains(key), "{key:?} is bound twice");
        }
    }

    #[test]
    fn a_chord_is_never_the_only_way() {
        // F7 leads to the smallest print too.
        for binding in COMMANDS.iter().filter(|binding| binding.command != Command::UsualPrint) {
            assert!(binding.keys.iter().any(|key| !matches!(key, Bound::Ctrl(_))), "{:?}", binding.command);
        }
    }

    #[test]
    fn right_hand_digits_turn_up_and_left_hand_digits_down() {
        let of = |digit: &str| Keymap::default().command(&Key::text(digit)).unwrap();
        assert_eq!(["1", "4", "7"].map(of), [Command::Softer, Command::Slower, Command::LowerPitch]);
        assert_eq!(["3", "6", "9"].map(of), [Command::Louder, Command::Faster, Command::HigherPitch]);
        assert_eq!(of("0"), Command::Repeat);
    }

    #[test]
    fn a_held_key_never_presses_twice() {
        let held = Key { repeat: true, ..Key::plain(Press::Space) };
        assert_eq!(Keymap::default().command(&held), None);
    }
}
