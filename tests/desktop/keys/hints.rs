//! What surprises whoever can't see what they write is seen and said.

use super::number::*;
use super::{lock, press};
use crate::rig::tap::Tap;
use crate::rig::{Display, Rig, until};
use kodeoplaeser::locale::{Lang, Locale};
use std::time::Duration;

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

    /// As much of it as stands on a line.
    fn see(&self, message: &str) {
        self.rig.wait_to_see(self.locale.text(message).trim_end_matches('.'));
    }
}

fn caps_lock(display: Display, lang: Lang) {
    let mut told = Told::on(display, "us", lang);
    press(&told.rig, &[CAPS_LOCK, F]);
    told.hear("caps-lock-on");
    told.see("caps-lock-on");
    press(&told.rig, &[ENTER]);
    told.hear("caps-lock-on");
    told.see("caps-lock-on");
    press(&told.rig, &[CAPS_LOCK, F]);
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

#[test]
fn another_layout_than_the_first_is_told() {
    for lang in Lang::ALL {
        let mut told = Told::on(Display::X11, "us,gr -option grp:menu_toggle", lang);
        let warning = told.locale.with("layout-other", &[("name", "Greek".into())]);
        press(&told.rig, &[MENU]);
        told.hear_words(&warning);
        told.rig.wait_to_see("Greek");
    }
}
