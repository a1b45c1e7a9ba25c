//! The built-in voice: recordings of everything the program says about itself, joined as an utterance needs them.
//!
//! For a computer without a speech engine, or without a voice for the language. Every message in `locales/` is
//! recorded, cut where a name or a number is filled in; numbers and the names of well-known services are recorded
//! too, and any other word is spelled. `assets/voice/README.md` tells how the recordings are made.

mod book;
mod clips_for;
mod pack;

use super::{Factory, Fault, Heard, Manner, Tell, Utterance, Voice};
use crate::locale::Lang;
use crate::sound::stretch::stretch;
use crate::sound::{Clip, ClipError, Device, Piece, Report, Sound, SoundError, Track, decode, gain};
use book::Book;
use std::sync::Arc;

/// The built-in voice, on a sound device.
pub struct Builtin {
    track: Track,
}

impl Builtin {
    /// A factory of voices that are heard on `device`.
    pub fn factory(device: Device) -> Factory {
        Arc::new(move |tell| Ok(Box::new(Self::new(&device, tell))))
    }

    /// A voice that is heard on `device`.
    pub fn new(device: &Device, tell: Tell) -> Self {
        Self { track: device.track(move |report| tell(heard(report))) }
    }
}

impl Voice for Builtin {
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: &Manner) -> Result<(), Fault> {
        let sound = sound(utterance, manner)?;
        // Only the newest counts, also for a device that hung and now wants to catch up.
        self.track.stop();
        self.track.play(number, sound).map_err(fault)
    }

    fn stop(&mut self) -> Result<(), Fault> {
        self.track.stop();
        Ok(())
    }
}

/// An utterance as sound. Its samples are made as they are asked for.
pub fn sound(utterance: &Utterance, manner: &Manner) -> Result<Sound, Fault> {
    let book = Book::of(utterance.lang)?;
    let mut segments = clips_for::segments(book, utterance.parts());
    if utterance.wakes() {
        // A device takes as long to wake however fast the voice is.
        let waking = f32::from(super::WAKING) * Manner::tempo(manner.rate);
        segments.insert(0, Segment::Pause(waking as u16));
    }
    let segments = segments.into_iter();
    let (pitch, gain) = (pitch(manner, utterance.lang), gain(manner.volume));
    // Played faster than it was recorded, it is higher, and so much slower it must be for its speed to stay.
    let (rate, speed) = ((Clip::RATE as f32 * pitch).round() as u32, Manner::tempo(manner.rate) / pitch);
    Ok(Sound { rate, pieces: Box::new(Pieces { segments, speed, gain }) })
}

/// The words of a text that have no recording in a language, so that they are spelled.
pub fn spelled(lang: Lang, text: &str) -> Result<Vec<String>, Fault> {
    Ok(clips_for::spelled(Book::of(lang)?, text))
}

/// One thing to play.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Segment {
    Clip(Clip),
    /// Silence, in milliseconds at normal speed.
    Pause(u16),
    /// The clip of this digit of a code follows.
    Digit(usize),
}

struct Pieces {
    segments: std::vec::IntoIter<Segment>,
    /// How much shorter the samples are made. They are of the clips' rate, whatever rate they are played at.
    speed: f32,
    gain: f32,
}

impl Iterator for Pieces {
    type Item = Result<Piece, ClipError>;

    fn next(&mut self) -> Option<Self::Item> {
        let rate = Clip::RATE;
        Some(match self.segments.next()? {
            Segment::Clip(clip) => decode(clip).map(|samples| {
                let mut samples = stretch(&samples, rate, self.speed);
                samples.iter_mut().for_each(|sample| *sample *= self.gain);
                soften(&mut samples, rate);
                Piece::Samples(samples)
            }),
            Segment::Pause(milliseconds) => {
                let seconds = f32::from(milliseconds) / 1000.0 / self.speed;
                Ok(Piece::Samples(vec![0.0; (seconds * rate as f32) as usize]))
            }
            Segment::Digit(digit) => Ok(Piece::Mark(digit)),
        })
    }
}

