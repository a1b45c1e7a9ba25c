//! The guide: its texts are the same in both languages, its numbers have sources, it can be understood by ear, and it is
//! read, marked and searched.

mod plain;
mod texts;

use crate::state::state;
use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::{Act, Effect, Job, Message};
use kodeoplaeser::demo::{Demo, State};
use kodeoplaeser::guide;
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::{Id, Role};
use kodeoplaeser::print::Format;
use kodeoplaeser::settings::{Guide, Settings};
use kodeoplaeser::speech::{Event, Source};
use std::collections::BTreeSet;

const NOW: u64 = 1_234_567_890;

fn staged(shown: &'static State, lang: Lang) -> Demo {
    shown.stage(lang, NOW, false).0
}

fn press(demo: &mut Demo, press: Press) -> Vec<Effect> {
    demo.send(Message::Key(Key::plain(press)))
}

fn push(demo: &mut Demo, id: impl Into<Id>) -> Vec<Effect> {
    demo.send(Message::Act(id.into(), Act::Press))
}

/// The same without a world that answers, so that all is there that is asked of it.
fn asked(demo: &mut Demo, message: Message) -> Vec<Effect> {
    demo.app.update(message, demo.now)
}

fn act(id: &str, act: Act) -> Message {
    Message::Act(id.to_owned().into(), act)
}

fn focus(demo: &Demo) -> String {
    demo.app.focus().expect("focus").0.to_string()
}

fn screen(demo: &Demo) -> &'static str {
    demo.app.outline().screen
}

fn kept(demo: &Demo) -> &Guide {
    &demo.app.settings().guide
}

fn is_there(demo: &Demo, id: &str) -> bool {
    demo.app.outline().find(&id.to_owned().into()).is_some()
}

fn name(demo: &Demo, id: &str) -> String {
    demo.app.outline().find(&id.to_owned().into()).unwrap_or_else(|| panic!("{id} is not there")).name.clone()
}

fn said(effects: &[Effect]) -> (u64, Vec<String>) {
    let say = effects.iter().find_map(|effect| match effect {
        Effect::Say(ticket, words) => Some((*ticket, words.iter().map(|it| it.text().to_string()).collect())),
        _ => None,
    });
    say.unwrap_or_default()
}

fn saved(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::File(Job::SaveSettings(_)))).count()
}

/// The chapter with this name, opened from the contents.
fn open(chapter: &str, lang: Lang) -> Demo {
    let mut demo = staged(state("contents"), lang);
    drop(push(&mut demo, format!("open-guide-{chapter}")));
    assert_eq!(screen(&demo), format!("guide-{chapter}"));
    demo
}

#[test]
fn every_chapter_is_whole_in_both_languages() {
    for lang in Lang::ALL {
        for chapter in guide::chapters() {
            let demo = open(chapter.name, lang);
            let outline = demo.app.outline();
            let mut ids = BTreeSet::new();
            for item in outline.flatten() {
                let here = format!("{} {:?}: {}", outline.screen, item.id, item.name);
                assert!(ids.insert(item.id.clone().0), "{here} stands twice");
                assert!(!item.name.trim().is_empty() && !item.name.contains(['{', '}']), "{here}");
            }
            let shown = chapter.lines.iter().filter(|line| line.step.is_none_or(|step| step.number == 1));
            let shown: Vec<&str> = std::iter::once(chapter.title).chain(shown.map(|line| line.id)).collect();
            let lines = outline.items.iter().map(|item| item.id.0.as_ref()).filter(|id| guide::find(id).is_some());
            assert_eq!(lines.collect::<Vec<_>>(), shown, "every line is there, in its order");
        }
    }
}

#[cfg(feature = "gui")]
#[test]
fn every_chapter_is_laid_out_inside_the_smallest_window() {
    let canvas = kodeoplaeser::gui::Canvas::new().expect("text can be laid out");
    for lang in Lang::ALL {
        for chapter in guide::chapters() {
            let size = iced::Size::new(640.0, 480.0);
            let drawn = canvas.layout(&open(chapter.name, lang).app, size, kodeoplaeser::gui::Scrolled::Top);
            for ((id, _), place) in drawn.items {
                let at = place.at;
                assert!(at.x >= 0.0 && at.x + at.width <= size.width, "{}: {id:?} at {at:?}", chapter.name);
            }
        }
    }
}

