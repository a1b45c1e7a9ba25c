//! Colours and sizes. Text stands at least 7:1 against its ground, lines and the focus ring at least 3:1.

use crate::settings::Theme;
use iced::widget::{button, container, scrollable};
use iced::{Background, Border, Color, Font, color};

pub(super) const REGULAR: Font = Font::with_name("Atkinson Hyperlegible");
pub(super) const BOLD: Font = Font { weight: iced::font::Weight::Bold, ..REGULAR };

/// Text size in logical pixels.
pub(super) const TEXT: f32 = 24.0;
pub(super) const HEADING: f32 = 32.0;
/// The least height of what can be clicked.
pub(super) const TARGET: f32 = 48.0;
/// The focus ring's thickness.
pub(super) const RING: f32 = 4.0;
/// About 80 characters of text.
pub(super) const LINE_WIDTH: f32 = 960.0;

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

pub(super) const fn of(theme: Theme) -> Palette {
    match theme {
        Theme::Dark => Palette {
            ground: color!(0x000000),
            text: color!(0xffffff),
            ring: color!(0xffd400),
            alert: color!(0x3a2c00),
            hover: color!(0x333333),
        },
        Theme::Light => Palette {
            ground: color!(0xffffff),
            text: color!(0x000000),
            ring: color!(0x0b3fa8),
            alert: color!(0xfff0b8),
            hover: color!(0xdddddd),
        },
    }
}

impl Palette {
    pub(super) fn window(self) -> iced::theme::Style {
        iced::theme::Style { background_color: self.ground, text_color: self.text }
    }

    /// The ring around an item; room for it is kept when the item has no focus.
    pub(super) fn ring(self, focused: bool) -> container::Style {
        let color = if focused { self.ring } else { Color::TRANSPARENT };
        container::Style { border: Border { color, width: RING, radius: 8.0.into() }, ..container::Style::default() }
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
