//! How long a text takes to say, roughly: enough to know when to worry, and where in it a voice must be that does not
//! tell.

use super::super::{Manner, Utterance};
use std::time::Duration;

/// Milliseconds of an engine at normal speed. Measured with espeak-ng: a digit with its comma takes 410 to 550.
const SIGN: u32 = 350;
const LETTER: u32 = 70;
const COMMA: u32 = 170;
const SEMICOLON: u32 = 250;
const STOP: u32 = 300;

/// A text as so many characters of plain words. Numbers, and words without a vowel, which are spelled, take three times
/// as long as they look; a digit by itself does not, for it has pauses around it.
pub(super) fn characters(text: &str) -> usize {
    let long = |word: &str| {
        let vowel = |c: char| "aeiouyæøå".contains(c);
        word.chars().any(|c| c.is_ascii_digit()) || !word.to_lowercase().contains(vowel)
    };
    let characters = text.split_whitespace().map(|word| {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        let spelled = if core.chars().count() > 1 && long(core) { 2 * core.chars().count() } else { 0 };
        word.chars().count() + spelled + 1
    });
    characters.sum()
}

/// When an utterance's digits begin, counted from its own beginning, at a rate of -5 to 5.
pub(super) fn marks(utterance: &Utterance, rate: i8) -> Vec<(Duration, usize)> {
    let tempo = Manner::tempo(rate);
    let (mut marks, mut milliseconds) = (Vec::new(), 0);
    utterance.pieces(|place, piece| {
        let begin = Duration::from_millis(u64::from(milliseconds)).div_f32(tempo);
        marks.extend(place.map(|digit| (begin, digit)));
        milliseconds += piece.chars().map(|c| if place.is_some() { SIGN } else { time(c) }).sum::<u32>();
    });
    marks
}

fn time(c: char) -> u32 {
    match c {
        ',' => COMMA,
        ';' => SEMICOLON,
        '.' | ':' | '!' | '?' => STOP,
        c if c.is_ascii_digit() => SIGN,
        c if c.is_alphanumeric() => LETTER,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::speech::{Part, SpokenCode};

    fn code(rate: i8) -> Vec<f32> {
        let parts = vec![Part::words("Bank: "), Part::Code(SpokenCode::new(&["482", "91B"], false))];
        let marks = super::marks(&Utterance::private(Lang::En, parts), rate);
        assert!(marks.iter().map(|(_, digit)| *digit).eq(0..6));
        marks.iter().map(|(begin, _)| begin.as_secs_f32()).collect()
    }

    /// Against the marks of espeak-ng, which came at 0, 0.55, 1.01, 1.57, 2.17 and 2.72 s in English and at 0, 0.49, 0.90,
    /// 1.37, 1.77 and 2.23 s in Danish.
    #[test]
    fn digits_are_expected_about_when_they_come() {
        let begins = code(0);
        let english = [0.0, 0.55, 1.01, 1.57, 2.17, 2.72];
        let danish = [0.0, 0.49, 0.90, 1.37, 1.77, 2.23];
        for (begin, (en, da)) in begins.iter().map(|begin| begin - begins[0]).zip(english.into_iter().zip(danish)) {
            assert!((da - 0.1..en + 0.1).contains(&begin), "{begin} is not between {da} and {en}");
        }
        let ratio = |rate| code(rate)[5] / begins[5];
        assert!(ratio(-5) > 1.7 && ratio(5) < 0.6 && begins.is_sorted());
    }

    #[test]
    fn what_is_spelled_counts_more() {
        assert_eq!(characters("4, 8; 2"), 8);
        assert_eq!(characters("seven"), 6);
        assert_eq!(characters("7777777"), 22);
        assert_eq!(characters("\"www\", så"), 16);
        assert_eq!(characters(""), 0);
    }
}
