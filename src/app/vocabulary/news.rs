//! What has just happened, as a fact that can be said in either language.

use super::commands::{Bound, Command, Keymap, line, names};
use super::{explain, phrase};
use crate::code::Generator;
use crate::code::uri::Note;
use crate::locale::{Argument, Locale};
use crate::outline::field::{LONGEST, Refusal};
use crate::print;
use crate::settings;
use crate::sound::tone::Cue;
use crate::vault;
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// An account that was to be added, and is here already.
#[derive(Debug, Clone)]
pub struct Known {
    pub name: String,
    /// It counts, and has not come as far as where it was to be added from.
    pub behind: bool,
}

/// Something that has happened.
#[derive(Debug, Clone)]
pub enum News {
    Created,
    /// With what is odd about it.
    Added(String, Vec<Note>),
    /// Several accounts, and those that were here already.
    AddedAll {
        added: Vec<(String, Vec<Note>)>,
        there: Vec<Known>,
    },
    /// So many accounts that were added together are gone again.
    NotAdded(usize),
    /// The account counts from here now.
    CounterSet(String, u64),
    /// The account makes Steam's codes now.
    SteamSet(String),
    /// The account makes codes of so many digits now.
    DigitsSet(String, usize),
    AlreadyThere(Vec<Known>),
    Renamed(String),
    Removed(String),
    Restored(String),
    /// The account has its old name again.
    NameBack(String),
    /// Settings are as they were before, in the words of this message.
    SetBack(&'static str),
    /// The command has this key now, which is off or not.
    KeyChosen {
        key: Bound,
        command: Command,
        off: bool,
    },
    /// The command has its first keys again.
    KeyBack(Command),
    /// It can't have them: one has something else to do.
    KeyInTheWay {
        key: Bound,
        user: Command,
    },
    AllKeysBack,
    Copied,
    /// The same, where the clipboard can't be emptied while another window has the keyboard.
    CopiedHere,
    /// A telephone number.
    NumberCopied(String),
    NothingToCopy,
    NothingToUndo,
    ClipboardEmpty,
    /// Why nothing was written into the field.
    Refused(Refusal),
    Locked,
    PreviousOpened,
    SettingsDamaged(Vec<settings::Damage>),
    SettingsNotSaved(ErrorKind),
    /// The program is to be closed, and the disk has not taken what is to be written.
    NotWritten,
    NotSaved(vault::Error),
    /// A page is in this file.
    Printed(PathBuf),
    NotPrinted(print::Error),
    CodesNotSpoken,
    CounterSpent,
    /// Which sound devices there are could not be found out.
    NoOutputs,
    /// The device with this name could not be had, so the code was not heard.
    CodeWithheld(String),
}

impl News {
    /// What codes the account with this name makes now.
    pub fn made_by(name: String, generator: &Generator) -> Self {
        match generator {
            Generator::Steam { .. } => Self::SteamSet(name),
            generator => Self::DigitsSet(name, generator.digits_len()),
        }
    }

