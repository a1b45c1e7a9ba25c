//! A Speech Dispatcher that does as the test says.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use super::*;
use crate::speech::{Part, SpokenCode};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::mpsc::{Receiver, channel};
use tempfile::TempDir;

/// What the fake server does when it has read a command, or a text, which is given to it as `TEXT ...`.
enum Answer {
    Line(String),
    /// Hangs: reads no more on this connection.
    Nothing,
    /// Ends the connection, as a killed server does.
    HangUp,
}

fn line(text: &str) -> Answer {
    Answer::Line(text.into())
}

const VOICES: &str = "249-English (Caribbean)\ten-029\tnone\r\n249-English (GB)\ten-GB\tnone\r\n\
                      249-English (America)\ten-US\tnone\r\n249-Danish\tda\tnone\r\n249 OK VOICE LIST SENT";

/// How a healthy server answers, but for the list of its voices. Message ids are 1, 2, 3 ...
fn healthy(voices: &'static str) -> impl FnMut(&str) -> Answer {
    let mut id = 0;
    move |command| match command.split(' ').next() {
        Some("LIST") => line(voices),
        Some("GET") => line("251-espeak-ng\r\n251 OK GET RETURNED"),
        Some("SPEAK") => line("230 OK RECEIVING DATA"),
        Some("TEXT") => {
            id += 1;
            // The event comes before the reply, as it sometimes does.
            Answer::Line(format!(
                "701-{id}\r\n701-9\r\n701 BEGIN\r\n225-{id}\r\n225 OK MESSAGE QUEUED\r\n{}",
                ended(id)
            ))
        }
        Some("CANCEL") => line("210 OK CANCELED"),
        _ => line("200 OK"),
    }
}

fn ended(id: u64) -> String {
    format!("702-{id}\r\n702-9\r\n702 END")
}

struct Rig {
    server: Server,
    commands: Receiver<String>,
    heard: Sender<Heard>,
    reports: Receiver<Heard>,
    _place: TempDir,
}

