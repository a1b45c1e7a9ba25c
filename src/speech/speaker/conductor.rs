//! The speaker's thread: which voice says what, and what to do when it does not.
//!
//! It only ever waits for mail, and looks at the clock in one place.

mod system_or_recorded;

use super::super::{Factory, Fault, Heard, Manner, Utterance};
use super::job::{Job, Stage};
use super::seat::{Post, Seat};
use super::{Event, Limits, Source, Voices};
use crate::locale::Lang;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

pub(super) enum Mail {
    Say(u64, Vec<Utterance>),
    Hush,
    Manner(Manner),
    Close,
    /// A voice is ready to speak; the voices in it that can be chosen by name.
    Opened(Post, Vec<(Lang, String)>),
    /// A voice could not be opened, or its thread has ended.
    Left(Post, Fault),
    /// What became of an attempt.
    Heard(Heard),
}

pub(super) struct Conductor<E> {
    limits: Limits,
    events: E,
    mail: Sender<Mail>,
    seats: Seats,
    privately: Arc<dyn Fn(&str) -> Factory + Send + Sync>,
    manner: Manner,
    job: Option<Job>,
    attempts: u64,
}

/// The voices, whoever holds their places.
struct Seats {
    engine: Seat,
    builtin: Seat,
    /// Empty while no device for codes is chosen.
    private: Seat,
}

impl Seats {
    fn of(&mut self, source: Source) -> &mut Seat {
        match source {
            Source::Engine => &mut self.engine,
            Source::Builtin => &mut self.builtin,
            Source::Private => &mut self.private,
        }
    }

    fn all(&mut self) -> [&mut Seat; 3] {
        [&mut self.engine, &mut self.builtin, &mut self.private]
    }
}

impl<E: Fn(Event)> Conductor<E> {
    pub(super) fn new(voices: Voices, limits: Limits, mail: Sender<Mail>, events: E) -> Self {
        Self {
            limits,
            events,
            mail,
            seats: Seats {
                engine: Seat::new(Source::Engine, voices.engine),
                builtin: Seat::new(Source::Builtin, voices.builtin),
                private: Seat::new(Source::Private, nobody()),
            },
            privately: voices.private,
            manner: Manner::default(),
            job: None,
            attempts: 0,
        }
    }

    pub(super) fn run(mut self, inbox: &Receiver<Mail>) {
        let start = Instant::now();
        self.seats.engine.open(&self.mail, &self.limits, start);
        self.seats.builtin.open(&self.mail, &self.limits, start);
        loop {
            let mail = match self.deadline() {
                Some(at) => inbox.recv_timeout(at.saturating_duration_since(Instant::now())),
                None => inbox.recv().map_err(RecvTimeoutError::from),
            };
            let now = Instant::now();
            match mail {
                Ok(Mail::Close) | Err(RecvTimeoutError::Disconnected) => return self.close(now),
                Ok(mail) => self.receive(mail, now),
                Err(RecvTimeoutError::Timeout) => {}
            }
            self.tick(now);
        }
    }

    /// When something has to be done although nobody writes.
    fn deadline(&self) -> Option<Instant> {
        let retries = [&self.seats.engine, &self.seats.builtin, &self.seats.private].map(Seat::retry);
        retries.into_iter().chain([self.job.as_ref().map(Job::deadline)]).flatten().min()
    }

    fn tick(&mut self, now: Instant) {
        for seat in self.seats.all() {
            if seat.retry().is_some_and(|at| at <= now) {
                seat.open(&self.mail, &self.limits, now);
            }
        }
        if let Some(job) = &mut self.job {
            let (ticket, part) = (job.ticket, job.part);
            while let Some(digit) = job.expected(now) {
                (self.events)(Event::Reached { ticket, part, digit });
            }
        }
        if let Some(job) = self.job.as_ref().filter(|job| job.until <= now) {
            let (by, waiting) = (job.by, job.stage == Stage::Waiting);
            if !waiting {
                self.seats.of(by).distrust(&self.limits, now);
            }
            self.pass(by.overdue(), now);
        }
    }

    fn receive(&mut self, mail: Mail, now: Instant) {
        match mail {
            Mail::Say(ticket, utterances) => {
                self.interrupt(now);
                self.job = Some(Job::new(ticket, utterances, now));
                self.begin(now);
            }
            Mail::Hush => self.interrupt(now),
            Mail::Manner(manner) => self.adopt(manner, now),
            Mail::Opened(post, voices) => self.opened(post, voices, now),
            Mail::Left(post, why) => self.left(post, why, now),
            Mail::Heard(heard) => self.heard(heard, now),
            Mail::Close => {}
        }
    }

