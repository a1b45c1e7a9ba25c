//! What does not begin, does not end, hangs or breaks is said by the next voice.

use super::*;

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
fn slow_speech_is_given_more_time() {
    let limits = Limits::default();
    let seconds = |text, rate| limits.speaking(text, rate).as_secs_f32();
    let code = "4, 8, 2; 9, 1, 0";
    assert_eq!([seconds("", 0), seconds(code, 0), seconds(code, -5)], [3.0, 7.25, 11.5]);
    assert!(seconds(code, 5) < seconds(code, 0));
    assert_eq!(Manner { rate: i8::MIN, ..Manner::default() }.rate_step(), -5);
}
