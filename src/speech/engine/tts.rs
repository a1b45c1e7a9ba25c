//! The voices of Windows and macOS, through the `tts` crate. On Linux it is built for tests only.
//!
//! What the crate does not say and this module heeds: it must be made, used and dropped on one thread and never cloned;
//! its callbacks run on threads of the engine, or within the call that causes them, with its locks held, so they must
//! not call back; an empty text breaks it and a NUL ends the process; asking a backend for the range of something it
//! can't do panics; it logs what it speaks (see [`super::super::discreet`]); and no silence can be sent with it, so that a
//! device that sleeps is not woken before its first word.

use ::tts::{Features, Tts, UtteranceId};

use super::super::{Factory, Fault, Manner, Preferred, Tell, Utterance, Voice};
use super::language_rank;
use super::tally::{Tally, Turn};
use crate::locale::Lang;
use crate::settings::Settings;
use std::sync::Arc;

/// How far our range goes into the backend's, as parts of the way from its normal value to its limits.
struct Reach {
    slowest: f32,
    fastest: f32,
    loudest: f32,
}

/// Half to two and a quarter times the normal speed.
#[cfg(windows)]
const REACH: Reach = Reach { slowest: 1.0, fastest: 0.25, loudest: 1.0 };
/// AVFoundation's rates are not multiples of the normal speed, and the upper half of what `tts` allows is not used.
#[cfg(target_os = "macos")]
const REACH: Reach = Reach { slowest: 0.4, fastest: 0.15, loudest: 1.0 };
/// As in [`super::speechd`].
#[cfg(target_os = "linux")]
const REACH: Reach = Reach { slowest: 0.8, fastest: 0.4, loudest: 0.75 };

/// The operating system's voices.
pub struct SystemVoice {
    tts: Tts,
    features: Features,
    /// In each language the best first.
    voices: Vec<(Lang, ::tts::Voice)>,
    /// The id of the one that is set.
    voice: Option<String>,
    tally: Arc<Tally>,
}

impl SystemVoice {
    /// Makes voices of the operating system.
    pub fn factory() -> Factory {
        Arc::new(|tell| Ok(Box::new(Self::open(tell)?)))
    }

    /// Opens the engine and chooses a voice for each language.
    ///
    /// # Errors
    /// When there is no engine, or one that can't be stopped, can't be told the language, or does not report what it
    /// does: such an engine can't be told from a silent one.
    pub fn open(tell: Tell) -> Result<Self, Fault> {
        let tts = Tts::default().map_err(|error| Fault::NoEngine(error.to_string()))?;
        let features = tts.supported_features();
        if !(features.utterance_callbacks && features.voice && features.stop) {
            return Err(Fault::NoEngine("it lacks a feature we need".into()));
        }
        let tally = Arc::new(Tally::new(tell));
        let report = |turn| {
            let tally = tally.clone();
            Some(Box::new(move |id: UtteranceId| tally.report(key(&id), turn)) as Box<dyn FnMut(UtteranceId)>)
        };
        tts.on_utterance_begin(report(Turn::Began)).map_err(broken)?;
        tts.on_utterance_end(report(Turn::Ended)).map_err(broken)?;
        tts.on_utterance_stop(report(Turn::Stopped)).map_err(broken)?;
        let all = tts.voices().map_err(broken)?;
        let mut voices = Vec::new();
        for lang in Lang::ALL {
            let rank = |voice: &::tts::Voice| language_rank(lang, voice.language().as_str());
            // On Linux there are a hundred variants of each voice, such as `Danish+Adam`.
            let plain = all.iter().filter(|voice| !voice.name().contains('+') && rank(voice).is_some());
            let mut usable: Vec<_> = plain.cloned().collect();
            usable.sort_by_key(rank);
            voices.extend(usable.into_iter().map(|voice| (lang, voice)));
        }
        Ok(Self { tts, features, voices, voice: None, tally })
    }

    fn choose(&self, lang: Lang, preferred: &Preferred) -> Result<&::tts::Voice, Fault> {
        let choices = || self.voices.iter().filter(|(of, _)| *of == lang).map(|(_, voice)| voice);
        let named = choices().find(|voice| matches!(preferred, Preferred::Named(name) if *name == voice.name()));
        named.or_else(|| choices().next()).ok_or(Fault::NoVoice(lang))
    }

