//! Preferences that survive damage field by field.
//!
//! A TOML file a person can read and edit. No value in it can keep the program from starting: what can't be
//! used is replaced by its default and named, so that it can be said.

mod appearance;
mod choice;
mod guide;
mod own_keys;

pub use appearance::Appearance;
pub use choice::{
    Choice, CurtainTime, Grouping, Milestones, Preferred, Scanning, SoundDevice, Theme, WaitBelow, WhoSpeaks, Zero,
    Zoom,
};
pub use guide::Guide;
pub use own_keys::OwnKeys;

use crate::locale::Lang;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// What the user prefers.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// `None` follows the system.
    pub language: Option<Lang>,
    /// The language that codes are read in; `None` is that of everything else.
    pub code_language: Option<Lang>,
    /// Whether codes may be spoken aloud. `None` until the user has been asked.
    pub speak_codes: Option<bool>,
    /// Whether the program speaks at all.
    pub voice_on: bool,
    pub who_speaks: WhoSpeaks,
    /// Loudness of the voice, 1 (soft) to 10.
    pub volume: u8,
    /// Speed of the voice, -5 (slowest) to 5 (fastest).
    pub rate: i8,
    /// Pitch of the voice, -5 (lowest) to 5 (highest).
    pub pitch: i8,
    /// Who speaks Danish.
    pub danish_voice: Preferred,
    /// Who speaks English.
    pub english_voice: Preferred,
    /// Where codes are heard; `None` is where everything is.
    pub codes_on: Option<SoundDevice>,
    pub grouping: Grouping,
    /// Whose code it is, is said before it.
    pub say_name: bool,
    /// A code is read a second time.
    pub read_twice: bool,
    /// The chosen account's code is read as soon as the codes are unlocked.
    pub read_on_unlock: bool,
    pub zero: Zero,
    pub wait_below: WaitBelow,
    pub milestones: Milestones,
    /// Loudness of the tones, 1 (soft) to 10.
    pub tone_volume: u8,
    /// The names of the tones that are turned off. Names of other versions' tones are kept.
    pub tones_off: BTreeSet<String>,
    /// The colours of the window.
    pub theme: Theme,
    /// The size of print.
    pub zoom: Zoom,
    /// There is more space between letters.
    pub spaced_letters: bool,
    /// The code is not shown on the screen until it is asked for.
    pub curtain: bool,
    /// For how long it is shown then.
    pub curtain_time: CurtainTime,
    /// The code is not shown while another window has the keyboard.
    pub hide_unfocused: bool,
    /// The window is kept out of pictures of the screen, where the system can do that.
    pub no_capture: bool,
    /// How one gets to things with one switch or two.
    pub scanning: Scanning,
    /// Characters do something, and not only function keys and the like.
    pub single_keys: bool,
    /// Keys that are not those of the table.
    pub keys: OwnKeys,
    pub guide: Guide,
    /// Settings of other versions of the program, written back as they were read.
    pub unknown: Table,
}

/// What was wrong with the settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// A field had a value it can't have. It has its default instead.
    #[error("the setting {0} had a value it can't have")]
    Field(&'static str),
    /// The user's own keys for this, named by its message, can't be used: it has those of the table instead.
    #[error("the keys for {0} were no keys, or another's too")]
    Key(&'static str),
    /// The file was not TOML, or could not be read. Lines that could be used have been.
    #[error("the settings file could not be read")]
    File {
        /// Where it was put aside; `None` when there is no file or it could not be moved.
        kept: Option<PathBuf>,
    },
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            code_language: None,
            speak_codes: None,
            voice_on: true,
            who_speaks: WhoSpeaks::default(),
            volume: Self::NORMAL_VOLUME,
            rate: 0,
            pitch: 0,
            danish_voice: Preferred::default(),
            english_voice: Preferred::default(),
            codes_on: None,
            grouping: Grouping::default(),
            say_name: true,
            read_twice: false,
            read_on_unlock: true,
            zero: Zero::default(),
            wait_below: WaitBelow::default(),
            milestones: Milestones::default(),
            tone_volume: 5,
            tones_off: BTreeSet::new(),
            theme: Theme::default(),
            zoom: Zoom::default(),
            spaced_letters: false,
            curtain: false,
            curtain_time: CurtainTime::default(),
            hide_unfocused: false,
            no_capture: false,
            scanning: Scanning::default(),
            single_keys: true,
            keys: OwnKeys::default(),
            guide: Guide::default(),
            unknown: Table::new(),
        }
    }
}

impl Settings {
    /// The softest volume that can still be heard: turning down must never leave anyone without a voice to turn up by.
    pub const SOFTEST: u8 = 1;
    /// The loudest volume.
    pub const LOUDEST: u8 = 10;
    /// Loud enough to be heard, soft enough not to startle.
    pub const NORMAL_VOLUME: u8 = 6;
    /// The fastest rate; the slowest is its negative.
    pub const FASTEST: i8 = 5;
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

