//! UI Automation, which asks the window itself, by its messages.

mod screen_reader;

pub(super) use accesskit_windows::{QueuedEvents, SubclassingAdapter};
pub(super) use screen_reader::running as reader;

use super::handlers::Handlers;
use accesskit_windows::HWND;
use raw_window_handle::{RawWindowHandle, WindowHandle};

pub(super) fn subclass(window: WindowHandle<'_>, handlers: Handlers) -> Option<SubclassingAdapter> {
    let RawWindowHandle::Win32(window) = window.as_raw() else {
        log::error!("no window that UI Automation knows");
        return None;
    };
    let window = HWND(std::ptr::with_exposed_provenance_mut(window.hwnd.get().cast_unsigned()));
    Some(SubclassingAdapter::new(window, handlers.clone(), handlers))
}

/// Whether the window has the keyboard, Windows knows.
pub(super) fn activate(_: &mut SubclassingAdapter, _: bool) -> Option<QueuedEvents> {
    None
}
