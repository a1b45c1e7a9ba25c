//! The system's speech engine is heard, and its failures are survived: with a real Speech Dispatcher, espeak-ng and a
//! sound server, started here and ended here.

mod rig;
#[cfg(feature = "tts-on-linux")]
mod tts;

use kodeoplaeser::locale::Lang;
use kodeoplaeser::sound::socket::Address;
use kodeoplaeser::speech::engine::speechd::Server;
use kodeoplaeser::speech::{Event, Fault, Limits, Part, Source, SpokenCode, Utterance};
use rig::{Client, Rig, Stage};
use std::fs;
use std::time::{Duration, Instant};

/// As in the program, but patient with a machine that is busy with other tests; for an engine that is to be given up.
fn limits() -> Limits {
    let (open, begin, retry) = (Duration::from_secs(20), Duration::from_secs(5), Duration::from_millis(100));
    Limits { open, begin, retry, retry_most: 5 * retry, ..Limits::default() }
}

/// For an engine that is to speak, however long it takes.
fn patient() -> Limits {
    let ever = Duration::from_secs(100);
    Limits { open: ever, begin: ever, turn: ever, mark: ever, tail: ever, ..limits() }
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
    assert!(rig.processes("speech-dispatch").is_empty(), "we start it");
    let stage = rig.speaker(patient());
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
    let stage = rig.speaker(patient());
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
    let stage = rig.speaker(patient());
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
    let mut rig = Rig::new(false);
    let (tail, per_char) = (Duration::from_secs(2), Duration::from_millis(10));
    let stage = rig.speaker(Limits { tail, per_char, ..limits() });
    let events = stage.says(1, vec![en(CODE)]);
    assert!(events.ends_with(&[began(1, 0, Source::Builtin), Event::Finished { ticket: 1 }]), "{events:?}");
    // The server came before the sound, and may wait for it for ever.
    rig.start_sound();
    let _by_whoever_can = stage.says(2, vec![en(CODE)]);
    rig.signal("-KILL");
    stage.until_engine_speaks();
}

#[test]
fn an_engine_that_is_not_installed_is_named() {
    let server =
        Server { address: Address::Path("/nonexistent/socket".into()), program: "/nonexistent/program".into() };
    let stage = Stage::new(server, limits());
    stage.speaker.say(1, vec![en(CODE)]);
    let why = Fault::NoEngine("speech-dispatcher is not installed".into());
    stage.hears([Event::Fallback { ticket: 1, why }, began(1, 0, Source::Builtin), Event::Finished { ticket: 1 }]);
}

/// The code after a name that would be markup, with a mark at each digit.
fn code(lang: Lang) -> Utterance {
    let code = Part::Code(SpokenCode::new(&["482", "910"], false));
    Utterance::private(lang, vec![Part::words("Q<mark> & co: "), code])
}

#[test]
fn each_digit_is_told_when_it_is_spoken() {
    let rig = Rig::new(true);
    let stage = rig.speaker(patient());
    // What is told before the engine is known to tell may come from the clock.
    let _ = stage.says(1, Lang::ALL.map(code).to_vec());
    stage.speaker.say(2, Lang::ALL.map(code).to_vec());
    for part in 0..2 {
        stage.hears([began(2, part, Source::Engine)]);
        let begun = Instant::now();
        stage.hears((0..6).map(|digit| Event::Reached { ticket: 2, part, digit }));
        assert!(begun.elapsed() > Duration::from_secs(2), "as long as speaking them takes, however busy the machine");
    }
    stage.hears([Event::Finished { ticket: 2 }]);
}