#[test]
fn every_chapter_can_be_kept_on_paper() {
    for lang in Lang::ALL {
        for chapter in guide::chapters() {
            for (format, button) in
                [(Format::Pdf, "chapter-pdf"), (Format::Html, "chapter-html"), (Format::Text, "chapter-text")]
            {
                let effects = asked(&mut open(chapter.name, lang), act(button, Act::Press));
                let [Effect::File(Job::Print(document, asked)), ..] = &effects[..] else {
                    panic!("{button}: {effects:?}")
                };
                assert_eq!((*asked, document.lang), (format, lang));
                let bytes = document.bytes(format).unwrap_or_else(|error| panic!("{}: {error}", chapter.name));
                assert!(bytes.len() > 200, "{}", chapter.name);
            }
        }
    }
    // All of it, with its date, steps as numbers and lines to tick as boxes; and nothing that holds today only.
    let text = |name| {
        let effects = asked(&mut open(name, Lang::En), act("chapter-text", Act::Press));
        let [Effect::File(Job::Print(document, format)), ..] = &effects[..] else { panic!("{effects:?}") };
        String::from_utf8(document.bytes(*format).unwrap()).unwrap()
    };
    let reader = text("reader");
    assert!(reader.starts_with("# Guide to MitID: The audio code reader\n\nThis is neither MitID"), "{reader}");
    assert!(reader.contains("\n6) Type your password."), "{reader}");
    assert!(text("ready").contains("\n[ ] A phone number"));
    assert!(!["Open now", "Closed now"].iter().any(|told| text("lines").contains(told)), "{}", text("lines"));
    assert!(text("fraud").contains("This is fraud."), "each case is told what it is");
}

#[test]
fn the_guide_is_opened_from_wherever_one_may_need_it() {
    for shown in [state("welcome"), state("unlock"), state("codes"), state("help")] {
        let mut demo = staged(shown, Lang::En);
        let before = (screen(&demo), focus(&demo));
        drop(push(&mut demo, "guide"));
        assert_eq!(screen(&demo), "contents", "{}", shown.name);
        drop(press(&mut demo, Press::Escape));
        assert_eq!(screen(&demo), before.0);
    }
}

#[test]
fn headings_steps_and_chapters_are_gone_through_by_single_keys() {
    let mut demo = open("reader", Lang::Da);
    assert_eq!(focus(&demo), "guide-reader-text-what");
    let stops = guide::chapter("reader").unwrap().lines.iter();
    let stops = stops.filter(|line| matches!(line.kind, guide::Kind::Heading | guide::Kind::Step)).map(|line| line.id);
    let stops: Vec<&str> = stops.collect();
    for stop in &stops {
        drop(press(&mut demo, Press::Right));
        assert_eq!(focus(&demo), *stop);
    }
    let effects = press(&mut demo, Press::Right);
    assert_eq!(said(&effects).1, ["Der er ikke flere overskrifter eller trin i dette kapitel"]);
    for stop in stops.iter().rev().skip(1).chain(&["guide-reader"]) {
        drop(press(&mut demo, Press::Left));
        assert_eq!(focus(&demo), *stop);
    }
    let effects = press(&mut demo, Press::Left);
    assert_eq!(said(&effects).1, ["Der er ingen overskrift før denne"]);

    let mut demo = open(guide::chapters()[0].name, Lang::En);
    for chapter in &guide::chapters()[1..] {
        drop(press(&mut demo, Press::PageDown));
        assert_eq!((screen(&demo), focus(&demo)), (chapter.title, chapter.lines[0].id.to_owned()));
    }
    assert_eq!(said(&press(&mut demo, Press::PageDown)).1, ["This is the last chapter"]);
    for chapter in guide::chapters().iter().rev().skip(1) {
        drop(press(&mut demo, Press::PageUp));
        assert_eq!(screen(&demo), chapter.title);
    }
    assert_eq!(said(&press(&mut demo, Press::PageUp)).1, ["This is the first chapter"]);
    drop(press(&mut demo, Press::Escape));
    assert_eq!(screen(&demo), "contents", "chapters do not lie on each other");
}

