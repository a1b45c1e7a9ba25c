//! Sound of our own comes out where it shall and nowhere else, whatever becomes of the sound server: with a real one,
//! started here and ended here.

use kodeoplaeser::sound::tone::{Cue, Tones};
use kodeoplaeser::sound::{Device, Output, Report, Sound, SoundError, Track, outputs};
use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Samples per second of recordings and of what is played.
const RATE: u32 = 48_000;
/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Our code finds the sound server through the environment, so a test runs itself once more in a process with the right
/// one. Nothing in the test itself; the rig in there.
fn rig(test: &str) -> Option<Rig> {
    if let Some(place) = std::env::var_os("SOUND_RIG") {
        return Some(Rig { place: place.into(), server: None });
    }
    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name).display().to_string();
    // Without a server ALSA must not find the computer's own card.
    std::fs::write(at("asound.conf"), "pcm.!default { type hw card 99 }\nctl.!default { type hw card 99 }\n").unwrap();
    std::fs::write(at("cookie"), [0; 256]).unwrap();
    ["pulse-daemon.conf", "pulse-client.conf"].iter().for_each(|file| std::fs::write(at(file), "").unwrap());
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("sound::{test}"), "--nocapture", "--include-ignored"])
        // Nothing of the computer's own.
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("PULSE_CONFIG", at("pulse-daemon.conf"))
        .env("PULSE_CLIENTCONFIG", at("pulse-client.conf"))
        .env("SOUND_RIG", place.path())
        .env("XDG_RUNTIME_DIR", place.path())
        .env("HOME", place.path())
        .env("PULSE_SERVER", format!("unix:{}", at("server")))
        .env("PULSE_COOKIE", at("cookie"))
        .env("ALSA_CONFIG_PATH", at("asound.conf"))
        .status();
    assert!(status.unwrap().success());
    None
}

/// A private sound server with two outputs, `rig` (the default one) and `headset`, which lead nowhere.
struct Rig {
    place: PathBuf,
    server: Option<Child>,
}

impl Rig {
    fn start(mut self) -> Self {
        self.start_server();
        self
    }

    fn start_server(&mut self) {
        let socket = self.place.join("server");
        let _ = std::fs::remove_file(&socket);
        let child = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--log-level=error"])
            .arg(format!("--load=module-native-protocol-unix auth-anonymous=1 socket={}", socket.display()))
            // Without `norewinds=1` a null sink works in blocks of 2 s: sounds come late and recordings short.
            .arg("--load=module-null-sink sink_name=rig rate=48000 norewinds=1")
            .arg(format!("--load={}", HEADSET.join(" ")))
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        self.server = Some(child.unwrap_or_else(|_| panic!("pulseaudio is not installed: `make test` installs it")));
        until("the sound server", || pactl(&["set-default-sink", "rig"]));
    }

    fn kill_server(&mut self) {
        let mut server = self.server.take().unwrap();
        server.kill().unwrap();
        let _ = server.wait().unwrap();
    }

    fn signal(&self, signal: &str) {
        let server = self.server.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([signal, &server]).status().unwrap().success());
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        if self.server.is_some() {
            self.kill_server();
        }
    }
}

const HEADSET: [&str; 5] = [
    "module-null-sink",
    "sink_name=headset",
    "rate=48000",
    "norewinds=1",
    "sink_properties=device.description=Headset",
];

fn pactl(arguments: &[&str]) -> bool {
    Command::new("pactl").args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success()
}

/// What the server has of a kind, a line each, its number first.
fn list(kind: &str) -> String {
    String::from_utf8(Command::new("pactl").args(["list", "short", kind]).output().unwrap().stdout).unwrap()
}

fn plug_in_headset() {
    assert!(pactl(&[&["load-module"], HEADSET.as_slice()].concat()));
}

/// Takes an output away from the running server.
fn unplug(output: &str) {
    let modules = list("modules");
    let module = modules.lines().find(|line| line.contains(&format!("sink_name={output}"))).unwrap();
    assert!(pactl(&["unload-module", module.split('\t').next().unwrap()]));
}

#[track_caller]
fn until(what: &str, mut ready: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !ready() {
        assert!(Instant::now() < end, "{what} did not come");
        sleep(Duration::from_millis(5));
    }
}

