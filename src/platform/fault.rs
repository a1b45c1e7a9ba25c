//! Faults in the program. What is left of a panic is where it was, for somebody who can mend it. It prints nothing itself,
//! for what it says may be what was typed, and is English.

#![allow(
    clippy::missing_const_for_thread_local,
    reason = "it is const; the lint does not see that where the macro makes something else of it"
)]

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, set_hook};

thread_local! {
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What kept something from being done.
pub struct Fault {
    /// The file, without the path it was built at, and the line.
    pub place: String,
    /// What it said. Only for whoever knows that nothing has been typed.
    pub said: String,
}

/// Keeps account of where faults are from now on.
pub fn watch() {
    set_hook(Box::new(|panic| {
        let place = panic.location().map(short).unwrap_or_default();
        // What happens on the thread of the window and of the commands is told when it has been caught.
        if std::thread::current().name() != Some("main") {
            log::error!("a fault in {place}");
        }
        // There is none in a thread that is ending.
        let _: Result<String, _> = PLACE.try_with(|last| last.replace(place));
    }));
}

/// Does something.
///
/// # Errors
/// The [`Fault`] that kept it from being done.
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str);
        let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
        Fault { place: PLACE.take(), said: said.to_owned() }
    })
}

fn short(place: &Location<'_>) -> String {
    let file = place.file().rsplit(['/', '\\']).next().unwrap_or_default();
    format!("{file}, {}", place.line())
}
