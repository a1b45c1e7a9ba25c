//! What can be done to an item.

use super::Edit;

/// What can be done to an item, whoever does it: a key, the mouse, a screen reader. `Debug` does not show what is
/// written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    Focus,
    Press,
    Lower,
    Raise,
    /// The option with this index.
    Choose(usize),
    /// A level to this value, or as near to it as it goes.
    Set(i64),
    /// A field's content or caret.
    Edit(Edit),
}
