//! From an outline to what the eye sees: one column in reading order, one function for each kind of item.

mod code;
mod field;

use super::theme::{self, Palette};
use super::{Event, reveal};
use crate::access::tree::Part;
use crate::app::{Act, App, Message, screen};
use crate::locale::Locale;
use crate::outline::{Id, Item, Role};
use crate::speech::phrase;
use iced::widget::{Column, button, column, container, mouse_area, row, scrollable, text};
use iced::{Alignment, Element, Length, Size};

type Shown<'a> = Element<'a, Event>;

/// Room for the name of a level and its value.
const LEVEL_NAME: f32 = 250.0;

/// What drawing an item needs to know besides the item.
#[derive(Clone, Copy)]
struct Pen<'a> {
    palette: Palette,
    locale: &'a Locale,
    focus: Option<&'a Id>,
    size: Size,
}

/// The widget of a part of an item, for finding it again.
pub(super) fn widget_id(id: &Id, part: Part) -> iced::advanced::widget::Id {
    iced::advanced::widget::Id::from(match part {
        Part::Whole | Part::Words => id.0.to_string(),
        Part::Option(at) => format!("{}/{at}", id.0),
        Part::Error => format!("{}/error", id.0),
        Part::Run(_) => format!("{}/content", id.0),
    })
}

/// The whole screen. What comes up to and with a code and its time stays in sight; the rest scrolls.
pub(super) fn screen(app: &App, size: Size, active: bool) -> Shown<'_> {
    let palette = theme::of(app.settings().theme);
    let items = &app.outline().items;
    // What alerts take, the code gives, so that the accounts below it stay in sight.
    let alerts = items.iter().filter(|item| matches!(item.role, Role::Alert)).count();
    let size = Size { height: size.height - theme::ALERT * alerts as f32, ..size };
    let pen = Pen { palette, locale: app.locale(), focus: app.focus().filter(|_| active), size };
    let with_code = |item: &Item<_>| matches!(item.role, Role::Code { .. } | Role::Countdown { .. });
    let pinned = items.iter().rposition(with_code).map_or(0, |last| last + 1);
    let scrolled = container(pen.column(&items[pinned..]).max_width(theme::LINE_WIDTH)).width(Length::Fill);
    let scrolled = scrollable(scrolled.padding(6)).id(reveal::SCROLLED).on_scroll(|_| Event::Scrolled);
    let bar = scrollable::Scrollbar::new().width(20).scroller_width(16).spacing(4);
    let scrolled = scrolled
        .width(Length::Fill)
        .height(Length::Fill)
        .direction(scrollable::Direction::Vertical(bar))
        .style(move |theme, status| palette.scroll(scrollable::default(theme, status)));
    let pinned = container(pen.column(&items[..pinned])).padding([2.0, 6.0]).width(Length::Fill);
    container(column![pinned, scrolled]).width(Length::Fill).height(Length::Fill).into()
}