fn rig(mut answer: impl FnMut(&str) -> Answer + Send + 'static) -> Rig {
    let place = tempfile::tempdir().unwrap();
    let socket = place.path().join("speechd.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let (note, commands) = channel();
    let (accepted, streams) = channel();
    let _ = std::thread::spawn(move || listener.incoming().try_for_each(|stream| accepted.send(stream.unwrap())));
    // One after another.
    let _ = std::thread::spawn(move || streams.iter().for_each(|stream| serve(stream, &mut answer, &note)));
    let (heard, reports) = channel();
    let server = Server { socket, program: "/nonexistent/speech-dispatcher".into() };
    Rig { server, commands, heard, reports, _place: place }
}

/// Until the connection ends. A test that hangs its server keeps the thread until it ends itself.
fn serve(stream: UnixStream, answer: &mut impl FnMut(&str) -> Answer, note: &Sender<String>) {
    let mut out = stream.try_clone().unwrap();
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let mut text = false;
    loop {
        let command = if text {
            let body: Vec<_> = lines.by_ref().take_while(|line| line != ".").collect();
            format!("TEXT {}", body.join("|"))
        } else {
            let Some(command) = lines.next() else { return };
            command
        };
        let _ = note.send(command.clone());
        match answer(&command) {
            Answer::Line(reply) => {
                if out.write_all(format!("{reply}\r\n").as_bytes()).is_err() {
                    return;
                }
                text = reply.starts_with("230");
            }
            Answer::Nothing => lines.by_ref().for_each(drop),
            Answer::HangUp => return,
        }
    }
}

impl Rig {
    fn open(&self) -> Result<SpeechDispatcher, Fault> {
        SpeechDispatcher::open(self.server.clone(), self.heard.clone())
    }

    fn next(&self) -> Heard {
        self.reports.recv_timeout(Duration::from_secs(30)).unwrap()
    }

    /// Commands since the last call, without the greeting.
    fn commands(&self) -> Vec<String> {
        self.commands.try_iter().filter(|command| !GREETING.contains(&command.as_str())).collect()
    }
}

fn en(text: &str) -> Utterance {
    Utterance::new(Lang::En, text)
}

fn da(text: &str) -> Utterance {
    Utterance::new(Lang::Da, text)
}

fn manner(volume: u8, rate: i8) -> Manner {
    Manner { volume, rate, ..Manner::default() }
}

#[test]
fn language_and_manner_are_set_when_they_change() {
    let rig = rig(healthy(VOICES));
    let mut voice = rig.open().unwrap();
    let survey = ["SET self LANGUAGE da", "GET OUTPUT_MODULE", "LIST SYNTHESIS_VOICES", "SET self LANGUAGE en"];
    assert_eq!(rig.commands(), [&survey[..], &["GET OUTPUT_MODULE"]].concat());
    voice.speak(11, &en("4, 8, 2; 9, 1, 0"), &manner(10, 0)).unwrap();
    voice.speak(12, &en(".5"), &manner(10, 0)).unwrap();
    voice.speak(13, &da("tre"), &Manner { pitch: -5, ..manner(0, -5) }).unwrap();
    let english = [
        "SET self LANGUAGE en-US",
        "SET self RATE 0",
        "SET self PITCH 0",
        "SET self VOLUME 50",
        "SPEAK",
        "TEXT 4, 8, 2; 9, 1, 0",
    ];
    let danish = [
        "SET self LANGUAGE da",
        "SET self RATE -80",
        "SET self PITCH -60",
        "SET self VOLUME -100",
        "SPEAK",
        "TEXT tre",
    ];
    assert_eq!(rig.commands(), [&english[..], &["SPEAK", "TEXT ..5"], &danish[..]].concat());
    for number in [11, 12, 13] {
        assert_eq!([rig.next(), rig.next()], [Heard::Began(number), Heard::Ended(number)]);
    }
}

#[test]
fn a_missing_language_is_refused_and_nothing_is_sent() {
    let rig = rig(healthy("249-English (GB)\ten-GB\tnone\r\n249-Norwegian\tnb\tnone\r\n249 OK VOICE LIST SENT"));
    let mut voice = rig.open().unwrap();
    let _ = rig.commands();
    assert_eq!(voice.speak(1, &da("tre"), &manner(5, 0)), Err(Fault::NoVoice(Lang::Da)));
    assert_eq!(rig.commands(), [""; 0]);
    voice.speak(2, &en("three"), &manner(5, 0)).unwrap();
    assert_eq!(rig.commands()[0], "SET self LANGUAGE en-GB");
}

#[test]
fn an_engine_that_does_not_list_its_voices_is_trusted_with_no_language() {
    let rig = rig(healthy("304 ERR CANT LIST VOICES"));
    let mut voice = rig.open().unwrap();
    for utterance in [da("tre"), en("three")] {
        assert_eq!(voice.speak(1, &utterance, &manner(5, 0)), Err(Fault::NoVoice(utterance.lang)));
    }
}

#[test]
fn another_language_may_be_spoken_by_another_module() {
    let (mut fallback, mut module) = (healthy(""), "");
    let rig = rig(move |command| match command {
        "SET self LANGUAGE da" => {
            module = "da";
            line("201 OK LANGUAGE SET")
        }
        "SET self LANGUAGE en" => {
            module = "en";
            line("201 OK LANGUAGE SET")
        }
        "GET OUTPUT_MODULE" => Answer::Line(format!("251-module-{module}\r\n251 OK GET RETURNED")),
        "LIST SYNTHESIS_VOICES" => Answer::Line(format!("249-Voice\t{module}\tnone\r\n249 OK VOICE LIST SENT")),
        _ => fallback(command),
    });
    let voice = rig.open().unwrap();
    let tags: Vec<_> = voice.voices.iter().map(|choice| (choice.lang, choice.tag.as_str())).collect();
    assert_eq!(tags, [(Lang::Da, "da"), (Lang::En, "en")]);
}

fn by(name: &str) -> Manner {
    Manner { english: Preferred::Named(name.into()), ..manner(5, 0) }
}

/// Without the manner and the texts.
fn voices_asked_for(rig: &Rig) -> Vec<String> {
    let asked = |command: &String| command.contains("LANGUAGE") || command.contains("SYNTHESIS_VOICE");
    rig.commands().into_iter().filter(asked).collect()
}

#[test]
fn a_voice_can_be_chosen_by_its_name_and_left_again() {
    let variants = "249-Danish+Adam\tda\tAdam\r\n249-English (GB)\ten-GB\tnone\r\n\
                    249-English (America)\ten-US\tnone\r\n249-English (America)+Adam\ten-US\tAdam\r\n\
                    249-Danish\tda\tnone\r\n249 OK VOICE LIST SENT";
    let rig = rig(healthy(variants));
    let mut voice = rig.open().unwrap();
    let installed = [(Lang::Da, "Danish"), (Lang::En, "English (America)"), (Lang::En, "English (GB)")];
    assert_eq!(voice.installed(), installed.map(|(lang, name)| (lang, name.to_owned())));
    let _ = rig.commands();
    // One that is not there is not named, nor one of another language.
    for name in ["Uninstalled", "Danish"] {
        voice.speak(1, &en("one"), &by(name)).unwrap();
    }
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE en-US"]);
    // Two voices may share a tag: the best one is named too.
    voice.speak(1, &en("one"), &by("English (America)")).unwrap();
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE en-US", "SET self SYNTHESIS_VOICE English (America)"]);
    voice.speak(2, &en("two"), &by("English (GB)")).unwrap();
    voice.speak(3, &en("two"), &by("English (GB)")).unwrap();
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE en-GB", "SET self SYNTHESIS_VOICE English (GB)"]);
    voice.speak(4, &da("tre"), &by("English (GB)")).unwrap();
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE da", "SET self SYNTHESIS_VOICE Danish"]);
    voice.speak(5, &en("four"), &manner(5, 0)).unwrap();
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE en-US", "SET self SYNTHESIS_VOICE English (America)"]);
}

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
    let _other = UnixStream::connect(&rig.server.socket).unwrap();
    // The other one must have been let in.
    let told = (2..1000).find(|number| {
        voice.speak(*number, &en("long"), &manner(5, 0)).unwrap();
        rig.reports.try_iter().any(|heard| heard == Heard::Queued(*number))
    });
    assert!(told.is_some());
}

