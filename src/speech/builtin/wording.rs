//! From words to recordings: the longest recorded phrase first, then numbers and names, at last letter by letter.

use super::super::Mark;
use super::Step;
use super::book::{Book, Kind};
use crate::sound::Clip;

/// Silence between clips, in milliseconds, where the text has no mark.
const JOINT: u16 = 50;
/// Silence between the letters of a spelled word.
const LETTER: u16 = 90;
/// Silence after the last word, so that the end is reported when it has been heard and not before.
const LAST: u16 = 60;

const CLAUSE: &str = ",;:.!?…–—()[]";
const QUOTES: &str = "\"“”„«»‘’'";

/// The silence of a mark, in milliseconds. Comma and semicolon are those within and between the groups of a code.
fn pause(mark: char) -> u16 {
    match mark {
        ',' => 180,
        ';' => 450,
        ':' => 250,
        '.' | '!' | '?' | '…' => 400,
        '–' | '—' => 200,
        _ => 120,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    /// A word, and the byte it begins at.
    Word(usize, &'a str),
    Mark(char),
}

/// Words, and the marks between them. `assets/voice/render/wanted.py` cuts the messages in the same way.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    for piece in text.split_whitespace() {
        // Pieces come in their order, so the first place of each in the rest is its own.
        let (skipped, _) = rest.split_once(piece).unwrap_or_default();
        let start = text.len() - rest.len() + skipped.len();
        rest = &text[start + piece.len()..];
        if piece == "-" {
            tokens.push(Token::Mark('–'));
            continue;
        }
        let word = piece.trim_start_matches(|c| "([".contains(c) || QUOTES.contains(c));
        let core = word.trim_end_matches(|c| CLAUSE.contains(c) || QUOTES.contains(c));
        let mark = |c: &char| CLAUSE.contains(*c);
        tokens.extend(piece[..piece.len() - word.len()].chars().filter(mark).map(Token::Mark));
        tokens.extend((!core.is_empty()).then_some(Token::Word(start + piece.len() - word.len(), core)));
        tokens.extend(word[core.len()..].chars().filter(mark).map(Token::Mark));
    }
    tokens
}

/// The text as clips and pauses, with the `digits` of a code announced before the clips they are said by.
pub(super) fn steps(book: &Book, text: &str, digits: &[Mark]) -> Vec<Step> {
    let mut steps = Vec::new();
    let begun = |at: usize| digits.iter().find(|mark| mark.at == at).map(|mark| mark.digit);
    walk(book, text, |found| match found {
        Found::Clip(at, clip) => join(&mut steps, JOINT, begun(at), [clip]),
        Found::Spelled(at, word) => join(&mut steps, LETTER, begun(at), letters(book, word)),
        Found::Mark(mark) => match steps.last_mut() {
            Some(Step::Pause(longest)) => *longest = pause(mark).max(*longest),
            Some(Step::Clip(_)) => steps.push(Step::Pause(pause(mark))),
            Some(Step::Mark(_)) | None => {}
        },
    });
    if let Some(Step::Pause(_)) = steps.last() {
        let _ = steps.pop();
    }
    steps.push(Step::Pause(LAST));
    steps
}

/// The words of a text that are not recorded.
pub(super) fn spelled(book: &Book, text: &str) -> Vec<String> {
    let mut words = Vec::new();
    walk(book, text, |found| {
        if let Found::Spelled(_, word) = found {
            words.push(word.to_owned());
        }
    });
    words
}

