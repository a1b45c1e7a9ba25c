//! What differs from system to system, behind one signature: where files live, and the clock.

pub mod clock;
pub mod log;
pub mod paths;
