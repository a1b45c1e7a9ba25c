//! Where the items of a screen are drawn.

use super::view;
use crate::access::tree::Part;
use crate::app::App;
use crate::outline::Id;
use iced::advanced::widget::operation::{Outcome, Scrollable};
use iced::advanced::widget::{self, Operation};
use iced::{Rectangle, Vector};
use std::collections::HashMap;

/// A part of an item, and where it is drawn.
type Drawn = ((Id, Part), Rectangle);

/// Finds items and their parts by their widgets, in the order in which they are drawn. In logical pixels from the
/// window's top left corner.
#[derive(Debug)]
pub(super) struct WhereDrawn {
    parts: HashMap<widget::Id, (Id, Part)>,
    /// How far the part that scrolls is scrolled. It stands last.
    moved: Vector,
    found: Vec<Drawn>,
}

impl WhereDrawn {
    pub(super) fn new(app: &App) -> Self {
        let parts = view::parts(app);
        Self { parts, moved: Vector::ZERO, found: Vec::new() }
    }
}

impl Operation<Vec<Drawn>> for WhereDrawn {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Drawn>>)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        if let Some(part) = id.and_then(|id| self.parts.get(id)) {
            self.found.push((part.clone(), bounds - self.moved));
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&widget::Id>,
        _: Rectangle,
        _: Rectangle,
        moved: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.moved = moved;
    }

    fn finish(&self) -> Outcome<Vec<Drawn>> {
        Outcome::Some(self.found.clone())
    }
}
