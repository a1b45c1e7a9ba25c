//! The card of keys: all of them, once each, in the words of help. The cards in `docs` are the ones the program makes:
//! `KEY_CARD=write` writes them.

use crate::state::state;
use kodeoplaeser::app::vocabulary::commands::COMMANDS;
use kodeoplaeser::app::{Act, App, Effect, Job, Message};
use kodeoplaeser::demo::Demo;
use kodeoplaeser::locale::Lang;
use kodeoplaeser::print::{Block, Document, Format};
use std::collections::BTreeSet;
use std::path::Path;

const BUTTONS: [(&str, Format); 3] =
    [("card-pdf", Format::Pdf), ("card-html", Format::Html), ("card-text", Format::Text)];

fn press(app: &mut App, id: &'static str) -> Vec<Effect> {
    app.update(Message::Act(id.into(), Act::Press), 0)
}

/// What each button on the page with all the keys asks for.
fn asked(lang: Lang) -> Vec<(Document, Format)> {
    let (Demo { mut app, .. }, _) = state("help").stage(lang, 0, false);
    let _: Vec<Effect> = press(&mut app, "page-help-key-table");
    let of = |effect| match effect {
        Effect::File(Job::Print(document, format)) => Some((document, format)),
        _ => None,
    };
    BUTTONS.iter().flat_map(|(id, _)| press(&mut app, id).into_iter().filter_map(of)).collect()
}

fn card(lang: Lang) -> Document {
    asked(lang).remove(0).0
}

#[test]
fn each_button_asks_for_the_same_card_in_its_own_format() {
    for lang in Lang::ALL {
        let asked = asked(lang);
        assert_eq!(asked.iter().map(|(_, format)| *format).collect::<Vec<_>>(), BUTTONS.map(|(_, format)| format));
        assert!(asked.iter().all(|(document, _)| *document == asked[0].0 && document.lang == lang));
    }
}

#[test]
fn the_card_says_of_every_key_what_help_says() {
    for lang in Lang::ALL {
        let (Demo { mut app, .. }, _) = state("help").stage(lang, 0, false);
        let _: Vec<Effect> = press(&mut app, "page-help-key-table");
        let line = |block: &Block| match block {
            Block::Pair(keys, does) => Some(format!("{keys}: {does}.")),
            _ => None,
        };
        let on_card: Vec<String> = card(lang).blocks.iter().filter_map(line).collect();
        let in_help = COMMANDS.iter().map(|binding| app.outline().find(&binding.help.into()).unwrap().name.clone());
        assert_eq!(on_card.len(), COMMANDS.len());
        assert_eq!(on_card.into_iter().collect::<BTreeSet<_>>(), in_help.collect());
    }
}

#[test]
fn the_three_most_important_come_first() {
    let blocks = card(Lang::En).blocks;
    let first: Vec<&str> = blocks
        .iter()
        .skip(1)
        .take_while(|block| **block != Block::Heading("Codes".to_owned()))
        .map(|block| match block {
            Block::Heading(text) | Block::Pair(text, _) => text.as_str(),
            Block::Paragraph(_) | Block::Item(..) => panic!("only keys"),
        })
        .collect();
    assert_eq!(first, ["The three most important", "the space bar or Enter", "0 or F4", "F1"]);
}

#[test]
fn the_cards_for_those_without_the_program_are_the_ones_it_makes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for (lang, format, ending) in
        Lang::ALL.into_iter().flat_map(|lang| [(lang, Format::Pdf, "pdf"), (lang, Format::Html, "html")])
    {
        let path = folder.join(format!("key-card.{}.{ending}", lang.tag()));
        let made = card(lang).bytes(format).unwrap();
        if std::env::var_os("KEY_CARD").is_some_and(|what| what == "write") {
            std::fs::write(&path, made).unwrap();
            continue;
        }
        let there = std::fs::read(&path).unwrap_or_default();
        assert!(there == made, "{} is not the card: KEY_CARD=write cargo test --test core key_card", path.display());
    }
}

#[test]
fn a_demonstration_tells_where_the_card_would_be() {
    for (lang, folder) in [(Lang::Da, "Dokumenter"), (Lang::En, "Documents")] {
        let (demo, _) = state("help-card").stage(lang, 0, false);
        let notice = demo.app.outline().items.iter().find(|item| item.id.0.starts_with("notice")).unwrap();
        assert!(notice.name.contains(folder) && notice.name.contains(&card(lang).title), "{}", notice.name);
        assert!(!Path::new(folder).exists());
    }
}
