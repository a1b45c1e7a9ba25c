//! UI Automation, which asks the window itself, by its messages.

mod reader;

use super::handlers::Handlers;
use super::{Event, Update, attempt};
use crate::access::Words;
use crate::access::tree::Ears;
use accesskit_windows::{HWND, SubclassingAdapter};
use raw_window_handle::{RawWindowHandle, WindowHandle};
use std::cell::{Cell, RefCell};
use std::time::Duration;

thread_local! {
    /// It belongs to the thread of the window, where all but its handlers is called.
    static SUBCLASS: RefCell<Option<SubclassingAdapter>> = RefCell::default();
}

/// The window as UI Automation finds it.
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

    /// Gets ready to offer the program to assistive technology. `events` may be called from other threads.
    pub fn start(events: impl Fn(Event) + Send + Sync + 'static) -> Self {
        let (handlers, reader) = (Handlers::new(events), Cell::new(reader::running()));
        Self { handlers, reader, told: RefCell::default() }
    }

    /// What lets assistive technology find the window. To be called on the window's thread, before it is shown.
    pub fn attach(&self) -> impl FnOnce(WindowHandle<'_>) + Send + 'static {
        let handlers = self.handlers.clone();
        move |window| {
            let RawWindowHandle::Win32(window) = window.as_raw() else {
                return log::error!("no window that UI Automation knows");
            };
            let window = HWND(std::ptr::with_exposed_provenance_mut(window.hwnd.get().cast_unsigned()));
            let subclass = attempt(|| SubclassingAdapter::new(window, handlers.clone(), handlers));
            SUBCLASS.set(subclass);
        }
    }

    /// Whether a screen reader ran when the program started. Known at once.
    pub fn reader(&self, _: Duration) -> Option<Ears> {
        self.reader.get()
    }

    /// Tells if a screen reader has started or stopped since it was last looked for. Windows says so only to windows,
    /// in a message that does not reach us, and of Narrator not even there.
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

    /// Tells what is on the screen now. Whether the window has the keyboard, Windows knows.
    pub fn update(&self, update: Update) {
        for tree in update.trees(&self.told) {
            let events = SUBCLASS.with_borrow_mut(|subclass| subclass.as_mut()?.update_if_active(|| tree));
            // Not before the adapter is free again: who hears of it may ask the window something at once. It panics
            // when Windows won't pass an event on.
            let _: Option<()> = events.and_then(|events| attempt(|| events.raise()));
        }
    }
}
