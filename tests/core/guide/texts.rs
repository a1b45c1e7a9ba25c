//! The texts as they stand in their files: what is the same in both languages, and where every number comes from.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use kodeoplaeser::guide::{self, Kind};
use kodeoplaeser::locale::{self, Lang, Locale};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Number words that a text may not have outside a fact, by themselves or as the end of another (*femogtyve*). *One* is no
/// more than an article.
const DANISH: [&str; 33] = [
    "nul",
    "to",
    "tre",
    "fire",
    "fem",
    "seks",
    "syv",
    "otte",
    "ni",
    "ti",
    "elleve",
    "tolv",
    "tretten",
    "fjorten",
    "femten",
    "seksten",
    "sytten",
    "atten",
    "nitten",
    "tyve",
    "tredive",
    "fyrre",
    "halvtreds",
    "tres",
    "halvfjerds",
    "firs",
    "halvfems",
    "hundrede",
    "tusind",
    "tusinde",
    "dusin",
    "halvanden",
    "dobbelt",
];
const ENGLISH: [&str; 33] = [
    "zero",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "dozen",
    "twice",
    "half",
    "double",
];

/// A message of a file: what is written in it, and the facts it refers to.
#[derive(Debug, Default)]
struct Message {
    written: String,
    facts: Vec<String>,
    comment: String,
    /// There is something in it that is neither text nor a fact.
    other: bool,
}

/// Every message of a file, in order.
fn file(path: &str) -> Vec<(String, Message)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(path);
    let source = std::fs::read_to_string(&path).unwrap();
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{path:?}: {errors:?}"));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let comment = message.comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
            let mut read = Message { comment, ..Message::default() };
            for element in message.value.expect("a value").elements {
                match element {
                    PatternElement::TextElement { value } => read.written += &value,
                    PatternElement::Placeable {
                        expression: Expression::Inline(InlineExpression::MessageReference { id, .. }),
                    } => {
                        read.written += " ";
                        read.facts.push(id.name);
                    }
                    PatternElement::Placeable { expression } => {
                        read.other = true;
                        read.facts.extend(in_variants(expression));
                    }
                }
            }
            (message.id.name, read)
        })
        .collect()
}

/// References inside a choice, which only the screens around the guide may have.
fn in_variants(expression: Expression<String>) -> Vec<String> {
    let Expression::Select { variants, .. } = expression else { return Vec::new() };
    let elements = variants.into_iter().flat_map(|variant| variant.value.elements);
    let references = elements.filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::MessageReference { id, .. }) } => {
            Some(id.name)
        }
        _ => None,
    });
    references.collect()
}

/// A fact without what English does to hours after noon.
fn by_24_hours(fact: &str) -> &str {
    fact.strip_suffix("-pm").unwrap_or(fact)
}

fn chapter(lang: Lang, name: &str) -> Vec<(String, Message)> {
    file(&format!("{}/guide/{name}.ftl", lang.tag()))
}

/// The words of the screens that say facts as well.
fn around(lang: Lang) -> impl Iterator<Item = (String, Message)> {
    let screens = ["contents", "chapter", "way", "login"].into_iter();
    screens.flat_map(move |screen| file(&format!("{}/screens/{screen}.ftl", lang.tag())))
}

#[test]
fn both_languages_have_the_same_lines_in_the_same_order_with_the_same_facts() {
    assert_eq!(guide::read(Lang::Da), guide::read(Lang::En));
    assert_eq!(guide::chapters().len(), 15);
    for chapter in guide::chapters() {
        let facts = |lang| {
            let messages = self::chapter(lang, chapter.name).into_iter();
            let sorted = messages.map(|(id, message)| {
                let mut facts: Vec<String> = message.facts.iter().map(|fact| by_24_hours(fact).to_owned()).collect();
                facts.sort();
                (id, facts)
            });
            sorted.collect::<Vec<_>>()
        };
        assert_eq!(facts(Lang::Da), facts(Lang::En));
    }
}

