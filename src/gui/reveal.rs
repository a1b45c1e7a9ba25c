//! Scrolling the focused item into sight.

use super::view;
use crate::access::tree::Part;
use crate::app::App;
use crate::outline::{self, Role};
use iced::advanced::widget::operation::{Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::widget::operation::{AbsoluteOffset, scroll_by, scroll_to};
use iced::{Rectangle, Task, Vector};

/// The part of a screen that scrolls.
pub(super) const SCROLLED: &str = "scrolled";

/// Room left above and below the item.
const MARGIN: f32 = 12.0;

/// Back to the top, where a new screen begins.
pub(super) fn top<T: Send + 'static>() -> Task<T> {
    scroll_to(Id::new(SCROLLED), AbsoluteOffset { x: 0.0, y: 0.0 })
}

/// Scrolls, at once, by as little as brings a widget wholly into sight; its top, if it is taller than the view.
pub(super) fn item<T: Send + 'static>(target: Id) -> Task<T> {
    operate(Find::new(target)).then(|by| scroll_by(Id::new(SCROLLED), AbsoluteOffset { x: 0.0, y: by }))
}

/// Scrolls an alert into sight, if there is one.
pub(super) fn alert<T: Send + 'static>(alert: Option<&outline::Id>) -> Task<T> {
    alert.map_or_else(Task::none, |alert| item(view::widget_id(alert, Part::Whole)))
}

/// What is to come into sight, one after the other, for the focused item to be: the item, and, as it may be too large for
/// that, the digits of a code or the caret of a field.
pub(super) fn widgets(app: &App) -> Vec<Id> {
    let Some(item) = app.focus().and_then(|id| app.outline().find(id)) else { return Vec::new() };
    let part = match item.role {
        Role::Code { .. } => Some(view::digits_id()),
        Role::Field(_) => Some(view::caret_id()),
        _ => None,
    };
    [view::widget_id(&item.id, Part::Whole)].into_iter().chain(part).collect()
}

/// Finds out how far to scroll.
pub(super) struct Find {
    target: Id,
    view: Option<(Rectangle, Vector)>,
    item: Option<Rectangle>,
}

impl Find {
    pub(super) fn new(target: Id) -> Self {
        Self { target, view: None, item: None }
    }
}

impl Operation<f32> for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<f32>)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        // What stands before the scrolled part is always in sight.
        if id == Some(&self.target) && self.view.is_some() {
            self.item = Some(bounds);
        }
    }

    fn scrollable(&mut self, _: Option<&Id>, bounds: Rectangle, _: Rectangle, moved: Vector, _: &mut dyn Scrollable) {
        self.view = Some((bounds, moved));
    }

    fn finish(&self) -> Outcome<f32> {
        let (Some((view, moved)), Some(item)) = (self.view, self.item) else { return Outcome::None };
        let top = item.y - moved.y - MARGIN;
        let bottom = item.y + item.height - moved.y + MARGIN;
        if top < view.y || bottom - top > view.height {
            Outcome::Some(top - view.y)
        } else if bottom > view.y + view.height {
            Outcome::Some(bottom - view.y - view.height)
        } else {
            Outcome::None
        }
    }
}
