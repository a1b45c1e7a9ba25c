//! Everything the program may ask of the world.

use crate::code::Code;
use crate::print::{Document, Format};
use crate::settings::Settings;
use crate::sound::tone::Cue;
use crate::speech::{Manner, Utterance};
use crate::vault::{Passphrase, Vault};

/// Everything the program may ask of the world. Plain data: a test asserts it without carrying it out.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Speak, instead of whatever is being spoken. The number comes back in the voice's events.
    Say(u64, Vec<Utterance>),
    /// Let the screen reader say this, after what it says by itself.
    Announce(Utterance),
    /// Stop speaking.
    Hush,
    /// Play a tone at this loudness, 1 (soft) to 10, over whatever is being spoken.
    Play(Cue, u8),
    /// Ask which sound devices there are. Answered by [`crate::app::Message::Outputs`].
    ListOutputs,
    /// Ask whether the system sets its clock by itself. Answered by [`crate::app::Message::Clock`].
    AskClock,
    /// Speak in this manner from now on.
    Manner(Manner),
    /// Something to do with files.
    File(Job),
    /// Put a code on the clipboard.
    Copy(Code),
    /// Empty the clipboard if this code is still on it.
    Uncopy(Code),
    /// Put the selected text of a field, or a telephone number, on the clipboard.
    CopyText(Hidden),
    /// Fetch the clipboard's text. Answered by [`crate::app::Message::Pasted`].
    Paste,
    /// Close the window and end.
    Quit,
}

/// What the program may ask of the files. One after the other, as they were asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Job {
    /// Make a vault where there is none. Answered by [`crate::app::Message::Opened`].
    Create(Passphrase, Vault),
    /// Open the vault. Answered by [`crate::app::Message::Opened`].
    Unlock(Passphrase),
    /// Open the generation of the vault before the damaged one. Answered by [`crate::app::Message::Opened`].
    UnlockPrevious(Passphrase),
    /// Forget the vault's key.
    Lock,
    /// Write the vault. Answered by [`crate::app::Message::Saved`].
    Save(Vault),
    /// Write the preferences. Answered by [`crate::app::Message::SettingsSaved`].
    SaveSettings(Box<Settings>),
    /// Make a file of a page, in the user's folder for documents. Answered by [`crate::app::Message::Printed`].
    Print(Document, Format),
}

/// A text that `Debug` does not show: a part of a key may be selected in a field.
#[derive(Clone, PartialEq, Eq)]
pub struct Hidden(pub zeroize::Zeroizing<String>);

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hidden(..)")
    }
}
