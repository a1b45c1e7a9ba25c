//! systemd's `org.freedesktop.timedate1`, which asks the kernel: it knows of every program that sets the clock.

use std::sync::mpsc::sync_channel;
use std::time::Duration;
use zbus::blocking::{Proxy, connection::Builder};

/// The longest that is waited: the bus may have to start the service first.
const PATIENCE: Duration = Duration::from_secs(4);

/// Whether the clock is set by the network and was lately; `None` if nobody can tell. Waits for the answer, up to
/// four seconds.
pub fn synchronised() -> Option<bool> {
    within(PATIENCE, Builder::system)
}

/// A bus that is there and never answers would hold up whoever connects to it for ever: it holds up a thread.
fn within(patience: Duration, bus: impl FnOnce() -> zbus::Result<Builder<'static>> + Send + 'static) -> Option<bool> {
    let (answer, answered) = sync_channel(1);
    let ask = move || {
        let told = bus().and_then(|bus| read(bus.method_timeout(patience)));
        // Nobody may be waiting any more.
        drop(answer.send(told));
    };
    let asking = std::thread::Builder::new().name("clock".into()).spawn(ask);
    drop(asking.inspect_err(|error| log::error!("no thread to ask for the clock: {error}")).ok()?);
    let told = answered.recv_timeout(patience).inspect_err(|_| log::info!("the system does not tell of its clock"));
    told.ok()?.inspect_err(|error| log::info!("the system can't be asked for its clock: {error}")).ok()
}

fn read(bus: Builder<'_>) -> zbus::Result<bool> {
    let name = "org.freedesktop.timedate1";
    Proxy::new(&bus.build()?, name, "/org/freedesktop/timedate1", name)?.get_property("NTPSynchronized")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};
    use std::process::{Child, Command, Stdio};
    use std::time::Instant;

    fn ask(socket: &Path, patience: Duration) -> Option<bool> {
        let socket = socket.to_owned();
        within(patience, move || at(&socket))
    }

    fn at(socket: &Path) -> zbus::Result<Builder<'static>> {
        Builder::address(format!("unix:path={}", socket.display()).as_str())
    }

    fn sockets() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("bus");
        (folder, socket)
    }

    /// Ended when dropped.
    struct Daemon(Child);

    impl Daemon {
        fn start(socket: &Path) -> Self {
            let address = format!("unix:path={}", socket.display());
            let arguments = ["--session", "--nofork", "--nopidfile", "--address", &address];
            let daemon = Self(Command::new("dbus-daemon").args(arguments).stderr(Stdio::null()).spawn().unwrap());
            while UnixStream::connect(socket).is_err() {
                std::thread::sleep(Duration::from_millis(20));
            }
            daemon
        }
    }

    impl Drop for Daemon {
        fn drop(&mut self) {
            drop(self.0.kill());
            drop(self.0.wait());
        }
    }

    struct Service(bool);

    #[zbus::interface(name = "org.freedesktop.timedate1")]
    impl Service {
        #[zbus(property, name = "NTPSynchronized")]
        fn synchronised(&self) -> bool {
            self.0
        }
    }

    fn serve(socket: &Path, synchronised: bool) -> zbus::blocking::Connection {
        let bus = at(socket).unwrap().name("org.freedesktop.timedate1").unwrap();
        bus.serve_at("/org/freedesktop/timedate1", Service(synchronised)).unwrap().build().unwrap()
    }

    #[test]
    fn the_service_is_believed() {
        for synchronised in [true, false] {
            let (_folder, socket) = sockets();
            let _daemon = Daemon::start(&socket);
            assert_eq!(ask(&socket, PATIENCE), None, "there is no such service");
            let _service = serve(&socket, synchronised);
            assert_eq!(ask(&socket, PATIENCE), Some(synchronised));
        }
    }

    #[test]
    fn without_a_bus_nobody_can_tell() {
        let (_folder, socket) = sockets();
        assert_eq!(ask(&socket, PATIENCE), None);
    }

    #[test]
    fn a_bus_that_never_answers_is_not_waited_for() {
        let (_folder, socket) = sockets();
        let _silent = UnixListener::bind(&socket).unwrap();
        let begun = Instant::now();
        assert_eq!(ask(&socket, Duration::from_millis(300)), None);
        assert!(begun.elapsed() < Duration::from_secs(2));
    }
}
