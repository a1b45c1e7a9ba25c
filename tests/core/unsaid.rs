//! What may not be said is not sayable: keys and passphrases are no text that words could be made of, and whatever is
//! pressed, neither is spoken, announced, shown or written in a print-out.

use crate::bound::key;
use kodeoplaeser::app::vocabulary::commands::{Bound, COMMANDS, Key, Press};
use kodeoplaeser::app::{Act, Effect, Job, Message, Start};
use kodeoplaeser::code::{Code, Secret};
use kodeoplaeser::demo::{Demo, Memory};
use kodeoplaeser::locale::{Argument, Lang};
use kodeoplaeser::outline::{Edit, Item, Role};
use kodeoplaeser::settings::Settings;
use kodeoplaeser::speech::Utterance;
use kodeoplaeser::vault::{Account, Passphrase, Vault};

/// Does not compile if the type has the trait: then two implementations of `of` would fit.
macro_rules! lacks {
    ($($type:ty: $($bound:path),+;)+) => {$($(const _: fn() = || {
        trait Either<Which> {
            fn of() {}
        }
        impl<T: ?Sized> Either<()> for T {}
        struct Has;
        impl<T: ?Sized + $bound> Either<Has> for T {}
        let _ = <$type as Either<_>>::of;
    };)+)+};
}

// An utterance is made of what becomes a `String`, and a message is filled in with what becomes an argument.
lacks! {
    Secret: Into<String>, AsRef<str>, std::ops::Deref, std::fmt::Display, std::borrow::Borrow<str>, Into<Argument<'static>>;
    Passphrase: Into<String>, AsRef<str>, std::ops::Deref, std::fmt::Display, std::borrow::Borrow<str>, Into<Argument<'static>>;
    Account: Into<String>, AsRef<str>, std::fmt::Display, Into<Argument<'static>>;
    Vault: Into<String>, AsRef<str>, std::fmt::Display, Into<Argument<'static>>;
    Code: Into<String>, std::ops::Deref, std::fmt::Display, Into<Argument<'static>>;
}

const NOW: u64 = 1_234_567_890;
const PASSPHRASE: &str = "Qvx7 zirkon";
const SECRET: &str = "QZXW2345QZXW6723";

/// Hidden text and keys are never among what others are given.
fn check(demo: &Demo, effects: &[Effect], after: &str) {
    let mut told: Vec<String> = Vec::new();
    let words = |utterance: &Utterance| utterance.text().to_string();
    for effect in effects {
        match effect {
            Effect::Say(_, utterances) => told.extend(utterances.iter().map(words)),
            Effect::Announce(utterance) => told.push(words(utterance)),
            Effect::CopyText(text) => told.push(text.0.to_string()),
            Effect::File(Job::Print(document, _)) => told.push(format!("{document:?}")),
            _ => {}
        }
        told.push(format!("{effect:?}"));
    }
    for item in demo.app.outline().flatten() {
        // What is being written is there to be seen, and to be heard only by who turns that on.
        let shown =
            |item: &Item<_>| [Some(item.name.clone()), item.hint.clone()].into_iter().flatten().collect::<Vec<_>>();
        told.extend(shown(item));
        if let Role::Field(entry) = &item.role
            && demo.app.outline().screen != "add"
        {
            assert!(!entry.shown.contains(PASSPHRASE), "{after}: the passphrase is shown");
        }
    }
    told.push(format!("{:?}", demo.app));
    let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    for text in &told {
        for hidden in [PASSPHRASE, SECRET] {
            assert!(!bare(text).contains(&bare(hidden)), "{after}: {hidden} is in {text:?}");
        }
    }
}

fn send(demo: &mut Demo, message: Message, after: &str) {
    let effects = demo.send(message);
    check(demo, &effects, after);
}

/// Whether one of the words is this character, whatever its case and the marks around it.
fn names(said: &str, c: char) -> bool {
    said.split_whitespace()
        .map(|word| word.trim_matches(|mark: char| !mark.is_alphanumeric()))
        .any(|word| word.to_lowercase() == c.to_lowercase().to_string())
}

