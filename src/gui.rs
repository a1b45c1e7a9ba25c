//! The window: keys and mouse become messages, the outline becomes widgets, effects become tasks.

mod access;
mod keeper;
mod keys;
mod reveal;
mod run;
mod theme;
mod view;

use crate::access::tree::{Bounds, Part};
use crate::access::{Asked, adapter, asked};
use crate::app::{self, App, Start};
use crate::locale::Lang;
use crate::outline::{Id, Role};
use crate::platform::clock;
use crate::settings::Settings;
use crate::vault::Store;
use access::Access;
use iced::futures::channel::mpsc::{UnboundedSender, unbounded};
use iced::{Element, Size, Subscription, Task, window};
use run::World;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The window could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("no window could be opened: {0}")]
pub struct Error(String);

/// What the window is to be opened with.
#[derive(Debug, Clone)]
pub struct Options {
    /// The file with the accounts.
    pub vault: PathBuf,
    /// The file with the preferences.
    pub settings: PathBuf,
    /// The language, whatever the preferences say.
    pub lang: Option<Lang>,
}

/// Everything that reaches the window.
#[derive(Clone)]
enum Event {
    Program(app::Message),
    /// The window is there.
    Opened(window::Id, Size),
    /// Its number, on an X server.
    Numbered(Option<u32>),
    Resized(Size),
    /// The window has, or has no longer, the keyboard.
    Active(bool),
    Moved,
    /// So many physical pixels are a logical one.
    Scaled(f32),
    /// By the mouse; what moves focus scrolls too.
    Scrolled,
    /// Where the items lie.
    Placed(Bounds),
    Access(adapter::Event),
}

struct Window {
    app: App,
    world: World,
    size: Size,
    active: bool,
}

const REGULAR: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegible-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegible-Bold.ttf");

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When there is no display, or the window system refuses.
pub fn open(options: Options) -> Result<(), Error> {
    // The whole screen, for the largest print; this much where there is nobody to grant that.
    let size = Size::new(800.0, 600.0);
    let displayed = Arc::new(AtomicBool::new(false));
    let there_is_one = Arc::clone(&displayed);
    let boot = move || {
        // From here on a panic speaks for itself.
        drop(std::panic::take_hook());
        there_is_one.store(true, Ordering::Relaxed);
        Window::boot(&options, size)
    };
    let open = move || {
        iced::application(boot, Window::update, Window::view)
            .title(|window: &Window| window.app.locale().text("program-name"))
            .subscription(|_| Window::subscription())
            .style(|window, _| theme::of(window.app.settings().theme).window())
            .font(REGULAR)
            .font(BOLD)
            .default_font(theme::REGULAR)
            .window(window::Settings {
                size,
                maximized: true,
                min_size: Some(Size::new(320.0, 240.0)),
                platform_specific: platform_specific(),
                ..window::Settings::default()
            })
            .exit_on_close_request(false)
            .run()
    };
    // iced panics when there is no display. Until it has one, that is an error like any other.
    std::panic::set_hook(Box::new(|_| {}));
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(open)) {
        Ok(result) => result.map_err(|error| Error(error.to_string())),
        Err(panic) if displayed.load(Ordering::Relaxed) => std::panic::resume_unwind(panic),
        Err(panic) => {
            let said = panic.downcast_ref::<String>().map(String::as_str);
            let said = said.or_else(|| panic.downcast_ref::<&str>().copied());
            Err(Error(said.unwrap_or("no display").to_owned()))
        }
    }
}

/// The name under which window managers and screen readers know the program.
#[cfg(target_os = "linux")]
fn platform_specific() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific { application_id: "kodeoplaeser".to_owned(), ..Default::default() }
}

#[cfg(not(target_os = "linux"))]
fn platform_specific() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}

impl Window {
    fn boot(options: &Options, size: Size) -> (Self, Task<Event>) {
        let (settings, damaged) = Settings::load(&options.settings);
        let vault_exists = Store::found(&options.vault);
        let system = Some(Lang::of_system());
        let (asked, asking) = unbounded();
        let access = Access::start(asked);
        let screen_reader = access.reader_runs();
        let start = Start { settings, damaged, vault_exists, lang: options.lang, system, screen_reader };
        let (app, effects) = App::new(start, clock::now());
        let (sender, receiver) = unbounded();
        send_seconds(sender.clone());
        let mut world = World::new(options, access, sender);
        let first = world.run_all(effects);
        let window = Self { app, world, size, active: false };
        (window, Task::batch([first, Task::run(receiver, Event::Program), Task::run(asking, Event::Access)]))
    }

