//! What our program says, taken down on the way to Speech Dispatcher.

use super::Rig;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::spawn;

/// Everything that a client has given the speech server to be spoken.
#[derive(Clone, Default)]
pub struct Tap {
    said: Arc<Mutex<Vec<String>>>,
    /// How much of it the server has told to be over, at its end or before.
    over: Arc<AtomicUsize>,
}

impl Rig {
    /// The programs that are launched from now on reach Speech Dispatcher through a tap.
    pub fn tap_speech(&mut self) -> Tap {
        let tap = Tap::default();
        let socket = self.session.file("run/tap.sock");
        let server = self.session.file("run/speech-dispatcher/speechd.sock");
        let listener = UnixListener::bind(&socket).unwrap();
        self.speech_address = Some(format!("unix_socket:{}", socket.display()));
        let log = tap.clone();
        spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let Ok(server) = UnixStream::connect(&server) else { return };
                let (answers, to_client) = (server.try_clone().unwrap(), client.try_clone().unwrap());
                let (log, events) = (log.clone(), log.clone());
                spawn(move || events.pass(answers, to_client));
                spawn(move || log.follow(&client, server));
            }
        });
        tap
    }
}

impl Tap {
    /// What has been said so far, without the marks of SSML.
    pub fn said(&self) -> Vec<String> {
        self.said.lock().unwrap().iter().map(|said| plain(said)).collect()
    }

    /// Whether nothing is spoken, nor waits to be.
    pub fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst) >= self.said.lock().unwrap().len()
    }

    /// Hands on what the server answers; counts the events that end a message.
    fn pass(&self, server: UnixStream, mut client: UnixStream) {
        for line in BufReader::new(server).split(b'\n').map_while(Result::ok) {
            if client.write_all(&[&line, b"\n".as_slice()].concat()).is_err() {
                break;
            }
            if line.starts_with(b"702 ") || line.starts_with(b"703 ") {
                let _: usize = self.over.fetch_add(1, Ordering::SeqCst);
            }
        }
        drop(client.shutdown(std::net::Shutdown::Both));
    }

    /// Hands on what the client sends; keeps what follows SPEAK, up to the line with a single full stop.
    fn follow(&self, client: &UnixStream, mut server: UnixStream) {
        let mut text: Option<String> = None;
        for line in BufReader::new(client).split(b'\n').map_while(Result::ok) {
            if server.write_all(&[&line, b"\n".as_slice()].concat()).is_err() {
                return;
            }
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            match text.take() {
                None if line.eq_ignore_ascii_case("SPEAK") => text = Some(String::new()),
                None => {}
                Some(said) if line == "." => self.said.lock().unwrap().push(said),
                Some(said) => text = Some(said + &line),
            }
        }
        drop(server.shutdown(std::net::Shutdown::Both));
    }
}

fn plain(ssml: &str) -> String {
    let text: String = ssml.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