/// Neither our own voice nor another program's is cut off, and the built-in voice does not talk over it.
#[test]
fn we_and_a_screen_reader_wait_for_each_other() {
    let rig = Rig::new(true);
    // Less than what the reader says takes.
    let stage = rig.speaker(Limits { begin: Duration::from_secs(2), ..patient() });
    stage.until_engine_speaks();
    let mut reader = Client::new(&rig, "message");
    reader.says(LONG);
    assert_eq!(reader.hears(), "BEGIN");
    stage.speaker.say(1, vec![en(CODE)]);
    assert_eq!(reader.hears(), "END");
    stage.hears([began(1, 0, Source::Engine)]);
    reader.says("next");
    stage.hears([Event::Finished { ticket: 1 }]);
    assert_eq!([reader.hears(), reader.hears()], ["BEGIN", "END"]);
    // What priorities decide, and we can't: see `GREETING`.
    let mut reader = Client::new(&rig, "text");
    reader.says(LONG);
    assert_eq!(reader.hears(), "BEGIN");
    stage.speaker.say(2, vec![en("ours")]);
    assert_eq!(reader.hears(), "CANCELED");
    stage.hears([began(2, 0, Source::Engine), Event::Finished { ticket: 2 }]);
    let mut reader = Client::new(&rig, "important");
    stage.speaker.say(3, vec![en(LONG)]);
    stage.hears([began(3, 0, Source::Engine)]);
    reader.says("now");
    stage.hears([Event::Stopped { ticket: 3 }]);
    assert_eq!([reader.hears(), reader.hears()], ["BEGIN", "END"]);
}

#[test]
fn two_copies_of_the_program_speak_one_after_the_other() {
    let rig = Rig::new(true);
    let copies = [(); 2].map(|()| rig.speaker(Limits { begin: Duration::from_secs(2), ..patient() }));
    copies.iter().for_each(Stage::until_engine_speaks);
    copies.iter().for_each(|copy| copy.speaker.say(1, vec![en(CODE)]));
    for copy in &copies {
        copy.hears([began(1, 0, Source::Engine), Event::Finished { ticket: 1 }]);
    }
}

/// Then it accepts all and says nothing, for as long as it lives. A new one is as good as ever.
#[test]
fn a_server_whose_synthesisers_are_dead_is_not_waited_for() {
    let rig = Rig::new(true);
    let stage = rig.speaker(limits());
    stage.until_engine_speaks();
    rig.signal_all("sd_", "-KILL");
    for ticket in [1, 2] {
        let events = stage.says(ticket, vec![en(CODE)]);
        assert!(events.ends_with(&[began(ticket, 0, Source::Builtin), Event::Finished { ticket }]), "{events:?}");
    }
    rig.signal("-KILL");
    stage.until_engine_speaks();
}

#[test]
fn nothing_to_say_troubles_no_engine() {
    let rig = Rig::new(true);
    let stage = rig.speaker(patient());
    assert_eq!(stage.says(1, vec![en(""), en(" \0\n")]), [Event::Finished { ticket: 1 }]);
    let events = stage.says(2, vec![en(""), en("one")]);
    assert_eq!(events, [began(2, 0, Source::Engine), Event::Finished { ticket: 2 }]);
}

#[test]
fn a_server_that_refuses_our_locale_is_started_in_another() {
    let rig = Rig::new(true);
    rig.write_start("test \"$LC_ALL\" = C.UTF-8 || unset LC_ALL\nexport LANG=xx_XX.UTF-8");
    assert!(rig.processes("speech-dispatch").is_empty());
    let stage = rig.speaker(patient());
    let events = stage.says(1, vec![en("one")]);
    assert_eq!(events, [began(1, 0, Source::Engine), Event::Finished { ticket: 1 }]);
}

/// Speech Dispatcher 0.11.4 says that it has begun, and ends with the sound server. Whether or not a later one does, all
/// is spoken, and in the end by the engine.
#[test]
fn a_sound_server_that_ends_and_returns_is_survived() {
    let mut rig = Rig::new(true);
    let stage = rig.speaker(Limits { tail: Duration::from_secs(2), ..limits() });
    stage.until_engine_speaks();
    rig.stop_sound();
    for ticket in [1, 2] {
        let events = stage.says(ticket, vec![en("one")]);
        assert!(events.ends_with(&[began(ticket, 0, Source::Builtin), Event::Finished { ticket }]), "{events:?}");
    }
    rig.start_sound();
    let _by_whoever_can = stage.says(3, vec![en("one")]);
    rig.signal("-KILL");
    stage.until_engine_speaks();
}