#[test]
fn what_turns_pages_here_does_as_ever_elsewhere() {
    let mut demo = staged(state("settings"), Lang::En);
    drop(press(&mut demo, Press::PageDown));
    assert_eq!(focus(&demo), "back");
    let mut demo = staged(state("digit"), Lang::En);
    let before = said(&press(&mut demo, Press::Right)).1;
    assert_eq!(before.len(), 1);
    assert!(before[0].chars().all(|c| c.is_ascii_digit()), "{before:?}");
}

#[test]
fn a_chapter_is_read_from_here_to_its_end_with_all_its_steps_and_focus_goes_with_the_voice() {
    for key in [Press::Space, Press::Enter] {
        let mut demo = open("app", Lang::En);
        drop(press(&mut demo, Press::Down));
        let chapter = guide::chapter("app").unwrap();
        let (ticket, heard) = said(&press(&mut demo, key));
        assert_eq!(heard.len(), chapter.lines.len() - 1, "all but the first line");
        assert!(heard[3].starts_with("Step 1 of "), "{}", heard[3]);
        for (part, line) in chapter.lines[1..].iter().enumerate() {
            let began = Event::Began { ticket, part, by: Source::Engine };
            assert_eq!(demo.app.update(Message::Voice(began), NOW), []);
            assert_eq!(focus(&demo), line.id);
            assert_eq!(kept(&demo).place.as_deref(), Some(line.id));
        }
    }
    // With the mouse: a click on the line, and one on the button.
    let mut demo = open("app", Lang::En);
    drop(demo.send(Message::Act("guide-app-text-sight".into(), Act::Focus)));
    let (_, heard) = said(&push(&mut demo, "read"));
    assert!(heard[0].starts_with(&name(&demo, "guide-app-text-sight")), "{heard:?}");
}

#[test]
fn a_screen_reader_is_given_the_rest_of_the_chapter_and_our_own_voice_is_silent() {
    let (mut demo, _) = state("contents").stage(Lang::En, NOW, true);
    drop(push(&mut demo, "open-guide-app"));
    let effects = press(&mut demo, Press::Space);
    let announced = effects.iter().find_map(|effect| match effect {
        Effect::Announce(words) => Some(words.announced().to_string()),
        _ => None,
    });
    let announced = announced.unwrap();
    for line in &guide::chapter("app").unwrap().lines {
        let words = name(&demo, line.id);
        assert!(announced.contains(words.trim_end_matches('.')), "{words} is not in {announced}");
    }
    assert_eq!(said(&effects).1, Vec::<String>::new());
}

#[test]
fn the_place_is_remembered_and_written_once_a_second() {
    let mut demo = open("mitid", Lang::En);
    drop(asked(&mut demo, Message::Tick));
    let down = || Message::Key(Key::plain(Press::Down));
    let moved: Vec<Effect> = (0..3).flat_map(|_| asked(&mut demo, down())).collect();
    assert_eq!(saved(&moved), 0);
    let at = focus(&demo);
    assert_eq!(saved(&asked(&mut demo, Message::Tick)), 1);
    assert_eq!(saved(&asked(&mut demo, Message::Tick)), 0);
    assert_eq!(kept(&demo).place.as_deref(), Some(at.as_str()));
    // Closing the window writes what the second has not.
    drop(asked(&mut demo, down()));
    let effects = asked(&mut demo, Message::CloseRequested);
    let [Effect::File(Job::SaveSettings(settings)), Effect::Quit] = &effects[..] else { panic!("{effects:?}") };
    let guide = settings.guide.clone();
    let before = guide.place.clone();
    // The next time one goes on from there.
    let (mut demo, _) = state("contents").staged(Settings { guide, ..Settings::default() }, NOW, false);
    assert_eq!(focus(&demo), "go-on");
    drop(press(&mut demo, Press::Enter));
    assert_eq!(Some(focus(&demo)), before);
    assert_eq!(kept(&demo).place, before);
}

