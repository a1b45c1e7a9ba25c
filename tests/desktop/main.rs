//! The whole program on a desktop of its own (`tests/rig`), which is begun for one test and gone after it: what is seen,
//! heard and found by a screen reader there.

#![cfg(all(target_os = "linux", feature = "gui", feature = "voice", feature = "audio"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    unused_results,
    unreachable_pub,
    reason = "tests"
)]

#[path = "../rig/rig.rs"]
mod rig;

mod at_spi;
mod caret;
mod clipboard;
mod codes;
mod demo;
mod follows_the_system;
mod headphones;
mod hung_voice;
mod keys;
mod main_job;
mod never_silent;
mod orca;
mod rig_can_be_trusted;
mod surroundings;