#[test]
fn every_message_of_a_chapter_is_its_title_a_line_or_an_answer() {
    for lang in Lang::ALL {
        for ids in locale::guide(lang) {
            let chapter = guide::chapters().iter().find(|chapter| chapter.title == ids[0]).expect("a title");
            let mut read = vec![chapter.title];
            for line in &chapter.lines {
                read.push(line.id);
                if let Kind::Case(case) = line.kind {
                    read.push(case.why);
                    assert!(case.why.contains(if case.real { "-real-" } else { "-fraud-" }), "{}", case.why);
                }
            }
            assert_eq!(read, ids, "{lang:?}: an id that says no kind, or none that is known");
            let files: Vec<String> = self::chapter(lang, chapter.name).into_iter().map(|(id, _)| id).collect();
            assert_eq!(read, files);
        }
    }
}

#[test]
fn every_number_comes_from_a_fact() {
    for (lang, numbers) in [(Lang::Da, DANISH), (Lang::En, ENGLISH)] {
        for chapter in guide::chapters() {
            for (id, Message { written, other, .. }) in self::chapter(lang, chapter.name) {
                assert!(!other, "{lang:?} {id} has something that is neither text nor a fact");
                assert!(!written.chars().any(|c| c.is_ascii_digit()), "{lang:?} {id} has a digit: {written}");
                let words = written.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
                let is_number = |word: &String| {
                    numbers.iter().any(|number| word == number || word.ends_with(&format!("og{number}")))
                };
                let number = words.into_iter().find(is_number);
                assert_eq!(number, None, "{lang:?} {id} has a number word: {written}");
            }
        }
    }
}

#[test]
fn every_fact_has_a_source_and_a_date_and_is_used() {
    let facts: BTreeMap<String, Message> = file("facts.ftl").into_iter().collect();
    let year = &facts["fact-as-of-year"].written;
    for (id, Message { comment, .. }) in &facts {
        assert!(comment.starts_with("Source: "), "{id} has no source");
        let date = comment.split_once("As of ").map(|(_, date)| date.trim_end_matches('.'));
        let is_date = |date: &str| {
            let (years, month) = date.split_once('-').unwrap_or_default();
            years == year && month.parse().is_ok_and(|month: u8| (1..=12).contains(&month))
        };
        assert!(id == "fact-as-of-year" || date.is_some_and(is_date), "{id} is not as of a month of {year}: {comment}");
    }
    for lang in Lang::ALL {
        let guide = guide::chapters().iter().flat_map(|it| chapter(lang, it.name));
        let used: BTreeSet<String> = guide.chain(around(lang)).flat_map(|(_, message)| message.facts).collect();
        let unknown: Vec<_> = used.iter().filter(|id| !facts.contains_key(*id)).collect();
        assert!(unknown.is_empty(), "{lang:?}: no such fact: {unknown:?}");
        // Hours are said by 24 hours in one language, and as after noon in the other.
        let said = |id: &String| used.iter().any(|used| by_24_hours(used) == by_24_hours(id));
        let unused: Vec<_> = facts.keys().filter(|id| !said(id)).collect();
        assert!(unused.is_empty(), "{lang:?}: nobody says {unused:?}");
    }
}

