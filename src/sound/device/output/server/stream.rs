//! A stream to one of the sound server's outputs.

use super::{NOWHERE, Server, Socket, SoundError, active, failed, refused};
use pulseaudio::protocol::stream::{BufferAttr, StreamFlags};
use pulseaudio::protocol::{self, ChannelMap, Command, ProtocolError, SampleFormat, SampleSpec, SinkInfo};
use std::io::Write;
use std::thread::JoinHandle;
use std::time::Duration;

/// A running stream asks for samples a hundred times a second. One that has not asked for so long never will again;
/// a wireless headset may take two seconds to wake.
const STALL: Duration = Duration::from_secs(4);
/// Bytes of a sample. One channel: the server spreads it over those that the output has.
const SAMPLE: usize = size_of::<f32>();

/// An open stream. Dropping it closes it.
pub(in super::super) struct Stream {
    socket: Socket,
    rate: u32,
    /// What the thread will do.
    run: Option<Box<dyn FnOnce() + Send>>,
    thread: Option<JoinHandle<()>>,
}

impl Stream {
    /// Opens the output with this id, and never another, or the default one, which may become another as it plays.
    pub(in super::super) fn open(
        mut server: Server,
        id: Option<&str>,
        fill: impl FnMut(&mut [f32]) + Send + 'static,
        lost: impl FnOnce() + Send + 'static,
    ) -> Result<Self, SoundError> {
        let sink = server.sink(id)?;
        let rate = sink.sample_spec.sample_rate;
        let play = Play::begin(server, sink, id.is_some()).map_err(refused)?;
        let socket = play.server.socket.try_clone().map_err(failed)?;
        socket.set_read_timeout(Some(STALL)).map_err(failed)?;
        let run = move || {
            let Err(error) = play.run(fill);
            log::debug!("the sound server's stream has ended: {error}");
            lost();
        };
        Ok(Self { socket, rate, run: Some(Box::new(run)), thread: None })
    }

    /// Begins to play, if it does not yet.
    pub(in super::super) fn start(&mut self) -> Result<(), SoundError> {
        if let Some(run) = self.run.take() {
            let thread = std::thread::Builder::new().name("sound stream".into()).spawn(run);
            self.thread = Some(thread.map_err(failed)?);
        }
        Ok(())
    }

    /// Samples per second.
    pub(in super::super) fn rate(&self) -> u32 {
        self.rate
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // Wakes the thread, which then has nothing to wait for any more.
        let _ = self.socket.shutdown();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the stream's thread owns.
pub(super) struct Play {
    pub(super) server: Server,
    sink: SinkInfo,
    /// To be heard at this output only.
    bound: bool,
    channel: u32,
    /// The number of the request to be told of changes.
    subscription: u32,
    /// Bytes that the server has asked for.
    wanted: usize,
}

impl Play {
    /// Creates the stream; nothing is heard yet.
    pub(super) fn begin(mut server: Server, sink: SinkInfo, bound: bool) -> Result<Self, ProtocolError> {
        let rate = sink.sample_spec.sample_rate;
        let format = if cfg!(target_endian = "little") { SampleFormat::Float32Le } else { SampleFormat::Float32Be };
        // A hundredth of a second and another to be filled meanwhile. The default is two seconds.
        let period = (rate / 100) * SAMPLE as u32;
        let mut props = protocol::Props::new();
        props.set(protocol::Prop::MediaName, c"kodeoplaeser");
        let params = protocol::PlaybackStreamParams {
            sample_spec: SampleSpec { format, channels: 1, sample_rate: rate },
            channel_map: ChannelMap::mono(),
            // By number, which no later sink gets: one of the same name may be another device.
            sink_index: Some(sink.index),
            buffer_attr: BufferAttr {
                max_length: 2 * period,
                target_length: 2 * period,
                minimum_request_length: period,
                ..BufferAttr::default()
            },
            flags: StreamFlags { no_move: bound, adjust_latency: true, ..StreamFlags::default() },
            props,
            ..protocol::PlaybackStreamParams::default()
        };
        let reply: protocol::CreatePlaybackStreamReply = server.ask(&Command::CreatePlaybackStream(params))?;
        if bound {
            if reply.sink_index != sink.index {
                return Err(gone());
            }
            // The answer to the second tells what changed before the first took effect.
            server.send(&Command::Subscribe(protocol::SubscriptionMask::SINK))?;
            server.send(&query(sink.index))?;
        }
        let (subscription, wanted) = (server.asked.wrapping_sub(1), reply.requested_bytes as usize);
        Ok(Self { server, sink, bound, channel: reply.channel, subscription, wanted })
    }

    /// Plays until the stream is no more; tells why.
    pub(super) fn run(mut self, mut fill: impl FnMut(&mut [f32])) -> Result<std::convert::Infallible, ProtocolError> {
        loop {
            self.write(&mut fill)?;
            let message = self.server.receive()?;
            if protocol::read_descriptor(&mut message.as_slice())?.channel == u32::MAX {
                self.obey(&message)?;
            }
        }
    }

    /// Sends the samples that the server has asked for.
    fn write(&mut self, fill: &mut impl FnMut(&mut [f32])) -> Result<(), ProtocolError> {
        let count = self.wanted / SAMPLE;
        if count == 0 {
            return Ok(());
        }
        let mut samples = vec![0.0; count];
        fill(&mut samples);
        self.wanted -= count * SAMPLE;
        let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_ne_bytes()).collect();
        let mut message = Vec::with_capacity(protocol::DESCRIPTOR_SIZE + bytes.len());
        protocol::write_memblock(&mut message, self.channel, &bytes, 0)?;
        Ok(self.server.socket.write_all(&message)?)
    }

    /// Does what the server says; an error ends the stream.
    fn obey(&mut self, message: &[u8]) -> Result<(), ProtocolError> {
        let (number, command) = protocol::read_command_message(&mut &*message, self.server.version)?;
        match command {
            Command::Request(request) if request.channel == self.channel => {
                self.wanted += (request.length as usize).min(protocol::MAX_MEMBLOCKQ_LENGTH);
                Ok(())
            }
            Command::PlaybackStreamKilled(channel) if channel == self.channel => Err(gone()),
            Command::PlaybackStreamMoved(to) if self.bound || *to.device_name == *NOWHERE => Err(gone()),
            // The plug may have been pulled out of a card whose loudspeaker is the same sink.
            Command::SubscribeEvent(event) if event.index == Some(self.sink.index) => {
                self.server.send(&query(self.sink.index))
            }
            Command::Reply if number != self.subscription => {
                let (_, sink): (_, SinkInfo) = protocol::read_reply_message(&mut &*message, self.server.version)?;
                if active(&sink) == active(&self.sink) { Ok(()) } else { Err(gone()) }
            }
            Command::Error(error) => Err(ProtocolError::ServerError(error)),
            _ => Ok(()),
        }
    }
}

fn query(sink: u32) -> Command {
    Command::GetSinkInfo(protocol::GetSinkInfo { index: Some(sink), name: None })
}

fn gone() -> ProtocolError {
    ProtocolError::ServerError(protocol::PulseError::NoEntity)
}
