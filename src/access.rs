//! What a screen reader finds and does: the outline as an AccessKit tree, and the way to and from the system's
//! assistive technology.
//!
//! [`tree`] and [`asked()`] are pure; [`adapter`] alone talks to the system.

pub mod adapter;
mod announce;
mod asked;
mod caret;
mod text;
pub mod tree;

pub use accesskit::{ActionRequest, TreeUpdate};
pub use announce::{Announcer, Words};
pub use asked::{Asked, asked};
pub use caret::Caret;
