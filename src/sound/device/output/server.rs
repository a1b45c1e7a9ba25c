//! The sound server, PulseAudio or PipeWire in its likeness, spoken to directly.
//!
//! Not by way of cpal, which lets the server move a stream to the loudspeaker when the headset is unplugged, and which
//! waits for ever when the server hangs.

mod stream;

use super::{Output, SoundError};
use crate::sound::socket::{Address, Socket, runtime_folder};
use pulseaudio::protocol::{self, Command, ProtocolError, SinkInfo};
use std::ffi::{CStr, CString};
use std::io::{ErrorKind, Read, Write};
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;
pub(super) use stream::Stream;

/// Begins the ids of this server's outputs.
const PREFIX: &str = "pulseaudio:";
/// What the server puts in place of a card that isn't there: it takes sound and nobody hears it.
const NOWHERE: &CStr = c"auto_null";
/// `PA_PORT_AVAILABLE_NO`, whose type the crate keeps to itself.
const UNPLUGGED: u8 = 1;
/// Where the server listens if it listens at a port.
const PORT: u16 = 4713;
/// How long the server may take to answer: opening a wireless headset, two seconds.
const LIMIT: Duration = Duration::from_secs(2);

/// A connection to the sound server.
pub(super) struct Server {
    socket: Socket,
    version: u16,
    asked: u32,
}

impl Server {
    /// Connects to the session's server. Nothing when there is none or it does not want us.
    pub(super) fn connect() -> Result<Option<Self>, SoundError> {
        let addresses = addresses(|name| std::env::var(name).ok(), machine_id().as_deref());
        let (sender, receiver) = mpsc::channel();
        // A server that hangs lets so many wait at its door, and the next one waits for ever before it.
        let knock = move || drop(sender.send(addresses.iter().find_map(|address| address.connect().ok())));
        let _ = std::thread::Builder::new().name("sound server".into()).spawn(knock).map_err(failed)?;
        let Ok(knocked) = receiver.recv_timeout(LIMIT) else { return Err(silent()) };
        let Some(socket) = knocked else { return Ok(None) };
        match Self::greet(socket) {
            Ok(server) => Ok(Some(server)),
            Err(ProtocolError::Io(error)) if is_timeout(&error) => Err(silent()),
            Err(error) => {
                log::warn!("the sound server refused us: {error}");
                Ok(None)
            }
        }
    }

    fn greet(socket: Socket) -> Result<Self, ProtocolError> {
        socket.set_read_timeout(Some(LIMIT))?;
        socket.set_write_timeout(Some(LIMIT))?;
        let mut server = Self { socket, version: protocol::MAX_VERSION, asked: 0 };
        let cookie = pulseaudio::cookie_path_from_env().and_then(|path| std::fs::read(path).ok());
        let auth = protocol::AuthParams {
            version: protocol::MAX_VERSION,
            supports_shm: false,
            supports_memfd: false,
            // PipeWire looks at the length only.
            cookie: cookie.unwrap_or_else(|| vec![0; 256]),
        };
        let reply: protocol::AuthReply = server.ask(&Command::Auth(auth))?;
        server.version = reply.version.min(protocol::MAX_VERSION);
        let mut who = protocol::Props::new();
        who.set(protocol::Prop::ApplicationName, c"kodeoplaeser");
        let _: protocol::SetClientNameReply = server.ask(&Command::SetClientName(who))?;
        Ok(server)
    }

    /// What can be heard at this server.
    pub(super) fn outputs(&mut self) -> Result<Vec<Output>, SoundError> {
        let sinks: Vec<SinkInfo> = self.ask(&Command::GetSinkInfoList).map_err(refused)?;
        Ok(sinks.iter().filter(|sink| *sink.name != *NOWHERE).flat_map(choices).collect())
    }

    /// The output with this id, or the default one.
    fn sink(&mut self, id: Option<&str>) -> Result<SinkInfo, SoundError> {
        let name = match id {
            None => protocol::DEFAULT_SINK.to_owned(),
            Some(id) => id.strip_prefix(PREFIX).and_then(|name| CString::new(sink_of(name)).ok()).ok_or_else(absent)?,
        };
        let query = protocol::GetSinkInfo { index: None, name: Some(name) };
        let sink: SinkInfo = self.ask(&Command::GetSinkInfo(query)).map_err(|error| match error {
            ProtocolError::ServerError(protocol::PulseError::NoEntity) => absent(),
            error => refused(error),
        })?;
        // The server has names of its own for whichever is the default, and takes numbers for names.
        let meant = id.is_none_or(|id| id == active(&sink));
        if meant && *sink.name != *NOWHERE { Ok(sink) } else { Err(absent()) }
    }

