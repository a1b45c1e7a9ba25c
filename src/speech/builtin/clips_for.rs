//! From parts to recordings. Of words the longest recorded phrase first, then numbers and names, at last letter by
//! letter.

use super::super::{Part, SpokenCode};
use super::Segment;
use super::book::{Book, Kind};
use crate::sound::Clip;

/// Silence between clips, in milliseconds, where the text has no mark.
const JOINT: u16 = 50;
/// Silence between the letters of a spelled word.
const LETTER: u16 = 90;
/// Silence between the digits of a code, and between its groups.
const DIGIT: u16 = 180;
const GROUP: u16 = 450;
/// Silence between sentences, if the first does not end with a mark of its own.
const SENTENCE: u16 = 400;
/// Silence after the last word, so that the end is reported when it has been heard and not before.
const LAST: u16 = 60;

const CLAUSE: &str = ",;:.!?…–—()[]";
const QUOTES: &str = "\"“”„«»‘’'";

/// The silence of a mark, in milliseconds.
fn pause(mark: char) -> u16 {
    match mark {
        ',' => 180,
        ';' => 450,
        ':' => 250,
        '.' | '!' | '?' | '…' => SENTENCE,
        '–' | '—' => 200,
        _ => 120,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Word(&'a str),
    Mark(char),
}

/// Words, and the marks between them. `assets/voice/render/wanted.py` cuts the messages in the same way.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    for piece in text.split_whitespace() {
        if piece == "-" {
            tokens.push(Token::Mark('–'));
            continue;
        }
        let word = piece.trim_start_matches(|c| "([".contains(c) || QUOTES.contains(c));
        let core = word.trim_end_matches(|c| CLAUSE.contains(c) || QUOTES.contains(c));
        let mark = |c: &char| CLAUSE.contains(*c);
        tokens.extend(piece[..piece.len() - word.len()].chars().filter(mark).map(Token::Mark));
        tokens.extend((!core.is_empty()).then_some(Token::Word(core)));
        tokens.extend(word[core.len()..].chars().filter(mark).map(Token::Mark));
    }
    tokens
}

/// The parts as clips and pauses, and before each digit of a code that is followed the news of it.
pub(super) fn segments(book: &Book, parts: &[Part]) -> Vec<Segment> {
    let mut segments = Vec::new();
    for part in parts {
        match part {
            Part::Words(text) => words(book, text, &mut segments),
            Part::Code(code) => digits(book, code, &mut segments),
            Part::Pause => match segments.last() {
                Some(Segment::Clip(_)) => segments.push(Segment::Pause(SENTENCE)),
                Some(Segment::Pause(_) | Segment::Digit(_)) | None => {}
            },
        }
    }
    if let Some(Segment::Pause(_)) = segments.last() {
        let _ = segments.pop();
    }
    segments.push(Segment::Pause(LAST));
    segments
}

fn words(book: &Book, text: &str, segments: &mut Vec<Segment>) {
    walk(book, text, |found| match found {
        Found::Clip(clip) => join(segments, JOINT, [clip]),
        Found::Spelled(word) => join(segments, LETTER, letters(book, word)),
        Found::Mark(mark) => match segments.last_mut() {
            Some(Segment::Pause(longest)) => *longest = pause(mark).max(*longest),
            Some(Segment::Clip(_)) => segments.push(Segment::Pause(pause(mark))),
            Some(Segment::Digit(_)) | None => {}
        },
    });
}

fn digits(book: &Book, code: &SpokenCode, segments: &mut Vec<Segment>) {
    let mut place = 0..;
    for (at, group) in code.groups().enumerate() {
        for (within, c) in group.chars().enumerate() {
            if at > 0 || within > 0 {
                segments.push(Segment::Pause(if within == 0 { GROUP } else { DIGIT }));
            } else if let Some(Segment::Clip(_)) = segments.last() {
                segments.push(Segment::Pause(JOINT));
            }
            segments.extend(place.next().filter(|_| code.followed()).map(Segment::Digit));
            let name = c.to_lowercase().to_string();
            let clip = book.clip(Kind::Digit, &name).or_else(|| book.clip(Kind::Sign, &name));
            segments.extend(clip.map(Segment::Clip));
        }
    }
}

