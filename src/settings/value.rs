//! What a setting can be, and how it stands in the file.

use super::{CurtainTime, Grouping, Named, Scanning, WaitBelow, Zoom};
use crate::locale::Lang;
use std::collections::BTreeSet;
use toml::{Table, Value};

/// What can be kept in the file.
pub trait Kept: Sized {
    /// What stands there. `None` if it can't be this.
    fn read(value: &Value) -> Option<Self>;

    /// What is to stand there, if anything.
    fn write(&self) -> Option<Value>;
}

/// One of a few named values.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// All of them, in the order they are offered.
    const ALL: &'static [Self];

    /// How they are written, and what they are called.
    const NAMED: &'static [Named];

    /// As it is written in the file.
    fn name(self) -> &'static str {
        Self::ALL.iter().zip(Self::NAMED).find(|(choice, _)| **choice == self).map_or("", |(_, named)| named.name)
    }

    /// The one that is written so.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.name() == name)
    }
}

impl<T: Choice> Kept for T {
    fn read(value: &Value) -> Option<Self> {
        T::from_name(value.as_str()?)
    }

    fn write(&self) -> Option<Value> {
        Some(self.name().into())
    }
}

impl<T: Kept> Kept for Option<T> {
    fn read(value: &Value) -> Option<Self> {
        T::read(value).map(Some)
    }

    fn write(&self) -> Option<Value> {
        self.as_ref().and_then(T::write)
    }
}

impl Kept for bool {
    fn read(value: &Value) -> Option<Self> {
        value.as_bool()
    }

    fn write(&self) -> Option<Value> {
        Some((*self).into())
    }
}

impl Kept for u8 {
    fn read(value: &Value) -> Option<Self> {
        value.as_integer()?.try_into().ok()
    }

    fn write(&self) -> Option<Value> {
        Some(i64::from(*self).into())
    }
}

impl Kept for i8 {
    fn read(value: &Value) -> Option<Self> {
        value.as_integer()?.try_into().ok()
    }

    fn write(&self) -> Option<Value> {
        Some(i64::from(*self).into())
    }
}

impl Kept for String {
    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }

    fn write(&self) -> Option<Value> {
        Some(self.as_str().into())
    }
}

/// Names, each once. None at all need not be written.
impl Kept for BTreeSet<String> {
    fn read(value: &Value) -> Option<Self> {
        value.as_array()?.iter().map(String::read).collect()
    }

    fn write(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::Array(self.iter().map(|name| name.as_str().into()).collect()))
    }
}

impl Kept for Lang {
    fn read(value: &Value) -> Option<Self> {
        Self::from_tag(value.as_str()?)
    }

    fn write(&self) -> Option<Value> {
        Some(self.tag().into())
    }
}

/// Which voice is to speak a language, if it can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preferred {
    /// The best one of the system's engine.
    Automatic,
    /// Our own recordings.
    Builtin,
    /// The one of the system's engine with this name; the best one while it is not installed.
    Named(String),
}

impl Kept for Preferred {
    fn read(value: &Value) -> Option<Self> {
        match value {
            Value::String(name) if name == "built-in" => Some(Self::Builtin),
            Value::Table(table) => Some(Self::Named(String::read(table.get("name")?)?)),
            _ => None,
        }
    }

    /// Nothing for the default.
    fn write(&self) -> Option<Value> {
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

impl Kept for SoundDevice {
    fn read(value: &Value) -> Option<Self> {
        let text = |key| String::read(value.get(key)?);
        Some(Self { id: text("id")?, name: text("name")? })
    }

    fn write(&self) -> Option<Value> {
        let entry = |key: &str, text: &str| (key.to_owned(), Value::from(text));
        Some(Table::from_iter([entry("id", &self.id), entry("name", &self.name)]).into())
    }
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
