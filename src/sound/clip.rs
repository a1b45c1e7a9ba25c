//! Clips: stretches of one long Ogg Vorbis recording, decoded when they are wanted.
//!
//! A language's recordings are minutes of speech. Decoded all at once they would take more memory than the rest of
//! the program; decoded one by one they are ready in a few milliseconds.

use super::ClipError;
use std::io::Cursor;
use symphonia::core::audio::Channels;
use symphonia::core::codecs::audio::{AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error as Symphonia;
use symphonia::core::formats::{FormatOptions, FormatReader, SeekMode, SeekTo, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::units::Timestamp;
use symphonia::default::formats::OggReader;

/// More samples than the codec's longest block has.
const BLOCK: u64 = 8192;

/// An open recording.
pub struct Recording {
    reader: OggReader<'static>,
    decoder: Box<dyn AudioDecoder>,
    track: u32,
    rate: u32,
}

impl Recording {
    /// Opens a mono Ogg Vorbis file that lies in memory.
    pub fn open(ogg: &'static [u8]) -> Result<Self, ClipError> {
        let stream = MediaSourceStream::new(Box::new(Cursor::new(ogg)), MediaSourceStreamOptions::default());
        let reader = OggReader::try_new(stream, FormatOptions::default()).map_err(unreadable)?;
        let track = reader.default_track(TrackType::Audio).ok_or_else(|| ClipError::Unreadable("no track".into()))?;
        let parameters = track.codec_params.as_ref().and_then(|codec| codec.audio());
        let parameters = parameters.ok_or_else(|| ClipError::Unreadable("no codec".into()))?;
        if parameters.channels.as_ref().map(Channels::count) != Some(1) {
            return Err(ClipError::Unreadable("not mono".into()));
        }
        let rate = parameters.sample_rate.ok_or_else(|| ClipError::Unreadable("no sample rate".into()))?;
        let decoder = symphonia::default::get_codecs()
            .make_audio_decoder(parameters, &AudioDecoderOptions::default())
            .map_err(unreadable)?;
        Ok(Self { track: track.id, rate, decoder, reader })
    }

    /// Samples per second.
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// `length` samples from sample `start`, -1.0 to 1.0.
    pub fn read(&mut self, start: u64, length: usize) -> Result<Vec<f32>, ClipError> {
        // The reader may come to rest a block of the codec or two behind the place it was sent to.
        let mut near = start;
        loop {
            match self.read_from(near, start, length) {
                Err(ClipError::Unreadable(_)) if near > 0 => near = near.saturating_sub(BLOCK),
                done => return done,
            }
            if start - near > 4 * BLOCK {
                return Err(ClipError::Unreadable(format!("no samples at {start}")));
            }
        }
    }

    /// Goes to `near` and reads on from there.
    fn read_from(&mut self, near: u64, start: u64, length: usize) -> Result<Vec<f32>, ClipError> {
        let too_far = |_| ClipError::TooShort(start);
        let (near, target) = (i64::try_from(near).map_err(too_far)?, i64::try_from(start).map_err(too_far)?);
        let seek = SeekTo::Timestamp { ts: Timestamp::new(near), track_id: self.track };
        let _ = self.reader.seek(SeekMode::Accurate, seek).map_err(|_| ClipError::TooShort(start))?;
        self.decoder.reset();
        let mut clip = Vec::with_capacity(length);
        let mut piece = Vec::new();
        while clip.len() < length {
            let wanted = target + clip.len() as i64;
            let packet = self.reader.next_packet().map_err(unreadable)?;
            let packet = packet.ok_or(ClipError::TooShort(start + length as u64))?;
            let decoded = self.decoder.decode(&packet).map_err(unreadable)?;
            piece.resize(decoded.samples_interleaved(), 0.0f32);
            decoded.copy_to_slice_interleaved(&mut piece);
            if piece.is_empty() {
                continue; // the packet that the next one is laid over
            }
            let before = usize::try_from(wanted - packet.pts.get())
                .map_err(|_| ClipError::Unreadable(format!("no samples at {wanted}")))?;
            clip.extend(piece.iter().skip(before).take(length - clip.len()));
        }
        Ok(clip)
    }
}

fn unreadable(error: Symphonia) -> ClipError {
    ClipError::Unreadable(error.to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const OGG: &[u8] = include_bytes!("../../assets/voice/en/clips.ogg");

    /// The recording decoded from end to end, without a seek.
    fn whole() -> Vec<f32> {
        let mut recording = Recording::open(OGG).unwrap();
        let mut samples = Vec::new();
        while let Some(packet) = recording.reader.next_packet().unwrap() {
            let decoded = recording.decoder.decode(&packet).unwrap();
            let from = samples.len();
            samples.resize(from + decoded.samples_interleaved(), 0.0);
            decoded.copy_to_slice_interleaved(&mut samples[from..]);
        }
        samples
    }

    #[test]
    fn a_clip_is_the_same_samples_wherever_reading_begins() {
        let whole = whole();
        let mut recording = Recording::open(OGG).unwrap();
        // Steps of a prime, so that clips begin at every phase of the codec's blocks.
        for start in (1_009..whole.len() - 700).step_by(100_003) {
            let clip = recording.read(start as u64, 700).unwrap();
            assert_eq!(clip, whole[start..start + 700], "from sample {start}");
        }
    }

    #[test]
    fn what_lies_outside_is_refused() {
        let end = whole().len() as u64;
        let mut recording = Recording::open(OGG).unwrap();
        assert_eq!(recording.read(end - 2000, 2000).map(|clip| clip.len()), Ok(2000));
        assert_eq!(recording.read(end - 2000, 2001), Err(ClipError::TooShort(end + 1)));
        assert_eq!(recording.read(u64::MAX, 1), Err(ClipError::TooShort(u64::MAX)));
    }

    #[test]
    fn what_is_no_recording_is_refused() {
        assert!(matches!(Recording::open(b"not an Ogg file"), Err(ClipError::Unreadable(_))));
        assert!(matches!(Recording::open(&OGG[..3000]), Err(ClipError::Unreadable(_))));
    }
}
