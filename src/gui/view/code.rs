//! A code with its name and its time, which stay in sight whatever scrolls beneath: the code as large as the window allows,
//! each digit in a cell of its own, so that nothing moves when it changes.

use super::{Pen, Shown};
use crate::app::vocabulary::phrase;
use crate::app::{Act, Message, screens};
use crate::gui::Event;
use crate::gui::look;
use crate::gui::palette::Palette;
use crate::outline::{Groups, Item, Role};
use iced::widget::{Column, Row, button, column, container, text};
use iced::{Alignment, Color, Length, Padding, Size};

/// A cell's width, in ems: the widest digit of the typeface, 0.652, and a little air.
const CELL: f32 = 0.66;
/// The same where there are letters, as in Steam's codes: W, 0.883, is the widest.
const LETTER_CELL: f32 = 0.9;
/// A cell's height, in ems. Digits stand 0.69 high in the middle of it.
const HEIGHT: f32 = 0.8;
/// The gap between two groups beside or under each other, in ems.
const GAP: f32 = 0.22;
/// The largest print of a name and a time, as a part of the window's height: what is larger is taken from the code.
const LARGEST_NAME: f32 = 0.06;
/// How small a long name may become, to take one line or two, as a part of that.
const SMALLER: [f32; 4] = [1.0, 0.9, 0.8, 0.7];
/// The thickness of the time's bar, as a part of its print.
const BAR: f32 = 0.45;
/// How much of the window's height is left to what scrolls, at least and at most.
const BENEATH: f32 = 0.3;
const MOST_BENEATH: f32 = 0.45;
/// The least part of it that the code takes.
const LEAST_CODE: f32 = 0.15;
/// Groups stand under each other only where that makes them so much larger.
const WORTH_LINES: f32 = 1.12;

/// What stands in the panel: a code, and a time if it has one.
pub(super) fn is_part(item: &Item<screens::Message>) -> bool {
    matches!(item.role, Role::Code { .. } | Role::Countdown { .. })
}

/// How high what does not change with the code's size is.
struct Panel {
    /// The size of the name's print, and how high it is.
    name: (f32, f32),
    hint: f32,
    /// The size of the time's print, and how high it is with its bar.
    time: (f32, f32),
    /// The room for the code.
    code: Size,
}

impl<'a> Pen<'a> {
    /// The code's panel, and its height. `beneath`: something stands beneath it.
    pub(super) fn panel(self, items: &[&Item<screens::Message>], beneath: bool) -> (Shown<'a>, f32) {
        let panel = self.measured(items, beneath);
        let height = items.iter().map(|item| self.height_of(item, &panel)).sum();
        let drawn = items.iter().map(|item| match &item.role {
            Role::Code { groups, digit, hidden, .. } => {
                let code = self.code(item, &panel, groups.as_ref(), *digit, *hidden);
                self.framed(item, self.reached(item, code))
            }
            Role::Countdown { left, of } => self.framed(item, self.reached(item, self.time(&panel, *left, *of))),
            _ => self.item(item),
        });
        let margin = self.look.margin();
        let room = Padding::default().left(margin).right(margin);
        (Column::with_children(drawn).width(Length::Fill).padding(room).into(), height)
    }

    fn height_of(self, item: &Item<screens::Message>, panel: &Panel) -> f32 {
        let frame = 2.0 * self.look.frame();
        match &item.role {
            Role::Code { groups, .. } => {
                let digits = groups.as_ref().map_or(panel.name.0 * look::LINE, |groups| {
                    let (in_line, em) = Self::largest_of(groups, panel.code);
                    em * height(groups.iter().len().div_ceil(in_line))
                });
                panel.name.1 + digits + panel.hint + frame
            }
            _ => panel.time.1,
        }
    }

    fn measured(self, items: &[&Item<screens::Message>], beneath: bool) -> Panel {
        let Size { width, height } = self.look.window;
        let frame = 2.0 * self.look.frame();
        let width = width - frame - 2.0 * self.look.margin();
        let largest = self.look.heading().min(height * LARGEST_NAME);
        let mut panel = Panel { name: (largest, 0.0), hint: 0.0, time: (largest, 0.0), code: Size::new(width, 0.0) };
        for item in items {
            match &item.role {
                Role::Code { hidden, .. } => {
                    panel.name = self.fitting(&item.name, largest, width);
                    if let Some(hint) = item.hint.as_deref().filter(|_| *hidden) {
                        panel.hint = self.height(hint, largest.min(self.look.text()), look::REGULAR, width);
                    }
                }
                Role::Countdown { left, .. } => {
                    let (size, high) = self.fitting(&phrase::time_left(*left, self.locale), largest, width);
                    panel.time = (size, high + self.look.edge() + size * BAR + frame);
                }
                _ => {}
            }
        }
        // What scrolls has room for one thing at least.
        let one = self.look.line() + self.look.steps(2.0) + frame + 2.0 * self.look.fade();
        let beneath = if beneath { one.max(height * BENEATH).min(height * MOST_BENEATH) } else { 0.0 };
        let rest = height - frame - panel.name.1 - panel.hint - panel.time.1;
        // Where there is hardly room for all of that, the code has it alone.
        panel.code.height = (rest - beneath).max(height * LEAST_CODE);
        panel
    }

