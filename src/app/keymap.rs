//! Which key does what: one table, from which the keys work and the help screen and the README are made.
//!
//! As on the hardware reader, number keys on the right turn up, those on the left turn down, and 0 repeats. They need a
//! place to type digits to be free, so most have a function key that works everywhere.
//!
//! The table is what there is at first. What holds now is a [`Keymap`]: the table with the user's own keys in it.

mod bound;
mod names;
mod own;

pub use bound::Bound;
pub(in crate::app) use names::Arguments;
pub use names::names;
pub use own::Keymap;
pub(in crate::app) use own::keep;

/// A key as the program sees it, whatever the window system calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub press: Press,
    pub ctrl: bool,
    pub shift: bool,
    pub alt: bool,
    /// It is being held down.
    pub repeat: bool,
}

/// Which key.
#[derive(Clone, PartialEq, Eq)]
pub enum Press {
    /// What the key writes, with the keyboard's own layout.
    Text(zeroize::Zeroizing<String>),
    Space,
    Enter,
    Escape,
    Tab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
    /// Any other, such as Ctrl or Shift alone: it stops the voice and does nothing else.
    Other,
}

impl std::fmt::Debug for Press {
    /// Without what was written: it may be a part of a passphrase.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = match self {
            Self::F(number) => return write!(f, "F{number}"),
            Self::Text(_) => "Text(..)",
            Self::Space => "Space",
            Self::Enter => "Enter",
            Self::Escape => "Escape",
            Self::Tab => "Tab",
            Self::Backspace => "Backspace",
            Self::Delete => "Delete",
            Self::Insert => "Insert",
            Self::Up => "Up",
            Self::Down => "Down",
            Self::Left => "Left",
            Self::Right => "Right",
            Self::Home => "Home",
            Self::End => "End",
            Self::PageUp => "PageUp",
            Self::PageDown => "PageDown",
            Self::Other => "Other",
        };
        f.write_str(name)
    }
}

impl Key {
    /// A key pressed alone.
    pub fn plain(press: Press) -> Self {
        Self { press, ctrl: false, shift: false, alt: false, repeat: false }
    }

    /// A key that writes `text`.
    pub fn text(text: &str) -> Self {
        Self::plain(Press::Text(zeroize::Zeroizing::new(text.to_owned())))
    }

    /// What the key writes, if it does.
    pub fn written(&self) -> Option<&str> {
        match &self.press {
            Press::Text(text) => Some(text),
            _ => None,
        }
    }

    #[must_use]
    pub fn ctrl(mut self) -> Self {
        self.ctrl = true;
        self
    }

    #[must_use]
    pub fn shift(mut self) -> Self {
        self.shift = true;
        self
    }
}

/// What a key can be bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Do what the focused thing does; on an account, read its code.
    Press,
    Repeat,
    TimeLeft,
    NextCode,
    Auto,
    /// Show the code on the screen, or hide it.
    Curtain,
    Softer,
    Louder,
    Slower,
    Faster,
    LowerPitch,
    HigherPitch,
    NormalVoice,
    /// Smaller print.
    Smaller,
    /// Larger print.
    Larger,
    /// The smallest print there is, which is large.
    UsualPrint,
    Language,
    Voice,
    Copy,
    Help,
    Describe,
    Add,
    /// The chosen account's name, and removing it; of a line of keys, as they were at first.
    Details,
    Settings,
    Guide,
    /// Keys of one's own.
    OwnKeys,
    Lock,
    NextItem,
    PreviousItem,
    NextLine,
    PreviousLine,
    Lower,
    Raise,
    /// The first digit of the code, or the first line.
    Start,
    /// The last digit of the code, or the last line.
    End,
    First,
    Last,
    Undo,
    Back,
}

/// A line of the table.
#[derive(Debug)]
pub struct Binding {
    pub command: Command,
    pub keys: &'static [Bound],
    /// Holding the key down repeats it.
    pub repeats: bool,
    /// The message that says what it does.
    pub help: &'static str,
}

const fn bind(command: Command, keys: &'static [Bound], help: &'static str) -> Binding {
    Binding { command, keys, repeats: false, help }
}

const fn bind_repeating(command: Command, keys: &'static [Bound], help: &'static str) -> Binding {
    Binding { command, keys, repeats: true, help }
}

impl Binding {
    /// The command as it is written in the file of preferences.
    pub fn name(&self) -> &'static str {
        self.help.strip_prefix("key-").unwrap_or(self.help)
    }
}

