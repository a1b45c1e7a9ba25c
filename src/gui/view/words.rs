//! Words: they wrap at the edge, inside a word if it is longer than the line, and stand further apart if wished.

use super::{Pen, Shown};
use crate::gui::look;
use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Span, Text};
use iced::alignment::Vertical;
use iced::widget::text::Wrapping;
use iced::widget::{rich_text, span, text};
use iced::{Font, Size};
use std::convert::Infallible;
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

    /// Text of the usual size with bold words behind it.
    pub(super) fn words_and_bold(self, words: &str, behind: &str) -> Shown<'a> {
        let size = self.look.text();
        let parts = [(words, look::REGULAR), ("  ", look::REGULAR), (behind, look::BOLD)];
        let spans = parts.into_iter().flat_map(|(words, font)| {
            let spans = if self.look.spaced { spaced(words, size) } else { vec![span(words.to_owned())] };
            spans.into_iter().map(move |span| span.font(font))
        });
        rich(spans.collect(), size, look::REGULAR)
    }

    pub(super) fn heading(self, words: &str) -> Shown<'a> {
        self.sized(words, self.look.heading(), look::BOLD)
    }

    pub(super) fn sized(self, words: &str, size: f32, font: Font) -> Shown<'a> {
        if !self.look.spaced {
            let words = text(words.to_owned()).size(size).font(font);
            return words.line_height(look::LINE).wrapping(Wrapping::WordOrGlyph).into();
        }
        rich(spaced(words, size), size, font)
    }

    /// How high these words are in a column of this width.
    pub(super) fn height(self, words: &str, size: f32, font: Font, width: f32) -> f32 {
        self.extent(words, size, font, width).height
    }

    /// How wide these words are in one line.
    pub(super) fn width(self, words: &str, size: f32, font: Font) -> f32 {
        self.extent(words, size, font, f32::INFINITY).width
    }

    fn extent(self, words: &str, size: f32, font: Font, width: f32) -> Size {
        let format = laid_out(size, font, width);
        let paragraph = if self.look.spaced {
            Paragraph::with_spans(format.with_content(spaced::<()>(words, size).as_slice()))
        } else {
            Paragraph::with_text(format.with_content(words))
        };
        paragraph.min_bounds()
    }
}

/// How text is laid out in a column of this width, for measuring it.
pub(super) fn laid_out(size: f32, font: Font, width: f32) -> Text<(), Font> {
    Text {
        content: (),
        bounds: Size::new(width, f32::INFINITY),
        size: size.into(),
        line_height: LineHeight::Relative(look::LINE),
        font,
        align_x: Alignment::Default,
        align_y: Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::WordOrGlyph,
    }
}

fn rich<'a>(spans: Vec<Span<'static, Infallible>>, size: f32, font: Font) -> Shown<'a> {
    let words = rich_text(spans).on_link_click(|link| match link {}).size(size).font(font);
    words.line_height(look::LINE).wrapping(Wrapping::WordOrGlyph).into()
}

/// Words whose letters stand further apart.
fn spaced<Link>(words: &str, size: f32) -> Vec<Span<'static, Link>> {
    let line = iced::Pixels(size * look::LINE);
    let gap = |ems: f32| span("\u{a0}").size(size * ems).line_height(line);
    let apart = |letter: &str| match letter {
        " " => [gap(BEFORE_SPACE), span(" ".to_owned())],
        letter => [span(letter.to_owned()), gap(AFTER_LETTER)],
    };
    words.graphemes(true).flat_map(apart).collect()
}
