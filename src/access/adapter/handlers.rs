//! What the system calls, on whichever system.

use super::Event;
use accesskit::{ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Passes on what the system calls for, and remembers whether it wants to know what is on the screen.
#[derive(Clone)]
pub(super) struct Handlers {
    wanted: Arc<AtomicBool>,
    events: Arc<dyn Fn(Event) + Send + Sync>,
}

impl Handlers {
    pub(super) fn new(events: impl Fn(Event) + Send + Sync + 'static) -> Self {
        Self { wanted: Arc::default(), events: Arc::new(events) }
    }

    pub(super) fn wanted(&self) -> bool {
        self.wanted.load(Ordering::Relaxed)
    }

    pub(super) fn tell(&self, event: Event) {
        (self.events)(event);
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handlers").field("wanted", &self.wanted).finish_non_exhaustive()
    }
}

impl ActivationHandler for Handlers {
    /// It comes with the next update.
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        self.wanted.store(true, Ordering::Relaxed);
        self.tell(Event::Wanted);
        None
    }
}

impl ActionHandler for Handlers {
    fn do_action(&mut self, request: ActionRequest) {
        self.tell(Event::Asked(request));
    }
}

impl DeactivationHandler for Handlers {
    fn deactivate_accessibility(&mut self) {
        self.wanted.store(false, Ordering::Relaxed);
    }
}