/// Fades both ends over 5 ms, so that no cut clicks.
fn soften(samples: &mut [f32], rate: u32) {
    let length = (rate as usize / 200).min(samples.len() / 2);
    let ramp = |at: usize| at as f32 / length as f32;
    samples.iter_mut().take(length).enumerate().for_each(|(at, sample)| *sample *= ramp(at));
    samples.iter_mut().rev().take(length).enumerate().for_each(|(at, sample)| *sample *= ramp(at));
}

/// How many times the recorded pitch, from 0.92 (in English 0.96) to 1.22 (1.26). What shifts the pitch shifts the sound of
/// the vowels too, and beyond this an ear no longer tells every digit: sooner downwards than upwards.
fn pitch(manner: &Manner, lang: Lang) -> f32 {
    let (down, up) = match lang {
        Lang::Da => (0.3, 0.7),
        Lang::En => (0.15, 0.8),
    };
    let semitones = f32::from(manner.pitch_step()) * if manner.pitch < 0 { down } else { up };
    f32::exp2(semitones / 12.0)
}

fn heard(report: Report) -> Heard {
    match report {
        Report::Began(number) => Heard::Began(number),
        Report::Reached(number, mark) => Heard::Reached(number, mark),
        Report::Ended(number) => Heard::Ended(number),
        Report::Stopped(number) => Heard::Stopped(number),
        Report::Failed(number, error) => Heard::Failed(number, fault(error)),
    }
}

