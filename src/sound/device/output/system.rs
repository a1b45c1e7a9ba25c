//! Outputs of the operating system itself: ALSA on Linux. The only file that names cpal and ALSA.

use super::{Output, SoundError};
use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{BufferSize, ErrorKind, FromSample, SampleFormat, SizedSample, StreamConfig};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How long a device may take to open.
const LIMIT: Duration = Duration::from_secs(1);
/// How long a stream may report vague errors without playing.
const GRACE: Duration = Duration::from_millis(100);
/// Of the names that ALSA has for a card, those of the card as people know it. Others are plug-ins, which may lead to any
/// card, or the same card without conversion.
const CARDS: [&str; 2] = ["sysdefault:CARD=", "hdmi:CARD="];

/// An open stream. Dropping it closes it.
pub(super) struct Stream {
    stream: cpal::Stream,
    rate: u32,
    started: bool,
}

impl Stream {
    /// Opens the output with this id, and never another, or the default one.
    pub(super) fn open(
        id: Option<&str>,
        fill: impl FnMut(&mut [f32]) + Send + 'static,
        lost: impl Fn() + Send + 'static,
    ) -> Result<Self, SoundError> {
        let device = match id {
            None => cpal::default_host().default_output_device(),
            Some(id) => devices()?.find(|device| device.id().is_ok_and(|known| known.to_string() == id)),
        };
        let device = device.ok_or_else(|| SoundError::NoDevice("it is not connected".into()))?;
        let chosen = device.default_output_config().map_err(no_device)?;
        let format = chosen.sample_format();
        let mut config = chosen.config();
        // A hundredth of a second; some defaults are a tenth.
        config.buffer_size = BufferSize::Fixed(config.sample_rate / 100);
        let stream = match format {
            SampleFormat::F32 => stream::<f32>(&device, config, fill, lost),
            SampleFormat::F64 => stream::<f64>(&device, config, fill, lost),
            SampleFormat::I32 => stream::<i32>(&device, config, fill, lost),
            SampleFormat::I24 => stream::<cpal::I24>(&device, config, fill, lost),
            SampleFormat::I16 => stream::<i16>(&device, config, fill, lost),
            SampleFormat::U8 => stream::<u8>(&device, config, fill, lost),
            other => return Err(SoundError::NoDevice(format!("it wants samples as {other}"))),
        }?;
        Ok(Self { stream, rate: config.sample_rate, started: false })
    }

    /// Begins to play, if it does not yet.
    pub(super) fn start(&mut self) -> Result<(), SoundError> {
        if !std::mem::replace(&mut self.started, true) {
            self.stream.play().map_err(no_device)?;
        }
        Ok(())
    }

    /// Samples per second.
    pub(super) fn rate(&self) -> u32 {
        self.rate
    }
}

/// What can be heard without a sound server.
pub(super) fn outputs() -> Result<Vec<Output>, SoundError> {
    let output = |device: cpal::Device| {
        let (id, description) = (device.id().ok()?.to_string(), device.description().ok()?);
        Some(Output { id, name: description.name().to_owned() })
    };
    Ok(devices()?.filter_map(output).collect())
}

/// The outputs that are devices of their own and not ways to some other.
fn devices() -> Result<impl Iterator<Item = cpal::Device>, SoundError> {
    let devices = cpal::default_host().output_devices().map_err(no_device)?;
    Ok(devices.filter(|device| device.id().is_ok_and(|id| is_choice(&id.to_string()))))
}

fn is_choice(id: &str) -> bool {
    id.strip_prefix("alsa:").is_none_or(|name| CARDS.iter().any(|card| name.starts_with(card)))
}

fn stream<T: SizedSample + FromSample<f32>>(
    device: &cpal::Device,
    config: StreamConfig,
    mut fill: impl FnMut(&mut [f32]) + Send + 'static,
    lost: impl Fn() + Send + 'static,
) -> Result<cpal::Stream, SoundError> {
    let channels = usize::from(config.channels);
    let mut mono = Vec::new();
    let played = Arc::new(AtomicBool::new(false));
    let plays = Arc::clone(&played);
    let data = move |output: &mut [T], _: &cpal::OutputCallbackInfo| {
        plays.store(true, Ordering::Relaxed);
        mono.resize(output.len() / channels, 0.0);
        fill(&mut mono);
        for (frame, sample) in output.chunks_mut(channels).zip(&mono) {
            frame.fill(T::from_sample(*sample));
        }
    };
    let mut faults = Faults::default();
    let error = move |error: cpal::Error| {
        if faults.is_last(error.kind(), played.swap(false, Ordering::Relaxed), Instant::now()) {
            lost();
        }
    };
    device.build_output_stream(config, data, error, Some(LIMIT)).map_err(no_device)
}

