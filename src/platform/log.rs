//! Where messages for maintainers go: standard error, warnings and errors only, never what is spoken.

use crate::speech::discreet::Discreet;
use log::{LevelFilter, Log, Metadata, Record};
use std::io::Write;

struct Stderr;

impl Log for Stderr {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        // Nobody is left to tell when standard error is closed.
        let _: std::io::Result<()> = writeln!(std::io::stderr(), "{}: {}", record.level(), record.args());
    }

    fn flush(&self) {}
}

/// Begins to log. Later calls do nothing.
pub fn start() {
    drop(Discreet::new(Stderr).install(LevelFilter::Warn));
}
