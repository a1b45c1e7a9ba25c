//! What is played, while it is played.

use super::PATIENCE;
use super::ears::{Heard, Pace, hear};
use super::samples::Samples;
use super::session::{Session, spawn, until};
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::process::Child;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Samples in a second. One channel, 16 bits.
const RATE: usize = 16_000;

/// Silence this long is the end and no pause.
const PAUSE: Duration = Duration::from_millis(1500);

/// The longest that anything is listened to.
const LONGEST: Duration = Duration::from_secs(90);

/// A recording that goes on.
pub struct Recording {
    recorder: Child,
    raw: PathBuf,
    /// The bytes that are left out at its beginning.
    skipped: u64,
}

impl Recording {
    pub(super) fn start(session: &Session, output: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(1);
        let raw = session.file(&format!("recording-{}.raw", COUNT.fetch_add(1, Ordering::Relaxed)));
        let mut parec = session.command("parec");
        parec.args(["--raw", "--format=s16le", "--channels=1", "--latency-msec=10"]).arg(format!("--rate={RATE}"));
        parec.arg(format!("--device={output}.monitor")).stdout(File::create(&raw).unwrap());
        let recording = Self { recorder: spawn(&mut parec), raw, skipped: 0 };
        until("the beginning of the recording", PATIENCE, || (!recording.so_far().is_empty()).then_some(()));
        recording
    }

    /// Waits until nothing is heard any more, and forgets what was: it begins now.
    pub fn once_silent(mut self) -> Self {
        self.wait_for_silence();
        // Whole samples.
        self.skipped = fs::metadata(&self.raw).unwrap().len() & !1;
        self
    }

    fn so_far(&self) -> Samples {
        let bytes = fs::read(&self.raw).unwrap();
        Samples::new(RATE, bytes.get(self.skipped as usize..).unwrap_or_default())
    }

    /// Seconds from the first sound to the last, or `None` in silence.
    pub fn length(&self) -> Option<f64> {
        self.so_far().length()
    }

    /// Waits until something is heard.
    pub fn wait_for_sound(&self) {
        until("sound", PATIENCE, || self.length());
    }

    /// Waits until nothing more is heard, for long enough to be more than a pause.
    pub fn wait_for_silence(&self) {
        self.wait_for_pause(PAUSE);
    }

    /// Waits until nothing has been heard for so long.
    pub fn wait_for_pause(&self, pause: Duration) {
        let bytes = 2 * (pause.as_secs_f64() * RATE as f64) as u64;
        until("silence", LONGEST, || {
            // The end of it is enough.
            let mut file = File::open(&self.raw).unwrap();
            let begin = (file.metadata().unwrap().len() & !1).checked_sub(bytes).filter(|at| *at >= self.skipped)?;
            let mut end = Vec::new();
            file.seek(SeekFrom::Start(begin)).unwrap();
            file.read_to_end(&mut end).unwrap();
            Samples::new(RATE, &end).ends_silent(pause).then_some(())
        });
    }

    /// Ends it; gives what was recorded.
    pub fn end(mut self) -> Samples {
        self.recorder.kill().unwrap();
        self.recorder.wait().unwrap();
        self.so_far()
    }

    /// Waits for sound and then for silence, and tells which digits were spoken. `lang` is `da` or `en`.
    pub fn hear(self, lang: &str) -> Heard {
        self.wait_for_sound();
        self.wait_for_silence();
        hear(lang, Pace::AsItIs, &[self.end()]).remove(0)
    }
}
