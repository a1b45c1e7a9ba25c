//! A key that was pressed.

/// A key as the program sees it, whatever the window system calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub press: Press,
    pub ctrl: bool,
    pub shift: bool,
    pub alt: bool,
    /// It is being held down.
    pub repeat: bool,
    /// It lies to the left of 1, whatever it writes there.
    pub left_of_one: bool,
    /// Whether Caps Lock is on, as far as what was written tells.
    pub caps: Option<bool>,
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
        Self { press, ctrl: false, shift: false, alt: false, repeat: false, left_of_one: false, caps: None }
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
