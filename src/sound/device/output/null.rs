//! The same names as on Linux, for systems without such a sound server.

use super::{Output, SoundError};
use std::convert::Infallible;

/// No connection.
pub(super) struct Server(Infallible);

impl Server {
    /// There is no server.
    pub(super) fn connect() -> Result<Option<Self>, SoundError> {
        Ok(None)
    }

    /// There is no server to ask.
    pub(super) fn outputs(&mut self) -> Result<Vec<Output>, SoundError> {
        match self.0 {}
    }
}

/// No stream.
pub(super) struct Stream(Infallible);

impl Stream {
    /// There is no server to open it.
    pub(super) fn open(
        server: Server,
        _id: Option<&str>,
        _fill: impl FnMut(&mut [f32]) + Send + 'static,
        _lost: impl FnOnce() + Send + 'static,
    ) -> Result<Self, SoundError> {
        match server.0 {}
    }

    /// There is no stream to start.
    pub(super) fn start(&mut self) -> Result<(), SoundError> {
        match self.0 {}
    }

    /// There is no stream to ask.
    pub(super) fn rate(&self) -> u32 {
        match self.0 {}
    }
}
