//! What a screen reader finds and does: the outline as an AccessKit tree, and the way to and from the system's
//! assistive technology.
//!
//! [`tree`] and [`asked()`] are pure; [`adapter`] alone talks to the system.

pub mod adapter;
mod asked;
mod caret;
mod live_region;
mod text;
pub mod tree;

pub use accesskit::{ActionRequest, TreeUpdate};
pub use asked::{Asked, asked};
pub use caret::Caret;
pub use live_region::{Announcer, Words};
