//! From utterances to a voice that says them.
//!
//! A [`Speaker`] makes a [`Voice`] say what it is given. The window never waits for a voice: whatever can block lives on a thread of its own and takes its orders from a slot that never fills up.

pub mod builtin;
pub mod discreet;
pub mod engine;
pub mod speaker;
mod utterance;

pub use speaker::{Event, Limits, Source, Speaker, Voices};
pub use utterance::{Part, SpokenCode, Utterance};

pub use crate::settings::Preferred;

use crate::settings::Settings;

use crate::locale::Lang;
use crate::sound::Device;
use std::sync::Arc;

/// How to speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manner {
    /// Loudness, 0 (silent) to 10.
    pub volume: u8,
    /// Speed, -5 (slowest) to 5 (fastest); 0 is the voice's normal speed.
    pub rate: i8,
    /// Pitch, -5 (lowest) to 5 (highest); 0 is the voice's normal pitch.
    pub pitch: i8,
    /// Who speaks Danish.
    pub danish: Preferred,
    /// Who speaks English.
    pub english: Preferred,
    /// The id of the sound device for codes; without one they are heard where everything is.
    pub codes_on: Option<String>,
}

/// How long a silence wakes a device, in milliseconds.
const WAKING: u16 = 300;

impl Manner {
    /// How many times the normal speed a step of `rate` (-5 to 5) means, from 0.56 to 1.78.
    pub fn tempo(rate: i8) -> f32 {
        f32::exp2(f32::from(on_scale(rate, Settings::FASTEST)) / 6.0)
    }

    /// The step of speed, kept on its scale.
    fn rate_step(&self) -> i8 {
        on_scale(self.rate, Settings::FASTEST)
    }

    /// The step of pitch, kept on its scale.
    fn pitch_step(&self) -> i8 {
        on_scale(self.pitch, Settings::HIGHEST)
    }

    /// Who speaks a language.
    pub fn preferred(&self, lang: Lang) -> &Preferred {
        match lang {
            Lang::Da => &self.danish,
            Lang::En => &self.english,
        }
    }
}

impl Default for Manner {
    /// The normal voice.
    fn default() -> Self {
        let (danish, english) = (Preferred::Automatic, Preferred::Automatic);
        Self { volume: Settings::NORMAL_VOLUME, rate: 0, pitch: 0, danish, english, codes_on: None }
    }
}

fn on_scale(step: i8, most: i8) -> i8 {
    step.clamp(-most, most)
}

/// What became of an utterance. `u64` is the number the caller gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Sound has begun.
    Began(u64),
    /// The voice has come to this digit of the code in it.
    Reached(u64, usize),
    /// It must wait for its turn: other programs speak through the same engine.
    Queued(u64),
    /// It was spoken to its end.
    Ended(u64),
    /// It was cut short because somebody asked for it.
    Stopped(u64),
    /// It was not, or not wholly, spoken.
    Failed(u64, Fault),
}

/// Why a voice can't speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// No such engine on this computer, or it can't be started.
    #[error("no speech engine: {0}")]
    NoEngine(String),
    /// The engine has no voice for the language.
    #[error("no {} voice", .0.tag())]
    NoVoice(Lang),
    /// No device to play sound on.
    #[error("no sound device: {0}")]
    NoDevice(String),
    /// Another program has the sound device for itself.
    #[error("another program is using the sound device")]
    Busy,
    /// The sound device did not answer, or began and never ended, within its time.
    #[error("the sound device does not answer")]
    Stuck,
    /// The engine did not answer, or began and never ended, within its time.
    #[error("the speech engine does not answer")]
    Timeout,
    /// The engine was there and is gone, or answered with an error.
    #[error("the speech engine failed: {0}")]
    Broken(String),
}

/// Is told what becomes of utterances, from whatever thread, and does not wait.
pub type Tell = Arc<dyn Fn(Heard) + Send + Sync>;

/// One way of making speech. Made and used on a thread of its own that belongs to the [`Speaker`]; no call may take
/// longer than two seconds. What became of each utterance is told to the [`Tell`] the voice was made with.
pub trait Voice: Send {
    /// Starts speaking and returns at once. `Ok` means accepted, not heard: [`Heard::Began`] tells that.
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: &Manner) -> Result<(), Fault>;
    /// Silence, now.
    fn stop(&mut self) -> Result<(), Fault>;
    /// The voices that can be chosen by name, each with its language.
    fn installed(&self) -> Vec<(Lang, String)> {
        Vec::new()
    }
}

/// Makes a voice that tells what becomes of its utterances. May take seconds, may be called again after the voice has failed,
/// and may be called while an earlier call still hangs.
pub type Factory = Arc<dyn Fn(Tell) -> Result<Box<dyn Voice>, Fault> + Send + Sync>;

/// The voices of this program: the system's engine, then our own recordings on `device`.
pub fn voices(device: Device) -> Voices {
    Voices {
        engine: engine::native(),
        builtin: builtin::Builtin::factory(device),
        private: Arc::new(|id| builtin::Builtin::factory(Device::named(id))),
    }
}

/// What an engine tells, to be read by a test.
#[cfg(all(test, feature = "voice"))]
fn told() -> (Tell, std::sync::mpsc::Receiver<Heard>) {
    let (sender, reports) = std::sync::mpsc::channel();
    // Nobody reads any more when the test is over.
    (Arc::new(move |heard| drop(sender.send(heard))), reports)
}
