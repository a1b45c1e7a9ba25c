//! What a key can be bound to. Which key does what stands in `table`.

mod bindable;
mod key;
mod keymap;
mod names;
mod table;

pub use bindable::Bound;
pub use key::{Key, Press};
pub use keymap::{Keymap, keep};
pub use names::{Arguments, names};
pub use table::{Binding, COMMANDS, Group, line};

/// What a key can be bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Do what the focused thing does; on an account, read its code.
    Press,
    Repeat,
    TimeLeft,
    NextCode,
    Auto,
    /// Show the code on the screen, or hide it.
    Curtain,
    Softer,
    Louder,
    Slower,
    Faster,
    LowerPitch,
    HigherPitch,
    NormalVoice,
    /// Smaller print.
    Smaller,
    /// Larger print.
    Larger,
    /// The smallest print there is, which is large.
    UsualPrint,
    Language,
    Voice,
    Copy,
    Help,
    Describe,
    Add,
    /// The chosen account's name, and removing it; of a line of keys, as they were at first.
    Details,
    Settings,
    Guide,
    /// Keys of one's own.
    OwnKeys,
    Lock,
    NextItem,
    PreviousItem,
    NextLine,
    PreviousLine,
    Lower,
    Raise,
    /// The first digit of the code, or the first line.
    Start,
    /// The last digit of the code, or the last line.
    End,
    First,
    Last,
    Undo,
    Back,
}

impl Command {
    /// The one that is written so in the file of preferences.
    pub fn from_name(name: &str) -> Option<Self> {
        COMMANDS.iter().find(|binding| binding.name() == name).map(|binding| binding.command)
    }
}
