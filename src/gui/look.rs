//! Letters and sizes.

use super::palette::Palette;
use crate::app::App;
use iced::Font;

pub(super) const REGULAR: Font = Font::with_name("Atkinson Hyperlegible");
pub(super) const BOLD: Font = Font { weight: iced::font::Weight::Bold, ..REGULAR };

/// The height of a line, in ems of its text (WCAG 1.4.8).
pub(super) const LINE: f32 = 1.5;
/// Between the focus ring and what it is around.
pub(super) const GAP: f32 = 3.0;
/// The longest line, in ems: at most 80 characters (WCAG 1.4.8).
const LONGEST_LINE: f32 = 32.0;

/// How the window is to look. Sizes are in logical pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub palette: Palette,
    /// How many times larger everything is than at first.
    zoom: f32,
    /// There is more space between letters.
    pub spaced: bool,
}

impl Look {
    pub(super) fn of(app: &App) -> Self {
        let (settings, appearance) = (app.settings(), app.appearance());
        let palette = Palette::of(settings.theme, appearance);
        Self { palette, zoom: appearance.print(settings.zoom), spaced: settings.spaced_letters }
    }

    /// The size of text.
    pub(super) fn text(self) -> f32 {
        24.0 * self.zoom
    }

    /// The size of headings: much more than text would leave no room for words at the largest zoom.
    pub(super) fn heading(self) -> f32 {
        self.text() + 8.0
    }

    /// The height of a line of text.
    pub(super) fn line(self) -> f32 {
        self.text() * LINE
    }

    /// The same at the usual size of text.
    pub(super) fn usual_line(self) -> f32 {
        self.line() / self.zoom
    }

    /// The least width and height of what can be clicked.
    pub(super) fn target(self) -> f32 {
        48.0_f32.max(self.text())
    }

    /// The focus ring's thickness.
    pub(super) fn ring(self) -> f32 {
        3.0 + self.zoom
    }

    /// Between items, beside the room for their rings: with it, half a line more than between lines (WCAG 1.4.8).
    pub(super) fn between(self) -> f32 {
        (self.line() / 2.0 - 2.0 * (self.ring() + GAP)).max(4.0)
    }

    /// The width of the longest line.
    pub(super) fn longest_line(self) -> f32 {
        self.text() * LONGEST_LINE
    }
}
