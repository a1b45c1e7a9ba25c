//! What our program says, taken down on the way to Speech Dispatcher.

use super::Rig;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::{Arc, Mutex};
use std::thread::spawn;

/// Everything that a client has given the speech server to be spoken.
#[derive(Clone, Default)]
pub struct Tap(Arc<Mutex<Vec<String>>>);

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
                spawn(move || pass(answers, to_client));
                let log = log.clone();
                spawn(move || log.follow(&client, server));
            }
        });
        tap
    }
}

impl Tap {
    /// What has been said so far, without the marks of SSML.
    pub fn said(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().map(|said| plain(said)).collect()
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
                Some(said) if line == "." => self.0.lock().unwrap().push(said),
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

fn pass(mut from: UnixStream, mut to: UnixStream) {
    let mut bytes = [0; 4096];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        if to.write_all(&bytes[..count]).is_err() {
            return;
        }
    }
    drop(to.shutdown(std::net::Shutdown::Both));
}
