//! What is spoken, in parts: engines, recordings and braille each write a code and a pause in their own way.

use crate::locale::Lang;
use zeroize::Zeroizing;

/// What is to be spoken in one language. `Debug` does not show it: it may hold a code.
#[derive(Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The language it is in.
    pub lang: Lang,
    parts: Vec<Part>,
    private: bool,
    /// A device that sleeps is to be woken first.
    wakes: bool,
}

/// One thing of which an utterance is made.
#[derive(Clone, PartialEq, Eq)]
pub enum Part {
    /// A sentence, or what stands of one before or after a code. Has no control characters.
    Words(Zeroizing<String>),
    /// A code.
    Code(SpokenCode),
    /// Between a sentence and the next.
    Pause,
}

impl Part {
    /// Words. Control characters become spaces.
    pub fn words(text: impl Into<String>) -> Self {
        let text = Zeroizing::new(text.into());
        Self::Words(Zeroizing::new(text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()))
    }

    /// Sentence after sentence with a pause between them, but for empty ones. A full stop after a digit is left out: a
    /// Danish voice would read an ordinal.
    pub fn sentences(sentences: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<Self> {
        Self::with_pauses(sentences.into_iter().map(|sentence| {
            let sentence = sentence.as_ref().trim();
            let without_stop = sentence.trim_end_matches('.');
            let ordinal = without_stop.ends_with(|c: char| c.is_ascii_digit());
            let sentence = if ordinal { without_stop } else { sentence };
            if sentence.is_empty() { Vec::new() } else { vec![Self::words(sentence)] }
        }))
    }

    /// Sentences as one text, for eyes and voices.
    pub fn joined(sentences: &[String]) -> String {
        let mut text = String::new();
        write(&Self::sentences(sentences), SPOKEN, &mut |_, piece| text.push_str(piece));
        text
    }

    /// All of these, but for empty ones, with a pause between one and the next.
    pub fn with_pauses(pieces: impl IntoIterator<Item = Vec<Self>>) -> Vec<Self> {
        let pieces: Vec<_> = pieces.into_iter().filter(|parts| !parts.is_empty()).collect();
        pieces.join(&[Self::Pause][..])
    }
}

/// A code as it is spoken, character by character.
#[derive(Clone, PartialEq, Eq)]
pub struct SpokenCode {
    groups: Vec<Zeroizing<String>>,
    followed: bool,
}

impl SpokenCode {
    /// A code in the groups it is read in, the listener of which is told at each digit. With `oh` the digit 0 is said as
    /// the letter O.
    pub fn new(groups: &[&str], oh: bool) -> Self {
        let spoken = |c| if oh && c == '0' { 'O' } else { c };
        let groups = groups.iter().map(|group| Zeroizing::new(group.chars().map(spoken).collect())).collect();
        Self { groups, followed: true }
    }

    /// The same, but nobody is told where the voice is in it.
    pub fn unfollowed(self) -> Self {
        Self { followed: false, ..self }
    }

    /// The listener is told when the voice comes to each digit.
    pub fn followed(&self) -> bool {
        self.followed
    }

    /// As a screen reader shows it in braille and says it: `4 8 2, 9 1 0`.
    pub fn announced(&self) -> Zeroizing<String> {
        let code = [Part::Code(self.clone())];
        whole(|put| write(&code, READ, put))
    }

    /// What is spoken, group by group.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().map(|group| group.as_str())
    }
}

impl std::fmt::Debug for SpokenCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SpokenCode(..)")
    }
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Part(..)")
    }
}

impl Utterance {
    /// Words in a language.
    pub fn new(lang: Lang, text: impl Into<String>) -> Self {
        Self::of(lang, vec![Part::words(text)])
    }

    /// Parts that anybody may hear.
    pub fn of(lang: Lang, parts: Vec<Part>) -> Self {
        Self { lang, parts, private: false, wakes: false }
    }

    /// Parts that are heard on the device for codes, if there is one, and then nowhere else.
    pub fn private(lang: Lang, parts: Vec<Part>) -> Self {
        Self { lang, parts, private: true, wakes: false }
    }

    /// The same after a time of silence: a short silence goes before it, because devices that sleep, wireless ones above
    /// all, swallow what comes first.
    #[must_use]
    pub fn after_silence(self) -> Self {
        Self { wakes: true, ..self }
    }

    /// A short silence goes before it.
    pub fn wakes(&self) -> bool {
        self.wakes
    }

    /// What it is made of.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// It is for the device for codes.
    pub fn is_private(&self) -> bool {
        self.private
    }

