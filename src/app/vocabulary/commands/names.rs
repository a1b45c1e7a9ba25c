//! What keys are called, for texts that name them.

use super::{Bound, COMMANDS, Command, Keymap};
use crate::app::vocabulary::phrase;
use crate::locale::{Argument, Locale};

/// Each command's keys under the name of its line in the table, as in `{ $key-repeat }`.
pub type Arguments = Vec<(&'static str, Argument<'static>)>;

impl Bound {
    fn called(self, locale: &Locale) -> String {
        let id = match self {
            Self::Char('-') => "keyname-minus",
            Self::Char(c) => return phrase::character(c, locale),
            Self::F(number) => return format!("F{number}"),
            Self::Ctrl(c) => return locale.with("keyname-ctrl", &[("letter", c.to_uppercase().to_string().into())]),
            Self::LeftOfOne => "keyname-left-of-one",
            Self::Space => "keyname-space",
            Self::Enter => "keyname-enter",
            Self::Escape => "keyname-escape",
            Self::Tab => "keyname-tab",
            Self::ShiftTab => "keyname-shift-tab",
            Self::Insert => "keyname-insert",
            Self::Delete => "keyname-delete",
            Self::Up => "keyname-up",
            Self::Down => "keyname-down",
            Self::Left => "keyname-left",
            Self::Right => "keyname-right",
            Self::Home => "keyname-home",
            Self::End => "keyname-end",
            Self::PageUp => "keyname-page-up",
            Self::PageDown => "keyname-page-down",
            Self::Backspace => "keyname-backspace",
        };
        locale.text(id)
    }
}

/// What keys are called in the language.
pub fn names(keys: &[Bound], locale: &Locale) -> String {
    let names: Vec<String> = keys.iter().map(|key| key.called(locale)).collect();
    let Some((last, rest)) = names.split_last() else { return String::new() };
    if rest.is_empty() {
        return last.clone();
    }
    locale.with("key-or", &[("keys", rest.join(", ").into()), ("last", last.as_str().into())])
}

impl Keymap {
    /// What the keys that do this now are called; that there is only a button, if there are none.
    pub fn called(&self, command: Command, locale: &Locale) -> String {
        or_button(&self.working(command), locale)
    }

    /// For the variables of messages: all keys of each command.
    pub fn arguments(&self, locale: &Locale) -> Arguments {
        COMMANDS.iter().map(|binding| (binding.help, self.called(binding.command, locale).into())).collect()
    }

    /// For the variables of short messages: one key of each command.
    pub fn first_keys(&self, locale: &Locale) -> Arguments {
        COMMANDS.iter().map(|binding| (binding.help, self.first(binding.command, locale).into())).collect()
    }

    /// What one of the keys that do this now is called.
    pub fn first(&self, command: Command, locale: &Locale) -> String {
        or_button(self.working(command).get(..1).unwrap_or_default(), locale)
    }

    /// For the variables of messages that stand where one writes: of each command a key that works there too, if there
    /// is one.
    pub fn keys_in_fields(&self, locale: &Locale) -> Arguments {
        let best = |command| {
            let keys = self.working(command);
            let best = keys.iter().find(|key| !key.writes()).or(keys.first());
            or_button(best.map(std::slice::from_ref).unwrap_or_default(), locale)
        };
        COMMANDS.iter().map(|binding| (binding.help, best(binding.command).into())).collect()
    }
}

fn or_button(keys: &[Bound], locale: &Locale) -> String {
    if keys.is_empty() { locale.text("keyname-none") } else { names(keys, locale) }
}