    fn ask<T: protocol::CommandReply>(&mut self, command: &Command) -> Result<T, ProtocolError> {
        self.send(command)?;
        let message = self.receive()?;
        Ok(protocol::read_reply_message(&mut message.as_slice(), self.version)?.1)
    }

    fn send(&mut self, command: &Command) -> Result<(), ProtocolError> {
        self.asked += 1;
        let mut message = Vec::new();
        let _ = protocol::encode_command_message(&mut message, self.asked, command, self.version)?;
        Ok(self.socket.write_all(&message)?)
    }

    /// The next message, whole.
    fn receive(&mut self) -> Result<Vec<u8>, ProtocolError> {
        let mut message = vec![0; protocol::DESCRIPTOR_SIZE];
        self.socket.read_exact(&mut message)?;
        let length = protocol::read_descriptor(&mut message.as_slice())?.length as usize;
        if length > protocol::MAX_MEMBLOCKQ_LENGTH {
            return Err(ProtocolError::Invalid("a message too long".into()));
        }
        message.resize(protocol::DESCRIPTOR_SIZE + length, 0);
        self.socket.read_exact(&mut message[protocol::DESCRIPTOR_SIZE..])?;
        Ok(message)
    }
}

/// A card's loudspeaker and its headphones may be one sink with a port each, of which one is active. Where it matters
/// which is heard, an output is a sink and a port.
fn choices(sink: &SinkInfo) -> Vec<Output> {
    let text = |description: &Option<CString>, name: &CString| {
        description.as_ref().unwrap_or(name).to_string_lossy().into_owned()
    };
    let name = text(&sink.description, &sink.name);
    if sink.ports.len() < 2 {
        return vec![Output { id: id(sink, None), name }];
    }
    let there = sink.ports.iter().filter(|port| port.available as u8 != UNPLUGGED);
    let choices = there.map(|port| Output {
        id: id(sink, Some(&port.name)),
        name: format!("{name}: {}", text(&port.description, &port.name)),
    });
    choices.collect()
}

/// The id of what is heard now.
fn active(sink: &SinkInfo) -> String {
    let port = if sink.ports.len() < 2 { None } else { sink.ports.get(sink.active_port) };
    id(sink, port.map(|port| port.name.as_c_str()))
}

fn id(sink: &SinkInfo, port: Option<&CStr>) -> String {
    let port = port.map(|port| format!("/{}", port.to_string_lossy())).unwrap_or_default();
    format!("{PREFIX}{}{port}", sink.name.to_string_lossy())
}

fn sink_of(name: &str) -> &str {
    name.split_once('/').map_or(name, |(sink, _)| sink)
}

/// Where the server may listen, as PulseAudio's own library finds it, which tries one after another: the addresses of
/// `PULSE_SERVER` that are on this computer, or the socket of this session.
fn addresses(variable: impl Fn(&str) -> Option<String>, machine_id: Option<&str>) -> Vec<Address> {
    let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    if let Some(servers) = set("PULSE_SERVER") {
        return servers.split_whitespace().filter_map(|text| server_address(text, machine_id)).collect();
    }
    let folder = set("PULSE_RUNTIME_PATH").map(PathBuf::from).or_else(|| Some(runtime_folder()?.join("pulse")));
    folder.map(|folder| Address::Path(folder.join("native"))).into_iter().collect()
}

/// What this installation of the system is called, for addresses that are meant for one.
fn machine_id() -> Option<String> {
    let read = |file| std::fs::read_to_string(file).ok().map(|id| id.trim().to_owned()).filter(|id| !id.is_empty());
    ["/etc/machine-id", "/var/lib/dbus/machine-id"].into_iter().find_map(read)
}

/// One address of `PULSE_SERVER`, perhaps after the id of the machine that it is for, in braces.
fn server_address(text: &str, machine_id: Option<&str>) -> Option<Address> {
    let text = match text.strip_prefix('{') {
        None => text,
        Some(rest) => rest.strip_prefix(machine_id?)?.strip_prefix('}')?,
    };
    let port = |text| Address::on_this_computer(text, PORT);
    match text.split_once(':') {
        Some(("unix", path)) => Some(Address::Path(path.into())),
        Some(("tcp" | "tcp4" | "tcp6", host)) => port(host),
        _ if text.starts_with('/') => Some(Address::Path(text.into())),
        _ => port(text),
    }
}

fn is_timeout(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

fn absent() -> SoundError {
    SoundError::NoDevice("it is not connected".into())
}

fn silent() -> SoundError {
    SoundError::NoDevice("the sound server does not answer".into())
}

fn refused(error: ProtocolError) -> SoundError {
    match error {
        ProtocolError::Io(error) if is_timeout(&error) => silent(),
        error => SoundError::NoDevice(error.to_string()),
    }
}

fn failed(error: std::io::Error) -> SoundError {
    SoundError::NoDevice(error.to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
