//! Where the items of a screen are drawn.

use super::{BOLD, REGULAR, theme, view};
use crate::access::tree::{self, Part};
use crate::app::App;
use crate::outline::Id;
use iced::advanced::renderer::Headless;
use iced::advanced::widget::operation::{Outcome, Scrollable, black_box};
use iced::advanced::widget::{self, Operation};
use iced::advanced::{Layout, graphics, layout};
use iced::futures::FutureExt as _;
use iced::{Rectangle, Renderer, Size, Vector};
use std::collections::HashMap;

/// A part of an item, and where it is drawn.
type Drawn = ((Id, Part), Rectangle);

/// Finds items and their parts by their widgets, in the order in which they are drawn. In logical pixels from the
/// window's top left corner.
#[derive(Debug)]
pub(super) struct Measure {
    parts: HashMap<widget::Id, (Id, Part)>,
    /// How far the part that scrolls is scrolled. It stands last.
    moved: Vector,
    found: Vec<Drawn>,
}

impl Measure {
    pub(super) fn new(app: &App) -> Self {
        // A heading is drawn as one.
        let drawn = |part: &Part| *part != Part::Words;
        let parts = |item| tree::parts(item).filter(drawn).map(|part| (item.id.clone(), part));
        let parts = app.outline().flatten().flat_map(parts);
        let parts = parts.map(|(id, part)| (view::widget_id(&id, part), (id, part))).collect();
        Self { parts, moved: Vector::ZERO, found: Vec::new() }
    }
}

impl Operation<Vec<Drawn>> for Measure {
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

/// Where each item and each of its parts would be drawn in a window of this size, in the order in which they are:
/// laid out without a window, as it is before anything is scrolled. In logical pixels from the window's top left
/// corner. What lies below its bottom comes into sight by scrolling.
///
/// `None` when there is nothing to lay text out with.
pub fn drawn(app: &App, size: Size) -> Option<Vec<((Id, Part), Rectangle)>> {
    if let Ok(mut fonts) = graphics::text::font_system().write() {
        [REGULAR, BOLD].into_iter().for_each(|font| fonts.load_font(font.into()));
    }
    let renderer = <Renderer as Headless>::new(theme::REGULAR, theme::TEXT.into(), None).now_or_never()??;
    let mut screen = view::screen(app, size, true);
    let mut state = widget::Tree::new(&screen);
    let node = screen.as_widget_mut().layout(&mut state, &renderer, &layout::Limits::new(Size::ZERO, size));
    let mut measure = Measure::new(app);
    screen.as_widget_mut().operate(&mut state, Layout::new(&node), &renderer, &mut black_box(&mut measure));
    Some(measure.found)
}
