//! Sound that was recorded or made, and what can be done to it.

use std::fs;
use std::path::Path;
use std::time::Duration;

/// A sample this large, -50 dB of the largest, is sound and no noise.
const LOUD: u16 = 104;

/// Silence this long lies between digits, and not within one.
const BETWEEN: Duration = Duration::from_millis(100);

/// Sound in one channel.
#[derive(Clone)]
pub struct Samples {
    rate: usize,
    samples: Vec<i16>,
}

impl Samples {
    /// What was sampled so many times a second, and written as 16 bits each.
    pub fn new(rate: usize, bytes: &[u8]) -> Self {
        Self { rate, samples: bytes.as_chunks().0.iter().map(|sample| i16::from_le_bytes(*sample)).collect() }
    }

    /// Samples from -1 to 1.
    pub fn from_floats(rate: usize, samples: &[f32]) -> Self {
        let samples = samples.iter().map(|sample| (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16).collect();
        Self { rate, samples }
    }

    /// As long as what is given, and nothing to be heard.
    pub fn silence(length: Duration) -> Self {
        let rate = 16_000;
        Self { rate, samples: vec![0; (length.as_secs_f64() * rate as f64) as usize] }
    }

    /// A sound file as `espeak-ng -w` writes it.
    pub fn read(wav: &Path) -> Self {
        let bytes = fs::read(wav).unwrap();
        Self::new(u32::from_le_bytes(bytes[24..28].try_into().unwrap()) as usize, &bytes[44..])
    }

    /// A sound file.
    pub fn write(&self, wav: &Path) {
        let (rate, length) = (self.rate as u32, 2 * self.samples.len() as u32);
        let mut bytes = Vec::with_capacity(44 + length as usize);
        bytes.extend(b"RIFF");
        bytes.extend((36 + length).to_le_bytes());
        bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
        bytes.extend(rate.to_le_bytes());
        bytes.extend((2 * rate).to_le_bytes());
        bytes.extend(b"\x02\0\x10\0data");
        bytes.extend(length.to_le_bytes());
        bytes.extend(self.samples.iter().flat_map(|sample| sample.to_le_bytes()));
        fs::write(wav, bytes).unwrap();
    }

    fn is_loud(&self) -> impl DoubleEndedIterator<Item = bool> + ExactSizeIterator {
        self.samples.iter().map(|sample| sample.unsigned_abs() > LOUD)
    }

    /// Nothing at all was recorded yet, not even silence.
    pub fn is_empty(&self) -> bool {
        self.samples.is_empty()
    }

    /// Seconds from the first sound to the last, or `None` in silence.
    pub fn length(&self) -> Option<f64> {
        let first = self.is_loud().position(|loud| loud)?;
        let last = self.is_loud().rposition(|loud| loud)?;
        Some((last - first) as f64 / self.rate as f64)
    }

    /// Whether it ends with silence of this length.
    pub fn ends_silent(&self, pause: Duration) -> bool {
        let pause = (pause.as_secs_f64() * self.rate as f64) as usize;
        self.samples.len() >= pause && !self.is_loud().rev().take(pause).any(|loud| loud)
    }

    /// Cut in the middle of each pause: the digits of a code, each with some silence around it.
    pub fn digits(&self) -> Vec<Self> {
        let between = (BETWEEN.as_secs_f64() * self.rate as f64) as usize;
        let loud: Vec<usize> = self.is_loud().enumerate().filter_map(|(at, loud)| loud.then_some(at)).collect();
        let pauses = loud.windows(2).filter(|two| two[1] - two[0] > between);
        let mut cuts: Vec<usize> = pauses.map(|two| (two[0] + two[1]) / 2).collect();
        cuts.insert(0, 0);
        cuts.push(self.samples.len());
        cuts.windows(2).map(|two| Self { rate: self.rate, samples: self.samples[two[0]..two[1]].to_vec() }).collect()
    }

    /// One after another. They must have been sampled alike.
    pub fn join(parts: &[Self]) -> Self {
        let rate = parts[0].rate;
        assert!(parts.iter().all(|part| part.rate == rate));
        Self { rate, samples: parts.iter().flat_map(|part| part.samples.iter().copied()).collect() }
    }
}
