//! The way to the system's assistive technology: one API, a file for each system.
//!
//! Nothing here blocks or ends the program. On Linux, what talks to the system lives on threads of its own, behind a
//! bounded channel; Windows and macOS ask the window itself, and only on its own thread.

#[cfg(any(target_os = "linux", windows, target_os = "macos"))]
mod handlers;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
mod null;
#[cfg(any(windows, target_os = "macos"))]
mod subclass;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use linux::Adapter;
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
pub use null::Adapter;
#[cfg(any(windows, target_os = "macos"))]
pub use subclass::Adapter;

use super::Words;
use super::tree::Ears;
use accesskit::{ActionRequest, TreeUpdate};

/// What comes from the system. `Debug` does not show what is to be written.
#[derive(Clone, PartialEq)]
pub enum Event {
    /// Somebody wants the tree, the whole of it.
    Wanted,
    /// Something is to be done.
    Asked(ActionRequest),
    /// A screen reader runs now, and hears so; `None`: none does.
    Reader(Option<Ears>),
}

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Wanted => f.write_str("Wanted"),
            Self::Asked(request) => write!(f, "Asked({:?})", request.action),
            Self::Reader(ears) => write!(f, "Reader({ears:?})"),
        }
    }
}

/// All that the system is told at a time: whole, so that one that is lost is made good by the next. No `Debug`: a code
/// is in it.
pub struct Update {
    pub tree: TreeUpdate,
    /// What is announced. Not in the tree yet: it may have to wait, and focus not.
    pub words: Words,
    /// The window has the keyboard.
    pub active: bool,
}

/// The tree with what is announced in it.
#[cfg(any(target_os = "linux", windows, target_os = "macos"))]
fn announced(mut tree: TreeUpdate, words: &Words) -> TreeUpdate {
    super::tree::announce(&mut tree, words);
    tree
}