#[test]
fn that_the_place_can_not_be_written_is_told_once_and_not_at_each_step() {
    let mut demo = open("mitid", Lang::En);
    drop(press(&mut demo, Press::Down));
    let asked = demo.app.update(Message::Tick, NOW);
    assert_eq!(saved(&asked), 1);
    let told = demo.app.update(Message::SettingsSaved(Err(std::io::ErrorKind::StorageFull)), NOW);
    assert!(said(&told).1[0].contains("could not be saved"), "{told:?}");
    drop(press(&mut demo, Press::Down));
    assert_eq!(saved(&demo.app.update(Message::Tick, NOW)), 0);
    // What is marked on purpose is tried all the same, and when that works the place is written again.
    assert_eq!(saved(&demo.app.update(Message::Key(Key::text("+")), NOW)), 1);
    drop(demo.app.update(Message::SettingsSaved(Ok(())), NOW));
    drop(press(&mut demo, Press::Down));
    assert_eq!(saved(&demo.app.update(Message::Tick, NOW)), 1);
}

#[test]
fn a_way_is_gone_by_its_button_or_by_an_arrow_and_the_step_is_remembered() {
    let mut demo = open("borgerservice", Lang::En);
    let steps = guide::chapter("borgerservice").unwrap().lines.iter().filter(|line| line.kind == guide::Kind::Step);
    let steps: Vec<&str> = steps.map(|line| line.id).collect();
    assert!(is_there(&demo, steps[0]) && !is_there(&demo, steps[1]));
    drop(demo.send(Message::Act("way-0-next".into(), Act::Focus)));
    for step in &steps[1..steps.len() - 1] {
        let (_, heard) = said(&press(&mut demo, Press::Enter));
        assert_eq!(heard, [name(&demo, step)]);
        assert_eq!(focus(&demo), "way-0-next", "where the next press is to be");
    }
    let (_, heard) = said(&press(&mut demo, Press::Enter));
    assert!(heard[0].starts_with("Step 9 of 9: "), "{heard:?}");
    assert_eq!(focus(&demo), *steps.last().unwrap(), "there is no next step to press for");
    assert!(!is_there(&demo, "way-0-next"));
    drop(demo.send(act("way-0-again", Act::Focus)));
    assert_eq!(said(&press(&mut demo, Press::Space)).1, heard);
    drop(push(&mut demo, "way-0-previous"));
    // Another visit begins there.
    drop(press(&mut demo, Press::Escape));
    drop(push(&mut demo, "open-guide-borgerservice"));
    assert!(is_there(&demo, steps[steps.len() - 2]) && !is_there(&demo, steps[0]));
    assert_eq!(kept(&demo).steps.len(), 1, "one place for one way");
    // The arrow comes to it, and goes on from there.
    let here = steps[steps.len() - 2];
    drop(press(&mut demo, Press::Right));
    assert_eq!((focus(&demo).as_str(), kept(&demo).steps.iter().next().unwrap().as_str()), (here, here));
    drop(press(&mut demo, Press::Right));
    assert_eq!(focus(&demo), *steps.last().unwrap());
    drop(press(&mut demo, Press::Left));
    assert_eq!(focus(&demo), here);
    // To have all of it read changes nothing of that.
    drop(demo.send(act("read", Act::Press)));
    drop(press(&mut demo, Press::End));
    assert!(kept(&demo).steps.contains(here), "{:?}", kept(&demo).steps);
    assert!(steps.iter().all(|step| is_there(&demo, step)));
    assert!(!is_there(&demo, "way-0-next"));
}

