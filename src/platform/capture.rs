//! Keeping the window out of pictures of the screen: screenshots, recordings, and the previews that go from window to
//! window.

#[cfg(target_os = "macos")]
mod macos;
#[cfg(not(any(windows, target_os = "macos")))]
mod null;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "macos")]
pub use macos::exclude;
#[cfg(not(any(windows, target_os = "macos")))]
pub use null::exclude;
#[cfg(windows)]
pub use windows::exclude;

/// Whether the system can do that. X11 and Wayland have no way to ask for it.
pub const CAN: bool = cfg!(any(windows, target_os = "macos"));
