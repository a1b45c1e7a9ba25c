//! The page: one column in the middle of the window, which scrolls, and over its lower end what has just happened.

use super::{Pen, Shown};
use crate::app::screens;
use crate::gui::look::{self, Look};
use crate::gui::palette::Palette;
use crate::gui::{Event, reveal};
use crate::outline::{Item, Role, Weight};
use iced::widget::{Column, column, container, scrollable, space, stack};
use iced::{Length, Padding};

/// The smallest print of a notice that finds no room, as a part of that of other texts; but never smaller than that of small
/// print, in pixels.
const SMALLEST_NOTICE: f32 = 0.3;
const SMALL_PRINT: f32 = 20.0;
/// How much of the room a notice takes if it can, so that what has focus is seen too.
const BESIDE_FOCUS: f32 = 0.6;

/// Buttons stand beside each other, but for those under which something is said.
pub(super) fn stands_beside(item: &Item<screens::Message>) -> bool {
    matches!(item.role, Role::Button { .. }) && item.hint.is_none()
}

impl<'a> Pen<'a> {
    /// A column of text in the middle of the window. At its upper and lower end lines are not cut through, but fade away. So
    /// much of it at its lower end is `covered`.
    pub(super) fn scrolled(self, items: &[&Item<screens::Message>], covered: f32) -> Shown<'a> {
        let Look { palette, .. } = self.look;
        let (fade, margin) = (self.look.fade(), self.look.margin());
        let room = self.sides().top(fade).bottom(fade + covered);
        let column = container(self.column(items).max_width(self.look.column())).padding(room).center_x(Length::Fill);
        let bar = scrollable::Scrollbar::new().width(6.0 * margin).scroller_width(5.0 * margin).margin(margin);
        let scrolled = scrollable(column)
            .id(reveal::SCROLLED)
            .on_scroll(|_| Event::Scrolled)
            .width(Length::Fill)
            .height(Length::Fill)
            .direction(scrollable::Direction::Vertical(bar))
            .style(move |theme, status| palette.scroll(scrollable::default(theme, status)));
        let end = |downwards| container(self.end(downwards)).padding(Padding::ZERO.right(self.look.beside()));
        let ends = column![end(false), space().height(Length::Fill), end(true)];
        stack![scrolled, ends].width(Length::Fill).height(Length::Fill).into()
    }

    /// Items under each other; buttons that follow each other side by side, as far as the width allows.
    fn column(self, items: &[&Item<screens::Message>]) -> Column<'a, Event> {
        let quiet = |item: &Item<_>| item.weight == Weight::Quiet;
        let beside =
            |one: &Item<_>, next: &Item<_>| stands_beside(one) && stands_beside(next) && quiet(one) == quiet(next);
        let runs = items.chunk_by(|one, next| beside(one, next)).map(|run| match run {
            [item] => self.item(item),
            run => iced::widget::Row::with_children(run.iter().map(|item| self.item(item))).wrap().into(),
        });
        Column::with_children(runs).spacing(self.look.between()).width(Length::Fill)
    }

    /// What has just happened, at the window's lower edge: it moves nothing. Where it finds no room, its print is smaller.
    /// Gives its height, too.
    pub(super) fn notices(self, notices: &[&Item<screens::Message>], room: f32) -> (Shown<'a>, f32) {
        let Look { palette, .. } = self.look;
        let (frame, padding) = (self.look.frame(), self.look.steps(2.5));
        let sides = self.sides();
        let most = self.look.window.width - sides.left - sides.right;
        let width = most.min(self.look.column());
        let inside = width - 2.0 * (frame + padding);
        let height = |size: f32| -> f32 {
            let each = notices.iter().map(|it| self.height(&it.name, size, look::BOLD, inside));
            each.map(|high| high + 2.0 * (frame + padding)).sum::<f32>() + self.look.margin()
        };
        // What has focus is not to be hidden, if there is room for both.
        let text = self.look.text();
        let smallest = (text * SMALLEST_NOTICE).max(SMALL_PRINT).min(text);
        let sizes = || (0..8).map(|step| (text * 0.85_f32.powi(step)).max(smallest));
        let fits = |room: f32| sizes().find(|size| height(*size) <= room);
        let size = fits(room * BESIDE_FOCUS).or_else(|| fits(room)).unwrap_or(smallest);
        let drawn = notices.iter().map(|item| {
            let words = container(self.sized(&item.name, size, look::BOLD)).padding(padding).width(Length::Fill);
            let words = words.style(move |_: &_| palette.boxed(palette.alert, self.look.edge()));
            self.framed(item, self.reached(item, words.into()))
        });
        let column = Column::with_children(drawn);
        // Nothing of the page is to be read between the notice and its frame.
        let column = container(column).id(reveal::NOTICES).padding(Padding::ZERO.bottom(self.look.margin()));
        let column = column![self.end(true), column.style(move |_: &_| Palette::filled(palette.ground))].width(width);
        let column = container(column).center_x(Length::Fill).align_bottom(Length::Fill);
        (column.padding(sides).into(), height(size))
    }

    /// What is left free beside the column: as much on both sides, so that the middle is the window's, where there is room
    /// for that.
    fn sides(self) -> Padding {
        let (margin, beside) = (self.look.margin(), self.look.beside());
        let left = (self.look.window.width - self.look.column() - beside).clamp(margin, beside);
        Padding::ZERO.left(left).right(beside)
    }

    /// Where what scrolls fades away, `downwards` or upwards.
    fn end(self, downwards: bool) -> Shown<'a> {
        let palette = self.look.palette;
        let end = space().width(Length::Fill).height(self.look.fade());
        container(end).style(move |_: &_| palette.fade(downwards)).into()
    }
}
