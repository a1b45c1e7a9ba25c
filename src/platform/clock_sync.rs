//! Whether the system sets its clock by itself. A clock that is minutes off makes codes that no service takes.

#[cfg(all(target_os = "linux", feature = "access"))]
mod linux;
#[cfg(not(all(target_os = "linux", feature = "access")))]
mod null;

#[cfg(all(target_os = "linux", feature = "access"))]
pub use linux::synchronised;
// Windows and macOS tell it only to programs that they run for an answer, or to administrators.
#[cfg(not(all(target_os = "linux", feature = "access")))]
pub use null::synchronised;
