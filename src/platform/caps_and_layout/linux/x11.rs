//! An X server tells of its keyboard whoever asks.

use super::State;
use std::convert::Infallible;
use std::error::Error;
use x11rb::connection::Connection as _;
use x11rb::protocol::xkb::{
    ConnectionExt as _, EventType, ID, MapPart, NameDetail, SelectEventsAux, SelectEventsAuxStateNotify, StatePart,
};
use x11rb::protocol::xproto::{ConnectionExt as _, ModMask};
use x11rb::rust_connection::RustConnection;

/// Tells until the server is lost.
pub(super) fn listen(tell: impl Fn(State)) -> Result<Infallible, Box<dyn Error>> {
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
