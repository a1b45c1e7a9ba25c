//! The window never waits for the voice, though the speech engine hangs.
#![cfg(all(target_os = "linux", feature = "gui", feature = "voice", feature = "audio"))]
#![allow(clippy::unwrap_used, clippy::expect_used, unused_results, reason = "tests")]

#[path = "rig/rig.rs"]
mod rig;

use kodeoplaeser::locale::{Lang, Locale};
use rig::Rig;
use rig::journey::code;

#[test]
fn a_hung_speech_engine_holds_up_neither_the_window_nor_the_code() {
    let mut rig = Rig::builder().locale("en_GB.UTF-8").speech(true).start();
    rig.set_up();
    rig.record().wait_for_silence();
    rig.hang_speech();

    let recording = rig.record();
    rig.key("space");
    let heard = recording.hear("en");
    assert!(heard.contains(&code()), "{} was to be heard, and was {heard:?}", code());

    // The engine hangs still. A window that waits for it never shows this.
    rig.key("F10");
    rig.wait_to_see(&Locale::new(Lang::En).text("settings-pitch"));
    rig.key("Escape");
    rig.wait_to_see(&Locale::new(Lang::En).text("codes-title"));
}
