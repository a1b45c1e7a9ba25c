//! What the program asks of the world, and what its print-outs show.

use crate::state::state;
use crate::walker::{any_key, walks};
use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::{Act, App, Effect, Job, Message, Start};
use kodeoplaeser::code::{Generator, uri};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::{Item, Role};
use kodeoplaeser::settings::{Appearance, Damage, Settings, WaitBelow, Zoom};
use kodeoplaeser::vault::{Account, Error, Passphrase, Task, Vault};
use proptest::prelude::*;
use std::io::ErrorKind;

const NOW: u64 = 59;
const TOTP: &str = "otpauth://totp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=8";
const HOTP: &str = "otpauth://hotp/Door?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0";

/// The codes screen with one account, and nothing being spoken.
fn with(line: &str) -> App {
    let settings = Settings {
        language: Some(Lang::En),
        speak_codes: Some(true),
        wait_below: WaitBelow::Never,
        ..Settings::default()
    };
    let (mut app, _) = App::new(Start { settings, vault_exists: true, ..Start::default() }, NOW);
    let entry = uri::parse(line).unwrap();
    let mut vault = Vault::default();
    vault.add(Account::new(entry.issuer, entry.label, entry.generator).unwrap());
    let _: Vec<Effect> = app.update(Message::Opened { result: Ok(vault), previous: false }, NOW);
    let _: Vec<Effect> = press(&mut app, Press::Other);
    app
}

fn press(app: &mut App, press: Press) -> Vec<Effect> {
    app.update(Message::Key(Key::plain(press)), NOW)
}

fn said(effects: &[Effect]) -> Vec<String> {
    let words = |effect: &Effect| match effect {
        Effect::Say(_, utterances) => utterances.iter().map(|it| it.text().to_string()).collect(),
        _ => Vec::new(),
    };
    effects.iter().flat_map(words).collect()
}

/// The vault that is being written.
fn saved(app: &mut App, id: &'static str) -> Vault {
    let effects = app.update(Message::Act(id.into(), Act::Press), NOW);
    let saves = effects.into_iter().find_map(|effect| match effect {
        Effect::File(Job::Save(vault)) => Some(vault),
        _ => None,
    });
    saves.expect(id)
}

/// What codes were made before is not forgotten by letting an account make Steam's: 8 digits a minute became 6 in half of one.
#[test]
fn an_account_that_is_not_steams_after_all_makes_its_own_codes_again() {
    let line = "otpauth://totp/Steam:a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Steam&digits=8&period=60&algorithm=SHA256";
    let own = uri::parse(line).unwrap().generator;
    for back in ["steam", "undo"] {
        let mut app = with(line);
        drop(app.update(Message::Act("codes-details".into(), Act::Press), NOW));
        let vault = saved(&mut app, "steam");
        assert!(matches!(vault.accounts[0].generator, Generator::Steam { .. }));
        drop(app.update(Message::Saved(Ok(())), NOW));
        if back == "undo" {
            drop(app.update(Message::Act("back".into(), Act::Press), NOW));
        }
        assert_eq!(saved(&mut app, back).accounts[0].generator, own, "{back}");
        let told = said(&app.update(Message::Saved(Ok(())), NOW)).concat();
        assert!(told.contains("Steam, a now makes codes of 8 digits."), "{told}");
    }
}

#[test]
fn what_was_undone_can_still_be_undone_when_it_could_not_be_written() {
    let mut app = with(TOTP);
    drop(app.update(Message::Act("codes-details".into(), Act::Press), NOW));
    assert!(saved(&mut app, "remove").accounts.is_empty());
    drop(app.update(Message::Saved(Ok(())), NOW));
    for _ in 0..2 {
        assert_eq!(saved(&mut app, "undo").accounts.len(), 1);
        drop(app.update(Message::Saved(Err(Error::Io { task: Task::Write, kind: ErrorKind::StorageFull })), NOW));
    }
    assert_eq!(saved(&mut app, "undo").accounts.len(), 1);
    drop(app.update(Message::Saved(Ok(())), NOW));
    assert!(app.outline().find(&"undo".into()).is_none());
}

