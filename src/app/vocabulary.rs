//! What screens and rooms both speak of. It knows neither.

pub mod ask;
pub mod at_hand;
pub mod caps_and_layout;
pub mod commands;
pub mod context;
pub mod deadline;
pub mod deed;
pub mod demo_state;
pub mod door;
pub mod effect;
pub mod explain;
pub mod help_page;
pub mod items;
pub mod news;
pub mod page;
pub mod paper;
pub mod phrase;
pub mod practice;
pub mod search;
pub mod turn;
pub mod typed_names;

pub use ask::Ask;
pub use at_hand::{AtHand, Shown};
pub use context::{Around, Context};
pub use deadline::Deadline;
pub use door::{At, Door, Name};
pub use effect::{Effect, Hidden, Job};
pub use news::News;
pub use page::{Hearing, On, Page, Pasted};
