//! Preferences that survive damage field by field.
//!
//! A TOML file a person can read and edit. No value in it can keep the program from starting: what can't be
//! used is replaced by its default and named, so that it can be said.

use crate::locale::Lang;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// What the user prefers.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// `None` follows the system.
    pub language: Option<Lang>,
    /// Whether codes may be spoken aloud. `None` until the user has been asked.
    pub speak_codes: Option<bool>,
    /// Loudness of the voice, 1 (soft) to 10.
    pub volume: u8,
    /// Speed of the voice, -5 (slowest) to 5 (fastest).
    pub rate: i8,
    /// The colours of the window.
    pub theme: Theme,
    /// Whether the program speaks at all.
    pub voice_on: bool,
    /// Keys of other versions of the program, written back as they were read.
    pub unknown: Table,
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// White on black.
    #[default]
    Dark,
    /// Black on white.
    Light,
}

/// What was wrong with the settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// A field had a value it can't have. It has its default instead.
    #[error("the setting {0} had a value it can't have")]
    Field(&'static str),
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
            speak_codes: None,
            volume: 6,
            rate: 0,
            theme: Theme::default(),
            voice_on: true,
            unknown: Table::new(),
        }
    }
}

impl Theme {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Dark, Self::Light];

    /// As it is written in the file: `dark` or `light`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
        }
    }
}

impl Settings {
    /// The softest volume that can still be heard: turning down must never leave anyone without a voice to turn up by.
    pub const SOFTEST: u8 = 1;
    /// The loudest volume.
    pub const LOUDEST: u8 = 10;
    /// The fastest rate; the slowest is its negative.
    pub const FASTEST: i8 = 5;

    /// Reads the text of a settings file. Every field that is absent or damaged has its default; the damaged are listed.
    pub fn from_toml(text: &str) -> (Self, Vec<Damage>) {
        match text.parse() {
            Ok(table) => Self::from_table(table),
            Err(_) => {
                let lines = text.lines().filter_map(|line| line.parse::<Table>().ok()).flatten().collect();
                let (settings, mut damage) = Self::from_table(lines);
                damage.insert(0, Damage::File { kept: None });
                // Without the sections they stood in, other versions' keys mean nothing. The whole file is kept aside.
                (Self { unknown: Table::new(), ..settings }, damage)
            }
        }
    }

    fn from_table(table: Table) -> (Self, Vec<Damage>) {
        let default = Self::default();
        let mut fields = Fields { table, damage: Vec::new() };
        let settings = Self {
            language: fields.take("language", |value| Some(Some(Lang::from_tag(value.as_str()?)?)), default.language),
            speak_codes: fields.take("speak_codes", |value| Some(Some(value.as_bool()?)), default.speak_codes),
            volume: fields.take(
                "volume",
                |value| within(value, Self::SOFTEST.into(), Self::LOUDEST.into()),
                default.volume,
            ),
            rate: fields.take(
                "rate",
                |value| within(value, -i64::from(Self::FASTEST), Self::FASTEST.into()),
                default.rate,
            ),
            theme: fields.take("theme", theme, default.theme),
            voice_on: fields.take("voice_on", Value::as_bool, default.voice_on),
            unknown: fields.table,
        };
        (settings, fields.damage)
    }