#[test]
fn an_account_without_a_name_is_called_something_when_it_goes() {
    let mut app = with("otpauth://totp/?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    drop(app.update(Message::Act("codes-details".into(), Act::Press), NOW));
    assert!(saved(&mut app, "remove").accounts.is_empty());
    let told = said(&app.update(Message::Saved(Ok(())), NOW)).concat();
    assert!(told.contains("Unnamed account has been removed."), "{told}");
    assert_eq!(app.outline().find(&"undo".into()).unwrap().name, "Bring Unnamed account back");
}

#[test]
fn any_key_stops_speech_and_still_does_its_own_job() {
    let mut app = with(TOTP);
    assert_eq!(said(&press(&mut app, Press::Space)), ["one second left. Bank: 9, 4, 2, 8; 7, 0, 8, 2"]);
    let effects = press(&mut app, Press::Tab);
    assert_eq!(effects[0], Effect::Hush);
    assert_eq!(said(&effects), ["Copy the code, button"]);
}

/// Cause: whoever pressed Escape to go back heard nothing while something was being said, and stayed where they were.
#[test]
fn escape_does_while_something_is_said_what_it_does_in_silence() {
    let mut app = with(TOTP);
    let _: Vec<Effect> = press(&mut app, Press::F(10));
    let effects = press(&mut app, Press::Escape);
    assert_eq!((&effects[0], app.outline().screen), (&Effect::Hush, "codes"));
    assert!(said(&effects).concat().starts_with("Your codes."), "it says where one is");
    let _: Vec<Effect> = press(&mut app, Press::Space);
    // Ctrl alone is a key that does nothing else.
    assert_eq!(press(&mut app, Press::Other), [Effect::Hush]);
}

#[test]
fn a_counter_is_saved_before_its_code_is_spoken_or_shown() {
    let mut app = with(HOTP);
    let effects = press(&mut app, Press::Space);
    assert!(matches!(effects[..], [Effect::File(Job::Save(_))]), "{effects:?}");
    let again = press(&mut app, Press::Space);
    assert!(
        !again.iter().any(|effect| matches!(effect, Effect::File(Job::Save(_)))),
        "a second press does not move it on"
    );
    let effects = app.update(Message::Saved(Ok(())), NOW);
    assert_eq!(said(&effects), ["Door: 7, 5, 5; 2, 2, 4"]);
}

#[test]
fn a_code_is_not_spoken_when_that_was_refused() {
    let mut app = with(TOTP);
    let _: Vec<Effect> = press(&mut app, Press::F(10));
    let _: Vec<Effect> = app.update(Message::Act("settings-speak-codes".into(), Act::Press), NOW);
    for _ in 0..2 {
        let _: Vec<Effect> = press(&mut app, Press::Escape);
    }
    let words = said(&press(&mut app, Press::Space)).concat();
    let why = Locale::new(Lang::En).with("notice-codes-not-spoken", &[("key", "F10".into())]);
    assert!(words.starts_with(&why), "{words}");
    assert!(!words.contains("9, 4"), "{words}");
}

#[test]
fn a_code_and_its_name_come_from_one_string_of_digits() {
    let mut app = with(TOTP);
    let effects = press(&mut app, Press::Text(zeroize::Zeroizing::new(".".into())));
    let copied = effects.iter().find_map(|effect| match effect {
        Effect::Copy(code) => Some(code.as_str().to_owned()),
        _ => None,
    });
    assert_eq!(copied.as_deref(), Some("94287082"), "RFC 6238 appendix B");
}

#[test]
fn a_key_held_too_long_does_not_stop_what_it_started() {
    let mut app = with(TOTP);
    let _: Vec<Effect> = press(&mut app, Press::Space);
    for held in [Press::Space, Press::Text(zeroize::Zeroizing::new("5".into()))] {
        let key = Key { repeat: true, ..Key::plain(held) };
        assert_eq!(app.update(Message::Key(key), NOW), []);
    }
}

/// An account was removed and that was saved; then the disk is full, and bringing it back fails.
#[test]
fn a_failed_undo_can_be_tried_again() {
    let mut app = with(TOTP);
    let undo = || Message::Key(Key::text("-"));
    let saves = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::File(Job::Save(_))));
    for button in ["codes-details", "remove"] {
        let _: Vec<Effect> = app.update(Message::Act(button.into(), Act::Focus), NOW);
        if button == "codes-details" {
            let _: Vec<Effect> = press(&mut app, Press::Enter);
        }
    }
    assert!(saves(&press(&mut app, Press::Enter)), "removing saves");
    let _: Vec<Effect> = app.update(Message::Saved(Ok(())), NOW);
    assert!(saves(&app.update(undo(), NOW)));
    let full = Error::Io { task: Task::Write, kind: std::io::ErrorKind::StorageFull };
    let _: Vec<Effect> = app.update(Message::Saved(Err(full)), NOW);
    assert!(saves(&app.update(undo(), NOW)), "it is still there to be brought back");
}

