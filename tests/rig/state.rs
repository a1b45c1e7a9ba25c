//! The state with a name.

use kodeoplaeser::demo::State;

pub(crate) fn state(name: &str) -> &'static State {
    State::from_name(name).unwrap_or_else(|| panic!("there is no state called {name}"))
}
