//! Opening the computer's default output. The only file that names cpal and ALSA.

use super::super::SoundError;
use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{BufferSize, ErrorKind, FromSample, SampleFormat, SizedSample, StreamConfig};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// An open output. Dropping it closes it.
pub(super) struct Output {
    _stream: cpal::Stream,
    rate: u32,
    opened: Instant,
}

/// How long a sound server may take to open a stream.
const LIMIT: Duration = Duration::from_secs(1);
/// How long a stream may report vague errors without playing.
const GRACE: Duration = Duration::from_millis(100);

impl Output {
    /// Opens the default output. `fill` is then called for mono samples, again and again, on a thread that must not
    /// wait. `lost` is called once, on any thread, when the output must be dropped.
    pub(super) fn open(
        fill: impl FnMut(&mut [f32]) + Send + 'static,
        lost: impl Fn() + Send + 'static,
    ) -> Result<Self, SoundError> {
        let device = device()?;
        let chosen = device.default_output_config().map_err(no_device)?;
        let format = chosen.sample_format();
        let mut config = chosen.config();
        // A hundredth of a second. The default is two seconds with PulseAudio.
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
        stream.play().map_err(no_device)?;
        Ok(Self { _stream: stream, rate: config.sample_rate, opened: Instant::now() })
    }

    /// Samples per second.
    pub(super) fn rate(&self) -> u32 {
        self.rate
    }

    pub(super) fn opened(&self) -> Instant {
        self.opened
    }
}

/// The default output of the first host that has one: a sound server before the bare sound card.
fn device() -> Result<cpal::Device, SoundError> {
    let servers = cpal::available_hosts().into_iter().filter(|host| host.name() == "PulseAudio");
    let found = servers
        .filter_map(|host| cpal::host_from_id(host).ok())
        .find_map(|host| host.default_output_device())
        .or_else(|| cpal::default_host().default_output_device());
    let device = found.ok_or_else(|| SoundError::NoDevice("none is connected".into()))?;
    // What PulseAudio and PipeWire put in place of a card that isn't there: it takes sound and nobody hears it.
    if device.id().is_ok_and(|id| id.id() == "auto_null") {
        return Err(SoundError::NoDevice("none is connected".into()));
    }
    Ok(device)
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
    SoundError::NoDevice(error.to_string())
}

/// Keeps ALSA from writing to standard error on this thread, for as long as what it gives is kept.
#[cfg(target_os = "linux")]
pub(super) fn quiet() -> impl Sized {
    alsa::Output::local_error_handler().ok()
}

/// Only ALSA writes to standard error.
#[cfg(not(target_os = "linux"))]
pub(super) fn quiet() -> impl Sized {}

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

    #[test]
    fn an_underrun_is_survived_however_often() {
        let mut faults = Faults::default();
        let now = Instant::now();
        assert!((0..10).all(|_| !faults.is_last(ErrorKind::Xrun, false, now)));
        assert!(faults.is_last(ErrorKind::StreamInvalidated, false, now));
    }
}
