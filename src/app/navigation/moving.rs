//! Tab, the arrows, and which held keys go on.

use super::Navigation;
use crate::app::vocabulary::Around;
use crate::app::vocabulary::commands::{Key, Press};
use crate::app::vocabulary::turn::Turn;
use crate::outline::Role;
use crate::outline::focus::Direction;
use crate::settings::Scanning;

impl Navigation {
    /// Where Tab goes: also to every row, if there are no other keys to reach them by.
    pub(in crate::app) fn tab(&self, way: Direction, scanning: Scanning, turn: &mut Turn) {
        let focus = self.focus.as_ref();
        let next = match scanning {
            Scanning::Off => self.outline.tab(focus, way),
            _ => self.outline.scan(focus, way),
        };
        turn.focus = next.cloned();
    }

    /// Up and Down.
    pub(in crate::app) fn line(&self, way: Direction, around: &Around<'_>, turn: &mut Turn) {
        turn.focus = self.outline.line(self.focus.as_ref(), way).cloned();
        if turn.focus.is_none() {
            turn.edge(around.text(if way == Direction::Next { "line-last" } else { "line-first" }));
        }
    }

    pub(in crate::app) fn first_line(&self, turn: &mut Turn) {
        turn.focus = self.outline.lines().first().copied().cloned();
    }

    pub(in crate::app) fn last_line(&self, turn: &mut Turn) {
        turn.focus = self.outline.lines().last().copied().cloned();
    }

    /// Whether a space in the focused field is none that is written.
    pub(super) fn space_is_command(&self) -> bool {
        self.focus.as_ref().is_some_and(|id| self.stack.top.on_space(id).is_some())
    }

    /// Whether a key that is held down goes on doing what it does. One that doesn't must not stop speech either.
    pub(in crate::app) fn repeats(&self, key: &Key, around: &Around<'_>) -> bool {
        if self.stack.top.waits_for_key() {
            return false;
        }
        let writes = match key.press {
            Press::Space if self.space_is_command() => false,
            Press::Text(_) | Press::Space => !key.ctrl && !key.alt,
            Press::Backspace | Press::Delete => true,
            _ => false,
        };
        let role = self.focused().map(|item| &item.role);
        let writing = writes && matches!(role, Some(Role::Field(_)));
        writing || around.keymap.command(key).is_some()
    }
}
