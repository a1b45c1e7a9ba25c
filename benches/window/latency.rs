//! The way from a key to what is heard of it.

use crate::rig::Rig;
use crate::row;
use kodeoplaeser::code::uri;
use kodeoplaeser::platform::clock;
use std::io::Read;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

const PRESSES: usize = 20;
/// -50 dB of the loudest possible.
const LOUD: u16 = 104;
/// Longer than any pause in speech.
const OVER: Duration = Duration::from_millis(1200);
/// Between two digits it is silent at least this long, and within a digit not.
const BETWEEN: Duration = Duration::from_millis(100);
/// The middle of a digit comes about so long after its beginning.
const WITHIN: Duration = Duration::from_millis(80);

/// Prints the rows of one voice. The program shows the code of `line`, in English.
pub(super) fn print(rig: &Rig, line: &str, voice: &str) {
    let listener = Listener::start(rig);
    let times = |measure: &dyn Fn() -> Duration| (0..PRESSES).map(|_| measure().as_secs_f64() * 1000.0).collect();
    row(&format!("key to first sound, {voice}, ms"), times(&|| listener.key_to_sound(rig, "space")));
    row(&format!("language key to first sound, {voice}, ms"), times(&|| listener.key_to_sound(rig, "F2")));
    row(&format!("key during speech to silence, {voice}, ms"), times(&|| listener.key_to_silence(rig)));

    // An even number of presses has led back to English; what was measured is true only if one leads to Danish.
    for lang in ["da", "en"] {
        listener.key_to_sound(rig, "F2");
        listener.wait_for_silence(OVER);
        let recording = rig.record();
        rig.key("space");
        let (heard, code) = (recording.hear(lang), uri::parse(line).unwrap().generator.code_at(clock::now()));
        assert!(heard.contains(code.as_str()), "{voice}: the code was to be heard in {lang}");
    }
}

/// What is played, chunk by chunk: when it arrived, and whether there is sound in it.
struct Listener {
    recorder: Child,
    chunks: Receiver<(Instant, bool)>,
    thread: Option<JoinHandle<()>>,
}

impl Listener {
    fn start(rig: &Rig) -> Self {
        let mut parec = rig.command("parec");
        parec.args(["--device=rig.monitor", "--raw", "--format=s16le", "--rate=48000"]);
        parec.args(["--channels=1", "--latency-msec=3"]);
        let mut recorder = parec.stdout(Stdio::piped()).spawn().unwrap();
        let mut sound = recorder.stdout.take().unwrap();
        let (sender, chunks) = channel();
        let thread = std::thread::spawn(move || {
            let mut chunk = [0; 4096];
            loop {
                let length = sound.read(&mut chunk).unwrap();
                let arrived = Instant::now();
                let samples = chunk[..length].as_chunks().0.iter();
                let loud = samples.map(|sample| i16::from_le_bytes(*sample).unsigned_abs()).any(|sample| sample > LOUD);
                // Nobody listens any more at the end.
                if length == 0 || sender.send((arrived, loud)).is_err() {
                    break;
                }
            }
        });
        Self { recorder, chunks, thread: Some(thread) }
    }

    /// The next chunk. Silence arrives too.
    fn next(&self) -> (Instant, bool) {
        self.chunks.recv_timeout(Duration::from_secs(10)).unwrap()
    }

    /// Waits for sound; tells when it arrived.
    fn wait_for_sound(&self) -> Instant {
        let limit = Instant::now() + Duration::from_secs(20);
        loop {
            let (arrived, loud) = self.next();
            if loud {
                return arrived;
            }
            assert!(arrived < limit, "nothing is heard");
        }
    }

    /// Waits until it has been silent for so long; tells when the last sound arrived, if there was any.
    fn wait_for_silence(&self, pause: Duration) -> Option<Instant> {
        let (began, mut last) = (Instant::now(), None);
        loop {
            let (arrived, loud) = self.next();
            if loud {
                last = Some(arrived);
            } else if arrived.saturating_duration_since(last.unwrap_or(began)) > pause {
                return last;
            }
        }
    }

    /// Only after speech that has come to its own end: after a stop, Speech Dispatcher first plays 2 ms that were left
    /// over, which would be taken for the beginning.
    fn key_to_sound(&self, rig: &Rig, key: &str) -> Duration {
        self.wait_for_silence(OVER);
        let pressed = Instant::now();
        rig.key(key);
        self.wait_for_sound() - pressed
    }

    /// Stops a reading within its third stretch of sound, so that it does not happen to fall silent by itself.
    fn key_to_silence(&self, rig: &Rig) -> Duration {
        self.wait_for_silence(OVER);
        rig.key("space");
        self.wait_for_sound();
        for _ in 0..2 {
            self.wait_for_silence(BETWEEN);
            self.wait_for_sound();
        }
        std::thread::sleep(WITHIN);
        while self.chunks.try_recv().is_ok() {}
        self.wait_for_sound();
        let pressed = Instant::now();
        rig.key("Control_L");
        self.wait_for_silence(OVER).unwrap() - pressed
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        drop(self.recorder.kill());
        self.recorder.wait().unwrap();
        self.thread.take().map(JoinHandle::join);
    }
}