/// What goes to an output.
struct Ear {
    recorder: Child,
    heard: Arc<Mutex<Vec<i16>>>,
}

impl Ear {
    fn at(output: &str) -> Self {
        let mut recorder = Command::new("parec")
            .args(["--raw", "--format=s16le", "--channels=1", "--latency-msec=3", &format!("--rate={RATE}")])
            .arg(format!("--device={output}.monitor"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let mut sound = recorder.stdout.take().unwrap();
        let hears = Arc::clone(&heard);
        drop(std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = sound.read(&mut bytes) {
                let samples = bytes[..count].as_chunks().0.iter().map(|sample| i16::from_le_bytes(*sample));
                hears.lock().unwrap().extend(samples);
            }
        }));
        let ear = Self { recorder, heard };
        until("the beginning of the recording", || !ear.heard.lock().unwrap().is_empty());
        ear
    }

    fn loudest(&self) -> u16 {
        self.heard.lock().unwrap().iter().map(|sample: &i16| sample.unsigned_abs()).max().unwrap_or(0)
    }

    /// Waits until half a second of silence has been recorded, and forgets what was before.
    fn once_silent(&self) {
        let pause = RATE as usize / 2;
        until("silence", || {
            let heard = self.heard.lock().unwrap();
            heard.len() >= pause && heard.iter().rev().take(pause).all(|sample| *sample == 0)
        });
        self.heard.lock().unwrap().clear();
    }

    /// The loudest when so much more has been recorded that all is in it that was played before.
    fn loudest_by_now(&self) -> u16 {
        let recorded = || self.heard.lock().unwrap().len();
        let enough = recorded() + RATE as usize / 5;
        until("the rest of the recording", || recorded() >= enough);
        self.loudest()
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        let _ = self.recorder.kill();
        let _ = self.recorder.wait();
    }
}

/// A track and what it reports.
struct Player {
    track: Track,
    reports: Receiver<Report>,
}

impl Player {
    fn on(device: &Device) -> Self {
        let (sender, reports) = channel();
        Self { track: device.track(move |report| sender.send(report).unwrap_or(())), reports }
    }

    fn next(&self) -> Report {
        self.reports.recv_timeout(PATIENCE).unwrap()
    }

    /// Plays a short note and gives its last report.
    fn last(&self, number: u64) -> Report {
        self.track.play(number, note(0.1)).unwrap();
        let over = |report: &Report| !matches!(report, Report::Began(_) | Report::Reached(..));
        std::iter::repeat_with(|| self.next()).find(over).unwrap()
    }

    fn until_it_plays(&self) {
        until("sound", || matches!(self.last(1000), Report::Ended(_)));
    }
}

fn note(seconds: f32) -> Sound {
    let wave = |i: u32| 0.5 * (std::f32::consts::TAU * 440.0 * i as f32 / RATE as f32).cos();
    Sound::new(RATE, (0..(seconds * RATE as f32) as u32).map(wave).collect())
}

fn is_lost(report: Report) -> bool {
    matches!(report, Report::Failed(_, SoundError::NoDevice(_)))
}

#[test]
fn a_named_output_is_heard_there_and_the_default_one_where_it_is() {
    let Some(rig) = rig("a_named_output_is_heard_there_and_the_default_one_where_it_is") else { return };
    let _rig = rig.start();
    let (rig_ear, headset) = (Ear::at("rig"), Ear::at("headset"));
    assert_eq!(Player::on(&Device::named("pulseaudio:headset")).last(1), Report::Ended(1));
    until("the note", || headset.loudest() > 10_000);
    assert_eq!(rig_ear.loudest_by_now(), 0);
    headset.once_silent();
    assert_eq!(Player::on(&Device::start()).last(2), Report::Ended(2));
    until("the note", || rig_ear.loudest() > 10_000);
    assert_eq!(headset.loudest_by_now(), 0);
}

#[test]
fn what_is_not_there_by_its_own_name_is_refused() {
    let Some(rig) = rig("what_is_not_there_by_its_own_name_is_refused") else { return };
    let _rig = rig.start();
    let ear = Ear::at("rig");
    // The server would take some of these for the default output, by number, or for a monitor.
    let names = ["elsewhere", "", "0", "@DEFAULT_SINK@", "rig.monitor", "rig/speaker", "head\0set"];
    let ids = names.map(|name| format!("pulseaudio:{name}"));
    for id in ids.iter().map(String::as_str).chain(["", "rig", "alsa:default", "alsa:pulse", "coreaudio:rig"]) {
        assert!(is_lost(Player::on(&Device::named(id)).last(1)), "{id:?}");
    }
    assert_eq!(ear.loudest_by_now(), 0);
}

