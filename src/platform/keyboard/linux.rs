//! An X server tells whoever asks. A Wayland compositor tells only the window that has the keyboard, and the toolkit does
//! not pass it on.

use super::State;
use crate::platform::display;
use std::convert::Infallible;
use std::error::Error;
use std::sync::mpsc::{TrySendError, sync_channel};
use std::time::Duration;
use x11rb::connection::Connection as _;
use x11rb::protocol::xkb::{
    ConnectionExt as _, EventType, ID, MapPart, NameDetail, SelectEventsAux, SelectEventsAuxStateNotify, StatePart,
};
use x11rb::protocol::xproto::{ConnectionExt as _, ModMask};
use x11rb::rust_connection::RustConnection;

/// The keyboard as it is now, as far as that is known within `patience`. `tell` is called from another thread when it is
/// known, and whenever it changes.
pub fn watch(patience: Duration, tell: impl Fn(State) + Send + 'static) -> State {
    if display::is_wayland() {
        return State::default();
    }
    let (told, first) = sync_channel(1);
    let follow = move || {
        let tell = |state: State| {
            // Only the first is waited for.
            let _: Result<(), TrySendError<_>> = told.try_send(state.clone());
            tell(state);
        };
        let Err(error) = listen(tell);
        log::warn!("no word of the keyboard: {error}");
    };
    if let Err(error) = std::thread::Builder::new().name("keyboard".into()).spawn(follow) {
        log::error!("no thread for the keyboard: {error}");
    }
    first.recv_timeout(patience).unwrap_or_default()
}

/// Tells until the server is lost.
fn listen(tell: impl Fn(State)) -> Result<Infallible, Box<dyn Error>> {
    let (server, _) = x11rb::connect(None)?;
    let _ = server.xkb_use_extension(1, 0)?.reply()?;
    let changes = StatePart::MODIFIER_LOCK | StatePart::GROUP_STATE;
    let state = SelectEventsAuxStateNotify { affect_state: changes, state_details: changes };
    // Another keyboard map has other names.
    let names = EventType::NEW_KEYBOARD_NOTIFY | EventType::NAMES_NOTIFY;
    let details = SelectEventsAux { state_notify: Some(state), ..SelectEventsAux::default() };
    let (no_event, no_part) = (EventType::from(0_u16), MapPart::from(0_u16));
    server.xkb_select_events(keyboard(), no_event, names, no_part, no_part, &details)?.check()?;
    let mut told = None;
    loop {
        let state = ask(&server)?;
        if told.as_ref() != Some(&state) {
            told = Some(state.clone());
            tell(state);
        }
        let _ = server.wait_for_event()?;
    }
}

/// The one that all keyboards together are.
fn keyboard() -> u16 {
    ID::USE_CORE_KBD.into()
}

fn ask(server: &RustConnection) -> Result<State, Box<dyn Error>> {
    let state = server.xkb_get_state(keyboard())?.reply()?;
    let caps = u16::from(state.locked_mods) & u16::from(ModMask::LOCK) != 0;
    let group = usize::from(u8::from(state.group));
    let mut layout = None;
    if group > 0 {
        let names = server.xkb_get_names(keyboard(), NameDetail::GROUP_NAMES)?.reply()?;
        if let Some(name) = names.value_list.groups.and_then(|groups| groups.get(group).copied()) {
            layout = Some(String::from_utf8(server.get_atom_name(name)?.reply()?.name)?);
        }
    }
    Ok(State { caps: Some(caps), layout })
}
