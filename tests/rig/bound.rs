//! The key press that a key of the table is.

use kodeoplaeser::app::vocabulary::commands::{Bound, Key, Press};

pub(crate) fn key(bound: Bound) -> Key {
    Key::plain(match bound {
        Bound::LeftOfOne => return Key::text("½"),
        Bound::Char(c) => return Key::text(c.encode_utf8(&mut [0; 4])),
        Bound::Ctrl(c) => return Key::text(c.encode_utf8(&mut [0; 4])).ctrl(),
        Bound::ShiftTab => return Key::plain(Press::Tab).shift(),
        Bound::Space => Press::Space,
        Bound::Enter => Press::Enter,
        Bound::Escape => Press::Escape,
        Bound::Tab => Press::Tab,
        Bound::Insert => Press::Insert,
        Bound::Delete => Press::Delete,
        Bound::Up => Press::Up,
        Bound::Down => Press::Down,
        Bound::Left => Press::Left,
        Bound::Right => Press::Right,
        Bound::Home => Press::Home,
        Bound::End => Press::End,
        Bound::PageUp => Press::PageUp,
        Bound::PageDown => Press::PageDown,
        Bound::Backspace => Press::Backspace,
        Bound::F(number) => Press::F(number),
    })
}
