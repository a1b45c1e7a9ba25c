//! From a screen reader to our own voice, and back.
//!
//! Whether one listens is found out in `access::adapter`; who speaks then is decided in `speaking`.

use super::App;
use super::vocabulary::Effect;
use super::vocabulary::turn::Turn;

impl App {
    /// A screen reader has come or gone: whoever speaks now says so, and our own voice where one is.
    pub(super) fn hand_over(&mut self, running: bool, turn: &mut Turn) {
        let before = self.announces();
        self.computer.screen_reader = running;
        if before == self.announces() {
            return;
        }
        turn.say(self.preferences.locale().text(if running { "screen-reader-speaks" } else { "program-speaks" }));
        turn.words.reopen = !running;
        if self.speaking.stop() {
            turn.effects.push(Effect::Hush);
        }
    }
}
