//! What can be chosen, and how it is written in the file.

use toml::{Table, Value};

/// A setting that is one of a few named values.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// All of them, in the order they are offered.
    const ALL: &'static [Self];

    /// As it is written in the file.
    fn name(self) -> &'static str;

    /// The one that is written so.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.name() == name)
    }
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Those that the system wants.
    #[default]
    System,
    /// Nearly white on dark grey.
    Dark,
    /// Black on white.
    Light,
    WhiteOnBlack,
    YellowOnBlack,
    BlackOnYellow,
}

impl Choice for Theme {
    const ALL: &'static [Self] =
        &[Self::System, Self::Dark, Self::Light, Self::WhiteOnBlack, Self::YellowOnBlack, Self::BlackOnYellow];

    fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::WhiteOnBlack => "white-on-black",
            Self::YellowOnBlack => "yellow-on-black",
            Self::BlackOnYellow => "black-on-yellow",
        }
    }
}

/// The size of print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zoom {
    #[default]
    P100,
    P125,
    P150,
    P175,
    P200,
    P250,
    P300,
    P350,
    P400,
}

impl Zoom {
    /// In percent of the least, which is large already.
    pub const fn percent(self) -> u16 {
        match self {
            Self::P100 => 100,
            Self::P125 => 125,
            Self::P150 => 150,
            Self::P175 => 175,
            Self::P200 => 200,
            Self::P250 => 250,
            Self::P300 => 300,
            Self::P350 => 350,
            Self::P400 => 400,
        }
    }

    /// So many steps larger, or smaller, as far as there are any.
    #[must_use]
    pub fn by(self, steps: i8) -> Self {
        let to = (self as usize).saturating_add_signed(steps.into());
        Self::ALL[to.min(Self::ALL.len() - 1)]
    }
}

impl Choice for Zoom {
    const ALL: &'static [Self] =
        &[Self::P100, Self::P125, Self::P150, Self::P175, Self::P200, Self::P250, Self::P300, Self::P350, Self::P400];

    fn name(self) -> &'static str {
        match self {
            Self::P100 => "100%",
            Self::P125 => "125%",
            Self::P150 => "150%",
            Self::P175 => "175%",
            Self::P200 => "200%",
            Self::P250 => "250%",
            Self::P300 => "300%",
            Self::P350 => "350%",
            Self::P400 => "400%",
        }
    }
}

/// For how long the code is shown on the screen once it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CurtainTime {
    Ten,
    #[default]
    Thirty,
    Minute,
    /// Until it is hidden by hand.
    Unlimited,
}

impl CurtainTime {
    /// `None` if there is no limit.
    pub fn seconds(self) -> Option<u64> {
        match self {
            Self::Ten => Some(10),
            Self::Thirty => Some(30),
            Self::Minute => Some(60),
            Self::Unlimited => None,
        }
    }
}

impl Choice for CurtainTime {
    const ALL: &'static [Self] = &[Self::Ten, Self::Thirty, Self::Minute, Self::Unlimited];

    fn name(self) -> &'static str {
        match self {
            Self::Ten => "10",
            Self::Thirty => "30",
            Self::Minute => "60",
            Self::Unlimited => "unlimited",
        }
    }
}

/// How one gets to things with one switch or two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scanning {
    #[default]
    Off,
    /// Tab goes to everything, and Enter does it.
    TwoKeys,
    /// Focus goes on by itself, and Enter does it.
    Slow,
    Medium,
    Quick,
}

impl Scanning {
    /// How long focus stays, if it goes on by itself.
    pub fn seconds(self) -> Option<u64> {
        match self {
            Self::Off | Self::TwoKeys => None,
            Self::Slow => Some(8),
            Self::Medium => Some(4),
            Self::Quick => Some(2),
        }
    }
}

impl Choice for Scanning {
    const ALL: &'static [Self] = &[Self::Off, Self::TwoKeys, Self::Slow, Self::Medium, Self::Quick];

    fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::TwoKeys => "two-keys",
            Self::Slow => "8",
            Self::Medium => "4",
            Self::Quick => "2",
        }
    }
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WhoSpeaks {
    /// A screen reader if one runs, else the program.
    #[default]
    Automatic,
    /// The program, whatever else runs.
    Program,
    /// Nobody but a screen reader.
    ScreenReader,
}

