//! From the window system's keys to ours.

use crate::app::vocabulary::commands::{Key, Press};
use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key as Pressed};
use zeroize::Zeroizing;

/// The key that was pressed; `None` for releases, and for what belongs to the desktop: keys with Super. On a Mac that is
/// Command, which is there what Ctrl is elsewhere.
pub(super) fn key(event: Event) -> Option<Key> {
    let Event::KeyPressed { key, text, modifiers, repeat, .. } = event else { return None };
    if modifiers.logo() && !modifiers.command() {
        return None;
    }
    // Some input methods and tools send Enter as the text it stands for.
    let enter = matches!(text.as_deref(), Some("\r" | "\n")) && !modifiers.control();
    let (mut ctrl, mut alt) = (modifiers.control() || modifiers.command(), modifiers.alt());
    let written = text.filter(|text| !text.is_empty() && !text.chars().any(char::is_control));
    // AltGr, with which many keyboards write @, arrives as Ctrl and Alt on some systems.
    if ctrl && alt && written.is_some() {
        (ctrl, alt) = (false, false);
    }
    let press = match (&key, written) {
        _ if enter => Press::Enter,
        (Pressed::Named(named), written) => {
            let text = || written.as_deref().map(writes);
            self::named(*named).or_else(text).unwrap_or(Press::Other)
        }
        (Pressed::Character(character), _) if ctrl || alt => writes(character.as_str()),
        (Pressed::Character(character), None) => writes(character.as_str()),
        (Pressed::Character(_) | Pressed::Unidentified, Some(written)) => writes(written.as_str()),
        (Pressed::Unidentified, None) => Press::Other,
    };
    Some(Key { press, ctrl, shift: modifiers.shift(), alt, repeat })
}

fn writes(text: &str) -> Press {
    if text == " " { Press::Space } else { Press::Text(Zeroizing::new(text.to_owned())) }
}

fn named(named: Named) -> Option<Press> {
    Some(match named {
        Named::Space => Press::Space,
        Named::Enter => Press::Enter,
        Named::Escape => Press::Escape,
        Named::Tab => Press::Tab,
        Named::Backspace => Press::Backspace,
        Named::Delete => Press::Delete,
        Named::Insert => Press::Insert,
        Named::ArrowUp => Press::Up,
        Named::ArrowDown => Press::Down,
        Named::ArrowLeft => Press::Left,
        Named::ArrowRight => Press::Right,
        Named::Home => Press::Home,
        Named::End => Press::End,
        Named::PageUp => Press::PageUp,
        Named::PageDown => Press::PageDown,
        Named::F1 => Press::F(1),
        Named::F2 => Press::F(2),
        Named::F3 => Press::F(3),
        Named::F4 => Press::F(4),
        Named::F5 => Press::F(5),
        Named::F6 => Press::F(6),
        Named::F7 => Press::F(7),
        Named::F8 => Press::F(8),
        Named::F9 => Press::F(9),
        Named::F10 => Press::F(10),
        Named::F11 => Press::F(11),
        Named::F12 => Press::F(12),
        Named::F13 => Press::F(13),
        Named::F14 => Press::F(14),
        Named::F15 => Press::F(15),
        Named::F16 => Press::F(16),
        Named::F17 => Press::F(17),
        Named::F18 => Press::F(18),
        Named::F19 => Press::F(19),
        Named::F20 => Press::F(20),
        Named::F21 => Press::F(21),
        Named::F22 => Press::F(22),
        Named::F23 => Press::F(23),
        Named::F24 => Press::F(24),
        _ => return None,
    })
}