/// English says hours by the clock on the wall, and which part of the day they are in.
#[test]
fn hours_in_english_are_those_of_the_facts_in_their_part_of_the_day() {
    let facts: BTreeMap<String, Message> = file("facts.ftl").into_iter().collect();
    let hour = |fact: &str| facts[fact].written.parse::<u8>().unwrap();
    let mut seen = 0;
    for chapter in guide::chapters() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/en/guide/{}.ftl", chapter.name));
        for part in std::fs::read_to_string(path).unwrap().split("{ ").skip(1) {
            let (fact, words) = part.split_once(" }").unwrap();
            let wanted = match by_24_hours(fact) {
                to if to != fact => {
                    assert_eq!(hour(fact) + 12, hour(to), "{fact}");
                    if hour(to) >= 18 { " in the evening" } else { " in the afternoon" }
                }
                from if from.ends_with("-from") && !from.contains("-days-") => {
                    assert!(hour(from) < 12, "{from}");
                    " in the morning"
                }
                _ => continue,
            };
            assert!(words.starts_with(wanted), "{fact}{words}");
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}

/// The month of the facts is a word in the texts.
#[test]
fn the_month_of_the_facts_is_the_month_of_their_latest_date() {
    let dates = file("facts.ftl").into_iter().filter_map(|(_, message)| {
        let (_, date) = message.comment.split_once("As of ")?;
        Some(date.trim_end_matches('.').to_owned())
    });
    let latest = dates.max().unwrap();
    let month: usize = latest.split_once('-').unwrap().1.parse().unwrap();
    let danish = "januar februar marts april maj juni juli august september oktober november december";
    let english = "January February March April May June July August September October November December";
    for (lang, months) in [(Lang::Da, danish), (Lang::En, english)] {
        let month = months.split(' ').nth(month - 1).unwrap();
        let chapters = guide::chapters().iter().flat_map(|it| chapter(lang, it.name));
        let all = chapters.chain(around(lang));
        let dated: Vec<_> = all.filter(|(_, it)| it.facts.iter().any(|fact| fact == "fact-as-of-year")).collect();
        assert!(dated.len() > 3);
        for (id, message) in dated {
            assert!(message.written.contains(month), "{lang:?} {id} does not say {month}");
        }
    }
}

#[test]
fn every_fact_is_a_number_of_its_kind() {
    let whole = |text: &str| text == "0" || (text.parse::<u32>().is_ok() && !text.starts_with(['0', '+']));
    for (id, Message { written, facts, .. }) in file("facts.ftl") {
        assert!(facts.is_empty(), "{id} is made of other facts");
        let pairs = || written.split(' ').all(|pair| pair.len() == 2 && pair.chars().all(|c| c.is_ascii_digit()));
        let right = match id.as_str() {
            id if id.ends_with("-phone") => written.len() == 11 && pairs(),
            "fact-country-code" => written.strip_prefix('+').is_some_and(whole),
            // After the kroner, as two digits.
            id if id.ends_with("-oere") => written.len() == 2 && pairs(),
            id if id.ends_with("-from") || id.ends_with("-to") => {
                whole(&written) && (id.contains("-days-") || written.parse::<u8>().unwrap() <= 24)
            }
            id if id.ends_with("-pm") => whole(&written) && (1..12).contains(&written.parse::<u8>().unwrap()),
            _ => whole(&written),
        };
        assert!(right, "{id}: {written}");
    }
    for lang in Lang::ALL {
        let locale = Locale::new(lang);
        for line in guide::chapters().iter().flat_map(|chapter| &chapter.lines) {
            let Kind::Phone(phone) = line.kind else { continue };
            let number = phone.number(&locale);
            assert!(line.text(&locale).contains(&number), "{} does not say {number}", line.id);
        }
    }
}

#[test]
fn no_digit_of_a_fact_becomes_an_ordinal() {
    for lang in Lang::ALL {
        let locale = Locale::new(lang);
        let cases = |line: &guide::Line| match line.kind {
            Kind::Case(case) => Some(case.why),
            _ => None,
        };
        let of = |chapter: &'static guide::Chapter| {
            chapter.lines.iter().flat_map(move |line| std::iter::once(line.id).chain(cases(line)))
        };
        let around = ["contents-what"].into_iter();
        for id in guide::chapters().iter().flat_map(of).chain(around) {
            let text = locale.text(id);
            assert!(!text.contains('{'), "{id}: {text}");
            let bytes = text.as_bytes();
            let ordinal = bytes.windows(2).any(|pair| pair[0].is_ascii_digit() && pair[1] == b'.');
            assert!(!ordinal, "a Danish voice would read an ordinal: {id}: {text}");
        }
    }
}
