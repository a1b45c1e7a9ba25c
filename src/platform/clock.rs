//! The one place that reads the clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

fn since_epoch() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Whole seconds since the Unix epoch; 0 if the clock stands before it.
pub fn now() -> u64 {
    since_epoch().as_secs()
}

/// When this program was made, as far as `build.rs` knows (seconds since the Unix epoch). No clock that is right stands
/// before it.
const MADE: u64 = include!(concat!(env!("OUT_DIR"), "/made.rs"));

/// Whether the clock is plainly wrong: before this program was made.
pub fn is_wrong() -> bool {
    now() < MADE
}

/// How long until the next whole second.
pub fn until_next_second() -> Duration {
    Duration::from_secs(1).saturating_sub(Duration::from_nanos(since_epoch().subsec_nanos().into()))
}
