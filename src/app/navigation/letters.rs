//! A letter that is no command jumps to the next thing with a name that starts with it.

use super::Navigation;
use crate::app::vocabulary::commands::{Key, Press};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Around, Deadline};
use crate::sound::tone::Cue;

/// Letters typed within less than this many seconds of each other are one word to jump to.
const TYPE_AHEAD_SECONDS: u64 = 2;

/// Letters typed one after another, and until when another one belongs to them.
#[derive(Debug, Default)]
pub(super) struct Letters {
    letters: String,
    until: Option<Deadline>,
}

impl Letters {
    pub(super) fn forget(&mut self) {
        self.letters.clear();
    }
}

impl Navigation {
    pub(in crate::app) fn letter(&mut self, key: &Key, around: &Around<'_>, turn: &mut Turn) {
        if super::typing::edits(key) && !key.alt {
            // As pasting where there is no field.
            return turn.not_here(around.locale);
        }
        if key.ctrl || key.alt || key.press == Press::Other {
            return;
        }
        let Some(text) = key.written() else { return turn.not_here(around.locale) };
        let Letters { letters, until } = &mut self.letters;
        if until.is_some_and(|until| until.is_past(around)) {
            letters.clear();
        }
        letters.push_str(text);
        *until = Some(Deadline::after(TYPE_AHEAD_SECONDS, around));
        // The first letter goes on from here, and so does the same one again; more letters may keep what they have
        // reached.
        let mut each = letters.chars();
        let first = each.next();
        let again = each.all(|letter| Some(letter) == first);
        let on = |letters| self.outline.type_ahead(self.focus.as_ref(), letters);
        let found = if letters.chars().count() == 1 { None } else { self.outline.type_ahead(None, letters) };
        match found.or_else(|| again.then(|| on(text)).flatten()).cloned() {
            Some(id) => {
                turn.focus = Some(id);
                // The letter before may have come here too, and this one has stopped what it said.
                turn.words.insist = !around.announces;
            }
            None => {
                let nothing = around.locale.with("nothing-begins-with", &[("letters", letters.as_str().into())]);
                let dead = around.keymap.is_dead(key);
                turn.cue(Cue::Error);
                turn.say(if dead { around.keyed("single-keys-off") } else { nothing });
            }
        }
    }
}