#[test]
fn closing_waits_for_what_is_being_saved() {
    let mut app = with(HOTP);
    let _: Vec<Effect> = press(&mut app, Press::Space);
    assert!(!app.update(Message::CloseRequested, NOW).contains(&Effect::Quit));
    assert!(app.update(Message::Saved(Ok(())), NOW).contains(&Effect::Quit));
}

/// The window stood still for a while, said nothing and went.
#[test]
fn that_the_disk_does_not_answer_is_told_before_the_window_goes() {
    let mut app = with(TOTP);
    assert!(app.update(Message::CloseRequested, NOW).contains(&Effect::Quit));
    let effects = app.update(Message::NotWritten, NOW);
    assert!(said(&effects).concat().starts_with("The disk does not answer"), "{effects:?}");
    assert!(!effects.contains(&Effect::Quit));
    assert!(app.update(Message::CloseRequested, NOW).contains(&Effect::Quit));
    // Who closes it a second time while an account is being written knows already, and was told that it would go.
    let mut app = with(HOTP);
    let _: Vec<Effect> = press(&mut app, Press::Space);
    let _: Vec<Effect> = app.update(Message::CloseRequested, NOW);
    assert!(app.update(Message::CloseRequested, NOW).contains(&Effect::Quit));
    assert_eq!(app.update(Message::NotWritten, NOW), [Effect::Quit]);
}

#[test]
fn closing_waits_for_a_vault_that_is_being_made() {
    for result in [Ok(Vault::default()), Err(Error::Io { task: Task::Write, kind: std::io::ErrorKind::StorageFull })] {
        let mut app = state("welcome-passphrase").stage(Lang::En, NOW, false).0.app;
        for _ in 0..2 {
            let _: Vec<Effect> = press(&mut app, Press::Text("hest".to_owned().into()));
            let _: Vec<Effect> = press(&mut app, Press::Enter);
        }
        assert!(!app.update(Message::CloseRequested, NOW).contains(&Effect::Quit));
        let made = result.is_ok();
        let effects = app.update(Message::Opened { result, previous: false }, NOW);
        assert_eq!(effects.contains(&Effect::Quit), made, "a failure is told first");
    }
}

#[test]
fn damaged_settings_are_told_at_the_start() {
    let (settings, mut damaged) = Settings::from_toml("volume = 99\nlanguage = \"en\"\n");
    damaged.push(Damage::File { kept: Some("settings.toml.damaged".into()) });
    let (_, effects) = App::new(Start { settings, damaged, ..Start::default() }, NOW);
    let words = said(&effects).concat();
    let locale = Locale::new(Lang::En);
    let kept = locale.with("notice-settings-kept", &[("path", "settings.toml.damaged".into())]);
    let reset = locale.with("notice-settings-damaged", &[("fields", locale.text("settings-volume").into())]);
    assert!(words.contains(&kept) && words.contains(&reset), "{words}");
}

