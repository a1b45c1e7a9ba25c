//! What is to be heard on the device for codes is given to no other voice, whatever the device does.

use super::*;

fn withheld(ticket: u64, why: Fault) -> Event {
    Event::Withheld { ticket, why }
}

fn on(id: &str) -> Manner {
    Manner { codes_on: Some(id.into()), ..Manner::default() }
}

/// Something for that device, of which nothing is told in between.
fn letter() -> Utterance {
    Utterance::private(Lang::En, vec![Part::words("A")])
}

/// A stage with a device for codes, and every other voice well and willing.
fn private(limits: Limits, act: impl Fn(&str, &Utterance) -> Act + Send + Sync + 'static) -> Scene {
    let (diary, pages) = channel();
    let engine = fake(Engine, always(Act::Speak), diary.clone());
    let builtin = fake(Builtin, always(Act::Speak), diary.clone());
    staged(limits, Voices { engine, builtin, private: devices(act, diary) }, pages)
}

impl Scene {
    /// What each voice was given to say, but for the private one.
    fn said_aloud(&self) -> Vec<String> {
        let pages = self.diary().into_iter().filter(|(by, note)| *by != Private && note != "stop");
        pages.map(|(_, note)| note).collect()
    }
}

#[test]
fn codes_are_heard_on_their_device_and_the_rest_where_it_always_is() {
    let scene = private(PATIENT, |_, _| Act::Speak);
    scene.say(1, &[en("name"), code("48")]);
    scene.hears([began(1, 0, Engine), began(1, 1, Engine)]);
    let rest = std::iter::repeat_with(|| scene.next()).find(|event| !matches!(event, Event::Reached { .. }));
    assert_eq!(rest, Some(Event::Finished { ticket: 1 }), "without a device codes are heard where all is");
    let _ = scene.diary();
    scene.speaker.set_manner(on("headset"));
    scene.say(2, &[en("name"), code("48"), en("rest")]);
    let events = std::iter::repeat_with(|| scene.next()).filter(|event| !matches!(event, Event::Reached { .. }));
    let heard = [began(2, 0, Engine), began(2, 1, Private), began(2, 2, Engine), Event::Finished { ticket: 2 }];
    assert_eq!(events.take(4).collect::<Vec<_>>(), heard);
    assert_eq!(scene.said_aloud(), ["name 6/0", "rest 6/0"]);
}

#[test]
fn a_code_that_its_device_can_not_speak_is_given_to_no_other_voice() {
    let gone = Fault::NoDevice("unplugged".into());
    let acts = [
        (Act::Refuse(gone.clone()), gone.clone()),
        (Act::Break(gone.clone()), gone.clone()),
        (Act::Refuse(Fault::NoVoice(Lang::En)), Fault::NoVoice(Lang::En)),
        (Act::NeverBegin, Fault::Stuck),
        (Act::Hang, Fault::Stuck),
        (Act::Panic, Fault::Broken("its thread ended".into())),
        (Act::NeverEnd, Fault::Stuck),
    ];
    for (act, why) in acts {
        let quick = Duration::from_millis(500);
        let (per_char, farewell) = (Duration::from_millis(1), Duration::from_millis(50));
        let limits = Limits { begin: quick, wake: quick, tail: quick, per_char, farewell, ..PATIENT };
        let begins = matches!(act, Act::Break(_) | Act::NeverEnd);
        let scene = private(limits, move |_, _| act.clone());
        scene.speaker.set_manner(on("headset"));
        for ticket in 1..=2 {
            scene.say(ticket, &[code("48"), en("rest")]);
            let mut events: Vec<_> = std::iter::repeat_with(|| scene.next())
                .filter(|event| !matches!(event, Event::Reached { .. }))
                .take(1 + usize::from(begins))
                .collect();
            assert_eq!(events.pop(), Some(withheld(ticket, why.clone())));
            assert!(events.iter().all(|event| *event == began(ticket, 0, Private)));
        }
        scene.say(9, &[en("other")]);
        scene.hears([began(9, 0, Engine), Event::Finished { ticket: 9 }]);
        assert_eq!(scene.said_aloud(), ["other 6/0"], "{why}");
    }
}

