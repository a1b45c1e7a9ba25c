//! Speech Dispatcher with a sound server, all to ourselves.

use kodeoplaeser::sound::socket::Address;
use kodeoplaeser::speech::engine::speechd::{Server, SpeechDispatcher};
use kodeoplaeser::speech::{
    Event, Factory, Fault, Heard, Limits, Manner, Source, Speaker, Tell, Utterance, Voice, Voices,
};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A session's runtime directory with a sound server in it. Speech Dispatcher is started by the code under test.
pub(crate) struct Rig {
    place: TempDir,
    sound: Option<Child>,
}

impl Rig {
    pub(crate) fn new(with_sound: bool) -> Self {
        for program in ["speech-dispatcher", "espeak-ng", "pulseaudio"] {
            let there = Command::new(program).arg("--version").output().is_ok();
            assert!(there, "{program} is not installed: `make test` installs it");
        }
        let mut rig = Self { place: tempfile::tempdir().unwrap(), sound: None };
        fs::create_dir_all(rig.path("speech-dispatcher")).unwrap();
        crate::world::speech(&rig.path("settings"));
        for file in ["pulse-daemon.conf", "pulse-client.conf", "asound.conf"] {
            fs::write(rig.path(file), "").unwrap();
        }
        rig.write_start("");
        fs::set_permissions(rig.path("start"), fs::Permissions::from_mode(0o700)).unwrap();
        if with_sound {
            rig.start_sound();
        }
        rig
    }

    /// What starts the server: in the rig, and after these lines of shell.
    pub(crate) fn write_start(&self, before: &str) {
        let env = self.env().map(|(name, value)| format!("{name}='{value}'")).join(" ");
        let server = format!("exec speech-dispatcher --config-dir '{}' \"$@\"", self.path("settings").display());
        fs::write(self.path("start"), format!("#!/bin/sh\nexport {env}\n{before}\n{server}\n")).unwrap();
    }

    pub(crate) fn start_sound(&mut self) {
        let socket = self.path("sound");
        let child = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--log-level=error"])
            .arg(format!("--load=module-native-protocol-unix auth-anonymous=1 socket={}", socket.display()))
            .arg("--load=module-null-sink")
            .envs(self.env())
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        self.sound = Some(child.unwrap());
        for _ in 0..3000 {
            if socket.exists() {
                return;
            }
            sleep(Duration::from_millis(10));
        }
        panic!("the sound server did not start");
    }

    pub(crate) fn stop_sound(&mut self) {
        if let Some(mut sound) = self.sound.take() {
            let _ = sound.kill();
            let _ = sound.wait();
        }
        let _ = fs::remove_file(self.path("sound"));
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// Nothing of the user's own is found with it.
    pub(crate) fn env(&self) -> [(&'static str, String); 10] {
        let at = |name| self.path(name).display().to_string();
        [
            ("XDG_RUNTIME_DIR", self.place.path().display().to_string()),
            ("XDG_CONFIG_HOME", at("config")),
            ("PULSE_SERVER", format!("unix:{}", at("sound"))),
            ("PULSE_COOKIE", at("cookie")),
            ("PULSE_CONFIG", at("pulse-daemon.conf")),
            ("PULSE_CLIENTCONFIG", at("pulse-client.conf")),
            ("ALSA_CONFIG_PATH", at("asound.conf")),
            ("HOME", at("home")),
            ("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", at("no-bus"))),
            ("DBUS_SYSTEM_BUS_ADDRESS", format!("unix:path={}", at("no-bus"))),
        ]
    }

    pub(crate) fn server(&self) -> Server {
        Server { address: Address::Path(self.path("speech-dispatcher/speechd.sock")), program: self.path("start") }
    }

    /// The engine is the rig's; the built-in voice is a silent one.
    pub(crate) fn speaker(&self, limits: Limits) -> Stage {
        Stage::new(self.server(), limits)
    }

    /// The rig's processes whose names begin like this. (Where the server keeps its pid file depends on its version.)
    pub(crate) fn processes(&self, name: &str) -> Vec<String> {
        let of_rig = format!("XDG_RUNTIME_DIR={}\0", self.place.path().display());
        let all = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.unwrap().file_name().into_string().ok());
        let ours = all.filter(|process| {
            let read = |file| fs::read(format!("/proc/{process}/{file}")).unwrap_or_default();
            read("comm").starts_with(name.as_bytes()) && String::from_utf8_lossy(&read("environ")).contains(&of_rig)
        });
        ours.collect()
    }

    /// Sends the server a signal.
    pub(crate) fn signal(&self, signal: &str) {
        self.signal_all("speech-dispatch", signal);
    }

