//! A desktop portal that says of the desktop's colours and text what it is told to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use zbus::blocking::{Connection, connection};
use zbus::zvariant::{OwnedValue, Value};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PLACE: &str = "/org/freedesktop/portal/desktop";

/// Settings by their groups and names.
type Settings = HashMap<String, HashMap<String, OwnedValue>>;

/// A portal on a session bus, until it is dropped.
pub struct Portal {
    bus: Connection,
    settings: Arc<Mutex<Settings>>,
}

struct Served(Arc<Mutex<Settings>>);

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Served {
    fn read_all(&self, groups: Vec<String>) -> Settings {
        let settings = self.0.lock().unwrap();
        settings.iter().filter(|(group, _)| groups.contains(group)).map(|(k, v)| (k.clone(), v.clone())).collect()
    }
}

impl Portal {
    /// Comes to the bus with this address.
    pub fn start(address: &str, settings: &[(&str, &str, Value<'_>)]) -> Self {
        let kept = Arc::new(Mutex::new(Settings::new()));
        for (group, name, value) in settings {
            keep(&kept, group, name, value);
        }
        let served = Served(Arc::clone(&kept));
        let bus = connection::Builder::address(address).unwrap().serve_at(PLACE, served).unwrap();
        Self { bus: bus.name(NAME).unwrap().build().unwrap(), settings: kept }
    }

    /// The user changes a setting.
    pub fn set(&self, group: &str, name: &str, value: Value<'_>) {
        keep(&self.settings, group, name, &value);
        let changed = (group, name, value);
        self.bus
            .emit_signal(None::<&str>, PLACE, "org.freedesktop.portal.Settings", "SettingChanged", &changed)
            .unwrap();
    }
}

fn keep(settings: &Mutex<Settings>, group: &str, name: &str, value: &Value<'_>) {
    let mut settings = settings.lock().unwrap();
    settings.entry(group.to_owned()).or_default().insert(name.to_owned(), value.try_to_owned().unwrap());
}

impl Drop for Portal {
    fn drop(&mut self) {
        // With its connection it would go only when the last of those who serve on it are gone.
        drop(self.bus.release_name(NAME));
    }
}
