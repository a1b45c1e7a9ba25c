//! What is recorded in a language, and where: `clips.tsv`, one line a clip.

use super::Fault;
use crate::locale::Lang;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What a recording is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A digit of a code.
    Digit,
    /// A letter or a symbol by its name.
    Sign,
    /// A whole number.
    Number,
    /// Words of a message, or a name.
    Phrase,
}

/// A stretch of the language's recording, in samples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clip {
    pub(super) start: u64,
    pub(super) length: usize,
}

/// The recordings of one language.
pub(super) struct Book {
    pub(super) ogg: &'static [u8],
    clips: HashMap<(Kind, &'static str), Clip>,
    /// The most words that a phrase has.
    pub(super) longest: usize,
}

impl Book {
    /// The recordings of a language, which are part of the program.
    pub(super) fn of(lang: Lang) -> Result<&'static Self, Fault> {
        static BOOKS: [OnceLock<Option<Book>>; 2] = [OnceLock::new(), OnceLock::new()];
        let (book, ogg, table): (_, &[u8], _) = match lang {
            Lang::Da => (
                &BOOKS[0],
                include_bytes!("../../../assets/voice/da/clips.ogg"),
                include_str!("../../../assets/voice/da/clips.tsv"),
            ),
            Lang::En => (
                &BOOKS[1],
                include_bytes!("../../../assets/voice/en/clips.ogg"),
                include_str!("../../../assets/voice/en/clips.tsv"),
            ),
        };
        let book = book.get_or_init(|| Self::read(ogg, table)).as_ref();
        book.ok_or_else(|| Fault::Broken("damaged table of recordings".into()))
    }

    fn read(ogg: &'static [u8], table: &'static str) -> Option<Self> {
        let mut clips = HashMap::new();
        for line in table.lines() {
            let mut fields = line.split('\t');
            let kind = match fields.next()? {
                "digit" => Kind::Digit,
                "sign" => Kind::Sign,
                "number" => Kind::Number,
                "phrase" => Kind::Phrase,
                _ => return None,
            };
            let key = fields.next()?;
            let clip = Clip { start: fields.next()?.parse().ok()?, length: fields.next()?.parse().ok()? };
            let _ = clips.insert((kind, key), clip);
        }
        let longest = clips.keys().filter(|(kind, _)| *kind == Kind::Phrase).map(|(_, key)| key.split(' ').count());
        Some(Self { longest: longest.max().unwrap_or(0), ogg, clips })
    }

    pub(super) fn clip(&self, kind: Kind, key: &str) -> Option<Clip> {
        self.clips.get(&(kind, key)).copied()
    }

    /// What a clip says, for tests to read.
    #[cfg(test)]
    pub(super) fn name(&self, clip: Clip) -> String {
        let found = self.clips.iter().find(|(_, at)| **at == clip);
        found.map(|((kind, key), _)| format!("<{kind:?} {key}>").to_lowercase()).unwrap_or_default()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn digits_letters_and_numbers_are_recorded_in_both_languages() {
        for lang in Lang::ALL {
            let book = Book::of(lang).unwrap();
            let has = |kind, key: &str| assert!(book.clip(kind, key).is_some(), "{lang:?} {kind:?} {key}");
            (0..=9).for_each(|digit| has(Kind::Digit, &digit.to_string()));
            (0..=100).for_each(|number| has(Kind::Number, &number.to_string()));
            ('a'..='z').chain("æøå@.-_/:+".chars()).for_each(|sign| has(Kind::Sign, &sign.to_string()));
        }
    }

    #[test]
    fn a_damaged_table_is_refused() {
        for table in ["phrase\tback\t12", "phrase\tback\ttwelve\t3", "song\tback\t12\t3", "phrase"] {
            assert!(Book::read(b"", table).is_none(), "{table:?}");
        }
    }

    #[cfg(feature = "audio")]
    #[test]
    fn every_clip_is_in_the_recording_and_as_loud_as_the_others() {
        for lang in Lang::ALL {
            let book = Book::of(lang).unwrap();
            let mut recording = crate::sound::Recording::open(book.ogg).unwrap();
            for ((kind, key), clip) in &book.clips {
                let samples = recording.read(clip.start, clip.length).unwrap();
                let seconds = samples.len() as f32 / recording.rate() as f32;
                assert!((0.15..12.0).contains(&seconds), "{lang:?} {kind:?} {key}: {seconds} s");
                // The loudest fifth of a second.
                let window = samples.len().min(recording.rate() as usize / 5);
                let power = |part: &[f32]| part.iter().map(|sample| sample * sample).sum::<f32>() / part.len() as f32;
                let loudest = samples.chunks(window).map(power).fold(0.0, f32::max).sqrt();
                assert!((0.05..0.4).contains(&loudest), "{lang:?} {kind:?} {key}: loudness {loudest}");
                let peak = samples.iter().fold(0.0f32, |most, sample| most.max(sample.abs()));
                assert!(peak < 1.0, "{lang:?} {kind:?} {key} clips");
            }
        }
    }
}
