//! What was played, and which digits are in it.

use super::PATIENCE;
use super::session::{Session, output, spawn, until};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Samples in a second. One channel, 16 bits.
const RATE: usize = 16_000;

/// A sample this large, -50 dB of the largest, is sound and no noise.
const LOUD: u16 = 104;

/// Silence this long is the end and no pause.
const PAUSE: Duration = Duration::from_millis(1500);

/// The longest that anything is listened to.
const LONGEST: Duration = Duration::from_secs(90);

/// A recording that goes on.
pub struct Recording {
    recorder: Child,
    raw: PathBuf,
}

/// The digits in a recording, as each of the ears hears them. Words that are no digits are heard as some digit or other.
#[derive(Debug)]
pub struct Heard {
    ears: Vec<String>,
}

impl Heard {
    /// Whether one of the ears has heard exactly these digits and nothing else.
    pub fn is(&self, digits: &str) -> bool {
        self.ears.iter().any(|heard| heard == digits)
    }

    /// Whether one of the ears has heard these digits in one run, among whatever else was said.
    pub fn contains(&self, digits: &str) -> bool {
        self.ears.iter().any(|heard| heard.contains(digits))
    }
}

impl Recording {
    pub(super) fn start(session: &Session, output: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(1);
        let raw = session.file(&format!("recording-{}.raw", COUNT.fetch_add(1, Ordering::Relaxed)));
        let mut parec = session.command("parec");
        parec.args(["--raw", "--format=s16le", "--channels=1", "--latency-msec=10"]).arg(format!("--rate={RATE}"));
        parec.arg(format!("--device={output}.monitor")).stdout(File::create(&raw).unwrap());
        let recording = Self { recorder: spawn(&mut parec), raw };
        until("the beginning of the recording", PATIENCE, || (!recording.loud().is_empty()).then_some(()));
        recording
    }

    /// For each sample so far, whether it is sound.
    fn loud(&self) -> Vec<bool> {
        let samples = fs::read(&self.raw).unwrap();
        samples.as_chunks().0.iter().map(|sample| i16::from_le_bytes(*sample).unsigned_abs() > LOUD).collect()
    }

    /// Seconds from the first sound to the last, or `None` in silence.
    pub fn length(&self) -> Option<f64> {
        let loud = self.loud();
        let first = loud.iter().position(|loud| *loud)?;
        let last = loud.iter().rposition(|loud| *loud)?;
        Some((last - first) as f64 / RATE as f64)
    }

    /// Waits until something is heard.
    pub fn wait_for_sound(&self) {
        until("sound", PATIENCE, || self.length());
    }

    /// Waits until nothing more is heard, for long enough to be more than a pause.
    pub fn wait_for_silence(&self) {
        let pause = PAUSE.as_millis() as usize * RATE / 1000;
        until("silence", LONGEST, || {
            let loud = self.loud();
            let end = loud.len().checked_sub(pause)?;
            (!loud[end..].contains(&true)).then_some(())
        });
    }

    /// Waits for sound and then for silence, and tells which digits were spoken. `lang` is `da` or `en`.
    pub fn hear(mut self, lang: &str) -> Heard {
        self.wait_for_sound();
        self.wait_for_silence();
        self.recorder.kill().unwrap();
        self.recorder.wait().unwrap();

        let wav = self.raw.with_extension("wav");
        let format = ["-t", "raw", "-e", "signed", "-b", "16", "-c", "1", "-r", "16000"];
        output(Command::new("sox").args(format).args([&self.raw, &wav]));
        let ears = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hear/hear.py");
        let heard = output(Command::new(python()).arg(ears).arg(wav).arg(lang));
        Heard { ears: String::from_utf8(heard).unwrap().lines().map(str::to_owned).collect() }
    }
}

/// The Python that the set-up script has given ears.
fn python() -> PathBuf {
    let cache = std::env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = cache.unwrap_or_else(|| PathBuf::from(std::env::var_os("HOME").unwrap()).join(".cache"));
    cache.join("kodeoplaeser/ears/bin/python")
}
