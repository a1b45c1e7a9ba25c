//! Speech Dispatcher, the speech service of Linux desktops, without its library: that would have to be installed for
//! our program to start at all, and blocks for ever when the server hangs.

mod server;
mod ssml;
mod wire;

pub use server::Server;

use super::super::{Factory, Fault, Manner, Preferred, Tell, Utterance, Voice};
use super::language_rank;
use super::tally::Tally;
use crate::locale::Lang;
use crate::settings::Settings;
use std::sync::Arc;
use std::time::{Duration, Instant};
use wire::{Wire, WireError};

/// Starting the server and listing its voices may take this long. Measured: 0.2 s for each.
const OPENING: Duration = Duration::from_secs(4);
/// One of several modules may take this much of that.
const MODULE: Duration = Duration::from_secs(1);
/// One order may take this long. Measured: 0.3 ms.
const ORDER: Duration = Duration::from_millis(1500);

/// Said once on each connection.
///
/// The priority. Measured with another client speaking when ours came, and the other way round: at `message` we wait
/// for its `message` and its `important`, and its `message` waits for ours; so does its `text`, and ours cuts its `text`
/// off. At `text` it would be the same but that its next `text` would cut ours off; at `important` we would cut its
/// `message` off in mid-word; at `notification` we would be dropped while it speaks.
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
    tell: Tell,
    /// In each language the best first. Asked once: the list takes 0.2 s.
    voices: Vec<Choice>,
    /// Gone after any error.
    link: Option<Link>,
}

impl SpeechDispatcher {
    /// Makes voices that speak through this server.
    pub fn factory(server: Result<Server, Fault>) -> Factory {
        Arc::new(move |tell| Ok(Box::new(Self::open(server.clone()?, tell)?)))
    }

    /// Connects, starting the server if need be, and asks what languages it speaks. Takes four seconds at most.
    ///
    /// # Errors
    /// When there is no server and none can be started, or when it does not answer.
    pub fn open(server: Server, tell: Tell) -> Result<Self, Fault> {
        let until = Instant::now() + OPENING;
        let mut link = Link::open(&server, &tell, until)?;
        let (voices, without) = link.survey(until)?;
        let mut open = Self { server, tell, voices, link: Some(link) };
        for (lang, usual) in without {
            let found = open.elsewhere(lang, &usual, until);
            open.voices.extend(found);
        }
        Ok(open)
    }

    /// The voices for a language of the first module that has any, but for the `usual` one.
    fn elsewhere(&mut self, lang: Lang, usual: &str, until: Instant) -> Vec<Choice> {
        let modules = self.ask(until, Link::modules).unwrap_or_default();
        let found = modules.iter().filter(|module| *module != usual).find_map(|module| {
            let voices = self.ask(until, |link, until| link.voices_of(lang, module, until));
            voices.filter(|voices| !voices.is_empty())
        });
        let _: Option<()> = self.ask(until, |link, until| link.set_module(usual, until));
        found.unwrap_or_default()
    }

    /// Asks for something of which one module may know nothing, or in which it may hang: then nothing comes of it, and the
    /// connection is left, as a late answer would be taken for that to the next question.
    fn ask<T>(
        &mut self,
        until: Instant,
        question: impl FnOnce(&mut Link, Instant) -> Result<T, WireError>,
    ) -> Option<T> {
        let connect = || Link::open(&self.server, &self.tell, until).ok();
        let mut link = self.link.take().or_else(connect)?;
        let answer = question(&mut link, until.min(Instant::now() + MODULE));
        if let Err(error) = &answer {
            log::warn!("a module of Speech Dispatcher: {error}");
        }
        self.link = matches!(answer, Ok(_) | Err(WireError::Refused(..))).then_some(link);
        answer.ok()
    }

    /// The voice for an utterance, and whether it was chosen by name.
    fn choose(&self, lang: Lang, preferred: &Preferred) -> Result<(Choice, bool), Fault> {
        let mut choices = self.voices.iter().filter(|choice| choice.lang == lang);
        let best = choices.clone().next().ok_or(Fault::NoVoice(lang))?;
        let named = choices.find(|choice| matches!(preferred, Preferred::Named(name) if *name == choice.name));
        Ok((named.unwrap_or(best).clone(), named.is_some()))
    }

