//! The screen curtain: whether the code can be seen on the screen. It hides the code from eyes only. Who may hear it, or
//! read it on a braille display, is settled elsewhere.

use super::screen::Screen;
use super::{App, Effect};
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

/// To be seen until then (seconds since the epoch), or for as long as it is not hidden by hand.
#[derive(Debug, Clone, Copy)]
struct Lifted {
    until: Option<u64>,
}

impl Curtain {
    fn hides(&self, settings: &Settings, now: u64) -> bool {
        match self.lifted {
            None => settings.curtain || self.drawn,
            Some(Lifted { until }) => until.is_some_and(|until| until <= now),
        }
    }

    /// The code was asked for.
    pub(super) fn lift(&mut self, settings: &Settings, now: u64) {
        let until = settings.curtain_time.seconds().map(|seconds| now + seconds);
        self.lifted = (settings.curtain || self.drawn).then_some(Lifted { until });
    }

    /// Another account's code, or the codes after they were locked, are not what was asked for.
    pub(super) fn fall(&mut self) {
        self.lifted = None;
    }
}

impl App {
    /// Shows the code on the screen, or hides it.
    pub(super) fn set_curtain(&mut self, hidden: bool) -> Vec<Effect> {
        self.curtain.drawn = hidden;
        self.curtain.fall();
        if !hidden {
            self.curtain.lift(&self.settings, self.now);
        }
        self.reply.value(self.locale.text(if hidden { "curtain-down" } else { "curtain-up" }));
        Vec::new()
    }

    /// A practice code is no secret: it is hidden with the rest, when another window is used.
    pub(super) fn hides_code(&self) -> bool {
        let practises = matches!(self.screen, Screen::Login(_));
        let away = self.settings.hide_unfocused && self.curtain.away;
        away || (!practises && self.curtain.hides(&self.settings, self.now))
    }

    /// The window has got the keyboard, or lost it.
    pub(super) fn active(&mut self, active: bool) {
        self.curtain.away = !active;
    }
}