#[test]
fn a_device_for_codes_that_is_not_there_is_tried_at_each_code() {
    let (diary, pages) = channel();
    let plugged = Arc::new(AtomicUsize::new(0));
    let (device, speaking) = (plugged.clone(), fake(Private, always(Act::Speak), diary.clone()));
    let missing = Fault::NoDevice("none".into());
    let why = missing.clone();
    let factory: Factory = Arc::new(move |heard| match device.load(Ordering::SeqCst) {
        0 => Err(why.clone()),
        _ => speaking(heard),
    });
    let engine = fake(Engine, always(Act::Speak), diary.clone());
    let builtin = fake(Builtin, always(Act::Speak), diary);
    let voices = Voices { engine, builtin, private: Arc::new(move |_| factory.clone()) };
    let scene = staged(PATIENT, voices, pages);
    scene.speaker.set_manner(on("headset"));
    for ticket in [1, 2] {
        scene.say(ticket, &[code("4")]);
        scene.hears([withheld(ticket, missing.clone())]);
    }
    plugged.store(1, Ordering::SeqCst);
    scene.say(3, &[code("4")]);
    scene.hears([began(3, 0, Private)]);
    assert_eq!(scene.said_aloud(), [""; 0]);
}

#[test]
fn another_device_for_codes_is_used_from_then_on_and_ends_a_code_that_is_being_read() {
    let scene = private(PATIENT, |id, _| if id == "one" { Act::GoOn } else { Act::Speak });
    scene.speaker.set_manner(on("one"));
    scene.say(1, &[letter()]);
    scene.hears([began(1, 0, Private)]);
    scene.speaker.set_manner(Manner { volume: 9, ..on("one") });
    scene.speaker.set_manner(on("two"));
    scene.hears([Event::Stopped { ticket: 1 }]);
    scene.say(2, &[letter()]);
    scene.hears([began(2, 0, Private), Event::Finished { ticket: 2 }]);
    assert_eq!(scene.said_aloud(), [""; 0]);
    scene.speaker.set_manner(Manner::default());
    scene.say(3, &[letter()]);
    scene.hears([began(3, 0, Engine), Event::Finished { ticket: 3 }]);
}

#[test]
fn a_code_that_is_being_read_aloud_is_silenced_when_a_device_for_codes_is_chosen() {
    let scene = scene(PATIENT, always(Act::GoOn), always(Act::Speak));
    scene.say(1, &[letter()]);
    scene.hears([began(1, 0, Engine)]);
    scene.speaker.set_manner(on("headset"));
    scene.hears([Event::Stopped { ticket: 1 }]);
    scene.sees_stop_of(Engine);
}

/// Idleness was that of all devices together: after a name from the loudspeaker, the headphones swallowed the first digit.
#[test]
fn each_device_is_woken_when_it_has_been_silent_itself_and_whatever_comes_first() {
    let (diary, pages) = channel();
    let (wakes, woken) = channel();
    let act = move |by: Source, utterance: &Utterance| {
        wakes.send((by, utterance.text().to_string(), utterance.wakes())).unwrap();
        Act::Speak
    };
    let (engine, builtin, on_device) = (act.clone(), act.clone(), act);
    let voices = Voices {
        engine: fake(Engine, move |_, utterance| engine(Engine, utterance), diary.clone()),
        builtin: fake(Builtin, move |_, utterance| builtin(Builtin, utterance), diary.clone()),
        private: devices(move |_, utterance| on_device(Private, utterance), diary),
    };
    let scene = staged(PATIENT, voices, pages);
    scene.speaker.set_manner(on("headset"));
    scene.say(1, &[en("name"), letter(), en("rest"), letter()]);
    let said = |count| woken.iter().take(count).collect::<Vec<_>>();
    let page = |by, text: &str, wakes| (by, text.to_owned(), wakes);
    let expected =
        [page(Engine, "name", true), page(Private, "A", true), page(Engine, "rest", false), page(Private, "A", false)];
    assert_eq!(said(4), expected);
    scene.speaker.set_manner(on("other"));
    scene.say(2, &[en("name"), letter()]);
    assert_eq!(said(2), [page(Engine, "name", false), page(Private, "A", true)], "another device");
}

#[test]
fn a_device_that_has_been_silent_for_long_is_woken_again() {
    let (wakes, woken) = channel();
    let act = move |_: usize, utterance: &Utterance| {
        wakes.send(utterance.wakes()).unwrap();
        Act::Speak
    };
    let scene = scene(Limits { sleep: Duration::from_millis(50), ..PATIENT }, act, always(Act::Panic));
    scene.say(1, &[en("one")]);
    scene.hears([began(1, 0, Engine), Event::Finished { ticket: 1 }]);
    sleep(Duration::from_millis(100));
    scene.say(2, &[en("two")]);
    assert_eq!(woken.iter().take(2).collect::<Vec<_>>(), [true, true]);
}
