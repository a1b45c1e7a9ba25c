//! The voices of Windows and macOS, through the `tts` crate. On Linux it is built for tests only.
//!
//! What the crate does not say and this module heeds: it must be made, used and dropped on one thread and never cloned;
//! its callbacks run on threads of the engine, or within the call that causes them, with its locks held, so they must
//! not call back; an empty text breaks it and a NUL ends the process; asking a backend for the range of something it
//! can't do panics; and it logs what it speaks (see [`super::super::discreet`]).

use ::tts::{Features, Tts, UtteranceId};

use super::super::{Factory, Fault, Heard, Manner, Utterance, Voice};
use super::preference;
use super::tally::{Tally, Turn};
use crate::locale::Lang;
use std::sync::Arc;
use std::sync::mpsc::Sender;

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
const REACH: Reach = Reach { slowest: 0.8, fastest: 0.5, loudest: 0.75 };

/// The operating system's voices.
pub struct SystemVoice {
    tts: Tts,
    features: Features,
    /// The best voice for each language that has one.
    voices: Vec<(Lang, ::tts::Voice)>,
    lang: Option<Lang>,
    tally: Arc<Tally>,
}

impl SystemVoice {
    /// Makes voices of the operating system.
    pub fn factory() -> Factory {
        Arc::new(|heard| Ok(Box::new(Self::open(heard)?)))
    }

    /// Opens the engine and chooses a voice for each language.
    ///
    /// # Errors
    /// When there is no engine, or one that can't be stopped, can't be told the language, or does not report what it
    /// does: such an engine can't be told from a silent one.
    pub fn open(heard: Sender<Heard>) -> Result<Self, Fault> {
        let tts = Tts::default().map_err(|error| Fault::NoEngine(error.to_string()))?;
        let features = tts.supported_features();
        if !(features.utterance_callbacks && features.voice && features.stop) {
            return Err(Fault::NoEngine("it lacks a feature we need".into()));
        }
        let tally = Arc::new(Tally::new(heard));
        let report = |turn| {
            let tally = tally.clone();
            Some(Box::new(move |id: UtteranceId| tally.report(key(&id), turn)) as Box<dyn FnMut(UtteranceId)>)
        };
        tts.on_utterance_begin(report(Turn::Began)).map_err(broken)?;
        tts.on_utterance_end(report(Turn::Ended)).map_err(broken)?;
        tts.on_utterance_stop(report(Turn::Stopped)).map_err(broken)?;
        let all = tts.voices().map_err(broken)?;
        let best = |lang| {
            let usable = all.iter().filter_map(|voice| Some((preference(lang, voice.language().as_str())?, voice)));
            usable.min_by_key(|(rank, _)| *rank).map(|(_, voice)| (lang, voice.clone()))
        };
        let voices = Lang::ALL.into_iter().filter_map(best).collect();
        Ok(Self { tts, features, voices, lang: None, tally })
    }

    fn set(&mut self, manner: &Manner) -> Result<(), Fault> {
        let Self { tts, features, .. } = self;
        if features.rate {
            let rate = rate(manner, tts.min_rate(), tts.normal_rate(), tts.max_rate());
            let _ = tts.set_rate(rate).map_err(broken)?;
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
        let voice = self.voices.iter().find(|(lang, _)| *lang == utterance.lang);
        let (_, voice) = voice.ok_or(Fault::NoVoice(utterance.lang))?;
        if utterance.is_blank() {
            self.tally.skip(number);
            return Ok(());
        }
        if self.lang != Some(utterance.lang) {
            self.tts.set_voice(voice).map_err(broken)?;
            self.lang = Some(utterance.lang);
        }
        self.set(manner)?;
        // An utterance holds no NUL. Interrupting frees the queue of one that Windows could not synthesise and would
        // keep in front for ever.
        let id = self.tts.speak(utterance.text(), true).map_err(broken)?;
        let id = id.ok_or_else(|| Fault::Broken("it gave no id".into()))?;
        self.tally.assign(key(&id), number);
        Ok(())
    }

    fn stop(&mut self) -> Result<(), Fault> {
        self.tts.stop().map(|_| ()).map_err(broken)
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
    let way = f32::from(manner.rate.clamp(-5, 5)) / 5.0;
    let part = if way < 0.0 { REACH.slowest * way * (normal - min) } else { REACH.fastest * way * (max - normal) };
    (normal + part).clamp(min, max)
}

fn volume(manner: &Manner, min: f32, max: f32) -> f32 {
    (min + REACH.loudest * f32::from(manner.volume.min(10)) / 10.0 * (max - min)).clamp(min, max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speed_and_loudness_stay_in_range_and_keep_their_order() {
        for (min, normal, max) in [(0.5, 1.0, 6.0), (0.1, 0.5, 2.0), (-100.0, 0.0, 100.0)] {
            let rates = (-5..=5).map(|step| rate(&Manner { rate: step, ..Manner::default() }, min, normal, max));
            let rates: Vec<_> = rates.collect();
            assert!(rates.is_sorted_by(|slow, fast| slow < fast), "{rates:?}");
            assert!(rates[0] >= min && rates[5] == normal && rates[10] <= max, "{rates:?}");
            let volumes: Vec<_> =
                (0..=10).map(|step| volume(&Manner { volume: step, ..Manner::default() }, min, max)).collect();
            assert!(volumes.is_sorted_by(|soft, loud| soft < loud), "{volumes:?}");
            assert!(volumes[0] == min && volumes[10] <= max, "{volumes:?}");
        }
    }
}
