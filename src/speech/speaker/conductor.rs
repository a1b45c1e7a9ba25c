//! The speaker's thread: which voice says what, and what to do when it does not.
//!
//! It only ever waits for mail, and looks at the clock in one place.

use super::super::{Fault, Heard, Manner, Utterance};
use super::seat::{Post, Seat, Stand};
use super::worker::Outbox;
use super::{Event, Limits, Source, Voices};
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

pub(super) enum Mail {
    Say(u64, Vec<Utterance>),
    Hush,
    Manner(Manner),
    Close,
    /// A voice is ready to speak.
    Opened(Post),
    /// A voice could not be opened, or its thread has ended.
    Left(Post, Fault),
    /// What became of an attempt.
    Heard(Heard),
}

/// A ticket that is being spoken.
struct Line {
    ticket: u64,
    part: usize,
    /// What is left to say. The first is being spoken.
    utterances: VecDeque<Utterance>,
    by: Source,
    stage: Stage,
    /// When the patience with this stage ends.
    until: Instant,
}

/// How far the first utterance of a line is. The numbers are those of the attempt: each gets its own, so that a late
/// word about an earlier one can't be mistaken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Its voice is still being opened.
    Waiting,
    Ordered(u64),
    Begun(u64),
}

impl Stage {
    fn is(self, number: u64) -> bool {
        matches!(self, Self::Ordered(mine) | Self::Begun(mine) if mine == number)
    }
}

pub(super) struct Conductor<E> {
    limits: Limits,
    events: E,
    outbox: Outbox,
    engine: Seat,
    builtin: Seat,
    manner: Manner,
    line: Option<Line>,
    attempts: u64,
}

impl<E: Fn(Event)> Conductor<E> {
    pub(super) fn new(voices: Voices, limits: Limits, mail: Sender<Mail>, events: E) -> std::io::Result<Self> {
        let (heard, reports) = channel();
        let forward = mail.clone();
        // The voices' channel carries nothing but `Heard`, so that they need not know whom they work for.
        let _ = std::thread::Builder::new().name("heard".into()).spawn(move || {
            for report in reports {
                let _ = forward.send(Mail::Heard(report));
            }
        })?;
        Ok(Self {
            limits,
            events,
            outbox: Outbox { heard, mail },
            engine: Seat::new(Source::Engine, voices.engine),
            builtin: Seat::new(Source::Builtin, voices.builtin),
            manner: Manner::default(),
            line: None,
            attempts: 0,
        })
    }

    pub(super) fn run(mut self, inbox: &Receiver<Mail>) {
        let start = Instant::now();
        self.engine.open(&self.outbox, &self.limits, start);
        self.builtin.open(&self.outbox, &self.limits, start);
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
        [self.line.as_ref().map(|line| line.until), self.engine.retry(), self.builtin.retry()]
            .into_iter()
            .flatten()
            .min()
    }

    fn tick(&mut self, now: Instant) {
        for seat in [&mut self.engine, &mut self.builtin] {
            if seat.retry().is_some_and(|at| at <= now) {
                seat.open(&self.outbox, &self.limits, now);
            }
        }
        if let Some(line) = self.line.as_ref().filter(|line| line.until <= now) {
            let (by, waiting) = (line.by, line.stage == Stage::Waiting);
            if !waiting {
                let limits = self.limits;
                self.seat(by).distrust(&limits, now);
            }
            self.pass(Fault::Timeout, now);
        }
    }

    fn receive(&mut self, mail: Mail, now: Instant) {
        match mail {
            Mail::Say(ticket, utterances) => {
                self.interrupt(now);
                let utterances = utterances.into_iter().filter(|utterance| !utterance.is_blank()).collect();
                let (by, stage) = (Source::Engine, Stage::Waiting);
                self.line = Some(Line { ticket, part: 0, utterances, by, stage, until: now });
                self.begin(now);
            }
            Mail::Hush => self.interrupt(now),
            Mail::Manner(manner) => self.manner = manner,
            Mail::Opened(post) => {
                if self.seat(post.source).opened(post) && self.is_waiting_for(post.source) {
                    self.offer(post.source, now);
                }
            }
            Mail::Left(post, why) => self.left(post, why, now),
            Mail::Heard(heard) => self.heard(heard, now),
            Mail::Close => {}
        }
    }