    /// The listener is told when the voice comes to each digit of the code in it.
    pub fn is_followed(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Code(digits) if digits.followed))
    }

    /// As a voice reads it, a code as `4, 8, 2; 9, 1, 0`.
    pub fn text(&self) -> Zeroizing<String> {
        whole(|put| write(&self.parts, SPOKEN, put))
    }

    /// As a screen reader shows it in braille and says it, a code as `4 8 2, 9 1 0`.
    pub fn announced(&self) -> Zeroizing<String> {
        whole(|put| write(&self.parts, READ, put))
    }

    /// The text in pieces, and of each that is a digit to be followed which it is, counted from 0.
    pub(super) fn pieces(&self, mut put: impl FnMut(Option<usize>, &str)) {
        write(&self.parts, SPOKEN, &mut put);
    }

    /// Nothing to say: engines take an empty text for an error, or hang on it.
    pub fn is_blank(&self) -> bool {
        self.text().trim().is_empty()
    }
}

impl std::fmt::Debug for Utterance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Utterance({:?}, ..)", self.lang)
    }
}

/// What is written between the digits of a code, and between its groups.
struct Between {
    digits: &'static str,
    groups: &'static str,
}

/// Every voice reads this digit by digit. No full stop: after a digit it makes a Danish voice say "third".
const SPOKEN: Between = Between { digits: ", ", groups: "; " };
const READ: Between = Between { digits: " ", groups: ", " };

/// Writes parts piece by piece. A digit that is to be followed is a piece of its own and comes with its place.
fn write(parts: &[Part], between: Between, put: &mut dyn FnMut(Option<usize>, &str)) {
    let mut end = None;
    for part in parts {
        match part {
            Part::Words(words) => {
                put(None, words);
                end = words.chars().next_back().or(end);
            }
            Part::Code(code) => {
                let mut place = 0..;
                for (at, group) in code.groups().enumerate() {
                    put(None, if at > 0 { between.groups } else { "" });
                    for (at, (from, c)) in group.char_indices().enumerate() {
                        put(None, if at > 0 { between.digits } else { "" });
                        put(place.next().filter(|_| code.followed), &group[from..from + c.len_utf8()]);
                        end = Some(c);
                    }
                }
            }
            // After a digit no full stop.
            Part::Pause => put(
                None,
                match end {
                    None => "",
                    Some(c) if c.is_ascii_digit() => "; ",
                    Some('.' | '!' | '?' | ':' | ';' | ',') => " ",
                    Some(_) => ". ",
                },
            ),
        }
    }
}

/// All that is written, in a text that never grows, so that it leaves no copies behind.
fn whole(write: impl Fn(&mut dyn FnMut(Option<usize>, &str))) -> Zeroizing<String> {
    let mut length = 0;
    write(&mut |_, piece| length += piece.len());
    let mut text = Zeroizing::new(String::with_capacity(length));
    write(&mut |_, piece| text.push_str(piece));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> Utterance {
        let parts = vec![
            Part::words("Three\nleft"),
            Part::Pause,
            Part::words("7, 7: "),
            Part::Code(SpokenCode::new(&["40", "2"], true)),
        ];
        Utterance::private(Lang::En, parts)
    }

    #[test]
    fn a_code_is_written_for_ears_and_for_fingers() {
        assert_eq!(*code().text(), "Three left. 7, 7: 4, O; 2");
        assert_eq!(*code().announced(), "Three left. 7, 7: 4 O, 2");
        assert_eq!(
            format!("{:?} {:?}", code(), code().parts()),
            "Utterance(En, ..) [Part(..), Part(..), Part(..), Part(..)]"
        );
    }

    #[test]
    fn the_digits_of_a_code_and_no_others_are_told() {
        let mut told = Vec::new();
        code().pieces(|place, piece| told.extend(place.map(|place| (place, piece.to_owned()))));
        assert_eq!(told, [(0, "4".into()), (1, "O".into()), (2, "2".into())]);
        assert!(code().is_followed());
        let sample = Utterance::of(Lang::En, vec![Part::Code(SpokenCode::new(&["48"], false).unfollowed())]);
        assert!(!sample.is_followed() && !sample.is_private());
        sample.pieces(|place, _| assert_eq!(place, None));
    }

    #[test]
    fn sentences_are_parted_as_a_danish_voice_can_read_them() {
        let texts = ["One.", " ", "Of 10.", "Two", "Why? ", "", "At 5"].map(String::from);
        assert_eq!(Part::joined(&texts), "One. Of 10; Two. Why? At 5");
        assert_eq!(Part::joined(&[]), "");
    }
}
