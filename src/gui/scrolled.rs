//! Which widgets lie in the part of the window that scrolls, while an operation goes through them all.

use iced::advanced::widget::Operation;
use iced::{Rectangle, Vector};

/// What is seen of the part that scrolls, and how far it is scrolled.
pub(super) type View = (Rectangle, Vector);

/// Which part an operation is in.
#[derive(Debug, Default)]
pub(super) struct Scrolled {
    /// What is gone into next.
    next: Option<View>,
    /// What it is in.
    now: Option<View>,
}

impl Scrolled {
    /// The part that scrolls follows.
    pub(super) fn begins(&mut self, bounds: Rectangle, moved: Vector) {
        self.next = Some((bounds, moved));
    }

    /// The part that scrolls, in it.
    pub(super) fn here(&self) -> Option<View> {
        self.now
    }

    /// As it is seen.
    pub(super) fn seen(&self, bounds: Rectangle) -> Rectangle {
        self.now.map_or(bounds, |(_, moved)| bounds - moved)
    }
}

/// An operation that knows it.
pub(super) trait Scrolls {
    fn scrolled(&mut self) -> &mut Scrolled;
}

/// Goes through what lies in a widget, for [`Operation::traverse`].
pub(super) fn go_through<T>(
    operation: &mut (impl Scrolls + Operation<T>),
    inside: &mut dyn FnMut(&mut dyn Operation<T>),
) {
    let scrolled = operation.scrolled();
    let outside = scrolled.now;
    scrolled.now = scrolled.next.take().or(outside);
    inside(operation);
    operation.scrolled().now = outside;
}
