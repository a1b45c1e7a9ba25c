//! NSAccessibility, which asks the window's view itself.

mod screen_reader;

pub(super) use accesskit_macos::{QueuedEvents, SubclassingAdapter};
pub(super) use screen_reader::running as reader;

use super::handlers::Handlers;
use raw_window_handle::{RawWindowHandle, WindowHandle};

pub(super) fn subclass(window: WindowHandle<'_>, handlers: Handlers) -> Option<SubclassingAdapter> {
    let RawWindowHandle::AppKit(window) = window.as_raw() else {
        log::error!("no window that NSAccessibility knows");
        return None;
    };
    let view = window.ns_view.as_ptr();
    #[allow(unsafe_code, reason = "a view is a pointer here")]
    // SAFETY: the view is there for as long as the handle is, and the adapter keeps it from then on.
    Some(unsafe { SubclassingAdapter::new(view, handlers.clone(), handlers) })
}

/// Tells whether the window has the keyboard.
pub(super) fn activate(subclass: &mut SubclassingAdapter, active: bool) -> Option<QueuedEvents> {
    subclass.update_view_focus_state(active)
}