    fn heard(&mut self, heard: Heard, now: Instant) {
        let (Heard::Began(number)
        | Heard::Reached(number, _)
        | Heard::Queued(number)
        | Heard::Ended(number)
        | Heard::Stopped(number)
        | Heard::Failed(number, _)) = &heard;
        let Some(line) = self.line.as_mut().filter(|line| line.stage.is(*number)) else { return };
        let (ticket, by) = (line.ticket, line.by);
        match heard {
            Heard::Began(number) => {
                let chars = line.utterances.front().map_or(0, |utterance| utterance.text().chars().count());
                line.stage = Stage::Begun(number);
                line.until = now + self.limits.speaking(chars, self.manner.rate);
                let part = line.part;
                (self.events)(Event::Began { ticket, part, by });
            }
            Heard::Reached(..) | Heard::Queued(_) => {}
            Heard::Ended(_) => {
                let _ = line.utterances.pop_front();
                line.part += 1;
                self.seat(by).heal();
                self.begin(now);
            }
            // We did not ask for it (then there would be no such line): another program silenced the engine, most
            // likely a screen reader at the user's own order. To insist would be to talk over it.
            Heard::Stopped(_) => {
                self.line = None;
                (self.events)(Event::Stopped { ticket });
            }
            Heard::Failed(_, why) => {
                if !matches!(why, Fault::NoVoice(_)) {
                    let limits = self.limits;
                    self.seat(by).fail(why.clone(), &limits, now);
                }
                self.pass(why, now);
            }
        }
    }

    fn left(&mut self, post: Post, why: Fault, now: Instant) {
        let limits = self.limits;
        let seat = self.seat(post.source);
        if !seat.is_held_by(post) {
            return;
        }
        seat.fail(why.clone(), &limits, now);
        if self.line.as_ref().is_some_and(|line| line.by == post.source) {
            self.pass(why, now);
        }
    }

    /// Goes on with the first of what is left to say.
    fn begin(&mut self, now: Instant) {
        let Some(line) = &self.line else { return };
        if line.utterances.is_empty() {
            let ticket = line.ticket;
            self.line = None;
            return (self.events)(Event::Finished { ticket });
        }
        self.offer(Source::Engine, now);
    }

    /// Has a voice say it, if it can.
    fn offer(&mut self, by: Source, now: Instant) {
        let other = by == Source::Engine && self.builtin.worker().is_some();
        if by == Source::Builtin {
            // The last resort is not put off: a headphone may have been plugged in a moment ago.
            self.builtin.open(&self.outbox, &self.limits, now);
        }
        let seat = match by {
            Source::Engine => &self.engine,
            Source::Builtin | Source::Private => &self.builtin,
        };
        let Some(line) = &mut self.line else { return };
        let Some(utterance) = line.utterances.front() else { return };
        line.by = by;
        match seat.stand(other, &self.limits, now) {
            Stand::Ready(worker) => {
                self.attempts += 1;
                let since = worker.speak(self.attempts, utterance.clone(), self.manner.clone(), now);
                // Counted from what it still owes an answer for, or a hanging voice would be forgiven at each new key.
                (line.stage, line.until) = (Stage::Ordered(self.attempts), since + self.limits.begin);
            }
            Stand::Soon(until) => (line.stage, line.until) = (Stage::Waiting, until),
            Stand::Out(why) => self.pass(why, now),
        }
    }

    /// The voice whose turn it is can't: the next, or silence.
    fn pass(&mut self, why: Fault, now: Instant) {
        let Some(&Line { ticket, by, .. }) = self.line.as_ref() else { return };
        match by {
            Source::Engine => {
                (self.events)(Event::Fallback { ticket, why });
                self.offer(Source::Builtin, now);
            }
            Source::Builtin | Source::Private => {
                self.line = None;
                (self.events)(Event::Silent { ticket, why });
            }
        }
    }

    fn interrupt(&mut self, now: Instant) {
        let Some(line) = self.line.take() else { return };
        if let Some(worker) = self.seat(line.by).worker() {
            worker.stop(now);
        }
        (self.events)(Event::Stopped { ticket: line.ticket });
    }

    fn is_waiting_for(&self, source: Source) -> bool {
        self.line.as_ref().is_some_and(|line| line.by == source && line.stage == Stage::Waiting)
    }

    fn seat(&mut self, source: Source) -> &mut Seat {
        match source {
            Source::Engine => &mut self.engine,
            Source::Builtin | Source::Private => &mut self.builtin,
        }
    }

    /// Silences the voices and gives them a moment for it.
    fn close(mut self, now: Instant) {
        self.interrupt(now);
        let mut threads = self.engine.dismiss();
        threads.extend(self.builtin.dismiss());
        while threads.iter().any(|thread| !thread.is_finished()) && now.elapsed() < self.limits.farewell {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}
