//! Where the items of a screen are drawn.

use super::scrolled::{Scrolled, Scrolls, go_through};
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
    scrolled: Scrolled,
    found: Vec<Drawn>,
}

impl WhereDrawn {
    pub(super) fn new(app: &App) -> Self {
        let parts = view::parts(app);
        Self { parts, scrolled: Scrolled::default(), found: Vec::new() }
    }
}

impl Scrolls for WhereDrawn {
    fn scrolled(&mut self) -> &mut Scrolled {
        &mut self.scrolled
    }
}

impl Operation<Vec<Drawn>> for WhereDrawn {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Drawn>>)) {
        go_through(self, operate);
    }

    fn container(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        if let Some(part) = id.and_then(|id| self.parts.get(id)) {
            self.found.push((part.clone(), self.scrolled.seen(bounds)));
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&widget::Id>,
        bounds: Rectangle,
        _: Rectangle,
        moved: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.scrolled.begins(bounds, moved);
    }

    fn finish(&self) -> Outcome<Vec<Drawn>> {
        Outcome::Some(self.found.clone())
    }
}
