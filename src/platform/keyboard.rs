//! What the keyboard writes, as far as the window system tells: an X server does. What Wayland tells reaches only the window,
//! which does not pass it on.

/// Told by the window system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// Caps Lock is on.
    pub caps: Option<bool>,
    /// The layout in use, by its English name, if it is not the system's first.
    pub layout: Option<String>,
}

/// The keyboard as it is now. Asks the server, which may take its time.
pub fn now() -> State {
    #[cfg(all(target_os = "linux", feature = "access"))]
    {
        if !super::display::is_wayland() {
            return x11::now().inspect_err(|error| log::debug!("no word of the keyboard: {error}")).unwrap_or_default();
        }
    }
    State::default()
}

#[cfg(all(target_os = "linux", feature = "access"))]
mod x11 {
    use super::State;
    use std::error::Error;
    use x11rb::protocol::xkb::{ConnectionExt as _, ID, NameDetail};
    use x11rb::protocol::xproto::{ConnectionExt as _, ModMask};

    pub(super) fn now() -> Result<State, Box<dyn Error>> {
        let (server, _) = x11rb::connect(None)?;
        let keyboard = u16::from(ID::USE_CORE_KBD);
        let _ = server.xkb_use_extension(1, 0)?.reply()?;
        let state = server.xkb_get_state(keyboard)?.reply()?;
        let caps = u16::from(state.locked_mods) & u16::from(ModMask::LOCK) != 0;
        let group = usize::from(u8::from(state.group));
        let mut layout = None;
        if group > 0 {
            let names = server.xkb_get_names(keyboard, NameDetail::GROUP_NAMES)?.reply()?;
            if let Some(name) = names.value_list.groups.and_then(|groups| groups.get(group).copied()) {
                layout = Some(String::from_utf8(server.get_atom_name(name)?.reply()?.name)?);
            }
        }
        Ok(State { caps: Some(caps), layout })
    }
}
