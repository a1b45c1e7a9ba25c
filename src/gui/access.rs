//! What is on the screen, told to the screen reader, and what it asks for.

use super::Event;
use super::where_drawn::WhereDrawn;
use crate::access::adapter::{self, Adapter, Update};
use crate::access::tree::{self, Bounds, Ears, Surroundings};
use crate::access::{Announcer, Caret};
use crate::app::App;
use crate::speech::Utterance;
use iced::advanced::widget::operate;
use iced::futures::channel::mpsc::UnboundedSender;
use iced::{Rectangle, Size, Task, window};
use std::time::Duration;

/// The first words wait so long at most for an answer to who is to speak them. It comes in a tenth of that.
const PATIENCE: Duration = Duration::from_millis(500);

/// The screen reader's side of the window.
#[derive(Debug)]
pub(super) struct Access {
    adapter: Adapter,
    announcer: Announcer,
    /// Something is said with the next tree.
    said: bool,
    caret: Caret,
    ears: Option<Ears>,
    bounds: Bounds,
    scale: f32,
}

impl Access {
    pub(super) fn start(events: UnboundedSender<adapter::Event>) -> Self {
        let adapter = Adapter::start(move |event| drop(events.unbounded_send(event)));
        let ears = adapter.reader(PATIENCE);
        let (announcer, caret, bounds) = (Announcer::default(), Caret::default(), Bounds::new());
        Self { adapter, announcer, said: false, caret, ears, bounds, scale: 1.0 }
    }

    /// Lets a screen reader find the window, and then shows it if it is not yet, whether that has succeeded or not.
    pub(super) fn attach(&self, id: window::Id) -> Task<Event> {
        let attach = self.adapter.attach();
        let attached = window::run(id, move |window| match window.window_handle() {
            Ok(window) => attach(window),
            Err(error) => log::error!("screen readers can't be let in: {error}"),
        });
        let show = || window::set_mode(id, window::Mode::Windowed);
        attached.discard().chain(if Adapter::SHOWS_AT_ONCE { Task::none() } else { show() })
    }

    /// Whether a screen reader runs.
    pub(super) fn reader_runs(&self) -> bool {
        self.ears.is_some()
    }

    pub(super) fn reader(&mut self, ears: Option<Ears>) {
        if ears.is_some() != self.ears.is_some() {
            self.announcer.begin();
        }
        self.ears = ears;
    }

    pub(super) fn scaled(&mut self, scale: f32) {
        self.scale = scale;
    }

    /// Says it with the next tree.
    pub(super) fn say(&mut self, words: &Utterance) {
        self.announcer.say(&words.announced());
        self.said = true;
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
        self.adapter.look();
        if self.ears == Some(Ears::OldOrca) && app.announces() {
            let reached = self.caret.reached(app.outline(), app.focus(), app.locale());
            // What the program itself has to say comes first.
            if let Some(text) = reached.filter(|_| !self.said) {
                self.announcer.say(&text);
            }
        }
        self.said = false;
        if !self.adapter.wanted() {
            return;
        }
        let around = Surroundings {
            locale: app.locale(),
            codes: app.settings().code_lang(app.locale().lang()),
            focus: app.focus(),
            bounds: &self.bounds,
            size: (size.width.into(), size.height.into()),
            scale: self.scale.into(),
            ears: self.ears,
        };
        let (tree, words) = (tree::update(app.outline(), &around), self.announcer.words(self.ears));
        self.adapter.update(Update { tree, words, active });
    }

    /// Finds out where everything lies, if anybody wants to know.
    pub(super) fn measure(&self, app: &App) -> Task<Event> {
        if !self.adapter.wanted() {
            return Task::none();
        }
        let placed = |(part, place)| (part, rect(place));
        operate(WhereDrawn::new(app)).map(move |drawn| Event::Placed(drawn.into_iter().map(placed).collect()))
    }
}

fn rect(bounds: Rectangle) -> accesskit::Rect {
    let (left, top) = (f64::from(bounds.x), f64::from(bounds.y));
    accesskit::Rect::new(left, top, left + f64::from(bounds.width), top + f64::from(bounds.height))
}
