//! What differs from system to system, behind one signature: where files live, the clock, how windows are to look, and
//! what can be done to them.

#[cfg(feature = "gui")]
pub mod appearance;
#[cfg(feature = "gui")]
pub mod caps_and_layout;
#[cfg(feature = "gui")]
pub mod capture;
#[cfg(feature = "gui")]
pub mod clipboard;
pub mod clock;
pub mod clock_sync;
pub mod descriptor;
#[cfg(feature = "gui")]
pub mod display;
pub mod fault;
pub mod log;
pub mod paths;
#[cfg(all(feature = "gui", target_os = "linux"))]
mod portal;
