//! Somebody always speaks: a screen reader that only a setting knows of, that hangs or that has crashed is none, and our own
//! voice takes over.

use crate::rig::at_spi::Bus;
use crate::rig::reader::Orca;
use crate::rig::{Rig, until};
use std::time::{Duration, Instant};

/// How soon the voice takes over. The machine may be busy: three seconds are aimed at.
const SOON: Duration = Duration::from_secs(6);

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
    rig.launch(&["demo", "codes", "--lang", "en"]);
    rig.wait_for_window();
    // The setting may mean that one is about to start.
    std::thread::sleep(Duration::from_secs(2));
    speaks(&rig);
}

/// While a reader speaks for us, this process gets this signal, and our own voice is heard.
fn is_followed(signal: &str, process: impl Fn(&Orca, &Bus) -> u32) {
    let mut rig = Rig::builder().locale("en_GB.UTF-8").speech(true).start();
    let orca = rig.start_orca();
    let bus = Bus::start(&rig);
    bus.set_reader_enabled(true);
    rig.launch(&["demo", "codes", "--lang", "en"]);
    rig.wait_for_window();
    let recording = rig.record().once_silent();
    let began = Instant::now();
    let process = process(&orca, &bus).to_string();
    assert!(rig.command("kill").args([signal, &process]).status().unwrap().success());
    until("our own voice", SOON, || recording.length());
    println!("{signal}: our voice after {:?}", began.elapsed());
    drop(recording.end());
    speaks(&rig);
}

#[test]
fn a_reader_that_hangs_is_followed_by_our_voice() {
    is_followed("-STOP", |orca, _| orca.pid());
}

#[test]
fn a_reader_that_crashes_is_followed_by_our_voice() {
    is_followed("-KILL", |orca, _| orca.pid());
}

#[test]
fn an_accessibility_bus_that_hangs_silences_nobody() {
    is_followed("-STOP", |_, bus| bus.accessibility_daemon());
}