#[test]
fn bookmarks_are_set_by_a_key_or_a_switch_and_lead_back() {
    let mut demo = open("visit", Lang::En);
    drop(press(&mut demo, Press::Right));
    let place = focus(&demo);
    assert_eq!(saved(&asked(&mut open("visit", Lang::En), Message::Key(Key::text("+")))), 1);
    let effects = demo.send(Message::Key(Key::text("+")));
    assert_eq!(said(&effects).1, ["There is now a bookmark here"]);
    let Role::Switch { on: true, .. } = demo.app.outline().find(&"bookmark".into()).unwrap().role else {
        panic!("the switch does not tell")
    };
    drop(press(&mut demo, Press::Escape));
    let bookmark = format!("bookmark-{place}");
    assert_eq!(name(&demo, &bookmark), "Your visit to Borgerservice: What to bring");
    drop(push(&mut demo, bookmark.clone()));
    assert_eq!(focus(&demo), place);
    drop(demo.send(act("bookmark", Act::Focus)));
    let effects = press(&mut demo, Press::Enter);
    assert_eq!(said(&effects).1, ["The bookmark here is gone"]);
    drop(press(&mut demo, Press::Escape));
    assert!(!is_there(&demo, &bookmark) && !is_there(&demo, "bookmarks"));
}

#[test]
fn ticks_stay_and_what_is_unknown_is_kept() {
    let unknown = || BTreeSet::from(["guide-old-tick-nemid".to_owned()]);
    let (place, way) = (Some("guide-old".to_owned()), Some("boat".to_owned()));
    let guide = Guide { place, way, steps: unknown(), ticks: unknown(), bookmarks: unknown() };
    let (mut demo, _) = state("contents").staged(Settings { guide, ..Settings::default() }, NOW, false);
    assert!(!is_there(&demo, "go-on") && !is_there(&demo, "bookmarks"));
    drop(push(&mut demo, "way"));
    assert_eq!(screen(&demo), "way-cpr");
    drop(press(&mut demo, Press::Escape));
    drop(push(&mut demo, "open-guide-ready"));
    let effects = asked(&mut demo, act("guide-ready-tick-phone", Act::Press));
    assert_eq!((said(&effects).1.len(), saved(&effects)), (1, 1));
    drop(press(&mut demo, Press::Escape));
    drop(push(&mut demo, "open-guide-ready"));
    let Role::Switch { on: true, .. } = demo.app.outline().find(&"guide-ready-tick-phone".into()).unwrap().role else {
        panic!("the tick is gone")
    };
    let mut ticks = unknown();
    let _: bool = ticks.insert("guide-ready-tick-phone".to_owned());
    assert_eq!((&kept(&demo).ticks, &kept(&demo).steps, &kept(&demo).bookmarks), (&ticks, &unknown(), &unknown()));
}

#[test]
fn a_help_line_tells_whether_it_is_open_and_gives_its_number() {
    // The half hours after Friday 13 February 2009, 23:31:30 UTC.
    let demo = staged(state("phone-closed"), Lang::En);
    let open = "guide-lines-phone-support/open";
    assert_eq!(name(&demo, open), "Closed now. It opens today at 10 in the morning, Danish time.");
    let mut demo = staged(state("phone-open"), Lang::En);
    assert_eq!(name(&demo, open), "Open now, and it closes at 4 in the afternoon, Danish time.");
    assert!(!is_there(&demo, "guide-lines-phone-identity-theft/open"), "it has no hours");
    drop(demo.send(act("guide-lines-phone-support/copy", Act::Focus)));
    let effects = press(&mut demo, Press::Enter);
    let copied = effects.iter().find_map(|effect| match effect {
        Effect::CopyText(text) => Some(text.0.to_string()),
        _ => None,
    });
    assert_eq!(copied.as_deref(), Some("33 98 00 10"));
    assert_eq!(said(&effects).1, ["The number 33 98 00 10 is copied."]);
    // It opens and closes while one looks at it, and that is not said into what one hears.
    let later = demo.now + 6 * 3600;
    assert_eq!(said(&demo.app.update(Message::Tick, later)).1, Vec::<String>::new());
    assert_eq!(name(&demo, open), "Closed now. It opens tomorrow at 10 in the morning, Danish time.");
}

