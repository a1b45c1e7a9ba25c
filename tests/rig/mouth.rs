//! The library's own speaker in the environment of a rig, which is where voices look for their servers: in a process
//! of its own therefore, and that is the same program started again.

use super::Rig;
use super::session::spawn;
use kodeoplaeser::app::vocabulary::phrase::Reading;
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::sound::Device;
use kodeoplaeser::speech::{self, Event, Fault, Limits, Manner, Source, Speaker, Voices};
use std::io::{BufRead, BufReader, Lines, Write, stdin};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Longer than a code takes at the slowest rate.
const LONGEST: Duration = Duration::from_secs(60);

/// What the process writes of itself begins like this; a test harness writes there too.
const ANSWER: &str = "mouth: ";

/// How a code is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    pub lang: Lang,
    pub by: Source,
    pub rate: i8,
    pub pitch: i8,
}

impl Delivery {
    /// As the program speaks if nothing is set.
    pub fn normal(lang: Lang, by: Source) -> Self {
        Self { lang, by, rate: 0, pitch: 0 }
    }

    pub fn manner(&self) -> Manner {
        Manner { rate: self.rate, pitch: self.pitch, ..Manner::default() }
    }
}

/// A process that speaks.
pub struct Mouth {
    process: Child,
    orders: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Mouth {
    /// Starts this program again in the rig, with arguments that make it call [`serve`].
    pub fn open(rig: &Rig, arguments: &[&str]) -> Self {
        let mut command = rig.command(std::env::current_exe().unwrap().to_str().unwrap());
        let mut process = spawn(command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()));
        let (orders, answers) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
        Self { process, orders, answers: BufReader::new(answers).lines() }
    }

    /// Says a code as the program does, and returns when the speaker has told that it was said by the voice asked for.
    pub fn say(&mut self, how: Delivery, code: &str) {
        let by = if how.by == Source::Engine { "engine" } else { "built-in" };
        writeln!(self.orders, "{by}\t{}\t{}\t{}\t{code}", how.lang.tag(), how.rate, how.pitch).unwrap();
        let answer = self.answers.find_map(|line| line.unwrap().strip_prefix(ANSWER).map(str::to_owned));
        assert_eq!(answer.as_deref(), Some("said"), "{how:?}");
    }
}

impl Drop for Mouth {
    fn drop(&mut self) {
        // Its standard input would have ended it too, but it is still open here.
        drop(self.process.kill());
        self.process.wait().unwrap();
    }
}

/// Says what standard input asks for, until it ends.
#[allow(clippy::print_stdout, reason = "this is how the process answers")]
pub fn serve() {
    let (mut engine, mut builtin) = (None, None);
    for line in stdin().lines() {
        let line = line.unwrap();
        let [by, lang, rate, pitch, code] = line.splitn(5, '\t').collect::<Vec<_>>().try_into().unwrap();
        let (by, voice) = if by == "engine" { (Source::Engine, &mut engine) } else { (Source::Builtin, &mut builtin) };
        let how = Delivery {
            lang: Lang::from_tag(lang).unwrap(),
            by,
            rate: rate.parse().unwrap(),
            pitch: pitch.parse().unwrap(),
        };
        let (speaker, events) = voice.get_or_insert_with(|| speaker(by));
        speaker.set_manner(how.manner());
        let (first, second) = code.split_at(code.len() / 2);
        let groups = [first, second];
        let reading = Reading { before: None, name: None, groups: &groups, oh: false, twice: false };
        speaker.say(1, reading.utterances(&Locale::new(how.lang)));
        let answer = match outcome(events, by) {
            Ok(()) => "said".to_owned(),
            Err(what) => what,
        };
        println!("\n{ANSWER}{answer}");
    }
}

/// A speaker with the voices that the program itself has; for the built-in voice, on a computer without an engine.
fn speaker(by: Source) -> (Speaker, Receiver<Event>) {
    let mut voices: Voices = speech::voices(Device::start());
    if by == Source::Builtin {
        voices.engine = Arc::new(|_| Err(Fault::NoEngine("it shall be the built-in voice".into())));
    }
    let (sender, events) = channel();
    (Speaker::start(voices, Limits::default(), move |event| drop(sender.send(event))).unwrap(), events)
}

/// Waits for the end of an utterance; tells if it was another voice's, or none.
fn outcome(events: &Receiver<Event>, wanted: Source) -> Result<(), String> {
    loop {
        match events.recv_timeout(LONGEST).map_err(|error| error.to_string())? {
            Event::Began { by, .. } if by != wanted => return Err(format!("{by:?} speaks")),
            Event::Finished { .. } => return Ok(()),
            end @ (Event::Stopped { .. } | Event::Silent { .. } | Event::Withheld { .. }) => {
                return Err(format!("{end:?}"));
            }
            _ => {}
        }
    }
}
