//! What the keyboard writes, as far as the window system tells anybody but the window: its lock keys, and which layout it has.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod null;

#[cfg(target_os = "linux")]
pub use linux::watch;
#[cfg(not(target_os = "linux"))]
pub use null::watch;

/// Told by the window system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// Caps Lock is on.
    pub caps: Option<bool>,
    /// The layout in use, by its English name, if it is not the system's first.
    pub layout: Option<String>,
}
