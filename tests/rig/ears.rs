//! Which digits are in a recording.

use super::samples::Samples;
use super::session::output;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The digits in a recording, as each of the ears hears them. Words that are no digits are heard as some digit or
/// other.
#[derive(Debug, Clone)]
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

    /// What each ear has heard, in the order in which `tests/hear` names them.
    pub fn ears(&self) -> &[String] {
        &self.ears
    }
}

/// What is done to a recording before it is heard. The pitch stays.
#[derive(Debug, Clone, Copy)]
pub enum Pace {
    AsItIs,
    /// It is so many times as fast as normal speech, and is slowed down to that.
    Slowed(f64),
    /// It is made so many times as fast, and slowed down again.
    ThereAndBack(f64),
}

/// What is heard in each of the recordings. `lang` is `da` or `en`.
pub fn hear(lang: &str, pace: Pace, recordings: &[Samples]) -> Vec<Heard> {
    if recordings.is_empty() {
        return Vec::new();
    }
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<String> = (0..recordings.len()).map(|number| format!("{number}.wav")).collect();
    for (name, recording) in names.iter().zip(recordings) {
        recording.write(&folder.path().join(name));
    }
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hear/hear.py");
    let mut ears = Command::new(python());
    ears.arg(program).current_dir(&folder);
    match pace {
        Pace::AsItIs => {}
        Pace::Slowed(speed) => _ = ears.args(["--speed", &speed.to_string()]),
        Pace::ThereAndBack(speed) => _ = ears.args(["--there-and-back", &speed.to_string()]),
    }
    ears.arg(lang).args(&names);
    let lines = String::from_utf8(output(&mut ears)).unwrap();
    let heard: Vec<Heard> =
        lines.lines().map(|line| Heard { ears: line.split('\t').map(str::to_owned).collect() }).collect();
    assert_eq!(heard.len(), recordings.len());
    heard
}

/// The Python that the set-up script has given ears.
fn python() -> PathBuf {
    let cache = std::env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = cache.unwrap_or_else(|| PathBuf::from(std::env::var_os("HOME").unwrap()).join(".cache"));
    cache.join("kodeoplaeser/ears/bin/python")
}