    /// Whatever happens, a screen reader is told of it at once, and then where things have come to lie.
    fn update(&mut self, event: Event) -> Task<Event> {
        let measured = matches!(event, Event::Placed(_));
        let task = self.handle(event);
        let Self { app, world: World { access, .. }, size, active } = self;
        access.publish(app, *size, *active);
        if measured { task } else { task.chain(access.measure(app)) }
    }

    fn handle(&mut self, event: Event) -> Task<Event> {
        let access = &mut self.world.access;
        match event {
            Event::Active(active) => {
                self.active = active;
                access.active(active);
            }
            // Asked for before it is on the screen, some window managers do not maximise it.
            Event::Opened(id, size) => {
                self.size = size;
                let number = window::run(id, access::number).map(Event::Numbered);
                let scale = window::scale_factor(id).map(Event::Scaled);
                return window::maximize(id, true).chain(number).chain(scale);
            }
            Event::Numbered(number) => access.opened(number),
            Event::Resized(size) => {
                self.size = size;
                return self.reveal();
            }
            Event::Scaled(scale) => access.scaled(scale),
            Event::Placed(bounds) => access.placed(bounds),
            Event::Moved | Event::Scrolled | Event::Access(adapter::Event::Wanted) => {}
            Event::Access(adapter::Event::Reader(ears)) => {
                access.reader(ears);
                return self.program(app::Message::ScreenReader(ears.is_some()));
            }
            Event::Access(adapter::Event::Asked(request)) => match asked(self.app.outline(), &request) {
                Some(Asked::Act(id, act)) => return self.program(app::Message::Act(id, act)),
                Some(Asked::Reveal(id, part)) => return reveal::item(view::widget_id(&id, part)),
                None => {}
            },
            Event::Program(message) => {
                if matches!(message, app::Message::Tick) {
                    access.second();
                }
                return self.program(message);
            }
        }
        Task::none()
    }

    fn program(&mut self, message: app::Message) -> Task<Event> {
        let was = (self.app.focus().cloned(), self.headed());
        let effects = self.app.update(message, clock::now());
        let tasks = self.world.run_all(effects);
        let is = (self.app.focus().cloned(), self.headed());
        match (was.0 == is.0, was.1 == is.1) {
            (true, true) => tasks,
            (false, true) => Task::batch([tasks, self.reveal()]),
            (_, false) => Task::batch([tasks, reveal::top().chain(self.reveal())]),
        }
    }

    /// What is at the head of the screen: which screen it is, and its alerts. It comes into sight when it changes.
    fn headed(&self) -> (&'static str, Vec<Id>) {
        let outline = self.app.outline();
        let alerts = outline.items.iter().filter(|item| matches!(item.role, Role::Alert));
        (outline.screen, alerts.map(|item| item.id.clone()).collect())
    }

    /// Scrolls so that the focused item is wholly in sight.
    fn reveal(&self) -> Task<Event> {
        self.app.focus().map_or_else(Task::none, |id| reveal::item(view::widget_id(id, Part::Whole)))
    }

    fn view(&self) -> Element<'_, Event> {
        view::screen(&self.app, self.size, self.active)
    }

    fn subscription() -> Subscription<Event> {
        iced::event::listen_with(|event, _, id| match event {
            iced::Event::Keyboard(event) => keys::key(event).map(|key| Event::Program(app::Message::Key(key))),
            iced::Event::Window(window::Event::Opened { size, .. }) => Some(Event::Opened(id, size)),
            iced::Event::Window(window::Event::Resized(size)) => Some(Event::Resized(size)),
            iced::Event::Window(window::Event::Moved(_)) => Some(Event::Moved),
            iced::Event::Window(window::Event::Rescaled(scale)) => Some(Event::Scaled(scale)),
            iced::Event::Window(window::Event::Focused) => Some(Event::Active(true)),
            iced::Event::Window(window::Event::Unfocused) => Some(Event::Active(false)),
            iced::Event::Window(window::Event::CloseRequested) => Some(Event::Program(app::Message::CloseRequested)),
            _ => None,
        })
    }
}

/// Sends a message as each second begins, so that a code changes on screen when it changes at the service.
fn send_seconds(sender: UnboundedSender<app::Message>) {
    let beat = move || {
        loop {
            std::thread::sleep(clock::until_next_second());
            if sender.unbounded_send(app::Message::Tick).is_err() {
                break;
            }
        }
    };
    if let Err(error) = std::thread::Builder::new().name("seconds".into()).spawn(beat) {
        log::error!("no thread for the clock: {error}");
    }
}
