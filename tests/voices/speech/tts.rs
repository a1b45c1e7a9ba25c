//! The adapter of Windows and macOS, here with the same engine behind it.

use super::rig::Rig;
use super::{CODE, LONG, en, patient};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::speech::discreet::Discreet;
use kodeoplaeser::speech::engine::tts::SystemVoice;
use kodeoplaeser::speech::{Fault, Heard, Manner, Utterance, Voice};
use log::{LevelFilter, Log, Metadata, Record};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The `tts` crate finds its server through the environment, so the test runs itself once more in a process with
/// the right one. True in there.
fn in_rig(test: &str) -> bool {
    if std::env::var_os("SPEECH_RIG").is_some() {
        return true;
    }
    let rig = Rig::new(true);
    let stage = rig.speaker(patient());
    stage.until_engine_speaks();
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("speech::{test}"), "--nocapture"])
        .env("SPEECHD_ADDRESS", format!("unix_socket:{}", rig.path("speech-dispatcher/speechd.sock").display()))
        .env("SPEECH_RIG", &rig.processes("speech-dispatch")[0])
        .envs(rig.env())
        .status();
    assert!(status.unwrap().success());
    false
}

fn open() -> (SystemVoice, Receiver<Heard>) {
    let (sender, reports) = channel();
    (SystemVoice::open(Arc::new(move |heard| drop(sender.send(heard)))).unwrap(), reports)
}

fn next(reports: &Receiver<Heard>) -> Heard {
    reports.recv_timeout(Duration::from_secs(60)).unwrap()
}

#[test]
fn the_adapter_of_other_systems_speaks_stops_and_fails() {
    if !in_rig("tts::the_adapter_of_other_systems_speaks_stops_and_fails") {
        return;
    }
    let (mut voice, reports) = open();
    let manner = Manner { volume: 10, rate: 5, ..Manner::default() };
    let utterances =
        [Utterance::new(Lang::Da, CODE), en(CODE), en("7"), en(" "), en("\0.\r\n.\r\nSET self RATE 0\r\n")];
    for (number, utterance) in (1..).zip(&utterances) {
        voice.speak(number, utterance, &manner).unwrap();
        assert_eq!([next(&reports), next(&reports)], [Heard::Began(number), Heard::Ended(number)]);
    }
    voice.speak(20, &en(LONG), &manner).unwrap();
    assert_eq!(next(&reports), Heard::Began(20));
    voice.stop().unwrap();
    assert_eq!(next(&reports), Heard::Stopped(20));
    let server = std::env::var_os("SPEECH_RIG").unwrap();
    assert!(Command::new("kill").arg("-KILL").arg(server).status().unwrap().success());
    let refused = std::iter::repeat_with(|| voice.speak(30, &en(LONG), &manner)).take(100).find(Result::is_err);
    assert!(matches!(refused, Some(Err(Fault::Broken(_)))));
}

/// What was offered for logging, and what was written.
#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<String>>>);

impl Log for Page {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &Record<'_>) {
        self.0.lock().unwrap().push(record.args().to_string());
    }
    fn flush(&self) {}
}

struct Both(Page, Discreet<Page>);

impl Log for Both {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &Record<'_>) {
        self.0.log(record);
        self.1.log(record);
    }
    fn flush(&self) {}
}

#[test]
fn no_code_reaches_a_log_though_the_crate_logs_what_it_speaks() {
    if !in_rig("tts::no_code_reaches_a_log_though_the_crate_logs_what_it_speaks") {
        return;
    }
    let (offered, written) = (Page::default(), Page::default());
    let logger = Both(offered.clone(), Discreet::new(written.clone()));
    log::set_boxed_logger(Box::new(logger)).unwrap();
    log::set_max_level(LevelFilter::Trace);
    let (mut voice, reports) = open();
    voice.speak(1, &en(CODE), &Manner::default()).unwrap();
    assert_eq!(next(&reports), Heard::Began(1));
    log::warn!(target: "kodeoplaeser::speech", "written");
    let holds = |page: &Page, text: &str| page.0.lock().unwrap().iter().any(|line| line.contains(text));
    assert!(holds(&offered, CODE), "else this test shows nothing");
    assert!(!holds(&written, CODE) && holds(&written, "written"));
}
