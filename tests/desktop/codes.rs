//! Codes are heard right, in both languages and by both voices; and what is not the code is not taken for it.
//! `make codes` does the same with hundreds.

use crate::rig::chorus::{draw, record};
use crate::rig::ears::{Pace, hear};
use crate::rig::forgery::{WAYS, forge};
use crate::rig::mouth::{self, Delivery};
use crate::rig::samples::Samples;
use kodeoplaeser::locale::Lang;
use kodeoplaeser::speech::Source;
use std::time::Duration;

/// For each voice in each language.
const CODES: usize = 6;
/// Of these, so many are forged.
const FORGED: usize = 2;
const RIGS: usize = 3;
/// How often what is not clear is recorded again.
const AGAIN: usize = 4;

/// The process that speaks. In a plain run it has nothing to say.
#[test]
#[ignore = "started by the other test"]
fn speak_what_is_asked_for() {
    mouth::serve();
}

#[test]
fn codes_are_heard_right_and_no_other_code_is_heard() {
    let voices = Lang::ALL.into_iter().flat_map(|lang| [(lang, Source::Engine), (lang, Source::Builtin)]);
    let draws = voices.zip(1..).flat_map(|((lang, by), seed)| {
        draw(seed, CODES).into_iter().map(move |code| (Delivery::normal(lang, by), code))
    });
    let codes: Vec<_> = draws.collect();
    let mouth = ["codes::speak_what_is_asked_for", "--exact", "--ignored", "--nocapture"];
    let mut recordings = record(RIGS, &mouth, &codes);

    for (of_lang, recordings) in codes.chunks(2 * CODES).zip(recordings.chunks_mut(2 * CODES)) {
        let lang = of_lang[0].0.lang;
        // A sound server that does not keep up, on a busy machine, says pieces twice and leaves gaps: those codes again, one
        // at a time. What the program says wrong is wrong each time.
        for _ in 0..AGAIN {
            let heard = hear(lang.tag(), Pace::AsItIs, recordings);
            let is_clear = |at: &usize| {
                let code = &of_lang[*at].1;
                heard[*at].is(code) && (at % CODES >= FORGED || forge(code, &recordings[*at]).len() == WAYS.len())
            };
            let unclear: Vec<_> = (0..of_lang.len()).filter(|at| !is_clear(at)).collect();
            if unclear.is_empty() {
                break;
            }
            let codes: Vec<_> = unclear.iter().map(|at| of_lang[*at].clone()).collect();
            for (at, recording) in unclear.into_iter().zip(record(1, &mouth, &codes)) {
                recordings[at] = recording;
            }
        }
        for ((how, code), heard) in of_lang.iter().zip(hear(lang.tag(), Pace::AsItIs, recordings)) {
            assert!(heard.is(code), "{how:?}: {code} was to be heard, and was {heard:?}");
        }

        let voices = of_lang.chunks(CODES).zip(recordings.chunks(CODES));
        let originals = voices.flat_map(|(codes, recordings)| codes.iter().zip(recordings).take(FORGED));
        let forged = originals.flat_map(|((how, code), recording)| {
            forge(code, recording).into_iter().map(move |forgery| (how, code, forgery))
        });
        let forged: Vec<_> = forged.collect();
        assert_eq!(forged.len(), 2 * FORGED * WAYS.len(), "{lang:?}: the pauses between digits were not found");
        let sounds: Vec<_> = forged.iter().map(|(_, _, forgery)| forgery.recording.clone()).collect();
        for ((how, code, forgery), heard) in forged.iter().zip(hear(lang.tag(), Pace::AsItIs, &sounds)) {
            assert!(heard.is(&forgery.digits), "{how:?}: {code}, {}, was heard as {heard:?}", forgery.way);
            assert!(!heard.is(code), "{how:?}: {code} was heard, with {}", forgery.way);
        }

        let others = Lang::ALL.into_iter().find(|other| *other != lang).unwrap();
        for ((how, code), heard) in of_lang.iter().zip(hear(others.tag(), Pace::AsItIs, recordings)) {
            assert!(!heard.is(code), "{how:?}: {code} was heard in the other language");
        }

        let silence = &hear(lang.tag(), Pace::AsItIs, &[Samples::silence(Duration::from_secs(3))])[0];
        assert!(silence.is("") && silence.ears().iter().all(String::is_empty), "{lang:?}: {silence:?}");
    }
}
