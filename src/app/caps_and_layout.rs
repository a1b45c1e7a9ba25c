//! What the keyboard writes, as keys and the window system tell of it: Caps Lock, another layout. Whoever can't see what they
//! write hears of what surprises.

use super::App;
use super::vocabulary::caps_and_layout::Keyboard;
use super::vocabulary::turn::Turn;

impl App {
    /// Says what surprises whoever can't see what they write.
    pub(super) fn warn_of_keyboard(&self, turn: &mut Turn) {
        let warnings = self.computer.keyboard.warnings(self.preferences.locale());
        warnings.into_iter().for_each(|words| turn.say(words));
    }

    /// The window has got the keyboard, or lost it.
    pub(super) fn active(&mut self, active: bool, turn: &mut Turn) {
        self.codes.active(active);
        match (active, self.elsewhere.take()) {
            (true, Some(keyboard)) => self.keyboard(keyboard, turn),
            (true, None) => {}
            (false, before) => self.elsewhere = Some(before.unwrap_or_else(|| self.computer.keyboard.clone())),
        }
    }

    /// The window system tells what the keyboard writes. Where it does not tell of Caps Lock, keys do.
    pub(super) fn keyboard_told(&mut self, keyboard: Keyboard, turn: &mut Turn) {
        let keyboard = Keyboard { caps: keyboard.caps.or(self.computer.keyboard.caps), ..keyboard };
        match &mut self.elsewhere {
            Some(elsewhere) => *elsewhere = keyboard,
            None => self.keyboard(keyboard, turn),
        }
    }

    /// What the keyboard writes is known anew: whoever can't see what they write hears of what surprises.
    fn keyboard(&mut self, keyboard: Keyboard, turn: &mut Turn) {
        let before = std::mem::replace(&mut self.computer.keyboard, keyboard);
        if self.navigation.is_masked() {
            let locale = self.preferences.locale();
            let told = before.warnings(locale);
            let new = self.computer.keyboard.warnings(locale).into_iter().filter(|words| !told.contains(words));
            new.for_each(|words| turn.say(words));
            if before.caps == Some(true) && self.computer.keyboard.caps == Some(false) {
                turn.say(locale.text("caps-lock-off"));
            }
        }
    }

    /// A key tells whether Caps Lock is on, if it can.
    pub(super) fn caps_told(&mut self, caps: Option<bool>, turn: &mut Turn) {
        if self.navigation.is_masked() && caps.is_some() {
            self.keyboard(Keyboard { caps, ..self.computer.keyboard.clone() }, turn);
        }
    }
}
