//! All that holds without a desktop, in one program, for linking one is quick: what the program shows, says and asks of
//! the world, its words, its files and its command line. `make check` runs it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable, reason = "tests")]

#[path = "../rig/bound.rs"]
mod bound;
#[path = "../rig/documented.rs"]
mod documented;
#[path = "../rig/state.rs"]
mod state;
#[path = "../rig/walker.rs"]
mod walker;

mod access;
mod builtin;
mod caps_and_layout;
mod cli;
mod clock;
mod effects;
mod explain;
mod few_keys;
mod guide;
mod held_keys;
mod help;
mod judge;
mod key_card;
mod layering;
mod locale;
mod mouse;
mod outline;
mod own_keys;
mod parity;
mod pasted;
mod print;
mod reading;
mod readme;
mod settings_page;
#[cfg(unix)]
mod spelling;
#[cfg(target_os = "linux")]
mod surroundings;
mod two_voices;
mod unsaid;
mod uri;
mod vault;
mod vectors;
mod walks;
mod weight;
