//! When the settings are written. Nothing else asks for it.

use crate::app::Effect;
use crate::settings::Settings;

/// Whether what is kept has been written.
#[derive(Debug, Default)]
pub(in crate::app) struct Writer {
    /// Something has changed since.
    due: bool,
    /// It can't be written, and that has been told. It is not to be told at each press of an arrow.
    refused: bool,
}

impl Writer {
    /// Something was changed on purpose: it is tried at once, also if it failed before.
    pub(in crate::app) fn now(&mut self, settings: &Settings) -> Effect {
        self.due = false;
        Effect::SaveSettings(Box::new(settings.clone()))
    }

    /// Something has changed in passing, if it has: there is time for that until a second has begun.
    pub(in crate::app) fn later(&mut self, changed: bool) {
        self.due |= changed;
    }

    /// A second has begun.
    pub(in crate::app) fn tick(&mut self, settings: &Settings) -> Option<Effect> {
        if self.refused { None } else { self.at_last(settings) }
    }

    /// The program ends: tried even if it failed before.
    pub(in crate::app) fn at_last(&mut self, settings: &Settings) -> Option<Effect> {
        self.due.then(|| self.now(settings))
    }

    /// They were written, or could not be.
    pub(in crate::app) fn written(&mut self, done: bool) {
        self.refused = !done;
        self.due |= !done;
    }
}
