#![allow(unsafe_code, reason = "Windows is asked in C")]

use raw_window_handle::{RawWindowHandle, WindowHandle};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    SetWindowDisplayAffinity, WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR, WDA_NONE,
};

/// Keeps the window out of pictures of the screen, or lets it into them again. Before Windows 10 version 2004, which
/// can leave it out, it is black in them.
pub fn exclude(window: WindowHandle<'_>, excluded: bool) {
    let RawWindowHandle::Win32(window) = window.as_raw() else {
        return log::error!("no window that Windows knows");
    };
    let window = std::ptr::with_exposed_provenance_mut(window.hwnd.get().cast_unsigned());
    let wishes: &[u32] = if excluded { &[WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR] } else { &[WDA_NONE] };
    // SAFETY: the handle is of a window of ours that is open; the function takes no pointers.
    let granted = wishes.iter().any(|wish| unsafe { SetWindowDisplayAffinity(window, *wish) } != 0);
    if !granted {
        log::warn!("Windows does not keep the window out of pictures of the screen");
    }
}
