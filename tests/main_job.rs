//! The main job, with the real program on a real desktop: paste a key, press one key, see and hear the code.
#![cfg(all(target_os = "linux", feature = "gui", feature = "voice", feature = "audio"))]
#![allow(clippy::unwrap_used, clippy::expect_used, unused_results, reason = "tests")]

#[path = "rig/rig.rs"]
mod rig;

use kodeoplaeser::code::uri;
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::platform::clock;
use rig::{Display, Rig, until};
use std::path::PathBuf;
use std::time::Duration;

/// A code of this account lives for a day, so that it can be compared at leisure.
const LINE: &str = "otpauth://totp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=86400";

const PATIENCE: Duration = Duration::from_secs(20);

fn vault(rig: &Rig) -> PathBuf {
    rig.home().join(".local/share/kodeoplaeser/accounts.kode")
}

fn wait_for_vault(rig: &Rig, before: &[u8]) -> Vec<u8> {
    until("the vault to be written", PATIENCE, || std::fs::read(vault(rig)).ok().filter(|bytes| bytes != before))
}

/// From nothing to an account, by keyboard alone.
fn set_up(rig: &mut Rig) {
    rig.launch(&[]);
    rig.wait_for_window();
    rig.key("shift+Tab");
    rig.key("Return");
    rig.type_text("hest\nhest\n");
    let empty = wait_for_vault(rig, &[]);
    std::thread::sleep(Duration::from_millis(500));
    rig.key("Insert");
    rig.type_text(LINE);
    rig.key("Return");
    wait_for_vault(rig, &empty);
}

fn code() -> String {
    uri::parse(LINE).unwrap().generator.code_at(clock::now()).as_str().to_owned()
}

/// All that can be read on the screen, by an eye that is not ours.
fn seen(rig: &Rig) -> String {
    let picture = rig.home().join("seen.png");
    rig.screenshot(&picture);
    let output = rig.command("tesseract").args([picture.to_str().unwrap(), "-", "--psm", "11"]).output();
    String::from_utf8_lossy(&output.expect("tesseract: `make test` installs it").stdout).into_owned()
}

/// Whether these digits are among what was seen. The eye takes the typeface's slashed 0 for a 9.
fn sees(seen: &str, digits: &str) -> bool {
    let alike = |text: &str| text.replace(' ', "").replace('0', "9");
    alike(seen).contains(&alike(digits))
}

/// Presses the space bar, and compares what is heard, what is seen and what is right.
fn read(rig: &Rig, lang: &str) {
    let recording = rig.record();
    rig.key("space");
    let heard = recording.hear(lang);
    assert!(heard.contains(&code()), "{lang}: {} was to be heard, and was {heard:?}", code());
    assert!(sees(&seen(rig), &code()), "{lang}: {} was to be seen among {}", code(), seen(rig));
}

const LANGUAGES: [(&str, &str); 2] = [("en", "en_GB.UTF-8"), ("da", "da_DK.UTF-8")];

#[test]
fn the_systems_voice_reads_the_code_that_is_on_screen_and_the_recorded_voice_takes_over() {
    for (lang, locale) in LANGUAGES {
        let mut rig = Rig::builder().locale(locale).speech(true).start();
        set_up(&mut rig);
        read(&rig, lang);
        rig.kill_speech();
        read(&rig, lang);
    }
}

#[test]
fn without_a_speech_engine_the_recorded_voice_reads_the_code() {
    for (lang, locale) in LANGUAGES {
        let mut rig = Rig::builder().locale(locale).sound(true).start();
        set_up(&mut rig);
        read(&rig, lang);
    }
}

#[test]
fn without_sound_the_reason_is_on_screen_and_the_program_goes_on() {
    for (lang, locale) in LANGUAGES {
        let reason = Locale::new(Lang::from_tag(lang).unwrap()).text("silence-no-device");
        // As much of it as fits on one line.
        let reason = reason.split(':').next().unwrap().to_lowercase();
        let mut rig = Rig::builder().locale(locale).start();
        set_up(&mut rig);
        rig.key("space");
        until(&format!("“{reason}”"), PATIENCE, || {
            // The eye is not sure of capitals.
            seen(&rig).to_lowercase().contains(&reason).then_some(())
        });
        assert!(sees(&seen(&rig), &code()), "{}", seen(&rig));
        assert!(rig.is_running());
    }
}

#[test]
fn it_works_on_wayland_too() {
    let mut rig = Rig::builder().display(Display::Wayland).locale("en_GB.UTF-8").speech(true).start();
    set_up(&mut rig);
    read(&rig, "en");
}
