//! Keys of one's own: whatever stands in the file, every key does one thing and every command has a key; and what was
//! chosen is there after a restart.

use crate::bound::key;
use crate::state::state;
use kodeoplaeser::app::vocabulary::commands::{Binding, Bound, COMMANDS, Command, Key, Keymap, Press};
use kodeoplaeser::app::{Act, Effect, Job, Message, Start};
use kodeoplaeser::demo::{Demo, Memory};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::settings::Settings;
use proptest::prelude::*;

const NOW: u64 = 1_234_567_890;

fn read(keys: &str) -> (Keymap, Vec<&'static str>) {
    let (settings, damage) = Settings::from_toml(&format!("[keys]\n{keys}"));
    assert_eq!(damage, [], "{keys} is no settings file");
    let (keymap, lost) = Keymap::new(&settings);
    (keymap, lost.into_iter().map(Binding::name).collect())
}

fn said(effects: &[Effect]) -> String {
    let words = |effect: &Effect| match effect {
        Effect::Say(_, utterances) => utterances.iter().map(|it| it.text().to_string()).collect(),
        _ => Vec::new(),
    };
    effects.iter().flat_map(words).collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_readable_file_gives_keys() {
    let (keymap, lost) = read("repeat = [\"R\", \"F4\"]\nlock = [\"PageUp\"]\nfirst = [\"F24\"]\nhelp = [\"h\"]\n");
    assert_eq!(lost, [""; 0]);
    assert_eq!(keymap.command(&Key::text("r")), Some(Command::Repeat));
    assert_eq!(keymap.command(&Key::text("0")), None);
    assert_eq!(keymap.command(&Key::plain(Press::PageUp)), Some(Command::Lock));
    assert_eq!(keymap.keys(Command::First), [Bound::F(24)]);
    assert_eq!(keymap.keys(Command::Help), [Bound::Char('h'), Bound::F(1)], "what must always work does");
}

#[test]
fn what_is_no_key_is_repaired_and_named() {
    for damaged in
        ["[\"F30\"]", "[\"F1\"]", "[\"Enter\"]", "[\"Ctrl+C\"]", "[\"ab\"]", "[\" \"]", "[]", "[\"x\", \"X\"]", "7"]
    {
        let (keymap, lost) = read(&format!("repeat = {damaged}\ntime-left = [\"t\"]\n"));
        assert_eq!(lost, ["repeat"], "{damaged}");
        assert_eq!(keymap.keys(Command::Repeat), [Bound::Char('0'), Bound::F(4)], "{damaged}");
        assert_eq!(keymap.keys(Command::TimeLeft), [Bound::Char('t')], "{damaged}: the others stand");
    }
}

#[test]
fn a_key_for_two_things_is_repaired_and_named() {
    let cases: [(&str, &[&str]); 5] = [
        ("repeat = [\"5\"]\n", &["repeat"]),
        ("repeat = [\"5\"]\ntime-left = [\"0\"]\n", &[]),
        ("repeat = [\"x\"]\nlock = [\"x\"]\n", &["lock"]),
        // With the line that has nothing but the table's keys left, the one that relied on it goes too.
        ("repeat = [\"5\"]\ntime-left = [\"F30\"]\n", &["time-left", "repeat"]),
        ("repeat = [\"5\"]\ntime-left = [\"x\"]\nlock = [\"x\"]\n", &["lock"]),
    ];
    for (keys, expected) in cases {
        let (_, lost) = read(keys);
        assert_eq!(lost, expected, "{keys}");
    }
}

#[test]
fn damage_is_told_at_the_start_and_what_other_versions_know_is_kept() {
    let text = "language = \"en\"\n[keys]\nrepeat = [\"5\"]\nlock = [\"x\"]\nfly = [\"x\", 7]\n";
    let (settings, damaged) = Settings::from_toml(text);
    let (demo, effects) = Demo::start(Start { settings, damaged, ..Start::default() }, Memory::default(), NOW);
    let locale = Locale::new(Lang::En);
    let told = locale.with("notice-keys-damaged", &[("does", locale.text("key-repeat").into())]);
    assert!(said(&effects).contains(&told), "{}", said(&effects));
    let kept = demo.app.settings().to_toml();
    assert!(kept.contains("lock = [\"x\"]") && kept.contains("fly = [\"x\", 7]"), "{kept}");
    assert!(!kept.contains("repeat"), "{kept}");
}

#[test]
fn what_was_chosen_is_there_after_a_restart() {
    let mut demo = state("own_keys-new").stage(Lang::En, NOW, false).0;
    let effects = demo.app.update(Message::Key(Key::text("r")), NOW);
    let written = effects.iter().find_map(|effect| match effect {
        Effect::File(Job::SaveSettings(settings)) => Some(settings.to_toml()),
        _ => None,
    });
    let (again, damage) = Settings::from_toml(&written.expect("it is kept"));
    assert_eq!(damage, []);
    let (keymap, lost) = Keymap::new(&again);
    assert!(lost.is_empty());
    assert_eq!(keymap.keys(Command::Repeat), [Bound::Char('r'), Bound::F(4)]);
    assert_eq!(keymap.keys(Command::TimeLeft), [Bound::Char('5'), Bound::F(9)]);
}

/// Every key that can be chosen is, for every command in turn.
#[test]
fn a_new_key_works_at_once_and_a_used_one_never_gives_way() {
    let keys = ["x", "é", ";", "F13", "F9", "5", "Delete", "PageDown", "Backspace"];
    for binding in COMMANDS {
        for name in keys {
            let bound = Bound::from_name(name).unwrap();
            let used = Keymap::default().user(bound);
            let mut demo = state("own_keys").stage(Lang::En, NOW, false).0;
            drop(demo.send(Message::Act(binding.help.into(), Act::Press)));
            assert_eq!(demo.app.outline().screen, "own_keys-new", "{}", binding.name());
            let before = demo.app.settings().clone();
            let effects = demo.send(Message::Key(pressed(bound)));
            match used {
                Some(used) => {
                    assert_eq!(demo.app.settings(), &before, "{name} for {}", binding.name());
                    let does = demo.app.locale().text(used.help);
                    assert!(said(&effects).contains(&does), "{name} is not said to be for {does}");
                    assert_eq!(demo.app.outline().screen, "own_keys-new", "one can try another");
                }
                None => {
                    let (keymap, lost) = Keymap::new(demo.app.settings());
                    assert!(lost.is_empty());
                    assert_eq!(keymap.command(&pressed(bound)), Some(binding.command));
                    assert_eq!(demo.app.outline().screen, "own_keys");
                }
            }
        }
    }
}

/// With a capital letter, as some hold Shift.
fn pressed(bound: Bound) -> Key {
    match bound {
        Bound::Char(c) => Key::text(&c.to_uppercase().to_string()),
        bound => key(bound),
    }
}

fn any_names() -> impl Strategy<Value = Vec<String>> {
    let name = prop_oneof!["[0-9a-e*+.,-]", "F[0-9]{1,2}", "(Home|End|Delete|Insert|Tab|Enter|Backspace)", "\\PC{0,2}"];
    prop::collection::vec(name, 0..4)
}

proptest! {
    #[test]
    fn whatever_stands_in_the_file_no_key_is_dead_and_no_command_without_one(
        own in prop::collection::vec((prop::sample::select((0..COMMANDS.len()).collect::<Vec<_>>()), any_names()), 0..9)
    ) {
        let mut settings = Settings::default();
        for (at, names) in own {
            settings.keys.set(COMMANDS[at].name(), names.into_iter());
        }
        let (keymap, lost) = Keymap::new(&settings);
        let all: Vec<Bound> = COMMANDS.iter().flat_map(|binding| keymap.keys(binding.command)).collect();
        for (at, key) in all.iter().enumerate() {
            prop_assert!(!all[..at].contains(key), "{key:?} is for two things");
        }
        for binding in COMMANDS {
            let keys = keymap.keys(binding.command);
            let stay = binding.keys.iter().filter(|key| !key.can_be_chosen());
            prop_assert!(!keys.is_empty());
            prop_assert!(stay.clone().all(|key| keys.contains(key)), "{keys:?} lacks what must always work");
            for key in &keys {
                prop_assert_eq!(keymap.user(*key).map(|user| user.command), Some(binding.command));
            }
            // What was lost is as at first, and nothing else is.
            if lost.iter().any(|lost| lost.command == binding.command) {
                prop_assert_eq!(keys, binding.keys);
            }
        }
    }
}
