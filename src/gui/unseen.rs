//! What is a part of the screen only to take part in what happens to it.

use super::Event;
use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget, mouse, renderer};
use iced::{Element, Length, Rectangle, Renderer, Size, Theme};

/// Takes all the room there is, draws nothing, and lets everything through to what lies below it.
struct Unseen<F>(F);

/// Is given each event, with the place where it lies.
pub(super) fn unseen<'a>(take: impl Fn(&iced::Event, Rectangle, &mut Shell<'_, Event>) + 'a) -> Element<'a, Event> {
    Element::new(Unseen(take))
}

impl<F: Fn(&iced::Event, Rectangle, &mut Shell<'_, Event>)> Widget<Event, Theme, Renderer> for Unseen<F> {
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
        (self.0)(event, layout.bounds(), shell);
    }
}
