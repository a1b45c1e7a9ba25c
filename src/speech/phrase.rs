//! From an outline to words: what our own voice says of a screen, an item, a change, a code. Pure.
//!
//! Sentences are whole Fluent messages. What is joined here is sentence to sentence only.

use crate::locale::Locale;
use crate::outline::change::Change;
use crate::outline::field::Echo;
use crate::outline::{Id, Item, Outline, Role};
use unicode_segmentation::UnicodeSegmentation;

/// An item, as one hears it on reaching it.
pub fn item<M>(item: &Item<M>, locale: &Locale) -> String {
    let name = item.name.as_str();
    let mut parts = vec![match &item.role {
        Role::Heading => locale.with("item-heading", &[("name", name.into())]),
        Role::Text | Role::Alert => name.to_owned(),
        Role::Code { .. } => locale.with("item-code", &[("name", name.into())]),
        Role::Countdown { left, .. } => time_left(*left, locale),
        Role::Button { .. } => locale.with("item-button", &[("name", name.into())]),
        Role::Switch { on, .. } => {
            locale.with(if *on { "item-switch-on" } else { "item-switch-off" }, &[("name", name.into())])
        }
        Role::Choice { .. } => locale.with("item-choice", &[("name", name.into()), ("value", choice(item).into())]),
        Role::Level { value, .. } => {
            locale.with("item-level", &[("name", name.into()), ("value", signed(*value, locale).into())])
        }
        Role::Field(entry) if entry.shown.is_empty() => locale.with("item-field-empty", &[("name", name.into())]),
        Role::Field(entry) if !entry.spoken => {
            let count = entry.shown.graphemes(true).count();
            locale.with("item-field-unspoken", &[("name", name.into()), ("count", count.into())])
        }
        Role::Field(entry) => {
            locale.with("item-field", &[("name", name.into()), ("value", entry.shown.as_str().into())])
        }
        Role::List { rows, .. } => locale.with("item-list", &[("name", name.into()), ("count", rows.len().into())]),
        Role::Row { position, of, .. } => {
            locale.with("item-row", &[("name", name.into()), ("position", (*position).into()), ("of", (*of).into())])
        }
    }];
    if let Role::Field(entry) = &item.role {
        let _ = parts.splice(0..0, entry.error.clone());
    }
    parts.extend(item.hint.clone());
    join(&parts)
}

/// The new value of the item that has focus.
fn value<M>(item: &Item<M>, locale: &Locale) -> String {
    match &item.role {
        Role::Switch { on, .. } => locale.text(if *on { "switch-on" } else { "switch-off" }),
        Role::Choice { .. } => choice(item),
        Role::Level { value, .. } => signed(*value, locale),
        Role::Field(entry) => entry.error.clone().unwrap_or_default(),
        Role::Heading
        | Role::Text
        | Role::Alert
        | Role::Code { .. }
        | Role::Countdown { .. }
        | Role::Button { .. }
        | Role::List { .. }
        | Role::Row { .. } => self::item(item, locale),
    }
}

