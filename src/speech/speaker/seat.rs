//! The place of one voice: who sits there, and when to try again if nobody does.

use super::super::{Factory, Fault};
use super::conductor::Mail;
use super::worker::Worker;
use super::{Limits, Source};
use crate::locale::Lang;
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// So many threads may hang in one voice before no more are made.
const STUCK: usize = 3;

/// One voice in the course of the program: which, and the how many-th that was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Post {
    pub(super) source: Source,
    opened: u64,
}

/// Whether a voice can be asked to speak.
pub(super) enum Stand<'a> {
    Ready(&'a Worker),
    /// It is being opened and should be there by then.
    Soon(Instant),
    Out(Fault),
}

pub(super) struct Seat {
    post: Post,
    factory: Factory,
    worker: Option<Worker>,
    /// Since when the worker has been opening its voice; none once it is open.
    opening: Option<Instant>,
    /// Why the voice is not to be used, and until when.
    out: Option<(Fault, Instant)>,
    /// In a row, since an utterance was last spoken to its end.
    failures: u32,
    /// The languages in which it has told which digit of a code it says.
    tells: Vec<Lang>,
    /// When it was last heard.
    sounded: Option<Instant>,
    /// Threads of voices that were given up, which may hang for ever.
    leaving: Vec<JoinHandle<()>>,
}

impl Seat {
    pub(super) fn new(source: Source, factory: Factory) -> Self {
        let post = Post { source, opened: 0 };
        Self {
            post,
            factory,
            worker: None,
            opening: None,
            out: None,
            failures: 0,
            tells: Vec::new(),
            sounded: None,
            leaving: Vec::new(),
        }
    }

    /// Another kind of voice is to sit here: the one that does is silenced for good, and how it did is forgotten.
    pub(super) fn refill(&mut self, factory: Factory) {
        self.leaving.extend(self.worker.take().and_then(Worker::dismiss));
        (self.factory, self.opening, self.out, self.failures) = (factory, None, None, 0);
        self.sounded = None;
    }

    /// Opens a voice, unless there is one or too many hang already.
    pub(super) fn open(&mut self, mail: &Sender<Mail>, limits: &Limits, now: Instant) {
        if self.worker.is_some() {
            return;
        }
        self.leaving.retain(|thread| !thread.is_finished());
        if self.leaving.len() >= STUCK {
            return self.fail(self.post.source.overdue(), limits, now);
        }
        self.post.opened += 1;
        self.tells.clear();
        match Worker::start(self.post, self.factory.clone(), mail.clone()) {
            Ok(worker) => (self.worker, self.opening) = (Some(worker), Some(now)),
            Err(error) => self.fail(Fault::NoEngine(error.to_string()), limits, now),
        }
    }

    /// The voice is open. False if that was an earlier one.
    pub(super) fn opened(&mut self, post: Post) -> bool {
        let mine = self.is_held_by(post);
        if mine {
            (self.opening, self.out) = (None, None);
        }
        mine
    }

    /// Whether the post is that of the voice that sits here now.
    pub(super) fn is_held_by(&self, post: Post) -> bool {
        post == self.post && self.worker.is_some()
    }

    /// Whether the voice can be asked. If there is an `other` voice, nobody waits for this one to be opened once more,
    /// and a resting one is not disturbed.
    pub(super) fn stand(&self, other: bool, limits: &Limits, now: Instant) -> Stand<'_> {
        let patient = !other || self.failures == 0;
        let overdue = || self.post.source.overdue();
        let out = || Stand::Out(self.out.as_ref().map_or_else(overdue, |(why, _)| why.clone()));
        match (&self.worker, self.opening.map(|since| since + limits.open), &self.out) {
            (Some(_), Some(until), _) if patient && now < until => Stand::Soon(until),
            (Some(_), None, Some((_, until))) if other && now < *until => out(),
            (Some(worker), None, _) => Stand::Ready(worker),
            (Some(_), Some(_), _) | (None, ..) => out(),
        }
    }

    /// The voice is here and open, whatever it may be worth.
    pub(super) fn worker(&self) -> Option<&Worker> {
        self.worker.as_ref().filter(|_| self.opening.is_none())
    }

    /// When a voice should next be opened.
    pub(super) fn retry(&self) -> Option<Instant> {
        self.out.as_ref().filter(|_| self.worker.is_none()).map(|(_, until)| *until)
    }

    /// Whether the voice is known to tell the digits of a code in a language.
    pub(super) fn tells(&self, lang: Lang) -> bool {
        self.tells.contains(&lang)
    }

    /// The voice has told a digit of a code.
    pub(super) fn told(&mut self, lang: Lang) {
        if !self.tells(lang) {
            self.tells.push(lang);
        }
    }

    /// The voice is heard.
    pub(super) fn sounds(&mut self, now: Instant) {
        self.sounded = Some(now);
    }

    /// Whether its device has had the time to fall asleep. Each has its own: headphones for codes sleep while the
    /// loudspeaker speaks.
    pub(super) fn sleeps(&self, limits: &Limits, now: Instant) -> bool {
        self.sounded.is_none_or(|sounded| now.saturating_duration_since(sounded) > limits.sleep)
    }

    /// The voice has spoken to the end: it is well.
    pub(super) fn heal(&mut self) {
        (self.failures, self.out) = (0, None);
    }

    /// The voice is gone or no good: another is opened later.
    pub(super) fn fail(&mut self, why: Fault, limits: &Limits, now: Instant) {
        log::warn!("{:?} voice: {why}", self.post.source);
        self.leaving.extend(self.worker.take().and_then(Worker::dismiss));
        self.out = Some((why, now + self.back_off(limits)));
    }

    /// The voice kept silent. If its thread hangs it is given up. If it answers it may only have been slow: it rests,
    /// but stays open, because on macOS the `tts` crate can be opened only once in the life of a process.
    pub(super) fn distrust(&mut self, limits: &Limits, now: Instant) {
        self.tells.clear();
        let why = self.post.source.overdue();
        match &self.worker {
            Some(worker) if !worker.is_busy() => {
                worker.stop(now);
                log::warn!("{:?} voice: {why}", self.post.source);
                self.out = Some((why, now + self.back_off(limits)));
            }
            _ => self.fail(why, limits, now),
        }
    }

    fn back_off(&mut self, limits: &Limits) -> Duration {
        let doubled = 2_u32.saturating_pow(self.failures);
        self.failures += 1;
        limits.retry.saturating_mul(doubled).min(limits.retry_most)
    }

    /// Silences the voice for good.
    pub(super) fn dismiss(mut self) -> Vec<JoinHandle<()>> {
        self.worker.take().and_then(Worker::dismiss).into_iter().collect()
    }
}
