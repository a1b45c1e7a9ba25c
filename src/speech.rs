//! From what a screen says to a voice that says it.
//!
//! `phrase` turns outlines into words (pure); a [`Speaker`] makes a [`Voice`] say them. The window never waits
//! for a voice: everything here that can block lives on a thread of its own behind a bounded channel.

pub mod builtin;
pub mod phrase;

use crate::locale::Lang;
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

/// One way of making speech. Runs on a thread of its own that belongs to the [`Speaker`]; no call may take longer
/// than two seconds. What became of each utterance is reported on the channel the voice was made with.
pub trait Voice: Send {
    /// Starts speaking and returns at once. `Ok` means accepted, not heard: [`Heard::Began`] tells that.
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: Manner) -> Result<(), Fault>;
    /// Silence, now.
    fn stop(&mut self) -> Result<(), Fault>;
}

/// Stub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event { Began { ticket: u64 }, Finished { ticket: u64 }, Stopped { ticket: u64 }, Fallback { ticket: u64, why: Fault }, Silent { ticket: u64, why: Fault } }
