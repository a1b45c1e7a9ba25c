//! Plasma's service that tells which of some layouts the keyboard has.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use zbus::blocking::{Connection, connection};

const PLACE: &str = "/Layouts";

/// On a session bus, until it is dropped.
pub struct Plasma {
    bus: Connection,
    used: Arc<AtomicU32>,
}

struct Served {
    layouts: Vec<&'static str>,
    used: Arc<AtomicU32>,
}

#[zbus::interface(name = "org.kde.KeyboardLayouts")]
impl Served {
    #[zbus(name = "getLayout")]
    fn layout(&self) -> u32 {
        self.used.load(Ordering::SeqCst)
    }

    #[zbus(name = "getLayoutsList")]
    fn layouts(&self) -> Vec<(&str, &str, &str)> {
        self.layouts.iter().map(|name| ("", "", *name)).collect()
    }
}

impl Plasma {
    /// Comes to the bus with this address; the first layout is in use.
    pub fn start(address: &str, layouts: &[&'static str]) -> Self {
        let used = Arc::<AtomicU32>::default();
        let served = Served { layouts: layouts.to_vec(), used: Arc::clone(&used) };
        let bus = connection::Builder::address(address).unwrap().serve_at(PLACE, served).unwrap();
        Self { bus: bus.name("org.kde.keyboard").unwrap().build().unwrap(), used }
    }

    /// The user changes to another, by its number, counted from 0.
    pub fn choose(&self, number: u32) {
        self.used.store(number, Ordering::SeqCst);
        self.bus.emit_signal(None::<&str>, PLACE, "org.kde.KeyboardLayouts", "layoutChanged", &number).unwrap();
    }
}