fn choice<M>(item: &Item<M>) -> String {
    match &item.role {
        Role::Choice { options, selected } => options.get(*selected).map(|(name, _)| name.clone()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// A number with its sign in words: a minus written is often not spoken.
fn signed(value: i64, locale: &Locale) -> String {
    if value < 0 { locale.with("number-minus", &[("number", value.unsigned_abs().into())]) } else { value.to_string() }
}

/// What is new on a screen.
pub fn change<M>(change: &Change, outline: &Outline<M>, focus: Option<&Id>, locale: &Locale) -> String {
    let find = |id: &Id| outline.find(id);
    match change {
        Change::Opened => opened(outline, focus, locale),
        Change::Alert(id) => find(id).map(|item| item.name.clone()).unwrap_or_default(),
        Change::Moved(id) => find(id).map(|it| item(it, locale)).unwrap_or_default(),
        Change::Value(id) => find(id).map(|it| value(it, locale)).unwrap_or_default(),
    }
}

/// A screen as it opens: its title, what has just happened, what there is to read before the focused item, and that.
fn opened<M>(outline: &Outline<M>, focus: Option<&Id>, locale: &Locale) -> String {
    let mut parts = vec![outline.title.clone()];
    for it in outline.items.iter().take_while(|it| Some(&it.id) != focus) {
        match it.role {
            Role::Text | Role::Alert => parts.push(it.name.clone()),
            Role::List { .. } if it.rows().iter().any(|row| Some(&row.id) == focus) => parts.push(item(it, locale)),
            _ => {}
        }
    }
    let focused = focus.and_then(|id| outline.find(id));
    parts.extend(focused.map(|it| item(it, locale)));
    join(&parts)
}

/// At so many seconds or fewer, a reading ends with how many are left.
const FEW_SECONDS: u64 = 10;

/// A code read aloud: whose it is, its digits, and the seconds `left` when they are few.
pub fn reading(name: &str, groups: &[&str], left: Option<u64>, locale: &Locale) -> String {
    let mut parts = vec![locale.with("reading", &[("name", name.into()), ("code", digits(groups).into())])];
    parts.extend(left.filter(|left| *left <= FEW_SECONDS).map(|seconds| time_left(seconds, locale)));
    join(&parts)
}

/// A code as every voice reads it digit by digit: `4, 8, 2; 9, 1, 0`. No full stop: after a digit it makes a Danish
/// voice say "third".
pub fn digits(groups: &[&str]) -> String {
    let spaced = |group: &&str| group.chars().map(String::from).collect::<Vec<_>>().join(", ");
    groups.iter().map(spaced).collect::<Vec<_>>().join("; ")
}

/// How long a code still lives.
pub fn time_left(seconds: u64, locale: &Locale) -> String {
    locale.with("time-left", &[("seconds", seconds.into())])
}

/// Volume or speed after a change; `limit` is the end of the scale (`true`: the upper) if it could not change.
pub fn level(id: &str, value: i64, limit: Option<bool>, locale: &Locale) -> String {
    let now = locale.with(id, &[("value", signed(value, locale).into())]);
    match limit {
        None => now,
        Some(upper) => join(&[now, locale.text(if upper { "level-highest" } else { "level-lowest" })]),
    }
}

/// What typing in a field sounds like. What is not to be heard `aloud` is only counted.
pub fn echo(echo: &Echo, aloud: bool, locale: &Locale) -> String {
    match echo {
        Echo::Edge => locale.text("echo-edge"),
        Echo::Selected(count) => locale.with("echo-selected", &[("count", (*count).into())]),
        Echo::At(None) => locale.text("echo-end"),
        Echo::Typed(_) | Echo::At(Some(_)) | Echo::Word(_) if !aloud => locale.text("echo-hidden"),
        Echo::Removed(_) if !aloud => locale.text("echo-hidden-removed"),
        Echo::Typed(text) | Echo::At(Some(text)) | Echo::Word(text) => spelled(text, locale),
        Echo::Removed(text) => locale.with("echo-removed", &[("text", spelled(text, locale).into())]),
    }
}

/// A single character by its name where it has no sound of its own; longer text as it stands.
fn spelled(text: &str, locale: &Locale) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => character(c, locale),
        _ => text.to_owned(),
    }
}

/// The name of a character that a voice would swallow.
pub(crate) fn character(c: char, locale: &Locale) -> String {
    let id = match c {
        ' ' => "char-space",
        '.' => "char-full-stop",
        ',' => "char-comma",
        ':' => "char-colon",
        ';' => "char-semicolon",
        '-' => "char-hyphen",
        '_' => "char-underscore",
        '/' => "char-slash",
        '\\' => "char-backslash",
        '@' => "char-at",
        '?' => "char-question",
        '!' => "char-exclamation",
        '&' => "char-ampersand",
        '=' => "char-equals",
        '+' => "char-plus",
        '%' => "char-percent",
        '#' => "char-number-sign",
        '*' => "char-asterisk",
        '(' => "char-left-parenthesis",
        ')' => "char-right-parenthesis",
        '"' => "char-quote",
        '\'' => "char-apostrophe",
        '$' => "char-dollar",
        '<' => "char-less-than",
        '>' => "char-greater-than",
        c if c.is_uppercase() => {
            return locale.with("char-capital", &[("letter", c.to_lowercase().to_string().into())]);
        }
        c => return c.to_string(),
    };
    locale.text(id)
}

/// Sentence after sentence with a pause between them. After a digit the pause is a semicolon: with a full stop a
/// Danish voice would read an ordinal.
pub fn join(sentences: &[String]) -> String {
    let mut text = String::new();
    for sentence in sentences.iter().map(|sentence| sentence.trim()).filter(|sentence| !sentence.is_empty()) {
        let without_stop = sentence.trim_end_matches('.');
        let sentence = if without_stop.ends_with(|c: char| c.is_ascii_digit()) { without_stop } else { sentence };
        match text.chars().next_back() {
            None => {}
            Some(c) if c.is_ascii_digit() => text.push_str("; "),
            Some('.' | '!' | '?' | ':' | ';' | ',') => text.push(' '),
            Some(_) => text.push_str(". "),
        }
        text.push_str(sentence);
    }
    text
}
