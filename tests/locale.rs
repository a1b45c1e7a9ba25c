//! The two languages say the same things, and every id in the source is a message.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable, reason = "tests")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use kodeoplaeser::locale::{Lang, Locale};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: PathBuf, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The variables of a message, wherever they stand in it.
fn variables(elements: &[PatternElement<&str>], into: &mut BTreeSet<String>) {
    for element in elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| variables(&variant.value.elements, into));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            let _: bool = into.insert(id.name.to_owned());
        }
    }
}

/// Each message of a language with its variables and its file.
fn messages(lang: Lang) -> BTreeMap<String, (BTreeSet<String>, String)> {
    let mut messages = BTreeMap::new();
    let folder = root().join("locales").join(lang.tag());
    for path in files(folder.clone(), "ftl") {
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut names = BTreeSet::new();
            variables(&message.value.expect("a value").elements, &mut names);
            let file = path.strip_prefix(&folder).unwrap().display().to_string();
            let before = messages.insert(message.id.name.to_owned(), (names, file));
            assert!(before.is_none(), "{} is defined twice", message.id.name);
        }
    }
    messages
}

#[test]
fn both_languages_have_the_same_messages_and_variables() {
    assert_eq!(messages(Lang::Da), messages(Lang::En));
}

/// Words in quotes in the source that look like message ids.
fn quoted(source: &str) -> BTreeSet<String> {
    let looks = |word: &&str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    source.split('"').filter(looks).map(str::to_owned).collect()
}

#[test]
fn every_message_is_used_and_every_message_asked_for_exists() {
    // The guide's lines are read in their order, not by their ids: `tests/guide.rs`.
    let messages: BTreeSet<String> =
        messages(Lang::En).into_iter().filter(|(_, (_, file))| !file.starts_with("guide/")).map(|(id, _)| id).collect();
    let mut words = BTreeSet::new();
    let mut asked = BTreeSet::new();
    for path in files(root().join("src"), "rs") {
        let source = std::fs::read_to_string(&path).unwrap();
        words.extend(quoted(&source));
        // locale.text("id"), cx.text("id"), locale.with("id", ..)
        for call in [".text(\"", ".with(\"", "text(\n"] {
            let ids = source.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            asked.extend(ids.filter(|id| quoted(&format!("\"{id}\"")).contains(*id)).map(str::to_owned));
        }
    }
    let missing: Vec<_> = asked.difference(&messages).collect();
    assert!(missing.is_empty(), "no such message: {missing:?}");
    let unused: Vec<_> = messages.difference(&words).collect();
    assert!(unused.is_empty(), "nobody says: {unused:?}");
}

#[test]
fn no_sentence_has_a_full_stop_after_a_digit() {
    for lang in Lang::ALL {
        for path in files(root().join("locales").join(lang.tag()), "ftl") {
            // The command line is read, not spoken.
            if path.ends_with("cli.ftl") {
                continue;
            }
            for line in std::fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
                let bytes = line.as_bytes();
                let ordinal = bytes.windows(2).enumerate().any(|(at, pair)| {
                    pair[0].is_ascii_digit() && pair[1] == b'.' && bytes.get(at + 2).is_none_or(|c| !c.is_ascii_digit())
                });
                assert!(!ordinal, "a Danish voice would read an ordinal: {line}");
            }
        }
    }
}

#[test]
fn tags_of_systems_are_understood() {
    assert_eq!(Lang::from_tag("da_DK.UTF-8"), Some(Lang::Da));
    assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
    assert_eq!(Lang::from_tag("C"), None);
    assert_eq!(Lang::from_tag("dan"), None);
}

#[test]
fn a_message_is_filled_in_without_marks() {
    let text =
        Locale::new(Lang::En).with("item-row", &[("name", "A".into()), ("position", 1.into()), ("of", 2.into())]);
    assert_eq!(text, "A, 1 of 2");
}

#[test]
fn a_message_is_cut_at_its_code_whatever_stands_in_it() {
    for lang in Lang::ALL {
        let locale = Locale::new(lang);
        let name = [("name", "4, 8: { $code }".into())];
        assert_eq!(locale.around("reading", "code", &name), ["4, 8: { $code }: ", ""]);
        for id in ["reading-again", "voice-sample"] {
            let [before, after] = locale.around(id, "code", &[]);
            assert!(before.ends_with(": ") && after.is_empty(), "{id}: {before:?} {after:?}");
        }
    }
}
