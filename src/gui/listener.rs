//! Takes what the window system tells from among the widgets, where nothing of it is lost: a subscription to events has
//! room for a hundred, and what comes while that is full, as keys do on a busy computer, never reaches the program.

use super::Event;
use super::events::told;
use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget, mouse, renderer};
use iced::{Element, Length, Rectangle, Renderer, Size, Theme};

/// Nothing that is seen. It lies on top of what is, and lets everything through to it.
struct Listener;

pub(super) fn listener<'a>() -> Element<'a, Event> {
    Element::new(Listener)
}

impl Widget<Event, Theme, Renderer> for Listener {
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
        _: Layout<'_>,
        _: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, Event>,
        _: &Rectangle,
    ) {
        if let Some(event) = told(event) {
            shell.publish(event);
        }
    }
}
