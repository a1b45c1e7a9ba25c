//! A code as large as the space for it allows, each digit in a cell of its own, so that nothing moves when it changes.

use super::{Pen, Shown, digits_id};
use crate::app::{Act, Message, screens};
use crate::gui::Event;
use crate::gui::look;
use crate::gui::palette::Palette;
use crate::outline::{Groups, Item};
use iced::widget::{Column, Row, button, column, container, responsive, text};
use iced::{Alignment, Color, Length, Size};

/// A cell's width, in ems: the widest digit of the typeface, 0.652, and a little air.
const CELL: f32 = 0.66;
/// The same where there are letters, as in Steam's codes: W, 0.883, is the widest.
const LETTER_CELL: f32 = 0.9;
/// A cell's height, in ems. Digits stand 0.69 high in the middle of it.
const HEIGHT: f32 = 0.8;
/// The lines of text that the time and some accounts under the code take.
const BELOW_CODE: f32 = 6.0;
/// The gap between two groups beside or under each other, in ems.
const GAP: f32 = 0.24;

/// How high a code of six digits in one line is when it is as wide as the window; in a low window, half of that.
pub(super) fn usual_height(window: Size) -> f32 {
    (window.width / (6.0 * CELL + GAP) * HEIGHT).min(window.height / 2.0)
}

/// Whether a code of six digits is as large with this much beside it as with the usual.
pub(super) fn stays_large(window: Size, beside: f32, usually: f32) -> bool {
    let em = |beside: f32| largest(&["000", "000"], CELL, Size { height: window.height - beside, ..window }).1;
    em(beside) >= em(usually)
}

impl<'a> Pen<'a> {
    pub(super) fn code(
        self,
        item: &Item<screens::Message>,
        groups: Option<&Groups>,
        spoken: Option<usize>,
        hidden: bool,
    ) -> Shown<'a> {
        let palette = self.look.palette;
        let drawn = match groups.map(|groups| if hidden { masked(groups) } else { groups.clone() }) {
            Some(groups) => responsive(move |space| {
                let space = Size { height: self.height_for_code(space.height), ..space };
                container(self.digits(&groups, space, spoken)).center_x(Length::Fill).into()
            })
            .height(Length::Shrink)
            .into(),
            None => self.heading(&self.locale.text("code-none")),
        };
        let press = Event::Program(Message::Act(item.id.clone(), Act::Press));
        let drawn = button(drawn).width(Length::Fill).padding(0).on_press(press);
        let drawn = drawn.style(move |_, status| palette.button(status, false));
        let name = container(self.heading(&item.name)).max_width(self.look.longest_line());
        column![name, container(drawn).id(digits_id())].width(Length::Fill).into()
    }

    /// What is left when the time and some accounts stand under the code. Where everything scrolls, the window's height;
    /// half of it where the code is to be written on the same screen; and where it is large even so, without that of
    /// the alerts and of its name, so that they are seen with it.
    fn height_for_code(self, left: f32) -> f32 {
        if left.is_finite() {
            return left - BELOW_CODE * self.look.line();
        }
        let whole = self.window.height - 4.0 * self.look.ring();
        let below_alerts = whole - self.alerts - 2.0 * self.look.line();
        if self.written {
            whole / 2.0
        } else if self.alerts > 0.0 && below_alerts >= usual_height(self.window) {
            below_alerts
        } else {
            whole
        }
    }

    /// In one line, or with groups under each other where that makes them larger. The digit that is being spoken stands
    /// in the colours the other way round.
    fn digits(self, groups: &Groups, space: Size, spoken: Option<usize>) -> Shown<'a> {
        let Palette { text: ink, ground, .. } = self.look.palette;
        let groups: Vec<&str> = groups.iter().collect();
        let letters = groups.iter().any(|group| group.contains(|c: char| c.is_ascii_alphabetic()));
        let cell_width = if letters { LETTER_CELL } else { CELL };
        let (in_line, em) = largest(&groups, cell_width, space);
        let em = em.max(self.look.text());
        let mut place = 0..;
        let mut cell = |digit: char| {
            let here = spoken.is_some() && place.next() == spoken;
            let digit = text(digit).size(em).font(look::BOLD).line_height(HEIGHT);
            let digit = digit.color(if here { ground } else { ink });
            let ground = if here { ink } else { Color::TRANSPARENT };
            container(digit).center_x(em * cell_width).style(move |_: &_| Palette::filled(ground)).into()
        };
        let mut group = |group: &&str| Row::with_children(group.chars().map(&mut cell)).into();
        let mut line = |line: &[&str]| Row::with_children(line.iter().map(&mut group)).spacing(em * GAP).into();
        let lines = Column::with_children(groups.chunks(in_line).map(&mut line));
        lines.spacing(em * GAP / 2.0).align_x(Alignment::Center).into()
    }
}

/// A bullet for each digit.
fn masked(groups: &Groups) -> Groups {
    let bullets: Vec<String> = groups.iter().map(|group| "•".repeat(group.chars().count())).collect();
    Groups::new(&bullets.iter().map(String::as_str).collect::<Vec<_>>())
}

/// How many groups stand in a line when the code is as large as possible, and the size of its text.
fn largest(groups: &[&str], cell_width: f32, space: Size) -> (usize, f32) {
    let size = |in_line: usize| {
        let width = |line: &[&str]| {
            let cells: usize = line.iter().map(|group| group.chars().count()).sum();
            cells as f32 * cell_width + line.len().saturating_sub(1) as f32 * GAP
        };
        let lines = groups.chunks(in_line);
        let height = lines.len() as f32 * HEIGHT + lines.len().saturating_sub(1) as f32 * GAP / 2.0;
        let width = lines.map(width).fold(f32::EPSILON, f32::max);
        (space.width / width).min(space.height / height)
    };
    let sizes = (1..=groups.len().max(1)).map(|in_line| (in_line, size(in_line)));
    sizes.max_by(|one, other| one.1.total_cmp(&other.1)).unwrap_or((1, 0.0))
}