/// PulseAudio would move the stream to the other output, and the rest of a code would come out of the loudspeaker.
#[test]
fn an_output_unplugged_in_mid_sound_is_silence_until_it_is_back() {
    let Some(rig) = rig("an_output_unplugged_in_mid_sound_is_silence_until_it_is_back") else { return };
    let _rig = rig.start();
    let ear = Ear::at("rig");
    let player = Player::on(&Device::named("pulseaudio:headset"));
    for round in 0..3 {
        player.until_it_plays();
        {
            let headset = Ear::at("headset");
            player.track.play(1, note(20.0)).unwrap();
            assert_eq!(player.next(), Report::Began(1));
            until("the note", || headset.loudest() > 10_000);
        }
        unplug("headset");
        assert!(is_lost(player.next()), "round {round}");
        assert!(is_lost(player.last(2)), "round {round}");
        assert_eq!(ear.loudest_by_now(), 0, "round {round}");
        plug_in_headset();
    }
}

#[test]
fn an_output_unplugged_between_two_sounds_is_not_replaced_either() {
    let Some(rig) = rig("an_output_unplugged_between_two_sounds_is_not_replaced_either") else { return };
    let _rig = rig.start();
    let ear = Ear::at("rig");
    let player = Player::on(&Device::named("pulseaudio:headset"));
    assert_eq!(player.last(1), Report::Ended(1));
    unplug("headset");
    assert!(is_lost(player.last(2)));
    assert_eq!(ear.loudest_by_now(), 0);
}

#[test]
fn a_named_output_is_kept_when_something_moves_streams() {
    let Some(rig) = rig("a_named_output_is_kept_when_something_moves_streams") else { return };
    let _rig = rig.start();
    let ear = Ear::at("rig");
    let player = Player::on(&Device::named("pulseaudio:headset"));
    player.track.play(1, note(2.0)).unwrap();
    assert_eq!(player.next(), Report::Began(1));
    let streams = list("sink-inputs");
    let (index, _) = streams.split_once('\t').unwrap();
    assert!(!pactl(&["move-sink-input", index, "rig"]));
    assert_eq!(player.next(), Report::Ended(1));
    assert_eq!(ear.loudest(), 0);
}

#[test]
fn the_default_output_follows_the_server_and_fails_when_there_is_none() {
    let Some(rig) = rig("the_default_output_follows_the_server_and_fails_when_there_is_none") else { return };
    let _rig = rig.start();
    let ear = Ear::at("headset");
    let player = Player::on(&Device::start());
    player.track.play(1, note(4.0)).unwrap();
    assert_eq!(player.next(), Report::Began(1));
    unplug("rig");
    assert_eq!(player.next(), Report::Ended(1));
    assert!(ear.loudest() > 10_000);
    drop(ear);
    player.track.play(2, note(20.0)).unwrap();
    assert_eq!(player.next(), Report::Began(2));
    // PulseAudio then puts up an output that nobody hears.
    assert!(pactl(&["load-module", "module-always-sink"]));
    unplug("headset");
    assert!(is_lost(player.next()));
    assert!(is_lost(player.last(3)));
    plug_in_headset();
    player.until_it_plays();
}

#[test]
fn a_server_killed_and_started_again_is_survived_in_mid_sound_and_between_two() {
    let Some(rig) = rig("a_server_killed_and_started_again_is_survived_in_mid_sound_and_between_two") else { return };
    let mut rig = rig.start();
    let players = [Device::start(), Device::named("pulseaudio:headset")].map(|device| Player::on(&device));
    for player in &players {
        player.until_it_plays();
        rig.kill_server();
        assert!(is_lost(player.last(1)));
        rig.start_server();
        player.until_it_plays();
        player.track.play(2, note(20.0)).unwrap();
        assert_eq!(player.next(), Report::Began(2));
        rig.kill_server();
        assert!(is_lost(player.next()));
        rig.start_server();
        player.until_it_plays();
    }
}

