//! Every way in which a voice can fail, played by voices that fail on purpose.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod digits;
mod failing;
mod opening;
mod private;
mod turns;

use super::*;
use crate::locale::Lang;
use crate::speech::{Heard, Part, Preferred, SpokenCode, Tell, Voice};
use Source::{Builtin, Engine, Private};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{park, sleep};
use std::time::Instant;

/// What a fake voice does when it is told to speak.
#[derive(Clone)]
enum Act {
    Speak,
    /// Begins, and goes on until it is stopped.
    GoOn,
    NeverBegin,
    NeverEnd,
    Hang,
    Panic,
    Refuse(Fault),
    /// Begins and then fails.
    Break(Fault),
    /// Begins, and another program silences it.
    BeSilenced,
    /// Says only when it is stopped that all has been spoken.
    ReportLate,
    /// Begins, comes to these digits and goes on until it is stopped.
    Tell(Vec<usize>),
    /// Comes to these digits, ends, and says once more that it comes to the first.
    TellAll(Vec<usize>),
    /// Is told to wait for others, and speaks this long after.
    Queue(Duration),
}

struct Fake {
    source: Source,
    act: Arc<dyn Fn(&Utterance) -> Act + Send + Sync>,
    tell: Tell,
    diary: Sender<(Source, String)>,
    now: Option<(u64, Act)>,
}

impl Voice for Fake {
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: &Manner) -> Result<(), Fault> {
        let note = format!("{} {}/{}", *utterance.text(), manner.volume, manner.rate);
        self.diary.send((self.source, note)).unwrap();
        let act = (self.act)(utterance);
        let tell = &self.tell;
        match &act {
            Act::NeverBegin | Act::ReportLate => {}
            Act::Tell(digits) | Act::TellAll(digits) => {
                tell(Heard::Began(number));
                digits.iter().for_each(|digit| tell(Heard::Reached(number, *digit)));
            }
            Act::Queue(wait) => {
                tell(Heard::Queued(number));
                sleep(*wait);
                tell(Heard::Began(number));
            }
            Act::Speak | Act::GoOn | Act::NeverEnd | Act::Break(_) | Act::BeSilenced => tell(Heard::Began(number)),
            Act::Hang => loop {
                park();
            },
            Act::Panic => panic!("on purpose"),
            Act::Refuse(fault) => return Err(fault.clone()),
        }
        match &act {
            Act::Speak | Act::Queue(_) => tell(Heard::Ended(number)),
            Act::TellAll(digits) => {
                tell(Heard::Ended(number));
                tell(Heard::Reached(number, digits[0]));
            }
            Act::Break(fault) => tell(Heard::Failed(number, fault.clone())),
            Act::BeSilenced => tell(Heard::Stopped(number)),
            _ => self.now = Some((number, act)),
        }
        Ok(())
    }

    fn stop(&mut self) -> Result<(), Fault> {
        // Nobody reads the diary any more when the speaker is dropped at the end of a test.
        let _ = self.diary.send((self.source, "stop".into()));
        match self.now.take() {
            Some((number, Act::GoOn | Act::Tell(_))) => (self.tell)(Heard::Stopped(number)),
            Some((number, Act::ReportLate)) => (self.tell)(Heard::Ended(number)),
            _ => {}
        }
        Ok(())
    }
}

/// Devices for codes: the voice on one is told its id.
fn devices(
    act: impl Fn(&str, &Utterance) -> Act + Send + Sync + 'static,
    diary: Sender<(Source, String)>,
) -> Arc<dyn Fn(&str) -> Factory + Send + Sync> {
    let act = Arc::new(act);
    Arc::new(move |id| {
        let (act, id) = (act.clone(), id.to_owned());
        fake(Source::Private, move |_, utterance| act(&id, utterance), diary.clone())
    })
}

/// No device for codes.
fn nowhere() -> Arc<dyn Fn(&str) -> Factory + Send + Sync> {
    Arc::new(|_| Arc::new(|_| Err(Fault::NoDevice("none".into()))))
}

/// A stage with two voices.
struct Scene {
    speaker: Speaker,
    events: Receiver<Event>,
    diary: Receiver<(Source, String)>,
}

