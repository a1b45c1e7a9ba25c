//! The system's speech engine is heard, and its failures are survived: with a real Speech Dispatcher, espeak-ng and a
//! sound server, started here and ended here.
#![cfg(all(target_os = "linux", feature = "voice"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "tests")]

use kodeoplaeser::locale::Lang;
use kodeoplaeser::speech::engine::speechd::{Server, SpeechDispatcher};
use kodeoplaeser::speech::silent::Silent;
use kodeoplaeser::speech::{Event, Fault, Limits, Source, Speaker, Utterance, Voices};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread::sleep;
use std::time::Duration;
use tempfile::TempDir;

/// A session's runtime directory with a sound server in it. Speech Dispatcher is started by the code under test.
struct Rig {
    place: TempDir,
    sound: Option<Child>,
}

impl Rig {
    fn new(with_sound: bool) -> Self {
        for program in ["speech-dispatcher", "espeak-ng", "pulseaudio"] {
            let there = Command::new(program).arg("--version").output().is_ok();
            assert!(there, "{program} is not installed: `make test` installs it");
        }
        let mut rig = Self { place: tempfile::tempdir().unwrap(), sound: None };
        fs::create_dir_all(rig.path("speech-dispatcher")).unwrap();
        let env = rig.env().map(|(name, value)| format!("{name}='{value}'")).join(" ");
        fs::write(rig.path("start"), format!("#!/bin/sh\nexport {env}\nexec speech-dispatcher \"$@\"\n")).unwrap();
        fs::set_permissions(rig.path("start"), fs::Permissions::from_mode(0o700)).unwrap();
        if with_sound {
            rig.start_sound();
        }
        rig
    }

    fn start_sound(&mut self) {
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

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    fn env(&self) -> [(&'static str, String); 4] {
        let at = |name| self.path(name).display().to_string();
        [
            ("XDG_RUNTIME_DIR", self.place.path().display().to_string()),
            ("XDG_CONFIG_HOME", at("config")),
            ("PULSE_SERVER", format!("unix:{}", at("sound"))),
            ("PULSE_COOKIE", at("cookie")),
        ]
    }

    fn server(&self) -> Server {
        Server { socket: self.path("speech-dispatcher/speechd.sock"), program: self.path("start") }
    }

    /// The engine is the rig's; the built-in voice is a silent one.
    fn speaker(&self, limits: Limits) -> Stage {
        Stage::new(self.server(), limits)
    }

    /// The rig's processes whose names begin like this. (Where the server keeps its pid file depends on its version.)
    fn processes(&self, name: &str) -> Vec<String> {
        let of_rig = format!("XDG_RUNTIME_DIR={}\0", self.place.path().display());
        let all = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.unwrap().file_name().into_string().ok());
        let ours = all.filter(|process| {
            let read = |file| fs::read(format!("/proc/{process}/{file}")).unwrap_or_default();
            read("comm").starts_with(name.as_bytes()) && String::from_utf8_lossy(&read("environ")).contains(&of_rig)
        });
        ours.collect()
    }

    fn signal(&self, signal: &str) {
        let server = self.processes("speech-dispatch");
        let _ = Command::new("kill").arg(signal).args(server).stderr(Stdio::null()).status();
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        // A server that waits for sound in vain heeds nothing else.
        self.signal("-KILL");
        if let Some(mut sound) = self.sound.take() {
            let _ = sound.kill();
            let _ = sound.wait();
        }
    }
}

struct Stage {
    speaker: Speaker,
    events: Receiver<Event>,
}

impl Stage {
    fn new(server: Server, limits: Limits) -> Self {
        let (sender, events) = channel();
        let voices = Voices {
            engine: SpeechDispatcher::factory(Ok(server)),
            builtin: Silent::factory(),
            private: Arc::new(|_| Silent::factory()),
        };
        Self { speaker: Speaker::start(voices, limits, move |event| sender.send(event).unwrap_or(())).unwrap(), events }
    }

    fn next(&self) -> Event {
        self.events.recv_timeout(Duration::from_secs(120)).unwrap()
    }

    #[track_caller]
    fn hears(&self, expected: impl IntoIterator<Item = Event>) {
        for event in expected {
            assert_eq!(self.next(), event);
        }
    }

