//! The built-in voice can say everything that the program says about itself, in both languages.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::speech::builtin::spelled;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// A file with this comment at its head is only printed.
const UNSPOKEN: &str = "### Never spoken.";
/// Stands where a value is filled in. As a word of its own it ends a phrase, as the value will.
const VALUE: &str = " \u{fffc} ";

type Patterns = HashMap<String, Pattern<String>>;

#[test]
fn every_message_is_recorded() {
    let mut missing = BTreeSet::new();
    for lang in Lang::ALL {
        let patterns = patterns(lang);
        assert!(patterns.len() > 50, "too few messages were found for {lang:?}");
        // Facts are said in the messages that they stand in.
        for (id, pattern) in patterns.iter().filter(|(id, _)| !id.starts_with("fact-")) {
            for text in texts(pattern, &patterns) {
                for part in text.split(VALUE) {
                    for word in spelled(lang, part).unwrap() {
                        let _ = missing.insert(format!("{} {id}: {word}", lang.tag()));
                    }
                }
            }
        }
    }
    let list = Vec::from_iter(missing).join("\n");
    assert!(
        list.is_empty(),
        "These words of messages are not recorded, so the built-in voice spells them:\n{list}\n\
         `make voice` records them (see assets/voice/README.md)."
    );
}

/// They are a good part of the program, and each that changes stays in the repository.
#[test]
fn all_recordings_together_are_at_most_11_mb() {
    fn size(folder: &Path) -> u64 {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let of = |path: PathBuf| if path.is_dir() { size(&path) } else { path.metadata().unwrap().len() };
        entries.map(of).sum()
    }
    let voice = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/voice");
    let all: u64 = Lang::ALL.into_iter().map(|lang| size(&voice.join(lang.tag()))).sum();
    assert!((1_000_000..=11_000_000).contains(&all), "{all} bytes");
}

/// All messages, attributes and terms of a language that may be spoken, by their id.
fn patterns(lang: Lang) -> Patterns {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut files = vec![locales.join("facts.ftl")];
    find(&locales.join(lang.tag()), &mut files);
    let mut patterns = HashMap::new();
    let mut keep = |id: String, value: Option<Pattern<String>>, attributes: Vec<Attribute<String>>| {
        patterns.extend(attributes.into_iter().map(|at| (format!("{id}.{}", at.id.name), at.value)));
        patterns.extend(value.map(|value| (id, value)));
    };
    for path in files {
        let source = std::fs::read_to_string(&path).unwrap();
        if source.lines().any(|line| line == UNSPOKEN) {
            continue;
        }
        let resource = fluent_syntax::parser::parse(source).unwrap();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => keep(message.id.name, message.value, message.attributes),
                Entry::Term(term) => keep(format!("-{}", term.id.name), Some(term.value), term.attributes),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Junk { content } => panic!("{} has a damaged message: {content}", path.display()),
            }
        }
    }
    patterns
}

/// The Fluent files in a folder and below it.
fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            files.push(path);
        }
    }
}

/// Every text that a pattern can become, with [`VALUE`] for each value.
fn texts(pattern: &Pattern<String>, patterns: &Patterns) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |texts, element| {
        let choices = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression } => choices(expression, patterns),
        };
        texts.iter().flat_map(|text| choices.iter().map(move |choice| format!("{text}{choice}"))).collect()
    })
}

fn choices(expression: &Expression<String>, patterns: &Patterns) -> Vec<String> {
    let inline = match expression {
        Expression::Select { variants, .. } => {
            return variants.iter().flat_map(|variant| texts(&variant.value, patterns)).collect();
        }
        Expression::Inline(inline) => inline,
    };
    let referred = match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            return vec![value.clone()];
        }
        InlineExpression::Placeable { expression } => return choices(expression, patterns),
        InlineExpression::FunctionReference { .. } | InlineExpression::VariableReference { .. } => {
            return vec![VALUE.into()];
        }
        InlineExpression::MessageReference { id, attribute } => (id.name.clone(), attribute),
        InlineExpression::TermReference { id, attribute, .. } => (format!("-{}", id.name), attribute),
    };
    let (id, attribute) = referred;
    let id = attribute.as_ref().map_or(id.clone(), |attribute| format!("{id}.{}", attribute.name));
    texts(&patterns[&id], patterns)
}

#[cfg(feature = "audio")]
mod heard {
    use super::*;
    use kodeoplaeser::app::{Act, App, Effect, Message, Start};
    use kodeoplaeser::settings::Settings;
    use kodeoplaeser::sound::Piece;
    use kodeoplaeser::speech::builtin::sound;
    use kodeoplaeser::speech::{Manner, Part, SpokenCode, Utterance};

    fn words(lang: Lang, text: &str) -> Utterance {
        Utterance::new(lang, text)
    }

