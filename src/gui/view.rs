//! From an outline to what the eye sees: one column in reading order, one function for each kind of item.

mod code;
mod field;
mod input_method;
mod page;
mod words;

use super::Event;
use super::look::{self, Look};
use super::palette::Palette;
use crate::access::tree::{self, Part};
use crate::app::vocabulary::phrase;
use crate::app::{Act, App, Message, screens};
use crate::locale::Locale;
use crate::outline::{Id, Item, Role, Weight};
use iced::advanced::input_method::Preedit;
use iced::advanced::widget;
use iced::widget::{Column, button, column, container, mouse_area, row, stack};
use iced::{Alignment, Element, Length};
use std::collections::HashMap;

type Shown<'a> = Element<'a, Event>;

/// What drawing an item needs to know besides the item.
#[derive(Clone, Copy)]
struct Pen<'a> {
    look: Look,
    locale: &'a Locale,
    focus: Option<&'a Id>,
    hovers: bool,
    /// What an input method is composing.
    composed: Option<&'a Preedit>,
}

/// What is to be seen besides what the program knows.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    /// The window has the keyboard.
    pub active: bool,
    /// The mouse is used.
    pub hovers: bool,
    /// What an input method is composing.
    pub composed: Option<&'a Preedit>,
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

/// The widget of the caret in the field that has focus.
pub(super) fn caret_id() -> widget::Id {
    widget::Id::new("caret")
}

/// The widget around everything that can be clicked.
pub(super) fn target_id() -> widget::Id {
    widget::Id::new("target")
}

/// The whole screen: a code with its name and time, which always stay in sight; the page, which scrolls beneath them; and
/// over its lower end what has just happened.
pub(super) fn screen<'a>(app: &'a App, look: Look, seen: Seen<'a>) -> Shown<'a> {
    let Seen { active, hovers, composed } = seen;
    let focus = app.focus().filter(|_| active);
    let pen = Pen { look, locale: app.locale(), focus, hovers, composed };
    let (apart, page): (Vec<_>, Vec<_>) = app.outline().items.iter().partition(|item| item.apart);
    let (code, page): (Vec<_>, Vec<_>) = page.into_iter().partition(|item| code::is_part(item));
    let page = (!page.is_empty()).then_some(page);
    let (panel, height) = pen.panel(&code, page.is_some());
    let notices = (!apart.is_empty()).then(|| pen.notices(&apart, look.window.height - height));
    let covered = notices.as_ref().map_or(0.0, |(_, height)| *height);
    let screen = column![panel].push(page.map(|page| pen.scrolled(&page, covered)));
    let screen = container(screen).width(Length::Fill).height(Length::Fill);
    stack![screen].push(notices.map(|(notices, _)| notices)).into()
}

