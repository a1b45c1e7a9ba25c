//! For systems that ask the window itself: all but the handlers is called on the thread that the window belongs to.

#[cfg(target_os = "macos")]
use super::macos as system;
#[cfg(windows)]
use super::windows as system;
use super::{Event, Update, announced, handlers::Handlers};
use crate::access::Words;
use crate::access::tree::Ears;
use raw_window_handle::WindowHandle;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use system::{QueuedEvents, SubclassingAdapter};

thread_local! {
    static SUBCLASS: RefCell<Option<SubclassingAdapter>> = RefCell::default();
}

/// The window as assistive technology finds it.
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
        let (handlers, reader) = (Handlers::new(events), Cell::new(system::reader()));
        Self { handlers, reader, told: RefCell::default() }
    }

    /// What lets assistive technology find the window. To be called before it is shown.
    pub fn attach(&self) -> impl FnOnce(WindowHandle<'_>) + Send + 'static {
        let handlers = self.handlers.clone();
        move |window| SUBCLASS.set(attempt(|| system::subclass(window, handlers)).flatten())
    }

    /// Whether a screen reader ran when the program started. Known at once.
    pub fn reader(&self, _: Duration) -> Option<Ears> {
        self.reader.get()
    }

    /// Tells if a screen reader has started or stopped since it was last looked for: these systems tell nobody.
    pub fn look(&self) {
        let reader = system::reader();
        if self.reader.replace(reader) != reader {
            self.handlers.tell(Event::Reader(reader));
        }
    }

    /// Whether anybody wants to know what is on the screen.
    pub fn wanted(&self) -> bool {
        self.handlers.wanted()
    }

    /// Tells what is on the screen now.
    pub fn update(&self, Update { tree, words, active }: Update) {
        tell(|subclass| system::activate(subclass, active));
        let before = self.told.replace(words.clone());
        // If there are new words, first all but them. So they are told as news also with the first tree, and come after
        // focus.
        if before != words {
            tell(|subclass| subclass.update_if_active(|| announced(tree.clone(), &before)));
        }
        tell(|subclass| subclass.update_if_active(|| announced(tree, &words)));
    }
}

/// Tells something, and the system of what is new by it: not before the adapter is free again, because who hears of it
/// may ask the window something at once.
fn tell(what: impl FnOnce(&mut SubclassingAdapter) -> Option<QueuedEvents>) {
    let events = SUBCLASS.with_borrow_mut(|subclass| what(subclass.as_mut()?));
    let _: Option<()> = events.and_then(|events| attempt(|| events.raise()));
}

/// What an adapter does, or `None` when it panics over it, as they do when the system refuses something: the program
/// goes on without it.
fn attempt<T>(work: impl FnOnce() -> T) -> Option<T> {
    let done = catch_unwind(AssertUnwindSafe(work));
    done.inspect_err(|_| log::error!("the screen reader can't be told")).ok()
}
