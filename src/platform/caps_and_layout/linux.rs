//! An X server tells whoever asks. A Wayland compositor tells only the window that has the keyboard, and the toolkit does
//! not pass it on: there, what some desktops tell besides must do.

mod desktops;
mod layout_names;
mod x11;

use super::State;
use crate::platform::display;
use std::sync::mpsc::{TrySendError, sync_channel};
use std::time::Duration;

/// The keyboard as it is now, as far as that is known within `patience`. `tell` is called from another thread when it is
/// known, and whenever it changes.
pub fn watch(patience: Duration, tell: impl Fn(State) + Send + 'static) -> State {
    let (told, first) = sync_channel(1);
    let follow = move || {
        let tell = |state: State| {
            // Only the first is waited for.
            let _: Result<(), TrySendError<_>> = told.try_send(state.clone());
            tell(state);
        };
        if display::is_wayland() {
            desktops::follow(tell);
        } else {
            let Err(error) = x11::listen(tell);
            log::warn!("no word of the keyboard: {error}");
        }
    };
    if let Err(error) = std::thread::Builder::new().name("keyboard".into()).spawn(follow) {
        log::error!("no thread for the keyboard: {error}");
    }
    first.recv_timeout(patience).unwrap_or_default()
}
