//! The window never waits for the voice, though the speech engine hangs.

use crate::rig::journey::code;
use crate::rig::{Rig, until};
use kodeoplaeser::locale::{Lang, Locale};
use std::time::Duration;

#[test]
fn a_hung_speech_engine_holds_up_neither_the_window_nor_the_code() {
    let mut rig = Rig::builder().locale("en_GB.UTF-8").speech(true).start();
    rig.set_up();
    let recording = rig.record().once_silent();
    rig.hang_speech();

    rig.key("space");
    let heard = recording.hear("en");
    assert!(heard.contains(&code()), "{} was to be heard, and was {heard:?}", code());

    // The engine hangs still. A window that waits for it never shows this.
    rig.key("F10");
    rig.wait_to_see(&Locale::new(Lang::En).text("settings-volume"));
    // The same key goes back.
    rig.key("F10");
    rig.wait_to_see(&Locale::new(Lang::En).text("codes-title"));
}

/// With which every reason begins.
const NO_SOUND: &str = "There is no sound";

/// There is a reason on the screen for silence while voices `fail`, and none any more when they are well again and
/// something is heard.
fn is_mended(fail: impl FnOnce(&mut Rig), mend: impl FnOnce(&mut Rig)) {
    let mut rig = Rig::builder().locale("en_GB.UTF-8").speech(true).start();
    rig.set_up();
    fail(&mut rig);
    rig.key("space");
    rig.wait_to_see(NO_SOUND);
    mend(&mut rig);
    let recording = rig.record().once_silent();
    rig.key("space");
    recording.wait_for_sound();
    until("the end of the reason", Duration::from_secs(30), || (!rig.seen().contains(NO_SOUND)).then_some(()));
    drop(recording.end());
}

#[test]
fn the_reason_for_silence_goes_when_a_killed_sound_server_is_back() {
    is_mended(Rig::kill_sound, Rig::start_sound);
}

#[test]
fn the_reason_for_silence_goes_when_hung_servers_of_sound_and_speech_go_on() {
    let hang = |rig: &mut Rig| {
        rig.hang_speech();
        rig.signal_sound("-STOP");
    };
    is_mended(hang, |rig| {
        rig.signal_sound("-CONT");
        rig.resume_speech();
    });
}

#[test]
fn the_reason_for_silence_goes_when_only_the_sound_server_is_back_and_speech_hangs_still() {
    let fail = |rig: &mut Rig| {
        rig.hang_speech();
        rig.kill_sound();
    };
    is_mended(fail, Rig::start_sound);
}
