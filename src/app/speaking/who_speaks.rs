//! Whether a screen reader speaks for us, or our own voice.

use crate::settings::{Settings, WhoSpeaks};

/// Whether a screen reader speaks for us.
pub(in crate::app) fn announces(settings: &Settings, screen_reader: bool) -> bool {
    match settings.who_speaks {
        WhoSpeaks::Automatic => screen_reader,
        WhoSpeaks::Program => false,
        WhoSpeaks::ScreenReader => true,
    }
}

/// Whether our own voice is to be heard.
pub(in crate::app) fn speaks(settings: &Settings, screen_reader: bool) -> bool {
    settings.voice_on && !announces(settings, screen_reader)
}
