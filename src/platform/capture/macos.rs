#![allow(unsafe_code, reason = "a view is a pointer here")]

use objc2_app_kit::{NSView, NSWindowSharingType};
use raw_window_handle::{RawWindowHandle, WindowHandle};

/// Keeps the window out of pictures of the screen, or lets it into them again.
pub fn exclude(window: WindowHandle<'_>, excluded: bool) {
    let RawWindowHandle::AppKit(handle) = window.as_raw() else {
        return log::error!("no window that macOS knows");
    };
    // SAFETY: the view is there for as long as the handle is.
    let view: &NSView = unsafe { handle.ns_view.cast().as_ref() };
    let sharing =
        if excluded { NSWindowSharingType::NSWindowSharingNone } else { NSWindowSharingType::NSWindowSharingReadOnly };
    match view.window() {
        Some(window) => window.setSharingType(sharing),
        None => log::error!("the view has no window"),
    }
}
