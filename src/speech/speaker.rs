//! The handle a window holds to be heard: it never waits, and there is always an answer.
//!
//! For each utterance the order of voices is: the system's engine, if it has a voice for the language; the built-in
//! voice; silence with a reason. An engine's word is not taken for it: an utterance that does not begin, or begins and
//! does not end, within its time is said again by the built-in voice.
//!
//! A code is another matter when a device for codes is chosen: it is heard there or not at all.

mod conductor;
mod job;
mod pace;
mod seat;
mod worker;

use super::{Factory, Fault, Manner, Utterance};
use crate::locale::Lang;
use conductor::{Conductor, Mail};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The operating system's speech engine.
    Engine,
    /// The clips that come with the program.
    Builtin,
    /// The same clips, on the device for codes.
    Private,
}

impl Source {
    /// What it is when it does not answer in its time: of our own recordings only the device can be slow.
    fn overdue(self) -> Fault {
        match self {
            Self::Engine => Fault::Timeout,
            Self::Builtin | Self::Private => Fault::Stuck,
        }
    }
}

/// How voices are made, one thread for each.
#[derive(Clone)]
pub struct Voices {
    /// Makes the system's engine.
    pub engine: Factory,
    /// Makes the built-in voice.
    pub builtin: Factory,
    /// Makes the built-in voice on the sound device with this id, and on no other.
    pub private: Arc<dyn Fn(&str) -> Factory + Send + Sync>,
}

/// What becomes of a ticket. After [`Event::Finished`], [`Event::Stopped`], [`Event::Silent`] or [`Event::Withheld`]
/// nothing more comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The `part`th utterance of the ticket, counted from 0, can be heard.
    Began {
        /// As given to [`Speaker::say`].
        ticket: u64,
        /// Which of its utterances.
        part: usize,
        /// Who speaks it.
        by: Source,
    },
    /// The voice has come to this digit of the code in an utterance, or should have by now: not every engine tells.
    Reached {
        /// As given to [`Speaker::say`].
        ticket: u64,
        /// Which of its utterances.
        part: usize,
        /// Counted from 0.
        digit: usize,
    },
    /// The engine could not speak an utterance, or not to its end; the built-in voice is asked to.
    Fallback {
        /// As given to [`Speaker::say`].
        ticket: u64,
        /// What was wrong with the engine.
        why: Fault,
    },
    /// Everything was spoken.
    Finished {
        /// As given to [`Speaker::say`].
        ticket: u64,
    },
    /// Cut short: by [`Speaker::hush`], by newer speech, or by another program's order to the engine.
    Stopped {
        /// As given to [`Speaker::say`].
        ticket: u64,
    },
    /// No voice could speak it. What was wrong with the engine was told by [`Event::Fallback`].
    Silent {
        /// As given to [`Speaker::say`].
        ticket: u64,
        /// What was wrong with the built-in voice.
        why: Fault,
    },
    /// An utterance with a code could not be heard on the device for codes, so it was not heard at all.
    Withheld {
        /// As given to [`Speaker::say`].
        ticket: u64,
        /// What was wrong with the device.
        why: Fault,
    },
    /// The voices of the engine that can be chosen by name. Comes whenever the engine has been opened.
    Installed(Vec<(Lang, String)>),
}

/// How long to wait for what.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// For a voice that is still being opened when there is something to say.
    pub open: Duration,
    /// From the order to speak until sound begins.
    pub begin: Duration,
    /// Instead of that, for our own recordings: a wireless headset may take two seconds to wake.
    pub wake: Duration,
    /// Instead of that, when other programs are connected to the engine: it lets them finish what they say.
    pub turn: Duration,
    /// From when its first digit should have come, if the voice has told the digits of a code before and tells none of
    /// this one.
    pub mark: Duration,
    /// From the beginning to the end, for each character at normal speed.
    pub per_char: Duration,
    /// From the beginning to the end, whatever the length.
    pub tail: Duration,
    /// Before the first new try with a voice that failed; doubled at each further failure.
    pub retry: Duration,
    /// At most this long between tries.
    pub retry_most: Duration,
    /// Devices that have been silent for so long sleep.
    pub sleep: Duration,
    /// For the voices to fall silent when the program ends.
    pub farewell: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            open: Duration::from_millis(2500),
            begin: Duration::from_millis(700),
            wake: Duration::from_secs(3),
            turn: Duration::from_secs(8),
            mark: Duration::from_secs(2),
            per_char: Duration::from_millis(250),
            tail: Duration::from_secs(3),
            retry: Duration::from_secs(1),
            retry_most: Duration::from_secs(60),
            sleep: Duration::from_secs(10),
            farewell: Duration::from_millis(400),
        }
    }
}

impl Limits {
    /// The longest that speaking a text may take at a rate of -5 to 5. The slowest is taken to need twice the normal time.
    /// Measured with espeak-ng at the slowest: a code of six digits 5.7 to 7.7 s, for which this gives 11.5 s.
    fn speaking(&self, text: &str, rate: i8) -> Duration {
        let normal = self.per_char.saturating_mul(u32::try_from(pace::characters(text)).unwrap_or(u32::MAX));
        self.tail + normal.saturating_mul(10) / u32::from(10_u8.saturating_add_signed(rate))
    }
}

/// Says things, one ticket at a time. No method waits for anything. Dropping it ends all speech.
#[derive(Debug)]
pub struct Speaker {
    mail: Sender<Mail>,
    over: Receiver<()>,
    farewell: Duration,
}

impl Speaker {
    /// Opens the voices in the background. `events` is called on the speaker's thread and must not block.
    ///
    /// # Errors
    /// When the system can't give the program another thread.
    pub fn start(voices: Voices, limits: Limits, events: impl Fn(Event) + Send + 'static) -> std::io::Result<Self> {
        let (mail, inbox) = channel();
        let (going, over) = channel();
        let conductor = Conductor::new(voices, limits, mail.clone(), events);
        let _ = std::thread::Builder::new().name("speaker".into()).spawn(move || {
            conductor.run(&inbox);
            drop(going);
        })?;
        Ok(Self { mail, over, farewell: limits.farewell })
    }

    /// Speaks the utterances one after another, each with a voice of its own language, instead of whatever is being
    /// spoken now. The events about it bear the ticket.
    pub fn say(&self, ticket: u64, utterances: Vec<Utterance>) {
        self.post(Mail::Say(ticket, utterances));
    }

    /// Silence, now.
    pub fn hush(&self) {
        self.post(Mail::Hush);
    }

    /// How to speak from the next utterance on.
    pub fn set_manner(&self, manner: Manner) {
        self.post(Mail::Manner(manner));
    }

    /// The queue has no bound because its reader never waits: it holds what was asked in the last moment, no more.
    fn post(&self, mail: Mail) {
        if self.mail.send(mail).is_err() {
            log::error!("the speaker has ended");
        }
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        self.post(Mail::Close);
        // Answers by hanging up. The margin is for a machine under load; a thread that still hangs then is left behind.
        let _ = self.over.recv_timeout(self.farewell + Duration::from_millis(200));
    }
}

#[cfg(test)]
mod tests;