    fn code(lang: Lang, groups: &[&str]) -> Utterance {
        Utterance::private(lang, vec![Part::Code(SpokenCode::new(groups, false))])
    }

    /// An utterance's samples, and how many a second has.
    fn samples(utterance: &Utterance, manner: Manner) -> (Vec<f32>, f32) {
        let sound = sound(utterance, &manner).unwrap();
        let samples = |piece: Result<Piece, _>| match piece.unwrap() {
            Piece::Samples(samples) => samples,
            Piece::Mark(_) => Vec::new(),
        };
        (sound.pieces.flat_map(samples).collect(), sound.rate as f32)
    }

    fn normal() -> Manner {
        Manner { volume: 10, ..Manner::default() }
    }

    /// Stretches of sound with at least 120 ms of silence between them: where each begins, and its samples.
    fn islands(samples: &[f32], rate: f32) -> Vec<(usize, Vec<f32>)> {
        let frame = rate as usize / 100;
        let mut islands: Vec<(usize, usize)> = Vec::new();
        for (i, frame_samples) in samples.chunks(frame).enumerate() {
            if frame_samples.iter().any(|sample| sample.abs() > 0.004) {
                let (from, to) = (i * frame, (i * frame + frame_samples.len()));
                match islands.last_mut() {
                    Some((_, end)) if from - *end < 12 * frame => *end = to,
                    _ => islands.push((from, to)),
                }
            }
        }
        islands.into_iter().map(|(from, to)| (from, samples[from..to].to_vec())).collect()
    }

    #[test]
    fn a_code_is_heard_digit_by_digit_with_its_groups_apart() {
        for lang in Lang::ALL {
            let (code, rate) = samples(&code(lang, &["402", "400"]), normal());
            let islands = islands(&code, rate);
            assert_eq!(islands.len(), 6, "{lang:?}");
            let same = |a: usize, b: usize| {
                let (a, b) = (&islands[a].1, &islands[b].1);
                a.len().abs_diff(b.len()) < rate as usize / 50
            };
            assert!(same(0, 3) && same(1, 4) && same(4, 5), "{lang:?}: a digit is not the same twice");
            let gaps = islands.windows(2).map(|two| (two[1].0 - two[0].0 - two[0].1.len()) as f32 / rate);
            let gaps: Vec<f32> = gaps.collect();
            let longest = gaps.iter().copied().fold(0.0, f32::max);
            assert_eq!(gaps[2], longest, "{lang:?}: {gaps:?}");
            assert!(gaps.iter().enumerate().all(|(i, gap)| i == 2 || *gap < longest - 0.15), "{lang:?}: {gaps:?}");
        }
    }

    #[test]
    fn the_tour_of_the_keys_takes_less_than_two_minutes() {
        for lang in Lang::ALL {
            let settings = Settings { language: Some(lang), ..Settings::default() };
            let (mut app, _) = App::new(Start { settings, ..Start::default() }, 0);
            let effects = app.update(Message::Act("tour".into(), Act::Press), 0);
            let tour = effects.iter().find_map(|effect| match effect {
                Effect::Say(_, utterances) => {
                    Some(utterances.iter().map(|it| it.text().to_string()).collect::<Vec<_>>().join(" "))
                }
                _ => None,
            });
            let tour = tour.unwrap();
            assert!(tour.len() > 500, "{tour}");
            let (samples, rate) = samples(&words(lang, &tour), normal());
            let seconds = samples.len() as f32 / rate;
            assert!(seconds < 120.0, "{lang:?}: {seconds} s");
        }
    }

    #[test]
    fn rate_changes_the_length_and_volume_the_loudness() {
        for lang in Lang::ALL {
            let code = &code(lang, &["482", "910"]);
            let (normal, _) = samples(code, normal());
            let (fast, _) = samples(code, Manner { volume: 10, rate: 5, ..Manner::default() });
            let (slow, _) = samples(code, Manner { volume: 10, rate: -5, ..Manner::default() });
            let (soft, _) = samples(code, Manner { volume: 4, rate: 0, ..Manner::default() });
            let (silent, _) = samples(code, Manner { volume: 0, rate: 0, ..Manner::default() });
            let ratio = |a: &[f32], b: &[f32]| a.len() as f32 / b.len() as f32;
            assert!((1.6..1.9).contains(&ratio(&normal, &fast)), "{lang:?} {}", ratio(&normal, &fast));
            assert!((1.6..1.9).contains(&ratio(&slow, &normal)), "{lang:?} {}", ratio(&slow, &normal));
            let power = |samples: &[f32]| samples.iter().map(|sample| sample * sample).sum::<f32>();
            let decibels = 10.0 * (power(&normal) / power(&soft)).log10();
            assert!((decibels - 18.0).abs() < 0.1, "{lang:?} {decibels}");
            assert!(silent.len() == normal.len() && silent.iter().all(|sample| *sample == 0.0));
        }
    }
}
