//! Every text of the program is spelled right, in both languages, as the speller of the language has it. Names and foreign
//! words that are meant to be there stand in `locales/<lang>/words.txt`.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use kodeoplaeser::locale::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn locales(lang: Lang) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.tag())
}

fn dictionary(lang: Lang) -> &'static str {
    match lang {
        Lang::Da => "da_DK",
        Lang::En => "en_GB",
    }
}

/// Every message of a language by its id, as what is written in it.
fn texts(lang: Lang) -> BTreeMap<String, String> {
    let folders = [locales(lang), locales(lang).join("guide"), locales(lang).join("screens")];
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|file| file.unwrap().path());
    let mut texts = BTreeMap::new();
    for path in files.filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
        let resource = fluent_syntax::parser::parse(std::fs::read_to_string(&path).unwrap()).unwrap();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let _ = texts.insert(message.id.name, written(&message.value.expect("a value")));
        }
    }
    texts
}

/// What is written in a pattern, with all its variants and a gap for what is filled in.
fn written(pattern: &Pattern<String>) -> String {
    let of = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| written(&variant.value)).collect::<Vec<_>>().join(" ")
        }
        PatternElement::Placeable { expression: Expression::Inline(_) } => " ".to_owned(),
    };
    pattern.elements.iter().map(of).collect()
}

/// The words of a text; spellers differ in what they take a dot or a dash for. What has digits in it is a name.
fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| !c.is_alphanumeric() && !"’'-".contains(c));
    // The typewriter's apostrophe is the one that dictionaries know.
    let words = parts.map(|word| word.replace('’', "'").trim_matches(['-', '\'']).to_owned());
    words.filter(|word| !word.is_empty() && !word.chars().any(|c| c.is_ascii_digit()))
}

/// The words of a text that the speller does not know.
fn misspelled(lang: Lang, text: &str) -> BTreeSet<String> {
    let list: String = words(text).map(|word| word + "\n").collect();
    let mut speller = Command::new("hunspell");
    let speller =
        speller.args(["-l", "-i", "UTF-8", "-d", dictionary(lang), "-p"]).arg(locales(lang).join("words.txt"));
    let speller = speller.env("LC_ALL", "C.UTF-8").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running =
        speller.spawn().expect("hunspell and its dictionaries: `packaging/linux/setup.sh test` gets them");
    // All at once: it writes only when it has read all.
    running.stdin.take().unwrap().write_all(list.as_bytes()).unwrap();
    let output = running.wait_with_output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        output.status.success() && complaint.is_empty(),
        "hunspell can't spell {}: {complaint} `packaging/linux/setup.sh test` gets its dictionaries",
        dictionary(lang)
    );
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn every_text_is_spelled_right() {
    for lang in Lang::ALL {
        let texts = texts(lang);
        assert!(texts.len() > 500, "too few texts were found");
        let all: String = texts.values().map(|text| format!("{text}\n")).collect();
        let wrong: Vec<String> = misspelled(lang, &all)
            .into_iter()
            .map(|word| {
                let stands = |(_, text): &(&String, &String)| words(text).any(|it| it == word);
                let ids: Vec<&str> = texts.iter().filter(stands).map(|(id, _)| id.as_str()).take(3).collect();
                format!("{word} ({})", ids.join(", "))
            })
            .collect();
        assert!(wrong.is_empty(), "{}: mend these, or put them into words.txt:\n{}", lang.name(), wrong.join("\n"));
    }
}

#[test]
fn the_lists_of_words_are_in_order_and_have_no_word_in_vain() {
    for lang in Lang::ALL {
        let list = std::fs::read_to_string(locales(lang).join("words.txt")).unwrap();
        let listed: Vec<&str> = list.lines().collect();
        assert!(listed.is_sorted(), "{}: {listed:?}", lang.name());
        let used: BTreeSet<String> = texts(lang).values().flat_map(|text| words(text)).collect();
        let used: BTreeSet<&str> = used.iter().flat_map(|word| word.split('-').chain([word.as_str()])).collect();
        // In the list, small letters stand for capitals too.
        let vain: Vec<_> =
            listed.iter().filter(|word| !used.iter().any(|it| it.to_lowercase() == word.to_lowercase())).collect();
        assert!(vain.is_empty(), "{}: no text has {vain:?}", lang.name());
    }
}

#[test]
fn a_speller_that_finds_nothing_would_be_noticed() {
    assert_eq!(misspelled(Lang::Da, "Koden er rigtgi, Mads’"), BTreeSet::from(["rigtgi".to_owned()]));
    assert_eq!(misspelled(Lang::En, "The color of the programme"), BTreeSet::from(["color".to_owned()]));
}