impl<'a> Pen<'a> {
    fn item(self, item: &Item<screens::Message>) -> Shown<'a> {
        let Self { look: Look { palette, .. }, locale, .. } = self;
        let name = || self.words(&item.name);
        let drawn: Shown<'a> = match &item.role {
            Role::Heading => self.heading(&item.name),
            Role::Text => name(),
            Role::Alert => {
                let style = move |_: &_| palette.boxed(palette.alert, self.look.edge());
                let words = container(self.bold(&item.name)).padding(self.look.steps(2.5));
                words.width(Length::Fill).style(style).into()
            }
            // They are in the panel.
            Role::Code { .. } | Role::Countdown { .. } => name(),
            Role::Button { .. } => {
                let words = if item.weight == Weight::Quiet { name() } else { self.bold(&item.name) };
                self.pressable(item, words, Act::Press, true)
            }
            Role::Switch { on, .. } => {
                let state = locale.text(if *on { "switch-on" } else { "switch-off" });
                let words = row![self.mark(*on, self.look.steps(1.0)), self.words_and_bold(&item.name, &state)];
                let words = words.spacing(self.look.steps(3.0));
                self.pressable(item, words, Act::Press, false)
            }
            Role::Choice { options, selected } => {
                let option = |(at, (option, _)): (usize, &(String, _))| {
                    let chosen = at == *selected;
                    let words = if chosen { self.bold(option) } else { self.words(option) };
                    let words = row![self.mark(chosen, self.look.text()), words];
                    let words = words.spacing(self.look.steps(3.0));
                    let option = self.pressable(item, words, Act::Choose(at), chosen);
                    container(option).id(widget_id(&item.id, Part::Option(at))).into()
                };
                let (beside, gap) = (self.beside(options), self.look.steps(3.0));
                let options = options.iter().enumerate().map(option);
                let options: Shown<'a> = match beside {
                    true => iced::widget::Row::with_children(options).spacing(gap).into(),
                    false => Column::with_children(options).spacing(gap).into(),
                };
                column![name(), options].spacing(self.look.steps(1.0)).into()
            }
            Role::Level { value, min, max, .. } => {
                let steps = |from: i64, to: i64| u64::try_from(to - from).unwrap_or(0);
                let place = phrase::place(*value, (*min, *max), locale);
                let words = [("name", item.name.as_str().into()), ("value", place.into())];
                let sign = |sign, act| {
                    let sign = container(self.heading(sign)).center_x(self.look.target());
                    self.pressable(item, sign, act, true)
                };
                let bar = self.bar(steps(*min, *value), steps(*min, *max), self.look.text());
                let bar = row![sign("−", Act::Lower), bar, sign("+", Act::Raise)];
                let bar = bar.spacing(self.look.steps(2.5)).align_y(Alignment::Center);
                column![self.words(&locale.with("item-level", &words)), bar].spacing(self.look.steps(1.0)).into()
            }
            Role::Field(entry) => self.field(item, entry),
            Role::List { rows, selected } => {
                let row = |(at, row)| self.framed(row, self.row(row, *selected == Some(at)));
                let rows = Column::with_children(rows.iter().enumerate().map(row)).width(Length::Fill);
                // The rows have frames of their own, in line with those of other items.
                let name = container(name()).padding([self.look.frame(), self.look.frame()]);
                let list = column![self.reached(item, name.into()), rows];
                return container(list).id(widget_id(&item.id, Part::Whole)).width(Length::Fill).into();
            }
            Role::Row { .. } => self.row(item, false),
        };
        let plain = matches!(item.role, Role::Row { .. });
        let drawn = if plain { drawn } else { self.with_hint(item, drawn) };
        self.framed(item, self.reached(item, drawn))
    }

    /// Whether there is room for all options in one line.
    fn beside<M>(self, options: &[(String, M)]) -> bool {
        let window = self.look.window.width - self.look.beside() - 2.0 * self.look.frame() - self.look.margin();
        let room = window.min(self.look.full_line());
        let around = self.look.text() * 1.15 + 9.0 * self.look.steps(1.0) + 2.0 * self.look.edge();
        let widths = options.iter().map(|(option, _)| around + self.width(option, self.look.text(), look::BOLD));
        widths.sum::<f32>() + self.look.steps(3.0) * options.len().saturating_sub(1) as f32 <= room
    }

    fn with_hint(self, item: &Item<screens::Message>, drawn: Shown<'a>) -> Shown<'a> {
        match &item.hint {
            Some(hint) => column![drawn, self.words(hint)].spacing(self.look.steps(1.0)).into(),
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
        // What only leads somewhere can't be chosen.
        let sign = match item.role {
            Role::Row { select: None, .. } => container(self.bold("›")).center_x(self.look.text() * 1.15).into(),
            _ => self.mark(chosen, self.look.text()),
        };
        let words = row![sign, name];
        let words = words.spacing(self.look.steps(3.0)).width(Length::Fill);
        let row = self.pressable(item, words, Act::Press, false);
        self.with_hint(item, row)
    }

    /// The focus ring around what is drawn.
    fn framed(self, item: &Item<screens::Message>, drawn: Shown<'a>) -> Shown<'a> {
        let (focused, ring) = (self.focus == Some(&item.id), self.look.ring());
        let style = move |_: &_| self.look.palette.ring(focused, ring);
        let framed = container(drawn).id(widget_id(&item.id, Part::Whole)).padding(self.look.frame()).style(style);
        // As wide as the column, but for what stands beside others.
        if page::stands_beside(item) { framed.into() } else { framed.width(Length::Fill).into() }
    }

    /// Something to click, at least as large as a fingertip. What has no line around it begins where texts do.
    fn pressable(self, item: &Item<screens::Message>, words: impl Into<Shown<'a>>, act: Act, lined: bool) -> Shown<'a> {
        let palette = self.look.palette;
        let (edge, aside) = if lined { (self.look.edge(), self.look.steps(3.0)) } else { (0.0, 0.0) };
        let pressable = button(words).padding([self.look.steps(1.5), aside]);
        let pressable = pressable.on_press(Event::Program(Message::Act(item.id.clone(), act)));
        let filled = lined && item.weight == Weight::Primary;
        let style = move |_: &_, status| match status {
            button::Status::Hovered | button::Status::Pressed if self.hovers => palette.button(palette.hover, edge),
            _ if filled => palette.filled_button(),
            _ => palette.button(palette.ground, edge),
        };
        container(pressable.style(style)).id(target_id()).into()
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
        let mark = container(inner).center(box_size).style(move |_: &_| shape(ground, text, width, radius));
        // In the middle of the first line that it stands before.
        container(mark).center_y(self.look.line()).into()
    }

    /// A bar of this thickness, `part` of `whole` filled.
    fn bar(self, part: u64, whole: u64, thick: f32) -> Shown<'a> {
        let Palette { text, ground, .. } = self.look.palette;
        let portion = |amount: u64| Length::FillPortion(u16::try_from(amount).unwrap_or(u16::MAX));
        // Periods can be as long as a day: a thousandth is fine enough for the eye.
        let filled = (part.min(whole) * 1000).checked_div(whole).unwrap_or(0);
        let edge = self.look.edge().min(thick / 8.0);
        let inside = thick - 3.0 * edge;
        let piece = move |amount: u64, color| {
            container("").width(portion(amount)).height(inside).style(move |_: &_| Palette::filled(color))
        };
        let mut bar = row![];
        if filled > 0 {
            bar = bar.push(piece(filled, text));
        }
        if filled < 1000 {
            bar = bar.push(piece(1000 - filled, ground));
        }
        let bar = container(bar).padding(1.5 * edge).width(Length::Fill);
        bar.style(move |_: &_| self.look.palette.boxed(ground, edge)).into()
    }
}
