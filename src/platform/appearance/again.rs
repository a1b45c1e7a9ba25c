//! For systems that answer at once, and would tell of a change only a window of their own kind: asked again and again.

#[cfg(target_os = "macos")]
use super::macos as system;
#[cfg(windows)]
use super::windows as system;
use crate::settings::Appearance;
use std::time::Duration;

/// A change may take so long to be seen.
const PAUSE: Duration = Duration::from_secs(2);

/// How the system wants windows to look. `tell` is called from another thread when that has changed.
pub fn watch(_: Duration, tell: impl Fn(Appearance) + Send + 'static) -> Appearance {
    let first = system::appearance();
    let follow = move || {
        let mut told = first;
        loop {
            std::thread::sleep(PAUSE);
            let now = system::appearance();
            if now != told {
                told = now;
                tell(now);
            }
        }
    };
    if let Err(error) = std::thread::Builder::new().name("appearance".into()).spawn(follow) {
        log::error!("no thread for the system's colours: {error}");
    }
    first
}
