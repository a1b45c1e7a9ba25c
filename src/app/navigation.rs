//! Where one is: the screens, focus, and what keys, mouse and assistive technology do with them.

mod act;
mod describing;
mod letters;
mod moving;
mod notice;
mod scan;
mod stack;
mod typing;

pub(super) use act::Sends;
pub(super) use stack::Stack;
pub(super) use typing::Took;

use super::screens::{Message, Screen};
use super::vocabulary::On;
use crate::outline::{Id, Item, Outline, Role};
use letters::Letters;
use notice::Notice;
use scan::Scan;

/// The room of the screens.
#[derive(Debug)]
pub(super) struct Navigation {
    pub stack: Stack,
    /// What is on the screen now.
    outline: Outline<Message>,
    focus: Option<Id>,
    notice: Notice,
    /// Keys are described and not obeyed.
    describing: bool,
    /// The field that the clipboard's text is for.
    paste_into: Option<Id>,
    letters: Letters,
    pub scan: Scan,
}

impl Navigation {
    /// At the first screen.
    pub(super) fn new(open: Screen) -> Self {
        Self {
            stack: Stack::new(open),
            outline: Outline { screen: "", title: String::new(), items: Vec::new() },
            focus: None,
            notice: Notice::default(),
            describing: false,
            paste_into: None,
            letters: Letters::default(),
            scan: Scan::default(),
        }
    }

    /// What is on the screen.
    pub(super) fn outline(&self) -> &Outline<Message> {
        &self.outline
    }

    /// Where focus is.
    pub(super) fn focus(&self) -> Option<&Id> {
        self.focus.as_ref()
    }

    /// The item that has it.
    pub(super) fn focused(&self) -> Option<&Item<Message>> {
        self.focus.as_ref().and_then(|id| self.outline.find(id))
    }

    /// Whether focus is where one can't see what one writes.
    pub(super) fn is_masked(&self) -> bool {
        self.focused().is_some_and(|item| matches!(&item.role, Role::Field(entry) if entry.masked))
    }

    /// What it is on.
    pub(super) fn on(&self) -> On {
        On::of(self.focused())
    }

    /// The screen is described anew, and focus is there.
    pub(super) fn show(&mut self, outline: Outline<Message>, focus: Option<Id>) {
        (self.outline, self.focus) = (outline, focus);
    }

    /// Focus goes with the voice, if the item is still there.
    pub(super) fn follow(&mut self, id: &Id) {
        if self.outline.find(id).is_some() {
            self.focus = Some(id.clone());
        }
    }

    /// Whether keys say what they do.
    pub(super) fn describes(&self) -> bool {
        self.describing
    }

    /// A command comes between letters.
    pub(super) fn forget_letters(&mut self) {
        self.letters.forget();
    }
}
