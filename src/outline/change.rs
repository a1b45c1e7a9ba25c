//! What is new on a screen since it was last described.

use super::{Id, Item, Outline, Role};

/// What a listener must be told, most important first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Another screen, or another step of it.
    Opened,
    /// An alert appeared or changed its words.
    Alert(Id),
    /// Focus has come into a list from outside it.
    Entered(Id),
    /// Focus is on another item.
    Moved(Id),
    /// The focused item has another value.
    Value(Id),
}

/// Compares two descriptions and the focus in each.
pub fn between<M>(old: &Outline<M>, was: Option<&Id>, new: &Outline<M>, is: Option<&Id>) -> Vec<Change> {
    if old.screen != new.screen {
        return vec![Change::Opened];
    }
    let alert = |item: &&Item<M>| matches!(item.role, Role::Alert);
    let fresh = |item: &&Item<M>| old.find(&item.id).is_none_or(|before| before.name != item.name);
    let mut changes: Vec<Change> =
        new.flatten().filter(alert).filter(fresh).map(|item| Change::Alert(item.id.clone())).collect();
    if let Some(is) = is {
        if was != Some(is) {
            let left = was.and_then(|was| old.list_of(was)).map(|list| &list.id);
            let entered = new.list_of(is).map(|list| &list.id).filter(|list| left != Some(*list));
            changes.extend(entered.cloned().map(Change::Entered));
            changes.push(Change::Moved(is.clone()));
        } else if let (Some(before), Some(after)) = (old.find(is), new.find(is))
            && value(before) != value(after)
        {
            changes.push(Change::Value(is.clone()));
        }
    }
    changes
}

/// What counts as an item's value here. A code and a countdown change by themselves all the time and are spoken on
/// request; a field's characters are echoed as they are typed, so only its error counts.
#[derive(PartialEq)]
enum Value<'a> {
    None,
    On(bool),
    Choice(Option<&'a String>),
    Level(i64),
    Error(Option<&'a String>),
}

fn value<M>(item: &Item<M>) -> Value<'_> {
    match &item.role {
        Role::Switch { on, .. } => Value::On(*on),
        Role::Choice { options, selected } => Value::Choice(options.get(*selected).map(|(name, _)| name)),
        Role::Level { value, .. } => Value::Level(*value),
        Role::Field(entry) => Value::Error(entry.error.as_ref()),
        Role::Heading
        | Role::Text
        | Role::Alert
        | Role::Code { .. }
        | Role::Countdown { .. }
        | Role::Button { .. }
        | Role::List { .. }
        | Role::Row { .. } => Value::None,
    }
}