#[test]
fn a_server_that_hangs_is_given_up_and_found_again() {
    let Some(rig) = rig("a_server_that_hangs_is_given_up_and_found_again") else { return };
    let rig = rig.start();
    let player = Player::on(&Device::start());
    player.track.play(1, note(20.0)).unwrap();
    assert_eq!(player.next(), Report::Began(1));
    rig.signal("-STOP");
    assert!(is_lost(player.next()));
    // More than can wait at its door.
    for _ in 0..8 {
        assert!(outputs().is_err());
    }
    assert!(is_lost(player.last(2)));
    let closing = Player::on(&Device::start());
    closing.track.play(3, note(0.1)).unwrap();
    drop(closing);
    rig.signal("-CONT");
    player.until_it_plays();
    assert_eq!(outputs().map(|outputs| outputs.len()), Ok(2));
}

#[test]
fn outputs_are_called_what_people_call_them() {
    let Some(rig) = rig("outputs_are_called_what_people_call_them") else { return };
    let mut rig = rig.start();
    let output = |id: &str, name: &str| Output { id: id.into(), name: name.into() };
    let both = vec![output("pulseaudio:rig", "Null Output"), output("pulseaudio:headset", "Headset")];
    assert_eq!(outputs(), Ok(both.clone()));
    assert!(pactl(&["load-module", "module-null-sink", "sink_name=auto_null"]));
    assert_eq!(outputs(), Ok(both));
    rig.kill_server();
    // There is no card in the rig. (On a computer with one, ALSA tells of it all the same.)
    assert!(outputs().is_ok_and(|outputs| outputs.iter().all(|output| output.id.starts_with("alsa:"))));
}

/// PulseAudio gives two seconds to who does not ask for less.
#[test]
fn the_buffer_is_short() {
    let Some(rig) = rig("the_buffer_is_short") else { return };
    let _rig = rig.start();
    for device in [Device::start(), Device::named("pulseaudio:headset")] {
        let player = Player::on(&device);
        player.track.play(1, note(2.0)).unwrap();
        assert_eq!(player.next(), Report::Began(1));
        let list = Command::new("pactl").args(["list", "sink-inputs"]).env("LC_ALL", "C").output().unwrap();
        let list = String::from_utf8(list.stdout).unwrap();
        let (_, latency) = list.split_once("Buffer Latency: ").unwrap();
        let (microseconds, _) = latency.split_once(' ').unwrap();
        assert!(microseconds.parse::<u32>().unwrap() < 50_000, "{microseconds}");
        player.track.stop();
        until("the end", || player.next() == Report::Stopped(1));
    }
}

#[test]
fn two_programs_are_heard_at_once() {
    let Some(rig) = rig("two_programs_are_heard_at_once") else { return };
    let _rig = rig.start();
    let players = [1, 2].map(|_| Player::on(&Device::named("pulseaudio:headset")));
    for player in &players {
        player.track.play(1, note(1.0)).unwrap();
        assert_eq!(player.next(), Report::Began(1));
    }
    assert_eq!(list("sink-inputs").lines().count(), 2);
    for player in &players {
        assert_eq!(player.next(), Report::Ended(1));
    }
}

#[test]
fn tones_sound_over_speech_and_too_many_are_dropped() {
    let Some(rig) = rig("tones_sound_over_speech_and_too_many_are_dropped") else { return };
    let mut rig = rig.start();
    let ear = Ear::at("rig");
    let device = Device::start();
    let (tones, speech) = (Tones::start(&device), Player::on(&device));
    speech.track.play(1, note(2.0)).unwrap();
    assert_eq!(speech.next(), Report::Began(1));
    tones.play(Cue::Expired, 1.0);
    assert_eq!(speech.next(), Report::Ended(1));
    let alone = (0.5 * f32::from(i16::MAX)) as u16;
    until("both together", || ear.loudest() > alone + 3000);
    // A thousand would take minutes.
    (0..1000).for_each(|_| tones.play(Cue::Expired, 1.0));
    ear.once_silent();
    // Those that fail count no longer.
    rig.kill_server();
    for _ in 0..20 {
        tones.play(Cue::Error, 1.0);
        sleep(Duration::from_millis(20));
    }
    rig.start_server();
    let ear = Ear::at("rig");
    until("a tone", || {
        tones.play(Cue::Copied, 1.0);
        ear.loudest() > 3000
    });
}
