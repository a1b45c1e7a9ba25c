//! What is recorded in a language: the clips of all files in `assets/voice/<language>`.

use super::{Fault, pack};
use crate::locale::Lang;
use crate::sound::Clip;
use std::collections::HashMap;
use std::sync::OnceLock;

// `DA` and `EN`: each file's name and bytes. Whatever lies in the language's folder counts, so nothing lists it by hand.
include!(concat!(env!("OUT_DIR"), "/recordings.rs"));

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

/// The recordings of one language.
pub(super) struct Book {
    clips: HashMap<(Kind, &'static str), Clip>,
    /// The most words that a phrase has.
    pub(super) longest: usize,
}

impl Book {
    /// The recordings of a language, which are part of the program.
    pub(super) fn of(lang: Lang) -> Result<&'static Self, Fault> {
        static BOOKS: [OnceLock<Result<Book, String>>; 2] = [OnceLock::new(), OnceLock::new()];
        let (book, packs) = match lang {
            Lang::Da => (&BOOKS[0], DA),
            Lang::En => (&BOOKS[1], EN),
        };
        book.get_or_init(|| Self::read(packs)).as_ref().map_err(|damage| Fault::Broken(damage.clone()))
    }

    fn read(packs: &[(&str, &'static [u8])]) -> Result<Self, String> {
        let mut clips = HashMap::new();
        for (name, pack) in packs {
            let read = pack::read(pack).map_err(|damage| format!("{name}: {damage}"))?;
            clips.extend(read.into_iter().map(|(kind, words, clip)| ((kind, words), clip)));
        }
        let longest = clips.keys().filter(|(kind, _)| *kind == Kind::Phrase).map(|(_, words)| words.split(' ').count());
        Ok(Self { longest: longest.max().unwrap_or(0), clips })
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
    fn a_damaged_file_is_refused_by_its_name() {
        let damaged = Book::read(&[("da/app.clips", b"kodeoplaeser clips 1\n\n"), ("da/help.clips", b"")]);
        assert_eq!(damaged.err().as_deref(), Some("da/help.clips: no recordings of version 1"));
    }

    #[test]
    fn nothing_is_recorded_twice() {
        for (lang, packs) in [(Lang::Da, DA), (Lang::En, EN)] {
            let all: usize = packs.iter().map(|(_, pack)| pack::read(pack).unwrap().len()).sum();
            assert_eq!(all, Book::of(lang).unwrap().clips.len(), "{lang:?}");
        }
    }

    #[cfg(feature = "audio")]
    #[test]
    fn danish_clips_are_alike() {
        alike(Lang::Da);
    }

    #[cfg(feature = "audio")]
    #[test]
    fn english_clips_are_alike() {
        alike(Lang::En);
    }

    /// Every clip of a language is as loud as the others, and no silence and no click is around it.
    #[cfg(feature = "audio")]
    fn alike(lang: Lang) {
        let decibels = |power: f32| 10.0 * power.max(1e-12).log10();
        let power = |part: &[f32]| part.iter().map(|sample| sample * sample).sum::<f32>() / part.len() as f32;
        let mut wrong = Vec::new();
        for ((kind, words), clip) in &Book::of(lang).unwrap().clips {
            let samples = crate::sound::decode(*clip).unwrap();
            let mut must = |good: bool, what: &str, figure: f32| {
                wrong.extend((!good).then(|| format!("{kind:?} {words}: {what} {figure}")));
            };
            let seconds = |samples: usize| samples as f32 / Clip::RATE as f32;
            must((0.15..12.0).contains(&seconds(samples.len())), "seconds", seconds(samples.len()));
            // They were brought to -20 dB: over the frames of 20 ms that are within 25 dB of the loudest.
            let frames: Vec<f32> = samples.chunks(320).map(power).collect();
            let loudest = frames.iter().copied().fold(0.0, f32::max);
            let heard: Vec<f32> = frames.iter().copied().filter(|power| *power > loudest * 0.00316).collect();
            let loudness = decibels(heard.iter().sum::<f32>() / heard.len() as f32);
            must((-22.5..-19.0).contains(&loudness), "loudness", loudness);
            let peak = samples.iter().fold(0.0f32, |most, sample| most.max(sample.abs()));
            must(peak < 0.95, "peak", peak);
            // Silence is what is 46 dB under the loudest 5 ms.
            let frames: Vec<f32> = samples.chunks(80).map(power).collect();
            let silence = frames.iter().copied().fold(0.0, f32::max) * 2.5e-5;
            let before = seconds(frames.iter().take_while(|frame| **frame < silence).count() * 80);
            let after = seconds(frames.iter().rev().take_while(|frame| **frame < silence).count() * 80);
            must(before < 0.1, "silence before it", before);
            must(after < 0.1, "silence after it", after);
            // A millisecond at each end, which is faded besides before it is heard.
            let ends = decibels(power(&samples[..16]).max(power(&samples[samples.len() - 16..])));
            must(ends < -30.0, "an end of", ends);
        }
        assert!(wrong.is_empty(), "{lang:?}, {} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }
}
