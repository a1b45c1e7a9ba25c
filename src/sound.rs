//! Sound of our own: tones made by arithmetic, clips cut from recordings, and the thread that plays them.
//!
//! A [`Device`] is a handle to that thread. Each [`Track`] of it is a queue of its own, so a tone can sound over
//! speech, and stopping speech leaves the tone alone. Without the feature `audio` the same names are there and every
//! sound is refused with a readable reason.

#[cfg(feature = "audio")]
mod clip;
#[cfg(feature = "audio")]
mod device;
#[cfg(feature = "audio")]
mod mixer;
#[cfg(not(feature = "audio"))]
mod null;
#[cfg(feature = "audio")]
mod resample;
#[cfg(all(target_os = "linux", any(feature = "audio", feature = "voice")))]
pub mod socket;
pub mod stretch;
pub mod tone;

#[cfg(not(feature = "audio"))]
pub use null::{Device, Track, decode, outputs};
#[cfg(feature = "audio")]
pub use {
    clip::decode,
    device::{Device, Track, outputs},
};

/// Something to hear: mono samples from -1.0 to 1.0, made piece by piece while the pieces before them play.
///
/// A piece begins and ends near zero, for nothing smooths the step from one to the next.
pub struct Sound {
    /// Samples per second.
    pub rate: u32,
    /// What to play. An error ends the sound as [`Report::Failed`].
    pub pieces: Pieces,
}

/// The pieces of a sound in their order.
pub type Pieces = Box<dyn Iterator<Item = Result<Piece, ClipError>> + Send>;

/// Recorded words: Opus packets, each with its length before it, as `assets/voice/render/packs.py` writes them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Clip {
    /// What [`decode`] makes the samples from.
    pub packets: &'static [u8],
    /// How many samples it has.
    pub length: usize,
}

impl Clip {
    /// Samples per second of every clip.
    pub const RATE: u32 = 16_000;
}

impl std::fmt::Debug for Clip {
    /// Without its bytes: they tell nobody anything.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Clip of {} samples", self.length)
    }
}

/// A part of a sound.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// To be heard.
    Samples(Vec<f32>),
    /// To be told with [`Report::Reached`] when the samples before it have gone to the device.
    Mark(usize),
}

impl Sound {
    /// A sound that is made already.
    pub fn new(rate: u32, samples: Vec<f32>) -> Self {
        Self { rate, pieces: Box::new(std::iter::once(Ok(Piece::Samples(samples)))) }
    }
}

/// What samples are multiplied by at a loudness from 0 to 10: three decibels a step, and nothing at 0.
pub fn gain(volume: u8) -> f32 {
    match volume.min(10) {
        0 => 0.0,
        volume => f32::powf(10.0, (f32::from(volume) - 10.0) * 3.0 / 20.0),
    }
}

/// A device that sound can be sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Stays the same, for keeping: `pulseaudio:headset`.
    pub id: String,
    /// What people call it: `USB headset`.
    pub name: String,
}

/// What became of a sound. `u64` is the number it was given to [`Track::play`] with.
///
/// Every sound that `play` took is reported once as ended, stopped or failed, and before that at most once as begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// Its first sample has gone to the device.
    Began(u64),
    /// All before this mark of it has gone to the device.
    Reached(u64, usize),
    /// Its last sample has gone to the device.
    Ended(u64),
    /// It was cut short, or never begun, because [`Track::stop`] was called.
    Stopped(u64),
    /// It was not, or not wholly, played.
    Failed(u64, SoundError),
}

/// Why there is no sound.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SoundError {
    /// There is no device, it can't be opened, or it was lost and did not come back.
    #[error("no sound device: {0}")]
    NoDevice(String),
    /// Another program has the device for itself.
    #[error("another program is using the sound device")]
    Busy,
    /// So many sounds are waiting that the device can't be answering.
    #[error("the sound device does not answer")]
    Stuck,
    /// The sound itself can't be made.
    #[error(transparent)]
    Clip(#[from] ClipError),
}

/// Why a clip can't be heard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClipError {
    /// Not Opus packets of speech, or damaged ones.
    #[error("unreadable recording: {0}")]
    Unreadable(String),
    /// It has fewer samples than it says.
    #[error("recording ends too soon")]
    TooShort,
    /// The decoder was left out (feature `audio`).
    #[error("built without sound")]
    NoDecoder,
}