    /// The size in which a name takes one line, or else two, if there is one, and how high it is then.
    fn fitting(self, words: &str, largest: f32, width: f32) -> (f32, f32) {
        let sized = |part: f32| (largest * part, self.height(words, largest * part, look::BOLD, width));
        let fits = |lines: f32, (size, high): (f32, f32)| high < (lines + 0.5) * size * look::LINE;
        let within = |lines: f32| SMALLER.into_iter().map(sized).find(|it| fits(lines, *it));
        within(1.0).or_else(|| within(2.0)).unwrap_or_else(|| sized(SMALLER[SMALLER.len() - 1]))
    }

    fn code(
        self,
        item: &Item<screens::Message>,
        panel: &Panel,
        groups: Option<&Groups>,
        spoken: Option<usize>,
        hidden: bool,
    ) -> Shown<'a> {
        let palette = self.look.palette;
        let drawn = match groups.map(|groups| if hidden { masked(groups) } else { groups.clone() }) {
            Some(groups) => container(self.digits(&groups, panel.code, spoken)).center_x(Length::Fill).into(),
            None => self.sized(&self.locale.text("code-none"), panel.name.0, look::BOLD),
        };
        let press = Event::Program(Message::Act(item.id.clone(), Act::Press));
        let drawn = button(drawn).width(Length::Fill).padding(0).on_press(press);
        // The mouse that lies on it must not change its colours.
        let drawn = drawn.style(move |_, _| palette.button(palette.ground, 0.0));
        let name = self.sized(&item.name, panel.name.0, look::BOLD);
        let drawn = column![name, drawn].width(Length::Fill);
        // That the space bar reads a code need not take room from it.
        let hint = item.hint.as_deref().filter(|_| hidden);
        drawn.push(hint.map(|hint| self.sized(hint, panel.name.0.min(self.look.text()), look::REGULAR))).into()
    }

    fn time(self, panel: &Panel, left: u64, of: u64) -> Shown<'a> {
        let (size, _) = panel.time;
        let words = self.sized(&phrase::time_left(left, self.locale), size, look::BOLD);
        column![words, self.bar(left, of, size * BAR)].spacing(self.look.edge()).into()
    }

    /// In one line, or with groups under each other where that makes them larger. The digit that is being spoken stands
    /// in the colours the other way round.
    fn digits(self, groups: &Groups, space: Size, spoken: Option<usize>) -> Shown<'a> {
        let Palette { text: ink, ground, .. } = self.look.palette;
        let (in_line, em) = Self::largest_of(groups, space);
        let cell_width = cell_width(groups);
        let groups: Vec<&str> = groups.iter().collect();
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

    fn largest_of(groups: &Groups, space: Size) -> (usize, f32) {
        largest(&groups.iter().collect::<Vec<_>>(), cell_width(groups), space)
    }
}

fn cell_width(groups: &Groups) -> f32 {
    let letters = groups.iter().any(|group| group.contains(|c: char| c.is_ascii_alphabetic()));
    if letters { LETTER_CELL } else { CELL }
}

/// A bullet for each digit.
fn masked(groups: &Groups) -> Groups {
    let bullets: Vec<String> = groups.iter().map(|group| "•".repeat(group.chars().count())).collect();
    Groups::new(&bullets.iter().map(String::as_str).collect::<Vec<_>>())
}

/// How high so many lines of a code are, in ems.
fn height(lines: usize) -> f32 {
    lines as f32 * HEIGHT + lines.saturating_sub(1) as f32 * GAP / 2.0
}

/// How many groups stand in a line when the code is as large as possible, and the size of its text. More lines than
/// needed must be worth it.
fn largest(groups: &[&str], cell_width: f32, space: Size) -> (usize, f32) {
    let size = |in_line: usize| {
        let width = |line: &[&str]| {
            let cells: usize = line.iter().map(|group| group.chars().count()).sum();
            cells as f32 * cell_width + line.len().saturating_sub(1) as f32 * GAP
        };
        let lines = groups.chunks(in_line);
        let height = height(lines.len());
        let width = lines.map(width).fold(f32::EPSILON, f32::max);
        (space.width / width).min(space.height / height)
    };
    let sizes = (1..=groups.len().max(1)).rev().map(|in_line| (in_line, size(in_line)));
    let better = |best: (usize, f32), more: (usize, f32)| if more.1 > best.1 * WORTH_LINES { more } else { best };
    let (in_line, em) = sizes.reduce(better).unwrap_or((1, 0.0));
    (in_line, em.max(1.0))
}
