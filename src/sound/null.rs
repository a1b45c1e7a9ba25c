//! The same names as with the feature `audio`, for a program built without sound.

use super::{Clip, ClipError, Report, Sound, SoundError};

/// No device.
#[derive(Clone)]
pub struct Device;

impl Device {
    /// A device on which nothing can be played.
    pub fn start() -> Self {
        Self
    }

    /// A device on which nothing can be played.
    pub fn named(_id: &str) -> Self {
        Self
    }

    /// A queue that takes nothing and reports nothing.
    pub fn track(&self, _report: impl Fn(Report) + Send + Sync + 'static) -> Track {
        Track
    }
}

/// No devices.
pub fn outputs() -> Result<Vec<super::Output>, SoundError> {
    Err(SoundError::NoDevice("built without sound".into()))
}

/// A queue that takes nothing.
pub struct Track;

impl Track {
    /// Refuses the sound.
    pub fn play(&self, _number: u64, _sound: Sound) -> Result<(), SoundError> {
        Err(SoundError::NoDevice("built without sound".into()))
    }

    /// It is silent already.
    pub fn stop(&self) {}
}

/// Refuses to decode anything.
pub fn decode(_clip: Clip) -> Result<Vec<f32>, ClipError> {
    Err(ClipError::NoDecoder)
}
