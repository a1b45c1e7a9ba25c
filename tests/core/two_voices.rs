//! Never two voices: while a screen reader speaks ours is silent, and it is told what it can't know by itself.

use crate::state::state;
use crate::walker::{any_key, anywhere, walks};
use kodeoplaeser::app::vocabulary::commands::{Key, Keymap, Press};
use kodeoplaeser::app::{Effect, Message};
use kodeoplaeser::demo::Demo;
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::{Act, Role};
use kodeoplaeser::settings::WhoSpeaks;
use kodeoplaeser::speech::{Event, Fault, Utterance};
use proptest::prelude::*;

fn said(effects: &[Effect]) -> Vec<String> {
    effects
        .iter()
        .filter_map(|effect| if let Effect::Say(_, words) = effect { words.first() } else { None })
        .map(|words| words.text().to_string())
        .collect()
}

fn announced(effects: &[Effect]) -> String {
    let words =
        |effect: &Effect| if let Effect::Announce(words) = effect { Some(words.announced().to_string()) } else { None };
    effects.iter().find_map(words).unwrap_or_default()
}

/// On the screen with the practice code, with or without a screen reader.
fn at_codes(screen_reader: bool) -> Demo {
    state("practice").stage(Lang::En, 1000, screen_reader).0
}

fn digits(walker: &Demo) -> String {
    let groups = walker.app.outline().flatten().find_map(|item| match &item.role {
        Role::Code { groups: Some(groups), .. } => Some(groups.iter().collect::<Vec<_>>().concat()),
        _ => None,
    });
    groups.unwrap()
}

#[test]
fn a_code_is_announced_with_its_digits_apart_and_not_spoken() {
    let mut walker = at_codes(true);
    let effects = walker.send(Message::Key(Key::plain(Press::Space)));
    let apart: String = digits(&walker).chars().map(|digit| format!("{digit} ")).collect();
    let words = announced(&effects).replace(',', "");
    assert!(format!("{words} ").ends_with(&apart), "{words}");
    assert_eq!(said(&effects), Vec::<String>::new());
}

#[test]
fn without_a_screen_reader_the_program_speaks_and_announces_nothing() {
    let mut walker = at_codes(false);
    let effects = walker.send(Message::Key(Key::plain(Press::Space)));
    assert!(!said(&effects).is_empty());
    assert_eq!(announced(&effects), "");
}

#[test]
fn what_focus_and_values_tell_is_not_announced_as_well() {
    let mut walker = at_codes(true);
    assert_eq!(announced(&walker.send(Message::Key(Key::plain(Press::Tab)))), "");
    drop(walker.send(Message::Key(Key::plain(Press::F(10)))));
    drop(walker.send(Message::Act("settings-volume".into(), Act::Focus)));
    assert_eq!(announced(&walker.send(Message::Key(Key::plain(Press::Right)))), "");
    // Where focus is elsewhere nothing else tells it.
    drop(walker.send(Message::Key(Key::plain(Press::Tab))));
    let told = announced(&walker.send(Message::Key(Key::text("1"))));
    assert!(told.starts_with("Volume 6"), "{told}");
}

#[test]
fn a_screen_that_opens_is_announced_by_its_title_and_what_stands_before_focus() {
    let mut walker = at_codes(true);
    assert_eq!(announced(&walker.send(Message::Key(Key::plain(Press::F(10))))), "Settings");
}

#[test]
fn a_screen_reader_that_comes_or_goes_is_noticed_and_said() {
    let mut walker = at_codes(false);
    let locale = Locale::new(Lang::En);
    let came = walker.send(Message::ScreenReader(true));
    assert_eq!(announced(&came), locale.text("screen-reader-speaks"));
    assert_eq!(said(&came), Vec::<String>::new());
    let went = walker.send(Message::ScreenReader(false));
    assert!(said(&went)[0].starts_with(&locale.text("program-speaks")));
    assert_eq!(announced(&went), "");
}

