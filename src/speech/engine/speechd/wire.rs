//! One connection to Speech Dispatcher, speaking SSIP ("Speech Synthesis Interface Protocol", part of its manual):
//! a line out, a reply of three digits in, and notices (7xx) at any time in between.

use super::super::super::Fault;
use super::super::tally::{Tally, Turn};
use crate::sound::socket::Socket;
use std::io::{self, BufRead, BufReader, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::Builder;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// The server answers each command once. Replies beyond these mean that it has lost count.
const REPLIES: usize = 4;

/// The code of a reply and its lines without it.
type Reply = (u16, String);

#[derive(Debug, thiserror::Error)]
pub(super) enum WireError {
    #[error("no answer in time")]
    Timeout,
    #[error("the connection ended: {0}")]
    Gone(String),
    #[error("refused with {0}: {1}")]
    Refused(u16, String),
}

impl From<WireError> for Fault {
    fn from(error: WireError) -> Self {
        match error {
            WireError::Timeout => Self::Timeout,
            WireError::Gone(_) | WireError::Refused(..) => Self::Broken(error.to_string()),
        }
    }
}

impl From<io::Error> for WireError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Self::Timeout,
            _ => Self::Gone(error.to_string()),
        }
    }
}

/// After any error but [`WireError::Refused`] it must be dropped: an answer that comes late would be taken for the
/// next one's.
pub(super) struct Wire {
    stream: Socket,
    replies: Receiver<Reply>,
}

impl Wire {
    /// What is reported about messages goes to the tally, and so does the end of the connection.
    pub(super) fn new(stream: Socket, tally: Arc<Tally>) -> io::Result<Self> {
        let (sender, replies) = sync_channel(REPLIES);
        let lines = BufReader::new(stream.try_clone()?);
        let _ = Builder::new().name("ssip".into()).spawn(move || {
            let end = read(lines, &sender, &tally).map_or_else(|error| error.to_string(), |()| "closed".into());
            tally.lose(&WireError::Gone(end).into());
        })?;
        Ok(Self { stream, replies })
    }

    /// Sends a command and waits for its reply.
    pub(super) fn command(&mut self, line: &str, until: Instant) -> Result<Reply, WireError> {
        debug_assert!(!line.contains(['\r', '\n']), "one command");
        self.send(format!("{line}\r\n").as_bytes(), until)?;
        self.reply(until)
    }

    /// Queues a text and returns the server's id for it.
    pub(super) fn speak(&mut self, text: &str, until: Instant) -> Result<u64, WireError> {
        let _ = self.command("SPEAK", until)?;
        self.send(as_data(text).as_bytes(), until)?;
        let (code, reply) = self.reply(until)?;
        let id = reply.lines().next().and_then(|line| line.parse().ok());
        id.ok_or(WireError::Refused(code, reply))
    }

    fn reply(&self, until: Instant) -> Result<Reply, WireError> {
        match self.replies.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok((code @ 200..300, reply)) => Ok((code, reply)),
            Ok((code, reply)) => Err(WireError::Refused(code, reply.trim_end().into())),
            Err(RecvTimeoutError::Timeout) => Err(WireError::Timeout),
            Err(RecvTimeoutError::Disconnected) => Err(WireError::Gone("closed".into())),
        }
    }

    fn send(&mut self, bytes: &[u8], until: Instant) -> Result<(), WireError> {
        let left = until.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        self.stream.set_write_timeout(Some(left))?;
        Ok(self.stream.write_all(bytes)?)
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        // Ends the reader too.
        let _ = self.stream.shutdown();
    }
}

/// A text as SSIP sends it: lines, of which none is a lone dot, and a lone dot at the end. Nothing in the text can
/// become a command.
fn as_data(text: &str) -> Zeroizing<String> {
    // Never grows, so it leaves no copies behind.
    let mut data = Zeroizing::new(String::with_capacity(3 * text.len() + 8));
    for line in text.split(['\r', '\n']) {
        if line.starts_with('.') {
            data.push('.');
        }
        data.extend(line.chars().map(|c| if c == '\0' { ' ' } else { c }));
        data.push_str("\r\n");
    }
    data.push_str(".\r\n");
    data
}

