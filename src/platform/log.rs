//! Where messages for maintainers go: standard error, warnings and errors only, never what is spoken. Those of libraries, in
//! words of their own that nobody can do anything about, only in a build for tests.

use crate::speech::discreet::Discreet;
use log::{LevelFilter, Log, Metadata, Record};
use std::io::Write;

struct Stderr;

impl Log for Stderr {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        cfg!(debug_assertions) || metadata.target().starts_with(env!("CARGO_CRATE_NAME"))
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
