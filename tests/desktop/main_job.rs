//! The main job, with the real program on a real desktop: paste a key, press one key, see and hear the code.

use crate::rig::journey::code;
use crate::rig::{Display, Rig};
use kodeoplaeser::locale::{Lang, Locale};

/// Presses the space bar, and compares what is heard, what is seen and what is right.
fn read(rig: &Rig, lang: &str) {
    let recording = rig.record().once_silent();
    rig.key("space");
    let heard = recording.hear(lang);
    assert!(heard.contains(&code()), "{lang}: {} was to be heard, and was {heard:?}", code());
    rig.wait_to_see_code();
}

/// The locale of one of our languages.
fn locale(lang: &str) -> &'static str {
    if lang == "da" { "da_DK.UTF-8" } else { "en_GB.UTF-8" }
}

/// The system's voice reads the code that is on screen, and the recorded voice takes over.
fn by_the_systems_voice(lang: &str) {
    let mut rig = Rig::builder().locale(locale(lang)).speech(true).start();
    rig.set_up();
    read(&rig, lang);
    rig.kill_speech();
    read(&rig, lang);
}

/// Without a speech engine the recorded voice reads the code.
fn by_the_recorded_voice(lang: &str) {
    let mut rig = Rig::builder().locale(locale(lang)).sound(true).start();
    rig.set_up();
    read(&rig, lang);
}

/// Without sound the reason is on screen, and the program goes on.
fn without_sound(lang: &str) {
    let reason = Locale::new(Lang::from_tag(lang).unwrap()).text("silence-no-device");
    // As much of it as fits on one line.
    let reason = reason.split(':').next().unwrap();
    let mut rig = Rig::builder().locale(locale(lang)).start();
    rig.set_up();
    rig.key("space");
    rig.wait_to_see(reason);
    rig.wait_to_see_code();
    assert!(rig.is_running());
}

#[test]
fn the_systems_voice_reads_the_code_in_english() {
    by_the_systems_voice("en");
}

#[test]
fn the_systems_voice_reads_the_code_in_danish() {
    by_the_systems_voice("da");
}

#[test]
fn the_recorded_voice_reads_the_code_in_english() {
    by_the_recorded_voice("en");
}

#[test]
fn the_recorded_voice_reads_the_code_in_danish() {
    by_the_recorded_voice("da");
}

#[test]
fn without_sound_the_reason_is_on_screen_in_english() {
    without_sound("en");
}

#[test]
fn without_sound_the_reason_is_on_screen_in_danish() {
    without_sound("da");
}

#[test]
fn it_works_on_wayland_too() {
    let mut rig = Rig::builder().display(Display::Wayland).locale("en_GB.UTF-8").speech(true).start();
    rig.set_up();
    read(&rig, "en");
}
