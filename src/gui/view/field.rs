//! A text field: its name, its content wrapped in large print with a block caret, and what is wrong with it.

use super::{Pen, Shown, caret_id, input_method, widget_id, words};
use crate::access::tree::Part;
use crate::app::{Act, Message, screens};
use crate::gui::Event;
use crate::gui::look;
use crate::gui::palette::Palette;
use crate::outline::{Edit, Entry, Item};
use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Paragraph as _, Span};
use iced::widget::text::Wrapping;
use iced::widget::{Stack, column, container, mouse_area, pin, responsive, rich_text, span};
use iced::{Color, Length, Padding, Rectangle, Size};
use unicode_segmentation::UnicodeSegmentation;

/// Room for a caret after the end of a full line: part of the room around a field's content.
const AFTER: f32 = 10.0;

impl<'a> Pen<'a> {
    pub(super) fn field(self, item: &Item<screens::Message>, entry: &Entry<screens::Message>) -> Shown<'a> {
        let palette = self.look.palette;
        let focused = self.focus == Some(&item.id);
        let name = self.words(&item.name);
        let (room, edge) = (self.look.steps(2.5), self.look.edge());
        let padding = Padding::new(room).right((room - AFTER).max(edge));
        let content = container(self.written(item, entry, focused)).id(widget_id(&item.id, Part::Run(0)));
        let content = content.padding(padding);
        let content = content.width(Length::Fill);
        let content = content.style(move |_: &_| palette.boxed(palette.ground, edge));
        // A click beside the characters takes focus and leaves the caret where it is.
        let content = mouse_area(content).on_press(Event::Program(Message::Act(item.id.clone(), Act::Focus)));
        let mut drawn = column![name, content].spacing(self.look.steps(1.0));
        if let Some(error) = &entry.error {
            let error = self.bold(error);
            let style = move |_: &_| palette.boxed(palette.alert, edge);
            let error =
                container(error).id(widget_id(&item.id, Part::Error)).padding(self.look.steps(2.0)).width(Length::Fill);
            drawn = drawn.push(error.style(style));
        }
        drawn.into()
    }

    /// The characters, and under them the caret, which is there without a colour too when what is selected shows where it
    /// is: what comes into sight is the caret.
    fn written(self, item: &Item<screens::Message>, entry: &Entry<screens::Message>, focused: bool) -> Shown<'a> {
        let (at, id, secret) = (entry.caret, item.id.clone(), entry.masked);
        let characters = self.characters(entry, focused);
        let ink = if focused && entry.selection.is_empty() { self.look.palette.text } else { Color::TRANSPARENT };
        let written = move |space: Size| {
            let id = id.clone();
            let place = self.caret(&characters, at, space.width - AFTER);
            let caret = container("").width(place.width).height(place.height).style(move |_: &_| Palette::filled(ink));
            let caret = if focused { caret.id(caret_id()) } else { caret };
            let written = rich_text(characters.clone())
                .on_link_click(move |place| Event::Program(Message::Act(id.clone(), Act::Edit(Edit::To(place)))))
                .size(self.look.text())
                .font(look::REGULAR)
                .line_height(look::LINE)
                .wrapping(Wrapping::WordOrGlyph)
                .width(Length::Fill);
            let written = container(written).padding(Padding::ZERO.right(AFTER)).into();
            let written = Stack::with_children([written]).push_under(pin(caret).position(place.position()));
            let asks = || input_method::asks(secret, self.composed.cloned());
            if focused { written.push(pin(asks()).position(place.position())).into() } else { written.into() }
        };
        responsive(written).height(Length::Shrink).into()
    }

    /// The characters, each a place to click; the one at the caret, and the selected ones, turned inside out.
    fn characters(self, entry: &Entry<screens::Message>, focused: bool) -> Vec<Span<'static, usize>> {
        let palette = self.look.palette;
        let character = |(at, character): (usize, &str)| {
            let selected = focused && entry.selection.contains(&at);
            let turned = selected || (focused && entry.selection.is_empty() && at == entry.caret);
            let ink = if turned { palette.ground } else { palette.text };
            let ground = if selected { palette.text } else { Color::TRANSPARENT };
            span(character.to_owned()).link(at).color(ink).background(ground)
        };
        // A place for the caret after the last character; it also keeps an empty field as tall as a line.
        let characters = entry.shown.graphemes(true).chain(["\u{a0}"]);
        characters.enumerate().map(character).collect()
    }

    /// Where the caret stands in a content of this width: around its character, or, as spaces at the end of a line are
    /// not drawn, after the last one before it that is. Never so narrow, or so far to the right, that it can't be seen.
    fn caret(self, characters: &[Span<'static, usize>], at: usize, width: f32) -> Rectangle {
        let format = words::laid_out(self.look.text(), look::REGULAR, width);
        let paragraph = Paragraph::with_spans(format.with_content(characters));
        let around = |at| paragraph.span_bounds(at).first().copied();
        let after = |place: Rectangle| Rectangle { x: place.x + place.width, width: 0.0, ..place };
        let place = around(at).or_else(|| (0..at).rev().find_map(around).map(after));
        let place = place.unwrap_or(Rectangle { height: self.look.line(), ..Rectangle::default() });
        let (x, least) = (place.x.min(width), self.look.text() / 8.0);
        Rectangle { x, width: place.width.max(least).min(width + AFTER - x), ..place }
    }
}
