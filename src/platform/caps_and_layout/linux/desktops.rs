//! Desktops that tell anybody on the session bus which layout is in use: Plasma by a service of its own, GNOME by its
//! settings, which the portal passes on. Neither tells of Caps Lock.

use super::{State, layout_names};
use crate::platform::portal;
use zbus::MatchRule;
use zbus::blocking::{Connection, MessageIterator, Proxy, fdo::DBusProxy};
use zbus::message::Type;

const PLASMA: &str = "org.kde.keyboard";
const PLASMA_PLACE: &str = "/Layouts";
const PLASMA_LAYOUTS: &str = "org.kde.KeyboardLayouts";

const GNOME: &str = "org.gnome.desktop.input-sources";

/// Tells for ever, of each change once.
pub(super) fn follow(tell: impl Fn(State)) {
    let mut told = None;
    let mut tell = |state: State| {
        if told.as_ref() != Some(&state) {
            told = Some(state.clone());
            tell(state);
        }
    };
    loop {
        if let Err(error) = portal::session().and_then(|session| listen(&session, &mut tell)) {
            log::info!("no word of the keyboard's layout: {error}");
        }
        // What was told does not hold any more.
        tell(State::default());
        std::thread::sleep(portal::PAUSE);
    }
}

/// Tells until the bus is lost.
fn listen(session: &Connection, mut tell: impl FnMut(State)) -> zbus::Result<()> {
    let messages = MessageIterator::from(session);
    let daemon = DBusProxy::new(session)?;
    let signals = || MatchRule::builder().msg_type(Type::Signal);
    daemon.add_match_rule(signals().sender(PLASMA)?.interface(PLASMA_LAYOUTS)?.build())?;
    daemon.add_match_rule(signals().sender(portal::NAME)?.interface(portal::SETTINGS)?.arg(0, GNOME)?.build())?;
    for name in [PLASMA, portal::NAME] {
        daemon.add_match_rule(signals().member("NameOwnerChanged")?.arg(0, name)?.build())?;
    }
    tell(ask(session, &daemon));
    for message in messages {
        if message?.message_type() == Type::Signal {
            tell(ask(session, &daemon));
        }
    }
    Ok(())
}

/// Of whoever is there: nobody is started for it.
fn ask(session: &Connection, daemon: &DBusProxy<'_>) -> State {
    let is_there = |name: &'static str| name.try_into().is_ok_and(|name| daemon.name_has_owner(name).unwrap_or(false));
    let plasma = is_there(PLASMA).then(|| of_plasma(session));
    let layout = plasma.or_else(|| is_there(portal::NAME).then(|| of_gnome(session))).transpose();
    let layout = layout.inspect_err(|error| log::info!("no word of the keyboard's layout: {error}"));
    State { caps: None, layout: layout.ok().flatten().flatten() }
}

/// The layout in use, if it is not the first.
fn of_plasma(session: &Connection) -> zbus::Result<Option<String>> {
    let plasma = Proxy::new(session, PLASMA, PLASMA_PLACE, PLASMA_LAYOUTS)?;
    let used: u32 = plasma.call("getLayout", &())?;
    // Of each a short name, what the panel shows, and its name.
    let layouts: Vec<(String, String, String)> = plasma.call("getLayoutsList", &())?;
    Ok(layouts.into_iter().nth(used as usize).filter(|_| used > 0).map(|(_, _, name)| name))
}

/// The same. GNOME keeps a list of all sources of text, and another of those that were in use, the last one first.
fn of_gnome(session: &Connection) -> zbus::Result<Option<String>> {
    let mut settings = portal::read(session, &[GNOME])?.remove(GNOME).unwrap_or_default();
    let mut first = |list: &str| {
        let list = settings.remove(list).and_then(|list| Vec::<(String, String)>::try_from(list).ok());
        list.unwrap_or_default().into_iter().next()
    };
    let (usual, used) = (first("sources"), first("mru-sources"));
    Ok(used.filter(|used| usual.as_ref().is_some_and(|usual| usual != used)).map(|(kind, id)| match kind.as_str() {
        "xkb" => layout_names::of(&id),
        // An input method of its own.
        _ => id,
    }))
}
