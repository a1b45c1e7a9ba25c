//! Codes are heard on the headphones that were chosen for them, and nowhere else, whatever becomes of the headphones.

use crate::rig::journey::code;
use crate::rig::{Recording, Rig};

/// A recording of the loudspeaker, from when all has been said.
fn loudspeaker(rig: &Rig) -> Recording {
    rig.record().once_silent()
}

fn heard_on_the_headphones_or_not_at_all(lang: &str, locale: &str) {
    let mut rig = Rig::builder().locale(locale).speech(true).start();
    rig.prefer("codes_on = { id = \"pulseaudio:headset\", name = \"Walkman\" }\nread_twice = true\n");
    rig.set_up();

    let (headphones, speaker) = (rig.record_from("headset"), loudspeaker(&rig));
    rig.key("space");
    let heard = headphones.hear(lang);
    assert!(heard.contains(&code()), "{lang}: {} was to be heard, and was {heard:?}", code());
    assert_eq!(speaker.length(), None, "{lang}: something was heard on the loudspeaker");
    // The rest is heard where it always is.
    rig.key("5");
    speaker.wait_for_sound();
    speaker.wait_for_silence();

    // Pulled out as the code is read for the first time: the second time is not heard anywhere else, but what has
    // happened is.
    let headphones = rig.record_from("headset");
    rig.key("space");
    headphones.wait_for_sound();
    let speaker = rig.record();
    rig.unplug("headset");
    let heard = speaker.hear(lang);
    assert!(!heard.contains(&code()), "{lang}: the code was heard on the loudspeaker: {heard:?}");
    rig.wait_to_see("Walkman");

    // Not there at all: no code, but the reason.
    rig.key("Control_L");
    let speaker = loudspeaker(&rig);
    rig.key("space");
    let heard = speaker.hear(lang);
    assert!(!heard.contains(&code()), "{lang}: the code was heard on the loudspeaker: {heard:?}");

    rig.plug("headset");
    let headphones = rig.record_from("headset");
    rig.key("space");
    let heard = headphones.hear(lang);
    assert!(heard.contains(&code()), "{lang}: {} was to be heard again, and was {heard:?}", code());
}

#[test]
fn a_code_is_heard_on_the_headphones_or_not_at_all_in_english() {
    heard_on_the_headphones_or_not_at_all("en", "en_GB.UTF-8");
}

#[test]
fn a_code_is_heard_on_the_headphones_or_not_at_all_in_danish() {
    heard_on_the_headphones_or_not_at_all("da", "da_DK.UTF-8");
}
