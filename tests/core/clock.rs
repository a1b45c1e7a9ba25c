//! Clocks that stand where no clock stands that is right: what is said of them, and what is not given.

#[cfg(target_os = "linux")]
use crate::cli::{Home, fed, text};
use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::{App, Effect, Message, Start};
use kodeoplaeser::demo::{Demo, State};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::Role;
#[cfg(target_os = "linux")]
use std::process::Output;

#[cfg(target_os = "linux")]
const TIMED: &str = "otpauth://totp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n";
#[cfg(target_os = "linux")]
const COUNTED: &str = "otpauth://hotp/Door?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0\n";

/// All that a voice is given to say.
fn said(effects: &[Effect]) -> String {
    let words = effects.iter().filter_map(|effect| match effect {
        Effect::Say(_, utterances) => Some(utterances.iter().map(|it| it.text().to_string()).collect::<Vec<_>>()),
        _ => None,
    });
    words.flatten().collect::<Vec<_>>().join(" | ")
}

fn alerts(app: &App) -> Vec<String> {
    let alerts = app.outline().flatten().filter(|item| matches!(item.role, Role::Alert));
    alerts.map(|item| item.name.clone()).collect()
}

/// The program with the codes of the demonstration on the screen.
fn codes(lang: Lang) -> Demo {
    State::from_name("codes").unwrap().stage(lang, 1_234_567_890, false).0
}

/// It was the code of second 0, and "30 seconds left" for ever.
#[test]
fn before_1970_there_is_no_code_and_no_time_but_a_sentence() {
    for lang in Lang::ALL {
        let sentence = Locale::new(lang).text("clock-before-1970");
        let mut demo = codes(lang);
        let is_timed = |app: &App| {
            app.outline()
                .flatten()
                .any(|item| matches!(item.role, Role::Code { groups: Some(_), .. } | Role::Countdown { .. }))
        };
        assert!(is_timed(&demo.app) && alerts(&demo.app).is_empty());
        demo.now = 0;
        assert!(said(&demo.send(Message::Tick)).contains(&sentence));
        assert!(!is_timed(&demo.app));
        assert_eq!(alerts(&demo.app), std::slice::from_ref(&sentence));
        // Reads it, the next one, each new one, the time left, the first digit, and copies it.
        let others = ["8", "*", "5", "."].map(Key::text);
        for key in [Key::plain(Press::Space), Key::plain(Press::Right)].into_iter().chain(others) {
            let effects = demo.send(Message::Key(key.clone()));
            assert_eq!(said(&effects), sentence, "{key:?}");
            assert!(!effects.iter().any(|effect| matches!(effect, Effect::Copy(_))), "{key:?}");
        }
        demo.now = 1_234_567_890;
        drop(demo.send(Message::Tick));
        assert!(is_timed(&demo.app) && alerts(&demo.app).is_empty());
    }
}

#[test]
fn a_program_that_starts_before_1970_says_so_at_once() {
    let start = Start { lang: Some(Lang::En), ..Start::default() };
    let sentence = Locale::new(Lang::En).text("clock-before-1970");
    let (app, _) = App::new(start, 0);
    assert_eq!(alerts(&app), [sentence]);
}

#[test]
fn a_clock_before_this_program_is_seen_and_heard() {
    for lang in Lang::ALL {
        let sentence = Locale::new(lang).text("clock-wrong");
        let mut demo = codes(lang);
        assert!(said(&demo.send(Message::ClockWrong(true))).contains(&sentence));
        assert_eq!(alerts(&demo.app), [sentence]);
        drop(demo.send(Message::ClockWrong(false)));
        assert_eq!(alerts(&demo.app), Vec::<String>::new());
    }
}

/// Runs the program at a time of its own.
#[cfg(target_os = "linux")]
fn at(clock: &str, name: &str) -> Output {
    let home = Home::new();
    assert!(home.add(&format!("{TIMED}{COUNTED}")).status.success());
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("clock.so");
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/clock.c");
    let built = std::process::Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(source).status();
    assert!(built.expect("cc, which Rust links with").success());
    let mut command = home.command(&["code", name]);
    fed(command.env("LD_PRELOAD", &library).env("CLOCK", clock), "hest", "")
}

#[test]
#[cfg(target_os = "linux")]
fn the_command_line_refuses_a_time_before_1970_and_doubts_one_before_this_program() {
    let en = Locale::new(Lang::En);
    let (impossible, wrong) = (en.text("clock-before-1970"), en.text("clock-wrong"));
    for clock in ["-1", "-86400"] {
        let output = at(clock, "Bank");
        assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(1), ""));
        assert!(text(&output.stderr).contains(&impossible) && !text(&output.stderr).contains(&wrong));
    }
    // RFC 6238, appendix B, its last six digits.
    for (clock, code, doubted) in
        [("59", "287082", true), ("1111111109", "081804", true), ("20000000000", "353130", false)]
    {
        let output = at(clock, "Bank");
        assert_eq!(text(&output.stdout).trim().replace(' ', ""), code, "{clock}");
        assert_eq!(text(&output.stderr).contains(&wrong), doubted, "{clock}");
    }
    // RFC 4226, appendix D: a counter asks for no time.
    let output = at("-1", "Door");
    assert_eq!(text(&output.stdout).trim().replace(' ', ""), "755224");
    assert_eq!(text(&output.stderr), "");
}