#[test]
fn print_outs_show_no_secret_no_passphrase_and_no_code() {
    let mut app = with(TOTP);
    let mut printed = String::new();
    for key in [Press::Space, Press::Right] {
        for effect in press(&mut app, key) {
            printed += &format!("{effect:?}");
        }
        printed += &format!("{app:?}");
    }
    let mut counted = with(HOTP);
    let _: Vec<Effect> = press(&mut counted, Press::Space);
    let _: Vec<Effect> = counted.update(Message::Saved(Ok(())), NOW);
    printed += &format!("{counted:?}");
    let code = uri::parse(TOTP).unwrap().generator.code_at(NOW);
    let passphrase = Passphrase::new("correct horse").unwrap();
    printed += &format!("{:?}", Effect::Copy(code));
    printed += &format!("{:?}", Effect::File(Job::Create(passphrase.clone(), Vault::default())));
    printed += &format!("{:?}", Message::Key(Key::text("horse")));
    printed += &format!("{passphrase:?}");
    // The ids of accounts are random: any digits may be in them.
    for id in ["AccountId(", "account-"] {
        printed = printed.split(id).map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_hexdigit())).collect();
    }
    assert!(printed.contains("Bank") && printed.contains("Door"));
    for secret in ["GEZDGNBV", "755224", "7, 5, 5", "94287082", "9428", "9, 4", "horse"] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
}

/// Presses what stands for this on the screen.
fn push(app: &mut App, id: &'static str) -> Vec<Effect> {
    app.update(Message::Act(id.into(), Act::Press), NOW)
}

/// The code that is on the screen.
fn shown(app: &App) -> String {
    let code = app.outline().items.iter().find_map(|item| match &item.role {
        Role::Code { groups: Some(groups), .. } => Some(groups.iter().collect::<String>()),
        _ => None,
    });
    code.unwrap()
}

#[test]
fn nothing_typed_on_the_practice_page_is_saved_printed_or_left_behind() {
    let typed = ["user-of-nothing", "735196", "pass-of-nothing"];
    let mut app = with(TOTP);
    let mut effects = push(&mut app, "codes-practise");
    let mut printed = String::new();
    let mut write = |app: &mut App, text: &str| {
        // The language is changed, and so the preferences are saved, with the text in the field.
        for press in [Press::Text(zeroize::Zeroizing::new(text.into())), Press::F(2), Press::F(2), Press::Enter] {
            effects.extend(app.update(Message::Key(Key::plain(press)), NOW));
            printed += &format!("{app:?}");
        }
    };
    write(&mut app, typed[0]);
    write(&mut app, typed[1]);
    let _: Vec<Effect> = press(&mut app, Press::Space);
    let code = shown(&app);
    write(&mut app, &code);
    assert_eq!(app.outline().screen, "login-password");
    write(&mut app, typed[2]);
    assert_eq!(app.outline().screen, "login-done");
    effects.extend(press(&mut app, Press::Escape));
    effects.extend(press(&mut app, Press::Escape));
    assert_eq!(app.outline().screen, "codes");
    effects.extend(push(&mut app, "codes-repeat"));
    let mut saved = 0;
    for effect in &effects {
        printed += &format!("{effect:?}");
        match effect {
            Effect::File(Job::SaveSettings(settings)) => {
                saved += 1;
                printed += &settings.to_toml();
            }
            Effect::File(Job::Save(_) | Job::Create(..)) | Effect::Copy(_) | Effect::CopyText(_) => {
                panic!("{effect:?}")
            }
            _ => {}
        }
    }
    assert!(saved > 0, "the preferences were saved on the way");
    printed += &format!("{app:?}{:?}", app.outline());
    printed += &said(&press(&mut app, Press::F(4))).concat();
    for typed in typed.into_iter().chain([code.as_str()]) {
        assert!(!printed.contains(typed), "{typed} in {printed}");
    }
    // And whoever comes next finds an empty page.
    let _: Vec<Effect> = push(&mut app, "codes-practise");
    let empty = |item: &Item<_>| !matches!(&item.role, Role::Field(entry) if !entry.shown.is_empty());
    assert!(app.outline().items.iter().all(empty));
}

