//! Preferences that survive damage field by field.
//!
//! A TOML file a person can read and edit. No value in it can keep the program from starting: what can't be
//! used is replaced by its default and named, so that it can be said.

mod about;
mod appearance;
mod change;
mod entry;
mod guide;
mod kept_keys;
mod table;
mod value;

pub use about::{About, Heard, Named, Normal, Sample, Shown, Undo, Values};
pub use appearance::Appearance;
pub use change::{Before, Change, To};
pub use entry::{Group, Of, Setting};
pub use guide::Guide;
pub use kept_keys::OwnKeys;
pub use table::*;
pub use value::{Choice, Kept, Preferred, SoundDevice};

use crate::disk;
use crate::locale::Lang;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// What was wrong with the settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// A field had a value it can't have. It has its default instead.
    #[error("the setting {0} had a value it can't have")]
    Field(&'static str),
    /// The user's own keys for this, named by its message, can't be used: it has those of the table instead.
    #[error("the keys for {0} were no keys, or another's too")]
    Key(&'static str),
    /// The file can't be read, and stays as it is. Nothing is written to it.
    #[error("the settings file can't be read")]
    Unreadable,
    /// The disk does not answer. Nothing is written to the file.
    #[error("the disk with the settings file does not answer")]
    Unanswered,
    /// The file was not TOML. Lines that could be used have been.
    #[error("the settings file could not be understood")]
    File {
        /// Where it was put aside; `None` when there is no file or it could not be moved.
        kept: Option<PathBuf>,
    },
}

/// Each of them: those of the settings screen in its order, and then what is kept beside them.
pub fn all() -> impl Iterator<Item = &'static Setting> {
    GROUPS.iter().flat_map(|group| group.settings).copied().chain(guide::MARKS)
}

/// The setting that is written so.
pub fn named(name: &str) -> Option<&'static Setting> {
    all().find(|setting| setting.name == name)
}

impl Settings {
    /// Loud enough to be heard, soft enough not to startle.
    pub const NORMAL_VOLUME: u8 = 6;
    /// The fastest rate; the slowest is its negative.
    pub const FASTEST: i8 = 5;
    /// The greatest volume; the least is 1.
    pub const LOUDEST: u8 = 10;
    /// The highest pitch; the lowest is its negative.
    pub const HIGHEST: i8 = 5;

    /// Reads the text of a settings file. Every field that is absent or damaged has its default; the damaged are listed.
    pub fn from_toml(text: &str) -> (Self, Vec<Damage>) {
        match text.parse() {
            Ok(table) => Self::from_table(table),
            Err(_) => {
                let (settings, mut damage) = Self::from_table(usable_lines(text));
                damage.insert(0, Damage::File { kept: None });
                let settings = settings.closed(text);
                // Without the sections they stood in, other versions' keys mean nothing. The whole file is kept aside.
                (Self { unknown: Table::new(), ..settings }, damage)
            }
        }
    }

    fn from_table(mut table: Table) -> (Self, Vec<Damage>) {
        let mut settings = Self::default();
        let mut damage = Vec::new();
        let mut closed = false;
        for setting in all() {
            if table.remove(setting.name).is_some_and(|value| !setting.put(&mut settings, Some(&value))) {
                damage.push(Damage::Field(setting.name));
                closed |= setting.about.private;
            }
        }
        if closed {
            settings.speak_codes = Some(false);
        }
        settings.unknown = table;
        (settings, damage)
    }

    /// After damage: codes are not read aloud unless it is certain that they may be, and where.
    fn closed(mut self, text: &str) -> Self {
        let mut private = all().filter(|setting| setting.about.private);
        if self.speak_codes.is_none()
            || private.any(|setting| setting.of(&self).is_none() && text.contains(setting.name))
        {
            self.speak_codes = Some(false);
        }
        self
    }