    fn from_table(table: Table) -> (Self, Vec<Damage>) {
        let default = Self::default();
        let mut fields = Fields { table, damage: Vec::new() };
        let mut settings = Self {
            language: fields.take("language", |value| Some(Some(lang(value)?)), default.language),
            code_language: fields.take("code_language", |value| Some(Some(lang(value)?)), default.code_language),
            speak_codes: fields.take("speak_codes", |value| Some(Some(value.as_bool()?)), default.speak_codes),
            voice_on: fields.take("voice_on", Value::as_bool, default.voice_on),
            who_speaks: fields.take("who_speaks", choice, default.who_speaks),
            volume: fields.take("volume", loudness, default.volume),
            rate: fields.take("rate", |value| step(value, Self::FASTEST), default.rate),
            pitch: fields.take("pitch", |value| step(value, Self::HIGHEST), default.pitch),
            danish_voice: fields.take("danish_voice", Preferred::read, default.danish_voice),
            english_voice: fields.take("english_voice", Preferred::read, default.english_voice),
            codes_on: fields.take("codes_on", |value| Some(Some(SoundDevice::read(value)?)), default.codes_on),
            grouping: fields.take("grouping", choice, default.grouping),
            say_name: fields.take("say_name", Value::as_bool, default.say_name),
            read_twice: fields.take("read_twice", Value::as_bool, default.read_twice),
            read_on_unlock: fields.take("read_on_unlock", Value::as_bool, default.read_on_unlock),
            zero: fields.take("zero", choice, default.zero),
            wait_below: fields.take("wait_below", choice, default.wait_below),
            milestones: fields.take("milestones", choice, default.milestones),
            tone_volume: fields.take("tone_volume", loudness, default.tone_volume),
            tones_off: fields.take("tones_off", names, default.tones_off),
            theme: fields.take("theme", choice, default.theme),
            zoom: fields.take("zoom", choice, default.zoom),
            spaced_letters: fields.take("spaced_letters", Value::as_bool, default.spaced_letters),
            curtain: fields.take("curtain", Value::as_bool, default.curtain),
            curtain_time: fields.take("curtain_time", choice, default.curtain_time),
            hide_unfocused: fields.take("hide_unfocused", Value::as_bool, default.hide_unfocused),
            no_capture: fields.take("no_capture", Value::as_bool, default.no_capture),
            scanning: fields.take("scanning", choice, default.scanning),
            single_keys: fields.take("single_keys", Value::as_bool, default.single_keys),
            keys: fields.take("keys", OwnKeys::read, default.keys),
            guide: Guide {
                place: fields.take("guide_place", |value| Some(Some(value.as_str()?.to_owned())), None),
                steps: fields.take("guide_steps", names, BTreeSet::new()),
                ticks: fields.take("guide_ticks", names, BTreeSet::new()),
                bookmarks: fields.take("guide_bookmarks", names, BTreeSet::new()),
                way: fields.take("guide_way", |value| Some(Some(value.as_str()?.to_owned())), None),
            },
            unknown: fields.table,
        };
        let private = |damage: &Damage| matches!(damage, Damage::Field("speak_codes" | "codes_on"));
        if fields.damage.iter().any(private) {
            settings.speak_codes = Some(false);
        }
        (settings, fields.damage)
    }

    /// After damage: codes are not read aloud unless it is certain that they may be, and where.
    fn closed(mut self, text: &str) -> Self {
        if self.speak_codes.is_none() || (self.codes_on.is_none() && text.contains("codes_on")) {
            self.speak_codes = Some(false);
        }
        self
    }