    /// Speaks until the engine is the one who does.
    fn until_engine_speaks(&self) {
        for ticket in 100..1100 {
            self.speaker.say(ticket, vec![en("back")]);
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

/// As in the program, but patient with a machine that is busy with other tests.
fn limits() -> Limits {
    let open = Duration::from_secs(20);
    Limits { open, begin: Duration::from_secs(5), retry: Duration::from_millis(100), ..Limits::default() }
}

fn en(text: &str) -> Utterance {
    Utterance::new(Lang::En, text)
}

fn began(ticket: u64, part: usize, by: Source) -> Event {
    Event::Began { ticket, part, by }
}

const CODE: &str = "4, 8, 2; 9, 1, 0";
const LONG: &str =
    "This sentence is long enough for something to happen while it is being spoken, and it goes on and on.";

#[test]
fn codes_are_spoken_in_both_languages_and_silenced_at_once() {
    let rig = Rig::new(true);
    let stage = rig.speaker(limits());
    stage.speaker.say(1, vec![Utterance::new(Lang::Da, CODE), en(CODE)]);
    stage.hears([began(1, 0, Source::Engine), began(1, 1, Source::Engine), Event::Finished { ticket: 1 }]);
    stage.speaker.say(2, vec![en(LONG)]);
    stage.hears([began(2, 0, Source::Engine)]);
    stage.speaker.say(3, vec![en("stop")]);
    stage.hears([Event::Stopped { ticket: 2 }, began(3, 0, Source::Engine), Event::Finished { ticket: 3 }]);
}

#[test]
fn a_server_killed_in_mid_sentence_is_replaced() {
    let rig = Rig::new(true);
    let stage = rig.speaker(limits());
    stage.speaker.say(1, vec![en(LONG)]);
    stage.hears([began(1, 0, Source::Engine)]);
    rig.signal("-KILL");
    assert!(matches!(stage.next(), Event::Fallback { ticket: 1, why: Fault::Broken(_) }));
    stage.hears([began(1, 0, Source::Builtin), Event::Finished { ticket: 1 }]);
    stage.until_engine_speaks();
}

#[test]
fn a_server_that_hangs_is_given_up_and_found_again_when_it_goes_on() {
    let rig = Rig::new(true);
    let stage = rig.speaker(limits());
    stage.until_engine_speaks();
    rig.signal("-STOP");
    stage.speaker.say(1, vec![en(CODE)]);
    let given_up = Event::Fallback { ticket: 1, why: Fault::Timeout };
    stage.hears([given_up, began(1, 0, Source::Builtin), Event::Finished { ticket: 1 }]);
    rig.signal("-CONT");
    stage.until_engine_speaks();
}

/// If the synthesiser shared our process group, Ctrl-C on our terminal would end it but not the server, which from then
/// on would accept speech from every program and say nothing.
#[test]
fn the_synthesiser_does_not_die_with_our_terminal() {
    let rig = Rig::new(true);
    let stage = rig.speaker(limits());
    stage.until_engine_speaks();
    let group = |process: &str| {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        let (_, after_name) = stat.rsplit_once(") ")?;
        after_name.split(' ').nth(2).map(str::to_owned)
    };
    let synthesisers = rig.processes("sd_espeak-ng");
    assert!(!synthesisers.is_empty());
    for synthesiser in synthesisers {
        assert_ne!(group(&synthesiser).unwrap(), group("self").unwrap());
    }
}

/// Speech Dispatcher then says at best that it has begun, and nothing more.
#[test]
fn without_a_sound_server_the_builtin_voice_takes_over() {
    let rig = Rig::new(false);
    let (tail, per_char) = (Duration::from_secs(2), Duration::from_millis(10));
    let stage = rig.speaker(Limits { tail, per_char, ..limits() });
    stage.speaker.say(1, vec![en(CODE)]);
    let until_over =
        std::iter::repeat_with(|| stage.next()).take_while(|event| *event != Event::Finished { ticket: 1 });
    let events: Vec<_> = until_over.collect();
    assert_eq!(events.last(), Some(&began(1, 0, Source::Builtin)), "{events:?}");
}

#[test]
fn an_engine_that_is_not_installed_is_named() {
    let server = Server { socket: "/nonexistent/socket".into(), program: "/nonexistent/program".into() };
    let stage = Stage::new(server, limits());
    stage.speaker.say(1, vec![en(CODE)]);
    let why = Fault::NoEngine("speech-dispatcher is not installed".into());
    stage.hears([Event::Fallback { ticket: 1, why }, began(1, 0, Source::Builtin), Event::Finished { ticket: 1 }]);
}

/// The adapter of Windows and macOS, here with the same engine behind it.
#[cfg(feature = "tts-on-linux")]
mod tts {
    use super::*;
    use kodeoplaeser::speech::discreet::Discreet;
    use kodeoplaeser::speech::engine::tts::SystemVoice;
    use kodeoplaeser::speech::{Heard, Manner, Voice};
    use log::{LevelFilter, Log, Metadata, Record};
    use std::sync::Mutex;

    /// The `tts` crate finds its server through the environment, so the test runs itself once more in a process with
    /// the right one. True in there.
    fn in_rig(test: &str) -> bool {
        if std::env::var_os("SPEECH_RIG").is_some() {
            return true;
        }
        let rig = Rig::new(true);
        let stage = rig.speaker(limits());
        stage.until_engine_speaks();
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .env("SPEECHD_ADDRESS", format!("unix_socket:{}", rig.server().socket.display()))
            .env("SPEECH_RIG", &rig.processes("speech-dispatch")[0])
            .envs(rig.env())
            .status();
        assert!(status.unwrap().success());
        false
    }

    fn open() -> (SystemVoice, Receiver<Heard>) {
        let (heard, reports) = channel();
        (SystemVoice::open(heard).unwrap(), reports)
    }

    fn next(reports: &Receiver<Heard>) -> Heard {
        reports.recv_timeout(Duration::from_secs(60)).unwrap()
    }

    #[test]
    fn the_adapter_of_other_systems_speaks_stops_and_fails() {
        if !in_rig("tts::the_adapter_of_other_systems_speaks_stops_and_fails") {
            return;
        }
        let (mut voice, reports) = open();
        let manner = Manner { volume: 10, rate: 5, ..Manner::default() };
        let utterances =
            [Utterance::new(Lang::Da, CODE), en(CODE), en("7"), en(" "), en("\0.\r\n.\r\nSET self RATE 0\r\n")];
        for (number, utterance) in (1..).zip(&utterances) {
            voice.speak(number, utterance, &manner).unwrap();
            assert_eq!([next(&reports), next(&reports)], [Heard::Began(number), Heard::Ended(number)]);
        }
        voice.speak(20, &en(LONG), &manner).unwrap();
        assert_eq!(next(&reports), Heard::Began(20));
        voice.stop().unwrap();
        assert_eq!(next(&reports), Heard::Stopped(20));
        let server = std::env::var_os("SPEECH_RIG").unwrap();
        assert!(Command::new("kill").arg("-KILL").arg(server).status().unwrap().success());
        let refused = std::iter::repeat_with(|| voice.speak(30, &en(LONG), &manner)).take(100).find(Result::is_err);
        assert!(matches!(refused, Some(Err(Fault::Broken(_)))));
    }

    /// What was offered for logging, and what was written.
    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<String>>>);

    impl Log for Page {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn log(&self, record: &Record<'_>) {
            self.0.lock().unwrap().push(record.args().to_string());
        }
        fn flush(&self) {}
    }

    struct Both(Page, Discreet<Page>);

    impl Log for Both {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn log(&self, record: &Record<'_>) {
            self.0.log(record);
            self.1.log(record);
        }
        fn flush(&self) {}
    }

    #[test]
    fn no_code_reaches_a_log_though_the_crate_logs_what_it_speaks() {
        if !in_rig("tts::no_code_reaches_a_log_though_the_crate_logs_what_it_speaks") {
            return;
        }
        let (offered, written) = (Page::default(), Page::default());
        let logger = Both(offered.clone(), Discreet::new(written.clone()));
        log::set_boxed_logger(Box::new(logger)).unwrap();
        log::set_max_level(LevelFilter::Trace);
        let (mut voice, reports) = open();
        voice.speak(1, &en(CODE), &Manner::default()).unwrap();
        assert_eq!(next(&reports), Heard::Began(1));
        log::warn!(target: "kodeoplaeser::speech", "written");
        let holds = |page: &Page, text: &str| page.0.lock().unwrap().iter().any(|line| line.contains(text));
        assert!(holds(&offered, CODE), "else this test shows nothing");
        assert!(!holds(&written, CODE) && holds(&written, "written"));
    }
}
