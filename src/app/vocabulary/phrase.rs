//! From an outline to words: what our own voice says of a screen, an item, a change, a code. Pure.
//!
//! Sentences are whole Fluent messages. What is joined here is sentence to sentence, and a code into its message.

use crate::code::name::is_blank;
use crate::locale::{Argument, Locale};
use crate::outline::change::Change;
use crate::outline::field::Echo;
use crate::outline::{Id, Item, Outline, Role};
use crate::speech::{Part, SpokenCode, Utterance};
use std::collections::HashSet;
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
        Role::Level { value, min, max, .. } => {
            let value = place(*value, (*min, *max), locale);
            locale.with("item-level", &[("name", name.into()), ("value", value.into())])
        }
        Role::Field(entry) if entry.shown.is_empty() => locale.with("item-field-empty", &[("name", name.into())]),
        Role::Field(entry) if !entry.spoken => {
            let count = entry.shown.graphemes(true).count();
            locale.with("item-field-unspoken", &[("name", name.into()), ("count", count.into())])
        }
        Role::Field(entry) => {
            locale.with("item-field", &[("name", name.into()), ("value", entry.shown.as_str().into())])
        }
        Role::List { rows, .. } if rows.len() == 1 => name.to_owned(),
        Role::List { rows, .. } => locale.with("item-list", &[("name", name.into()), ("count", rows.len().into())]),
        Role::Row { of: 1, .. } => name.to_owned(),
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
        Role::Level { value, min, max, .. } => place(*value, (*min, *max), locale),
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

/// A value's place on its scale: `6 of 10`; on a scale with a middle, `normal` or so many steps to either side. A minus
/// written is often not spoken.
pub fn place(value: i64, (min, max): (i64, i64), locale: &Locale) -> String {
    match value {
        0 if min < 0 => locale.text("level-normal"),
        1.. if min < 0 => locale.with("number-plus", &[("number", value.into())]),
        value if value < 0 => locale.with("number-minus", &[("number", value.unsigned_abs().into())]),
        _ => locale.with("level-of", &[("value", value.into()), ("max", max.into())]),
    }
}

/// What is new on a screen.
pub fn change<M>(change: &Change, outline: &Outline<M>, focus: Option<&Id>, locale: &Locale) -> String {
    let find = |id: &Id| outline.find(id);
    match change {
        Change::Opened => opened(outline, focus, &HashSet::new(), locale),
        Change::Alert(id) => find(id).map(|item| item.name.clone()).unwrap_or_default(),
        Change::Entered(id) | Change::Moved(id) => find(id).map(|it| item(it, locale)).unwrap_or_default(),
        Change::Value(id) => find(id).map(|it| value(it, locale)).unwrap_or_default(),
    }
}

/// What has just happened, when a screen opens.
fn news<'a, M>(outline: &'a Outline<M>, focus: Option<&Id>) -> impl Iterator<Item = &'a Item<M>> {
    let focused = outline.items.iter().position(|item| Some(&item.id) == focus).unwrap_or(outline.items.len());
    let told = move |(at, item): &(usize, &Item<M>)| matches!(item.role, Role::Alert) && (item.apart || *at < focused);
    outline.items.iter().enumerate().filter(told).map(|(_, item)| item)
}

/// What is told of a screen that opens: what there is to read before the first thing to do. What stands further down is
/// there for those who go through it, and what is in another language is for another voice.
pub fn introduction<'a, M>(outline: &'a Outline<M>, focus: Option<&Id>) -> impl Iterator<Item = &'a Item<M>> {
    // A code stands at the head of its screen.
    let stops = outline.tab_stops();
    let begins = |item: &Item<M>| Some(&item.id) == focus || stops.contains(&&item.id);
    let begun = outline.items.iter().position(|item| begins(item) && !matches!(item.role, Role::Code { .. }));
    let before = outline.items.iter().take(begun.unwrap_or(outline.items.len()));
    before.filter(|item| matches!(item.role, Role::Text) && item.lang.is_none())
}

/// A screen as it opens: its title, what has just happened, the focused item, of a row also whose list it is in; and its
/// introduction, but for what is known already. What one can do comes first, and what there is to know about it after.
pub fn opened<M>(outline: &Outline<M>, focus: Option<&Id>, known: &HashSet<String>, locale: &Locale) -> String {
    let mut parts = vec![outline.title.clone()];
    parts.extend(news(outline, focus).map(|it| it.name.clone()));
    let list = focus.and_then(|id| outline.list_of(id));
    let focused = focus.and_then(|id| outline.find(id));
    let introduction = introduction(outline, focus).filter(|it| !known.contains(&it.name)).map(|it| it.name.clone());
    let here = list.into_iter().chain(focused).map(|it| item(it, locale));
    // A text that has focus is read in its place.
    if focused.is_some_and(|item| matches!(item.role, Role::Text)) {
        parts.extend(introduction.chain(here));
    } else {
        parts.extend(here.chain(introduction));
    }
    join(&parts)
}

