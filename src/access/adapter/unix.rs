//! AT-SPI, over D-Bus.

mod pace;
mod place;
mod watch;

use super::{Event, Update};
use crate::access::tree::{self, Ears};
use accesskit::{ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate};
use pace::Pace;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// As many updates may wait; more are dropped, and the next one tells all.
const WAITING: usize = 64;

/// The accessibility bus, where there is one.
#[derive(Debug)]
pub struct Adapter {
    updates: SyncSender<Update>,
    wanted: Arc<AtomicBool>,
    /// The first word on whether a screen reader runs.
    first: Mutex<Receiver<Option<Ears>>>,
}

impl Adapter {
    /// Whether screen readers here say the group that focus comes into, also when what had focus is gone. Orca does not.
    pub const SAYS_GROUPS: bool = false;

    /// Offers the program to assistive technology. `events` is called from other threads.
    pub fn start(events: impl Fn(Event) + Clone + Send + Sync + 'static) -> Self {
        let (updates, waiting) = sync_channel(WAITING);
        let wanted = Arc::new(AtomicBool::new(false));
        let (told, first) = sync_channel(1);
        let (answer, handlers) = (events.clone(), Handlers { wanted: Arc::clone(&wanted), events });
        spawn("accessibility", move || publish(handlers, &waiting));
        spawn("screen reader", move || {
            watch::watch(|reader| {
                // Only the first is waited for.
                let _: Result<(), TrySendError<_>> = told.try_send(reader);
                answer(Event::Reader(reader));
            });
        });
        Self { updates, wanted, first: Mutex::new(first) }
    }

    /// Whether a screen reader ran when the program started, if that can be found out within `patience`.
    pub fn reader(&self, patience: Duration) -> Option<Ears> {
        self.first.lock().ok()?.recv_timeout(patience).ok().flatten()
    }

    /// Whether anybody wants to know what is on the screen.
    pub fn wanted(&self) -> bool {
        self.wanted.load(Ordering::Relaxed)
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

fn publish<E: Fn(Event) + Clone + Send + Sync + 'static>(handlers: Handlers<E>, updates: &Receiver<Update>) {
    let mut adapter = accesskit_unix::Adapter::new(handlers.clone(), handlers.clone(), handlers);
    let (mut pace, mut screen) = (Pace::default(), place::Screen::default());
    let mut show = |Update { tree, words, active, window }: &Update, pace: &mut Pace| {
        if let Some(place) = window.and_then(|window| screen.place(window)) {
            adapter.set_root_window_bounds(place, place);
        }
        adapter.update_window_focus_state(*active);
        let mut tree = tree.clone();
        tree::announce(&mut tree, words);
        pace.shown(words, tree.focus, Instant::now());
        adapter.update_if_active(|| tree);
    };
    while let Ok(mut update) = updates.recv() {
        // First all but the words: a screen reader stops what it is saying when focus moves.
        while let Some(rest) = pace.rest(&update.words, Instant::now()) {
            let words = std::mem::replace(&mut update.words, pace.words().clone());
            show(&update, &mut pace);
            update.words = words;
            match updates.recv_timeout(rest) {
                Ok(newer) => update = newer,
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        show(&update, &mut pace);
    }
}

#[derive(Clone)]
struct Handlers<E> {
    wanted: Arc<AtomicBool>,
    events: E,
}

impl<E: Fn(Event)> ActivationHandler for Handlers<E> {
    /// It comes with the next update.
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        self.wanted.store(true, Ordering::Relaxed);
        (self.events)(Event::Wanted);
        None
    }
}

impl<E: Fn(Event)> ActionHandler for Handlers<E> {
    fn do_action(&mut self, request: ActionRequest) {
        (self.events)(Event::Asked(request));
    }
}

impl<E> DeactivationHandler for Handlers<E> {
    fn deactivate_accessibility(&mut self) {
        self.wanted.store(false, Ordering::Relaxed);
    }
}
