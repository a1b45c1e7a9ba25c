//! How the system wants windows to look, at the start and whenever that changes. A window that draws itself is told of
//! that by nobody else.

#[cfg(any(windows, target_os = "macos"))]
mod again;
#[cfg(target_os = "linux")]
pub mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
mod null;
#[cfg(windows)]
mod windows;

#[cfg(any(windows, target_os = "macos"))]
pub use again::watch;
#[cfg(target_os = "linux")]
pub use linux::watch;
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
pub use null::watch;
