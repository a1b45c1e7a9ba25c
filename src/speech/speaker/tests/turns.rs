//! Who speaks when: one utterance after another, what is new instead of what is old, and each in its language.

use super::*;

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
fn what_another_program_silences_is_not_insisted_on() {
    let scene = scene(PATIENT, always(Act::BeSilenced), always(Act::Speak));
    scene.say(1, &[en("one"), en("two")]);
    scene.hears([began(1, 0, Engine), Event::Stopped { ticket: 1 }]);
    scene.say(2, &[]);
    scene.hears([Event::Finished { ticket: 2 }]);
}

#[test]
fn our_own_recordings_can_be_preferred_for_one_language() {
    let scene = scene(PATIENT, always(Act::Speak), always(Act::Speak));
    scene.speaker.set_manner(Manner { danish: Preferred::Builtin, ..Manner::default() });
    scene.say(1, &[en("one"), da("to")]);
    scene.hears([began(1, 0, Engine), began(1, 1, Builtin), Event::Finished { ticket: 1 }]);
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
