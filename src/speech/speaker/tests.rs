//! Every way in which a voice can fail, played by voices that fail on purpose.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod digits;
mod private;

use super::*;
use crate::locale::Lang;
use crate::speech::{Heard, Part, Preferred, SpokenCode, Voice};
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
    heard: Sender<Heard>,
    diary: Sender<(Source, String)>,
    now: Option<(u64, Act)>,
}

impl Voice for Fake {
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: &Manner) -> Result<(), Fault> {
        let note = format!("{} {}/{}", *utterance.text(), manner.volume, manner.rate);
        self.diary.send((self.source, note)).unwrap();
        let act = (self.act)(utterance);
        let tell = |heard| self.heard.send(heard).unwrap();
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
            Some((number, Act::GoOn | Act::Tell(_))) => self.heard.send(Heard::Stopped(number)).unwrap(),
            Some((number, Act::ReportLate)) => self.heard.send(Heard::Ended(number)).unwrap(),
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
    Arc::new(move |heard| {
        let (act, count) = (act.clone(), opened.fetch_add(1, Ordering::SeqCst) + 1);
        let act: Arc<dyn Fn(&Utterance) -> Act + Send + Sync> = Arc::new(move |utterance| act(count, utterance));
        Ok(Box::new(Fake { source, act, heard, diary: diary.clone(), now: None }))
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

use Source::{Builtin, Engine, Private};

#[test]
fn utterances_are_spoken_one_after_another() {
    let scene = scene(PATIENT, always(Act::Speak), always(Act::Speak));
    scene.speaker.set_manner(Manner { volume: 9, rate: -2, ..Manner::default() });
    scene.say(4, &[en("one"), da("to"), en(" "), en("three")]);
    scene.hears([began(4, 0, Engine), began(4, 1, Engine), began(4, 2, Engine), Event::Finished { ticket: 4 }]);
    assert_eq!(scene.diary(), ["one 9/-2", "to 9/-2", "three 9/-2"].map(|note| (Engine, note.into())));
}

#[test]
fn nothing_to_say_is_said_at_once() {
    let scene = scene(PATIENT, always(Act::Panic), always(Act::Panic));
    scene.say(1, &[]);
    scene.say(2, &[en(""), da(" \0\n")]);
    scene.hears([1, 2].map(|ticket| Event::Finished { ticket }));
    assert_eq!(scene.diary(), []);
}

#[test]
fn new_speech_replaces_the_old() {
    let scene = scene(PATIENT, always(Act::GoOn), always(Act::Speak));
    scene.say(1, &[en("one"), en("more")]);
    scene.hears([began(1, 0, Engine)]);
    scene.say(2, &[en("two")]);
    scene.hears([Event::Stopped { ticket: 1 }, began(2, 0, Engine)]);
    let notes: Vec<_> = scene.diary().into_iter().map(|(_, note)| note).collect();
    assert_eq!(notes, ["one 6/0", "stop", "two 6/0"]);
}

#[test]
fn hush_silences_the_voice_that_speaks() {
    let refuse = |_: usize, _: &Utterance| Act::Refuse(Fault::NoVoice(Lang::Da));
    let scene = scene(PATIENT, refuse, always(Act::GoOn));
    scene.say(1, &[da("en"), da("to")]);
    scene.hears([fallback(1, Fault::NoVoice(Lang::Da)), began(1, 0, Builtin)]);
    scene.speaker.hush();
    scene.speaker.hush();
    scene.hears([Event::Stopped { ticket: 1 }]);
    scene.sees_stop_of(Builtin);
}

#[test]
fn each_language_is_spoken_by_a_voice_of_its_own() {
    let english = |_: usize, utterance: &Utterance| match utterance.lang {
        Lang::En => Act::Speak,
        Lang::Da => Act::Refuse(Fault::NoVoice(Lang::Da)),
    };
    let scene = scene(PATIENT, english, always(Act::Speak));
    scene.say(1, &[en("one"), da("to"), en("three")]);
    let missing = fallback(1, Fault::NoVoice(Lang::Da));
    let spoken = [began(1, 0, Engine), missing, began(1, 1, Builtin), began(1, 2, Engine)];
    scene.hears(spoken.into_iter().chain([Event::Finished { ticket: 1 }]));
}

#[test]
fn what_does_not_begin_is_spoken_by_the_builtin_voice_and_the_engine_rests_but_stays() {
    let limits = Limits { retry: Duration::from_secs(2), ..HASTY };
    let silent_at_first = |count, utterance: &Utterance| match (count, utterance.text().as_str()) {
        (1, "one") => Act::NeverBegin,
        (1, _) => Act::Speak,
        _ => Act::Panic,
    };
    let scene = scene(limits, silent_at_first, always(Act::Speak));
    for ticket in [1, 2] {
        scene.say(ticket, &[en("one")]);
        let spoken = [fallback(ticket, Fault::Timeout), began(ticket, 0, Builtin), Event::Finished { ticket }];
        scene.hears(spoken);
    }
    let asked = scene.diary().into_iter().filter(|(by, note)| *by == Engine && note != "stop").count();
    assert_eq!(asked, 1, "a resting engine is not asked");
    scene.until_engine_speaks(3);
}

#[test]
fn what_does_not_end_is_spoken_by_the_builtin_voice() {
    let limits = Limits { per_char: Duration::from_millis(1), tail: Duration::from_millis(50), ..PATIENT };
    let scene = scene(limits, always(Act::NeverEnd), always(Act::Speak));
    scene.say(1, &[en("one"), en("two")]);
    let again = |part| [fallback(1, Fault::Timeout), began(1, part, Builtin)];
    scene.hears(
        [began(1, 0, Engine)].into_iter().chain(again(0)).chain(again(1)).chain([Event::Finished { ticket: 1 }]),
    );
}

#[test]
fn a_late_word_about_an_abandoned_attempt_is_not_mistaken() {
    let scene = scene(HASTY, always(Act::ReportLate), always(Act::GoOn));
    scene.say(1, &[en("one")]);
    scene.hears([fallback(1, Fault::Timeout), began(1, 0, Builtin)]);
    assert!(scene.events.recv_timeout(Duration::from_millis(100)).is_err());
    scene.speaker.hush();
    scene.hears([Event::Stopped { ticket: 1 }]);
}

#[test]
fn a_hanging_engine_is_left_behind_and_another_opened() {
    let limits = Limits { retry: Duration::from_millis(10), ..HASTY };
    let hang_first = |count, _: &Utterance| if count == 1 { Act::Hang } else { Act::Speak };
    let scene = scene(limits, hang_first, always(Act::Speak));
    scene.say(1, &[en("one")]);
    scene.hears([fallback(1, Fault::Timeout), began(1, 0, Builtin), Event::Finished { ticket: 1 }]);
    scene.until_engine_speaks(2);
}

#[test]
fn engines_that_always_hang_do_not_pile_up() {
    let limits = Limits { retry: Duration::from_millis(1), farewell: Duration::from_millis(50), ..HASTY };
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let hang = move |nth: usize, _: &Utterance| {
        let _ = count.fetch_max(nth, Ordering::SeqCst);
        Act::Hang
    };
    let scene = scene(limits, hang, always(Act::Speak));
    let say = |ticket| {
        scene.say(ticket, &[en("one")]);
        scene.hears([fallback(ticket, Fault::Timeout), began(ticket, 0, Builtin), Event::Finished { ticket }]);
        sleep(Duration::from_millis(10));
    };
    (0..1000).take_while(|_| asked.load(Ordering::SeqCst) < 3).for_each(say);
    (1000..1020).for_each(say);
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

#[test]
fn keys_pressed_in_haste_do_not_renew_the_patience_with_a_hanging_engine() {
    let scene = scene(HASTY, always(Act::Hang), always(Act::GoOn));
    let spoken = (0..1000).find(|ticket| {
        scene.say(*ticket, &[en("one")]);
        sleep(HASTY.begin / 10);
        scene.events.try_iter().any(|event| matches!(event, Event::Began { by: Builtin, .. }))
    });
    assert!(spoken.is_some());
}

#[test]
fn an_engine_that_breaks_is_replaced_and_the_utterance_repeated() {
    let gone = Fault::Broken("gone".into());
    for broken in [Act::Break(gone.clone()), Act::Refuse(gone.clone()), Act::Panic] {
        let limits = Limits { retry: Duration::from_millis(10), ..PATIENT };
        let act = broken.clone();
        let scene =
            scene(limits, move |count, _| if count == 1 { act.clone() } else { Act::Speak }, always(Act::Speak));
        scene.say(1, &[en("one")]);
        if matches!(broken, Act::Break(_)) {
            scene.hears([began(1, 0, Engine)]);
        }
        assert!(matches!(scene.next(), Event::Fallback { ticket: 1, why: Fault::Broken(_) }));
        scene.hears([began(1, 0, Builtin), Event::Finished { ticket: 1 }]);
        if !matches!(broken, Act::Panic) {
            scene.sees_stop_of(Engine);
        }
        scene.until_engine_speaks(2);
    }
}

#[test]
fn what_another_program_silences_is_not_insisted_on() {
    let scene = scene(PATIENT, always(Act::BeSilenced), always(Act::Speak));
    scene.say(1, &[en("one"), en("two")]);
    scene.hears([began(1, 0, Engine), Event::Stopped { ticket: 1 }]);
    scene.say(2, &[]);
    scene.hears([Event::Finished { ticket: 2 }]);
}

#[test]
fn without_any_voice_there_is_a_reason_and_a_new_device_is_heard_at_once() {
    let (diary, pages) = channel();
    let plugged = Arc::new(AtomicUsize::new(0));
    let device = plugged.clone();
    let speaking = fake(Builtin, always(Act::Speak), diary);
    let no_device = Fault::NoDevice("none".into());
    let missing = no_device.clone();
    let voices = Voices {
        private: nowhere(),
        engine: Arc::new(|_| Err(Fault::NoEngine("not installed".into()))),
        builtin: Arc::new(move |heard| match device.load(Ordering::SeqCst) {
            0 => Err(missing.clone()),
            _ => speaking(heard),
        }),
    };
    let scene = staged(PATIENT, voices, pages);
    let no_engine = |ticket| fallback(ticket, Fault::NoEngine("not installed".into()));
    for ticket in [1, 2] {
        scene.say(ticket, &[en("one"), en("two")]);
        scene.hears([no_engine(ticket), Event::Silent { ticket, why: no_device.clone() }]);
    }
    plugged.store(1, Ordering::SeqCst);
    scene.say(3, &[en("one")]);
    scene.hears([no_engine(3), began(3, 0, Builtin), Event::Finished { ticket: 3 }]);
}

#[test]
fn an_engine_that_is_being_opened_is_waited_for_but_not_for_ever() {
    for (patience, by) in [(PATIENT.open, Engine), (Duration::from_millis(50), Builtin)] {
        let (diary, pages) = channel();
        let (open, gate) = channel::<()>();
        let gate = std::sync::Mutex::new(gate);
        let engine = fake(Engine, always(Act::Speak), diary.clone());
        let voices = Voices {
            private: nowhere(),
            engine: Arc::new(move |heard| {
                let _ = gate.lock().unwrap().recv();
                engine(heard)
            }),
            builtin: fake(Builtin, always(Act::Speak), diary),
        };
        let scene = staged(Limits { open: patience, farewell: Duration::from_millis(50), ..PATIENT }, voices, pages);
        scene.say(1, &[en("one")]);
        if by == Builtin {
            scene.hears([fallback(1, Fault::Timeout)]);
        } else {
            drop(open);
        }
        scene.hears([began(1, 0, by), Event::Finished { ticket: 1 }]);
    }
}

#[test]
fn an_engine_that_is_being_opened_once_more_is_not_waited_for() {
    let (diary, pages) = channel();
    let (engine, opened) = (fake(Engine, always(Act::Panic), diary.clone()), AtomicUsize::new(0));
    let (reached, opening) = channel();
    let voices = Voices {
        private: nowhere(),
        engine: Arc::new(move |heard| match opened.fetch_add(1, Ordering::SeqCst) {
            0 => engine(heard),
            _ => loop {
                reached.send(()).unwrap_or(());
                park();
            },
        }),
        builtin: fake(Builtin, always(Act::Speak), diary),
    };
    let limits = Limits { retry: Duration::from_millis(1), farewell: Duration::from_millis(50), ..PATIENT };
    let scene = staged(limits, voices, pages);
    scene.say(1, &[en("one")]);
    let broken = |ticket| fallback(ticket, Fault::Broken("its thread ended".into()));
    scene.hears([broken(1), began(1, 0, Builtin), Event::Finished { ticket: 1 }]);
    opening.recv().unwrap();
    scene.say(2, &[en("two")]);
    let said = Instant::now();
    scene.hears([broken(2), began(2, 0, Builtin), Event::Finished { ticket: 2 }]);
    assert!(said.elapsed() < PATIENT.open, "that long it would have waited");
}

#[test]
fn dropping_the_speaker_silences_its_voice() {
    let scene = scene(PATIENT, always(Act::GoOn), always(Act::Speak));
    scene.say(1, &[en("one")]);
    scene.hears([began(1, 0, Engine)]);
    let Scene { speaker, diary, .. } = scene;
    drop(speaker);
    assert!(diary.try_iter().any(|page| page == (Engine, "stop".into())));
}

#[test]
fn dropping_the_speaker_does_not_wait_for_a_hanging_voice() {
    let limits = Limits { farewell: Duration::from_millis(50), ..PATIENT };
    let scene = scene(limits, always(Act::Hang), always(Act::Speak));
    scene.say(1, &[en("one")]);
    let _ = scene.diary.recv().unwrap();
    let dropped = Instant::now();
    drop(scene.speaker);
    assert!(dropped.elapsed() < PATIENT.begin, "the thread hangs for ever; the limit is only for busy machines");
}

#[test]
fn slow_speech_is_given_more_time() {
    let limits = Limits::default();
    let seconds = |text, rate| limits.speaking(text, rate).as_secs_f32();
    let code = "4, 8, 2; 9, 1, 0";
    assert_eq!([seconds("", 0), seconds(code, 0), seconds(code, -5)], [3.0, 7.25, 11.5]);
    assert!(seconds(code, 5) < seconds(code, 0));
    assert_eq!(seconds(code, i8::MIN), seconds(code, -5));
}

/// What must be heard on the device for codes only.
fn code(digits: &str) -> Utterance {
    Utterance::private(Lang::En, vec![Part::Code(SpokenCode::new(&[digits], false))])
}

fn reached(ticket: u64, part: usize, digit: usize) -> Event {
    Event::Reached { ticket, part, digit }
}

#[test]
fn our_own_recordings_can_be_preferred_for_one_language() {
    let scene = scene(PATIENT, always(Act::Speak), always(Act::Speak));
    scene.speaker.set_manner(Manner { danish: Preferred::Builtin, ..Manner::default() });
    scene.say(1, &[en("one"), da("to")]);
    scene.hears([began(1, 0, Engine), began(1, 1, Builtin), Event::Finished { ticket: 1 }]);
}

#[test]
fn the_voices_of_the_engine_are_told_when_it_is_opened() {
    struct Choir;
    impl Voice for Choir {
        fn speak(&mut self, _: u64, _: &Utterance, _: &Manner) -> Result<(), Fault> {
            Ok(())
        }
        fn stop(&mut self) -> Result<(), Fault> {
            Ok(())
        }
        fn installed(&self) -> Vec<(Lang, String)> {
            vec![(Lang::Da, "Danish".into())]
        }
    }
    let choir: Factory = Arc::new(|_| Ok(Box::new(Choir)));
    let voices = Voices { engine: choir.clone(), builtin: choir, private: nowhere() };
    let (sender, events) = channel();
    let _speaker = Speaker::start(voices, PATIENT, move |event| sender.send(event).unwrap_or(())).unwrap();
    let installed = Event::Installed(vec![(Lang::Da, "Danish".into())]);
    assert_eq!(events.recv_timeout(Duration::from_secs(60)), Ok(installed));
    assert!(
        events.recv_timeout(Duration::from_millis(100)).is_err(),
        "those of the built-in voice are not to be chosen"
    );
}

#[test]
fn what_waits_for_another_program_is_given_its_turn_but_not_for_ever() {
    let wait = Duration::from_millis(600);
    for (turn, by) in [(PATIENT.turn, Engine), (Duration::from_millis(100), Builtin)] {
        let limits = Limits { begin: Duration::from_millis(50), turn, ..PATIENT };
        let scene = scene(limits, always(Act::Queue(wait)), always(Act::GoOn));
        scene.say(1, &[en("one")]);
        if by == Builtin {
            scene.hears([fallback(1, Fault::Timeout)]);
        }
        scene.hears([began(1, 0, by)]);
    }
}
