//! Lets input methods write into the focused field: those of Chinese and Vietnamese, Compose, and the keyboards of screens
//! that have no other, which open only when they are asked for.

use crate::gui::Event;
use crate::gui::unseen::unseen;
use crate::platform::display;
use iced::advanced::input_method::{InputMethod, Preedit, Purpose};
use iced::{Element, window};
use std::sync::LazyLock;

/// Whether there is one to be asked.
fn is_there() -> bool {
    static THERE: LazyLock<bool> = LazyLock::new(|| {
        let modifiers = std::env::var("XMODIFIERS").unwrap_or_default();
        !cfg!(target_os = "linux") || display::is_wayland() || names_one(&modifiers)
    });
    *THERE
}

/// Whether `XMODIFIERS` names an input method for X. Without one Xlib puts characters together itself, which it can't do
/// where the locale is not installed; the toolkit can.
fn names_one(modifiers: &str) -> bool {
    let name = modifiers.split_once("@im=").map(|(_, name)| name);
    name.is_some_and(|name| !["", "none", "local"].contains(&name))
}

/// Asks for an input method as long as it is part of the screen. The window of the input method does not cover what lies where
/// it lies. What is written must not be remembered if it is `secret`; what is being `composed` is drawn until it is written.
pub(super) fn asks<'a>(secret: bool, composed: Option<Preedit>) -> Element<'a, Event> {
    let purpose = if secret { Purpose::Secure } else { Purpose::Normal };
    unseen(move |event, cursor, shell| {
        if is_there() && matches!(event, iced::Event::Window(window::Event::RedrawRequested(_))) {
            shell.request_input_method(&InputMethod::Enabled { cursor, purpose, preedit: composed.clone() });
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_method_for_x_has_a_name() {
        for (modifiers, is_one) in [
            ("@im=ibus", true),
            ("@im=fcitx", true),
            ("", false),
            ("@im=", false),
            ("@im=none", false),
            ("@im=local", false),
        ] {
            assert_eq!(names_one(modifiers), is_one, "{modifiers}");
        }
    }
}
