//! The keys of one’s own, as they stand in the file.

use super::Kept;
use toml::{Table, Value};

/// The user's own keys, by the names of commands and keys: `repeat = ["0", "F4"]`. What the names mean, and whether
/// they mean anything, is not for the file to know, so those of other versions are kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OwnKeys(Table);

impl OwnKeys {
    /// The names of a command's keys. `None` if it has none of its own, and `Some(None)` if what stands there are no
    /// names.
    pub fn of(&self, command: &str) -> Option<Option<Vec<&str>>> {
        let value = self.0.get(command)?;
        Some(value.as_array().and_then(|names| names.iter().map(Value::as_str).collect()))
    }

    pub fn set(&mut self, command: &str, keys: impl Iterator<Item = String>) {
        let _ = self.0.insert(command.to_owned(), keys.map(Value::from).collect::<Vec<_>>().into());
    }

    /// The command has the keys of the table again.
    pub fn forget(&mut self, command: &str) {
        let _ = self.0.remove(command);
    }
}

impl Kept for OwnKeys {
    fn read(value: &Value) -> Option<Self> {
        value.as_table().cloned().map(Self)
    }

    /// Nothing if there are none.
    fn write(&self) -> Option<Value> {
        (!self.0.is_empty()).then(|| self.0.clone().into())
    }
}
