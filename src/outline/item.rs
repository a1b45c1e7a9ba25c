//! One thing on a screen: its role, name and value.

use std::borrow::Cow;
use std::ops::Range;
use zeroize::Zeroizing;

/// An item's name for the program: stable while the screen is open, never shown or spoken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Id(pub Cow<'static, str>);

impl From<&'static str> for Id {
    fn from(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(Cow::Owned(id))
    }
}

/// How much an item weighs among the others of its screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// The one thing to do next.
    Primary,
    #[default]
    Usual,
    /// Nobody is to come to it by mistake, or it leads away.
    Quiet,
}

/// One thing on a screen.
#[derive(Debug, Clone)]
pub struct Item<M> {
    pub id: Id,
    /// What kind of thing it is, with its value and what it does.
    pub role: Role<M>,
    /// What it is called, in the user's language. A text's name is the text.
    pub name: String,
    /// One more sentence for those who wait for it.
    pub hint: Option<String>,
    /// The hint changes while one is on the item, and its change is told when it is time: not by a screen reader each
    /// time it changes, and so not to one as the item's description.
    pub hint_told: bool,
    /// It is no part of the page, but has just happened, or goes on: it stands where it moves nothing.
    pub apart: bool,
    pub weight: Weight,
    /// The keys that do the same from anywhere on the screen, as they are called in the user's language.
    pub shortcut: Option<String>,
    /// The language of its words, as a BCP 47 tag, if it is not the user's.
    pub lang: Option<&'static str>,
}

/// The closed list of what can stand on a screen. Each kind carries the value it must have and the message it must
/// send, so that a button that does nothing can't be written.
///
/// Matched without `_` where it is drawn, read by a screen reader, reached and spoken.
#[derive(Debug, Clone)]
pub enum Role<M> {
    Heading,
    Text,
    /// Something that has just happened and must not be missed. Spoken when it appears or changes.
    Alert,
    /// A one-time code in its groups, or `None` when there is none to show yet.
    Code {
        groups: Option<Groups>,
        /// The digit that is being spoken, counted from 0.
        digit: Option<usize>,
        /// It is not to be seen. The tree and the voice have it all the same: those who can't see it hear or feel it, on
        /// devices of their own choice.
        hidden: bool,
        press: M,
    },
    /// Seconds left of a code's life.
    Countdown {
        left: u64,
        of: u64,
    },
    Button {
        press: M,
    },
    Switch {
        on: bool,
        flip: M,
    },
    /// One of a few named values; Left and Right go through them.
    Choice {
        options: Vec<(String, M)>,
        selected: usize,
    },
    /// A value on a scale; Left lowers and Right raises it.
    Level {
        value: i64,
        min: i64,
        max: i64,
        lower: M,
        raise: M,
    },
    /// A line of text to write in.
    Field(Entry<M>),
    /// Rows to go through with Up and Down. One stop for Tab.
    List {
        rows: Vec<Item<M>>,
        selected: Option<usize>,
    },
    /// One row of a list, numbered from 1.
    Row {
        position: usize,
        of: usize,
        /// Sent when the row is reached, if anything comes of that.
        select: Option<M>,
        /// Sent when it is pressed.
        press: M,
    },
}

/// A code in the groups it is read in. Wiped when dropped; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Groups(Vec<Zeroizing<String>>);

impl Groups {
    /// Groups of digits, none of them empty.
    pub fn new(groups: &[&str]) -> Self {
        Self(groups.iter().map(|group| Zeroizing::new((*group).to_owned())).collect())
    }

    /// The groups in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(|group| group.as_str())
    }
}

impl std::fmt::Debug for Groups {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Groups(..)")
    }
}

/// What a text field shows and does.
#[derive(Clone)]
pub struct Entry<M> {
    /// As it is to be seen: bullets when masked.
    pub shown: String,
    /// Where the caret stands, in characters (graphemes) from the start.
    pub caret: usize,
    /// The selected characters; empty when there are none.
    pub selection: Range<usize>,
    /// Its content is a secret that is not shown.
    pub masked: bool,
    /// Its content may be spoken; if not, only how long it is.
    pub spoken: bool,
    /// What is wrong with the content.
    pub error: Option<String>,
    /// Sent by Enter.
    pub submit: M,
}

impl<M> std::fmt::Debug for Entry<M> {
    /// Without the content.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entry").field("caret", &self.caret).field("error", &self.error).finish_non_exhaustive()
    }
}