    /// Sends all the rig's processes whose names begin like this a signal.
    pub(crate) fn signal_all(&self, name: &str, signal: &str) {
        let _ = Command::new("kill").arg(signal).args(self.processes(name)).stderr(Stdio::null()).status();
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        // A server that waits for sound in vain heeds nothing else.
        self.signal("-KILL");
        self.stop_sound();
    }
}

/// Makes voices without sound: each begins and ends every utterance at once, in any language.
fn silent() -> Factory {
    struct Silent(Tell);
    impl Voice for Silent {
        fn speak(&mut self, number: u64, _: &Utterance, _: &Manner) -> Result<(), Fault> {
            [Heard::Began(number), Heard::Ended(number)].into_iter().for_each(&*self.0);
            Ok(())
        }
        fn stop(&mut self) -> Result<(), Fault> {
            Ok(())
        }
    }
    Arc::new(|tell| Ok(Box::new(Silent(tell))))
}

pub(crate) struct Stage {
    pub(crate) speaker: Speaker,
    pub(crate) events: Receiver<Event>,
}

impl Stage {
    pub(crate) fn new(server: Server, limits: Limits) -> Self {
        let (sender, events) = channel();
        let tell = move |event| match event {
            Event::Installed(_) => {}
            event => sender.send(event).unwrap_or(()),
        };
        let voices = Voices {
            engine: SpeechDispatcher::factory(Ok(server)),
            builtin: silent(),
            private: Arc::new(|_| silent()),
        };
        Self { speaker: Speaker::start(voices, limits, tell).unwrap(), events }
    }

    pub(crate) fn next(&self) -> Event {
        self.events.recv_timeout(Duration::from_secs(120)).unwrap()
    }

    /// Says it, and returns all that comes of it.
    pub(crate) fn says(&self, ticket: u64, utterances: Vec<Utterance>) -> Vec<Event> {
        self.speaker.say(ticket, utterances);
        self.rest(ticket)
    }

    /// All that still comes of a ticket that is spoken to its end.
    pub(crate) fn rest(&self, ticket: u64) -> Vec<Event> {
        let mut events = vec![self.next()];
        while events.last() != Some(&Event::Finished { ticket }) {
            events.push(self.next());
        }
        events
    }

    #[track_caller]
    pub(crate) fn hears(&self, expected: impl IntoIterator<Item = Event>) {
        for event in expected {
            assert_eq!(self.next(), event);
        }
    }

    /// Speaks until the engine is the one who does.
    pub(crate) fn until_engine_speaks(&self) {
        let end = Instant::now() + Duration::from_secs(120);
        for ticket in (100..).take_while(|_| Instant::now() < end) {
            self.speaker.say(ticket, vec![super::en("back")]);
            let mut by_engine = false;
            loop {
                match self.next() {
                    Event::Began { by, .. } => by_engine = by == Source::Engine,
                    Event::Finished { .. } => break,
                    _ => {}
                }
            }
            if by_engine {
                return;
            }
            sleep(Duration::from_millis(20));
        }
        panic!("the engine did not come back");
    }
}

/// Another program that speaks through the rig's server, as a screen reader does.
pub(crate) struct Client {
    stream: UnixStream,
    lines: Receiver<String>,
}

impl Client {
    pub(crate) fn new(rig: &Rig, priority: &str) -> Self {
        let stream = UnixStream::connect(rig.path("speech-dispatcher/speechd.sock")).unwrap();
        let (sender, lines) = channel();
        let reader = BufReader::new(stream.try_clone().unwrap());
        let _ = std::thread::spawn(move || reader.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut client = Self { stream, lines };
        client.command("SET self CLIENT_NAME \"user:reader:main\"");
        client.command("SET self NOTIFICATION ALL on");
        client.command(&format!("SET self PRIORITY {priority}"));
        client
    }

    fn command(&mut self, command: &str) {
        self.stream.write_all(format!("{command}\r\n").as_bytes()).unwrap();
        while !self.next().starts_with('2') {}
    }

    pub(crate) fn says(&mut self, text: &str) {
        self.command("SPEAK");
        self.command(&format!("{text}\r\n."));
    }

    fn next(&self) -> String {
        self.lines.recv_timeout(Duration::from_secs(60)).unwrap()
    }

    /// The next of what the server tells of its messages: `BEGIN`, `END` or `CANCELED`.
    pub(crate) fn hears(&self) -> String {
        let notice = |line: String| line.strip_prefix("70")?.split_once(' ').map(|(_, what)| what.to_owned());
        std::iter::repeat_with(|| self.next()).find_map(notice).unwrap()
    }
}
