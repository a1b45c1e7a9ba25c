//! What differs from system to system, behind one signature: where files live, the clock, and
//! what can be done to a window.

#[cfg(feature = "gui")]
pub mod capture;
pub mod clock;
pub mod clock_sync;
pub mod log;
pub mod paths;
