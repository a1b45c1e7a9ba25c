//! A setting: where it lies, how it is read and written, and all there is to know [`About`] it. Which there are stands in
//! `table.rs`.

use super::{About, Change, Kept, Named, Settings, To, Value, Values};
use std::fmt;
use std::marker::PhantomData;

/// One setting.
pub struct Setting {
    /// What it is called in the file and in [`Settings`].
    pub name: &'static str,
    pub about: About,
    get: fn(&Settings) -> Option<Value>,
    set: fn(&mut Settings, Option<&Value>) -> bool,
}

/// A part of the settings screen.
#[derive(Debug)]
pub struct Group {
    /// The message it begins with.
    pub heading: Option<&'static str>,
    /// The line about it on the page of help.
    pub help: Option<&'static str>,
    pub settings: &'static [&'static Setting],
}

/// A setting with its type.
pub struct Of<T> {
    pub setting: Setting,
    of: PhantomData<fn(T)>,
}

impl Setting {
    pub(super) const fn new(
        name: &'static str,
        about: About,
        get: fn(&Settings) -> Option<Value>,
        set: fn(&mut Settings, Option<&Value>) -> bool,
    ) -> Self {
        Self { name, about, get, set }
    }

    /// As it stands in the file; `None` if it does not.
    pub fn of(&self, settings: &Settings) -> Option<Value> {
        (self.get)(settings)
    }

    /// Sets it to what stands in a file, or to its default. `false`, and nothing is changed, if it can't be that.
    pub(super) fn put(&self, settings: &mut Settings, value: Option<&Value>) -> bool {
        let inside = |value: &Value| match &self.about.values {
            Values::Level(scale) => value.as_integer().is_some_and(|level| scale.contains(&level)),
            _ => true,
        };
        value.is_none_or(inside) && (self.set)(settings, value)
    }

    /// Whether a switch is on.
    pub fn is_on(&self, settings: &Settings) -> bool {
        self.of(settings).and_then(|value| value.as_bool()).unwrap_or(true)
    }

    /// The place on a scale.
    pub fn level(&self, settings: &Settings) -> i64 {
        self.of(settings).and_then(|value| value.as_integer()).unwrap_or(0)
    }

    /// The one of a few that it is.
    pub fn named(&self, settings: &Settings) -> Option<&'static Named> {
        let Values::OneOf(all) = &self.about.values else { return None };
        let value = self.of(settings)?;
        all.iter().find(|named| value.as_str() == Some(named.name))
    }

    /// Whether this is in the list.
    pub fn lists(&self, settings: &Settings, name: &str) -> bool {
        let value = self.of(settings);
        value.as_ref().and_then(Value::as_array).is_some_and(|all| all.iter().any(|one| one.as_str() == Some(name)))
    }

    pub fn to(&'static self, value: Option<Value>) -> Change {
        Change { setting: self, to: To::Value(value) }
    }

    /// So many steps up or down.
    pub fn by(&'static self, steps: i8) -> Change {
        Change { setting: self, to: To::By(steps) }
    }
}

impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl fmt::Debug for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl<T: Kept> Of<T> {
    pub(super) const fn new(setting: Setting) -> Self {
        Self { setting, of: PhantomData }
    }

    pub fn to(&'static self, value: T) -> Change {
        self.setting.to(value.write())
    }

    /// So many steps up or down.
    pub fn by(&'static self, steps: i8) -> Change {
        self.setting.by(steps)
    }
}
