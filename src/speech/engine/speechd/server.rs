//! Where Speech Dispatcher listens, and how it is started.

use super::super::super::Fault;
use std::io;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// One Speech Dispatcher: its socket, and the program that is run if nobody listens there.
#[derive(Debug, Clone)]
pub struct Server {
    /// Where it listens.
    pub socket: PathBuf,
    /// Started with the arguments of `speech-dispatcher`.
    pub program: PathBuf,
}

impl Server {
    /// The one of this login session, found the way its own library finds it.
    ///
    /// # Errors
    /// When the session's Speech Dispatcher is on the network: we speak to a socket on this computer only.
    pub fn of_this_session() -> Result<Self, Fault> {
        let socket = match std::env::var("SPEECHD_ADDRESS") {
            Ok(address) => match address.split_once(':').unwrap_or((&address, "")) {
                ("unix_socket", "") => Self::usual_socket(),
                ("unix_socket", path) => path.into(),
                _ => return Err(Fault::NoEngine("SPEECHD_ADDRESS is not a unix_socket".into())),
            },
            Err(_) => Self::usual_socket(),
        };
        Ok(Self { socket, program: "speech-dispatcher".into() })
    }

    /// Put together as text, because the server compares the path it is given with its own letter by letter, and
    /// refuses to start over a doubled slash.
    fn usual_socket() -> PathBuf {
        let cache = || std::env::home_dir().unwrap_or_default().join(".cache").into_os_string();
        let mut path = std::env::var_os("XDG_RUNTIME_DIR").unwrap_or_else(cache);
        path.push("/speech-dispatcher/speechd.sock");
        path.into()
    }

    /// Connects, and starts the server first if need be. A server that hangs with a full queue of connections makes
    /// this hang too: then the thread it runs on is left behind, and the built-in voice speaks.
    pub(super) fn connect(&self, until: Instant) -> Result<UnixStream, Fault> {
        match UnixStream::connect(&self.socket) {
            Ok(stream) => return Ok(stream),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => {}
            Err(error) => return Err(Fault::NoEngine(error.to_string())),
        }
        match self.spawn(until) {
            Ok(Some(status)) if status.success() => {
                UnixStream::connect(&self.socket).map_err(|error| Fault::NoEngine(error.to_string()))
            }
            Ok(Some(_)) => Err(Fault::NoEngine("speech-dispatcher did not start".into())),
            Ok(None) => Err(Fault::Timeout),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(Fault::NoEngine("speech-dispatcher is not installed".into()))
            }
            Err(error) => Err(Fault::NoEngine(error.to_string())),
        }
    }

    /// `--spawn` returns when the server listens, or fails if the user has forbidden it. None if it does neither in time.
    ///
    /// It gets a process group of its own: if it shared ours, Ctrl-C on our terminal would end its synthesisers but not
    /// the server itself, which from then on would accept speech for every program and say nothing.
    fn spawn(&self, until: Instant) -> io::Result<Option<ExitStatus>> {
        let mut child = Command::new(&self.program)
            .args(["--spawn", "--communication-method", "unix_socket", "--socket-path"])
            .arg(&self.socket)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()?;
        while Instant::now() < until {
            if let Some(status) = child.try_wait()? {
                return Ok(Some(status));
            }
            sleep(Duration::from_millis(10));
        }
        child.kill()?;
        let _ = child.wait()?;
        Ok(None)
    }
}
