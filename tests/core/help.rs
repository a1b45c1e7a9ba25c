//! Help has a page for every screen, all of it true to the keys, found by searching and read aloud.

use crate::state::state;
use kodeoplaeser::app::screens::help_pages;
use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::{Act, Effect, Message, screens};
use kodeoplaeser::demo::{Demo, State};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::{Id, Item, Role};
use kodeoplaeser::speech::{Event, Source};
use std::collections::BTreeSet;

const NOW: u64 = 1_234_567_890;

fn staged(shown: &'static State, lang: Lang) -> Demo {
    shown.stage(lang, NOW, false).0
}

fn press(demo: &mut Demo, press: Press) -> Vec<Effect> {
    demo.send(Message::Key(Key::plain(press)))
}

fn act(demo: &mut Demo, id: &Id, act: Act) -> Vec<Effect> {
    demo.send(Message::Act(id.clone(), act))
}

fn search(demo: &mut Demo, words: &str) {
    drop(act(demo, &"search".into(), Act::Focus));
    drop(demo.send(Message::Key(Key::text(words))));
}

fn screen(demo: &Demo) -> &'static str {
    demo.app.outline().screen
}

fn rows<'a>(demo: &'a Demo, prefix: &str) -> Vec<&'a Item<kodeoplaeser::app::screens::Message>> {
    demo.app.outline().flatten().filter(|item| item.id.0.starts_with(prefix)).collect()
}

/// Each page, opened from the list of pages.
fn pages(lang: Lang) -> Vec<Demo> {
    let first = staged(state("help"), lang);
    let opened = |row: &Item<_>| {
        let mut demo = staged(state("help"), lang);
        drop(act(&mut demo, &row.id, Act::Press));
        assert_eq!(format!("page-{}", screen(&demo)), row.id.0);
        demo
    };
    rows(&first, "page-").into_iter().map(opened).collect()
}

fn said(effects: &[Effect]) -> (u64, Vec<String>) {
    let say = effects.iter().find_map(|effect| match effect {
        Effect::Say(ticket, words) => Some((*ticket, words.iter().map(|it| it.text().to_string()).collect())),
        _ => None,
    });
    say.unwrap_or_default()
}

#[test]
fn every_screen_has_a_page_of_its_own() {
    let mut shared = BTreeSet::new();
    for (name, states) in screens::by_name().filter(|(name, _)| *name != "help") {
        let mut demo = staged(&states[0], Lang::En);
        let (before, focus) = (screen(&demo), demo.app.focus().cloned());
        drop(press(&mut demo, Press::F(1)));
        let page = help_pages().iter().find(|page| page.name == screen(&demo));
        let page = page.unwrap_or_else(|| panic!("{name} has no page"));
        assert!(page.lines.len() > 1, "there is nothing on the page of {name}");
        // The guide's screens have one; the tour is of keys.
        assert!(shared.insert(page.name) || ["chapter", "way", "tour"].contains(&name), "{name} has that of another");
        for leave in [Press::F(1), Press::Escape] {
            drop(press(&mut demo, leave));
            assert_eq!((screen(&demo), demo.app.focus().cloned()), (before, focus.clone()));
            drop(press(&mut demo, Press::F(1)));
        }
    }
}

#[test]
fn every_page_is_whole_in_both_languages() {
    for lang in Lang::ALL {
        let pages = pages(lang);
        assert_eq!(pages.len(), help_pages().len());
        for demo in pages {
            let outline = demo.app.outline();
            let mut ids = BTreeSet::new();
            for item in outline.flatten() {
                let here = format!("{} {:?}: {}", outline.screen, item.id, item.name);
                assert!(ids.insert(item.id.clone().0), "{here} stands twice");
                assert!(!item.name.contains(['{', '}']), "{here} lacks the name of a key");
                assert!(!item.name.contains("  ") && !item.name.contains(" ,"), "{here} has an empty name of a key");
                let ordinal = item.name.char_indices().any(|(at, c)| {
                    let after = &item.name[at + c.len_utf8()..];
                    c.is_ascii_digit()
                        && after.starts_with('.')
                        && !after[1..].starts_with(|c: char| c.is_ascii_digit())
                });
                assert!(!ordinal, "a Danish voice would read an ordinal: {here}");
                let long = item.name.split_inclusive(['.', ':', '?']).any(|part| part.chars().count() > 180);
                assert!(!long, "a sentence to get lost in: {here}");
            }
        }
    }
}

#[cfg(feature = "gui")]
#[test]
fn every_page_is_laid_out_inside_the_smallest_window() {
    let canvas = kodeoplaeser::gui::Canvas::new().expect("text can be laid out");
    for lang in Lang::ALL {
        for demo in pages(lang) {
            let size = iced::Size::new(640.0, 480.0);
            let top = kodeoplaeser::gui::Scrolled::Top;
            for ((id, _), place) in canvas.layout(&demo.app, size, top).items {
                let place = place.at;
                assert!(
                    place.x >= 0.0 && place.x + place.width <= size.width,
                    "{}: {id:?} at {place:?}",
                    screen(&demo)
                );
            }
        }
    }
}

