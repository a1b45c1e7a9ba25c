//! Letters and sizes.

use super::palette::Palette;
use crate::app::App;
use iced::{Font, Size};

pub(super) const REGULAR: Font = Font::with_name("Atkinson Hyperlegible");
pub(super) const BOLD: Font = Font { weight: iced::font::Weight::Bold, ..REGULAR };

/// The height of a line, in ems of its text (WCAG 1.4.8).
pub(super) const LINE: f32 = 1.5;
/// The length of a full line, in ems: 45 to 60 characters, and never more than 80 (WCAG 1.4.8).
const FULL_LINE: f32 = 26.0;
/// The window in which everything is of its usual size. In a larger one all of it is larger.
const USUAL_WINDOW: Size = Size::new(1366.0, 768.0);
/// So many times larger, at most.
const LARGEST: f32 = 3.0;

/// How the window is to look. Sizes are in logical pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub palette: Palette,
    pub window: Size,
    /// How many times larger than usual everything is, for the window to be filled.
    scale: f32,
    /// How many times larger print is, because that is wished for.
    zoom: f32,
    /// There is more space between letters.
    pub spaced: bool,
}

impl Look {
    pub(super) fn of(app: &App, window: Size) -> Self {
        let (settings, appearance) = (app.settings(), app.appearance());
        let palette = Palette::of(settings.theme, appearance);
        let scale = (window.width / USUAL_WINDOW.width).min(window.height / USUAL_WINDOW.height);
        let (scale, zoom) = (scale.clamp(1.0, LARGEST), appearance.print(settings.zoom));
        Self { palette, window, scale, zoom, spaced: settings.spaced_letters }
    }

    /// The size of text.
    pub(super) fn text(self) -> f32 {
        24.0 * self.scale * self.zoom
    }

    /// The size of headings: much more than text would leave no room for words at the largest zoom.
    pub(super) fn heading(self) -> f32 {
        self.text() + 8.0 * self.scale
    }

    /// The height of a line of text.
    pub(super) fn line(self) -> f32 {
        self.text() * LINE
    }

    /// The length of a full line of text.
    pub(super) fn full_line(self) -> f32 {
        self.text() * FULL_LINE
    }

    /// The width of the column of text with the frames in it.
    pub(super) fn column(self) -> f32 {
        self.full_line() + 2.0 * self.frame()
    }

    /// The least width and height of what can be clicked.
    pub(super) fn target(self) -> f32 {
        (48.0 * self.scale).max(self.text())
    }

    /// The focus ring's thickness, which is the same around everything.
    pub(super) fn ring(self) -> f32 {
        4.0 * self.scale
    }

    /// What stands around an item: the focus ring, and what is between that and the item.
    pub(super) fn frame(self) -> f32 {
        self.ring() + 8.0 * self.scale
    }

    /// Between the window's edge and what is nearest to it.
    pub(super) fn margin(self) -> f32 {
        4.0 * self.scale
    }

    /// The room beside what scrolls, for its bar.
    pub(super) fn beside(self) -> f32 {
        8.0 * self.margin()
    }

    /// Distances are of one scale, `steps` of it, which grows with print, but not as much: words need the room.
    pub(super) fn steps(self, steps: f32) -> f32 {
        4.0 * self.scale * self.zoom.sqrt() * steps
    }

    /// The thickness of lines around boxes.
    pub(super) fn edge(self) -> f32 {
        self.steps(0.5)
    }

    /// Between items, beside the room for their frames: with that, half a line more than between lines (WCAG 1.4.8).
    pub(super) fn between(self) -> f32 {
        (self.line() / 2.0 - 2.0 * self.frame()).max(0.0)
    }

    /// The height in which what scrolls fades away at its upper and lower end, so that no line is cut through.
    pub(super) fn fade(self) -> f32 {
        12.0 * self.scale
    }
}