#[test]
fn a_server_that_does_not_start_in_our_locale_is_started_in_another() {
    use std::os::unix::fs::PermissionsExt;
    let place = tempfile::tempdir().unwrap();
    let (program, log) = (place.path().join("start"), place.path().join("log"));
    let script = format!("#!/bin/sh\necho \"$LC_ALL\" >> '{}'\ntest \"$LC_ALL\" = C.UTF-8\n", log.display());
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
    let server = Server { socket: place.path().join("none.sock"), program };
    let why = SpeechDispatcher::open(server, channel().0).err();
    assert!(
        matches!(&why, Some(Fault::NoEngine(why)) if why.contains("No such file")),
        "started, but not there: {why:?}"
    );
    let tried = std::fs::read_to_string(log).unwrap();
    assert_eq!(tried.lines().map(|locale| locale == "C.UTF-8").collect::<Vec<_>>(), [false, true]);
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
    let mut absent = Server { socket: "/nonexistent/speechd.sock".into(), program: "/nonexistent/program".into() };
    let open = |server: &Server| SpeechDispatcher::open(server.clone(), channel().0).err();
    assert_eq!(open(&absent), Some(Fault::NoEngine("speech-dispatcher is not installed".into())));
    absent.program = "false".into();
    assert_eq!(open(&absent), Some(Fault::NoEngine("speech-dispatcher did not start".into())));
}
