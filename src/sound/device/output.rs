//! Opening an output: one of the sound server's if there is one, else one of the system's.

#[cfg(not(target_os = "linux"))]
mod null;
#[cfg(target_os = "linux")]
mod server;
mod system;

use super::super::{Output, SoundError};
#[cfg(not(target_os = "linux"))]
use null as server;
use server::Server;
use std::sync::mpsc;
use std::time::{Duration, Instant};
pub(super) use system::quiet;

/// How long finding all outputs may take.
const LIMIT: Duration = Duration::from_secs(3);

/// An output that is there for us. Dropping it closes it.
pub(super) struct OpenOutput {
    stream: Stream,
    opened: Instant,
}

enum Stream {
    Server(server::Stream),
    System(system::Stream),
}

impl OpenOutput {
    /// Opens the output with this id and never another, or the default one. Once it is started, `fill` is called for
    /// mono samples, again and again, on a thread that must not wait. `lost` is called once, on any thread, when the
    /// output must be dropped.
    pub(super) fn open(
        id: Option<&str>,
        fill: impl FnMut(&mut [f32]) + Send + 'static,
        lost: impl Fn() + Send + 'static,
    ) -> Result<Self, SoundError> {
        let of_server = id.is_none_or(|id| id.starts_with("pulseaudio:"));
        let server = if of_server { Server::connect()? } else { None };
        let stream = match server {
            Some(server) => Stream::Server(server::Stream::open(server, id, fill, lost)?),
            None => Stream::System(system::Stream::open(id, fill, lost)?),
        };
        Ok(Self { stream, opened: Instant::now() })
    }

    /// Begins to play, if it does not yet. The first samples are heard at once, so they should be there.
    pub(super) fn start(&mut self) -> Result<(), SoundError> {
        match &mut self.stream {
            Stream::Server(stream) => stream.start(),
            Stream::System(stream) => stream.start(),
        }
    }

    /// Whether it can be opened a second time.
    pub(super) fn is_shared(&self) -> bool {
        matches!(self.stream, Stream::Server(_))
    }

    /// Samples per second.
    pub(super) fn rate(&self) -> u32 {
        match &self.stream {
            Stream::Server(stream) => stream.rate(),
            Stream::System(stream) => stream.rate(),
        }
    }

    pub(super) fn opened(&self) -> Instant {
        self.opened
    }
}

/// The outputs that can be chosen.
pub(super) fn all() -> Result<Vec<Output>, SoundError> {
    let (sender, receiver) = mpsc::channel();
    let find = move || {
        let _quiet = quiet();
        let found = Server::connect().and_then(|server| match server {
            Some(mut server) => server.outputs(),
            None => system::outputs(),
        });
        // Nobody waits any longer when it took too long.
        drop(sender.send(found));
    };
    let thread = std::thread::Builder::new().name("sound outputs".into()).spawn(find);
    let _ = thread.map_err(|error| SoundError::NoDevice(error.to_string()))?;
    receiver.recv_timeout(LIMIT).unwrap_or(Err(SoundError::Stuck))
}
