//! Changes of settings, and what takes them back.

use super::{Setting, Settings, Undo, Value, Values, all};

/// A change of one setting.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub setting: &'static Setting,
    pub to: To,
}

#[derive(Debug, Clone, PartialEq)]
pub enum To {
    /// What would stand in the file; `None`, as with a file in which it does not stand.
    Value(Option<Value>),
    /// So many steps up or down, as far as the scale goes.
    By(i8),
    /// This is one of those in the list, or is none of them.
    Listed(&'static str, bool),
}

/// What some settings were before a change.
#[derive(Debug, Clone)]
pub struct Before {
    pub undo: &'static Undo,
    values: Vec<(&'static Setting, Option<Value>)>,
}

impl Settings {
    pub fn change(&mut self, change: &Change) {
        let setting = change.setting;
        let value = match &change.to {
            To::Value(value) => value.clone(),
            To::By(steps) => match &setting.about.values {
                Values::Level(scale) => {
                    let to = setting.level(self) + i64::from(*steps);
                    Some(to.clamp(*scale.start(), *scale.end()).into())
                }
                _ => return,
            },
            To::Listed(name, listed) => {
                let all = setting.of(self).and_then(|value| value.as_array().cloned()).unwrap_or_default();
                let others = all.into_iter().filter(|one| one.as_str() != Some(*name));
                Some(others.chain(listed.then(|| (*name).into())).collect::<Vec<Value>>().into())
            }
        };
        let _: bool = setting.put(self, value.as_ref());
    }

    /// All settings with this become normal.
    pub fn set_back(&mut self, undo: &Undo) {
        for setting in undone_by(undo) {
            let _: bool = setting.put(self, None);
        }
    }

    /// What all settings with this are.
    pub fn remember(&self, undo: &'static Undo) -> Before {
        Before { undo, values: undone_by(undo).map(|setting| (setting, setting.of(self))).collect() }
    }

    pub fn put_back(&mut self, before: &Before) {
        for (setting, value) in &before.values {
            let _: bool = setting.put(self, value.as_ref());
        }
    }
}

fn undone_by(undo: &Undo) -> impl Iterator<Item = &'static Setting> {
    all().filter(move |setting| setting.about.undo == Some(undo))
}
