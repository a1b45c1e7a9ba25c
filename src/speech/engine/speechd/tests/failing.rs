//! A server that does not start, is killed, hangs or is not there.

use super::*;

#[test]
fn a_server_that_does_not_start_in_our_locale_is_started_in_another() {
    use std::os::unix::fs::PermissionsExt;
    let place = tempfile::tempdir().unwrap();
    let (program, log) = (place.path().join("start"), place.path().join("log"));
    let script = format!("#!/bin/sh\necho \"$LC_ALL\" >> '{}'\ntest \"$LC_ALL\" = C.UTF-8\n", log.display());
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
    let server = Server { address: Address::Path(place.path().join("none.sock")), program };
    let why = SpeechDispatcher::open(server, told().0).err();
    assert!(
        matches!(&why, Some(Fault::NoEngine(why)) if why.contains("No such file")),
        "started, but not there: {why:?}"
    );
    let tried = std::fs::read_to_string(log).unwrap();
    assert_eq!(tried.lines().map(|locale| locale == "C.UTF-8").collect::<Vec<_>>(), [false, true]);
}

#[test]
fn a_server_that_is_killed_in_mid_word_fails_the_utterance_and_is_found_again() {
    let mut answers = healthy(VOICES);
    let rig = rig(move |command| match command {
        "TEXT long" => line("225-1\r\n225 OK MESSAGE QUEUED\r\n701-1\r\n701-9\r\n701 BEGIN"),
        "CANCEL self" => Answer::HangUp,
        _ => answers(command),
    });
    let mut voice = rig.open().unwrap();
    voice.speak(1, &en("long"), &manner(5, 0)).unwrap();
    assert!(matches!(voice.stop(), Err(Fault::Broken(_))));
    assert_eq!(rig.next(), Heard::Began(1));
    assert!(matches!(rig.next(), Heard::Failed(1, Fault::Broken(_))));
    voice.speak(2, &en("again"), &manner(5, 0)).unwrap();
    assert_eq!([rig.next(), rig.next()], [Heard::Began(2), Heard::Ended(2)]);
    let again = [
        "SET self LANGUAGE en-US",
        "SET self RATE 0",
        "SET self PITCH 0",
        "SET self VOLUME -25",
        "SPEAK",
        "TEXT again",
    ];
    assert!(rig.commands().ends_with(&again.map(String::from)), "a new connection knows nothing of the old");
}

#[test]
fn a_server_that_was_killed_in_between_is_found_again_within_the_call() {
    let (mut answers, mut first) = (healthy(VOICES), true);
    let rig = rig(move |command| match command {
        "SPEAK" if std::mem::take(&mut first) => Answer::HangUp,
        _ => answers(command),
    });
    let mut voice = rig.open().unwrap();
    voice.speak(1, &en("again"), &manner(5, 0)).unwrap();
    assert_eq!([rig.next(), rig.next()], [Heard::Began(1), Heard::Ended(1)]);
}

#[test]
fn a_server_that_hangs_is_not_waited_for() {
    let mut answers = healthy(VOICES);
    let rig = rig(move |command| match command {
        "SPEAK" => Answer::Nothing,
        _ => answers(command),
    });
    let mut voice = rig.open().unwrap();
    assert_eq!(voice.speak(1, &en("one"), &manner(5, 0)), Err(Fault::Timeout));
    voice.stop().unwrap();
    let deaf = self::rig(|_| Answer::Nothing);
    assert_eq!(deaf.open().err(), Some(Fault::Timeout));
}

#[test]
fn without_a_server_the_reason_is_told() {
    let mut absent =
        Server { address: Address::Path("/nonexistent/speechd.sock".into()), program: "/nonexistent/program".into() };
    let open = |server: &Server| SpeechDispatcher::open(server.clone(), told().0).err();
    assert_eq!(open(&absent), Some(Fault::NoEngine("speech-dispatcher is not installed".into())));
    absent.program = "false".into();
    assert_eq!(open(&absent), Some(Fault::NoEngine("speech-dispatcher did not start".into())));
}