    /// The connection has taken an utterance.
    fn keep(&mut self, link: Link, number: u64) {
        // The server does not tell what else it has to say.
        if self.server.is_shared() {
            link.tally.queue(number);
        }
        self.link = Some(link);
    }
}

impl Voice for SpeechDispatcher {
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: &Manner) -> Result<(), Fault> {
        let until = Instant::now() + ORDER;
        let (choice, named) = self.choose(utterance.lang, manner.preferred(utterance.lang))?;
        // That the server was ended shows only when it is spoken to.
        if let Some(mut link) = self.link.take() {
            if named && !link.named {
                (link.named, link.voice) = (true, None);
            }
            match link.speak(number, utterance, &choice, manner, until) {
                Err(WireError::Gone(_)) => {}
                done => {
                    done?;
                    self.keep(link, number);
                    return Ok(());
                }
            }
        }
        let mut link = Link::open(&self.server, &self.tell, until)?;
        link.named = named;
        link.speak(number, utterance, &choice, manner, until)?;
        self.keep(link, number);
        Ok(())
    }

    fn stop(&mut self) -> Result<(), Fault> {
        let Some(mut link) = self.link.take() else { return Ok(()) };
        let _ = link.wire.command("CANCEL self", Instant::now() + ORDER)?;
        self.link = Some(link);
        Ok(())
    }

    fn installed(&self) -> Vec<(Lang, String)> {
        self.voices.iter().map(|choice| (choice.lang, choice.name.clone())).collect()
    }
}

/// A voice of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    lang: Lang,
    tag: String,
    name: String,
    /// The output module that has it; empty if the server does not tell.
    module: String,
    /// The server takes another module for the language by itself.
    elsewhere: bool,
}

/// The voices for a language in a module's list, the best first. Each line has a name, a tag and a variant, with tabs in
/// between. A hundred variants of each of espeak-ng's voices, such as `Danish+Adam`, are left out.
fn usable(lang: Lang, list: &str, module: &str, elsewhere: bool) -> Vec<Choice> {
    let plain = list.lines().filter_map(|line| line.split_once('\t')).filter(|(name, _)| !name.contains('+'));
    let tagged = plain.map(|(name, rest)| (name, rest.split('\t').next().unwrap_or_default()));
    let mut usable: Vec<_> = tagged.filter_map(|(name, tag)| Some((language_rank(lang, tag)?, name, tag))).collect();
    usable.sort_by_key(|(rank, ..)| *rank);
    let text = str::to_owned;
    usable
        .into_iter()
        .map(|(_, name, tag)| Choice { lang, tag: text(tag), name: text(name), module: text(module), elsewhere })
        .collect()
}

/// Languages for which there is no voice, each with the module that has none.
type Lacking = Vec<(Lang, String)>;

/// A connection, and what has been set on it.
struct Link {
    wire: Wire,
    tally: Arc<Tally>,
    voice: Option<Choice>,
    /// The output module that was asked for by its name. From then on each must be.
    module: Option<String>,
    /// A voice was once asked for by its name. From then on each must be: its name goes before the language, and would
    /// stay behind when only the language is changed.
    named: bool,
    manner: Option<Manner>,
    ssml: bool,
}

impl Link {
    fn open(server: &Server, tell: &Tell, until: Instant) -> Result<Self, Fault> {
        let stream = server.connect(until)?;
        let tally = Arc::new(Tally::new(tell.clone()));
        let mut wire = Wire::new(stream, tally.clone()).map_err(WireError::from)?;
        for line in GREETING {
            let _ = wire.command(line, until)?;
        }
        Ok(Self { wire, tally, voice: None, module: None, named: false, manner: None, ssml: false })
    }

