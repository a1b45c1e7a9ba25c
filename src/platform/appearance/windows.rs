//! Contrast themes, the choice between light and dark for programs, and the size of text, as *Settings* of Windows has
//! them.

#![allow(unsafe_code, reason = "Windows is asked in C")]

use crate::settings::Appearance;
use windows_sys::Win32::Graphics::Gdi::{COLOR_WINDOW, GetSysColor};
use windows_sys::Win32::System::Registry::{HKEY_CURRENT_USER, RRF_RT_REG_DWORD, RegGetValueW};
use windows_sys::Win32::UI::Accessibility::{HCF_HIGHCONTRASTON, HIGHCONTRASTW};
use windows_sys::Win32::UI::WindowsAndMessaging::{SPI_GETHIGHCONTRAST, SystemParametersInfoW};
use windows_sys::core::{PCWSTR, w};

pub(super) fn appearance() -> Appearance {
    let contrast = contrast();
    let lit = || number(w!(r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"), w!("AppsUseLightTheme"));
    let percent = number(w!(r"Software\Microsoft\Accessibility"), w!("TextScaleFactor")).unwrap_or(100);
    Appearance {
        // A contrast theme has colours of its own, whatever programs are to have without one.
        light: if contrast { bright_window() } else { lit() == Some(1) },
        contrast,
        // Windows offers 100 to 225.
        text_scale: percent.clamp(100, 225) as f32 / 100.0,
    }
}

fn contrast() -> bool {
    let size = size_of::<HIGHCONTRASTW>() as u32;
    let mut answer = HIGHCONTRASTW { cbSize: size, ..HIGHCONTRASTW::default() };
    // SAFETY: this question is answered by filling a HIGHCONTRASTW that says its own size, and `answer` is one.
    let answered = unsafe { SystemParametersInfoW(SPI_GETHIGHCONTRAST, size, (&raw mut answer).cast(), 0) };
    answered != 0 && answer.dwFlags & HCF_HIGHCONTRASTON != 0
}

/// The ground of windows is nearer to white than to black.
fn bright_window() -> bool {
    // SAFETY: takes no pointers and gives a number.
    let color = unsafe { GetSysColor(COLOR_WINDOW) };
    let sum: u32 = (0..3).map(|channel| color >> (8 * channel) & 0xff).sum();
    sum > 3 * 127
}

/// A number in the user's registry; `None` when it is not there.
fn number(key: PCWSTR, name: PCWSTR) -> Option<u32> {
    let (mut value, mut size) = (0_u32, size_of::<u32>() as u32);
    let to = (&raw mut value).cast();
    // SAFETY: key and name are strings that end with NUL; no more than `size` bytes are written to `value`, which has so
    // many; nobody asks for the kind.
    let error = unsafe {
        RegGetValueW(HKEY_CURRENT_USER, key, name, RRF_RT_REG_DWORD, std::ptr::null_mut(), to, &raw mut size)
    };
    (error == 0).then_some(value)
}
