//! For systems that we have no way to.

use super::{Event, Update};
use crate::access::tree::Ears;
use raw_window_handle::WindowHandle;
use std::time::Duration;

/// Tells nobody.
#[derive(Debug)]
pub struct Adapter;

impl Adapter {
    pub const SHOWS_AT_ONCE: bool = true;

    pub fn start(_: impl Fn(Event) + Send + Sync + 'static) -> Self {
        Self
    }

    pub fn attach(&self) -> impl FnOnce(WindowHandle<'_>) + Send + 'static {
        |_| ()
    }

    pub fn reader(&self, _: Duration) -> Option<Ears> {
        None
    }

    pub fn look(&self) {}

    pub fn wanted(&self) -> bool {
        false
    }

    pub fn update(&self, _: Update) {}
}
