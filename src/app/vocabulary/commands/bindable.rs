//! The keys that commands can have, and how files name them.

use super::{Key, Press};

/// A key in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// A character, small if it is a letter; not while typing.
    Char(char),
    /// The key to the left of 1, which writes something else on each keyboard.
    LeftOfOne,
    Space,
    Enter,
    Escape,
    Tab,
    ShiftTab,
    Insert,
    Delete,
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

/// The keys that are no characters of their own and no function keys, and can be chosen for something else, as they are written in
/// the file of preferences.
const NAMED: [(Bound, &str); 8] = [
    (Bound::LeftOfOne, "LeftOf1"),
    (Bound::Insert, "Insert"),
    (Bound::Delete, "Delete"),
    (Bound::Home, "Home"),
    (Bound::End, "End"),
    (Bound::PageUp, "PageUp"),
    (Bound::PageDown, "PageDown"),
    (Bound::Backspace, "Backspace"),
];

/// What the key to the left of 1 writes on Danish, on British and American, and on Swedish and Apple's keyboards. They are
/// nowhere else, but for one that needs Shift there.
const LEFT_OF_ONE: [char; 3] = ['½', '`', '§'];

/// The most function keys that a keyboard has.
const MOST: u8 = 24;

impl Bound {
    /// The key that is pressed, if it is one that the table could have.
    pub fn of(key: &Key) -> Option<Self> {
        if key.alt {
            return None;
        }
        if key.ctrl {
            // Where plus stands above the equals sign, Shift need not be held.
            return key.written().and_then(sign).map(|c| Self::Ctrl(if c == '=' { '+' } else { c }));
        }
        Some(match &key.press {
            // A dead key there, as on German keyboards, writes nothing yet.
            Press::Text(_) | Press::Other if key.left_of_one && !key.shift => Self::LeftOfOne,
            Press::Text(text) => Self::written(sign(text)?),
            Press::Space => Self::Space,
            Press::Enter => Self::Enter,
            Press::Escape => Self::Escape,
            Press::Tab if key.shift => Self::ShiftTab,
            Press::Tab => Self::Tab,
            // With Shift these are for the clipboard.
            Press::Insert | Press::Delete if key.shift => return None,
            Press::Insert => Self::Insert,
            Press::Delete => Self::Delete,
            Press::Up => Self::Up,
            Press::Down => Self::Down,
            Press::Left => Self::Left,
            Press::Right => Self::Right,
            Press::Home => Self::Home,
            Press::End => Self::End,
            Press::PageUp => Self::PageUp,
            Press::PageDown => Self::PageDown,
            Press::Backspace => Self::Backspace,
            Press::F(number) => Self::F(*number),
            Press::Other => return None,
        })
    }

    /// The key that writes this.
    fn written(c: char) -> Self {
        if LEFT_OF_ONE.contains(&c) { Self::LeftOfOne } else { Self::Char(c) }
    }

    /// It writes something, where one can write.
    pub fn writes(self) -> bool {
        matches!(self, Self::Char(_) | Self::LeftOfOne)
    }

    /// It does what it does whatever the user prefers, so that there is always a way out.
    pub fn always_works(self) -> bool {
        matches!(
            self,
            Self::Space
                | Self::Enter
                | Self::Escape
                | Self::Tab
                | Self::ShiftTab
                | Self::Up
                | Self::Down
                | Self::Left
                | Self::Right
                | Self::F(1)
        )
    }

    /// It can be chosen for something else.
    pub fn can_be_chosen(self) -> bool {
        !self.always_works() && !matches!(self, Self::Ctrl(_))
    }

    /// As it is written in the file of preferences, if it can be chosen.
    pub fn name(self) -> Option<String> {
        match self {
            Self::Char(c) => Some(c.to_string()),
            Self::F(number) => Some(format!("F{number}")).filter(|_| self.can_be_chosen()),
            _ => NAMED.iter().find(|(bound, _)| *bound == self).map(|(_, name)| (*name).to_owned()),
        }
    }

    /// The key that is written so, if it can be chosen.
    pub fn from_name(name: &str) -> Option<Self> {
        if let Some(c) = sign(name) {
            return Some(Self::written(c));
        }
        let named = NAMED.iter().find(|(_, written)| *written == name).map(|(bound, _)| *bound);
        let number = || name.strip_prefix('F').and_then(|number| number.parse().ok());
        let function = || number().filter(|number| (2..=MOST).contains(number)).map(Self::F);
        named.or_else(function)
    }
}

/// The only character of a text, small if it is a letter.
fn sign(text: &str) -> Option<char> {
    let mut chars = text.chars();
    let (c, None) = (chars.next()?, chars.next()) else { return None };
    let mut small = c.to_lowercase();
    let small = if small.len() == 1 { small.next()? } else { c };
    (!small.is_whitespace() && !small.is_control()).then_some(small)
}
