//! The screens that lie on each other.

use crate::app::screens::Screen;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Context, Door, Name};
use crate::outline::Id;
use crate::vault;

/// The open screen, and those under it, each with its focus, to go back to with what was typed in them.
#[derive(Debug)]
pub(in crate::app) struct Stack {
    pub top: Screen,
    under: Vec<(Screen, Option<Id>)>,
}

impl Stack {
    pub(super) fn new(top: Screen) -> Self {
        Self { top, under: Vec::new() }
    }

    /// Whether there is no screen to go back to.
    pub(in crate::app) fn is_bottom(&self) -> bool {
        self.under.is_empty()
    }

    /// Opens a screen on this one, which is left with focus there. False if it can't be opened.
    pub(in crate::app) fn open(&mut self, door: Door, focus: Option<&Id>, cx: &Context<'_>, turn: &mut Turn) -> bool {
        let Some(next) = Screen::enter(door, cx) else { return false };
        let before = self.swap(next, cx, turn);
        self.under.push((before, focus.cloned()));
        true
    }

    /// Opens a screen in the place of this one.
    pub(in crate::app) fn replace(&mut self, door: Door, cx: &Context<'_>, turn: &mut Turn) {
        if let Some(next) = Screen::enter(door, cx) {
            if let Some((under, Some(focus))) = self.under.last_mut()
                && let Some(item) = under.replaced(focus, door.at)
            {
                *focus = item;
            }
            let _: Screen = self.swap(next, cx, turn);
        }
    }

    /// Opens a screen with none behind it.
    pub(in crate::app) fn anew(&mut self, door: Door, cx: &Context<'_>, turn: &mut Turn) {
        if let Some(next) = Screen::enter(door, cx) {
            self.under.clear();
            let _: Screen = self.swap(next, cx, turn);
        }
    }

    fn swap(&mut self, next: Screen, cx: &Context<'_>, turn: &mut Turn) -> Screen {
        turn.focus = next.first_focus(cx);
        next.opened(turn);
        std::mem::replace(&mut self.top, next)
    }

    /// To the screen under this one, as it was left. False if there is none.
    pub(in crate::app) fn back(&mut self, turn: &mut Turn) -> bool {
        let Some((screen, focus)) = self.under.pop() else { return false };
        self.top = screen;
        turn.focus = focus;
        true
    }

    /// The same, and under all screens with these names.
    pub(in crate::app) fn back_from(&mut self, names: &[Name], turn: &mut Turn) -> bool {
        while self.under.last().is_some_and(|(screen, _)| names.contains(&screen.name())) {
            let _ = self.under.pop();
        }
        self.back(turn)
    }

    /// To the screen of this name under this one, or to a new one in its place.
    pub(in crate::app) fn back_to(&mut self, door: Door, cx: &Context<'_>, turn: &mut Turn) {
        let _: bool = self.back(turn);
        if self.top.name() == door.to {
            self.top.come_back(door.at);
        } else {
            self.replace(door, cx, turn);
        }
    }

    /// The vault could not be opened or made: each screen that waits for it is told. True if the open one tells that.
    pub(in crate::app) fn refused(&mut self, error: &vault::Error, turn: &mut Turn) -> bool {
        for (screen, _) in &mut self.under {
            let _: bool = screen.refused(error, turn);
        }
        self.top.refused(error, turn)
    }
}
