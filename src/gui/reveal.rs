//! Scrolling the focused item into sight.

use super::scrolled::{Scrolled, Scrolls, View, go_through};
use super::view;
use crate::access::tree::Part;
use crate::app::App;
use crate::outline::Role;
use iced::advanced::widget::operation::{Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::widget::operation::{AbsoluteOffset, scroll_by, scroll_to};
use iced::{Rectangle, Task, Vector};

/// The part of a screen that scrolls.
pub(super) const SCROLLED: &str = "scrolled";

/// What stands over the lower end of that.
pub(super) const NOTICES: &str = "notices";

/// How far an item comes into sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    /// By as little as shows all of it: where the mouse points, nothing is to move.
    Sight,
    /// To a third of the way down, so that what comes next is seen too; unless it is in the upper half anyway.
    Third,
    /// The same on a screen that has just opened, but with as much of its beginning as can be in sight with the item.
    Opening,
}

/// Back to the top, where a new screen begins.
pub(super) fn top<T: Send + 'static>() -> Task<T> {
    scroll_to(Id::new(SCROLLED), AbsoluteOffset { x: 0.0, y: 0.0 })
}

/// Scrolls, at once, until a widget is wholly in sight; its top, if it is taller than the view. `margin` is the height
/// in which what scrolls fades away.
pub(super) fn item<T: Send + 'static>(target: Id, to: To, margin: f32) -> Task<T> {
    operate(Find::new(target, to, margin)).then(|by| scroll_by(Id::new(SCROLLED), AbsoluteOffset { x: 0.0, y: by }))
}

/// What is to come into sight, one after the other, for the focused item to be: the item, and, as it may be too large for
/// that, the caret of a field.
pub(super) fn widgets(app: &App, to: To) -> Vec<(Id, To)> {
    let Some(item) = app.focus().and_then(|id| app.outline().find(id)) else { return Vec::new() };
    let caret = matches!(item.role, Role::Field(_)).then(|| (view::caret_id(), To::Sight));
    std::iter::once((view::widget_id(&item.id, Part::Whole), to)).chain(caret).collect()
}

/// The alerts on the page, which are to be seen when they appear.
pub(super) fn alerts(app: &App) -> Vec<Id> {
    let alerts = app.outline().items.iter().filter(|item| matches!(item.role, Role::Alert) && !item.apart);
    alerts.map(|item| view::widget_id(&item.id, Part::Whole)).collect()
}

/// Finds out how far to scroll.
pub(super) struct Find {
    target: Id,
    to: To,
    /// Room left above and below the item.
    margin: f32,
    scrolled: Scrolled,
    view: Option<View>,
    item: Option<Rectangle>,
    /// Where what stands over the view begins.
    covered: Option<f32>,
}

impl Find {
    pub(super) fn new(target: Id, to: To, margin: f32) -> Self {
        Self { target, to, margin, scrolled: Scrolled::default(), view: None, item: None, covered: None }
    }
}

impl Scrolls for Find {
    fn scrolled(&mut self) -> &mut Scrolled {
        &mut self.scrolled
    }
}

impl Operation<f32> for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<f32>)) {
        go_through(self, operate);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        // What does not scroll is always in sight.
        if id == Some(&self.target) && self.scrolled.here().is_some() {
            self.item = Some(bounds);
        }
        if id == Some(&Id::new(NOTICES)) {
            self.covered = Some(bounds.y);
        }
    }

    fn scrollable(&mut self, _: Option<&Id>, bounds: Rectangle, _: Rectangle, moved: Vector, _: &mut dyn Scrollable) {
        self.view = Some((bounds, moved));
        self.scrolled.begins(bounds, moved);
    }

    fn finish(&self) -> Outcome<f32> {
        let (Some((mut view, moved)), Some(item)) = (self.view, self.item) else { return Outcome::None };
        view.height = self.covered.map_or(view.height, |covered| view.height.min(covered - view.y));
        let (top, bottom) = (view.y + self.margin, view.y + view.height - self.margin);
        let (first, last) = (item.y - moved.y, item.y + item.height - moved.y);
        let least = if first < top || last - first > bottom - top { first - top } else { (last - bottom).max(0.0) };
        let by = match self.to {
            To::Sight => least,
            To::Third if least == 0.0 && first < view.center_y() => 0.0,
            To::Opening if least.abs() < view.height / 2.0 => least,
            // Not so far down that its end is out of sight, nor its beginning.
            To::Third | To::Opening => (first - view.y - view.height / 3.0).max(last - bottom).min(first - top),
        };
        if by == 0.0 { Outcome::None } else { Outcome::Some(by) }
    }
}
