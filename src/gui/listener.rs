//! Takes what the window system tells from among the widgets, where nothing of it is lost: a subscription to events has
//! room for a hundred, and what comes while that is full, as keys do on a busy computer, never reaches the program.

use super::Event;
use super::events::told;
use super::unseen::unseen;
use iced::Element;

/// Lies on top of what is seen. Where the mouse is interests only until it is known to be `used`.
pub(super) fn listener<'a>(used: bool) -> Element<'a, Event> {
    unseen(move |event, _, shell| match told(event) {
        Some(Event::Pointed(_)) if used => {}
        Some(event) => shell.publish(event),
        None => {}
    })
}