impl Choice for WhoSpeaks {
    const ALL: &'static [Self] = &[Self::Automatic, Self::Program, Self::ScreenReader];

    fn name(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Program => "program",
            Self::ScreenReader => "screen-reader",
        }
    }
}

/// How the digits of a code stand together, on screen and in speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grouping {
    /// As most services print them: six digits as 3 and 3, eight as 4 and 4.
    #[default]
    Usual,
    Pairs,
    Threes,
    Fours,
    /// One by one.
    Singles,
}

impl Grouping {
    /// The size of a group; `None` for the usual sizes.
    pub fn size(self) -> Option<usize> {
        match self {
            Self::Usual => None,
            Self::Pairs => Some(2),
            Self::Threes => Some(3),
            Self::Fours => Some(4),
            Self::Singles => Some(1),
        }
    }
}

impl Choice for Grouping {
    const ALL: &'static [Self] = &[Self::Usual, Self::Pairs, Self::Threes, Self::Fours, Self::Singles];

    fn name(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Pairs => "pairs",
            Self::Threes => "threes",
            Self::Fours => "fours",
            Self::Singles => "singles",
        }
    }
}

/// What the digit 0 is called in English. In Danish it is always *nul*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zero {
    /// "Zero".
    #[default]
    Number,
    /// "Oh".
    Letter,
}

impl Choice for Zero {
    const ALL: &'static [Self] = &[Self::Number, Self::Letter];

    fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Letter => "letter",
        }
    }
}

/// With how little time left a code is no longer read, and the next one is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WaitBelow {
    /// The time it takes to say the code and to type it.
    #[default]
    Automatic,
    Never,
    Five,
    Ten,
    Fifteen,
    Twenty,
}

impl WaitBelow {
    /// Seconds, 0 for never; `None` if they follow from the code.
    pub fn seconds(self) -> Option<u64> {
        match self {
            Self::Automatic => None,
            Self::Never => Some(0),
            Self::Five => Some(5),
            Self::Ten => Some(10),
            Self::Fifteen => Some(15),
            Self::Twenty => Some(20),
        }
    }
}

impl Choice for WaitBelow {
    const ALL: &'static [Self] = &[Self::Automatic, Self::Never, Self::Five, Self::Ten, Self::Fifteen, Self::Twenty];

    fn name(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Never => "never",
            Self::Five => "5",
            Self::Ten => "10",
            Self::Fifteen => "15",
            Self::Twenty => "20",
        }
    }
}

/// How it is told that the code that was read has 10 seconds left, 5 seconds left, and has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Milestones {
    Off,
    #[default]
    Tones,
    Words,
}

impl Choice for Milestones {
    const ALL: &'static [Self] = &[Self::Off, Self::Tones, Self::Words];

    fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Tones => "tones",
            Self::Words => "words",
        }
    }
}

/// Which voice is to speak a language, if it can.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Preferred {
    /// The best one of the system's engine.
    #[default]
    Automatic,
    /// Our own recordings.
    Builtin,
    /// The one of the system's engine with this name; the best one while it is not installed.
    Named(String),
}

impl Preferred {
    pub(super) fn read(value: &Value) -> Option<Self> {
        match value {
            Value::String(name) if name == "built-in" => Some(Self::Builtin),
            Value::Table(table) => Some(Self::Named(table.get("name")?.as_str()?.to_owned())),
            _ => None,
        }
    }

    /// Nothing for the default.
    pub(super) fn write(&self) -> Option<Value> {
        match self {
            Self::Automatic => None,
            Self::Builtin => Some("built-in".into()),
            Self::Named(name) => Some(Table::from_iter([("name".to_owned(), name.as_str().into())]).into()),
        }
    }
}

/// A sound device that was chosen. It may not be connected just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoundDevice {
    /// What the sound system knows it by.
    pub id: String,
    /// What people call it.
    pub name: String,
}

impl SoundDevice {
    pub(super) fn read(value: &Value) -> Option<Self> {
        let text = |key| Some(value.get(key)?.as_str()?.to_owned());
        Some(Self { id: text("id")?, name: text("name")? })
    }

    pub(super) fn write(&self) -> Value {
        let entry = |key: &str, text: &str| (key.to_owned(), Value::from(text));
        Table::from_iter([entry("id", &self.id), entry("name", &self.name)]).into()
    }
}
