//! Keys of one's own: asking for one, refusing what can't be one, and going back to those of the table.

use super::keymap::{self, Bound, Command, KEYMAP, Key, Press};
use super::notice::News;
use super::screen::Screen;
use super::screen::keys::{self, Refusal};
use super::{App, Effect};
use crate::outline::Role;
use crate::settings::setting;
use crate::sound::tone::Cue;

impl App {
    /// The next key is to be for this.
    pub(super) fn ask_key(&mut self, command: Command) {
        if let Screen::Keys(keys) = &mut self.screen {
            keys.ask(command);
            self.notice = None;
            self.reply.focus = Some("ask".into());
        }
    }

    /// Whether a key is asked for.
    pub(super) fn asks_key(&self) -> bool {
        matches!(&self.screen, Screen::Keys(keys) if keys.asks_for().is_some())
    }

    /// A key that was asked for. `None` if none was, or if the key does what it always does.
    pub(super) fn asked_key(&mut self, key: &Key) -> Option<Vec<Effect>> {
        let Screen::Keys(keys) = &self.screen else { return None };
        let command = keys.asks_for()?;
        if key.press == Press::Other {
            return Some(Vec::new());
        }
        let bound = Bound::of(key);
        let presses = matches!(bound, Some(Bound::Enter | Bound::Space));
        let refusal = match bound {
            Some(bound) if presses && !self.on_button() => Refusal::AlwaysWorks(bound),
            Some(bound) if bound.always_works() => return None,
            Some(bound) if bound.can_be_chosen() => match self.keymap.user(bound) {
                None => return Some(self.choose_key(command, bound)),
                Some(user) => Refusal::Used(bound, user.command),
            },
            _ => Refusal::NotAlone,
        };
        self.cue(Cue::Error);
        if let Screen::Keys(keys) = &mut self.screen {
            keys.refuse(refusal);
        }
        Some(Vec::new())
    }

    fn on_button(&self) -> bool {
        let focused = self.focused();
        focused.is_some_and(|item| matches!(item.role, Role::Button { .. }))
    }

    fn choose_key(&mut self, command: Command, key: Bound) -> Vec<Effect> {
        let mut keys = self.settings.keys.clone();
        keymap::keep(&mut keys, command, &self.keymap.with_new(command, key));
        self.asked_enough(command);
        let off = !self.settings.single_keys && key.writes();
        self.tell(News::KeyChosen { key, command, off });
        self.set(&setting::keys.to(keys))
    }

    /// The command has the keys of the table again, unless another has one of them now.
    pub(super) fn key_back(&mut self, command: Command) -> Vec<Effect> {
        if !self.keymap.is_own(command) {
            self.cue(Cue::End);
            self.reply.say(self.locale.text("keys-as-at-first"));
            return Vec::new();
        }
        self.asked_enough(command);
        if let Some((key, user)) = self.keymap.in_the_way(command) {
            self.tell(News::KeyInTheWay { key, user: user.command });
            return Vec::new();
        }
        let mut keys = self.settings.keys.clone();
        if let Some(binding) = keymap::line(command) {
            keys.forget(binding.name());
        }
        self.tell(News::KeyBack(command));
        self.set(&setting::keys.to(keys))
    }

    pub(super) fn all_keys_back(&mut self) -> Vec<Effect> {
        let mut keys = self.settings.keys.clone();
        KEYMAP.iter().for_each(|binding| keys.forget(binding.name()));
        self.tell(News::AllKeysBack);
        self.set(&setting::keys.to(keys))
    }

    /// Back from asking to the command's line.
    pub(super) fn asked_enough(&mut self, command: Command) {
        if let Screen::Keys(keys) = &mut self.screen {
            keys.ask_no_more();
            self.reply.focus = Some(keys::row_id(command));
        }
    }
}
