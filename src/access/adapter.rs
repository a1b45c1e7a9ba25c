//! The way to the system's assistive technology: one API, a file for each system.
//!
//! Nothing here blocks or ends the program: what talks to the system lives on threads of its own, behind a bounded
//! channel.

// Windows and macOS have none yet: there a screen reader finds an empty window, and our own voice goes on speaking.
#[cfg(not(target_os = "linux"))]
mod null;
#[cfg(target_os = "linux")]
mod unix;

#[cfg(not(target_os = "linux"))]
pub use null::Adapter;
#[cfg(target_os = "linux")]
pub use unix::Adapter;

use super::Words;
use super::tree::Ears;
use accesskit::{ActionRequest, TreeUpdate};

/// What comes from the system.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// Somebody wants the tree, the whole of it.
    Wanted,
    /// Something is to be done.
    Asked(ActionRequest),
    /// A screen reader runs now, and hears so; `None`: none does.
    Reader(Option<Ears>),
}

/// All that the system is told at a time: whole, so that one that is lost is made good by the next.
#[derive(Debug)]
pub struct Update {
    pub tree: TreeUpdate,
    /// What is announced. Not in the tree yet: it may have to wait, and focus not.
    pub words: Words,
    /// The window has the keyboard.
    pub active: bool,
    /// The window's number on an X server; on other window systems nobody can know where a window stands.
    pub window: Option<u32>,
}
