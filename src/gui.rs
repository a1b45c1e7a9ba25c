//! The window: keys and mouse become messages, the outline becomes widgets, effects become tasks.

mod access;
mod effects;
mod events;
mod keeper;
mod key_events;
mod launch;
mod listener;
mod look;
mod palette;
mod picture;
mod reveal;
mod scrolled;
mod unseen;
mod view;
mod where_drawn;

pub use launch::{Error, open};
pub use picture::{Canvas, Glance, Picture, Place, Scrolled};

use crate::access::adapter;
use crate::access::{Asked, asked};
use crate::app::vocabulary::caps_and_layout::Keyboard;
use crate::app::{self, App, Start};
use crate::demo::State;
use crate::locale::Lang;
use crate::outline::{Id, Role};
use crate::platform::clipboard::Clipboard;
use crate::platform::{appearance, caps_and_layout, capture, clock};
use access::Access;
use effects::{Kept, World};
use events::Event;
use iced::advanced::input_method::Preedit;
use iced::futures::channel::mpsc::unbounded;
use iced::widget::{mouse_area, space, stack};
use iced::{Element, Length, Point, Size, Task, window};
use keeper::{Found, Keeper, Places};
use look::Look;
use reveal::To;
use std::path::PathBuf;
use std::time::Duration;

/// What the window is to be opened with.
#[derive(Debug, Clone)]
pub enum Options {
    Files {
        /// The file with the accounts.
        vault: PathBuf,
        /// The file with the preferences.
        settings: PathBuf,
        /// The language, whatever the preferences say.
        lang: Option<Lang>,
    },
    /// In this state, with made-up accounts. No file is read or written.
    Demo { state: &'static State, lang: Lang },
}

/// Where the focused item stands.
#[derive(PartialEq)]
struct Spot {
    screen: &'static str,
    focus: Option<Id>,
    /// The size of print.
    print: f32,
    /// What may lie over it.
    apart: Vec<Id>,
}

/// What lies under the mouse is shown as that only when the mouse is used: it may lie anywhere when the window opens, and
/// stay there while keys are.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
enum Mouse {
    #[default]
    Unknown,
    LiesAt(Point),
    Used,
}

struct Window {
    app: App,
    world: World,
    /// How many seconds the clock is ahead, where a moment is shown that is still to come.
    ahead: u64,
    size: Size,
    active: bool,
    clock_wrong: bool,
    /// What an input method is composing.
    composed: Option<Preedit>,
    mouse: Mouse,
    id: Option<window::Id>,
    /// It is kept out of pictures of the screen.
    excluded: bool,
    ctrl: bool,
    /// How far the wheel was turned with Ctrl held down since the last step of zoom, in lines.
    wheel: f32,
}

/// The window waits so long at most to learn its colours, so as not to glare at who wants it dark, and so long for the
/// keyboard, so that its first words can tell of Caps Lock. Who is there to be asked answers in a tenth of that.
const PATIENCE: Duration = Duration::from_millis(200);

impl Window {
    fn boot(options: &Options, size: Size) -> (Self, Task<Event>) {
        let (sender, receiver) = unbounded();
        events::send_seconds(sender.clone());
        let (asked, asking) = unbounded();
        let access = Access::start(asked);
        let screen_reader = access.reader_runs();
        let changed = sender.clone();
        let tell = move |appearance| drop(changed.unbounded_send(app::Message::Appearance(appearance)));
        let appearance = appearance::watch(PATIENCE, tell);
        let changed = sender.clone();
        let tell = move |now| drop(changed.unbounded_send(app::Message::Keyboard(written_by(now))));
        let keyboard = written_by(caps_and_layout::watch(PATIENCE, tell));
        let now = clock::now();
        let clipboard = Clipboard::start();
        let clipboard_stays = clipboard.is_none();
        let (mut app, mut effects, kept, ahead) = match options {
            Options::Files { vault, settings: file, lang } => {
                let places = Places { vault: vault.clone(), settings: file.clone() };
                let (keeper, Found { settings, damaged, vault_exists }) = Keeper::start(places, sender.clone());
                let start = Start {
                    settings,
                    damaged,
                    vault_exists,
                    lang: *lang,
                    system: Lang::of_system(),
                    screen_reader,
                    can_hide: capture::CAN,
                    clipboard_stays,
                    keyboard,
                };
                let (app, effects) = App::new(start, now);
                (app, effects, Kept::InFiles(keeper), 0)
            }
            Options::Demo { state, lang } => {
                let (demo, effects) = state.stage(*lang, now, screen_reader);
                (demo.app, effects, Kept::InMemory(demo.memory), demo.now - now)
            }
        };
        effects.extend(app.update(app::Message::Appearance(appearance), now + ahead));
        let mut world = World::new(kept, access, clipboard, sender);
        let first = world.run_all(effects);
        let window = Self {
            app,
            world,
            ahead,
            size,
            active: false,
            clock_wrong: false,
            composed: None,
            mouse: Mouse::default(),
            id: None,
            excluded: false,
            ctrl: false,
            wheel: 0.0,
        };
        (window, Task::batch([first, Task::run(receiver, Event::Program), Task::run(asking, Event::Access)]))
    }

