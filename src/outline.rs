//! What a screen says and offers, in reading order.
//!
//! A screen describes itself once, as an [`Outline`]. What the eye sees, what a screen reader finds, what the arrows
//! reach and what our own voice says are all derived from it, so that they can't disagree.

mod act;
pub mod change;
pub mod field;
pub mod focus;
mod item;

pub use act::Act;
pub use field::{Edit, Field};
pub use item::{Entry, Groups, Id, Item, Role, Weight};

/// One screen.
#[derive(Debug, Clone)]
pub struct Outline<M> {
    /// Which screen, or which step of one: a change of it is a screen opened.
    pub screen: &'static str,
    /// The screen's name, as spoken when it opens.
    pub title: String,
    /// In reading order.
    pub items: Vec<Item<M>>,
}

impl<M> Outline<M> {
    /// Every item and row in reading order; a list's rows follow the list.
    pub fn flatten(&self) -> impl Iterator<Item = &Item<M>> {
        self.items.iter().flat_map(|item| std::iter::once(item).chain(item.rows()))
    }

    /// The item or row with this id.
    pub fn find(&self, id: &Id) -> Option<&Item<M>> {
        self.flatten().find(|item| item.id == *id)
    }

    /// The list with this row.
    pub fn list_of(&self, row: &Id) -> Option<&Item<M>> {
        self.items.iter().find(|item| item.rows().iter().any(|it| it.id == *row))
    }

    /// The same outline for a parent's messages.
    pub fn map<N>(self, f: &dyn Fn(M) -> N) -> Outline<N> {
        let items = self.items.into_iter().map(|item| item.map(f)).collect();
        Outline { screen: self.screen, title: self.title, items }
    }
}