fn fault(error: SoundError) -> Fault {
    match error {
        SoundError::NoDevice(why) => Fault::NoDevice(why),
        SoundError::Busy => Fault::Busy,
        SoundError::Stuck => Fault::Stuck,
        SoundError::Clip(ClipError::NoDecoder) => Fault::NoDevice(ClipError::NoDecoder.to_string()),
        SoundError::Clip(error) => Fault::Broken(error.to_string()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    #[cfg(feature = "audio")]
    use crate::speech::{Part, SpokenCode};

    #[test]
    fn volume_rises_evenly_from_silence_to_the_recording() {
        assert_eq!(gain(0).to_bits(), 0.0f32.to_bits());
        assert_eq!(gain(10).to_bits(), 1.0f32.to_bits());
        let steps: Vec<f32> = (1..10).map(|volume| gain(volume + 1) / gain(volume)).collect();
        assert!(steps.iter().all(|step| (step - 1.4125).abs() < 0.001), "{steps:?}");
    }

    #[test]
    fn a_cut_does_not_click() {
        for length in [0, 1, 7, 5000] {
            let mut samples = vec![1.0; length];
            soften(&mut samples, 20_000);
            let step = |pair: &[f32]| (pair[1] - pair[0]).abs();
            let around: Vec<f32> = [&[0.0], samples.as_slice(), &[0.0]].concat();
            let steepest = around.windows(2).map(step).fold(0.0, f32::max);
            assert!(length < 10 || steepest < 0.011, "{length} samples: {steepest}");
            assert!(samples.get(length / 2).is_none_or(|middle| length < 10 || *middle == 1.0));
        }
    }

    #[test]
    fn normal_rate_is_the_recording_and_the_ends_mirror_each_other() {
        assert_eq!(Manner::tempo(0).to_bits(), 1.0f32.to_bits());
        assert!((Manner::tempo(5) * Manner::tempo(-5) - 1.0).abs() < 1e-6);
        assert!(Manner::tempo(5) > 1.7);
    }

    #[cfg(feature = "audio")]
    fn code() -> Utterance {
        let code = Part::Code(SpokenCode::new(&["48", "2"], false));
        let parts = vec![Part::words("Back: £; "), code, Part::Pause, Part::words("7 seconds left")];
        Utterance::private(Lang::En, parts)
    }

    #[cfg(feature = "audio")]
    fn pieces(utterance: &Utterance, manner: &Manner) -> (f32, Vec<Piece>) {
        let sound = sound(utterance, manner).unwrap();
        (sound.rate as f32, sound.pieces.collect::<Result<_, _>>().unwrap())
    }

    #[cfg(feature = "audio")]
    fn samples(pieces: Vec<Piece>) -> Vec<f32> {
        let samples = |piece| if let Piece::Samples(samples) = piece { samples } else { Vec::new() };
        pieces.into_iter().flat_map(samples).collect()
    }

    /// Upward crossings of zero in a second as heard: they rise with all that sounds in a voice.
    #[cfg(feature = "audio")]
    fn crossings(rate: f32, samples: &[f32]) -> f32 {
        let count = samples.windows(2).filter(|pair| pair[0] <= 0.0 && pair[1] > 0.0).count();
        count as f32 * rate / samples.len() as f32
    }

    #[cfg(feature = "audio")]
    #[test]
    fn pitch_changes_alone_and_pauses_stay() {
        for lang in Lang::ALL {
            let digits = SpokenCode::new(&["0123456789"], false).unfollowed();
            let utterance = Utterance::private(lang, vec![Part::Code(digits)]);
            // Every other piece is a digit, with a pause after it.
            let digits = |pieces: &[Piece]| samples(pieces.iter().step_by(2).cloned().collect());
            let (rate, normal) = pieces(&utterance, &Manner::default());
            let (clip, pause) = (digits(&normal), samples(normal[1..2].to_vec()));
            for step in [-5, -2, 3, 5] {
                let (higher, changed) = pieces(&utterance, &Manner { pitch: step, ..Manner::default() });
                let seconds = samples(changed[1..2].to_vec()).len() as f32 / higher;
                assert!((seconds - pause.len() as f32 / rate).abs() < 0.001, "{step}: a pause of {seconds} s");
                let longer = digits(&changed);
                let ratio = (longer.len() as f32 / higher) / (clip.len() as f32 / rate);
                assert!((ratio - 1.0).abs() < 0.08, "{step}: {ratio} times as long");
                let raised = crossings(higher, &longer) / crossings(rate, &clip);
                let wanted = pitch(&Manner { pitch: step, ..Manner::default() }, lang);
                assert!((raised / wanted - 1.0).abs() < 0.05, "{lang:?} {step}: {raised} times as high");
            }
        }
    }

    /// A sleeping headset swallowed the first word, whatever it was but a code.
    #[cfg(feature = "audio")]
    #[test]
    fn what_comes_after_a_silence_begins_with_one_that_wakes_the_device() {
        for utterance in [code(), Utterance::new(Lang::Da, "Tilbage")] {
            for rate in [-5, 0, 5] {
                let manner = Manner { rate, ..Manner::default() };
                let quiet = |utterance: Utterance| {
                    let (rate, pieces) = pieces(&utterance, &manner);
                    let samples = samples(pieces);
                    samples.iter().position(|sample| *sample != 0.0).unwrap() as f32 / rate
                };
                let waking = quiet(utterance.clone().after_silence()) - quiet(utterance.clone());
                assert!((waking - f32::from(crate::speech::WAKING) / 1000.0).abs() < 0.002, "{waking} s at {rate}");
            }
        }
    }

    #[cfg(feature = "audio")]
    #[test]
    fn each_digit_of_a_code_is_announced_before_its_clip() {
        let (_, pieces) = pieces(&code(), &Manner::default());
        let marks = pieces.windows(3).filter_map(|three| match three {
            [Piece::Samples(pause), Piece::Mark(digit), Piece::Samples(clip)] => {
                assert!(pause.iter().all(|sample| *sample == 0.0) && clip.iter().any(|sample| *sample != 0.0));
                Some(*digit)
            }
            _ => None,
        });
        assert_eq!(marks.collect::<Vec<_>>(), [0, 1, 2]);
    }
}
