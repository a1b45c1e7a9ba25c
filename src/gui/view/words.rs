//! Words: they wrap at the edge, inside a word if it is longer than the line, and stand further apart if wished.

use super::{Pen, Shown};
use crate::gui::look;
use iced::Font;
use iced::widget::text::Wrapping;
use iced::widget::{rich_text, span, text};
use unicode_segmentation::UnicodeSegmentation as _;

/// The size of the no-break space put after each letter, in ems of the text: the typeface's is 0.28 em wide, so that
/// makes the 0.12 em that WCAG 1.4.12 asks for.
const AFTER_LETTER: f32 = 0.43;
/// The same before each space between words, for 0.16 em more.
const BEFORE_SPACE: f32 = 0.57;

impl<'a> Pen<'a> {
    /// Text of the usual size.
    pub(super) fn words(self, words: &str) -> Shown<'a> {
        self.sized(words, self.look.text(), look::REGULAR)
    }

    pub(super) fn bold(self, words: &str) -> Shown<'a> {
        self.sized(words, self.look.text(), look::BOLD)
    }

    pub(super) fn heading(self, words: &str) -> Shown<'a> {
        self.sized(words, self.look.heading(), look::BOLD)
    }

    fn sized(self, words: &str, size: f32, font: Font) -> Shown<'a> {
        if !self.look.spaced {
            let words = text(words.to_owned()).size(size).font(font);
            return words.line_height(look::LINE).wrapping(Wrapping::WordOrGlyph).into();
        }
        let line = iced::Pixels(size * look::LINE);
        let gap = |ems: f32| span("\u{a0}").size(size * ems).line_height(line);
        let apart = |letter: &str| match letter {
            " " => [gap(BEFORE_SPACE), span(" ".to_owned())],
            letter => [span(letter.to_owned()), gap(AFTER_LETTER)],
        };
        let spans: Vec<_> = words.graphemes(true).flat_map(apart).collect();
        let words = rich_text(spans).on_link_click(iced::never).size(size).font(font);
        words.line_height(look::LINE).wrapping(Wrapping::WordOrGlyph).into()
    }
}