impl<'a> Pen<'a> {
    /// Items under each other; buttons that follow each other side by side, as far as the width allows.
    fn column(self, items: &[Item<screen::Message>]) -> Column<'a, Event> {
        let is_button = |item: &Item<_>| matches!(item.role, Role::Button { .. });
        let runs = items.chunk_by(|one, next| is_button(one) && is_button(next)).map(|run| match run {
            [item] => self.item(item),
            run => iced::widget::Row::with_children(run.iter().map(|item| self.item(item))).wrap().into(),
        });
        Column::with_children(runs).spacing(2).width(Length::Fill)
    }

    fn item(self, item: &Item<screen::Message>) -> Shown<'a> {
        let Self { palette, locale, .. } = self;
        let name = || text(item.name.clone()).size(theme::TEXT);
        let drawn: Shown<'a> = match &item.role {
            Role::Heading => text(item.name.clone()).size(theme::HEADING).font(theme::BOLD).into(),
            Role::Text => name().line_height(1.35).into(),
            Role::Alert => {
                let style = move |_: &_| palette.boxed(palette.alert);
                container(name().font(theme::BOLD)).padding(10).width(Length::Fill).style(style).into()
            }
            Role::Code { groups, digit, .. } => self.code(item, groups.as_ref(), *digit),
            Role::Countdown { left, of } => {
                let words = text(phrase::time_left(*left, locale)).size(theme::TEXT);
                column![words, self.bar(*left, *of)].spacing(4).into()
            }
            Role::Button { .. } => self.pressable(item, name().font(theme::BOLD), Act::Press, true),
            Role::Switch { on, .. } => {
                let state = text(locale.text(if *on { "switch-on" } else { "switch-off" })).size(theme::TEXT);
                let state = state.font(theme::BOLD);
                let words = row![self.mark(*on, 4.0), name(), state].spacing(14).align_y(Alignment::Center).wrap();
                self.pressable(item, words, Act::Press, false)
            }
            Role::Choice { options, selected } => {
                let option = |(at, (option, _)): (usize, &(String, _))| {
                    let chosen = at == *selected;
                    let words = text(option.clone()).size(theme::TEXT);
                    let words = words.font(if chosen { theme::BOLD } else { theme::REGULAR });
                    let words = row![self.mark(chosen, 14.0), words].spacing(10).align_y(Alignment::Center);
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
                let words = text(locale.with("item-level", &words)).size(theme::TEXT).width(LEVEL_NAME);
                let sign = |sign: &'static str, act| {
                    let sign = text(sign).size(theme::HEADING).font(theme::BOLD);
                    self.pressable(item, container(sign).center_x(theme::TARGET), act, true)
                };
                let bar = self.bar(steps(*min, *value), steps(*min, *max));
                let bar = row![words, sign("-", Act::Lower), bar, sign("+", Act::Raise)];
                bar.spacing(10).align_y(Alignment::Center).into()
            }
            Role::Field(entry) => self.field(item, entry),
            Role::List { rows, .. } => {
                let rows = Column::with_children(rows.iter().map(|row| self.item(row)));
                column![name(), rows.width(Length::Fill)].spacing(4).into()
            }
            Role::Row { .. } => {
                let here = self.focus == Some(&item.id);
                let name = name().font(if here { theme::BOLD } else { theme::REGULAR });
                let words = row![self.mark(here, 14.0), name].spacing(14).align_y(Alignment::Center);
                self.pressable(item, words.width(Length::Fill), Act::Press, false)
            }
        };
        let under = item.hint.as_ref().filter(|_| !matches!(item.role, Role::Code { .. }));
        let drawn = match under {
            Some(hint) => column![drawn, text(hint.clone()).size(theme::TEXT * 0.85)].spacing(2).into(),
            None => drawn,
        };
        self.ringed(item, self.reached(item, drawn))
    }

    /// A click beside what can be pressed takes focus to the item, and lets it be heard.
    fn reached(self, item: &Item<screen::Message>, drawn: Shown<'a>) -> Shown<'a> {
        mouse_area(drawn).on_press(Event::Program(Message::Act(item.id.clone(), Act::Focus))).into()
    }

    /// The focus ring around what is drawn.
    fn ringed(self, item: &Item<screen::Message>, drawn: Shown<'a>) -> Shown<'a> {
        let focused = self.focus == Some(&item.id);
        let style = move |_: &_| self.palette.ring(focused);
        container(drawn).id(widget_id(&item.id, Part::Whole)).padding(theme::RING + 2.0).style(style).into()
    }

    /// Something to click, at least as tall as a fingertip.
    fn pressable(self, item: &Item<screen::Message>, words: impl Into<Shown<'a>>, act: Act, lined: bool) -> Shown<'a> {
        let palette = self.palette;
        let words = container(words).align_y(Alignment::Center).height(Length::Shrink);
        button(words)
            .padding([10.0, 14.0])
            .on_press(Event::Program(Message::Act(item.id.clone(), act)))
            .style(move |_, status| palette.button(status, lined))
            .into()
    }

    /// A box or a circle, filled when `on`: drawn, because the typeface has no such signs.
    fn mark(self, on: bool, radius: f32) -> Shown<'a> {
        let Palette { text, ground, .. } = self.palette;
        let shape = move |color, line, width: f32, radius: f32| container::Style {
            border: iced::Border { color: line, width, radius: radius.into() },
            ..Palette::filled(color)
        };
        let inner = container("").width(14).height(14);
        let inner = inner.style(move |_: &_| shape(if on { text } else { ground }, text, 0.0, radius / 2.0));
        container(inner).center(28).style(move |_: &_| shape(ground, text, 3.0, radius)).into()
    }

    /// A thick bar, `part` of `whole` filled.
    fn bar(self, part: u64, whole: u64) -> Shown<'a> {
        let Palette { text, ground, .. } = self.palette;
        let portion = |amount: u64| Length::FillPortion(u16::try_from(amount).unwrap_or(u16::MAX));
        // Periods can be as long as a day: a thousandth is fine enough for the eye.
        let filled = (part.min(whole) * 1000).checked_div(whole).unwrap_or(0);
        let piece = move |amount: u64, color| {
            container("").width(portion(amount)).height(20).style(move |_: &_| Palette::filled(color))
        };
        let mut bar = row![];
        if filled > 0 {
            bar = bar.push(piece(filled, text));
        }
        if filled < 1000 {
            bar = bar.push(piece(1000 - filled, ground));
        }
        container(bar).padding(3).width(Length::Fill).style(move |_: &_| self.palette.boxed(ground)).into()
    }
}