#[test]
fn a_character_is_found_between_marks() {
    assert!(["Q,", "capital “q”.", "q"].iter().all(|said| names(said, 'Q')));
    assert!(!names("Quite. Bullet", 'Q'));
}

/// Types; nothing that is said of a single character of it may tell which it is.
fn type_hidden(demo: &mut Demo, text: &str) {
    for c in text.chars() {
        let key = if c == ' ' { Key::plain(Press::Space) } else { Key::text(&c.to_string()) };
        let effects = demo.send(Message::Key(key));
        check(demo, &effects, "typing");
        for effect in &effects {
            let said = match effect {
                Effect::Say(_, utterances) => utterances.iter().map(|it| it.text().to_string()).collect(),
                Effect::Announce(utterance) => vec![utterance.announced().to_string()],
                _ => continue,
            };
            let said = said.join(" ");
            assert!(!names(&said, c), "{c} is said: {said}");
        }
    }
}

/// At the codes, with an account, after the passphrase was chosen, and typed again.
fn begun(lang: Lang, screen_reader: bool) -> Demo {
    let settings = Settings { language: Some(lang), ..Settings::default() };
    let account =
        Account::new("Bank", "anna", kodeoplaeser::code::Generator::totp(Secret::from_base32(SECRET).unwrap()));
    let vault = Vault { accounts: vec![account.unwrap()] };
    let memory = Memory::with(Passphrase::new(PASSPHRASE).unwrap(), vault);
    let (mut demo, effects) = Demo::start(Start { settings, screen_reader, ..Start::default() }, memory, NOW);
    check(&demo, &effects, "start");
    type_hidden(&mut demo, PASSPHRASE);
    send(&mut demo, Message::Key(Key::plain(Press::Enter)), "Enter");
    assert_eq!(demo.app.outline().screen, "codes");
    demo
}

#[test]
fn a_passphrase_that_is_chosen_is_told_to_nobody() {
    for lang in Lang::ALL {
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let (mut demo, _) = Demo::start(Start { settings, ..Start::default() }, Memory::default(), NOW);
        send(&mut demo, Message::Act("next".into(), Act::Press), "next");
        for field in ["passphrase", "again"] {
            send(&mut demo, Message::Act(field.into(), Act::Focus), field);
            type_hidden(&mut demo, PASSPHRASE);
        }
        send(&mut demo, Message::Act("create".into(), Act::Press), "create");
        assert_eq!(demo.app.outline().screen, "codes");
    }
}

#[test]
fn whatever_is_pressed_no_key_and_no_passphrase_is_told() {
    for (lang, reader) in Lang::ALL.into_iter().flat_map(|lang| [(lang, false), (lang, true)]) {
        let keys: Vec<Bound> = COMMANDS.iter().flat_map(|binding| binding.keys).copied().collect();
        for bound in &keys {
            let mut demo = begun(lang, reader);
            send(&mut demo, Message::Key(key(*bound)), &format!("{bound:?}"));
            let items: Vec<_> = demo.app.outline().flatten().map(|item| item.id.clone()).collect();
            for id in items {
                for act in [Act::Focus, Act::Press] {
                    send(&mut demo, Message::Act(id.clone(), act), &format!("{bound:?}, {id:?}"));
                }
            }
        }
    }
}

/// A key that is typed is told only as it is typed, and never when it has been taken.
#[test]
fn a_key_that_was_taken_is_told_no_more() {
    let mut demo = begun(Lang::En, false);
    let new = "QZXW2345QZXW6723QZXW2345QZXW6724";
    send(&mut demo, Message::Key(Key::text("+")), "add");
    let replace = Act::Edit(Edit::Replace(new.to_owned().into()));
    drop(demo.send(Message::Act("key".into(), replace)));
    drop(demo.send(Message::Act("issuer".into(), Act::Edit(Edit::Replace("Post".to_owned().into())))));
    send(&mut demo, Message::Act("add".into(), Act::Press), "taken");
    assert_eq!(demo.app.outline().screen, "codes");
    for bound in COMMANDS.iter().flat_map(|binding| binding.keys) {
        send(&mut demo, Message::Key(key(*bound)), &format!("{bound:?}"));
    }
}
