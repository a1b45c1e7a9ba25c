//! What differs from system to system, behind one signature: where files live, the clock, how windows are to look, and
//! what can be done to them.

#[cfg(feature = "gui")]
pub mod appearance;
#[cfg(feature = "gui")]
pub mod capture;
pub mod clock;
pub mod clock_sync;
pub mod log;
pub mod paths;
