//! The contrast and the light or dark appearance of macOS. It has no size of text for all programs.

#![allow(unsafe_code, reason = "AppKit is asked in Objective-C")]

use crate::settings::Appearance;
use objc2_app_kit::NSWorkspace;
use objc2_foundation::{NSUserDefaults, ns_string};

pub(super) fn appearance() -> Appearance {
    // SAFETY: a workspace is there for every program and may be asked from every thread; the question, which macOS has
    // known since 10.10, takes nothing and changes nothing.
    let contrast = unsafe { NSWorkspace::sharedWorkspace().accessibilityDisplayShouldIncreaseContrast() };
    // SAFETY: the user's defaults may be read from every thread. There is a style only while it is dark.
    let style = unsafe { NSUserDefaults::standardUserDefaults().stringForKey(ns_string!("AppleInterfaceStyle")) };
    Appearance { light: style.is_none(), contrast, ..Appearance::default() }
}
