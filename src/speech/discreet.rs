//! What may be written to a log.
//!
//! The `tts` crate logs every text it speaks, at level trace: codes among them. A log level is a setting that somebody
//! turns up when something goes wrong, so it is no protection. The program must therefore install its logger inside
//! [`Discreet`] and never bare.

use log::{Level, LevelFilter, Log, Metadata, Record, SetLoggerError};

/// Crates that speak: nothing of theirs is written.
const SPEAKING: [&str; 2] = ["tts", "speech_dispatcher"];

/// A logger that writes what we log ourselves, warnings and errors of others, and nothing of those that speak.
#[derive(Debug)]
pub struct Discreet<L>(L);

impl<L: Log + 'static> Discreet<L> {
    /// Wraps a logger.
    pub fn new(logger: L) -> Self {
        Self(logger)
    }

    /// Makes it the program's logger.
    ///
    /// # Errors
    /// When there is one already.
    pub fn install(self, level: LevelFilter) -> Result<(), SetLoggerError> {
        log::set_boxed_logger(Box::new(self))?;
        log::set_max_level(level);
        Ok(())
    }
}

impl<L: Log> Log for Discreet<L> {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let origin = metadata.target().split("::").next().unwrap_or_default();
        let ours = origin == env!("CARGO_CRATE_NAME");
        let allowed = ours || (metadata.level() <= Level::Warn && !SPEAKING.contains(&origin));
        allowed && self.0.enabled(metadata)
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            self.0.log(record);
        }
    }

    fn flush(&self) {
        self.0.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[derive(Default)]
    struct Page(Mutex<Vec<String>>);

    impl Log for Page {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn log(&self, record: &Record<'_>) {
            self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(record.target().into());
        }
        fn flush(&self) {}
    }

    #[test]
    fn no_word_of_a_speaking_crate_is_written_at_any_level() {
        let logger = Discreet::new(Page::default());
        let targets = ["tts", "tts::backends::winrt", "speech_dispatcher", "kodeoplaeser::speech", "wgpu", "ttsx"];
        for target in targets {
            for level in [Level::Error, Level::Warn, Level::Info, Level::Debug, Level::Trace] {
                logger.log(&Record::builder().target(target).level(level).args(format_args!("4, 8, 2")).build());
            }
        }
        let written = logger.0.0.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        let count = |target: &str| written.iter().filter(|from| *from == target).count();
        assert_eq!(targets.map(count), [0, 0, 0, 5, 2, 2]);
    }
}