    fn set(&mut self, manner: &Manner) -> Result<(), Fault> {
        let Self { tts, features, .. } = self;
        if features.rate {
            let rate = rate(manner, tts.min_rate(), tts.normal_rate(), tts.max_rate());
            let _ = tts.set_rate(rate).map_err(broken)?;
        }
        if features.pitch {
            let pitch = pitch(manner, tts.min_pitch(), tts.normal_pitch(), tts.max_pitch());
            let _ = tts.set_pitch(pitch).map_err(broken)?;
        }
        if features.volume {
            let volume = volume(manner, tts.min_volume(), tts.max_volume());
            let _ = tts.set_volume(volume).map_err(broken)?;
        }
        Ok(())
    }
}

impl Voice for SystemVoice {
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: &Manner) -> Result<(), Fault> {
        let voice = self.choose(utterance.lang, manner.preferred(utterance.lang))?.clone();
        if utterance.is_blank() {
            self.tally.skip(number);
            return Ok(());
        }
        if self.voice != Some(voice.id()) {
            self.tts.set_voice(&voice).map_err(broken)?;
            self.voice = Some(voice.id());
        }
        self.set(manner)?;
        // An utterance holds no NUL. Interrupting frees the queue of one that Windows could not synthesise and would
        // keep in front for ever.
        let id = self.tts.speak(utterance.text().as_str(), true).map_err(broken)?;
        let id = id.ok_or_else(|| Fault::Broken("it gave no id".into()))?;
        self.tally.assign(key(&id), number);
        Ok(())
    }

    fn stop(&mut self) -> Result<(), Fault> {
        self.tts.stop().map(|_| ()).map_err(broken)
    }

    fn installed(&self) -> Vec<(Lang, String)> {
        self.voices.iter().map(|(lang, voice)| (*lang, voice.name())).collect()
    }
}

fn broken(error: ::tts::Error) -> Fault {
    Fault::Broken(error.to_string())
}

/// Utterance ids can't be compared on every system. The pointer that is one on macOS is never freed by the crate.
fn key(id: &UtteranceId) -> u64 {
    match id {
        #[cfg(target_os = "linux")]
        UtteranceId::SpeechDispatcher(id) => *id,
        #[cfg(windows)]
        UtteranceId::WinRt(id) => *id,
        #[cfg(target_os = "macos")]
        UtteranceId::AvFoundation(id) => *id as usize as u64,
    }
}

fn rate(manner: &Manner, min: f32, normal: f32, max: f32) -> f32 {
    let way = f32::from(manner.rate_step()) / f32::from(Settings::FASTEST);
    let part = if way < 0.0 { REACH.slowest * way * (normal - min) } else { REACH.fastest * way * (max - normal) };
    (normal + part).clamp(min, max)
}

/// Six tenths of the way to what the backend allows.
fn pitch(manner: &Manner, min: f32, normal: f32, max: f32) -> f32 {
    let way = 0.6 * f32::from(manner.pitch_step()) / f32::from(Settings::HIGHEST);
    (normal + way * if way < 0.0 { normal - min } else { max - normal }).clamp(min, max)
}

fn volume(manner: &Manner, min: f32, max: f32) -> f32 {
    (min + REACH.loudest * f32::from(manner.volume.min(Settings::LOUDEST)) / f32::from(Settings::LOUDEST) * (max - min))
        .clamp(min, max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speed_pitch_and_loudness_stay_in_range_and_keep_their_order() {
        for (min, normal, max) in [(0.5, 1.0, 6.0), (0.1, 0.5, 2.0), (-100.0, 0.0, 100.0)] {
            let rates = (-5..=5).map(|step| rate(&Manner { rate: step, ..Manner::default() }, min, normal, max));
            let rates: Vec<_> = rates.collect();
            assert!(rates.is_sorted_by(|slow, fast| slow < fast), "{rates:?}");
            assert!(rates[0] >= min && rates[5] == normal && rates[10] <= max, "{rates:?}");
            let pitches = (-5..=5).map(|step| pitch(&Manner { pitch: step, ..Manner::default() }, min, normal, max));
            let pitches: Vec<_> = pitches.collect();
            assert!(pitches.is_sorted_by(|low, high| low < high), "{pitches:?}");
            assert!(pitches[0] > min && pitches[5] == normal && pitches[10] < max, "{pitches:?}");
            let volumes: Vec<_> =
                (0..=10).map(|step| volume(&Manner { volume: step, ..Manner::default() }, min, max)).collect();
            assert!(volumes.is_sorted_by(|soft, loud| soft < loud), "{volumes:?}");
            assert!(volumes[0] == min && volumes[10] <= max, "{volumes:?}");
        }
    }
}