#[test]
fn the_user_decides_who_speaks() {
    let mut walker = at_codes(true);
    drop(walker.send(Message::Key(Key::plain(Press::F(10)))));
    let who = WhoSpeaks::Program;
    drop(walker.send(Message::Act("settings-who-speaks".into(), Act::Choose(1))));
    assert_eq!(walker.app.settings().who_speaks, who);
    assert!(!said(&walker.send(Message::Key(Key::plain(Press::Tab)))).is_empty());
}

/// Cause: the tour, which our own voice reads from end to end, was silent after its first line.
#[test]
fn a_screen_reader_is_given_the_tour_of_the_keys() {
    let (mut walker, _) = state("welcome").stage(Lang::En, 1000, true);
    let words = announced(&walker.send(Message::Act("tour".into(), Act::Press)));
    let locale = Locale::new(Lang::En);
    let keys = Keymap::default().first_keys(&locale);
    let line = |id: &str| locale.with(id, &keys).trim_end_matches('.').to_owned();
    // It reads the focused line itself.
    assert_eq!(walker.app.focus(), Some(&"tour-stop".into()));
    assert!(!words.contains(&line("tour-stop")), "{words}");
    let places: Vec<_> = ["tour-title", "tour-read", "tour-end"].map(|id| words.find(&line(id))).into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{words}");
    // It can be heard again.
    let again = announced(&walker.send(Message::Key(Key::text("0"))));
    assert!(again.contains(&line("tour-repeat")), "{again}");
}

/// Cause: the keys that work on what is written were silent where nothing is.
#[test]
fn pasting_where_there_is_no_field_is_answered() {
    let mut walker = at_codes(false);
    for letter in ["v", "a", "x"] {
        let key = Key { ctrl: true, ..Key::text(letter) };
        assert_eq!(said(&walker.send(Message::Key(key))), [Locale::new(Lang::En).text("key-not-here")], "{letter}");
    }
}

/// It is the screen reader's own key.
#[test]
fn the_insert_key_is_left_to_a_screen_reader() {
    for (screen_reader, opened) in [(true, "codes"), (false, "add")] {
        let (mut walker, _) = state("codes").stage(Lang::En, 1000, screen_reader);
        drop(walker.send(Message::Key(Key::plain(Press::Insert))));
        assert_eq!(walker.app.outline().screen, opened);
    }
}

proptest! {
    #![proptest_config(walks(30))]

    /// Whatever keys are pressed and whoever is to speak, only one of the two does.
    #[test]
    fn one_of_the_two_speaks(
        mut walker in anywhere(),
        screen_reader in any::<bool>(),
        keys in proptest::collection::vec(any_key(), 0..200),
    ) {
        drop(walker.send(Message::ScreenReader(screen_reader)));
        for key in keys {
            let effects = walker.send(Message::Key(key.0));
            let settings = walker.app.settings();
            let reader = match settings.who_speaks {
                WhoSpeaks::Automatic => screen_reader,
                WhoSpeaks::Program => false,
                WhoSpeaks::ScreenReader => true,
            };
            // Codes for headphones are said by our voice whoever speaks.
            if settings.codes_on.is_none() {
                let (says, announces) = (!said(&effects).is_empty(), !announced(&effects).is_empty());
                let other = if reader { says } else { announces };
                prop_assert!(!other);
            }
        }
    }
}

/// It was kept from whoever speaks, because the voice can't say it.
#[test]
fn why_the_voice_is_not_heard_is_shown_and_announced_but_not_spoken() {
    for screen_reader in [false, true] {
        let mut demo = at_codes(screen_reader);
        let effects = demo.send(Message::Voice(Event::Silent { ticket: 0, why: Fault::Busy }));
        let why = Locale::new(Lang::En).text("silence-busy");
        let told = |utterance: &Utterance| utterance.text().contains(why.trim_end_matches('.'));
        let spoken = effects.iter().any(|it| matches!(it, Effect::Say(_, said) if said.iter().any(told)));
        let announced = effects.iter().any(|it| matches!(it, Effect::Announce(words) if told(words)));
        assert_eq!((spoken, announced), (false, screen_reader));
        assert!(demo.app.outline().find(&"silence".into()).is_some_and(|item| item.name == why));
    }
}