    /// The text of a settings file that [`Settings::from_toml`] reads back as it was.
    pub fn to_toml(&self) -> String {
        let known = [
            ("language", self.language.map(|language| language.tag().into())),
            ("code_language", self.code_language.map(|language| language.tag().into())),
            ("speak_codes", self.speak_codes.map(Value::from)),
            ("voice_on", Some(self.voice_on.into())),
            ("who_speaks", Some(self.who_speaks.name().into())),
            ("volume", Some(i64::from(self.volume).into())),
            ("rate", Some(i64::from(self.rate).into())),
            ("pitch", Some(i64::from(self.pitch).into())),
            ("danish_voice", self.danish_voice.write()),
            ("english_voice", self.english_voice.write()),
            ("codes_on", self.codes_on.as_ref().map(SoundDevice::write)),
            ("grouping", Some(self.grouping.name().into())),
            ("say_name", Some(self.say_name.into())),
            ("read_twice", Some(self.read_twice.into())),
            ("read_on_unlock", Some(self.read_on_unlock.into())),
            ("zero", Some(self.zero.name().into())),
            ("wait_below", Some(self.wait_below.name().into())),
            ("milestones", Some(self.milestones.name().into())),
            ("tone_volume", Some(i64::from(self.tone_volume).into())),
            ("tones_off", Some(list(&self.tones_off))),
            ("theme", Some(self.theme.name().into())),
            ("zoom", Some(self.zoom.name().into())),
            ("spaced_letters", Some(self.spaced_letters.into())),
            ("curtain", Some(self.curtain.into())),
            ("curtain_time", Some(self.curtain_time.name().into())),
            ("hide_unfocused", Some(self.hide_unfocused.into())),
            ("no_capture", Some(self.no_capture.into())),
            ("scanning", Some(self.scanning.name().into())),
            ("single_keys", Some(self.single_keys.into())),
            ("keys", self.keys.write()),
            ("guide_place", self.guide.place.as_deref().map(Value::from)),
            ("guide_steps", some(&self.guide.steps)),
            ("guide_ticks", some(&self.guide.ticks)),
            ("guide_bookmarks", some(&self.guide.bookmarks)),
            ("guide_way", self.guide.way.as_deref().map(Value::from)),
        ];
        let mut table = self.unknown.clone();
        table.extend(known.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
        table.to_string()
    }

    /// Reads a settings file; an absent one means the defaults. A file that could not be read as a whole is put aside
    /// as `settings.toml.damaged` (or the first of `.damaged.2`, `.damaged.3` … that is free), so that saving loses
    /// nothing; what could be used of it comes back to stay with the next save.
    pub fn load(path: &Path) -> (Self, Vec<Damage>) {
        let (settings, mut damage) = match fs::read(path) {
            Ok(bytes) => Self::from_toml(&String::from_utf8_lossy(&bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return (Self::default(), Vec::new()),
            Err(_) => (Self::default().closed(""), vec![Damage::File { kept: None }]),
        };
        if let Some(Damage::File { kept }) = damage.first_mut() {
            *kept = put_aside(path);
        }
        (settings, damage)
    }

    /// Reads a settings file and leaves it alone, damaged or not: for those who only want to look.
    pub fn peek(path: &Path) -> Self {
        fs::read(path).map(|bytes| Self::from_toml(&String::from_utf8_lossy(&bytes)).0).unwrap_or_default()
    }

    /// Whether codes may be read aloud. Until the user has been asked, pressing the key for it is asking for it.
    pub fn codes_spoken(&self) -> bool {
        self.speak_codes.unwrap_or(true)
    }

    /// Writes a settings file, readable by its owner only, and its folder if need be. The old file is there
    /// until the new one is whole.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        // A link stays a link: what it points to is replaced.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let folder = path.parent().ok_or(io::ErrorKind::InvalidFilename)?;
        fs::create_dir_all(folder)?;
        let mut file = tempfile::Builder::new().prefix(".settings").tempfile_in(folder)?;
        file.write_all(self.to_toml().as_bytes())?;
        file.as_file().sync_all()?;
        drop(file.persist(&path)?);
        Ok(())
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

struct Fields {
    table: Table,
    damage: Vec<Damage>,
}

impl Fields {
    fn take<T>(&mut self, name: &'static str, read: fn(&Value) -> Option<T>, default: T) -> T {
        let Some(value) = self.table.remove(name) else { return default };
        read(&value).unwrap_or_else(|| {
            self.damage.push(Damage::Field(name));
            default
        })
    }
}

fn within<T: TryFrom<i64>>(value: &Value, least: i64, most: i64) -> Option<T> {
    value.as_integer().filter(|number| (least..=most).contains(number)).and_then(|number| number.try_into().ok())
}

fn lang(value: &Value) -> Option<Lang> {
    Lang::from_tag(value.as_str()?)
}

fn loudness(value: &Value) -> Option<u8> {
    within(value, Settings::SOFTEST.into(), Settings::LOUDEST.into())
}

fn step(value: &Value, most: i8) -> Option<i8> {
    within(value, -i64::from(most), most.into())
}

fn choice<T: Choice>(value: &Value) -> Option<T> {
    T::from_name(value.as_str()?)
}

fn names(value: &Value) -> Option<BTreeSet<String>> {
    value.as_array()?.iter().map(|name| name.as_str().map(str::to_owned)).collect()
}

fn list(names: &BTreeSet<String>) -> Value {
    Value::Array(names.iter().map(|name| name.as_str().into()).collect())
}

/// Nothing for an empty list: that is the default.
fn some(names: &BTreeSet<String>) -> Option<Value> {
    (!names.is_empty()).then(|| list(names))
}

fn put_aside(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let mut names = std::iter::once(format!("{name}.damaged")).chain((2..100).map(|n| format!("{name}.damaged.{n}")));
    let aside =
        names.by_ref().map(|name| path.with_file_name(name)).find(|aside| fs::symlink_metadata(aside).is_err())?;
    fs::rename(path, &aside).ok().map(|()| aside)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
