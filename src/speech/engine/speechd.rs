//! Speech Dispatcher, the speech service of Linux desktops, without its library: that would have to be installed for
//! our program to start at all, and blocks for ever when the server hangs.

mod server;
mod wire;

pub use server::Server;

use super::super::{Factory, Fault, Heard, Manner, Utterance, Voice};
use super::preference;
use super::tally::Tally;
use crate::locale::Lang;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};
use wire::{Wire, WireError};

/// Starting the server and listing its voices may take this long. Measured: 0.2 s for each.
const OPENING: Duration = Duration::from_secs(4);
/// One order may take this long. Measured: 0.3 ms.
const ORDER: Duration = Duration::from_millis(1500);

/// Said once on each connection.
///
/// The priority: `important` would cut a screen reader off in mid-word, and `notification` would be dropped while
/// anything else speaks. `message` waits for the reader's own messages, and the reader's next one waits for ours.
/// Punctuation is how we write pauses; it must not be named, whatever the user has set for reading text.
const GREETING: [&str; 6] = [
    "SET self CLIENT_NAME \"user:kodeoplaeser:main\"",
    "SET self NOTIFICATION ALL on",
    "SET self PRIORITY message",
    "SET self PUNCTUATION none",
    "SET self SPELLING off",
    "SET self SSML_MODE off",
];

/// The voice of Speech Dispatcher. It connects anew by itself when the server was ended in between.
pub struct SpeechDispatcher {
    server: Server,
    heard: Sender<Heard>,
    /// The tag to ask for in each language that the server has a voice for. Asked once: the list takes 0.2 s.
    tags: Vec<(Lang, String)>,
    /// Gone after any error.
    link: Option<Link>,
}

impl SpeechDispatcher {
    /// Makes voices that speak through this server.
    pub fn factory(server: Result<Server, Fault>) -> Factory {
        Arc::new(move |heard| Ok(Box::new(Self::open(server.clone()?, heard)?)))
    }

    /// Connects, starting the server if need be, and asks what languages it speaks. Takes four seconds at most.
    ///
    /// # Errors
    /// When there is no server and none can be started, or when it does not answer.
    pub fn open(server: Server, heard: Sender<Heard>) -> Result<Self, Fault> {
        let until = Instant::now() + OPENING;
        let mut link = Link::open(&server, &heard, until)?;
        let tags = link.survey(until)?;
        Ok(Self { server, heard, tags, link: Some(link) })
    }
}

impl Voice for SpeechDispatcher {
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: &Manner) -> Result<(), Fault> {
        let until = Instant::now() + ORDER;
        let tag = self.tags.iter().find(|(lang, _)| *lang == utterance.lang);
        let (_, tag) = tag.ok_or(Fault::NoVoice(utterance.lang))?;
        // That the server was ended shows only when it is spoken to.
        if let Some(mut link) = self.link.take() {
            match link.speak(number, utterance, tag, manner, until) {
                Err(WireError::Gone(_)) => {}
                done => {
                    self.link = done.is_ok().then_some(link);
                    return Ok(done?);
                }
            }
        }
        let mut link = Link::open(&self.server, &self.heard, until)?;
        link.speak(number, utterance, tag, manner, until)?;
        self.link = Some(link);
        Ok(())
    }

    fn stop(&mut self) -> Result<(), Fault> {
        let Some(mut link) = self.link.take() else { return Ok(()) };
        let _ = link.wire.command("CANCEL self", Instant::now() + ORDER)?;
        self.link = Some(link);
        Ok(())
    }
}

/// A connection, and what has been set on it.
struct Link {
    wire: Wire,
    tally: Arc<Tally>,
    lang: Option<Lang>,
    manner: Option<Manner>,
}

impl Link {
    fn open(server: &Server, heard: &Sender<Heard>, until: Instant) -> Result<Self, Fault> {
        let stream = server.connect(until)?;
        let tally = Arc::new(Tally::new(heard.clone()));
        let mut wire = Wire::new(stream, tally.clone()).map_err(WireError::from)?;
        for line in GREETING {
            let _ = wire.command(line, until)?;
        }
        Ok(Self { wire, tally, lang: None, manner: None })
    }

    /// The best tag for each language there is a voice for. The server says OK to any language, and then keeps silent
    /// or reads with another one's voice, so the list of voices must be asked. It is that of the output module, which
    /// may be another one for another language.
    fn survey(&mut self, until: Instant) -> Result<Vec<(Lang, String)>, WireError> {
        let mut tags = Vec::new();
        let mut listed = (String::new(), String::new());
        for lang in Lang::ALL {
            let _ = self.wire.command(&format!("SET self LANGUAGE {}", lang.tag()), until)?;
            let module = self.ask("GET OUTPUT_MODULE", until)?;
            if module.is_empty() || module != listed.0 {
                listed = (module, self.ask("LIST SYNTHESIS_VOICES", until)?);
            }
            // Name, tag and variant, with tabs in between.
            let found = listed.1.lines().filter_map(|line| line.split('\t').nth(1));
            let usable = found.filter_map(|tag| Some((preference(lang, tag)?, tag)));
            tags.extend(usable.min_by_key(|(rank, _)| *rank).map(|(_, tag)| (lang, tag.to_owned())));
        }
        Ok(tags)
    }

    /// The answer, or nothing if the server or its module does not know the question.
    fn ask(&mut self, question: &str, until: Instant) -> Result<String, WireError> {
        match self.wire.command(question, until) {
            Ok((_, answer)) => Ok(answer),
            Err(WireError::Refused(..)) => Ok(String::new()),
            Err(error) => Err(error),
        }
    }

    fn speak(
        &mut self,
        number: u64,
        utterance: &Utterance,
        tag: &str,
        manner: &Manner,
        until: Instant,
    ) -> Result<(), WireError> {
        if utterance.is_blank() {
            self.tally.skip(number);
            return Ok(());
        }
        if self.lang != Some(utterance.lang) {
            let _ = self.wire.command(&format!("SET self LANGUAGE {tag}"), until)?;
            self.lang = Some(utterance.lang);
        }
        if self.manner.as_ref() != Some(manner) {
            let _ = self.wire.command(&format!("SET self RATE {}", rate(manner)), until)?;
            let _ = self.wire.command(&format!("SET self VOLUME {}", volume(manner)), until)?;
            self.manner = Some(manner.clone());
        }
        let id = self.wire.speak(utterance.text(), until)?;
        self.tally.assign(id, number);
        Ok(())
    }
}

/// SSIP's rate, -100 to 100. With espeak-ng 0 is 170 words a minute; ours go from about 100 to about 310, beyond which
/// digits run together.
fn rate(manner: &Manner) -> i32 {
    let rate = i32::from(manner.rate.clamp(-5, 5));
    if rate < 0 { rate * 16 } else { rate * 10 }
}

/// SSIP's volume, -100 to 100. At 100 espeak-ng amplifies until it clips, so ours ends at 50.
fn volume(manner: &Manner) -> i32 {
    -100 + 15 * i32::from(manner.volume.min(10))
}

#[cfg(test)]
mod tests;
