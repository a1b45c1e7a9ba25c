//! From what a screen says to a voice that says it.
//!
//! `phrase` turns outlines into words (pure); a [`Speaker`] makes a [`Voice`] say them. The window never waits
//! for a voice: whatever can block lives on a thread of its own and takes its orders from a slot that never fills up.

pub mod builtin;
pub mod discreet;
pub mod engine;
pub mod phrase;
pub mod silent;
pub mod speaker;

pub use speaker::{Event, Limits, Source, Speaker, Voices};

use crate::locale::Lang;
use crate::sound::Device;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use zeroize::Zeroizing;

/// Words to be spoken in one language. `Debug` does not show them: they may hold a code.
///
/// A code in the text is written digit by digit as `4, 8, 2; 9, 1, 0` (comma and space within a group, semicolon
/// between groups, never a full stop after a digit: Danish voices would read an ordinal).
#[derive(Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The language the words are in.
    pub lang: Lang,
    text: Zeroizing<String>,
}

impl Utterance {
    /// Words in a language. Control characters become spaces.
    pub fn new(lang: Lang, text: impl Into<String>) -> Self {
        let text: String = Zeroizing::new(text.into()).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        Self { lang, text: Zeroizing::new(text) }
    }

    /// The words themselves.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Nothing to say: engines take an empty text for an error, or hang on it.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl std::fmt::Debug for Utterance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Utterance({:?}, ..)", self.lang)
    }
}

/// How to speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// Loudness, 0 (silent) to 10.
    pub volume: u8,
    /// Speed, -5 (slowest) to 5 (fastest); 0 is the voice's normal speed.
    pub rate: i8,
}

impl Default for Manner {
    /// Loud enough to be heard, soft enough not to startle, at the voice's own speed.
    fn default() -> Self {
        Self { volume: 6, rate: 0 }
    }
}

/// What became of an utterance. `u64` is the number the caller gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Sound has begun.
    Began(u64),
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
    /// The engine did not answer, or began and never ended, within its time.
    #[error("the speech engine does not answer")]
    Timeout,
    /// The engine was there and is gone, or answered with an error.
    #[error("the speech engine failed: {0}")]
    Broken(String),
}

/// One way of making speech. Made and used on a thread of its own that belongs to the [`Speaker`]; no call may take
/// longer than two seconds. What became of each utterance is reported on the channel the voice was made with.
pub trait Voice: Send {
    /// Starts speaking and returns at once. `Ok` means accepted, not heard: [`Heard::Began`] tells that.
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: Manner) -> Result<(), Fault>;
    /// Silence, now.
    fn stop(&mut self) -> Result<(), Fault>;
}

/// Makes a voice that reports on the given channel. May take seconds, may be called again after the voice has failed,
/// and may be called while an earlier call still hangs.
pub type Factory = Arc<dyn Fn(Sender<Heard>) -> Result<Box<dyn Voice>, Fault> + Send + Sync>;

/// The voices of this program: the system's engine, then our own recordings on a sound device of ours.
pub fn voices() -> Voices {
    Voices { engine: engine::native(), builtin: builtin::Builtin::factory(Device::start()) }
}
