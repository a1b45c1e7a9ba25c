//! A page of help: which messages and which keys stand on it.

use super::commands::{Binding, COMMANDS, Command, Keymap, line};
use crate::settings::GROUPS;

/// A page of help.
#[derive(Debug)]
pub struct Page {
    /// The message with its name.
    pub name: &'static str,
    /// The messages that stand on it, in reading order.
    pub lines: &'static [&'static str],
    pub keys: Keys,
}

/// The keys that stand on a page.
#[derive(Debug)]
pub enum Keys {
    Of(&'static [Command]),
    All,
}

/// True only while the number keys do what those of the hardware reader do.
const LIKE_THE_READER: [&str; 2] = ["like-the-reader", "like-the-reader-sound"];

/// Here stand the lines about the groups of settings, as the table of settings has them.
pub const GROUPS_OF_SETTINGS: &str = "the groups of settings";

/// The lines, but for what is not true of the keys in force.
pub fn true_now(lines: &'static [&'static str], keymap: &Keymap) -> impl Iterator<Item = &'static str> {
    let like_the_reader = keymap.is_like_the_reader();
    let lines = lines.iter().flat_map(|line| match *line {
        GROUPS_OF_SETTINGS => GROUPS.iter().filter_map(|group| group.help).collect(),
        line => vec![line],
    });
    lines.filter(move |line| like_the_reader || !LIKE_THE_READER.contains(line))
}

impl Page {
    /// The messages that stand on it now.
    pub fn lines(&self, keymap: &Keymap) -> impl Iterator<Item = &'static str> {
        true_now(self.lines, keymap)
    }

    /// The lines of the table of keys that stand on it.
    pub fn keys(&self) -> Vec<&'static Binding> {
        match self.keys {
            Keys::Of(commands) => commands.iter().filter_map(|command| line(*command)).collect(),
            Keys::All => COMMANDS.iter().collect(),
        }
    }
}
