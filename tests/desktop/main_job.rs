//! The main job, with the real program on a real desktop: paste a key, press one key, see and hear the code.

use crate::rig::journey::code;
use crate::rig::{Display, Rig};
use kodeoplaeser::locale::{Lang, Locale};

/// Presses the space bar, and compares what is heard, what is seen and what is right.
fn read(rig: &Rig, lang: &str) {
    let recording = rig.record();
    rig.key("space");
    let heard = recording.hear(lang);
    assert!(heard.contains(&code()), "{lang}: {} was to be heard, and was {heard:?}", code());
    rig.wait_to_see_code();
}

const LANGUAGES: [(&str, &str); 2] = [("en", "en_GB.UTF-8"), ("da", "da_DK.UTF-8")];

#[test]
fn the_systems_voice_reads_the_code_that_is_on_screen_and_the_recorded_voice_takes_over() {
    for (lang, locale) in LANGUAGES {
        let mut rig = Rig::builder().locale(locale).speech(true).start();
        rig.set_up();
        read(&rig, lang);
        rig.kill_speech();
        read(&rig, lang);
    }
}

#[test]
fn without_a_speech_engine_the_recorded_voice_reads_the_code() {
    for (lang, locale) in LANGUAGES {
        let mut rig = Rig::builder().locale(locale).sound(true).start();
        rig.set_up();
        read(&rig, lang);
    }
}

#[test]
fn without_sound_the_reason_is_on_screen_and_the_program_goes_on() {
    for (lang, locale) in LANGUAGES {
        let reason = Locale::new(Lang::from_tag(lang).unwrap()).text("silence-no-device");
        // As much of it as fits on one line.
        let reason = reason.split(':').next().unwrap();
        let mut rig = Rig::builder().locale(locale).start();
        rig.set_up();
        rig.key("space");
        rig.wait_to_see(reason);
        rig.wait_to_see_code();
        assert!(rig.is_running());
    }
}

#[test]
fn it_works_on_wayland_too() {
    let mut rig = Rig::builder().display(Display::Wayland).locale("en_GB.UTF-8").speech(true).start();
    rig.set_up();
    read(&rig, "en");
}
