//! Whether the guide can be understood by ear: the length of its sentences and of its words, by the measures that each
//! language has. The figures stand in `docs/guide.md`; `GUIDE=write` writes them there; otherwise they must be true.

use crate::documented::documented;
use kodeoplaeser::guide::{self, Chapter, Kind};
use kodeoplaeser::locale::{Lang, Locale};
use std::fmt::Write as _;

/// Nobody keeps more words than these in mind while they listen.
const LONGEST_SENTENCE: usize = 25;

/// The sentences of a chapter, as words. Headings are none.
fn sentences(chapter: &Chapter, locale: &Locale) -> Vec<Vec<String>> {
    let texts = chapter.lines.iter().filter(|line| line.kind != Kind::Heading).flat_map(|line| {
        let why = match line.kind {
            Kind::Case(case) => Some(case.why),
            _ => None,
        };
        std::iter::once(line.id).chain(why).map(|id| locale.text(id))
    });
    texts.flat_map(|text| split(&text)).collect()
}

/// A sentence ends with a mark that has no letter right after it, as in `mitid.dk`.
fn split(text: &str) -> Vec<Vec<String>> {
    let mut sentences = vec![Vec::new()];
    for piece in text.split_whitespace() {
        let word: String = piece.chars().filter(|c| c.is_alphanumeric() || "-.’+".contains(*c)).collect();
        let ends = piece.trim_end_matches(['”', '’']).ends_with(['.', '!', '?']);
        let word = word.trim_end_matches('.').to_owned();
        if let Some(sentence) = sentences.last_mut().filter(|_| !word.is_empty()) {
            sentence.push(word);
        }
        if ends {
            sentences.push(Vec::new());
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Björnsson's *läsbarhetsindex*: words to a sentence, and how many in a hundred have more than six letters.
fn lix(sentences: &[Vec<String>]) -> f64 {
    let words: Vec<&String> = sentences.iter().flatten().collect();
    let long = words.iter().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 6).count();
    words.len() as f64 / sentences.len() as f64 + 100.0 * long as f64 / words.len() as f64
}

/// Flesch's *reading ease*.
fn flesch(sentences: &[Vec<String>]) -> f64 {
    let words: Vec<&String> = sentences.iter().flatten().collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let words = words.len() as f64;
    206.835 - 1.015 * words / sentences.len() as f64 - 84.6 * syllables as f64 / words
}

/// Syllables of an English word: its groups of vowels, but for an *e* at its end that is not said. Letters and digits that
/// are said one by one have one each.
fn syllables(word: &str) -> usize {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    if word.chars().any(|c| c.is_ascii_digit()) || (capitals > 1 && capitals == word.chars().count()) {
        return word.chars().filter(|c| c.is_alphanumeric()).count();
    }
    let word: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic() || *c == '-').collect();
    let is_vowel = |c: &char| "aeiouyæøå".contains(*c);
    let groups = word.chunk_by(|a, b| is_vowel(a) == is_vowel(b)).filter(|group| is_vowel(&group[0])).count();
    let silent = match &word[..] {
        [.., a, 'l', 'e'] if !is_vowel(a) => false,
        [.., a, 'e'] => !is_vowel(a),
        [.., a, 'e', 'd'] => !matches!(a, 't' | 'd') && !is_vowel(a),
        _ => false,
    };
    groups.saturating_sub(usize::from(silent)).max(1)
}

#[test]
fn sentences_are_short_and_words_are_plain() {
    let (da, en) = (Locale::new(Lang::Da), Locale::new(Lang::En));
    let mut table = String::from(
        "| Chapter | Danish: LIX | words | longest sentence | English: Flesch | words | longest sentence |\n|---|---|---|---|---|---|---|\n",
    );
    for chapter in guide::chapters() {
        let measured = [&da, &en].map(|locale| {
            let sentences = sentences(chapter, locale);
            let longest = sentences.iter().max_by_key(|sentence| sentence.len()).expect("sentences");
            let here = format!("{:?} {}", locale.lang(), chapter.name);
            assert!(longest.len() <= LONGEST_SENTENCE, "{here}: {} words: {}", longest.len(), longest.join(" "));
            let words = sentences.iter().flatten().count();
            (here, longest.len(), words, sentences)
        });
        let [(here_da, longest_da, words_da, da), (here_en, longest_en, words_en, en)] = measured;
        let (lix, flesch) = (lix(&da), flesch(&en));
        assert!(lix < 40.0, "{here_da}: LIX {lix:.0}");
        assert!(flesch > 60.0, "{here_en}: Flesch {flesch:.0}");
        writeln!(
            table,
            "| {} | {lix:.0} | {words_da} | {longest_da} | {flesch:.0} | {words_en} | {longest_en} |",
            chapter.name
        )
        .unwrap();
    }
    documented("docs/guide.md", "GUIDE", "reading", &table);
}

#[test]
fn syllables_are_counted_as_they_are_said() {
    for (word, count) in [
        ("the", 1),
        ("code", 1),
        ("reader", 2),
        ("table", 2),
        ("asked", 1),
        ("needed", 2),
        ("people", 2),
        ("MitID", 2),
        ("CPR", 3),
        ("33", 2),
        ("e-mail", 2),
        ("activation", 4),
        ("I", 1),
        ("free", 1),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn a_sentence_ends_where_it_does() {
    let ends = |text| split(text).iter().map(Vec::len).collect::<Vec<_>>();
    assert_eq!(ends("Type mitid.dk yourself. Is it new? Then wait."), [3, 3, 2]);
    assert_eq!(ends("“Log in here.” Then comes a link"), [3, 4]);
}
