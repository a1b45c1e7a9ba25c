//! AT-SPI, over D-Bus.

mod pace;
mod watch;

use super::handlers::Handlers;
use super::{Event, Update};
use crate::access::tree::Ears;
use pace::{APART, Pace};
use raw_window_handle::WindowHandle;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::Duration;

/// As many updates may wait; more are dropped, and the next one tells all.
const WAITING: usize = 64;

/// The accessibility bus, where there is one.
#[derive(Debug)]
pub struct Adapter {
    updates: SyncSender<Update>,
    handlers: Handlers,
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
        spawn("accessibility", move || publish(&publishes, &waiting));
        spawn("screen reader", move || {
            watch::watch(|reader| {
                // Only the first is waited for.
                let _: Result<(), TrySendError<_>> = told.try_send(reader);
                answers.tell(Event::Reader(reader));
            });
        });
        Self { updates, handlers, first: Mutex::new(first) }
    }

    /// The bus asks for no window.
    pub fn attach(&self) -> impl FnOnce(WindowHandle<'_>) + Send + 'static {
        |_| ()
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
        if let Err(TrySendError::Full(_)) = self.updates.try_send(update) {
            log::warn!("the accessibility bus is slow");
        }
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) {
    if let Err(error) = std::thread::Builder::new().name(name.to_owned()).spawn(work) {
        log::error!("no thread for {name}: {error}");
    }
}

fn publish(handlers: &Handlers, updates: &Receiver<Update>) {
    let mut adapter = accesskit_unix::Adapter::new(handlers.clone(), handlers.clone(), handlers.clone());
    let mut pace = Pace::new(APART);
    while let Ok(Update { tree, active, place }) = pace.next(updates) {
        if let Some(place) = place {
            adapter.set_root_window_bounds(place, place);
        }
        adapter.update_window_focus_state(active);
        adapter.update_if_active(|| tree);
    }
}