#[test]
fn every_case_can_be_judged_right_and_wrong_and_once_more() {
    for lang in Lang::ALL {
        for line in guide::chapters().iter().flat_map(|chapter| &chapter.lines) {
            let guide::Kind::Case(case) = line.kind else { continue };
            let mut demo = open("fraud", lang);
            for (taken, right) in [("real", case.real), ("fraud", !case.real), ("real", case.real)] {
                let (_, heard) = said(&push(&mut demo, format!("{}/{taken}", line.id)));
                assert_eq!(focus(&demo), case.why);
                let verdict = demo.app.locale().text(case.why);
                assert!(heard[0].contains(&verdict), "{heard:?}");
                let wrong = heard[0].contains(if lang == Lang::En { "not right" } else { "ikke rigtigt" });
                assert_eq!(wrong, !right, "{heard:?}");
                let (_, heard) = said(&push(&mut demo, format!("{}/again", line.id)));
                assert_eq!((heard, focus(&demo)), (vec![name(&demo, line.id)], line.id.to_owned()));
            }
        }
    }
}

#[test]
fn a_search_goes_through_all_chapters_and_a_hit_opens_its_line() {
    let found = |lang, words: &str| -> Vec<String> {
        let mut demo = staged(state("contents"), lang);
        drop(demo.send(Message::Act("search".into(), Act::Focus)));
        drop(demo.send(Message::Key(Key::text(words))));
        let hits = demo.app.outline().flatten().filter(|item| item.id.0.starts_with("hit-"));
        hits.map(|item| item.id.0.trim_start_matches("hit-").to_owned()).collect()
    };
    assert_eq!(found(Lang::Da, "RØDE tast"), found(Lang::Da, "tast rode"));
    assert_ne!(found(Lang::Da, "RØDE tast"), Vec::<String>::new());
    assert!(found(Lang::En, "red key").contains(&"guide-reader-step-press".to_owned()), "steps not shown too");
    assert!(found(Lang::En, "33 98 00 10").contains(&"guide-lines-phone-support".to_owned()), "a number in a fact");
    assert!(found(Lang::Da, "Borgerservice").contains(&"guide-borgerservice".to_owned()), "a title");
    assert_eq!(found(Lang::En, "giraffe"), Vec::<String>::new());

    let mut demo = staged(state("contents-search"), Lang::En);
    drop(press(&mut demo, Press::Enter));
    let hit = focus(&demo);
    drop(press(&mut demo, Press::Enter));
    assert_eq!(format!("hit-{}", focus(&demo)), hit);
    drop(press(&mut demo, Press::Escape));
    assert_eq!(focus(&demo), hit, "with what was searched for");
}

#[test]
fn the_questions_lead_on_and_back_by_one_key() {
    let mut demo = staged(state("way-found"), Lang::En);
    let found = |demo: &Demo| -> Vec<String> {
        let lists = demo.app.outline().flatten().filter(|item| matches!(item.role, Role::Row { .. }));
        lists.map(|item| item.id.0.to_string()).collect()
    };
    let chapters = ["nemid", "pcode", "ready", "lines", "reader"].map(|name| format!("guide-{name}"));
    assert_eq!(found(&demo), chapters);
    let at = focus(&demo);
    drop(press(&mut demo, Press::Enter));
    assert_eq!(screen(&demo), "guide-nemid");
    drop(press(&mut demo, Press::Escape));
    assert_eq!((screen(&demo), focus(&demo)), ("way-found", at));
    // It is still there the next time, and the questions can be gone through again, back and forth.
    drop(press(&mut demo, Press::Escape));
    assert_eq!(screen(&demo), "contents");
    assert_eq!(kept(&demo).way.as_deref(), Some("nemid pcode ready lines reader"));
    drop(push(&mut demo, "way"));
    assert_eq!((screen(&demo), found(&demo)), ("way-found", chapters.to_vec()));
    drop(push(&mut demo, "anew"));
    for (answer, next) in [("answer-1", "way-stay"), ("answer-1", "way-scan"), ("answer-1", "way-device")] {
        drop(push(&mut demo, answer));
        assert_eq!(screen(&demo), next);
    }
    drop(push(&mut demo, "answer-2"));
    for before in ["way-nemid", "way-device", "way-scan", "way-stay", "way-cpr", "contents"] {
        assert_eq!(screen(&demo), before);
        drop(press(&mut demo, Press::Escape));
    }
}
