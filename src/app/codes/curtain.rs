//! The screen curtain: whether the code can be seen on the screen. It hides the code from eyes only. Who may hear it, or
//! read it on a braille display, is settled elsewhere.

use super::Codes;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Around, Deadline};
use crate::settings::Settings;

/// Whether the code is hidden.
#[derive(Debug, Default)]
pub(super) struct Curtain {
    /// It was hidden by hand, and not shown by hand since.
    drawn: bool,
    /// The code was asked for all the same.
    lifted: Option<Lifted>,
    /// Another window has the keyboard.
    away: bool,
}

/// To be seen until then, or for as long as it is not hidden by hand.
#[derive(Debug, Clone, Copy)]
struct Lifted {
    until: Option<Deadline>,
}

impl Curtain {
    pub(super) fn hides(&self, around: &Around<'_>) -> bool {
        match self.lifted {
            None => around.settings.curtain || self.drawn,
            Some(Lifted { until }) => until.is_some_and(|until| until.is_past(around)),
        }
    }

    /// The code was asked for.
    pub(super) fn lift(&mut self, around: &Around<'_>) {
        let settings = around.settings;
        let until = settings.curtain_time.seconds().map(|seconds| Deadline::after(seconds, around));
        self.lifted = (settings.curtain || self.drawn).then_some(Lifted { until });
    }

    /// Another account's code, or the codes after they were locked, are not what was asked for.
    pub(super) fn fall(&mut self) {
        self.lifted = None;
    }

    /// The code is not to be seen while another window has the keyboard, and one has.
    pub(super) fn is_away(&self, settings: &Settings) -> bool {
        settings.hide_unfocused && self.away
    }

    pub(super) fn set_away(&mut self, away: bool) {
        self.away = away;
    }
}

impl Codes {
    /// Shows the code on the screen, or hides it.
    pub(super) fn draw_curtain(&mut self, hidden: bool, around: &Around<'_>, turn: &mut Turn) {
        self.curtain.drawn = hidden;
        self.curtain.fall();
        if !hidden {
            self.curtain.lift(around);
        }
        turn.value(around.text(if hidden { "curtain-down" } else { "curtain-up" }));
    }
}