/// Reads until the connection ends.
fn read(mut lines: impl BufRead, replies: &SyncSender<Reply>, tally: &Tally) -> io::Result<()> {
    let (mut line, mut reply, mut notice) = (Vec::new(), String::new(), String::new());
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let line = String::from_utf8_lossy(&line);
        let Some((code, last, text)) = parse(line.trim_end()) else { continue };
        let whole = if (700..800).contains(&code) { &mut notice } else { &mut reply };
        whole.push_str(text);
        whole.push('\n');
        if !last {
            continue;
        }
        let whole = std::mem::take(whole);
        let turn = match code {
            701 => Turn::Began,
            702 => Turn::Ended,
            703 => Turn::Stopped,
            // The last line but one is what we have named the mark.
            700 => match whole.lines().nth(2).and_then(|name| name.parse().ok()) {
                Some(digit) => Turn::Reached(digit),
                None => continue,
            },
            // Pause and resume: nothing we asked for.
            704..800 => continue,
            _ if replies.try_send((code, whole)).is_ok() => continue,
            _ => return Err(io::Error::other("a reply to no command")),
        };
        if let Some(id) = whole.lines().next().and_then(|line| line.parse().ok()) {
            tally.report(id, turn);
        }
    }
}

/// The code of a line, whether it is the reply's last, and the rest.
fn parse(line: &str) -> Option<(u16, bool, &str)> {
    let (code, rest) = line.split_at_checked(3)?;
    let last = rest.starts_with(' ');
    let text = rest.strip_prefix([' ', '-'])?;
    Some((code.parse().ok()?, last, text))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::speech::{Heard, told};
    use proptest::prelude::*;

    #[test]
    fn notices_are_told_from_replies_even_in_the_middle_of_one() {
        let (tell, reports) = told();
        let (replies, received) = sync_channel(REPLIES);
        let tally = Tally::new(tell);
        tally.assign(7, 1);
        let stream = "249-Danish\tda\tnone\r\n701-7\r\n701-3\r\n701 BEGIN\r\n249-English\ten-US\tnone\r\n\
                      700-7\r\n700-3\r\n700-5\r\n700 INDEX MARK\r\n700-7\r\n700-3\r\n700-x\r\n700 INDEX MARK\r\n\
                      249 OK VOICE LIST SENT\r\nnoise\r\n\r\n702-7\r\n702-3\r\n702 END\r\n500 ERR\r\n";
        read(stream.as_bytes(), &replies, &tally).unwrap();
        assert_eq!(reports.try_iter().collect::<Vec<_>>(), [Heard::Began(1), Heard::Reached(1, 5), Heard::Ended(1)]);
        let list = "Danish\tda\tnone\nEnglish\ten-US\tnone\nOK VOICE LIST SENT\n";
        assert_eq!(received.try_iter().collect::<Vec<_>>(), [(249, list.into()), (500, "ERR\n".into())]);
    }

    #[test]
    fn a_server_that_has_lost_count_is_left() {
        let (tell, _reports) = told();
        let (replies, _received) = sync_channel(REPLIES);
        let stream = "200 OK\r\n".repeat(REPLIES + 1);
        assert!(read(stream.as_bytes(), &replies, &Tally::new(tell)).is_err());
    }

    proptest! {
        /// The receiving rule of the protocol: take lines up to a lone dot, and one dot off those that begin with it.
        #[test]
        fn no_text_ends_early_or_becomes_a_command(text in "[.a\r\n\0 ]{0,12}|\\PC{0,40}") {
            let data = as_data(&text);
            let body = data.strip_suffix("\r\n.\r\n").unwrap();
            let lines: Vec<_> = body.split("\r\n").collect();
            prop_assert!(!lines.contains(&".") && !data.contains('\0'));
            let received: Vec<_> = lines.iter().map(|line| line.strip_prefix('.').unwrap_or(line)).collect();
            prop_assert_eq!(received.join("\n"), text.replace('\r', "\n").replace('\0', " "));
        }
    }
}
