//! From an outline to what the eye sees: one column in reading order, one function for each kind of item.

mod code;
mod field;
mod input_method;
mod words;

use super::look::{self, Look};
use super::palette::Palette;
use super::{Event, reveal};
use crate::access::tree::{self, Part};
use crate::app::vocabulary::phrase;
use crate::app::{Act, App, Message, screens};
use crate::locale::Locale;
use crate::outline::{Id, Item, Role};
use iced::advanced::input_method::Preedit;
use iced::advanced::widget;
use iced::widget::{Column, button, column, container, mouse_area, row, scrollable};
use iced::{Alignment, Element, Length, Size};
use std::collections::HashMap;

type Shown<'a> = Element<'a, Event>;

/// The lines of text that a window must have room for besides a code, if that is to stay in sight while the rest
/// scrolls: for the heading, the name, the time and some accounts.
const LINES_TO_PIN: f32 = 9.5;
/// The same for each alert besides.
const LINES_OF_ALERT: f32 = 3.0;

/// What drawing an item needs to know besides the item.
#[derive(Clone, Copy)]
struct Pen<'a> {
    look: Look,
    locale: &'a Locale,
    focus: Option<&'a Id>,
    window: Size,
    /// The height of all alerts.
    alerts: f32,
    /// Something is written on the screen: a code must leave it room.
    written: bool,
    /// What an input method is composing.
    composed: Option<&'a Preedit>,
}

/// The widget of a part of an item, for finding it again.
pub(super) fn widget_id(id: &Id, part: Part) -> widget::Id {
    widget::Id::from(match part {
        Part::Whole | Part::Words => id.0.to_string(),
        Part::Option(at) => format!("{}/{at}", id.0),
        Part::Error => format!("{}/error", id.0),
        Part::Run(_) => format!("{}/content", id.0),
    })
}

/// Every part of every item that is drawn, by its widget.
pub(super) fn parts(app: &App) -> HashMap<widget::Id, (Id, Part)> {
    // A heading is drawn as one.
    let drawn = |part: &Part| *part != Part::Words;
    let parts = |item| tree::parts(item).filter(drawn).map(|part| (item.id.clone(), part));
    let parts = app.outline().flatten().flat_map(parts);
    parts.map(|(id, part)| (widget_id(&id, part), (id, part))).collect()
}

/// The widget of a code's digits.
pub(super) fn digits_id() -> widget::Id {
    widget::Id::new("digits")
}

/// The widget of the caret in the field that has focus.
pub(super) fn caret_id() -> widget::Id {
    widget::Id::new("caret")
}

/// The widget around everything that can be clicked.
pub(super) fn target_id() -> widget::Id {
    widget::Id::new("target")
}

/// The whole screen. What comes up to and with a code and its time stays in sight if the window is high enough; the
/// rest scrolls.
pub(super) fn screen<'a>(
    app: &'a App,
    look: Look,
    window: Size,
    active: bool,
    composed: Option<&'a Preedit>,
) -> Shown<'a> {
    let items = &app.outline().items;
    let alerts = items.iter().filter(|item| matches!(item.role, Role::Alert)).count();
    let alerts = look.line() * LINES_OF_ALERT * alerts as f32;
    let written = items.iter().any(|item| matches!(item.role, Role::Field(_)));
    let focus = app.focus().filter(|_| active);
    let pen = Pen { look, locale: app.locale(), focus, window, alerts, written, composed };
    let (above, below) = items.split_at(pen.pinned(items));
    let scrolled = scrollable(container(pen.column(below)).padding(6)).id(reveal::SCROLLED);
    let bar = scrollable::Scrollbar::new().width(24).scroller_width(20).spacing(4);
    let scrolled = scrolled
        .on_scroll(|_| Event::Scrolled)
        .width(Length::Fill)
        .height(Length::Fill)
        .direction(scrollable::Direction::Vertical(bar))
        .style(move |theme, status| look.palette.scroll(scrollable::default(theme, status)));
    let above = container(pen.column(above)).padding([2.0, 6.0]).width(Length::Fill);
    container(column![above, scrolled]).width(Length::Fill).height(Length::Fill).into()
}