    /// Whatever happens, a screen reader is told of it at once, and then where things have come to lie.
    fn update(&mut self, event: Event) -> Task<Event> {
        let measured = matches!(event, Event::Placed(_));
        let task = self.handle(event);
        let Self { app, world: World { access, .. }, size, active, .. } = self;
        access.publish(app, *size, *active);
        if measured { task } else { task.chain(access.measure(app)) }
    }

    fn handle(&mut self, event: Event) -> Task<Event> {
        let access = &mut self.world.access;
        match event {
            Event::Active(active) => {
                self.active = active;
                // Where the keyboard has gone, nobody tells that it was let go.
                self.ctrl &= active;
                access.active(active);
                return self.program(app::Message::Active(active));
            }
            // Asked for before it is on the screen, some window managers do not maximise it.
            Event::Opened(id, size) => {
                (self.size, self.id) = (size, Some(id));
                let show = access.attach(id).chain(window::maximize(id, true));
                return show.chain(window::scale_factor(id).map(Event::Scaled));
            }
            Event::Resized(size) => {
                self.size = size;
                return reveal::top().chain(self.reveal(To::Opening));
            }
            Event::Ctrl(held) => self.ctrl = held,
            Event::Composed(composed) => self.composed = composed,
            Event::Wheel(lines) if self.ctrl => return self.zoom(lines),
            Event::Wheel(_) => {}
            Event::Scaled(scale) => access.scaled(scale),
            Event::Placed(bounds) => access.placed(bounds),
            Event::Pointed(place) => {
                let moved = matches!(self.mouse, Mouse::LiesAt(before) if before != place);
                self.mouse = if moved { Mouse::Used } else { Mouse::LiesAt(place) };
            }
            Event::Moved | Event::Scrolled | Event::Access(adapter::Event::Wanted) => {}
            Event::Access(adapter::Event::Reader(ears)) => {
                access.reader(ears);
                return self.program(app::Message::ScreenReader(ears.is_some()));
            }
            Event::Access(adapter::Event::Asked(request)) => match asked(self.app.outline(), &request) {
                Some(Asked::Act(id, act)) => return self.program(app::Message::Act(id, act)),
                Some(Asked::Reveal(id, part)) => return self.show(view::widget_id(&id, part), To::Sight),
                None => {}
            },
            Event::Program(message) => {
                if matches!(message, app::Message::Tick) {
                    access.second();
                    let wrong = self.ahead == 0 && clock::is_wrong();
                    if wrong != self.clock_wrong {
                        self.clock_wrong = wrong;
                        return self.program(app::Message::ClockWrong(wrong)).chain(self.program(message));
                    }
                }
                if matches!(message, app::Message::Key(_)) {
                    self.mouse = Mouse::Unknown;
                }
                return self.program(message);
            }
        }
        Task::none()
    }

