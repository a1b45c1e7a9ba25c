//! Where Speech Dispatcher listens, and how it is started.

use super::super::super::Fault;
use crate::sound::socket::{Address, Socket, runtime_folder};
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Where it listens if it listens at a port.
const PORT: u16 = 6560;

/// One Speech Dispatcher: its socket, and the program that is run if nobody listens there.
#[derive(Debug, Clone)]
pub struct Server {
    /// Where it listens.
    pub address: Address,
    /// Started with the arguments of `speech-dispatcher`.
    pub program: PathBuf,
}

impl Server {
    /// The one of this login session, found the way its own library finds it.
    ///
    /// # Errors
    /// When the session's Speech Dispatcher is on the network: we speak to one on this computer only.
    pub fn of_this_session() -> Result<Self, Fault> {
        let set = std::env::var("SPEECHD_ADDRESS").ok().filter(|address| !address.is_empty());
        let address = set.map_or_else(|| Some(Self::usual_socket()), |address| Self::address(&address));
        let address = address.ok_or_else(|| Fault::NoEngine("SPEECHD_ADDRESS is not on this computer".into()))?;
        Ok(Self { address, program: "speech-dispatcher".into() })
    }

    /// `unix_socket:path` or `inet_socket:host:port`, of which what stands behind a colon may be left out.
    fn address(text: &str) -> Option<Address> {
        match text.split_once(':').unwrap_or((text, "")) {
            ("unix_socket", "") => Some(Self::usual_socket()),
            ("unix_socket", path) => Some(Address::Path(path.into())),
            ("inet_socket", "") => Address::on_this_computer("localhost", PORT),
            ("inet_socket", host) => Address::on_this_computer(host.trim_end_matches(':'), PORT),
            _ => None,
        }
    }

    /// Put together as text, because the server compares the path it is given with its own letter by letter, and
    /// refuses to start over a doubled slash.
    fn usual_socket() -> Address {
        let cache = || std::env::home_dir().unwrap_or_default().join(".cache");
        Address::Path(runtime_folder().unwrap_or_else(cache).join("speech-dispatcher/speechd.sock"))
    }

    /// Connects, and starts the server first if need be. A server that hangs with a full queue of connections makes
    /// this hang too: then the thread it runs on is left behind, and the built-in voice speaks.
    pub(super) fn connect(&self, until: Instant) -> Result<Socket, Fault> {
        match self.address.connect() {
            Ok(stream) => return Ok(stream),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => {}
            Err(error) => return Err(Fault::NoEngine(error.to_string())),
        }
        let mut started = self.spawn(None, until);
        if let Ok(Some(status)) = &started
            && !status.success()
        {
            // It refuses to start in a locale that is not installed.
            started = self.spawn(Some("C.UTF-8"), until);
        }
        match started {
            Ok(Some(status)) if status.success() => {
                self.address.connect().map_err(|error| Fault::NoEngine(error.to_string()))
            }
            Ok(Some(_)) => Err(Fault::NoEngine("speech-dispatcher did not start".into())),
            Ok(None) => Err(Fault::Timeout),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(Fault::NoEngine("speech-dispatcher is not installed".into()))
            }
            Err(error) => Err(Fault::NoEngine(error.to_string())),
        }
    }

    /// Whether other programs are connected. A list of them can't be had of the server: the command for it is one of
    /// those no longer implemented. The kernel's list shows the server's end of each connection under the socket's name.
    /// Where it can't be read, or shows another name or none, we seem to be alone.
    pub(super) fn is_shared(&self) -> bool {
        let sockets = std::fs::read_to_string("/proc/net/unix").unwrap_or_default();
        match &self.address {
            Address::Path(socket) => connections(&sockets, socket) > 1,
            // Whoever lets it listen at a port does so for others.
            Address::Port(_) => true,
        }
    }

    /// `--spawn` returns when the server listens, or fails if the user has forbidden it. None if it does neither in time.
    ///
    /// It gets a process group of its own: if it shared ours, Ctrl-C on our terminal would end its synthesisers but not
    /// the server itself, which from then on would accept speech for every program and say nothing.
    fn spawn(&self, locale: Option<&str>, until: Instant) -> io::Result<Option<ExitStatus>> {
        // Where it listens at a port, somebody else has started it, or nobody has.
        let Address::Path(socket) = &self.address else { return Err(io::ErrorKind::ConnectionRefused.into()) };
        let mut child = Command::new(&self.program)
            .envs(locale.map(|locale| ("LC_ALL", locale)))
            .args(["--spawn", "--communication-method", "unix_socket", "--socket-path"])
            .arg(socket)
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

/// How many connections a list like `/proc/net/unix` shows at a socket. The sixth of its columns is the state, 03 when
/// connected, and the eighth the path.
fn connections(sockets: &str, socket: &Path) -> usize {
    let connected = sockets.lines().filter(|line| {
        let mut columns = line.split_ascii_whitespace().skip(5);
        columns.next() == Some("03") && columns.nth(1).is_some() && line.ends_with(&format!(" {}", socket.display()))
    });
    connected.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As in libspeechd's `spd_get_default_address`.
    #[test]
    fn a_server_is_looked_for_where_its_owner_says() {
        let port = |text| Address::on_this_computer(text, PORT);
        for (set, expected) in [
            ("unix_socket", Some(Server::usual_socket())),
            ("unix_socket:", Some(Server::usual_socket())),
            ("unix_socket:/run/speechd.sock", Some(Address::Path("/run/speechd.sock".into()))),
            ("inet_socket", port("127.0.0.1:6560")),
            ("inet_socket:", port("127.0.0.1:6560")),
            ("inet_socket:localhost", port("127.0.0.1:6560")),
            ("inet_socket:localhost:", port("127.0.0.1:6560")),
            ("inet_socket:127.0.0.1:99", port("127.0.0.1:99")),
            ("inet_socket:192.168.1.2:6560", None),
            ("inet_socket:example.dk", None),
            ("/run/speechd.sock", None),
        ] {
            assert_eq!(Server::address(set), expected, "{set}");
        }
        assert!(port("127.0.0.1:6560").is_some());
    }

    #[test]
    fn connections_to_a_socket_are_told_from_others() {
        let sockets = "Num       RefCount Protocol Flags    Type St Inode Path\n\
            00000000070c33f4: 00000002 00000000 00010000 0001 01 450020 /run/user/0/s d/speechd.sock\n\
            00000000436830f4: 00000003 00000000 00000000 0001 03 450559 /run/user/0/s d/speechd.sock\n\
            00000000f0dbdbc8: 00000003 00000000 00000000 0001 03 451585 /run/user/0/s d/speechd.sock\n\
            00000000f0dbdbc9: 00000003 00000000 00000000 0001 03 451586 /run/user/0/s d/speechd.sock.old\n\
            00000000f0dbdbca: 00000003 00000000 00000000 0001 03 451587\n\n";
        assert_eq!(connections(sockets, Path::new("/run/user/0/s d/speechd.sock")), 2);
        assert_eq!(connections(sockets, Path::new("/run/user/0/speechd.sock")), 0);
        assert_eq!(connections(sockets, Path::new("")), 0);
    }
}
