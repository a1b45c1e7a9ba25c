//! The digit that is being spoken is told, by the voice or by the clock.

use super::*;

#[test]
fn digits_are_told_as_the_voice_comes_to_them_and_never_once_it_is_over() {
    let scene = scene(PATIENT, always(Act::TellAll(vec![0, 1])), always(Act::Speak));
    scene.say(1, &[code("4")]);
    // Before the engine is known to tell, the first digit may be told by the clock too.
    let first: Vec<_> =
        std::iter::repeat_with(|| scene.next()).take_while(|e| *e != Event::Finished { ticket: 1 }).collect();
    assert!(first.contains(&reached(1, 0, 0)) && first.ends_with(&[reached(1, 0, 1)]), "{first:?}");
    scene.say(2, &[code("48"), code("A")]);
    let told = |part| [began(2, part, Engine), reached(2, part, 0), reached(2, part, 1)];
    scene.hears(told(0).into_iter().chain(told(1)).chain([Event::Finished { ticket: 2 }]));
    assert!(scene.events.recv_timeout(Duration::from_millis(200)).is_err());
}

#[test]
fn digits_of_a_voice_that_does_not_tell_are_told_by_the_clock() {
    let scene = scene(PATIENT, always(Act::GoOn), always(Act::Speak));
    scene.speaker.set_manner(Manner { rate: 5, ..Manner::default() });
    scene.say(1, &[code("482")]);
    let begun = Instant::now();
    scene.hears([began(1, 0, Engine), reached(1, 0, 0), reached(1, 0, 1), reached(1, 0, 2)]);
    assert!(begun.elapsed() > Duration::from_millis(400), "not all at once");
    scene.say(2, &[code("482")]);
    scene.hears([Event::Stopped { ticket: 1 }, began(2, 0, Engine), reached(2, 0, 0)]);
    scene.speaker.hush();
    scene.hears([Event::Stopped { ticket: 2 }]);
    assert!(scene.events.recv_timeout(Duration::from_millis(600)).is_err());
}

#[test]
fn the_clock_is_silent_once_the_voice_tells_itself() {
    let scene = scene(PATIENT, always(Act::Tell(vec![2])), always(Act::Speak));
    scene.speaker.set_manner(Manner { rate: 5, ..Manner::default() });
    let parts = vec![Part::words("A word or two, "), Part::Code(SpokenCode::new(&["482"], false))];
    scene.say(1, &[Utterance::private(Lang::En, parts)]);
    scene.hears([began(1, 0, Engine), reached(1, 0, 2)]);
    assert!(scene.events.recv_timeout(Duration::from_millis(1500)).is_err());
}

#[test]
fn a_voice_that_used_to_tell_and_tells_nothing_is_not_heard() {
    let tells = |_: usize, utterance: &Utterance| match utterance.lang {
        Lang::En if *utterance.text() == "4" => Act::TellAll(vec![0]),
        _ => Act::NeverEnd,
    };
    let scene = scene(Limits { mark: Duration::from_millis(100), ..PATIENT }, tells, always(Act::Speak));
    scene.say(1, &[code("4")]);
    while scene.next() != (Event::Finished { ticket: 1 }) {}
    scene.say(2, &[code("8")]);
    scene.hears([began(2, 0, Engine), fallback(2, Fault::Timeout), began(2, 0, Builtin)]);
    let silent = self::scene(Limits { mark: Duration::from_millis(100), ..PATIENT }, tells, always(Act::Speak));
    silent.say(1, &[code("8")]);
    silent.hears([began(1, 0, Engine), reached(1, 0, 0)]);
    let more = silent.events.recv_timeout(Duration::from_millis(500));
    assert!(more.is_err(), "it never told, so it is trusted: {more:?}");
}
