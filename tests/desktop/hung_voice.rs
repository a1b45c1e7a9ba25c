//! The window never waits for the voice, though the speech engine hangs.

use crate::rig::Rig;
use crate::rig::journey::code;
use kodeoplaeser::locale::{Lang, Locale};

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
    rig.wait_to_see(&Locale::new(Lang::En).text("settings-pitch"));
    // The same key goes back; Escape would only stop the voice that now reads Settings.
    rig.key("F10");
    rig.wait_to_see(&Locale::new(Lang::En).text("codes-title"));
}
