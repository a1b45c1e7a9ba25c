//! Where the servers of sound and speech listen: at a socket in the file system or, if the user has said so, at a port of
//! this computer. Never on the network.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::Duration;

/// Where a server listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A socket in the file system.
    Path(PathBuf),
    /// A port of this computer.
    Port(SocketAddr),
}

impl Address {
    /// A port, as `host:port` or `host`, where the host is this computer. `None` if it is another, or can't be read.
    pub fn on_this_computer(text: &str, usual_port: u16) -> Option<Self> {
        numeric(text, usual_port).filter(|address| address.ip().is_loopback()).map(Self::Port)
    }

    /// Connects.
    ///
    /// # Errors
    /// Whatever the system says.
    pub fn connect(&self) -> io::Result<Socket> {
        match self {
            Self::Path(path) => UnixStream::connect(path).map(Socket::Path),
            Self::Port(port) => TcpStream::connect(port).map(Socket::Port),
        }
    }
}

/// An address in numbers, with the usual port if it has none. Nobody is asked for names: `localhost` is the only one that is
/// known.
fn numeric(text: &str, usual_port: u16) -> Option<SocketAddr> {
    let text = text.replace("localhost", "127.0.0.1");
    let bare = text.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    text.parse().or(bare.map(|ip| (ip, usual_port).into())).ok()
}

/// A connection to a server.
#[derive(Debug)]
pub enum Socket {
    Path(UnixStream),
    Port(TcpStream),
}

macro_rules! either {
    ($socket:ident, $stream:ident => $do:expr) => {
        match $socket {
            Socket::Path($stream) => $do,
            Socket::Port($stream) => $do,
        }
    };
}

impl Socket {
    /// How long reading may wait.
    pub fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        either!(self, stream => stream.set_read_timeout(limit))
    }

    /// How long writing may wait.
    pub fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        either!(self, stream => stream.set_write_timeout(limit))
    }

    /// Ends both directions.
    pub fn shutdown(&self) -> io::Result<()> {
        either!(self, stream => stream.shutdown(Shutdown::Both))
    }

    /// The same connection once more.
    pub fn try_clone(&self) -> io::Result<Self> {
        Ok(match self {
            Self::Path(stream) => Self::Path(stream.try_clone()?),
            Self::Port(stream) => Self::Port(stream.try_clone()?),
        })
    }
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        either!(self, stream => stream.read(buffer))
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        either!(self, stream => stream.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        either!(self, stream => stream.flush())
    }
}

/// The folder for the sockets of this session: `XDG_RUNTIME_DIR` without a slash at its end, if it is set to anything.
pub fn runtime_folder() -> Option<PathBuf> {
    folder(&std::env::var("XDG_RUNTIME_DIR").ok()?)
}

fn folder(text: &str) -> Option<PathBuf> {
    let without_slash = text.trim_end_matches('/');
    let root = without_slash.is_empty() && !text.is_empty();
    let folder = if root { "/" } else { without_slash };
    (!folder.is_empty()).then(|| folder.into())
}

#[cfg(test)]
#[allow(clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    /// Speech Dispatcher compares the path of its socket letter by letter.
    #[test]
    fn a_folder_is_written_without_a_slash_at_its_end_and_an_empty_one_is_none() {
        for (text, expected) in [
            ("/run/user/1000", Some("/run/user/1000")),
            ("/run/user/1000/", Some("/run/user/1000")),
            ("/run/user/1000//", Some("/run/user/1000")),
            ("/", Some("/")),
            ("//", Some("/")),
            ("", None),
        ] {
            assert_eq!(folder(text).as_deref().and_then(std::path::Path::to_str), expected, "{text}");
        }
    }

    #[test]
    fn only_this_computer_is_spoken_to() {
        for (text, port) in
            [("localhost", 4713), ("127.0.0.1:99", 99), ("[::1]:99", 99), ("::1", 4713), ("localhost:7", 7)]
        {
            let Some(Address::Port(found)) = Address::on_this_computer(text, 4713) else { panic!("{text}") };
            assert_eq!(found.port(), port, "{text}");
        }
        for text in ["192.168.1.2", "example.dk:4713", "", "localhost:x", "8.8.8.8:53"] {
            assert_eq!(Address::on_this_computer(text, 4713), None, "{text}");
        }
    }
}
