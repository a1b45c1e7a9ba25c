//! What holds on every screen that any keys can lead to.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use kodeoplaeser::app::keymap::{Key, Press};
use kodeoplaeser::app::{App, Effect, Message, Start};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::focus::Way;
use kodeoplaeser::settings::Settings;
use kodeoplaeser::speech::{Event, phrase};
use kodeoplaeser::vault::Vault;
use proptest::prelude::*;
use std::collections::BTreeSet;
use zeroize::Zeroizing;

const LINE: &str = "otpauth://hotp/Shop:eve?secret=GEZDGNBVGY3TQOJQ&counter=0";

fn any_key() -> impl Strategy<Value = Key> {
    let plain = prop_oneof![
        4 => Just(Press::Tab),
        2 => Just(Press::Enter),
        2 => Just(Press::Space),
        4 => prop::sample::select(vec![
            Press::Down,
            Press::Down,
            Press::Up,
            Press::Left,
            Press::Right,
            Press::Home,
            Press::End,
            Press::Escape,
            Press::Backspace,
            Press::Delete,
            Press::Insert,
            Press::PageUp,
            Press::PageDown,
        ]),
        1 => (1u8..=12).prop_map(Press::F),
        2 => "[0-9a-zæ+.,*-]".prop_map(|text| Press::Text(Zeroizing::new(text))),
    ];
    (plain, any::<bool>(), prop::bool::weighted(0.1)).prop_map(|(press, shift, ctrl)| {
        let shift = shift && press == Press::Tab;
        Key { shift, ctrl, ..Key::plain(press) }
    })
}

/// Answers as a world in which everything works.
fn settle(app: &mut App, effects: Vec<Effect>, stored: &mut Option<Vault>) {
    for effect in effects {
        let answer = match effect {
            Effect::Say(ticket, _) => Message::Voice(Event::Finished { ticket }),
            Effect::Create(_, vault) => {
                *stored = Some(vault.clone());
                Message::Opened { result: Ok(vault), previous: false }
            }
            Effect::Unlock(_) => Message::Opened { result: Ok(stored.clone().unwrap()), previous: false },
            Effect::Save(vault) => {
                *stored = Some(vault);
                Message::Saved(Ok(()))
            }
            Effect::SaveSettings(_) => Message::SettingsSaved(Ok(())),
            Effect::Paste => Message::Pasted(Some(Zeroizing::new(LINE.to_owned()))),
            _ => continue,
        };
        let more = app.update(answer, 1000);
        settle(app, more, stored);
    }
}

fn check(app: &App) {
    let outline = app.outline();
    let screen = outline.screen;
    assert!(!outline.title.trim().is_empty(), "{screen} has no title");
    let mut ids = BTreeSet::new();
    for item in outline.flatten() {
        assert!(ids.insert(item.id.0.to_string()), "{screen}: {:?} stands twice", item.id);
        assert!(!item.name.trim().is_empty(), "{screen}: {:?} has no name", item.id);
        let phrase = phrase::item(item, app.locale());
        assert!(!phrase.trim().is_empty(), "{screen}: {:?} is not heard", item.id);
    }
    let focus = app.focus().unwrap_or_else(|| panic!("{screen} has no focus"));
    assert!(outline.find(focus).is_some(), "{screen}: focus is outside, on {focus:?}");
    // Tab comes to every stop and back again.
    let stops: BTreeSet<_> = outline.tab_stops().into_iter().map(|id| id.0.to_string()).collect();
    let mut reached = BTreeSet::new();
    let mut at = focus;
    for _ in 0..=stops.len() {
        at = outline.tab(Some(at), Way::Next).unwrap();
        let _: bool = reached.insert(at.0.to_string());
    }
    assert!(reached.is_superset(&stops), "{screen}: Tab comes to {reached:?} of {stops:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Whatever keys are pressed, every screen is whole, focus is inside it, and nothing panics.
    #[test]
    fn every_screen_is_whole(english in any::<bool>(), keys in proptest::collection::vec(any_key(), 0..200)) {
        let lang = if english { Lang::En } else { Lang::Da };
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let (mut app, effects) = App::new(Start { settings, ..Start::default() }, 1000);
        let mut stored = None;
        settle(&mut app, effects, &mut stored);
        check(&app);
        for key in keys {
            let effects = app.update(Message::Key(key), 1000);
            settle(&mut app, effects, &mut stored);
            check(&app);
        }
    }
}