    fn adopt(&mut self, manner: Manner, now: Instant) {
        let device = manner.codes_on.clone();
        let moved = device != self.manner.codes_on;
        // A code that is being read must not go on where codes are no longer wanted.
        if moved && self.job.as_ref().and_then(|job| job.utterances.front()).is_some_and(Utterance::is_private) {
            self.interrupt(now);
        }
        self.manner = manner;
        if moved {
            self.seats.private.refill(device.as_ref().map_or_else(nobody, |id| (self.privately)(id)));
        }
        if moved && device.is_some() {
            self.seats.private.open(&self.mail, &self.limits, now);
        }
    }

    fn opened(&mut self, post: Post, voices: Vec<(Lang, String)>, now: Instant) {
        if !self.seats.of(post.source).opened(post) {
            return;
        }
        if post.source == Source::Engine {
            (self.events)(Event::Installed(voices));
        }
        if self.job.as_ref().is_some_and(|job| job.by == post.source && job.stage == Stage::Waiting) {
            self.offer(post.source, now);
        }
    }

    fn heard(&mut self, heard: Heard, now: Instant) {
        let (Heard::Began(number)
        | Heard::Reached(number, _)
        | Heard::Queued(number)
        | Heard::Ended(number)
        | Heard::Stopped(number)
        | Heard::Failed(number, _)) = &heard;
        let Some(job) = self.job.as_mut().filter(|job| job.stage.is(*number)) else { return };
        let (ticket, part, by) = (job.ticket, job.part, job.by);
        let Some(lang) = job.utterances.front().map(|utterance| utterance.lang) else { return };
        let seat = self.seats.of(by);
        match heard {
            Heard::Began(number) => {
                seat.sounds(now);
                job.begun(number, self.manner.rate_step(), seat.tells(lang), &self.limits, now);
                (self.events)(Event::Began { ticket, part, by });
            }
            Heard::Reached(number, digit) if job.stage == Stage::Begun(number) => {
                seat.sounds(now);
                seat.told(lang);
                job.reached();
                (self.events)(Event::Reached { ticket, part, digit });
            }
            Heard::Queued(number) if job.stage == Stage::Ordered(number) => job.until = now + self.limits.turn,
            Heard::Reached(..) | Heard::Queued(_) => {}
            Heard::Ended(_) => {
                let _ = job.utterances.pop_front();
                job.part += 1;
                seat.sounds(now);
                seat.heal();
                self.begin(now);
            }
            // We did not ask for it (then there would be no such job): another program silenced the engine, most
            // likely a screen reader at the user's own order. To insist would be to talk over it.
            Heard::Stopped(_) => {
                self.job = None;
                (self.events)(Event::Stopped { ticket });
            }
            Heard::Failed(_, why) => {
                if !matches!(why, Fault::NoVoice(_)) {
                    seat.fail(why.clone(), &self.limits, now);
                }
                self.pass(why, now);
            }
        }
    }

    fn left(&mut self, post: Post, why: Fault, now: Instant) {
        let seat = self.seats.of(post.source);
        if !seat.is_held_by(post) {
            return;
        }
        seat.fail(why.clone(), &self.limits, now);
        if self.job.as_ref().is_some_and(|job| job.by == post.source) {
            self.pass(why, now);
        }
    }

    fn interrupt(&mut self, now: Instant) {
        let Some(job) = self.job.take() else { return };
        let seat = self.seats.of(job.by);
        if matches!(job.stage, Stage::Begun(_)) {
            seat.sounds(now);
        }
        if let Some(worker) = seat.worker() {
            worker.stop(now);
        }
        (self.events)(Event::Stopped { ticket: job.ticket });
    }

    /// Silences the voices and gives them a moment for it.
    fn close(mut self, now: Instant) {
        self.interrupt(now);
        let mut threads = self.seats.engine.dismiss();
        threads.extend(self.seats.builtin.dismiss());
        threads.extend(self.seats.private.dismiss());
        while threads.iter().any(|thread| !thread.is_finished()) && now.elapsed() < self.limits.farewell {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

/// Who sits where no voice is wanted.
fn nobody() -> Factory {
    Arc::new(|_| Err(Fault::NoDevice("none is chosen".into())))
}