    pub fn text(&self, locale: &Locale, keymap: &Keymap) -> String {
        let key = |command| ("key", keymap.first(command, locale).into());
        let does = |command| line(command).map(|binding| locale.text(binding.help)).unwrap_or_default();
        let used = |id, key, command| {
            locale.with(id, &[("key", names(&[key], locale).into()), ("does", does(command).into())])
        };
        let named = |id, name: &String| locale.with(id, &[("name", name.as_str().into())]);
        match self {
            Self::Created => locale.with("notice-created", &[key(Command::Add)]),
            Self::Added(name, notes) => {
                let noted = |note: &Note| match note {
                    Note::SteamIssuer => locale.with("notice-perhaps-steam", &[key(Command::Undo)]),
                    note => explain::note(note, locale),
                };
                let added = std::iter::once(named("notice-added", name));
                phrase::join(&added.chain(notes.iter().map(noted)).collect::<Vec<_>>())
            }
            Self::CounterSet(name, counter) => locale
                .with("notice-counter-set", &[("name", name.as_str().into()), ("counter", counter.to_string().into())]),
            Self::AddedAll { added, there } => added_all(added, there, locale, keymap),
            Self::NotAdded(count) => locale.with("notice-not-added", &[("count", (*count).into())]),
            Self::SteamSet(name) => named("notice-steam-on", name),
            Self::DigitsSet(name, digits) => {
                locale.with("notice-steam-off", &[("name", name.as_str().into()), ("digits", (*digits).into())])
            }
            Self::AlreadyThere(known) => {
                let there = known.iter().flat_map(|known| here_already(known, locale));
                phrase::join(&there.chain([locale.text("notice-nothing-added")]).collect::<Vec<_>>())
            }
            Self::Renamed(name) => named("notice-renamed", name),
            Self::Removed(name) => locale.with("notice-removed", &[("name", name.as_str().into()), key(Command::Undo)]),
            Self::Restored(name) => named("notice-restored", name),
            Self::NameBack(name) => named("notice-name-back", name),
            Self::SetBack(words) => locale.text(words),
            Self::KeyChosen { key, command, off: true } => used("notice-key-chosen-off", *key, *command),
            Self::KeyChosen { key: key @ Bound::Char(c), command, .. } if c.is_alphabetic() => {
                used("notice-key-chosen-letter", *key, *command)
            }
            Self::KeyChosen { key, command, .. } => used("notice-key-chosen", *key, *command),
            Self::KeyBack(command) => {
                let keys = names(&keymap.keys(*command), locale);
                locale.with("notice-key-back", &[("does", does(*command).into()), ("keys", keys.into())])
            }
            Self::KeyInTheWay { key, user } => used("notice-key-in-the-way", *key, *user),
            Self::AllKeysBack => locale.with("notice-all-keys-back", &[key(Command::Undo)]),
            Self::CopiedHere => locale.text("notice-copied-here"),
            Self::Copied => locale.text("notice-copied"),
            Self::NumberCopied(number) => locale.with("notice-number-copied", &[("number", number.as_str().into())]),
            Self::NothingToCopy => locale.text("notice-nothing-to-copy"),
            Self::NothingToUndo => locale.text("notice-nothing-to-undo"),
            Self::ClipboardEmpty => locale.text("notice-clipboard-empty"),
            Self::Refused(Refusal::Lines) => locale.text("notice-several-lines"),
            Self::Refused(Refusal::Unwritable) => locale.text("notice-not-writable"),
            Self::Refused(Refusal::Full) => locale.with("notice-too-long", &[("most", LONGEST.into())]),
            Self::Locked => locale.text("notice-locked"),
            Self::PreviousOpened => locale.text("notice-previous-opened"),
            Self::SettingsDamaged(damage) => explain::settings(damage, locale),
            Self::SettingsNotSaved(kind) => explain::settings_not_saved(*kind, locale),
            Self::NotWritten => locale.text("notice-not-written"),
            Self::NotSaved(error) => explain::vault(error, locale),
            Self::Printed(path) => {
                let text =
                    |part: Option<&OsStr>| Argument::from(part.unwrap_or_default().to_string_lossy().into_owned());
                let folder = text(path.parent().and_then(Path::file_name));
                let (name, ending) = (text(path.file_stem()), text(path.extension()));
                locale.with("notice-printed", &[("name", name), ("ending", ending), ("folder", folder)])
            }
            Self::NotPrinted(error) => explain::print(error, locale),
            Self::CodesNotSpoken => locale.with("notice-codes-not-spoken", &[key(Command::Settings)]),
            Self::CodeWithheld(name) => {
                locale.with("notice-code-withheld", &[("device", name.as_str().into()), key(Command::Settings)])
            }
            Self::NoOutputs => locale.text("notice-no-outputs"),
            Self::CounterSpent => locale.text("notice-counter-spent"),
        }
    }

    /// The tone that goes with it.
    pub fn cue(&self) -> Option<Cue> {
        match self {
            Self::Created
            | Self::Added(..)
            | Self::AddedAll { .. }
            | Self::NotAdded(_)
            | Self::CounterSet(..)
            | Self::SteamSet(_)
            | Self::DigitsSet(..)
            | Self::Renamed(_)
            | Self::Removed(_)
            | Self::Restored(_)
            | Self::NameBack(_)
            | Self::SetBack(_)
            | Self::KeyChosen { .. }
            | Self::KeyBack(_)
            | Self::AllKeysBack
            | Self::Printed(_)
            | Self::PreviousOpened => Some(Cue::Done),
            Self::Copied | Self::CopiedHere | Self::NumberCopied(_) => Some(Cue::Copied),
            Self::NothingToCopy
            | Self::NothingToUndo
            | Self::KeyInTheWay { .. }
            | Self::ClipboardEmpty
            | Self::Refused(_)
            | Self::SettingsDamaged(_)
            | Self::SettingsNotSaved(_)
            | Self::NotWritten
            | Self::NotSaved(_)
            | Self::NotPrinted(_)
            | Self::CodeWithheld(_)
            | Self::NoOutputs
            | Self::CounterSpent => Some(Cue::Error),
            Self::AlreadyThere(_) | Self::Locked | Self::CodesNotSpoken => None,
        }
    }
}

/// Their names, and then what is odd about which.
fn added_all(added: &[(String, Vec<Note>)], there: &[Known], locale: &Locale, keymap: &Keymap) -> String {
    let names: Vec<&str> = added.iter().map(|(name, _)| name.as_str()).collect();
    let named = [
        ("count", added.len().into()),
        ("names", names.join("; ").into()),
        ("key", keymap.first(Command::Undo, locale).into()),
    ];
    let mut sentences = vec![locale.with("notice-added-all", &named)];
    for (name, notes) in added.iter().filter(|(_, notes)| !notes.is_empty()) {
        sentences.push(locale.with("notice-odd", &[("name", name.as_str().into())]));
        sentences.extend(notes.iter().map(|note| explain::note(note, locale)));
    }
    sentences.extend(there.iter().flat_map(|known| here_already(known, locale)));
    phrase::join(&sentences)
}

fn here_already(Known { name, behind }: &Known, locale: &Locale) -> impl Iterator<Item = String> {
    let there = locale.with("notice-here-already", &[("name", name.as_str().into())]);
    std::iter::once(there).chain(behind.then(|| locale.text("notice-behind")))
}