/// What is new on a screen and a screen reader does not say by itself: it says the focused item, its value and what is
/// wrong with it, but of a level that changes all the time only that it is there.
pub fn announcement<M>(
    change: &Change,
    outline: &Outline<M>,
    focus: Option<&Id>,
    known: &HashSet<String>,
    locale: &Locale,
) -> Vec<String> {
    let find = |id: &Id| outline.find(id);
    match change {
        Change::Opened => {
            let told =
                news(outline, focus).chain(introduction(outline, focus).filter(|item| !known.contains(&item.name)));
            std::iter::once(outline.title.clone()).chain(told.map(|item| item.name.clone())).collect()
        }
        Change::Alert(id) => find(id).map(|item| item.name.clone()).into_iter().collect(),
        Change::Moved(id) => match find(id).map(|item| &item.role) {
            Some(Role::Countdown { left, .. }) => vec![time_left(*left, locale)],
            _ => Vec::new(),
        },
        Change::Entered(_) | Change::Value(_) => Vec::new(),
    }
}

/// A code to be read aloud.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// A sentence to be said first.
    pub before: Option<&'a str>,
    /// Whose code it is, if that is to be said.
    pub name: Option<&'a str>,
    /// The code in the groups it is read in.
    pub groups: &'a [&'a str],
    /// The digit 0 is said as the letter O.
    pub oh: bool,
    /// It is read a second time.
    pub twice: bool,
}

impl Reading<'_> {
    /// The words and the code; those for the second time are an utterance of their own.
    pub fn utterances(&self, locale: &Locale) -> Vec<Utterance> {
        let code = || SpokenCode::new(self.groups, self.oh);
        let first = match self.name {
            Some(name) => around("reading", &[("name", name.into())], code(), locale),
            None => vec![Part::Code(code())],
        };
        let first = Part::with_pauses([Part::sentences(self.before), first]);
        let again = self.twice.then(|| around("reading-again", &[], code(), locale));
        std::iter::once(first).chain(again).map(|parts| Utterance::private(locale.lang(), parts)).collect()
    }
}

/// How a code sounds, for those who choose a voice: nobody's code.
pub fn sample(groups: &[&str], oh: bool, locale: &Locale) -> Vec<Part> {
    around("voice-sample", &[], SpokenCode::new(groups, oh).unfollowed(), locale)
}

/// The message with the code in its place.
fn around(id: &str, arguments: &[(&'static str, Argument<'_>)], code: SpokenCode, locale: &Locale) -> Vec<Part> {
    let [before, after] = locale.around(id, "code", arguments);
    vec![Part::words(before), Part::Code(code), Part::words(after)]
}

/// How long a code still lives.
pub fn time_left(seconds: u64, locale: &Locale) -> String {
    locale.with("time-left", &[("seconds", seconds.into())])
}

/// Volume, speed or pitch after a change; `limit` is the end of the scale (`true`: the upper) if it could not change.
pub fn level(id: &str, value: i64, scale: (i64, i64), limit: Option<bool>, locale: &Locale) -> String {
    let now = locale.with(id, &[("value", place(value, scale, locale).into())]);
    match limit {
        None => now,
        Some(upper) => join(&[now, locale.text(if upper { "level-highest" } else { "level-lowest" })]),
    }
}

/// What typing in a field sounds like. What is not to be heard `aloud` is only counted.
pub fn echo(echo: &Echo, aloud: bool, locale: &Locale) -> String {
    match echo {
        Echo::Edge | Echo::Refused(_) => locale.text("echo-edge"),
        Echo::Selected(count) => locale.with("echo-selected", &[("count", (*count).into())]),
        Echo::At(None) => locale.text("echo-end"),
        Echo::Typed(_) | Echo::At(Some(_)) | Echo::Word(_) if !aloud => locale.text("echo-hidden"),
        Echo::Removed(_) if !aloud => locale.text("echo-hidden-removed"),
        Echo::Typed(text) | Echo::At(Some(text)) | Echo::Word(text) => spelled(text, locale),
        Echo::Removed(text) => locale.with("echo-removed", &[("text", spelled(text, locale).into())]),
    }
}

/// A single character by its name where it has no sound of its own; longer text as it stands.
pub fn spelled(text: &str, locale: &Locale) -> String {
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
        '\t' => "char-tab",
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
        c if c.is_whitespace() => "char-space",
        // Printed as it is, it could steer a terminal.
        c if c.is_control() || is_blank(c) => "char-invisible",
        c if c.is_uppercase() => {
            return locale.with("char-capital", &[("letter", c.to_lowercase().to_string().into())]);
        }
        c => return c.to_string(),
    };
    locale.text(id)
}

/// Sentence after sentence as one text.
pub fn join(sentences: &[String]) -> String {
    Part::joined(sentences)
}
