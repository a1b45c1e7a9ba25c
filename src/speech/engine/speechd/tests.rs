//! A Speech Dispatcher that does as the test says.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod failing;
mod messages;
mod voices;

use super::*;
use crate::sound::socket::Address;
use crate::speech::{Heard, Part, SpokenCode, told};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::mpsc::{Receiver, Sender, channel};
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
    tell: Tell,
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
    let (tell, reports) = told();
    let server = Server { address: Address::Path(socket), program: "/nonexistent/speech-dispatcher".into() };
    Rig { server, commands, tell, reports, _place: place }
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
        SpeechDispatcher::open(self.server.clone(), self.tell.clone())
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
