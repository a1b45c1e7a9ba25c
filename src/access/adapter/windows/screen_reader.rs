//! Whether a screen reader runs: the system's flag, which NVDA and JAWS raise, or Narrator, which does not raise it.

#![allow(unsafe_code, reason = "Windows is asked in C")]

use crate::access::tree::Ears;
use windows_sys::Win32::Foundation::CloseHandle;
use windows_sys::Win32::System::Threading::{OpenMutexW, SYNCHRONIZATION_SYNCHRONIZE};
use windows_sys::Win32::UI::WindowsAndMessaging::{SPI_GETSCREENREADER, SystemParametersInfoW};
use windows_sys::core::{BOOL, w};

pub(in crate::access::adapter) fn running() -> Option<Ears> {
    (flagged() || narrator()).then_some(Ears::Regions)
}

fn flagged() -> bool {
    let mut flag: BOOL = 0;
    // SAFETY: this question is answered by writing one BOOL, and `flag` is one.
    let answered = unsafe { SystemParametersInfoW(SPI_GETSCREENREADER, 0, (&raw mut flag).cast(), 0) };
    answered != 0 && flag != 0
}

/// Narrator holds a mutex of this name for as long as it runs.
fn narrator() -> bool {
    // SAFETY: the name is a string that ends with NUL; what is opened is closed, here and once.
    unsafe {
        let mutex = OpenMutexW(SYNCHRONIZATION_SYNCHRONIZE, 0, w!("NarratorRunning"));
        !mutex.is_null() && CloseHandle(mutex) != 0
    }
}
