//! Named states of the program, for showing it, for pictures and for tests. Each is reached as a user reaches it: by
//! keys and by what is pressed, in a world of made-up accounts in which everything works and nothing is kept.

mod play;
mod world;

pub use crate::app::screens::states;
pub use crate::app::vocabulary::demo_state::State;
pub use world::{Demo, Memory};
