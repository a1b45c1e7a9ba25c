//! What is on the screen, told to the screen reader, and what it asks for.

use super::{Event, view};
use crate::access::adapter::{self, Adapter, Update};
use crate::access::tree::{self, Bounds, Ears, Part, Surroundings};
use crate::access::{Announcer, Caret};
use crate::app::App;
use crate::outline::Id;
use crate::speech::Utterance;
use iced::advanced::widget::operation::{Outcome, Scrollable};
use iced::advanced::widget::{self, Operation, operate};
use iced::futures::channel::mpsc::UnboundedSender;
use iced::window::raw_window_handle::RawWindowHandle;
use iced::{Rectangle, Size, Task, Vector, window};
use std::collections::HashMap;
use std::time::Duration;

/// The first words wait so long at most for an answer to who is to speak them. It comes in a tenth of that.
const PATIENCE: Duration = Duration::from_millis(500);

/// The screen reader's side of the window.
#[derive(Debug)]
pub(super) struct Access {
    adapter: Adapter,
    announcer: Announcer,
    caret: Caret,
    ears: Option<Ears>,
    bounds: Bounds,
    scale: f32,
    /// The window's number, on an X server.
    window: Option<u32>,
}

impl Access {
    pub(super) fn start(events: UnboundedSender<adapter::Event>) -> Self {
        let adapter = Adapter::start(move |event| drop(events.unbounded_send(event)));
        let ears = adapter.reader(PATIENCE);
        let (announcer, caret, bounds) = (Announcer::default(), Caret::default(), Bounds::new());
        Self { adapter, announcer, caret, ears, bounds, scale: 1.0, window: None }
    }

    /// Whether a screen reader runs.
    pub(super) fn reader_runs(&self) -> bool {
        self.ears.is_some()
    }

    pub(super) fn reader(&mut self, ears: Option<Ears>) {
        self.ears = ears;
    }

    pub(super) fn scaled(&mut self, scale: f32) {
        self.scale = scale;
    }

    pub(super) fn opened(&mut self, window: Option<u32>) {
        self.window = window;
    }

    /// Says it with the next tree.
    pub(super) fn say(&mut self, words: &Utterance) {
        self.announcer.say(words.text());
    }

    /// Things have come to lie there.
    pub(super) fn placed(&mut self, bounds: Bounds) {
        self.bounds = bounds;
    }

    /// A second has begun.
    pub(super) fn second(&mut self) {
        self.announcer.second();
    }

    /// The window has got the keyboard, or lost it.
    pub(super) fn active(&mut self, active: bool) {
        self.announcer.active(active);
    }

    /// Tells what is on the screen, if anybody wants to know.
    pub(super) fn publish(&mut self, app: &App, size: Size, active: bool) {
        if self.ears == Some(Ears::OldOrca)
            && let Some(character) = self.caret.reached(app.outline(), app.focus(), app.locale())
        {
            self.announcer.say(&character);
        }
        if !self.adapter.wanted() {
            return;
        }
        let around = Surroundings {
            locale: app.locale(),
            codes: app.settings().code_language.unwrap_or(app.locale().lang()),
            focus: app.focus(),
            bounds: &self.bounds,
            size: (size.width.into(), size.height.into()),
            scale: self.scale.into(),
            ears: self.ears,
        };
        if !Adapter::SAYS_GROUPS {
            self.announcer.screen(app.outline().screen, &app.outline().title, self.ears);
        }
        let (tree, words) = (tree::update(app.outline(), &around), self.announcer.words(self.ears));
        self.adapter.update(Update { tree, words, active, window: self.window });
    }

    /// Finds out where everything lies, if anybody wants to know.
    pub(super) fn measure(&self, app: &App) -> Task<Event> {
        if !self.adapter.wanted() {
            return Task::none();
        }
        // A heading is drawn as one.
        let drawn = |part: &Part| *part != Part::Words;
        let parts = |item| tree::parts(item).filter(drawn).map(|part| (item.id.clone(), part));
        let parts = app.outline().flatten().flat_map(parts);
        let parts = parts.map(|(id, part)| (view::widget_id(&id, part), (id, part))).collect();
        operate(Measure { parts, moved: Vector::ZERO, bounds: Bounds::new() }).map(Event::Placed)
    }
}

/// The number that the X server has for the window, if it is on one.
pub(super) fn number(window: &dyn window::Window) -> Option<u32> {
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => handle.window.try_into().ok(),
        RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
        _ => None,
    }
}

fn rect(bounds: Rectangle) -> accesskit::Rect {
    let (left, top) = (f64::from(bounds.x), f64::from(bounds.y));
    accesskit::Rect::new(left, top, left + f64::from(bounds.width), top + f64::from(bounds.height))
}

struct Measure {
    parts: HashMap<widget::Id, (Id, Part)>,
    /// How far the part that scrolls is scrolled. It stands last.
    moved: Vector,
    bounds: Bounds,
}

impl Operation<Bounds> for Measure {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Bounds>)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        if let Some(part) = id.and_then(|id| self.parts.get(id)) {
            let _: Option<accesskit::Rect> = self.bounds.insert(part.clone(), rect(bounds - self.moved));
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

    fn finish(&self) -> Outcome<Bounds> {
        Outcome::Some(self.bounds.clone())
    }
}
