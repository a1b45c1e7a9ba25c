//! Everything that can happen to the program.

use super::vocabulary::caps_and_layout::Keyboard;
use super::vocabulary::commands::Key;
use crate::outline::{Act, Id};
use crate::print;
use crate::settings::Appearance;
use crate::sound::Output;
use crate::speech;
use crate::vault::{self, Vault};
use std::io::ErrorKind;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Everything that can happen.
#[derive(Clone)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// The mouse, or a screen reader, acts on an item.
    Act(Id, Act),
    /// The window has got the keyboard, or lost it.
    Active(bool),
    /// Print is to be so many steps larger, or smaller.
    Zoom(i8),
    /// A second has begun.
    Tick,
    /// The window is to be closed.
    CloseRequested,
    /// A vault was made or unlocked, or could not be.
    Opened {
        result: Result<Vault, vault::Error>,
        /// It is the generation before the one that was damaged.
        previous: bool,
    },
    /// The vault was written, or could not be.
    Saved(Result<(), vault::Error>),
    /// The preferences were written, or could not be.
    SettingsSaved(Result<(), ErrorKind>),
    /// The program can't end yet: the disk has not taken what is to be written.
    NotWritten,
    /// A page is in this file, or could not be.
    Printed(Result<PathBuf, print::Error>),
    /// What was on the clipboard.
    Pasted(Option<Zeroizing<String>>),
    /// The sound devices that there are; an error if nobody could tell.
    Outputs(Result<Vec<Output>, ()>),
    /// Whether the system sets its clock by itself; `None` if nobody can tell.
    Clock(Option<bool>),
    /// The clock stands at a time at which this program was not made yet, or no longer does.
    ClockWrong(bool),
    /// What the keyboard writes, from now on.
    Keyboard(Keyboard),
    /// What became of our speech.
    Voice(speech::Event),
    /// A screen reader runs now, or none does.
    ScreenReader(bool),
    /// The system wants windows to look like this from now on.
    Appearance(Appearance),
}

impl std::fmt::Debug for Message {
    /// Names only: keys may be parts of a passphrase, and results hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Key(_) => "Key",
            Self::Act(..) => "Act",
            Self::Active(_) => "Active",
            Self::Zoom(_) => "Zoom",
            Self::Tick => "Tick",
            Self::CloseRequested => "CloseRequested",
            Self::Opened { .. } => "Opened",
            Self::Saved(_) => "Saved",
            Self::SettingsSaved(_) => "SettingsSaved",
            Self::NotWritten => "NotWritten",
            Self::Printed(_) => "Printed",
            Self::Pasted(_) => "Pasted",
            Self::Outputs(_) => "Outputs",
            Self::Clock(_) => "Clock",
            Self::ClockWrong(_) => "ClockWrong",
            Self::Keyboard(_) => "Keyboard",
            Self::Voice(_) => "Voice",
            Self::ScreenReader(_) => "ScreenReader",
            Self::Appearance(_) => "Appearance",
        })
    }
}
