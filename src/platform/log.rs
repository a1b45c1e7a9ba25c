//! Where messages for maintainers go: standard error, and never what is spoken. Outside of a build for tests only our own errors
//! do: what is less is told to the user, in the user's language.

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
    let level = if cfg!(debug_assertions) { LevelFilter::Warn } else { LevelFilter::Error };
    drop(Discreet::new(Stderr).install(level));
}