#[test]
fn a_search_goes_through_all_pages_whatever_the_case_the_accents_and_the_order() {
    let found = |lang, words: &str| -> Vec<String> {
        let mut demo = staged(state("help"), lang);
        search(&mut demo, words);
        rows(&demo, "hit-").iter().map(|item| item.name.clone()).collect()
    };
    assert!(found(Lang::Da, "volumen")[0].contains("3 eller F6"), "the key for the volume");
    assert!(found(Lang::En, "volume").iter().any(|line| line.contains("3 or F6")));
    assert_eq!(found(Lang::Da, "KOPIER minut"), found(Lang::Da, "minut kopiér"));
    assert_eq!(found(Lang::Da, "skærmlæser"), found(Lang::Da, "skaermlaeser"));
    assert!(!found(Lang::Da, "password").is_empty(), "what others call it");
    assert!(found(Lang::Da, "F12").iter().any(|line| line == "F12: lås koderne"));
    assert_eq!(found(Lang::En, "volume giraffe"), Vec::<String>::new());
    assert_eq!(found(Lang::En, " "), Vec::<String>::new());
    assert_eq!(found(Lang::En, "e"), Vec::<String>::new(), "one letter is nothing to search for");
    assert_eq!(found(Lang::En, "the").len(), 30, "and too many are too many");
}

#[test]
fn a_hit_opens_its_page_at_its_line_and_escape_comes_back_to_it() {
    let mut demo = staged(state("help"), Lang::En);
    search(&mut demo, "connected");
    drop(press(&mut demo, Press::Enter));
    let hit = demo.app.focus().cloned().unwrap();
    assert!(hit.0.starts_with("hit-help-sound"), "{hit:?}");
    let line = demo.app.outline().find(&hit).unwrap().name.clone();
    drop(press(&mut demo, Press::Enter));
    assert_eq!(screen(&demo), "help-sound");
    let focus = demo.app.focus().cloned().unwrap();
    assert_eq!(demo.app.outline().find(&focus).unwrap().name, format!("{line}."));
    drop(press(&mut demo, Press::Escape));
    assert_eq!((screen(&demo), demo.app.focus()), ("help-codes", Some(&hit)));
    // From the deepest page, one key leads out of it all.
    drop(press(&mut demo, Press::Enter));
    drop(press(&mut demo, Press::F(1)));
    assert_eq!(screen(&demo), "codes");
}

#[test]
fn a_page_is_read_from_end_to_end_and_focus_goes_with_the_voice() {
    let mut demo = staged(state("help"), Lang::Da);
    let lines: Vec<(Id, String)> = {
        let read = demo.app.outline().items.iter().skip_while(|item| item.id.0 != "read").skip(1);
        let lines = read.take_while(|item| item.id.0 != "more").map(|item| (item.id.clone(), item.name.clone()));
        lines.collect()
    };
    let (ticket, heard) = said(&act(&mut demo, &"read".into(), Act::Press));
    assert_eq!(heard.len(), lines.len());
    for (part, (id, name)) in lines.iter().enumerate() {
        assert!(heard[part].starts_with(name.as_str()), "{}", heard[part]);
        let began = Event::Began { ticket, part, by: Source::Engine };
        assert_eq!(demo.app.update(Message::Voice(began), NOW), []);
        assert_eq!(demo.app.focus(), Some(id));
    }
    // It is the last thing said, and can be heard again from another page without taking focus away from there.
    drop(press(&mut demo, Press::F(10)));
    let here = demo.app.focus().cloned();
    let (ticket, _) = said(&press(&mut demo, Press::F(4)));
    drop(demo.app.update(Message::Voice(Event::Began { ticket, part: 2, by: Source::Engine }), NOW));
    assert_eq!(demo.app.focus().cloned(), here);
}

#[test]
fn a_screen_reader_is_given_the_page_to_read_and_our_own_voice_is_silent() {
    let (mut demo, _) = state("help").stage(Lang::En, NOW, true);
    let effects = act(&mut demo, &"read".into(), Act::Press);
    let announced = effects.iter().find_map(|effect| match effect {
        Effect::Announce(words) => Some(words.announced().to_string()),
        _ => None,
    });
    let last = demo.app.outline().find(&"key-back".into()).unwrap().name.clone();
    assert!(announced.unwrap().contains(last.trim_end_matches('.')));
    assert_eq!(said(&effects).1, Vec::<String>::new());
    assert_eq!(demo.app.focus(), Some(&"read".into()));
}

#[test]
fn arrows_on_a_row_of_help_say_no_code() {
    let mut demo = staged(state("help"), Lang::En);
    drop(act(&mut demo, &"page-help-add".into(), Act::Focus));
    let effects = press(&mut demo, Press::Right);
    assert!(effects.iter().all(|effect| match effect {
        Effect::Say(_, words) => words.iter().all(|it| !it.is_private()),
        _ => true,
    }));
}

#[test]
fn one_list_is_what_every_list_of_hits_is() {
    let mut demo = staged(state("help"), Lang::En);
    search(&mut demo, "sound");
    for item in rows(&demo, "found-") {
        let Role::List { rows, .. } = &item.role else { panic!("{:?} is no list", item.id) };
        for (at, row) in rows.iter().enumerate() {
            assert!(matches!(row.role, Role::Row { position, of, .. } if position == at + 1 && of == rows.len()));
        }
    }
}
