//! Kodeoplæser: one-time codes in very large print, read aloud at the press of one key.
//!
//! A map, in the order in which things rest on each other. Nothing uses a module further down
//! (`tests/core/layering.rs` holds the exact edges):
//!
//! - `screen_list`: the list of screens, from which follows what must know of them all.
//! - [`disk`]: files on file systems as they are, of which some lack what others have.
//! - [`code`]: what a one-time code is, and `otpauth://`. No I/O, no clock, no words.
//! - [`locale`]: Danish and English, from the Fluent files in `locales/`.
//! - [`mod@print`]: pages for people to keep on paper.
//! - [`outline`]: what a screen says: items in reading order, focus, and what changed.
//! - [`sound`]: tones and clips, and the thread that plays them.
//! - [`guide`]: the guide to getting MitID, as chapters and lines.
//! - [`settings`]: preferences that survive damage field by field.
//! - [`vault`]: the accounts, sealed in one file, and the generation before it.
//! - [`speech`]: from utterances to a voice.
//! - [`access`]: what a screen reader finds and does.
//! - [`app`]: all that the program does, without a window: messages in, effects out.
//! - [`demo`]: the program in made-up states.
//! - [`platform`]: where files live, the clock, how the system wants windows to look, and the log.
//! - [`cli`]: the same vault and words on the command line.
//! - [`gui`]: the window.

#[macro_use]
mod screen_list;

#[cfg(feature = "access")]
pub mod access;
pub mod app;
pub mod cli;
pub mod code;
pub mod demo;
pub mod disk;
#[cfg(feature = "gui")]
pub mod gui;
pub mod guide;
pub mod locale;
pub mod outline;
pub mod platform;
pub mod print;
pub mod settings;
pub mod sound;
pub mod speech;
pub mod vault;