    /// The text of a settings file that [`Settings::from_toml`] reads back as it was.
    pub fn to_toml(&self) -> String {
        let Self { language, speak_codes, volume, rate, theme, voice_on, unknown } = self;
        let known = [
            ("language", language.map(|language| language.tag().into())),
            ("speak_codes", speak_codes.map(Value::from)),
            ("volume", Some(i64::from(*volume).into())),
            ("rate", Some(i64::from(*rate).into())),
            ("theme", Some(theme.name().into())),
            ("voice_on", Some((*voice_on).into())),
        ];
        let mut table = unknown.clone();
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
            Err(_) => (Self::default(), vec![Damage::File { kept: None }]),
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

fn theme(value: &Value) -> Option<Theme> {
    Theme::ALL.into_iter().find(|theme| Some(theme.name()) == value.as_str())
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Settings {
        let (settings, damage) = Settings::from_toml(text);
        assert_eq!(damage, []);
        settings
    }

    #[test]
    fn nothing_means_the_defaults() {
        assert_eq!(read(""), Settings::default());
    }

    #[test]
    fn each_field_is_read() {
        let settings = read(
            "language = \"da\"\nspeak_codes = false\nvolume = 10\nrate = -5\ntheme = \"light\"\nvoice_on = false\n",
        );
        let expected = Settings {
            language: Some(Lang::Da),
            speak_codes: Some(false),
            volume: 10,
            rate: -5,
            theme: Theme::Light,
            voice_on: false,
            unknown: Table::new(),
        };
        assert_eq!(settings, expected);
    }

    #[test]
    fn a_damaged_field_is_named_and_the_others_stand() {
        for (damaged, name) in [
            ("language = \"de\"", "language"),
            ("language = 7", "language"),
            ("speak_codes = \"yes\"", "speak_codes"),
            ("volume = 11", "volume"),
            ("volume = 0", "volume"),
            ("volume = 5.0", "volume"),
            ("theme = \"pink\"", "theme"),
            ("voice_on = 1", "voice_on"),
            ("voice_on = []", "voice_on"),
        ] {
            let (settings, damage) = Settings::from_toml(&format!("rate = 3\n{damaged}\n"));
            assert_eq!(damage, [Damage::Field(name)], "{damaged}");
            assert_eq!(settings, Settings { rate: 3, ..Settings::default() });
        }
        let (settings, damage) = Settings::from_toml("rate = 6\nvolume = 300\n");
        assert_eq!(settings, Settings::default());
        assert_eq!(damage, [Damage::Field("volume"), Damage::Field("rate")]);
    }

    #[test]
    fn a_broken_line_does_not_take_the_others_with_it() {
        let (settings, damage) = Settings::from_toml("language = \"en\"\nvolume = = 3\nrate = 2\nrate = 4\n");
        assert_eq!(damage, [Damage::File { kept: None }]);
        assert_eq!(settings, Settings { language: Some(Lang::En), rate: 4, ..Settings::default() });
    }

    #[test]
    fn keys_of_other_versions_are_kept() {
        let settings = read("volume = 2\ncurtain = true\n[braille]\ntable = \"da-dk-g1\"\n");
        assert_eq!(settings.unknown.keys().collect::<Vec<_>>(), ["braille", "curtain"]);
        assert_eq!(read(&settings.to_toml()), settings);
    }

    #[test]
    fn an_editor_may_add_a_mark_and_its_own_line_ends() {
        assert_eq!(read("\u{feff}volume = 3\r\n").volume, 3);
    }

    #[test]
    fn saved_and_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new").join("settings.toml");
        assert_eq!(Settings::load(&path), (Settings::default(), Vec::new()));
        for volume in [3, 4] {
            let settings = Settings { volume, ..Settings::default() };
            settings.save(&path).unwrap();
            assert_eq!(Settings::load(&path), (settings, Vec::new()));
        }
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_and_a_link_stays_one() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("real.toml"), folder.path().join("settings.toml"));
        fs::write(&file, "").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        Settings::default().save(&link).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_file_that_can_not_be_read_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        for (text, name) in [("volume = 1\n<<<", "settings.toml.damaged"), ("\0", "settings.toml.damaged.2")] {
            fs::write(&path, text).unwrap();
            let aside = folder.path().join(name);
            let (settings, damage) = Settings::load(&path);
            assert_eq!(damage, [Damage::File { kept: Some(aside.clone()) }]);
            assert_eq!(settings.volume, if text.contains('1') { 1 } else { 6 });
            assert_eq!(fs::read_to_string(aside).unwrap(), text);
            assert!(!path.exists());
        }
        fs::create_dir(&path).unwrap();
        let kept = Some(folder.path().join("settings.toml.damaged.3"));
        assert_eq!(Settings::load(&path), (Settings::default(), vec![Damage::File { kept }]));
    }

    proptest! {
        #[test]
        fn round_trip(
            language in prop::option::of(prop::sample::select(Lang::ALL.to_vec())),
            speak_codes in any::<Option<bool>>(),
            volume in Settings::SOFTEST..=Settings::LOUDEST,
            rate in -5..=5_i8,
            theme in prop::sample::select(Theme::ALL.to_vec()),
            voice_on in any::<bool>(),
        ) {
            let settings = Settings { language, speak_codes, volume, rate, theme, voice_on, unknown: Table::new() };
            prop_assert_eq!(Settings::from_toml(&settings.to_toml()), (settings, Vec::new()));
        }

        #[test]
        fn any_text_gives_settings_in_range(text in "((volume|rate|theme|language|x)( = |=)?(\"?[a-z0-9\\[\\]-]{0,4}\"?)?\n?|.){0,8}") {
            let (settings, _) = Settings::from_toml(&text);
            prop_assert!((1..=10).contains(&settings.volume) && (-5..=5).contains(&settings.rate));
        }
    }
}
