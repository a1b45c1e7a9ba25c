//! Clips: recorded words as Opus packets, decoded when they are wanted.
//!
//! A language's recordings are an hour of speech. Decoded all at once they would take more memory than the rest of the
//! program; decoded one by one they are ready in a few milliseconds.

use super::{Clip, ClipError};
use opus_decoder::OpusDecoder;

/// What stands before a clip's first sample: the encoder's 104, less 13 by which this decoder is ahead of libopus.
const SKIP: usize = 91;
/// The first byte of a packet: one frame of 60 ms of mono speech, from 0 to 8 kHz. No other is made, and a damaged one is
/// not to get into those parts of the decoder that no clip of ours has ever tried.
const SPEECH: u8 = 11 << 3;
/// Samples of a packet.
const FRAME: usize = Clip::RATE as usize * 60 / 1000;

/// A clip's samples, -1.0 to 1.0.
pub fn decode(clip: Clip) -> Result<Vec<f32>, ClipError> {
    let mut decoder = OpusDecoder::new(Clip::RATE, 1).map_err(|error| ClipError::Unreadable(error.to_string()))?;
    let wanted = clip.length.checked_add(SKIP).ok_or(ClipError::TooShort)?;
    let mut samples = Vec::with_capacity(wanted.min(clip.packets.len().saturating_mul(FRAME)));
    let mut frame = [0; FRAME];
    let mut rest = clip.packets;
    while samples.len() < wanted {
        let packet;
        (packet, rest) = split(rest).ok_or(ClipError::TooShort)?;
        if packet.first() != Some(&SPEECH) {
            return Err(ClipError::Unreadable("not a packet of speech".into()));
        }
        let count =
            decoder.decode(packet, &mut frame, false).map_err(|error| ClipError::Unreadable(error.to_string()))?;
        samples.extend(frame.iter().take(count).map(|sample| f32::from(*sample) / 32768.0));
    }
    samples.truncate(wanted);
    let _ = samples.drain(..SKIP);
    Ok(samples)
}

/// The first packet, and what is behind it. Its length stands before it as RFC 6716, section 3.2.1 has it.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    let (length, rest) = match first {
        0..252 => (usize::from(first), rest),
        _ => {
            let (&second, rest) = rest.split_first()?;
            (usize::from(first) + 4 * usize::from(second), rest)
        }
    };
    rest.split_at_checked(length)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    /// Two packets of which the decoder makes silence.
    const SILENCE: &[u8] = &[1, SPEECH, 1, SPEECH];

    fn clip(packets: &'static [u8], length: usize) -> Clip {
        Clip { packets, length }
    }

    #[test]
    fn a_clip_has_the_samples_it_says_and_no_more() {
        for length in [0, 1, FRAME, 2 * FRAME - SKIP] {
            let samples = decode(clip(SILENCE, length)).unwrap();
            assert_eq!(samples.len(), length);
            assert!(samples.iter().all(|sample| sample.abs() < 0.01));
        }
    }

    #[test]
    fn a_clip_that_ends_too_soon_is_refused() {
        for (packets, length) in [(SILENCE, 2 * FRAME), (SILENCE, usize::MAX), (&SILENCE[..1], 1), (b"", 0)] {
            assert_eq!(decode(clip(packets, length)), Err(ClipError::TooShort), "{packets:?}");
        }
    }

    #[test]
    fn what_is_no_packet_of_speech_is_refused() {
        for packets in [b"\0" as &[u8], b"\x01\x50", b"\x01\x5c", b"\x02\xfc\x12", b"\x03\x5b\xff\xff"] {
            assert!(matches!(decode(clip(packets, 1)), Err(ClipError::Unreadable(_))), "{packets:?}");
        }
    }

    #[test]
    fn lengths_are_read_as_they_are_written() {
        for (length, head) in [(1, &[1][..]), (251, &[251]), (252, &[252, 0]), (255, &[255, 0]), (256, &[252, 1])] {
            let bytes = [head, &vec![7; length], &[9]].concat();
            assert_eq!(split(&bytes), Some((&vec![7; length][..], &[9][..])));
            assert_eq!(split(&bytes[..length]), None);
        }
    }
}
