//! Colours. Text stands at least 7:1 against its ground, lines and the focus ring at least 3:1.

use crate::settings::{Appearance, Theme};
use iced::widget::{button, container, scrollable};
use iced::{Background, Border, Color, color};

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
    pub(super) fn of(theme: Theme, Appearance { light, contrast, .. }: Appearance) -> Self {
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

    /// A box with a line of this thickness around it.
    pub(super) fn boxed(self, ground: Color, edge: f32) -> container::Style {
        container::Style {
            background: Some(Background::Color(ground)),
            text_color: Some(self.text),
            border: Border { color: self.text, width: edge, radius: (2.0 * edge).into() },
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

    /// From the ground to nothing: what lies under it fades away, upwards or downwards.
    pub(super) fn fade(self, downwards: bool) -> container::Style {
        let none = Color { a: 0.0, ..self.ground };
        let (top, bottom) = if downwards { (none, self.ground) } else { (self.ground, none) };
        let fade = iced::gradient::Linear::new(std::f32::consts::PI).add_stop(0.0, top).add_stop(1.0, bottom);
        container::Style { background: Some(Background::Gradient(fade.into())), ..container::Style::default() }
    }

    /// Something to click, on this ground and with a line of this thickness around it.
    pub(super) fn button(self, ground: Color, edge: f32) -> button::Style {
        button::Style {
            background: Some(Background::Color(ground)),
            text_color: self.text,
            border: Border { color: self.text, width: edge, radius: (2.0 * edge).into() },
            ..button::Style::default()
        }
    }

    /// The one thing to do next: in the colours the other way round.
    pub(super) fn filled_button(self) -> button::Style {
        let background = Some(Background::Color(self.text));
        button::Style { background, text_color: self.ground, ..button::Style::default() }
    }
}
