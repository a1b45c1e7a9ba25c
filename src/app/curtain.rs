//! The screen curtain: whether the code can be seen on the screen. It hides the code from eyes only. Who may hear it, or
//! read it on a braille display, is settled elsewhere.

use super::{App, Effect};
use crate::settings::Settings;

/// Whether the code was asked for, or asked away.
#[derive(Debug, Default)]
pub(super) struct Curtain {
    asked: Option<Asked>,
    /// Another window has the keyboard.
    away: bool,
}

#[derive(Debug, Clone, Copy)]
enum Asked {
    /// To be seen until then (seconds since the epoch), or for as long as it is not asked away.
    Seen {
        until: Option<u64>,
    },
    Hidden,
}

impl Curtain {
    pub(super) fn hides(&self, settings: &Settings, now: u64) -> bool {
        let asked = match self.asked {
            None => settings.curtain,
            Some(Asked::Hidden) => true,
            Some(Asked::Seen { until }) => until.is_some_and(|until| until <= now),
        };
        asked || (settings.hide_unfocused && self.away)
    }

    /// The code was asked for.
    pub(super) fn lift(&mut self, settings: &Settings, now: u64) {
        let until = settings.curtain_time.seconds().map(|seconds| now + seconds);
        self.asked = settings.curtain.then_some(Asked::Seen { until });
    }

    /// Another account's code, or the codes after they were locked, are not what was asked for.
    pub(super) fn fall(&mut self) {
        self.asked = self.asked.filter(|asked| matches!(asked, Asked::Hidden));
    }
}

impl App {
    /// Shows the code on the screen, or hides it.
    pub(super) fn set_curtain(&mut self, hidden: bool) -> Vec<Effect> {
        if hidden {
            self.curtain.asked = Some(Asked::Hidden);
        } else {
            self.curtain.lift(&self.settings, self.now);
        }
        self.reply.value(self.locale.text(if hidden { "curtain-down" } else { "curtain-up" }));
        Vec::new()
    }

    pub(super) fn hides_code(&self) -> bool {
        self.curtain.hides(&self.settings, self.now)
    }

    /// The window has got the keyboard, or lost it.
    pub(super) fn active(&mut self, active: bool) {
        self.curtain.away = !active;
    }
}
