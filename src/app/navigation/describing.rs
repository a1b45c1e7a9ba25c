//! Keys say what they do, and do not do it.

use super::Navigation;
use super::typing::edits;
use crate::app::vocabulary::commands::{Command, Key, Press, names};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Around, Hearing, phrase};
use crate::locale::Locale;

impl Navigation {
    /// Lets keys say what they do, or do it again.
    pub(in crate::app) fn describe_keys(&mut self, on: bool, locale: &Locale, turn: &mut Turn) {
        self.describing = on;
        if !on {
            turn.say(locale.text("describe-off"));
        }
    }

    /// Says what a key would do.
    pub(in crate::app) fn describe_key(&mut self, key: &Key, around: &Around<'_>, turn: &mut Turn) {
        let binding = around.keymap.binding(key);
        if key.press == Press::Escape || binding.is_some_and(|(_, binding)| binding.command == Command::Describe) {
            return self.describe_keys(false, around.locale, turn);
        }
        let hearing = self.focus.clone().and_then(|id| Some(self.stack.top.field(&id)?.1));
        let writing = hearing.is_some();
        let writes = |letter: String| around.locale.with("describe-writes", &[("letter", letter.into())]);
        turn.say(match (&key.press, binding) {
            (Press::Other, _) => return,
            (Press::Text(_), _) if hearing == Some(Hearing::Hidden) && !key.ctrl && !key.alt => {
                writes(around.text("echo-hidden"))
            }
            (Press::Text(text), _) if writing && !key.ctrl && !key.alt => writes(phrase::spelled(text, around.locale)),
            (Press::Space, _) if writing && !self.space_is_command() => writes(phrase::spelled(" ", around.locale)),
            _ if writing && edits(key) => around.text("describe-edits"),
            (_, Some((bound, binding))) => {
                let keys = names(&[bound], around.locale);
                let line = [("keys", keys.into()), ("does", around.text(binding.help).into())];
                around.locale.with("help-line", &line)
            }
            _ if around.keymap.is_dead(key) => around.keyed("single-keys-off"),
            (Press::Text(text), None) if !key.ctrl && !key.alt => {
                let letter = phrase::spelled(text, around.locale);
                around.locale.with("describe-letter", &[("letter", letter.into())])
            }
            _ => around.text("describe-nothing"),
        });
    }
}
