//! What is sent of an utterance, and what is told of it.

use super::*;

#[test]
fn a_code_is_sent_with_its_marks_and_the_digits_are_told_as_they_come() {
    let mut answers = healthy(VOICES);
    let marked = r#"TEXT <speak><mark name="0"/>4, <mark name="1"/>8 &amp; so</speak>"#;
    let rig = rig(move |command| match command {
        _ if command == marked => {
            let mark = |digit| format!("700-1\r\n700-9\r\n700-{digit}\r\n700 INDEX MARK\r\n");
            let began = "225-1\r\n225 OK MESSAGE QUEUED\r\n701-1\r\n701-9\r\n701 BEGIN\r\n";
            Answer::Line(format!("{began}{}{}{}", mark(0), mark(1), ended(1)))
        }
        _ => answers(command),
    });
    let mut voice = rig.open().unwrap();
    let code = vec![Part::Code(SpokenCode::new(&["48"], false)), Part::words(" & so")];
    let code = Utterance::private(Lang::En, code);
    let _ = rig.commands();
    voice.speak(1, &code, &manner(5, 0)).unwrap();
    let reached = [0, 1].map(|digit| Heard::Reached(1, digit));
    for heard in [&[Heard::Began(1)], &reached[..], &[Heard::Ended(1)]].concat() {
        assert_eq!(rig.next(), heard);
    }
    voice.speak(2, &en("<one>"), &manner(5, 0)).unwrap();
    let commands = rig.commands();
    let on_and_off = ["SET self SSML_MODE on", "SPEAK", marked, "SPEAK", "TEXT <one>"];
    assert_eq!(commands[4..], on_and_off, "{commands:?}");
}

/// `SET self SSML_MODE off` is part of the greeting too, and so not among the commands that are looked at here.
#[test]
fn plain_text_after_a_code_is_not_taken_for_markup() {
    let rig = rig(healthy(VOICES));
    let mut voice = rig.open().unwrap();
    let code = Utterance::private(Lang::En, vec![Part::Code(SpokenCode::new(&["4"], false))]);
    voice.speak(1, &code, &manner(5, 0)).unwrap();
    let _ = rig.commands();
    voice.speak(2, &en("<one>"), &manner(5, 0)).unwrap();
    let commands: Vec<_> = rig.commands.try_iter().collect();
    assert_eq!(commands, ["SET self SSML_MODE off", "SPEAK", "TEXT <one>"]);
}

#[test]
fn what_may_have_to_wait_for_another_program_is_told() {
    let mut answers = healthy(VOICES);
    let rig = rig(move |command| match command {
        "TEXT long" => line("225-1\r\n225 OK MESSAGE QUEUED"),
        _ => answers(command),
    });
    let mut voice = rig.open().unwrap();
    voice.speak(1, &en("long"), &manner(5, 0)).unwrap();
    assert_eq!(rig.reports.try_iter().collect::<Vec<_>>(), []);
    let _other = rig.server.address.connect().unwrap();
    // The other one must have been let in.
    let told = (2..1000).find(|number| {
        voice.speak(*number, &en("long"), &manner(5, 0)).unwrap();
        rig.reports.try_iter().any(|heard| heard == Heard::Queued(*number))
    });
    assert!(told.is_some());
}

#[test]
fn a_blank_text_is_not_sent() {
    let rig = rig(healthy(VOICES));
    let mut voice = rig.open().unwrap();
    let _ = rig.commands();
    voice.speak(1, &da(" \0 "), &manner(5, 0)).unwrap();
    assert_eq!([rig.next(), rig.next()], [Heard::Began(1), Heard::Ended(1)]);
    assert_eq!(rig.commands(), [""; 0]);
}

#[test]
fn stopping_cancels_our_own_messages_only() {
    let mut answers = healthy(VOICES);
    let rig = rig(move |command| match command {
        "CANCEL self" => line("703-1\r\n703-9\r\n703 CANCELED\r\n210 OK CANCELED"),
        "TEXT long" => line("225-1\r\n225 OK MESSAGE QUEUED\r\n701-1\r\n701-9\r\n701 BEGIN"),
        _ => answers(command),
    });
    let mut voice = rig.open().unwrap();
    voice.speak(5, &en("long"), &manner(5, 0)).unwrap();
    voice.stop().unwrap();
    assert_eq!([rig.next(), rig.next()], [Heard::Began(5), Heard::Stopped(5)]);
    assert_eq!(rig.commands().last().unwrap(), "CANCEL self");
}

/// A sleeping headset swallowed the first word: only codes had a silence before them.
#[test]
fn a_silence_goes_before_whatever_comes_first() {
    let rig = rig(healthy(VOICES));
    let mut voice = rig.open().unwrap();
    for (number, utterance) in [(1, en("Bank").after_silence()), (2, en("Door"))] {
        voice.speak(number, &utterance, &manner(5, 0)).unwrap();
    }
    let commands: Vec<_> = rig.commands.try_iter().filter(|it| it.starts_with("TEXT") || it.contains("SSML")).collect();
    let woken = r#"TEXT <speak><break time="300ms"/>Bank</speak>"#;
    let expected = ["SET self SSML_MODE off", "SET self SSML_MODE on", woken, "SET self SSML_MODE off", "TEXT Door"];
    assert_eq!(commands, expected);
}
