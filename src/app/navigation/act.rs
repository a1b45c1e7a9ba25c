//! What the user does to an item, by key, mouse or assistive technology.

use super::Navigation;
use crate::app::screens::Message;
use crate::app::vocabulary::Around;
use crate::app::vocabulary::phrase;
use crate::app::vocabulary::turn::Turn;
use crate::outline::{Act, Id, Role};
use crate::settings::Scanning;

/// What an item sends to its screen, and how often.
pub(in crate::app) type Sends = (Message, u64);

impl Navigation {
    /// The same whoever acts: a key, the mouse, a screen reader.
    pub(in crate::app) fn act(&mut self, id: &Id, act: Act, around: &Around<'_>, turn: &mut Turn) -> Option<Sends> {
        let item = self.outline.find(id)?;
        let once = |message: &Message| Some((message.clone(), 1));
        let sends = match (act, &item.role) {
            // A list has focus where its chosen row has it.
            (Act::Focus, Role::List { rows, selected }) => {
                let row = rows.get(selected.unwrap_or(0)).or(rows.first());
                turn.focus = row.map(|row| row.id.clone());
                turn.say(phrase::item(item, around.locale));
                return None;
            }
            // A click on what has focus lets it be heard again. A screen reader says that by itself.
            (Act::Focus, _) => {
                turn.words.insist = !around.announces;
                None
            }
            (Act::Press, _) => self.press(id).map(|message| (message, 1)),
            (Act::Choose(at), Role::Choice { options, .. }) => options.get(at).and_then(|(_, message)| once(message)),
            (Act::Lower, Role::Choice { options, selected }) => {
                selected.checked_sub(1).and_then(|at| options.get(at)).and_then(|(_, message)| once(message))
            }
            (Act::Raise, Role::Choice { options, selected }) => {
                options.get(selected + 1).and_then(|(_, message)| once(message))
            }
            (Act::Lower, Role::Level { lower, .. }) => once(lower),
            (Act::Raise, Role::Level { raise, .. }) => once(raise),
            // Step by step; told is only where it ends.
            (Act::Set(to), Role::Level { value, min, max, lower, raise }) => {
                let steps = to.clamp(*min, *max) - value;
                Some((if steps < 0 { lower.clone() } else { raise.clone() }, steps.unsigned_abs()))
            }
            (Act::Edit(edit), Role::Field(_)) => {
                turn.focus = Some(id.clone());
                self.edit(id, edit, around.locale, turn);
                return None;
            }
            _ => None,
        };
        turn.focus = Some(id.clone());
        sends
    }

    /// What the item sends for Enter and Space.
    pub(in crate::app) fn press(&self, id: &Id) -> Option<Message> {
        self.outline.find(id)?.role.pressed().cloned()
    }

    /// With one key or two, a level is changed by pressing it: up, and from the highest to the lowest.
    pub(in crate::app) fn level_by_press(&self, scanning: Scanning) -> Option<Act> {
        match self.focused().filter(|_| scanning != Scanning::Off)?.role {
            Role::Level { value, min, max, .. } => Some(if value < max { Act::Raise } else { Act::Set(min) }),
            _ => None,
        }
    }

    /// Left and Right on a value; at its end, and where there is none, the item is said again.
    pub(in crate::app) fn adjust(&mut self, act: Act, around: &Around<'_>, turn: &mut Turn) -> Option<Sends> {
        let id = self.focus.clone()?;
        let at_end = match self.outline.find(&id).map(|item| &item.role) {
            Some(Role::Level { .. }) => false,
            Some(Role::Choice { options, selected }) => match act {
                Act::Lower => *selected == 0,
                _ => selected + 1 >= options.len(),
            },
            _ => true,
        };
        if !at_end {
            return self.act(&id, act, around, turn);
        }
        turn.cue(crate::sound::tone::Cue::End);
        if let Some(item) = self.outline.find(&id) {
            turn.item(item, around.locale);
            if matches!(item.role, Role::Choice { .. }) {
                turn.say(around.text("echo-edge"));
            }
        }
        None
    }

    /// What an item sends when focus arrives at it.
    pub(in crate::app) fn reached(role: &Role<Message>) -> Option<&Message> {
        match role {
            Role::Row { select, .. } => select.as_ref(),
            _ => None,
        }
    }
}
