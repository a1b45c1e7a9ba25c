//! Lets input methods write into the focused field: those of Chinese and Vietnamese, Compose, and the keyboards of screens
//! that have no other, which open only when they are asked for.

use crate::gui::Event;
use crate::platform::display;
use iced::advanced::input_method::{InputMethod, Preedit, Purpose};
use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget, mouse, renderer};
use iced::{Element, Length, Rectangle, Renderer, Size, Theme, window};
use std::sync::LazyLock;

/// Nothing that is seen. Where it stands, the window of the input method does not cover anything.
pub(super) struct Asks {
    /// What is written must not be remembered.
    secret: bool,
    /// What is being composed, drawn until it is written.
    composed: Option<Preedit>,
}

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

/// Asks for an input method as long as it is part of the screen.
pub(super) fn asks<'a>(secret: bool, composed: Option<Preedit>) -> Element<'a, Event> {
    Element::new(Asks { secret, composed })
}

impl Widget<Event, Theme, Renderer> for Asks {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.max())
    }

    fn draw(
        &self,
        _: &Tree,
        _: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        _: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
    }

    fn update(
        &mut self,
        _: &mut Tree,
        event: &iced::Event,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, Event>,
        _: &Rectangle,
    ) {
        if is_there() && matches!(event, iced::Event::Window(window::Event::RedrawRequested(_))) {
            let purpose = if self.secret { Purpose::Secure } else { Purpose::Normal };
            let method = InputMethod::Enabled { cursor: layout.bounds(), purpose, preedit: self.composed.clone() };
            shell.request_input_method(&method);
        }
    }
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
