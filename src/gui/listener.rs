//! Takes what the window system tells from among the widgets, where nothing of it is lost: a subscription to events has
//! room for a hundred, and what comes while that is full, as keys do on a busy computer, never reaches the program.

use super::Event;
use super::events::told;
use super::unseen::unseen;
use iced::Element;

/// Lies on top of what is seen.
pub(super) fn listener<'a>() -> Element<'a, Event> {
    unseen(|event, _, shell| {
        if let Some(event) = told(event) {
            shell.publish(event);
        }
    })
}