/// The words of a text that are not recorded.
pub(super) fn spelled(book: &Book, text: &str) -> Vec<String> {
    let mut words = Vec::new();
    walk(book, text, |found| {
        if let Found::Spelled(word) = found {
            words.push(word.to_owned());
        }
    });
    words
}

/// What is to be said of words.
enum Found<'a> {
    Clip(Clip),
    Spelled(&'a str),
    Mark(char),
}

fn walk<'a>(book: &Book, text: &'a str, mut found: impl FnMut(Found<'a>)) {
    let tokens = tokens(text);
    let mut at = 0;
    while let Some(&token) = tokens.get(at) {
        at += match token {
            Token::Mark(mark) => {
                found(Found::Mark(mark));
                1
            }
            Token::Word(word) => {
                let words = tokens[at..].iter().map_while(|token| match token {
                    Token::Word(word) => Some(*word),
                    Token::Mark(_) => None,
                });
                let one = || single(book, word).map(|clip| (1, clip));
                match longest(book, words).or_else(one) {
                    Some((count, clip)) => {
                        found(Found::Clip(clip));
                        count
                    }
                    None => {
                        found(Found::Spelled(word));
                        1
                    }
                }
            }
        };
    }
}

/// The longest recorded phrase that the words begin with, and how many words it has.
fn longest<'a>(book: &Book, words: impl Iterator<Item = &'a str>) -> Option<(usize, Clip)> {
    let words: Vec<String> = words.take(book.longest).map(|word| word.to_lowercase().replace('’', "'")).collect();
    // A letter by itself is a letter, though it may be a word too.
    let least = if words.first().is_some_and(|word| is_single(word)) { 2 } else { 1 };
    let phrase = |count: usize| Some((count, book.clip(Kind::Phrase, &words[..count].join(" "))?));
    (least..=words.len()).rev().find_map(phrase)
}

/// A word that is one sign or one number.
fn single(book: &Book, word: &str) -> Option<Clip> {
    book.clip(Kind::Number, word).or_else(|| book.clip(Kind::Sign, &word.to_lowercase()))
}

fn is_single(word: &str) -> bool {
    word.chars().count() == 1
}

/// A word letter by letter. A number in it is said as one if it is short; what has no name is left out.
fn letters(book: &Book, word: &str) -> Vec<Clip> {
    let mut clips = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (piece, after) = rest.split_at(digits.max(first.len_utf8()));
        rest = after;
        match book.clip(Kind::Number, piece) {
            Some(number) => clips.push(number),
            None if digits > 0 => clips.extend(piece.split("").filter_map(|digit| book.clip(Kind::Digit, digit))),
            None => clips.extend(book.clip(Kind::Sign, &piece.to_lowercase())),
        }
    }
    clips
}