/// Long enough for a healthy voice on a busy machine, and no failed voice is tried again within a test.
const PATIENT: Limits = Limits {
    open: Duration::from_secs(20),
    begin: Duration::from_secs(20),
    wake: Duration::from_secs(20),
    turn: Duration::from_secs(20),
    mark: Duration::from_secs(20),
    per_char: Duration::from_secs(1),
    tail: Duration::from_secs(20),
    retry: Duration::from_secs(3600),
    retry_most: Duration::from_secs(3600),
    sleep: Duration::from_secs(3600),
    farewell: Duration::from_secs(20),
};

/// For tests in which something must time out.
const HASTY: Limits = Limits { begin: Duration::from_millis(500), wake: Duration::from_millis(500), ..PATIENT };

fn scene(
    limits: Limits,
    engine: impl Fn(usize, &Utterance) -> Act + Send + Sync + 'static,
    builtin: impl Fn(usize, &Utterance) -> Act + Send + Sync + 'static,
) -> Scene {
    let (diary, pages) = channel();
    let voices = Voices {
        engine: fake(Source::Engine, engine, diary.clone()),
        builtin: fake(Source::Builtin, builtin, diary),
        private: nowhere(),
    };
    staged(limits, voices, pages)
}

fn staged(limits: Limits, voices: Voices, diary: Receiver<(Source, String)>) -> Scene {
    let (sender, events) = channel();
    let speaker = Speaker::start(voices, limits, move |event| match event {
        Event::Installed(_) => {}
        event => sender.send(event).unwrap_or(()),
    })
    .unwrap();
    Scene { speaker, events, diary }
}

/// The act is chosen by the how many-th voice of its kind it is, from 1.
fn fake(
    source: Source,
    act: impl Fn(usize, &Utterance) -> Act + Send + Sync + 'static,
    diary: Sender<(Source, String)>,
) -> Factory {
    let (act, opened) = (Arc::new(act), AtomicUsize::new(0));
    Arc::new(move |tell| {
        let (act, count) = (act.clone(), opened.fetch_add(1, Ordering::SeqCst) + 1);
        let act: Arc<dyn Fn(&Utterance) -> Act + Send + Sync> = Arc::new(move |utterance| act(count, utterance));
        Ok(Box::new(Fake { source, act, tell, diary: diary.clone(), now: None }))
    })
}

fn always(act: Act) -> impl Fn(usize, &Utterance) -> Act + Send + Sync {
    move |_, _| act.clone()
}

fn en(text: &str) -> Utterance {
    Utterance::new(Lang::En, text)
}

fn da(text: &str) -> Utterance {
    Utterance::new(Lang::Da, text)
}

fn began(ticket: u64, part: usize, by: Source) -> Event {
    Event::Began { ticket, part, by }
}

fn fallback(ticket: u64, why: Fault) -> Event {
    Event::Fallback { ticket, why }
}

impl Scene {
    fn say(&self, ticket: u64, utterances: &[Utterance]) {
        self.speaker.say(ticket, utterances.to_vec());
    }

    fn next(&self) -> Event {
        self.events.recv_timeout(Duration::from_secs(60)).unwrap()
    }

    #[track_caller]
    fn hears(&self, expected: impl IntoIterator<Item = Event>) {
        for event in expected {
            assert_eq!(self.next(), event);
        }
    }

    /// Says it until the engine is back.
    fn until_engine_speaks(&self, ticket: u64) {
        for _ in 0..1000 {
            self.say(ticket, &[en("again")]);
            loop {
                match self.next() {
                    Event::Began { by: Source::Engine, .. } => return,
                    Event::Finished { .. } => break,
                    _ => {}
                }
            }
            sleep(Duration::from_millis(10));
        }
        panic!("the engine did not come back");
    }

    /// Waits until a voice has been told to stop.
    fn sees_stop_of(&self, source: Source) {
        let page = || self.diary.recv_timeout(Duration::from_secs(60)).unwrap();
        while page() != (source, "stop".into()) {}
    }

    fn diary(&self) -> Vec<(Source, String)> {
        self.diary.try_iter().collect()
    }
}

/// What must be heard on the device for codes only.
fn code(digits: &str) -> Utterance {
    Utterance::private(Lang::En, vec![Part::Code(SpokenCode::new(&[digits], false))])
}

fn reached(ticket: u64, part: usize, digit: usize) -> Event {
    Event::Reached { ticket, part, digit }
}
