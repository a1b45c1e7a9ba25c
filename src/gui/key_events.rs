//! From the window system's keys to ours.

use crate::app::vocabulary::commands::{Key, Press};
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event, Key as Pressed};
use zeroize::Zeroizing;

/// The key that was pressed; `None` for releases, and for what belongs to the desktop: keys with Super. On a Mac that is
/// Command, which is there what Ctrl is elsewhere. `None` too for keys that change the keyboard: what it writes then is told,
/// and the very key must not stop the voice that says so.
///
/// What a key writes comes before what it is called: a number pad's keys have the names of what they do without Num Lock,
/// and a dead key followed by the space bar writes the accent.
pub(super) fn key(event: Event) -> Option<Key> {
    let Event::KeyPressed { key, physical_key, text, modifiers, repeat, .. } = event else { return None };
    let desktop = modifiers.logo() && !modifiers.command();
    if desktop || matches!(key, Pressed::Named(named) if changes_keyboard(named)) {
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
    let caps = written.as_deref().filter(|_| !ctrl && !alt).and_then(|text| caps_lock(text, modifiers.shift()));
    let press = match (&key, written) {
        _ if enter => Press::Enter,
        (Pressed::Character(character), _) if ctrl || alt => chord(&key, character, physical_key),
        (Pressed::Named(named), _) if ctrl || alt => self::named(*named).unwrap_or(Press::Other),
        (_, Some(written)) => writes(written.as_str()),
        (Pressed::Named(named), None) => self::named(*named).unwrap_or(Press::Other),
        // It is part of what is being composed, and so of what a later key writes.
        (Pressed::Character(_) | Pressed::Unidentified, None) => Press::Other,
    };
    let left_of_one = physical_key == Physical::Code(Code::Backquote) && !ctrl && !alt;
    Some(Key { press, ctrl, shift: modifiers.shift(), alt, repeat, left_of_one, caps })
}

/// What an input method writes, as a key. Some keyboards on screens send Enter so too, as the text it stands for.
pub(super) fn committed(text: &str) -> Option<Key> {
    match text {
        "" => None,
        "\r" | "\n" => Some(Key::plain(Press::Enter)),
        text => Some(Key::plain(writes(text))),
    }
}

/// The letter of a chord, which is meant by where it lies on a keyboard that writes no Latin letters.
fn chord(key: &Pressed, character: &str, physical: Physical) -> Press {
    match key.to_latin(physical) {
        Some(latin) => writes(latin.encode_utf8(&mut [0; 4])),
        None => writes(character),
    }
}

/// Whether Caps Lock is on, as far as what was written tells.
fn caps_lock(text: &str, shift: bool) -> Option<bool> {
    let mut letters = text.chars();
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    let capital = letter.is_uppercase();
    (capital || letter.is_lowercase()).then_some(capital != shift)
}

fn writes(text: &str) -> Press {
    if text == " " { Press::Space } else { Press::Text(Zeroizing::new(text.to_owned())) }
}

/// Whether it turns on Caps Lock, or chooses another layout.
fn changes_keyboard(named: Named) -> bool {
    use Named::{CapsLock, GroupFirst, GroupLast, GroupNext, GroupPrevious, ModeChange};
    matches!(named, CapsLock | GroupFirst | GroupLast | GroupNext | GroupPrevious | ModeChange)
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

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::{Location, Modifiers};

    fn press(named: Named) -> Option<Key> {
        key(Event::KeyPressed {
            key: Pressed::Named(named),
            modified_key: Pressed::Named(named),
            physical_key: Physical::Code(Code::CapsLock),
            location: Location::Standard,
            modifiers: Modifiers::default(),
            text: None,
            repeat: false,
        })
    }

    /// Cause: the window system may tell of Caps Lock before it tells of its key, which then stopped the voice that said it.
    #[test]
    fn a_key_that_changes_the_keyboard_does_not_stop_the_voice_that_says_so() {
        assert!(press(Named::CapsLock).is_none());
        assert!(press(Named::GroupNext).is_none());
        assert!(press(Named::Pause).is_some(), "any other key stops it");
    }
}