impl<M> Item<M> {
    pub fn new(id: impl Into<Id>, role: Role<M>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            role,
            name: name.into(),
            hint: None,
            hint_told: false,
            apart: false,
            weight: Weight::Usual,
            shortcut: None,
            lang: None,
        }
    }

    pub fn heading(id: impl Into<Id>, name: impl Into<String>) -> Self {
        Self::new(id, Role::Heading, name)
    }

    pub fn text(id: impl Into<Id>, name: impl Into<String>) -> Self {
        Self::new(id, Role::Text, name)
    }

    pub fn alert(id: impl Into<Id>, name: impl Into<String>) -> Self {
        Self::new(id, Role::Alert, name)
    }

    pub fn button(id: impl Into<Id>, name: impl Into<String>, press: M) -> Self {
        Self::new(id, Role::Button { press }, name)
    }

    pub fn switch(id: impl Into<Id>, name: impl Into<String>, on: bool, flip: M) -> Self {
        Self::new(id, Role::Switch { on, flip }, name)
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// A hint that changes while one is on the item, and that the screen tells when it is time.
    #[must_use]
    pub fn told_hint(self, hint: impl Into<String>) -> Self {
        Self { hint_told: true, ..self.hint(hint) }
    }

    /// The one thing to do next.
    #[must_use]
    pub fn primary(self) -> Self {
        Self { weight: Weight::Primary, ..self }
    }

    /// The same if this holds.
    #[must_use]
    pub fn primary_if(self, first: bool) -> Self {
        if first { self.primary() } else { self }
    }

    /// Nothing to come to by mistake.
    #[must_use]
    pub fn quiet(self) -> Self {
        Self { weight: Weight::Quiet, ..self }
    }

    /// Not a part of the page.
    #[must_use]
    pub fn apart(self) -> Self {
        Self { apart: true, ..self }
    }

    #[must_use]
    pub fn shortcut(mut self, keys: Option<String>) -> Self {
        self.shortcut = keys;
        self
    }

    #[must_use]
    pub fn in_language(mut self, tag: &'static str) -> Self {
        self.lang = Some(tag);
        self
    }

    /// A list's rows; nothing else has any.
    pub fn rows(&self) -> &[Self] {
        match &self.role {
            Role::List { rows, .. } => rows,
            _ => &[],
        }
    }
}

impl<M> Role<M> {
    /// What Enter and Space send; `None` if they do nothing.
    pub fn pressed(&self) -> Option<&M> {
        match self {
            Self::Code { press, .. } | Self::Button { press } | Self::Row { press, .. } => Some(press),
            Self::Switch { flip, .. } => Some(flip),
            Self::Field(entry) => Some(&entry.submit),
            Self::Choice { options, selected } => {
                options.get((selected + 1) % options.len().max(1)).map(|(_, message)| message)
            }
            Self::Heading
            | Self::Text
            | Self::Alert
            | Self::Countdown { .. }
            | Self::Level { .. }
            | Self::List { .. } => None,
        }
    }
}

impl<M> Item<M> {
    pub(super) fn map<N>(self, f: &dyn Fn(M) -> N) -> Item<N> {
        let role = match self.role {
            Role::Heading => Role::Heading,
            Role::Text => Role::Text,
            Role::Alert => Role::Alert,
            Role::Code { groups, digit, hidden, press } => Role::Code { groups, digit, hidden, press: f(press) },
            Role::Countdown { left, of } => Role::Countdown { left, of },
            Role::Button { press } => Role::Button { press: f(press) },
            Role::Switch { on, flip } => Role::Switch { on, flip: f(flip) },
            Role::Choice { options, selected } => {
                Role::Choice { options: options.into_iter().map(|(name, m)| (name, f(m))).collect(), selected }
            }
            Role::Level { value, min, max, lower, raise } => {
                Role::Level { value, min, max, lower: f(lower), raise: f(raise) }
            }
            Role::Field(entry) => Role::Field(Entry {
                submit: f(entry.submit),
                shown: entry.shown,
                caret: entry.caret,
                selection: entry.selection,
                masked: entry.masked,
                spoken: entry.spoken,
                error: entry.error,
            }),
            Role::List { rows, selected } => {
                Role::List { rows: rows.into_iter().map(|row| row.map(f)).collect(), selected }
            }
            Role::Row { position, of, select, press } => {
                Role::Row { position, of, select: select.map(f), press: f(press) }
            }
        };
        let Self { id, name, hint, hint_told, apart, weight, shortcut, lang, .. } = self;
        Item { id, role, name, hint, hint_told, apart, weight, shortcut, lang }
    }
}
