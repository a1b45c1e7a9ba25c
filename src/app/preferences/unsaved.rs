//! What of the settings is not on disk yet.

use super::Preferences;

#[derive(Debug, Default)]
pub(super) struct Unsaved {
    /// How the voice speaks has changed.
    manner: bool,
    /// A preference has changed: it is written at once.
    changed: bool,
    /// The place in the guide has: it is written when a second has begun since, and not at each press of an arrow.
    place: bool,
    /// Settings can't be written, and that has been told. For a place it is not to be told again and again.
    refused: bool,
}

impl Unsaved {
    pub(super) fn changed(&mut self) {
        self.changed = true;
    }

    pub(super) fn speaks_anew(&mut self) {
        self.manner = true;
    }

    pub(super) fn moved(&mut self) {
        self.place = true;
    }

    pub(super) fn take_speaks_anew(&mut self) -> bool {
        std::mem::take(&mut self.manner)
    }

    pub(super) fn take_changed(&mut self) -> bool {
        self.place &= !self.changed;
        std::mem::take(&mut self.changed)
    }
}

impl Preferences {
    /// The place in the guide is to be written: when a second has begun; before the program ends even if it could not be
    /// written before.
    pub fn save_place(&mut self, at_last: bool) {
        self.unsaved.changed |= self.unsaved.place && (at_last || !self.unsaved.refused);
    }

    /// Settings were written, or could not be.
    pub fn saved(&mut self, saved: bool) {
        self.unsaved.refused = !saved;
        self.unsaved.place |= !saved;
    }
}
