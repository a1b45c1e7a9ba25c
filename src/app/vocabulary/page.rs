//! What a screen is: all that it knows of itself. The list in `src/screen_list.rs` names them; the rest follows.

use super::at_hand::AtHand;
use super::commands::{Command, Key, Keymap};
use super::context::Context;
use super::demo_state::State;
use super::door::At;
use super::help_page;
use super::turn::Turn;
use crate::locale::Locale;
use crate::outline::{Field, Id, Item, Outline, Role};
use crate::vault;
use zeroize::Zeroizing;

/// A screen. What has a body here is what most screens do.
pub trait Page: Sized + std::fmt::Debug {
    /// What its items send.
    type Message: Clone + std::fmt::Debug;

    /// The page of help for it, by its name.
    const HELP: &'static str;
    /// The pages of help that come with it.
    const PAGES: &'static [help_page::Page] = &[];
    /// What it can be shown as, in the order in which one meets it.
    const STATES: &'static [State];
    /// It is said from its beginning when the language changes.
    const SAID_ANEW: bool = false;

    /// The screen, opened for this. `None` if it can't be given.
    fn enter(at: At, cx: &Context<'_>) -> Option<Self>;

    /// What it says and offers.
    fn outline(&self, cx: &Context<'_>) -> Outline<Self::Message>;

    /// An item was used.
    fn update(&mut self, message: Self::Message, cx: &Context<'_>, turn: &mut Turn);

    /// It was opened: what it asks of the world.
    fn opened(&self, _: &mut Turn) {}

    /// Where focus is when it opens, if not on the first thing that does something.
    fn first_focus(&self, _: &Context<'_>) -> Option<Id> {
        None
    }

    /// Somebody has come back to it for this.
    fn come_back(&mut self, _: At) {}

    /// The screen that was opened from the item `left` has given way to one of another place: the item to come back to.
    fn replaced(&self, _left: &Id, _to: At) -> Option<Id> {
        None
    }

    /// What it becomes to press the keys of this command here. `None` if they do what they do everywhere, or nothing.
    fn command(&self, _: Command, _: &On, _: &Context<'_>) -> Option<Self::Message> {
        None
    }

    /// A key that it takes before fields and commands do. False if it does not want it.
    fn key(&mut self, _: &Key, _: &On, _: &Context<'_>, _: &mut Turn) -> bool {
        false
    }

    /// It waits for a key, whatever that does elsewhere.
    fn waits_for_key(&self) -> bool {
        false
    }

    /// The field with this id, and how what is typed into it may be heard.
    fn field(&mut self, _: &Id) -> Option<(&mut Field, Hearing)> {
        None
    }

    /// The content of this field was changed: what was said to be wrong with it no longer stands.
    fn edited(&mut self, _: &Id) {}

    /// What is meant by a text that is to be pasted into this field.
    fn pasted(&mut self, _: &Id, _: &str) -> Pasted {
        Pasted::AsItStands
    }

    /// What the space bar does in the field with this id, where no space belongs into it.
    fn on_space(&self, _: &Id) -> Option<Self::Message> {
        None
    }

    /// Whose codes are read on it, and which.
    fn at_hand(&self, _: &Context<'_>) -> Option<AtHand> {
        None
    }

    /// A second has begun.
    fn second(&mut self, _: &Context<'_>, _: &mut Turn) {}

    /// Where focus was and is, at the end of each turn. True if the screen is described otherwise now.
    fn focus_goes(&mut self, _from: Option<&Id>, _to: Option<&Id>, _: &Context<'_>, _: &mut Turn) -> bool {
        false
    }

    /// The vault could not be opened or made. True if it tells that itself.
    fn refused(&mut self, _: &vault::Error, _: &mut Turn) -> bool {
        false
    }

    /// What is said after its opening words in the other language, for those who don't understand this one.
    fn greeting(&self, _other: &Locale, _: &Keymap) -> Option<String> {
        None
    }

    /// What it says when it opens is news each time, as a result is, and not an introduction that is said once.
    fn tells_news(&self) -> bool {
        false
    }

    /// The items that are read from end to end when it opens.
    fn aloud(&self, _: &Context<'_>) -> Vec<Id> {
        Vec::new()
    }
}

/// What is meant by a text from the clipboard.
pub enum Pasted {
    AsItStands,
    /// A part of it.
    Part(Zeroizing<String>),
    /// It is not for the field: the screen has taken it, and shows what it made of it at this item.
    Taken(Id),
}

/// How what is typed into a field may be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// Each character as it is typed.
    Aloud,
    /// That a character was typed, not which.
    Hidden,
}

/// What focus is on.
#[derive(Debug, Clone, Default)]
pub struct On {
    pub id: Option<Id>,
    /// It does something when it is pressed.
    pub presses: bool,
    /// It is a code, or the row of an account, on a screen that shows codes.
    pub code: bool,
    pub button: bool,
    pub choice: bool,
}

impl On {
    /// Of the item that has focus.
    pub fn of<M>(item: Option<&Item<M>>) -> Self {
        let Some(item) = item else { return Self::default() };
        Self {
            id: Some(item.id.clone()),
            presses: item.role.pressed().is_some(),
            code: matches!(item.role, Role::Code { .. } | Role::Row { .. }),
            button: matches!(item.role, Role::Button { .. }),
            choice: matches!(item.role, Role::Choice { .. }),
        }
    }

    /// Whether it is this item.
    pub fn is(&self, id: &str) -> bool {
        self.id.as_ref().is_some_and(|here| here.0 == id)
    }
}