impl<'a> Pen<'a> {
    /// How many items stand above what scrolls.
    fn pinned(self, items: &[Item<screens::Message>]) -> usize {
        let lines = self.look.line() * LINES_TO_PIN;
        if self.window.height < lines + self.alerts + code::usual_height(self.window) {
            return 0;
        }
        // Larger print must not make the code smaller.
        if !code::stays_large(self.window, lines, self.look.usual_line() * LINES_TO_PIN) {
            return 0;
        }
        let with_code = |item: &Item<_>| matches!(item.role, Role::Code { .. } | Role::Countdown { .. });
        let pinned = items.iter().rposition(with_code).map_or(0, |last| last + 1);
        // Nobody knows how much room a text needs, or what is written.
        let any_length = |item: &Item<_>| matches!(item.role, Role::Text | Role::Field(_));
        if items[..pinned].iter().any(any_length) { 0 } else { pinned }
    }

    /// Items under each other; buttons that follow each other side by side, as far as the width allows.
    fn column(self, items: &[Item<screens::Message>]) -> Column<'a, Event> {
        let is_button = |item: &Item<_>| matches!(item.role, Role::Button { .. });
        let runs = items.chunk_by(|one, next| is_button(one) && is_button(next)).map(|run| match run {
            [item] => self.item(item),
            run => iced::widget::Row::with_children(run.iter().map(|item| self.item(item))).wrap().into(),
        });
        Column::with_children(runs).spacing(self.look.between()).width(Length::Fill)
    }

    fn item(self, item: &Item<screens::Message>) -> Shown<'a> {
        let Self { look: Look { palette, .. }, locale, .. } = self;
        let name = || self.words(&item.name);
        let drawn: Shown<'a> = match &item.role {
            Role::Heading => self.heading(&item.name),
            Role::Text => name(),
            Role::Alert => {
                let style = move |_: &_| palette.boxed(palette.alert);
                container(self.bold(&item.name)).padding(10).width(Length::Fill).style(style).into()
            }
            Role::Code { groups, digit, hidden, .. } => self.code(item, groups.as_ref(), *digit, *hidden),
            Role::Countdown { left, of } => {
                column![self.heading(&phrase::time_left(*left, locale)), self.bar(*left, *of)].spacing(4).into()
            }
            Role::Button { .. } => self.pressable(item, self.bold(&item.name), Act::Press, true),
            Role::Switch { on, .. } => {
                let state = self.bold(&locale.text(if *on { "switch-on" } else { "switch-off" }));
                let words = row![name(), state].spacing(14).wrap();
                let words = row![self.mark(*on, 4.0), words].spacing(14).align_y(Alignment::Center);
                self.pressable(item, words, Act::Press, false)
            }
            Role::Choice { options, selected } => {
                let option = |(at, (option, _)): (usize, &(String, _))| {
                    let chosen = at == *selected;
                    let words = if chosen { self.bold(option) } else { self.words(option) };
                    let words = row![self.mark(chosen, self.look.text()), words].spacing(10).align_y(Alignment::Center);
                    let option = self.pressable(item, words, Act::Choose(at), chosen);
                    container(option).id(widget_id(&item.id, Part::Option(at))).into()
                };
                let options = iced::widget::Row::with_children(options.iter().enumerate().map(option));
                column![name(), options.spacing(12).wrap()].spacing(4).into()
            }
            Role::Level { value, min, max, .. } => {
                let steps = |from: i64, to: i64| u64::try_from(to - from).unwrap_or(0);
                let place = phrase::place(*value, (*min, *max), locale);
                let words = [("name", item.name.as_str().into()), ("value", place.into())];
                let sign = |sign, act| {
                    let sign = container(self.heading(sign)).center_x(self.look.target());
                    self.pressable(item, sign, act, true)
                };
                let bar = self.bar(steps(*min, *value), steps(*min, *max));
                let bar = row![sign("-", Act::Lower), bar, sign("+", Act::Raise)];
                let bar = bar.spacing(10).align_y(Alignment::Center);
                column![self.words(&locale.with("item-level", &words)), bar].spacing(4).into()
            }
            Role::Field(entry) => self.field(item, entry),
            Role::List { rows, selected } => {
                let row = |(at, row)| self.ringed(row, self.row(row, *selected == Some(at)));
                let rows = Column::with_children(rows.iter().enumerate().map(row));
                column![name(), rows.width(Length::Fill)].spacing(4).into()
            }
            Role::Row { .. } => self.row(item, false),
        };
        // That the space bar reads a code need not take room from it.
        let plain = matches!(item.role, Role::Code { hidden: false, .. } | Role::Row { .. });
        let drawn = if plain { drawn } else { self.with_hint(item, drawn) };
        self.ringed(item, self.reached(item, drawn))
    }

    fn with_hint(self, item: &Item<screens::Message>, drawn: Shown<'a>) -> Shown<'a> {
        match &item.hint {
            Some(hint) => column![drawn, self.words(hint)].spacing(4).into(),
            None => drawn,
        }
    }

    /// A click beside what can be pressed takes focus to the item, and lets it be heard.
    fn reached(self, item: &Item<screens::Message>, drawn: Shown<'a>) -> Shown<'a> {
        mouse_area(drawn).on_press(Event::Program(Message::Act(item.id.clone(), Act::Focus))).into()
    }

    /// A row of a list, the chosen one marked.
    fn row(self, item: &Item<screens::Message>, chosen: bool) -> Shown<'a> {
        let name = if chosen { self.bold(&item.name) } else { self.words(&item.name) };
        let words = row![self.mark(chosen, self.look.text()), name].spacing(14).align_y(Alignment::Center);
        let row = self.pressable(item, words.width(Length::Fill), Act::Press, false);
        self.with_hint(item, row)
    }

    /// The focus ring around what is drawn. Only a code, its time and what is important go from side to side.
    fn ringed(self, item: &Item<screens::Message>, drawn: Shown<'a>) -> Shown<'a> {
        let (focused, ring) = (self.focus == Some(&item.id), self.look.ring());
        let style = move |_: &_| self.look.palette.ring(focused, ring);
        let room = ring + look::GAP;
        let widest = match item.role {
            Role::Code { .. } | Role::Countdown { .. } => f32::INFINITY,
            _ => self.look.longest_line() + 2.0 * room,
        };
        let ringed = container(drawn).id(widget_id(&item.id, Part::Whole)).max_width(widest);
        ringed.padding(room).style(style).into()
    }

    /// Something to click, at least as large as a fingertip.
    fn pressable(self, item: &Item<screens::Message>, words: impl Into<Shown<'a>>, act: Act, lined: bool) -> Shown<'a> {
        let palette = self.look.palette;
        let pressable = button(words).padding([8.0, 14.0]).on_press(Event::Program(Message::Act(item.id.clone(), act)));
        container(pressable.style(move |_, status| palette.button(status, lined))).id(target_id()).into()
    }

    /// A box or a circle, filled when `on`: drawn, because the typeface has no such signs.
    fn mark(self, on: bool, radius: f32) -> Shown<'a> {
        let Palette { text, ground, .. } = self.look.palette;
        let width = self.look.text() / 8.0;
        let shape = move |color, line, width: f32, radius: f32| container::Style {
            border: iced::Border { color: line, width, radius: radius.into() },
            ..Palette::filled(color)
        };
        let filled = self.look.text() * 0.6;
        let inner = container("").width(filled).height(filled);
        let inner = inner.style(move |_: &_| shape(if on { text } else { ground }, text, 0.0, radius / 2.0));
        let box_size = self.look.text() * 1.15;
        container(inner).center(box_size).style(move |_: &_| shape(ground, text, width, radius)).into()
    }

    /// A thick bar, `part` of `whole` filled.
    fn bar(self, part: u64, whole: u64) -> Shown<'a> {
        let Palette { text, ground, .. } = self.look.palette;
        let portion = |amount: u64| Length::FillPortion(u16::try_from(amount).unwrap_or(u16::MAX));
        // Periods can be as long as a day: a thousandth is fine enough for the eye.
        let filled = (part.min(whole) * 1000).checked_div(whole).unwrap_or(0);
        let thick = self.look.text();
        let piece = move |amount: u64, color| {
            container("").width(portion(amount)).height(thick).style(move |_: &_| Palette::filled(color))
        };
        let mut bar = row![];
        if filled > 0 {
            bar = bar.push(piece(filled, text));
        }
        if filled < 1000 {
            bar = bar.push(piece(1000 - filled, ground));
        }
        container(bar).padding(3).width(Length::Fill).style(move |_: &_| self.look.palette.boxed(ground)).into()
    }
}