    /// The text of a settings file that [`Settings::from_toml`] reads back as it was.
    pub fn to_toml(&self) -> String {
        let mut table = self.unknown.clone();
        table.extend(all().filter_map(|setting| Some((setting.name.to_owned(), setting.of(self)?))));
        table.to_string()
    }

    /// Reads a settings file; an absent one means the defaults. A file that could not be read as a whole is put aside
    /// as `settings.toml.damaged` (or the first of `.damaged.2`, `.damaged.3` … that is free), so that saving loses
    /// nothing; what could be used of it comes back to stay with the next save.
    pub fn load(path: &Path) -> (Self, Vec<Damage>) {
        let (settings, mut damage) = Self::found(path);
        if let Some(Damage::File { kept }) = damage.first_mut() {
            *kept = disk::put_aside(path).ok().flatten();
        }
        (settings, damage)
    }

    /// What there is instead of those that [`Settings::load`] has not read in time.
    pub fn unanswered() -> (Self, Vec<Damage>) {
        (Self::default().closed(""), vec![Damage::Unanswered])
    }

    /// Reads a settings file and leaves it alone, damaged or not: for those who only want to look.
    pub fn peek(path: &Path) -> Self {
        Self::found(path).0
    }

    fn found(path: &Path) -> (Self, Vec<Damage>) {
        match read(path) {
            Ok(Some(text)) => Self::from_toml(&text),
            Ok(None) => (Self::default(), Vec::new()),
            Err(_) => (Self::default().closed(""), vec![Damage::Unreadable]),
        }
    }

    /// The language codes are read in, where all else is in this one.
    pub fn code_lang(&self, own: Lang) -> Lang {
        self.code_language.unwrap_or(own)
    }

    /// Whether the digit 0 is said as the letter O, in a code read in this language.
    pub fn says_oh(&self, lang: Lang) -> bool {
        self.zero == Zero::Letter && lang == Lang::En
    }

    /// Whether codes may be read aloud. Until the user has been asked, pressing the key for it is asking for it.
    pub fn codes_spoken(&self) -> bool {
        self.speak_codes.unwrap_or(true)
    }

    /// Writes a settings file, as [`disk::replace`] does, and makes its folder if need be.
    ///
    /// # Errors
    /// Whatever the file system says, also if there is a file that can't be read: what stands in it would be lost.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let _: Option<String> = read(path)?;
        disk::make_folder_of(path)?;
        // A link stays a link: what it points to is replaced.
        disk::replace(&disk::located(path)?, self.to_toml().as_bytes())
    }
}

/// Nobody's settings are as long.
const LARGEST: usize = 1 << 20;

/// The text of a settings file; `None` if there is none. One behind a link that leads nowhere can't be read.
fn read(path: &Path) -> io::Result<Option<String>> {
    match disk::read(path, LARGEST) {
        Err(error) if error.kind() == ErrorKind::NotFound && disk::broken_link(path).is_none() => Ok(None),
        read => Ok(Some(String::from_utf8_lossy(&read?).into_owned())),
    }
}

/// The lines of a broken file that can be read by themselves: those at its top, and those under the keys.
fn usable_lines(text: &str) -> Table {
    let (mut lines, mut keys) = (Table::new(), Table::new());
    let mut section = None;
    for line in text.lines() {
        let read = line.parse::<Table>();
        match (read, section) {
            _ if line.trim_start().starts_with('[') => section = Some(line.trim()),
            (Ok(line), None) => lines.extend(line),
            (Ok(line), Some("[keys]")) => keys.extend(line),
            _ => {}
        }
    }
    if !keys.is_empty() {
        let _ = lines.insert("keys".to_owned(), keys.into());
    }
    lines
}

/// Sets a field to what stands in the file, or to what it is when nothing stands there. `false` if it can't be that.
fn kept<T: Kept>(field: &mut T, value: Option<&Value>, default: T) -> bool {
    let read = value.map_or(Some(default), T::read);
    read.map(|read| *field = read).is_some()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
