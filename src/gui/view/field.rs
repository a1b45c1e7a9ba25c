//! A text field: its name, its content wrapped in large print with a block caret, and what is wrong with it.

use super::{Pen, Shown, widget_id};
use crate::access::tree::Part;
use crate::app::{Act, Message, screen};
use crate::gui::{Event, theme};
use crate::outline::{Edit, Entry, Item};
use iced::widget::text::Wrapping;
use iced::widget::{column, container, mouse_area, rich_text, span};
use iced::{Color, Length};
use unicode_segmentation::UnicodeSegmentation;

impl<'a> Pen<'a> {
    pub(super) fn field(self, item: &Item<screen::Message>, entry: &Entry<screen::Message>) -> Shown<'a> {
        let palette = self.look.palette;
        let focused = self.focus == Some(&item.id);
        let id = item.id.clone();
        let name = self.words(&item.name);
        let content = rich_text(self.characters(entry, focused))
            .on_link_click(move |place| Event::Program(Message::Act(id.clone(), Act::Edit(Edit::To(place)))))
            .size(self.look.text())
            .line_height(theme::LINE)
            .wrapping(Wrapping::WordOrGlyph)
            .width(Length::Fill);
        let content = container(content).id(widget_id(&item.id, Part::Run(0))).padding([10.0, 12.0]);
        let content = content.width(Length::Fill);
        let content = content.style(move |_: &_| palette.boxed(palette.ground));
        // A click beside the characters takes focus and leaves the caret where it is.
        let content = mouse_area(content).on_press(Event::Program(Message::Act(item.id.clone(), Act::Focus)));
        let mut drawn = column![name, content].spacing(4);
        if let Some(error) = &entry.error {
            let error = self.bold(error);
            let style = move |_: &_| palette.boxed(palette.alert);
            let error = container(error).id(widget_id(&item.id, Part::Error)).padding(8).width(Length::Fill);
            drawn = drawn.push(error.style(style));
        }
        drawn.into()
    }

    /// The characters, each a place to click; the one at the caret, and the selected ones, turned inside out.
    fn characters(self, entry: &Entry<screen::Message>, focused: bool) -> Vec<iced::advanced::text::Span<'a, usize>> {
        let palette = self.look.palette;
        let turned =
            |at: usize| focused && (entry.selection.contains(&at) || (entry.selection.is_empty() && at == entry.caret));
        let character = |(at, character): (usize, &str)| {
            let (ink, ground) =
                if turned(at) { (palette.ground, palette.text) } else { (palette.text, Color::TRANSPARENT) };
            span(character.to_owned()).link(at).color(ink).background(ground)
        };
        let length = entry.shown.graphemes(true).count();
        let mut characters: Vec<_> = entry.shown.graphemes(true).enumerate().map(character).collect();
        // A place for the caret after the last character; it also keeps an empty field as tall as a line.
        characters.push(character((length, "\u{a0}")));
        characters
    }
}