impl Command {
    /// The one that is written so in the file of preferences.
    pub fn from_name(name: &str) -> Option<Self> {
        KEYMAP.iter().find(|binding| binding.name() == name).map(|binding| binding.command)
    }
}

/// The command's line in the table.
pub fn line(command: Command) -> Option<&'static Binding> {
    KEYMAP.iter().find(|binding| binding.command == command)
}

/// Every key, as it is at first, in the order in which help lists them.
pub const KEYMAP: &[Binding] = &[
    bind(Command::Press, &[Bound::Space, Bound::Enter], "key-press"),
    bind(Command::Repeat, &[Bound::Char('0'), Bound::F(4)], "key-repeat"),
    bind(Command::TimeLeft, &[Bound::Char('5'), Bound::F(9)], "key-time-left"),
    bind(Command::NextCode, &[Bound::Char('8')], "key-next-code"),
    bind(Command::Auto, &[Bound::Char('*')], "key-auto"),
    bind(Command::Curtain, &[Bound::Char('/')], "key-curtain"),
    bind_repeating(Command::Softer, &[Bound::Char('1'), Bound::F(5)], "key-softer"),
    bind_repeating(Command::Louder, &[Bound::Char('3'), Bound::F(6)], "key-louder"),
    bind_repeating(Command::Slower, &[Bound::Char('4')], "key-slower"),
    bind_repeating(Command::Faster, &[Bound::Char('6')], "key-faster"),
    bind_repeating(Command::LowerPitch, &[Bound::Char('7')], "key-lower-pitch"),
    bind_repeating(Command::HigherPitch, &[Bound::Char('9')], "key-higher-pitch"),
    bind(Command::NormalVoice, &[Bound::Backspace], "key-normal-voice"),
    bind_repeating(Command::Smaller, &[Bound::F(7), Bound::Ctrl('-')], "key-smaller"),
    bind_repeating(Command::Larger, &[Bound::F(8), Bound::Ctrl('+')], "key-larger"),
    bind(Command::UsualPrint, &[Bound::Ctrl('0')], "key-usual-print"),
    bind(Command::Language, &[Bound::Char('2'), Bound::F(2)], "key-language"),
    bind(Command::Voice, &[Bound::F(3)], "key-voice"),
    bind(Command::Help, &[Bound::F(1)], "key-help"),
    bind(Command::Describe, &[Bound::F(11)], "key-describe"),
    bind_repeating(Command::NextLine, &[Bound::Down], "key-next-line"),
    bind_repeating(Command::PreviousLine, &[Bound::Up], "key-previous-line"),
    bind_repeating(Command::NextItem, &[Bound::Tab], "key-next-item"),
    bind_repeating(Command::PreviousItem, &[Bound::ShiftTab], "key-previous-item"),
    bind_repeating(Command::Lower, &[Bound::Left], "key-lower"),
    bind_repeating(Command::Raise, &[Bound::Right], "key-raise"),
    bind(Command::Start, &[Bound::Home], "key-start"),
    bind(Command::End, &[Bound::End], "key-end"),
    bind(Command::First, &[Bound::PageUp], "key-first"),
    bind(Command::Last, &[Bound::PageDown], "key-last"),
    bind(Command::Copy, &[Bound::Char('.'), Bound::Char(','), Bound::Ctrl('c')], "key-copy"),
    bind(Command::Add, &[Bound::Char('+'), Bound::Insert], "key-add"),
    bind(Command::Details, &[Bound::Delete], "key-details"),
    bind(Command::Settings, &[Bound::F(10)], "key-settings"),
    bind(Command::Guide, &[Bound::LeftOfOne], "key-guide"),
    bind(Command::OwnKeys, &[Bound::Char('\'')], "key-own-keys"),
    bind(Command::Lock, &[Bound::F(12)], "key-lock"),
    bind(Command::Undo, &[Bound::Char('-'), Bound::Ctrl('z')], "key-undo"),
    bind(Command::Back, &[Bound::Escape], "key-back"),
];

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things() {
        let keys: Vec<Bound> = KEYMAP.iter().flat_map(|binding| binding.keys).copied().collect();
        for (at, key) in keys.iter().enumerate() {
            assert!(!keys[..at].contains(key), "{key:?} is bound twice");
        }
    }

    #[test]
    fn a_chord_is_never_the_only_way() {
        // F7 leads to the smallest print too.
        for binding in KEYMAP.iter().filter(|binding| binding.command != Command::UsualPrint) {
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