/// Adds clips with silence between them and before the first.
fn join(segments: &mut Vec<Segment>, silence: u16, clips: impl IntoIterator<Item = Clip>) {
    for (i, clip) in clips.into_iter().enumerate() {
        if let Some(Segment::Clip(_)) = segments.last() {
            segments.push(Segment::Pause(if i == 0 { JOINT } else { silence }));
        }
        segments.push(Segment::Clip(clip));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use proptest::prelude::*;

    fn said(lang: Lang, text: &str) -> String {
        told(lang, &[Part::words(text)])
    }

    /// The segments in a form to be read: clips by what they say, pauses by their length.
    fn told(lang: Lang, parts: &[Part]) -> String {
        let book = Book::of(lang).unwrap();
        let name = |segment: &Segment| match segment {
            Segment::Clip(clip) => book.name(*clip),
            Segment::Pause(milliseconds) => milliseconds.to_string(),
            Segment::Digit(digit) => format!("[{digit}]"),
        };
        segments(book, parts).iter().map(name).collect::<Vec<_>>().join(" ")
    }

    fn code(groups: &[&str]) -> Part {
        Part::Code(SpokenCode::new(groups, false))
    }

    #[test]
    fn a_code_is_its_digits_in_order_with_longer_pauses_between_groups() {
        for lang in Lang::ALL {
            let silent = Part::Code(SpokenCode::new(&["482", "001"], false).unfollowed());
            assert_eq!(
                told(lang, &[silent]),
                "<digit 4> 180 <digit 8> 180 <digit 2> 450 <digit 0> 180 <digit 0> 180 <digit 1> 60"
            );
        }
        assert_eq!(told(Lang::En, &[code(&["B4", "X"])]), "[0] <sign b> 180 [1] <digit 4> 450 [2] <sign x> 60");
    }

    #[test]
    fn a_whole_reading_joins_sentence_name_and_code() {
        let parts = [Part::words("5 seconds left"), Part::Pause, Part::words("GitHub: "), code(&["48", "29"])];
        assert_eq!(
            told(Lang::En, &parts),
            "<number 5> 50 <phrase seconds left> 400 <phrase github> 250 [0] <digit 4> 180 [1] <digit 8> 450 \
             [2] <digit 2> 180 [3] <digit 9> 60"
        );
    }

    #[test]
    fn a_name_that_looks_like_a_code_is_none() {
        assert_eq!(
            told(Lang::En, &[Part::words("4; 4: "), code(&["44"])]),
            "<number 4> 450 <number 4> 250 [0] <digit 4> 180 [1] <digit 4> 60"
        );
    }

    #[test]
    fn the_longest_phrase_wins() {
        assert_eq!(said(Lang::En, "Your codes are locked."), "<phrase your codes are locked> 60");
        assert_eq!(said(Lang::En, "Your codes GitHub"), "<phrase your codes> 50 <phrase github> 60");
    }

    #[test]
    fn what_is_not_recorded_is_spelled() {
        assert_eq!(
            said(Lang::Da, "bo24@zq.dk"),
            "<sign b> 90 <sign o> 90 <number 24> 90 <sign @> 90 <sign z> 90 <sign q> 90 <sign .> 90 <sign d> 90 <sign k> 60"
        );
        assert_eq!(said(Lang::En, "x007"), "<sign x> 90 <digit 0> 90 <digit 0> 90 <digit 7> 60");
        assert_eq!(spelled(Book::of(Lang::En).unwrap(), "Your codes: Zyx 12 007"), ["Zyx", "007"]);
    }

    #[test]
    fn single_letters_are_letters_and_single_digits_numbers() {
        assert_eq!(said(Lang::Da, "i"), "<sign i> 60");
        assert_eq!(said(Lang::En, "A"), "<sign a> 60");
        assert_eq!(said(Lang::En, "5"), "<number 5> 60");
        assert_eq!(said(Lang::En, "5, seconds left"), "<number 5> 180 <phrase seconds left> 60");
    }

    #[test]
    fn quotes_are_not_heard_and_marks_are_only_heard_between_words() {
        assert_eq!(said(Lang::En, "“Back”"), "<phrase back> 60");
        assert_eq!(said(Lang::En, "Back?! (Cancel)."), "<phrase back> 400 <phrase cancel> 60");
        assert_eq!(said(Lang::En, "Back - Cancel"), "<phrase back> 200 <phrase cancel> 60");
        assert_eq!(said(Lang::En, " , ☃ "), "60");
    }

    proptest! {
        /// Whatever the words, nothing panics, and silence never follows silence.
        #[test]
        fn any_text_becomes_clips_with_pauses_between_them(text in "\\PC{0,40}") {
            for lang in Lang::ALL {
                let segments = segments(Book::of(lang).unwrap(), &[Part::words(text.as_str())]);
                let doubled = segments.windows(2).any(|two| matches!(two, [Segment::Pause(_), Segment::Pause(_)]));
                prop_assert!(!doubled && segments.last() == Some(&Segment::Pause(LAST)), "{segments:?}");
            }
        }

        /// Every digit of a code is heard, once, in its place.
        #[test]
        fn no_digit_of_a_code_is_lost_or_turned(code in "[0-9]{2,10}", group in 1usize..5) {
            let groups: Vec<&str> = (0..code.len()).step_by(group).map(|at| &code[at..code.len().min(at + group)]).collect();
            let book = Book::of(Lang::Da).unwrap();
            let segments = segments(book, &[Part::Code(SpokenCode::new(&groups, false))]);
            let said: Vec<Segment> = segments.into_iter().filter(|segment| !matches!(segment, Segment::Pause(_))).collect();
            let wanted = code.chars().enumerate().flat_map(|(i, digit)| {
                [Segment::Digit(i), Segment::Clip(book.clip(Kind::Digit, &digit.to_string()).unwrap())]
            });
            prop_assert_eq!(said, wanted.collect::<Vec<_>>());
        }
    }
}
