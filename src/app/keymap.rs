//! Which key does what: one table, from which the keys work and the help screen and the README are made.
//!
//! As on the hardware reader, number keys on the right turn up, those on the left turn down, and 0 repeats. They need a
//! place to type digits to be free, so most have a function key that works everywhere.

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
    /// A bookmark at this place of the guide, or none.
    Bookmark,
    Help,
    Describe,
    Add,
    Settings,
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

/// A key in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// A character; not while typing.
    Char(char),
    Space,
    Enter,
    Escape,
    Tab,
    ShiftTab,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    F(u8),
    /// Ctrl and a letter: only ever beside a single key or a button.
    Ctrl(char),
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

/// Every key, in the order in which help lists them.
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
    bind(Command::Bookmark, &[Bound::Char('\'')], "key-bookmark"),
    bind(Command::Add, &[Bound::Char('+'), Bound::Insert], "key-add"),
    bind(Command::Settings, &[Bound::F(10)], "key-settings"),
    bind(Command::Lock, &[Bound::F(12)], "key-lock"),
    bind(Command::Undo, &[Bound::Char('-'), Bound::Ctrl('z')], "key-undo"),
    bind(Command::Back, &[Bound::Escape], "key-back"),
];

impl Bound {
    /// The message that names this key, if it isn't named by what is printed on it.
    pub fn message(self) -> Option<&'static str> {
        Some(match self {
            Self::Space => "keyname-space",
            Self::Enter => "keyname-enter",
            Self::Escape => "keyname-escape",
            Self::Tab => "keyname-tab",
            Self::ShiftTab => "keyname-shift-tab",
            Self::Insert => "keyname-insert",
            Self::Up => "keyname-up",
            Self::Down => "keyname-down",
            Self::Left => "keyname-left",
            Self::Right => "keyname-right",
            Self::Home => "keyname-home",
            Self::End => "keyname-end",
            Self::PageUp => "keyname-page-up",
            Self::PageDown => "keyname-page-down",
            Self::Backspace => "keyname-backspace",
            Self::Char('*') => "keyname-asterisk",
            Self::Char('.') => "keyname-full-stop",
            Self::Char(',') => "keyname-comma",
            Self::Char('/') => "keyname-slash",
            Self::Char('+') => "keyname-plus",
            Self::Char('-') => "keyname-minus",
            Self::Char('\'') => "keyname-apostrophe",
            Self::Char(_) | Self::F(_) | Self::Ctrl(_) => return None,
        })
    }

    fn is(self, key: &Key) -> bool {
        let char_is =
            |c: char| matches!(&key.press, Press::Text(text) if text.eq_ignore_ascii_case(c.encode_utf8(&mut [0; 4])));
        if let Self::Ctrl(c) = self {
            // Where plus stands above the equals sign, Shift need not be held.
            return key.ctrl && !key.alt && (char_is(c) || (c == '+' && char_is('=')));
        }
        if key.ctrl || key.alt {
            return false;
        }
        match self {
            Self::Char(c) => char_is(c),
            Self::Space => key.press == Press::Space,
            Self::Enter => key.press == Press::Enter,
            Self::Escape => key.press == Press::Escape,
            Self::Tab => key.press == Press::Tab && !key.shift,
            Self::ShiftTab => key.press == Press::Tab && key.shift,
            Self::Insert => key.press == Press::Insert && !key.shift,
            Self::Up => key.press == Press::Up,
            Self::Down => key.press == Press::Down,
            Self::Left => key.press == Press::Left,
            Self::Right => key.press == Press::Right,
            Self::Home => key.press == Press::Home,
            Self::End => key.press == Press::End,
            Self::PageUp => key.press == Press::PageUp,
            Self::PageDown => key.press == Press::PageDown,
            Self::Backspace => key.press == Press::Backspace,
            Self::F(n) => key.press == Press::F(n),
            Self::Ctrl(_) => false,
        }
    }
}

/// What `key` does. A field that is being written in has taken its own keys before this is asked.
pub fn command(key: &Key) -> Option<Command> {
    let (_, binding) = binding(key)?;
    (binding.repeats || !key.repeat).then_some(binding.command)
}

/// The keys that do this, in the order in which help lists them.
pub fn keys(command: Command) -> &'static [Bound] {
    KEYMAP.iter().find(|binding| binding.command == command).map_or(&[], |binding| binding.keys)
}

/// The key's line in the table, and the key as it stands there.
pub fn binding(key: &Key) -> Option<(Bound, &'static Binding)> {
    KEYMAP.iter().find_map(|binding| Some((*binding.keys.iter().find(|bound| bound.is(key))?, binding)))
}

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
        let of = |digit: &str| command(&Key::text(digit)).unwrap();
        assert_eq!(["1", "4", "7"].map(of), [Command::Softer, Command::Slower, Command::LowerPitch]);
        assert_eq!(["3", "6", "9"].map(of), [Command::Louder, Command::Faster, Command::HigherPitch]);
        assert_eq!(of("0"), Command::Repeat);
    }

    #[test]
    fn a_held_key_never_presses_twice() {
        let held = Key { repeat: true, ..Key::plain(Press::Space) };
        assert_eq!(command(&held), None);
    }
}
