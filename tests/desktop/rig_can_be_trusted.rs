//! The rig does what the whole-program tests rely on: it hears digits, presses keys, sees windows, and ends.

use crate::rig::{Display, Rig};
use std::fs;
use std::path::Path;

/// Has Speech Dispatcher say a text, and returns when it is said.
fn say(rig: &Rig, language: &str, text: &str) {
    assert!(
        rig.command("spd-say")
            .env("LC_ALL", "C.UTF-8")
            .args(["--wait", "--language", language, "--", text])
            .status()
            .unwrap()
            .success()
    );
}

#[test]
fn spoken_digits_are_heard_in_both_languages() {
    let rig = Rig::builder().display(Display::None).speech(true).start();
    for (language, lang) in [("en-US", "en"), ("en-GB", "en"), ("da", "da")] {
        let recording = rig.record();
        say(&rig, language, "4, 8, 2; 0, 1, 3");
        let heard = recording.hear(lang);
        assert!(heard.is("482013"), "{language}: {heard:?}");
        // One digit altered, one left out, two changed about.
        for other in ["482913", "48203", "482031"] {
            assert!(!heard.is(other) && !heard.contains(other), "{language}: {heard:?}");
        }
    }
}

#[test]
fn a_code_is_found_among_other_words() {
    let rig = Rig::builder().display(Display::None).speech(true).start();
    for (language, lang, text) in [
        ("en-US", "en", "Your code for Example is 7, 3, 0; 5, 9, 6, and 12 seconds are left"),
        ("da", "da", "Din kode til Eksempel er 7, 3, 0; 5, 9, 6, og der er tolv sekunder tilbage"),
    ] {
        let recording = rig.record();
        say(&rig, language, text);
        let heard = recording.hear(lang);
        assert!(heard.contains("730596"), "{language}: {heard:?}");
        assert!(!heard.contains("730696"), "{language}: {heard:?}");
    }
}

#[test]
fn outputs_are_told_apart_and_speech_can_be_killed() {
    let mut rig = Rig::builder().display(Display::None).speech(true).start();
    let (here, there) = (rig.record(), rig.record_from("headset"));
    say(&rig, "en-US", "1, 2, 3");
    here.wait_for_silence();
    assert!(here.length().is_some());
    assert_eq!(there.length(), None);

    rig.kill_speech();
    let socket = rig.home().join("../run/speech-dispatcher/speechd.sock");
    assert!(std::os::unix::net::UnixStream::connect(socket).is_err());
}

#[test]
fn keys_reach_the_window_and_the_screen_is_seen() {
    let mut rig = Rig::builder().screen(640, 480).keyboard("dk").locale("C.UTF-8").start();
    let picture = rig.home().join("empty.png");
    rig.screenshot(&picture);
    let empty = fs::read(&picture).unwrap();
    rig.launch_other("/usr/bin/xev", &["-event", "keyboard"]);
    rig.wait_for_window();
    rig.screenshot(&picture);
    assert_ne!(fs::read(&picture).unwrap(), empty);

    rig.type_text("otpauth://totp/Åse%20Ø?x=A&y");
    rig.key("shift+Tab");
    rig.key("space");
    rig.key("Escape");
    let pressed = crate::rig::until("the last key", crate::rig::PATIENCE, || {
        let seen = rig.stdout();
        seen.contains("Escape").then_some(seen)
    });
    let typed: String = pressed
        .split("KeyPress event")
        .filter_map(|event| event.split("XmbLookupString gives ").nth(1)?.split('"').nth(1))
        .filter(|text| !text.contains(char::is_control))
        .collect();
    assert_eq!(typed, "otpauth://totp/Åse%20Ø?x=A&y ", "{pressed}");
    assert!(pressed.contains("ISO_Left_Tab"));
}

/// RFC 4226 appendix D: the counter 9 has the code 520489.
#[test]
fn a_slashed_zero_is_told_from_a_nine() {
    let mut rig = Rig::builder().locale("en_GB.UTF-8").start();
    rig.set_up_with("otpauth://hotp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=9");
    assert_eq!(rig.digits_seen(), "", "letters are no digits");
    rig.key("space");
    rig.wait_to_see_digits("520489");
}

#[test]
fn nothing_outlives_the_rig() {
    let home = std::panic::catch_unwind(|| {
        let mut rig = Rig::builder().speech(true).start();
        rig.launch_other("/usr/bin/sleep", &["1000"]);
        // One that has left its parent, its session and its process group.
        rig.command("setsid").args(["--fork", "sleep", "1000"]).status().unwrap();
        assert!(living_in(&rig.home()) > 5);
        std::panic::panic_any(rig.home());
    })
    .unwrap_err()
    .downcast::<std::path::PathBuf>()
    .unwrap();
    assert_eq!(living_in(&home), 0);
    assert!(!home.parent().unwrap().exists());
}

/// How many processes have a home directory in their environment.
fn living_in(home: &Path) -> usize {
    let home = home.to_str().unwrap().as_bytes();
    let environments =
        fs::read_dir("/proc").unwrap().filter_map(|entry| fs::read(entry.unwrap().path().join("environ")).ok());
    environments.filter(|environment| environment.windows(home.len()).any(|window| window == home)).count()
}
