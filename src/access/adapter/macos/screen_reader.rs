//! Whether VoiceOver runs. macOS has no other screen reader.

#![allow(unsafe_code, reason = "AppKit is asked in Objective-C")]

use crate::access::tree::Ears;
use objc2_app_kit::NSWorkspace;

pub(in crate::access::adapter) fn running() -> Option<Ears> {
    // SAFETY: a workspace is there for every program, and the question, which macOS has known since 10.13, takes
    // nothing and changes nothing.
    let running = unsafe { NSWorkspace::sharedWorkspace().isVoiceOverEnabled() };
    running.then_some(Ears::Regions)
}