    /// The voices for each language, the best first; and the languages for which there is none, with the module that has
    /// none. The server says OK to any language or voice, and then keeps silent or reads with another one's voice, so the
    /// list of voices must be asked. It is that of the output module, which may be another one for another language.
    fn survey(&mut self, until: Instant) -> Result<(Vec<Choice>, Lacking), WireError> {
        let mut voices = Vec::new();
        let mut listed = (String::new(), String::new());
        let mut without = Vec::new();
        for lang in Lang::ALL {
            let _ = self.wire.command(&format!("SET self LANGUAGE {}", lang.tag()), until)?;
            let module = self.ask("GET OUTPUT_MODULE", until)?;
            let module = module.lines().next().unwrap_or_default().trim().to_owned();
            if module.is_empty() || module != listed.0 {
                listed = (module, self.ask("LIST SYNTHESIS_VOICES", until)?);
            }
            let usable = usable(lang, &listed.1, &listed.0, false);
            if usable.is_empty() && !listed.0.is_empty() {
                without.push((lang, listed.0.clone()));
            }
            voices.extend(usable);
        }
        Ok((voices, without))
    }

    /// The modules that may have a voice.
    fn modules(&mut self, until: Instant) -> Result<Vec<String>, WireError> {
        // Some list voices that may not be installed, and say nothing with them. The last line is the reply's own.
        let speaks = |module: &&str| {
            !module.is_empty() && *module != "dummy" && !module.ends_with("-generic") && !module.contains(' ')
        };
        let listed = self.ask("LIST OUTPUT_MODULES", until)?;
        Ok(listed.lines().map(str::trim).filter(speaks).map(str::to_owned).collect())
    }

    /// The voices that a module has for a language.
    fn voices_of(&mut self, lang: Lang, module: &str, until: Instant) -> Result<Vec<Choice>, WireError> {
        self.set_module(module, until)?;
        Ok(usable(lang, &self.ask("LIST SYNTHESIS_VOICES", until)?, module, true))
    }

    fn set_module(&mut self, module: &str, until: Instant) -> Result<(), WireError> {
        if self.module.as_deref() != Some(module) {
            let _ = self.wire.command(&format!("SET self OUTPUT_MODULE {module}"), until)?;
            self.module = Some(module.to_owned());
        }
        Ok(())
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
        choice: &Choice,
        manner: &Manner,
        until: Instant,
    ) -> Result<(), WireError> {
        if utterance.is_blank() {
            self.tally.skip(number);
            return Ok(());
        }
        if self.voice.as_ref() != Some(choice) {
            // Before the language, which the module must know.
            if choice.elsewhere || self.module.is_some() {
                self.set_module(&choice.module, until)?;
            }
            let _ = self.wire.command(&format!("SET self LANGUAGE {}", choice.tag), until)?;
            if self.named {
                let _ = self.wire.command(&format!("SET self SYNTHESIS_VOICE {}", choice.name), until)?;
            }
            self.voice = Some(choice.clone());
        }
        if self.manner.as_ref() != Some(manner) {
            let _ = self.wire.command(&format!("SET self RATE {}", rate(manner)), until)?;
            let _ = self.wire.command(&format!("SET self PITCH {}", pitch(manner)), until)?;
            let _ = self.wire.command(&format!("SET self VOLUME {}", volume(manner)), until)?;
            self.manner = Some(manner.clone());
        }
        // Only marked up can it begin with a silence.
        let marked = utterance.is_followed() || utterance.wakes();
        if self.ssml != marked {
            let _ =
                self.wire.command(if marked { "SET self SSML_MODE on" } else { "SET self SSML_MODE off" }, until)?;
            self.ssml = marked;
        }
        let text = if marked { ssml::ssml(utterance) } else { utterance.text() };
        let id = self.wire.speak(&text, until)?;
        self.tally.assign(id, number);
        Ok(())
    }
}

/// SSIP's rate, -100 to 100. With espeak-ng 0 is 170 words a minute; ours go from about 100 to about 280. At 310 an ear
/// that does not know the voice no longer tells every digit (`tests/hear/README.md`).
fn rate(manner: &Manner) -> i32 {
    let rate = i32::from(manner.rate_step());
    if rate < 0 { rate * 16 } else { rate * 8 }
}

/// SSIP's pitch, -100 to 100. Beyond 60 either way espeak-ng hardly sounds like a person.
fn pitch(manner: &Manner) -> i32 {
    12 * i32::from(manner.pitch_step())
}

/// SSIP's volume, -100 to 100. At 100 espeak-ng amplifies until it clips, so ours ends at 50.
fn volume(manner: &Manner) -> i32 {
    -100 + 150 * i32::from(manner.volume.min(Settings::LOUDEST)) / i32::from(Settings::LOUDEST)
}

#[cfg(test)]
mod tests;
