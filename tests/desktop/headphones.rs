//! Codes are heard on the headphones that were chosen for them, and nowhere else, whatever becomes of the headphones.

use crate::rig::Rig;
use crate::rig::journey::code;

const LANGUAGES: [(&str, &str); 2] = [("en", "en_GB.UTF-8"), ("da", "da_DK.UTF-8")];

/// Waits until all has been said.
fn silence(rig: &Rig) {
    rig.record().wait_for_silence();
}

#[test]
fn a_code_is_heard_on_the_headphones_or_not_at_all() {
    for (lang, locale) in LANGUAGES {
        let mut rig = Rig::builder().locale(locale).speech(true).start();
        rig.prefer("codes_on = { id = \"pulseaudio:headset\", name = \"Walkman\" }\nread_twice = true\n");
        rig.set_up();
        silence(&rig);

        let (headphones, loudspeaker) = (rig.record_from("headset"), rig.record());
        rig.key("space");
        let heard = headphones.hear(lang);
        assert!(heard.contains(&code()), "{lang}: {} was to be heard, and was {heard:?}", code());
        assert_eq!(loudspeaker.length(), None, "{lang}: something was heard on the loudspeaker");
        // The rest is heard where it always is.
        rig.key("5");
        loudspeaker.wait_for_sound();
        silence(&rig);

        // Pulled out as the code is read for the first time: the second time is not heard anywhere else, but what has
        // happened is.
        let headphones = rig.record_from("headset");
        rig.key("space");
        headphones.wait_for_sound();
        let loudspeaker = rig.record();
        rig.unplug("headset");
        let heard = loudspeaker.hear(lang);
        assert!(!heard.contains(&code()), "{lang}: the code was heard on the loudspeaker: {heard:?}");
        rig.wait_to_see("Walkman");

        // Not there at all: no code, but the reason.
        rig.key("Escape");
        let loudspeaker = rig.record();
        rig.key("space");
        let heard = loudspeaker.hear(lang);
        assert!(!heard.contains(&code()), "{lang}: the code was heard on the loudspeaker: {heard:?}");

        rig.plug("headset");
        let headphones = rig.record_from("headset");
        rig.key("space");
        let heard = headphones.hear(lang);
        assert!(heard.contains(&code()), "{lang}: {} was to be heard again, and was {heard:?}", code());
    }
}
