//! A code as large as the window allows, each digit in a cell of its own.

use super::{Pen, Shown};
use crate::app::{Act, Message, screen};
use crate::gui::Event;
use crate::gui::theme::{self, Palette};
use crate::outline::{Groups, Item};
use iced::widget::{Row, button, column, container, text};
use iced::{Alignment, Color, Length};

/// A cell's width, in ems: the widest digit of the typeface and a little air.
const CELL: f32 = 0.64;
/// The same where there are letters, as in Steam's codes: W is the widest.
const LETTER_CELL: f32 = 0.92;
/// The gap between two groups, in ems.
const GAP: f32 = 0.32;
/// The most of the window's height that a code takes, in ems of the code.
const TALLEST: f32 = 0.42;

impl<'a> Pen<'a> {
    pub(super) fn code(
        self,
        item: &Item<screen::Message>,
        groups: Option<&Groups>,
        spoken: Option<usize>,
    ) -> Shown<'a> {
        let palette = self.palette;
        let name = text(item.name.clone()).size(theme::HEADING).font(theme::BOLD);
        let drawn: Shown<'a> = match groups {
            Some(groups) => self.digits(groups, spoken),
            None => text(self.locale.text("code-none")).size(theme::HEADING).into(),
        };
        let press = Event::Program(Message::Act(item.id.clone(), Act::Press));
        let drawn = container(drawn).center_x(Length::Fill);
        let drawn = button(drawn).padding(0).on_press(press).style(move |_, status| palette.button(status, false));
        column![name, drawn].width(Length::Fill).into()
    }

    /// The digit that is being spoken stands in the colours the other way round.
    fn digits(self, groups: &Groups, spoken: Option<usize>) -> Shown<'a> {
        let Palette { text: ink, ground, .. } = self.palette;
        let cells = groups.iter().map(|group| group.chars().count()).sum::<usize>().max(1);
        let letters = groups.iter().any(|group| group.contains(|c: char| !c.is_ascii_digit()));
        let cell_width = if letters { LETTER_CELL } else { CELL };
        let ems = cells as f32 * cell_width + groups.iter().len().saturating_sub(1) as f32 * GAP;
        // Padding and ring on both sides.
        let width = self.size.width - 40.0;
        let em = (width / ems).min(self.size.height * TALLEST).max(theme::TEXT);
        let mut place = 0..;
        let mut cell = |digit: char| {
            let here = spoken.is_some() && place.next() == spoken;
            let digit = text(digit).size(em).font(theme::BOLD).line_height(1.0);
            let digit = digit.color(if here { ground } else { ink });
            let ground = if here { ink } else { Color::TRANSPARENT };
            container(digit).center_x(em * cell_width).style(move |_: &_| Palette::filled(ground)).into()
        };
        let mut group = |group: &str| Row::with_children(group.chars().map(&mut cell)).into();
        Row::with_children(groups.iter().map(&mut group)).spacing(em * GAP).align_y(Alignment::Center).into()
    }
}
