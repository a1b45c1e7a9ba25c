//! What surprises whoever can't see what they write is told where they write it, and when.

use kodeoplaeser::app::vocabulary::caps_and_layout::Keyboard;
use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::{Effect, Message, Start};
use kodeoplaeser::demo::{Demo, Memory};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::{Act, Item, Role};
use kodeoplaeser::settings::Settings;
use kodeoplaeser::vault::{Passphrase, Vault};

const NOW: u64 = 1_234_567_890;

fn caps(on: bool) -> Keyboard {
    Keyboard { caps: Some(on), layout: None }
}

fn greek() -> Keyboard {
    Keyboard { caps: Some(false), layout: Some("Greek".to_owned()) }
}

/// At the passphrase, with this keyboard; and the first words.
fn locked(lang: Lang, keyboard: Keyboard) -> (Demo, String) {
    let settings = Settings { language: Some(lang), ..Settings::default() };
    let memory = Memory::with(Passphrase::new("hest").unwrap(), Vault::default());
    let (demo, effects) = Demo::start(Start { settings, keyboard, ..Start::default() }, memory, NOW);
    assert_eq!(demo.app.outline().screen, "unlock");
    (demo, said(&effects))
}

fn said(effects: &[Effect]) -> String {
    let words = |effect: &Effect| match effect {
        Effect::Say(_, utterances) => utterances.iter().map(|it| it.text().to_string()).collect(),
        _ => Vec::new(),
    };
    effects.iter().flat_map(words).collect::<Vec<_>>().join(" ")
}

/// The hint that stands at the field.
fn hint(demo: &Demo) -> Option<String> {
    let field = |item: &&Item<_>| matches!(item.role, Role::Field(_));
    demo.app.outline().flatten().find(field).unwrap().hint.clone()
}

fn in_words(lang: Lang, keyboard: &Keyboard) -> String {
    keyboard.warnings(&Locale::new(lang)).concat()
}

#[test]
fn what_surprises_is_among_the_first_words_and_stands_at_the_field() {
    for lang in Lang::ALL {
        for keyboard in [caps(true), greek()] {
            let warning = in_words(lang, &keyboard);
            let (demo, opening) = locked(lang, keyboard);
            assert!(opening.contains(warning.trim_end_matches('.')), "{opening}");
            assert_eq!(hint(&demo), Some(warning));
        }
        let (demo, _) = locked(lang, caps(false));
        assert_eq!(hint(&demo), None);
    }
}

#[test]
fn a_change_is_told_at_once_and_once() {
    let (mut demo, _) = locked(Lang::En, caps(false));
    assert_eq!(said(&demo.send(Message::Keyboard(caps(true)))), "Caps Lock is on.");
    assert_eq!(said(&demo.send(Message::Keyboard(caps(true)))), "");
    assert_eq!(said(&demo.send(Message::Keyboard(caps(false)))), "Caps Lock is off.");
    assert_eq!(said(&demo.send(Message::Keyboard(greek()))), in_words(Lang::En, &greek()));
    // Where nobody but the window is told of the keyboard, what is written tells of Caps Lock.
    let letter = Key { caps: Some(true), ..Key::text("F") };
    assert_eq!(said(&demo.send(Message::Key(letter))), "Caps Lock is on. star");
}

/// Cause: the keyboard was asked about only when a key was pressed or focus came to the field, so whoever came back with
/// Caps Lock on heard nothing of it before the first letter was written.
#[test]
fn what_changed_elsewhere_is_told_when_one_comes_back() {
    let (mut demo, _) = locked(Lang::En, caps(false));
    assert_eq!(said(&demo.send(Message::Active(false))), "");
    assert_eq!(said(&demo.send(Message::Keyboard(caps(true)))), "", "it was said to somebody who writes elsewhere");
    assert_eq!(said(&demo.send(Message::Keyboard(greek()))), "");
    assert_eq!(said(&demo.send(Message::Keyboard(caps(true)))), "");
    assert_eq!(said(&demo.send(Message::Active(true))), "Caps Lock is on.");
    assert_eq!(hint(&demo).as_deref(), Some("Caps Lock is on."));
    for active in [false, true] {
        assert_eq!(said(&demo.send(Message::Active(active))), "", "it is known");
    }
}

#[test]
fn nothing_is_told_where_one_sees_what_one_writes() {
    let (mut demo, _) = locked(Lang::En, caps(false));
    drop(demo.send(Message::Act("show".into(), Act::Press)));
    drop(demo.send(Message::Act("passphrase".into(), Act::Focus)));
    assert_eq!(said(&demo.send(Message::Keyboard(caps(true)))), "");
    assert_eq!(hint(&demo), None);
}

/// Cause: a passphrase that is refused is most often one written with Caps Lock on.
#[test]
fn a_passphrase_that_is_refused_tells_of_caps_lock_again() {
    let (mut demo, _) = locked(Lang::En, caps(true));
    drop(demo.send(Message::Key(Key::text("HEST"))));
    let refused = said(&demo.send(Message::Key(Key::plain(Press::Enter))));
    assert!(refused.contains("Caps Lock is on"), "{refused}");
}

/// Cause: whoever hears only stars took the two for their own slip, when Caps Lock had been on for one of them.
#[test]
fn two_passphrases_that_differ_by_caps_lock_tell_of_it() {
    for (typed, again, told) in
        [("Hus5", "hUS5", true), ("ærø", "ÆRØ", true), ("Hus5", "hus5", false), ("55", "56", false)]
    {
        let (mut demo, _) = Demo::start(Start::default(), Memory::default(), NOW);
        drop(demo.send(Message::Act("next".into(), Act::Press)));
        let mut refused = String::new();
        for text in [typed, again] {
            drop(demo.send(Message::Key(Key::text(text))));
            refused = said(&demo.send(Message::Key(Key::plain(Press::Enter))));
        }
        assert!(refused.contains("ikke ens"), "{refused}");
        assert_eq!(refused.contains("Caps Lock"), told, "{refused}");
    }
}

/// As input methods write: a word at a time, of many characters or of letters with two accents.
#[test]
fn words_of_input_methods_are_written_whole() {
    for word in ["你好", "Tiếng Việt", "日本語"] {
        let memory = Memory::with(Passphrase::new(word).unwrap(), Vault::default());
        let (mut demo, _) = Demo::start(Start::default(), memory, NOW);
        drop(demo.send(Message::Key(Key::text(word))));
        drop(demo.send(Message::Key(Key::plain(Press::Enter))));
        assert_eq!(demo.app.outline().screen, "codes", "{word}");
    }
}
