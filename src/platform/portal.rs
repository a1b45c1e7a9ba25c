//! The desktop portal's settings, which GNOME, KDE and the others answer alike, in and out of Flatpak:
//! <https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html>.

use std::collections::HashMap;
use std::time::Duration;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::OwnedValue;

pub(super) const NAME: &str = "org.freedesktop.portal.Desktop";
pub(super) const SETTINGS: &str = "org.freedesktop.portal.Settings";
const PLACE: &str = "/org/freedesktop/portal/desktop";

/// The longest that a desktop may take to answer. A portal that has to be started first, tells when it is there.
const PATIENCE: Duration = Duration::from_secs(2);
/// Before a lost bus is looked for again.
pub(super) const PAUSE: Duration = Duration::from_secs(5);

/// The session bus, on which nobody is waited for longer.
pub(super) fn session() -> zbus::Result<Connection> {
    connection::Builder::session().and_then(|bus| bus.method_timeout(PATIENCE).build())
}

/// All settings of these groups that there are, by group and name.
pub(super) fn read(
    session: &Connection,
    groups: &[&str],
) -> zbus::Result<HashMap<String, HashMap<String, OwnedValue>>> {
    Proxy::new(session, NAME, PLACE, SETTINGS)?.call("ReadAll", &(groups,))
}
