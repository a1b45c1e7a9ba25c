//! NSAccessibility, which asks the window's view itself.

mod reader;

use super::handlers::Handlers;
use super::{Event, Update, attempt};
use crate::access::Words;
use crate::access::tree::Ears;
use accesskit_macos::SubclassingAdapter;
use raw_window_handle::{RawWindowHandle, WindowHandle};
use std::cell::{Cell, RefCell};
use std::time::Duration;

thread_local! {
    /// It belongs to the main thread, as all windows do.
    static SUBCLASS: RefCell<Option<SubclassingAdapter>> = RefCell::default();
}

/// The window as NSAccessibility finds it.
#[derive(Debug)]
pub struct Adapter {
    handlers: Handlers,
    reader: Cell<Option<Ears>>,
    /// What was announced last.
    told: RefCell<Words>,
}

impl Adapter {
    /// The window must not be shown before [`Adapter::attach`] has done its work: what a screen reader finds in it
    /// first, it may keep to.
    pub const SHOWS_AT_ONCE: bool = false;

    /// Gets ready to offer the program to assistive technology. To be called on the main thread.
    pub fn start(events: impl Fn(Event) + Send + Sync + 'static) -> Self {
        let (handlers, reader) = (Handlers::new(events), Cell::new(reader::running()));
        Self { handlers, reader, told: RefCell::default() }
    }

    /// What lets assistive technology find the window. To be called on the main thread, before it is shown.
    pub fn attach(&self) -> impl FnOnce(WindowHandle<'_>) + Send + 'static {
        let handlers = self.handlers.clone();
        move |window| {
            let RawWindowHandle::AppKit(window) = window.as_raw() else {
                return log::error!("no window that NSAccessibility knows");
            };
            let view = window.ns_view.as_ptr();
            #[allow(unsafe_code, reason = "a view is a pointer here")]
            // SAFETY: the view is there for as long as the handle is, and the adapter keeps it from then on.
            let subclass = attempt(|| unsafe { SubclassingAdapter::new(view, handlers.clone(), handlers) });
            SUBCLASS.set(subclass);
        }
    }

    /// Whether a screen reader ran when the program started. Known at once.
    pub fn reader(&self, _: Duration) -> Option<Ears> {
        self.reader.get()
    }

    /// Tells if VoiceOver has started or stopped since it was last looked for. To be called on the main thread.
    pub fn look(&self) {
        let reader = reader::running();
        if self.reader.replace(reader) != reader {
            self.handlers.tell(Event::Reader(reader));
        }
    }

    /// Whether anybody wants to know what is on the screen.
    pub fn wanted(&self) -> bool {
        self.handlers.wanted()
    }

    /// Tells what is on the screen now.
    pub fn update(&self, update: Update) {
        let active = update.active;
        let focus = SUBCLASS.with_borrow_mut(|subclass| subclass.as_mut()?.update_view_focus_state(active));
        // Not before the adapter is free again: who hears of it may ask the view something at once.
        if let Some(focus) = focus {
            focus.raise();
        }
        for tree in update.trees(&self.told) {
            let events = SUBCLASS.with_borrow_mut(|subclass| subclass.as_mut()?.update_if_active(|| tree));
            if let Some(events) = events {
                events.raise();
            }
        }
    }
}
