//! AT-SPI, over D-Bus.

mod pace;
mod place;
mod screen_reader;

use super::handlers::Handlers;
use super::{Event, Update, announced};
use crate::access::Words;
use crate::access::tree::Ears;
use pace::Pace;
use raw_window_handle::{RawWindowHandle, WindowHandle};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// As many updates may wait; more are dropped, and the next one tells all.
const WAITING: usize = 64;

/// No X server numbers a window so. Elsewhere than on one, nobody can know where a window stands.
const NOWHERE: u32 = 0;

/// The accessibility bus, where there is one.
#[derive(Debug)]
pub struct Adapter {
    updates: SyncSender<Update>,
    handlers: Handlers,
    /// The window's number on an X server, or [`NOWHERE`].
    window: Arc<AtomicU32>,
    /// It is known that nobody publishes any more.
    lost: AtomicBool,
    /// The first word on whether a screen reader runs.
    first: Mutex<Receiver<Option<Ears>>>,
}

impl Adapter {
    /// The window need not wait for [`Adapter::attach`] before it is shown.
    pub const SHOWS_AT_ONCE: bool = true;

    /// Offers the program to assistive technology. `events` is called from other threads.
    pub fn start(events: impl Fn(Event) + Send + Sync + 'static) -> Self {
        let (updates, waiting) = sync_channel(WAITING);
        let (told, first) = sync_channel(1);
        let handlers = Handlers::new(events);
        let (publishes, answers) = (handlers.clone(), handlers.clone());
        let window = Arc::new(AtomicU32::new(NOWHERE));
        let placed = Arc::clone(&window);
        spawn("accessibility", move || publish(&publishes, &placed, &waiting));
        spawn("screen reader", move || {
            screen_reader::watch(|reader| {
                // Only the first is waited for.
                let _: Result<(), TrySendError<_>> = told.try_send(reader);
                answers.tell(Event::Reader(reader));
            });
        });
        Self { updates, handlers, window, lost: AtomicBool::new(false), first: Mutex::new(first) }
    }

    /// What finds out which window it is, so that the bus can be told where that stands.
    pub fn attach(&self) -> impl FnOnce(WindowHandle<'_>) + Send + 'static {
        let window = Arc::clone(&self.window);
        move |handle| {
            let number = match handle.as_raw() {
                RawWindowHandle::Xlib(handle) => handle.window.try_into().unwrap_or(NOWHERE),
                RawWindowHandle::Xcb(handle) => handle.window.get(),
                _ => NOWHERE,
            };
            window.store(number, Ordering::Relaxed);
        }
    }

    /// Whether a screen reader ran when the program started, if that can be found out within `patience`.
    pub fn reader(&self, patience: Duration) -> Option<Ears> {
        self.first.lock().ok()?.recv_timeout(patience).ok().flatten()
    }

    /// The bus itself tells when a screen reader starts or stops.
    pub fn look(&self) {}

    /// Whether anybody wants to know what is on the screen.
    pub fn wanted(&self) -> bool {
        self.handlers.wanted()
    }

    /// Tells what is on the screen now. Never waits.
    pub fn update(&self, update: Update) {
        match self.updates.try_send(update) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => log::warn!("the accessibility bus is slow"),
            // Nobody publishes any more: then our own voice must speak.
            Err(TrySendError::Disconnected(_)) if self.lost.swap(true, Ordering::Relaxed) => {}
            Err(TrySendError::Disconnected(_)) => {
                log::error!("the way to the accessibility bus has broken");
                self.handlers.tell(Event::Reader(None));
            }
        }
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) {
    if let Err(error) = std::thread::Builder::new().name(name.to_owned()).spawn(work) {
        log::error!("no thread for {name}: {error}");
    }
}

fn publish(handlers: &Handlers, window: &AtomicU32, updates: &Receiver<Update>) {
    let mut adapter = accesskit_unix::Adapter::new(handlers.clone(), handlers.clone(), handlers.clone());
    let (mut pace, mut screen) = (Pace::default(), place::Screen::default());
    let mut show = |Update { tree, active, .. }: &Update, words: &Words, pace: &mut Pace| {
        let window = Some(window.load(Ordering::Relaxed)).filter(|number| *number != NOWHERE);
        if let Some(place) = window.and_then(|window| screen.place(window)) {
            adapter.set_root_window_bounds(place, place);
        }
        adapter.update_window_focus_state(*active);
        pace.shown(words, tree.focus, Instant::now());
        adapter.update_if_active(|| announced(tree.clone(), words));
    };
    while let Ok(mut update) = updates.recv() {
        while pace.is_news(&update.words) {
            // First all but the words: a screen reader stops what it is saying when focus moves.
            let said = pace.words().clone();
            show(&update, &said, &mut pace);
            let rest = pace.rest(&update.words, Instant::now());
            if rest.is_zero() {
                break;
            }
            match updates.recv_timeout(rest) {
                Ok(newer) => update = newer,
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        show(&update, &update.words, &mut pace);
    }
}
