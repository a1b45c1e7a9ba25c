//! Somebody always speaks: a screen reader that only a setting knows of, that hangs or that has crashed is none, and our own
//! voice takes over.

use crate::rig::at_spi::Bus;
use crate::rig::reader::Orca;
use crate::rig::tap::Tap;
use crate::rig::{Rig, until};
use kodeoplaeser::locale::{Lang, Locale};
use std::time::{Duration, Instant};

/// The machine may be busy. What the program promises is three seconds, which the limits that it sets to others come to
/// (`src/access/adapter/linux/screen_reader.rs`).
const PATIENCE: Duration = Duration::from_secs(60);

/// Something is heard when a key is pressed.
fn speaks(rig: &Rig) {
    let recording = rig.record().once_silent();
    rig.key("space");
    recording.wait_for_sound();
    drop(recording.end());
}

#[test]
fn a_setting_without_a_reader_silences_nobody() {
    let mut rig = Rig::builder().locale("en_GB.UTF-8").speech(true).start();
    let bus = Bus::start(&rig);
    bus.set_reader_enabled(true);
    let tap = rig.tap_speech();
    rig.launch(&["demo", "codes", "--lang", "en"]);
    // The setting may mean that one is about to start: after that our voice takes over, and says so.
    until("our own voice", PATIENCE, || times(&tap, Lang::En).checked_sub(1));
    speaks(&rig);
}

/// How often our voice has said that it takes over.
fn times(tap: &Tap, lang: Lang) -> usize {
    let words = Locale::new(lang).text("program-speaks");
    tap.said().iter().filter(|said| said.contains(&words)).count()
}

/// A program for which a screen reader spoke, and which speaks itself by now.
struct Followed {
    rig: Rig,
    tap: Tap,
    lang: Lang,
}

/// While a reader speaks for us, this process gets this signal. Our own voice says that the reader has stopped.
fn is_followed(lang: Lang, signal: &str, process: impl Fn(&Orca, &Bus) -> u32) -> Followed {
    let mut rig = Rig::builder().locale("en_GB.UTF-8").speech(true).start();
    let orca = rig.start_orca();
    let bus = Bus::start(&rig);
    bus.set_reader_enabled(true);
    let tap = rig.tap_speech();
    rig.launch(&["demo", "codes", "--lang", lang.tag()]);
    rig.wait_for_window();
    drop(bus.program(rig.pid()));
    assert_eq!(tap.said(), Vec::<String>::new(), "two voices");
    let began = Instant::now();
    let process = process(&orca, &bus).to_string();
    assert!(rig.command("kill").args([signal, &process]).status().unwrap().success());
    until("our own voice", PATIENCE, || times(&tap, lang).checked_sub(1));
    println!("{signal}: our voice after {:?}", began.elapsed());
    assert_eq!(times(&tap, lang), 1);
    speaks(&rig);
    Followed { rig, tap, lang }
}

impl Followed {
    /// Our voice goes on when other programs come to the accessibility bus.
    ///
    /// Cause: each of them had a screen reader that hangs count as one that listens, until it was found not to answer again.
    fn speaks_whoever_comes(&self) {
        for key in ["Tab", "shift+Tab"] {
            let before = self.tap.said().len();
            drop(Bus::start(&self.rig));
            // So that a program that falls for it has fallen silent.
            std::thread::sleep(Duration::from_secs(1));
            self.rig.key(key);
            until("the words of a key", PATIENCE, || (self.tap.said().len() > before).then_some(()));
            assert_eq!(times(&self.tap, self.lang), 1, "it fell silent in between");
        }
    }
}

#[test]
fn a_reader_that_hangs_is_followed_by_our_voice() {
    for lang in Lang::ALL {
        is_followed(lang, "-STOP", |orca, _| orca.pid()).speaks_whoever_comes();
    }
}

#[test]
fn a_reader_that_crashes_is_followed_by_our_voice() {
    drop(is_followed(Lang::En, "-KILL", |orca, _| orca.pid()));
}

#[test]
fn an_accessibility_bus_that_hangs_silences_nobody() {
    drop(is_followed(Lang::En, "-STOP", |_, bus| bus.accessibility_daemon()));
}
