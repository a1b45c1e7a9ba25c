//! What surprises whoever can't see what they write is seen and said.

use super::number::*;
use super::{lock, press};
use crate::rig::plasma::Plasma;
use crate::rig::portal::Portal;
use crate::rig::tap::Tap;
use crate::rig::{Display, Rig, until};
use kodeoplaeser::locale::{Lang, Locale};
use std::time::Duration;
use x11rb::protocol::xkb::{ConnectionExt as _, ID};
use x11rb::protocol::xproto::ModMask;
use zbus::zvariant::Value;

/// The machine may be busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// At the passphrase, which is `x`, with all that is said.
struct Told {
    rig: Rig,
    tap: Tap,
    locale: Locale,
    heard: usize,
}

impl Told {
    fn on(display: Display, keyboard: &str, lang: Lang) -> Self {
        let mut rig = Rig::builder().display(display).screen(900, 1400).keyboard(keyboard).speech(true).start();
        lock(&rig, "x");
        let tap = rig.tap_speech();
        rig.launch(&["--lang", lang.tag()]);
        rig.wait_for_window();
        let mut told = Self { rig, tap, locale: Locale::new(lang), heard: 0 };
        told.hear("unlock-title");
        told
    }

    /// Waits until this is said, after what was heard before.
    fn hear_words(&mut self, words: &str) {
        let words = words.trim_end_matches('.');
        self.heard = until(&format!("“{words}” to be said"), PATIENCE, || {
            let said = self.tap.said();
            let found = said.iter().skip(self.heard).position(|said| said.contains(words));
            found.map(|at| self.heard + at + 1)
        });
    }

    fn hear(&mut self, message: &str) {
        self.hear_words(&self.locale.text(message));
    }
}

/// Where nobody tells of the keyboard itself, a letter does.
fn caps_lock(display: Display, lang: Lang) {
    let keys: &[&str] = if display == Display::X11 { &[CAPS_LOCK] } else { &[CAPS_LOCK, F] };
    let mut told = Told::on(display, "us", lang);
    press(&told.rig, keys);
    told.hear("caps-lock-on");
    told.rig.wait_to_see("Caps Lock");
    press(&told.rig, &[F, ENTER]);
    told.hear("caps-lock-on");
    told.rig.wait_to_see("Caps Lock");
    press(&told.rig, keys);
    told.hear("caps-lock-off");
}

#[test]
fn caps_lock_is_told_where_one_can_not_see_what_one_writes() {
    for lang in Lang::ALL {
        caps_lock(Display::X11, lang);
    }
}

#[test]
fn caps_lock_is_told_on_wayland_by_what_is_written() {
    caps_lock(Display::Wayland, Lang::En);
}

/// Changes to the layout with this number, counted from 0, as desktops do. Tools that press keys put it back.
fn choose_layout(rig: &Rig, number: u8) {
    let (server, _) = x11rb::connect(Some(rig.screen_name())).unwrap();
    let _ = server.xkb_use_extension(1, 0).unwrap().reply().unwrap();
    let none = ModMask::from(0_u16);
    let keyboard = ID::USE_CORE_KBD.into();
    server.xkb_latch_lock_state(keyboard, none, none, true, number.into(), none, false, 0).unwrap().check().unwrap();
}

#[test]
fn another_layout_than_the_first_is_told() {
    for lang in Lang::ALL {
        let mut told = Told::on(Display::X11, "us,gr", lang);
        let warning = told.locale.with("layout-other", &[("name", "Greek".into())]);
        choose_layout(&told.rig, 1);
        told.hear_words(&warning);
        told.rig.wait_to_see("Greek");
        // It is among the first words where it is so from the start.
        told.rig.kill();
        told.rig.launch(&["--lang", lang.tag()]);
        told.hear_words(&warning);
    }
}

/// On Wayland the window system tells only the window; GNOME and Plasma tell besides.
#[test]
fn another_layout_than_the_first_is_told_where_a_desktop_tells_of_it() {
    const SOURCES: &str = "org.gnome.desktop.input-sources";
    let sources = |first: &'static str, other: &'static str| Value::from(vec![("xkb", first), ("xkb", other)]);
    let mut told = Told::on(Display::Wayland, "us", Lang::En);
    let warning = |name: &str| Locale::new(Lang::En).with("layout-other", &[("name", name.into())]);

    let lists = [(SOURCES, "sources", sources("us", "gr")), (SOURCES, "mru-sources", sources("us", "gr"))];
    let portal = Portal::start(told.rig.bus(), &lists);
    portal.set(SOURCES, "mru-sources", sources("gr", "us"));
    told.hear_words(&warning("Greek"));
    told.rig.wait_to_see("Greek");
    drop(portal);

    let plasma = Plasma::start(told.rig.bus(), &["English (US)", "Danish", "Russian"]);
    plasma.choose(2);
    told.hear_words(&warning("Russian"));
    told.rig.wait_to_see("Russian");
    plasma.choose(0);
    until("no more of it", PATIENCE, || (!told.rig.seen().contains("Russian")).then_some(()));
}
