//! Sound and speech by themselves, without the program around them: with a real sound server and a real speech server,
//! begun for one test and gone after it.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "../rig/world.rs"]
#[allow(dead_code, unused_results, reason = "only the settings of speech are needed here")]
mod world;

#[cfg(feature = "audio")]
mod sound;
#[cfg(feature = "voice")]
mod speech;
