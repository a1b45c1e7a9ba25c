//! Colours and sizes. Text stands at least 7:1 against its ground, lines and the focus ring at least 3:1.

use crate::app::App;
use crate::settings::{Appearance, Theme};
use iced::widget::{button, container, scrollable};
use iced::{Background, Border, Color, Font, color};

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

/// The colours of one theme.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    pub ground: Color,
    pub text: Color,
    /// Around the focused item.
    pub ring: Color,
    /// Behind alerts.
    pub alert: Color,
    /// Behind a button under the mouse.
    pub hover: Color,
}

const DARK: Palette = Palette {
    ground: color!(0x1b1b1b),
    text: color!(0xf4f4f4),
    ring: color!(0xffd400),
    alert: color!(0x4a3800),
    hover: color!(0x3a3a3a),
};
const LIGHT: Palette = Palette {
    ground: color!(0xffffff),
    text: color!(0x000000),
    ring: color!(0x0b3fa8),
    alert: color!(0xfff0b8),
    hover: color!(0xd8d8d8),
};
const WHITE_ON_BLACK: Palette = Palette {
    ground: color!(0x000000),
    text: color!(0xffffff),
    ring: color!(0x00d8ff),
    alert: color!(0x303030),
    hover: color!(0x3a3a3a),
};
const YELLOW_ON_BLACK: Palette = Palette {
    ground: color!(0x000000),
    text: color!(0xffe000),
    ring: color!(0xffffff),
    alert: color!(0x3a3300),
    hover: color!(0x453c00),
};
const BLACK_ON_YELLOW: Palette = Palette {
    ground: color!(0xffe000),
    text: color!(0x000000),
    ring: color!(0x0000b0),
    alert: color!(0xffffff),
    hover: color!(0xd0b400),
};

impl Palette {
    fn of(theme: Theme, Appearance { light, contrast, .. }: Appearance) -> Self {
        match theme {
            // Black on white has no more contrast to give.
            Theme::System if light => LIGHT,
            Theme::System if contrast => WHITE_ON_BLACK,
            Theme::System | Theme::Dark => DARK,
            Theme::Light => LIGHT,
            Theme::WhiteOnBlack => WHITE_ON_BLACK,
            Theme::YellowOnBlack => YELLOW_ON_BLACK,
            Theme::BlackOnYellow => BLACK_ON_YELLOW,
        }
    }

    pub(super) fn window(self) -> iced::theme::Style {
        iced::theme::Style { background_color: self.ground, text_color: self.text }
    }

    /// The ring around an item; room for it is kept when the item has no focus.
    pub(super) fn ring(self, focused: bool, width: f32) -> container::Style {
        let color = if focused { self.ring } else { Color::TRANSPARENT };
        container::Style { border: Border { color, width, radius: 8.0.into() }, ..container::Style::default() }
    }

    /// A box with a line around it.
    pub(super) fn boxed(self, ground: Color) -> container::Style {
        container::Style {
            background: Some(Background::Color(ground)),
            text_color: Some(self.text),
            border: Border { color: self.text, width: 2.0, radius: 4.0.into() },
            ..container::Style::default()
        }
    }

    pub(super) fn scroll(self, style: scrollable::Style) -> scrollable::Style {
        let line = Border { color: self.text, width: 2.0, radius: 4.0.into() };
        let scroller = scrollable::Scroller { background: Background::Color(self.text), border: line };
        let rail = scrollable::Rail { background: Some(Background::Color(self.ground)), border: line, scroller };
        scrollable::Style { vertical_rail: rail, ..style }
    }

    /// A plain area of one colour.
    pub(super) fn filled(color: Color) -> container::Style {
        container::Style { background: Some(Background::Color(color)), ..container::Style::default() }
    }

    pub(super) fn button(self, status: button::Status, lined: bool) -> button::Style {
        let ground = match status {
            button::Status::Hovered | button::Status::Pressed => self.hover,
            button::Status::Active | button::Status::Disabled => self.ground,
        };
        button::Style {
            background: Some(Background::Color(ground)),
            text_color: self.text,
            border: Border { color: self.text, width: if lined { 2.0 } else { 0.0 }, radius: 4.0.into() },
            ..button::Style::default()
        }
    }
}