    /// A step of zoom for each turn of the wheel that comes to a line or more.
    fn zoom(&mut self, lines: f32) -> Task<Event> {
        self.wheel += lines;
        let steps = self.wheel.trunc();
        self.wheel -= steps;
        if steps == 0.0 { Task::none() } else { self.program(app::Message::Zoom(steps.signum() as i8)) }
    }

    fn program(&mut self, message: app::Message) -> Task<Event> {
        let (was, alerts, written) = (self.place(), reveal::alerts(&self.app), self.written());
        // What is clicked must not move away from under the mouse, and what comes by itself is to move nothing.
        let key = matches!(message, app::Message::Key(_));
        let effects = self.app.update(message, clock::now() + self.ahead);
        let tasks = self.world.run_all(effects).chain(self.exclude());
        let here = self.place();
        // What is being written stays in sight.
        let news = reveal::alerts(&self.app).into_iter().find(|alert| !alerts.contains(alert));
        let news = news.filter(|_| self.written().is_none()).map(|alert| self.show(alert, To::Sight));
        let moved = if was.screen != here.screen {
            reveal::top().chain(self.reveal(To::Opening))
        } else if was != here {
            self.reveal(if key && was.focus != here.focus { To::Third } else { To::Sight })
        } else if written != self.written() {
            self.show(view::caret_id(), To::Sight)
        } else {
            Task::none()
        };
        Task::batch([tasks, moved.chain(news.unwrap_or_else(Task::none))])
    }

    /// Keeps the window out of pictures of the screen, if that is wished for and possible.
    fn exclude(&mut self) -> Task<Event> {
        let wish = capture::CAN && self.app.settings().no_capture;
        let Some(id) = self.id.filter(|_| wish != self.excluded) else { return Task::none() };
        self.excluded = wish;
        let exclude = move |window: &dyn window::Window| match window.window_handle() {
            Ok(window) => capture::exclude(window, wish),
            Err(error) => log::error!("no window to keep out of pictures: {error}"),
        };
        window::run(id, exclude).discard()
    }

    /// What moves the focused item on the screen: it comes into sight when that changes.
    fn place(&self) -> Spot {
        let outline = self.app.outline();
        let apart = outline.items.iter().filter(|item| item.apart).map(|item| item.id.clone()).collect();
        Spot { screen: outline.screen, focus: self.app.focus().cloned(), print: self.look().text(), apart }
    }

    /// What moves the caret of the focused field: where it stands in how much text.
    fn written(&self) -> Option<(usize, usize)> {
        match &self.app.outline().find(self.app.focus()?)?.role {
            Role::Field(entry) => Some((entry.caret, entry.shown.len())),
            _ => None,
        }
    }

    /// Scrolls so that the focused item is wholly in sight.
    fn reveal(&self, to: To) -> Task<Event> {
        let widgets = reveal::widgets(&self.app, to).into_iter();
        widgets.map(|(widget, to)| self.show(widget, to)).fold(Task::none(), Task::chain)
    }

    fn show(&self, widget: iced::advanced::widget::Id, to: To) -> Task<Event> {
        reveal::item(widget, to, self.look().fade())
    }

    fn view(&self) -> Element<'_, Event> {
        let hovers = self.mouse == Mouse::Used;
        let seen = view::Seen { active: self.active, hovers, composed: self.composed.as_ref() };
        let screen = view::screen(&self.app, self.look(), seen);
        // While Ctrl is held, the wheel zooms and does not scroll as well.
        let shield = || mouse_area(space().width(Length::Fill).height(Length::Fill)).on_scroll(|_| Event::Scrolled);
        let screen = stack![screen];
        let screen = if self.ctrl { screen.push(shield()) } else { screen };
        screen.push(listener::listener(hovers)).into()
    }

    fn is_open(&self) -> bool {
        self.id.is_some()
    }

    fn look(&self) -> Look {
        Look::of(&self.app, self.size)
    }
}

/// What a keyboard like this writes.
fn written_by(caps_and_layout::State { caps, layout }: caps_and_layout::State) -> Keyboard {
    Keyboard { caps, layout }
}
