//! When the settings are written. Nothing else asks for it.

use super::{Preferences, manner};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Effect, Job};

/// Whether what is kept has been written.
#[derive(Debug, Default)]
pub(super) struct Writer {
    /// Something has been changed on purpose: it is tried at once, also if it failed before.
    pub(super) now: bool,
    /// Something has changed in passing: there is time for that until a second has begun.
    pub(super) later: bool,
    /// How the voice speaks may have changed.
    pub(super) manner: bool,
    /// It can't be written, and that has been told. It is not to be told at each press of an arrow.
    refused: bool,
}

impl Preferences {
    /// What is due is written: called at the end of whatever happens.
    pub(in crate::app) fn write(&mut self, turn: &mut Turn) {
        if std::mem::take(&mut self.writer.manner) {
            turn.effects.push(Effect::Manner(manner(&self.settings)));
        }
        if std::mem::take(&mut self.writer.now) {
            self.writer.later = false;
            turn.effects.push(Effect::File(Job::SaveSettings(Box::new(self.settings.clone()))));
        }
    }

    /// A second has begun, or the program ends, when it is tried even if it failed before.
    pub(in crate::app) fn write_what_waits(&mut self, at_last: bool) {
        self.writer.now |= self.writer.later && (at_last || !self.writer.refused);
    }

    /// They were written, or could not be.
    pub(in crate::app) fn written(&mut self, done: bool) {
        self.writer.refused = !done;
        self.writer.later |= !done;
    }
}
