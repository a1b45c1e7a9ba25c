//! Sound and speech by themselves, without the program around them: with a real sound server and a real speech server,
//! begun for one test and gone after it.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[cfg(feature = "audio")]
mod sound;
#[cfg(feature = "voice")]
mod speech;
