//! Everything that reaches the window, and where it comes from.

use super::key_events::{committed, key};
use crate::access::adapter;
use crate::access::tree::Bounds;
use crate::app;
use crate::platform::clock;
use iced::advanced::input_method::{self, Preedit};
use iced::futures::channel::mpsc::UnboundedSender;
use iced::{Point, Size, Subscription, keyboard, mouse, window};

#[derive(Clone)]
pub(super) enum Event {
    Program(app::Message),
    /// The window is there.
    Opened(window::Id, Size),
    Resized(Size),
    /// The window has, or has no longer, the keyboard.
    Active(bool),
    Moved,
    /// The mouse is here now.
    Pointed(Point),
    /// So many physical pixels are a logical one.
    Scaled(f32),
    /// By the mouse; what moves focus scrolls too.
    Scrolled,
    /// The wheel was turned by so many lines, away from the user if that is more than none.
    Wheel(f32),
    /// This is being composed by an input method, or nothing any longer.
    Composed(Option<Preedit>),
    /// Ctrl is held down, or no longer is.
    Ctrl(bool),
    /// Where the items lie.
    Placed(Bounds),
    Access(adapter::Event),
}

/// What smooth wheels and touch pads send for as much as one line.
const PIXELS_OF_LINE: f32 = 50.0;

/// That the window is there: the widgets, which are told all else, are not told its id.
pub(super) fn opening() -> Subscription<Event> {
    iced::event::listen_with(|event, _, id| match event {
        iced::Event::Window(window::Event::Opened { size, .. }) => Some(Event::Opened(id, size)),
        _ => None,
    })
}

/// What an event of the window is to us.
pub(super) fn told(event: &iced::Event) -> Option<Event> {
    Some(match event {
        iced::Event::Keyboard(keyboard::Event::ModifiersChanged(held)) => Event::Ctrl(held.control()),
        iced::Event::Keyboard(event) => Event::Program(app::Message::Key(key(event.clone())?)),
        iced::Event::Mouse(mouse::Event::CursorMoved { position }) => Event::Pointed(*position),
        iced::Event::Mouse(mouse::Event::WheelScrolled { delta }) => Event::Wheel(match delta {
            mouse::ScrollDelta::Lines { y, .. } => *y,
            mouse::ScrollDelta::Pixels { y, .. } => y / PIXELS_OF_LINE,
        }),
        iced::Event::InputMethod(input_method::Event::Commit(text)) => {
            Event::Program(app::Message::Key(committed(text)?))
        }
        iced::Event::InputMethod(input_method::Event::Preedit(content, selection)) => {
            let preedit = || Preedit { content: content.clone(), selection: selection.clone(), text_size: None };
            Event::Composed((!content.is_empty()).then(preedit))
        }
        iced::Event::InputMethod(_) => Event::Composed(None),
        iced::Event::Window(event) => match event {
            window::Event::Resized(size) => Event::Resized(*size),
            window::Event::Moved(_) => Event::Moved,
            window::Event::Rescaled(scale) => Event::Scaled(*scale),
            window::Event::Focused => Event::Active(true),
            window::Event::Unfocused => Event::Active(false),
            window::Event::CloseRequested => Event::Program(app::Message::CloseRequested),
            _ => return None,
        },
        _ => return None,
    })
}

/// Sends a message as each second begins, so that a code changes on screen when it changes at the service.
pub(super) fn send_seconds(sender: UnboundedSender<app::Message>) {
    let beat = move || {
        loop {
            std::thread::sleep(clock::until_next_second());
            if sender.unbounded_send(app::Message::Tick).is_err() {
                break;
            }
        }
    };
    if let Err(error) = std::thread::Builder::new().name("seconds".into()).spawn(beat) {
        log::error!("no thread for the clock: {error}");
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::app::vocabulary::commands::Press;

    fn method(event: input_method::Event) -> Option<Event> {
        told(&iced::Event::InputMethod(event))
    }

    /// What is seen as composed afterwards.
    fn composed(event: input_method::Event) -> Option<String> {
        match method(event).unwrap() {
            Event::Composed(composed) => composed.map(|preedit| preedit.content),
            _ => Some("something else".to_owned()),
        }
    }

    /// Which key it is as.
    fn pressed(text: &str) -> Option<Press> {
        match method(input_method::Event::Commit(text.to_owned()))? {
            Event::Program(app::Message::Key(key)) => Some(key.press),
            _ => None,
        }
    }

    #[test]
    fn what_an_input_method_writes_is_written() {
        for text in ["\u{4f60}\u{597d}", "ti\u{1ebf}ng", "\u{e9}"] {
            assert!(pressed(text) == Some(Press::Text(text.to_owned().into())), "{text}");
        }
        assert!(pressed("").is_none());
    }

    /// Cause: Enter was a text without a character that can be written, so the key of a keyboard on a screen did nothing.
    #[test]
    fn enter_and_the_space_bar_are_themselves_whoever_sends_them() {
        assert!(pressed(" ") == Some(Press::Space));
        assert!(pressed("\n") == Some(Press::Enter) && pressed("\r") == Some(Press::Enter));
    }

    #[test]
    fn what_it_composes_is_seen_until_it_is_written_or_given_up() {
        let preedit = |text: &str| input_method::Event::Preedit(text.to_owned(), None);
        assert_eq!(composed(preedit("ni h")), Some("ni h".to_owned()));
        assert_eq!(composed(preedit("")), None);
        assert_eq!(composed(input_method::Event::Opened), None);
        assert_eq!(composed(input_method::Event::Closed), None);
    }
}