/// Tells the error that ends a stream from those it survives and from the flood that follows it: ALSA repeats a fatal
/// error some hundred thousand times a second until the stream is dropped.
#[derive(Default)]
struct Faults {
    told: bool,
    since: Option<Instant>,
}

impl Faults {
    /// Whether the stream must be dropped now, and that was not yet said. `played`: it asked for samples since the
    /// last error.
    fn is_last(&mut self, kind: ErrorKind, played: bool, now: Instant) -> bool {
        if played {
            self.since = None;
        }
        let fatal = match kind {
            ErrorKind::Xrun | ErrorKind::RealtimeDenied | ErrorKind::DeviceChanged => false,
            // ALSA may report dozens of these in the first millisecond, and then play.
            ErrorKind::BackendError => now - *self.since.get_or_insert(now) >= GRACE,
            _ => true,
        };
        fatal && !std::mem::replace(&mut self.told, true)
    }
}

fn no_device(error: cpal::Error) -> SoundError {
    match error.kind() {
        ErrorKind::DeviceBusy => SoundError::Busy,
        _ => SoundError::NoDevice(error.to_string()),
    }
}

/// Keeps ALSA from writing to standard error on this thread, for as long as what it gives is kept.
#[cfg(target_os = "linux")]
pub(in super::super) fn quiet() -> impl Sized {
    alsa::Output::local_error_handler().ok()
}

/// Only ALSA writes to standard error.
#[cfg(not(target_os = "linux"))]
pub(in super::super) fn quiet() -> impl Sized {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_of_errors_ends_the_stream_once() {
        let mut faults = Faults::default();
        let now = Instant::now();
        let ends = (0..1000).filter(|_| faults.is_last(ErrorKind::DeviceNotAvailable, false, now)).count();
        assert_eq!(ends, 1);
    }

    #[test]
    fn the_errors_alsa_starts_with_are_survived_unless_they_go_on() {
        let mut faults = Faults::default();
        let start = Instant::now();
        let mut at = |milliseconds, played| {
            faults.is_last(ErrorKind::BackendError, played, start + Duration::from_millis(milliseconds))
        };
        assert!((0..99).all(|milliseconds| !at(milliseconds, false)));
        assert!(!at(150, true), "it plays");
        assert!((151..250).all(|milliseconds| !at(milliseconds, false)));
        assert!(at(250, false));
        assert!(!at(251, false));
    }

    /// No card can be kept busy without one: what ALSA says of it, on its way through cpal.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_card_that_another_program_has_for_itself_is_busy() {
        let (busy, absent) = (16, 19);
        let said = |errno: i32| no_device(alsa::Error::new("snd_pcm_open", errno).into());
        assert_eq!(said(busy), SoundError::Busy);
        assert!(matches!(said(absent), SoundError::NoDevice(_)));
    }

    #[test]
    fn what_may_lead_to_any_card_is_no_choice() {
        let ids = ["default", "pulse", "pipewire", "null", "jack", "upmix", "hw:CARD=PCH,DEV=0", "sysdefault"];
        assert!(!ids.iter().any(|name| is_choice(&format!("alsa:{name}"))));
        assert!(["alsa:sysdefault:CARD=PCH", "alsa:hdmi:CARD=PCH,DEV=1", "wasapi:{0.0}"].into_iter().all(is_choice));
    }

    #[test]
    fn an_underrun_is_survived_however_often() {
        let mut faults = Faults::default();
        let now = Instant::now();
        assert!((0..10).all(|_| !faults.is_last(ErrorKind::Xrun, false, now)));
        assert!(faults.is_last(ErrorKind::StreamInvalidated, false, now));
    }
}