/// The warning stands on the page in both languages. Each is said by a voice for its language.
#[test]
fn words_in_the_other_language_are_said_in_it() {
    let mut app = with(TOTP);
    let said = |effects: Vec<Effect>| -> Vec<(Lang, String)> {
        let words = effects.into_iter().find_map(|effect| match effect {
            Effect::Say(_, utterances) => Some(utterances),
            _ => None,
        });
        words.unwrap().iter().map(|it| (it.lang, it.text().to_string())).collect()
    };
    let [danish, english] = [Lang::Da, Lang::En].map(|lang| Locale::new(lang).text("login-warning"));
    let opened = said(push(&mut app, "codes-practise"));
    assert!(opened[0].0 == Lang::En && opened[0].1.contains(&english) && !opened[0].1.contains(&danish), "{opened:?}");
    assert_eq!(opened[1..], [(Lang::Da, danish.clone())]);
    let _: Vec<Effect> = press(&mut app, Press::Up);
    let reached = said(press(&mut app, Press::Up));
    assert_eq!(reached, [(Lang::Da, danish.clone())]);
    // Said again as it was, and also where it can be changed to nothing.
    assert_eq!(said(press(&mut app, Press::F(4))), reached);
    assert_eq!(said(press(&mut app, Press::Right)), reached);
}

proptest! {
    #![proptest_config(walks(256))]

    /// Whatever keys are pressed on the practice page, no account is written, nor anything opened.
    #[test]
    fn the_practice_page_writes_no_account(
        start in prop::sample::select(vec![state("login"), state("login-read"), state("login-slow"), state("login-password")]),
        keys in prop::collection::vec(any_key(), 0..60),
    ) {
        let (mut demo, _) = start.stage(Lang::En, 1000, false);
        for key in keys {
            let effects = demo.app.update(Message::Key(key.0), demo.now);
            let writes = |effect: &Effect| match effect {
                Effect::File(Job::Save(_) | Job::Create(..) | Job::Unlock(_) | Job::UnlockPrevious(_)) | Effect::Copy(_) => true,
                Effect::File(Job::SaveSettings(settings)) => settings.to_toml().contains("anna-jensen"),
                _ => false,
            };
            prop_assert!(!effects.iter().any(writes), "{:?}", effects);
            if !demo.app.outline().screen.starts_with("login") {
                break;
            }
        }
    }
}

/// Where the system makes text twice as large, the largest print is there at 200 %, and the next smaller at 175 %.
#[test]
fn a_key_for_the_size_of_print_makes_a_difference_or_says_that_it_does_not() {
    let mut app = with(TOTP);
    let _: Vec<Effect> = app.update(Message::Act("codes-settings".into(), Act::Press), NOW);
    let system = Appearance { text_scale: 2.0, ..Appearance::default() };
    assert_eq!(app.update(Message::Appearance(system), NOW), []);
    for zoom in [Zoom::P125, Zoom::P150, Zoom::P175, Zoom::P200] {
        let _: Vec<Effect> = press(&mut app, Press::F(8));
        assert_eq!(app.settings().zoom, zoom);
    }
    let words = said(&press(&mut app, Press::F(8))).concat();
    assert!(words.contains(&Locale::new(Lang::En).text("zoom-largest")), "{words}");
    assert_eq!(app.settings().zoom, Zoom::P200);
    // Larger print was chosen while the system wanted no larger text.
    let _: Vec<Effect> = app.update(Message::Appearance(Appearance::default()), NOW);
    for _ in 0..4 {
        let _: Vec<Effect> = press(&mut app, Press::F(8));
    }
    assert_eq!(app.settings().zoom, Zoom::P400);
    let _: Vec<Effect> = app.update(Message::Appearance(system), NOW);
    let _: Vec<Effect> = press(&mut app, Press::F(7));
    assert_eq!(app.settings().zoom, Zoom::P175);
}
