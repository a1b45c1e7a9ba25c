//! What there is to know of a setting: what it can be, its item and words, what is heard, and what can be undone.

use super::Choice;
use crate::locale::Lang;
use std::ops::RangeInclusive;

/// All that is known of a setting but its type, its default and where it lies.
#[derive(Debug)]
pub struct About {
    pub values: Values,
    /// The message that says what it is called: on the settings screen, and when it was damaged.
    pub words: &'static str,
    /// The message with one more sentence for those who wait for it.
    pub hint: Option<&'static str>,
    /// The command, by its name in the file, that does the same from anywhere.
    pub key: Option<&'static str>,
    pub shown: Shown,
    pub heard: Heard,
    /// What is heard after that, in the new way.
    pub sample: Option<Sample>,
    /// How a change can be taken back, where making another is not enough.
    pub undo: Option<&'static Undo>,
    /// It keeps codes from being heard by others: damage to it silences them.
    pub private: bool,
}

/// What a setting can be. Its item on the settings screen follows from that.
#[derive(Debug)]
pub enum Values {
    /// On or off. What has not been decided yet is on.
    Switch,
    /// A place on a scale.
    Level(RangeInclusive<i64>),
    /// One of a few.
    OneOf(&'static [Named]),
    /// A language; nothing where this message's choice is made, if there is one.
    Language(Option<&'static str>),
    /// Who speaks a language. Which voices there are is for the computer to say.
    Voice(Lang),
    /// A sound device, or nothing. Which there are is for the computer to say.
    SoundDevice,
    /// Those of these that are off. Each has a switch.
    Off(&'static [Named]),
    /// Keys of one's own, which have a screen of their own.
    Keys,
    /// What is kept without being chosen on the settings screen.
    Kept,
}

/// One of the values a setting can have: as it is written in the file, and the message it is called by. A number in the
/// name can be said there: `{ $percent }`.
#[derive(Debug, Clone, Copy)]
pub struct Named {
    pub name: &'static str,
    pub words: &'static str,
}

impl Named {
    /// The number in its name; 0 if there is none.
    pub fn number(&self) -> u32 {
        self.name.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0)
    }
}

/// When it is on the settings screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Always,
    /// Where codes are read in English.
    EnglishCodes,
    /// Where the system can keep the window out of pictures of the screen.
    CanHide,
}

/// How a change is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Its item says its new value.
    Item,
    /// This message says it, wherever one is. It is given the value, or the number in its name.
    Words(&'static str),
    /// These say that it is on, and off.
    OnOff(&'static str, &'static str),
}

/// What the new way sounds like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// The screen, in another language.
    Screen,
    /// A code that is none.
    Code,
    /// The same, by this language's voice.
    Voice(Lang),
    /// The same, where codes are heard.
    Device,
    /// A tone: the one that was turned on, if it was one.
    Tone,
}

/// How a change is taken back that can't be by making another. The last one is taken back first.
#[derive(Debug, PartialEq, Eq)]
pub struct Undo {
    /// The message on the button that does.
    pub offer: &'static str,
    /// The message that tells it is done.
    pub told: &'static str,
    /// The one change of all settings with this that is taken back: to what is normal. `None`: each change of each is.
    pub normal: Option<Normal>,
}

/// Several settings as they were at first, with one key.
#[derive(Debug, PartialEq, Eq)]
pub struct Normal {
    /// The message on the button.
    pub words: &'static str,
    /// The command's name in the file.
    pub key: &'static str,
    /// The message that tells it is done.
    pub told: &'static str,
}

pub(super) const fn switch(words: &'static str) -> About {
    About::new(Values::Switch, words)
}

pub(super) const fn level(scale: RangeInclusive<i64>, words: &'static str) -> About {
    About::new(Values::Level(scale), words)
}

pub(super) const fn one_of<T: Choice>(words: &'static str) -> About {
    About::new(Values::OneOf(T::NAMED), words)
}

impl About {
    pub(super) const fn new(values: Values, words: &'static str) -> Self {
        let (shown, heard) = (Shown::Always, Heard::Item);
        Self { values, words, hint: None, key: None, shown, heard, sample: None, undo: None, private: false }
    }

    pub(super) const fn hint(self, words: &'static str) -> Self {
        Self { hint: Some(words), ..self }
    }

    pub(super) const fn key(self, command: &'static str) -> Self {
        Self { key: Some(command), ..self }
    }

    pub(super) const fn only(self, shown: Shown) -> Self {
        Self { shown, ..self }
    }

    pub(super) const fn says(self, words: &'static str) -> Self {
        Self { heard: Heard::Words(words), ..self }
    }

    pub(super) const fn says_on_off(self, on: &'static str, off: &'static str) -> Self {
        Self { heard: Heard::OnOff(on, off), ..self }
    }

    pub(super) const fn sample(self, sample: Sample) -> Self {
        Self { sample: Some(sample), ..self }
    }

    pub(super) const fn undo(self, undo: &'static Undo) -> Self {
        Self { undo: Some(undo), ..self }
    }

    pub(super) const fn private(self) -> Self {
        Self { private: true, ..self }
    }
}