/// What is to be said, and at which byte of the text it begins.
enum Found<'a> {
    Clip(usize, Clip),
    Spelled(usize, &'a str),
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
            Token::Word(start, word) => {
                let words = tokens[at..].iter().map_while(|token| match token {
                    Token::Word(_, word) => Some(*word),
                    Token::Mark(_) => None,
                });
                let one = || single(book, word, in_code(&tokens, at)).map(|clip| (1, clip));
                match longest(book, words).or_else(one) {
                    Some((count, clip)) => {
                        found(Found::Clip(start, clip));
                        count
                    }
                    None => {
                        found(Found::Spelled(start, word));
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
fn single(book: &Book, word: &str, in_code: bool) -> Option<Clip> {
    if in_code && let Some(digit) = book.clip(Kind::Digit, word) {
        return Some(digit);
    }
    book.clip(Kind::Number, word).or_else(|| book.clip(Kind::Sign, &word.to_lowercase()))
}

fn is_single(word: &str) -> bool {
    word.chars().count() == 1
}

/// Whether a word is one of the characters of a code: alone between marks, with another such beyond a comma or
/// semicolon. `5 seconds left` after a code is not.
fn in_code(tokens: &[Token<'_>], at: usize) -> bool {
    let alone = |at: Option<usize>| {
        let beside = |at: Option<usize>| at.and_then(|at| tokens.get(at)).is_none_or(|t| matches!(t, Token::Mark(_)));
        at.is_some_and(|at| {
            matches!(tokens.get(at), Some(Token::Word(_, word)) if is_single(word))
                && beside(at.checked_sub(1))
                && beside(at.checked_add(1))
        })
    };
    let joined = |at: Option<usize>| at.is_some_and(|at| matches!(tokens.get(at), Some(Token::Mark(',' | ';'))));
    let (before, after) = (at.checked_sub(1), at.checked_add(1));
    alone(Some(at)) && ((joined(before) && alone(at.checked_sub(2))) || (joined(after) && alone(at.checked_add(2))))
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

/// Adds clips with silence between them and before the first, which says this digit of a code.
fn join(steps: &mut Vec<Step>, silence: u16, digit: Option<usize>, clips: impl IntoIterator<Item = Clip>) {
    for (i, clip) in clips.into_iter().enumerate() {
        if let Some(Step::Clip(_)) = steps.last() {
            steps.push(Step::Pause(if i == 0 { JOINT } else { silence }));
        }
        steps.extend(digit.filter(|_| i == 0).map(Step::Mark));
        steps.push(Step::Clip(clip));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use proptest::prelude::*;

    /// The steps in a form to be read: clips by what they say, pauses by their length.
    fn said(lang: Lang, text: &str) -> String {
        let book = Book::of(lang).unwrap();
        let name = |step: &Step| match step {
            Step::Clip(clip) => book.name(*clip),
            Step::Pause(milliseconds) => milliseconds.to_string(),
            Step::Mark(digit) => format!("[{digit}]"),
        };
        steps(book, text, &[]).iter().map(name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_code_is_its_digits_in_order_with_longer_pauses_between_groups() {
        for lang in Lang::ALL {
            assert_eq!(
                said(lang, "4, 8, 2; 0, 0, 1"),
                "<digit 4> 180 <digit 8> 180 <digit 2> 450 <digit 0> 180 <digit 0> 180 <digit 1> 60"
            );
        }
        assert_eq!(said(Lang::En, "B, 4; X"), "<sign b> 180 <digit 4> 450 <sign x> 60");
    }

    #[test]
    fn a_whole_reading_joins_name_code_and_time_left() {
        assert_eq!(
            said(Lang::En, "GitHub: 4, 8; 2, 9; 5 seconds left"),
            "<phrase github> 250 <digit 4> 180 <digit 8> 450 <digit 2> 180 <digit 9> 450 <number 5> 50 \
             <phrase seconds left> 60"
        );
    }

    #[test]
    fn a_digit_is_announced_where_it_stands_and_no_other_like_it() {
        let text = "4: “GitHub”: 4, 4; 4 seconds left";
        let at: Vec<usize> = text.match_indices('4').map(|(at, _)| at).collect();
        let marks = [(0, at[1]), (1, at[2])].map(|(digit, at)| Mark { at, digit });
        let steps = steps(Book::of(Lang::En).unwrap(), text, &marks);
        let announced: Vec<_> = (0..steps.len()).filter(|i| matches!(steps[*i], Step::Mark(_))).collect();
        let clips = |until: usize| steps[..until].iter().filter(|step| matches!(step, Step::Clip(_))).count();
        assert_eq!(announced.iter().map(|at| clips(*at)).collect::<Vec<_>>(), [2, 3]);
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
                let steps = steps(Book::of(lang).unwrap(), &text, &[]);
                let doubled = steps.windows(2).any(|two| matches!(two, [Step::Pause(_), Step::Pause(_)]));
                prop_assert!(!doubled && steps.last() == Some(&Step::Pause(LAST)), "{steps:?}");
            }
        }

        /// Every digit of a code is heard, once, in its place.
        #[test]
        fn no_digit_of_a_code_is_lost_or_turned(code in "[0-9]{2,10}", group in 1usize..5) {
            let digits: Vec<String> = code.chars().map(String::from).collect();
            let groups: Vec<String> = digits.chunks(group).map(|digits| digits.join(", ")).collect();
            let book = Book::of(Lang::Da).unwrap();
            let marks: Vec<Mark> = (0..digits.len()).map(|digit| Mark { at: 3 * digit, digit }).collect();
            let steps = steps(book, &groups.join("; "), &marks);
            let said: Vec<Step> = steps.into_iter().filter(|step| !matches!(step, Step::Pause(_))).collect();
            let wanted = digits.iter().enumerate().flat_map(|(i, digit)| {
                [Step::Mark(i), Step::Clip(book.clip(Kind::Digit, digit).unwrap())]
            });
            prop_assert_eq!(said, wanted.collect::<Vec<_>>());
        }
    }
}
