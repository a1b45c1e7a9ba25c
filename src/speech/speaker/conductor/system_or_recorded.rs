//! Which voice says it: the system's, or the recorded one where that is wished for or the other can't; then silence. A code
//! that has a device of its own is said there or not at all.

use super::super::super::{Fault, Preferred};
use super::super::job::{Job, Stage};
use super::super::seat::Stand;
use super::super::{Event, Source};
use super::Conductor;
use std::time::Instant;

impl<E: Fn(Event)> Conductor<E> {
    /// Goes on with the first of what is left to say.
    pub(super) fn begin(&mut self, now: Instant) {
        let Some(job) = &self.job else { return };
        let Some(utterance) = job.utterances.front() else {
            let ticket = job.ticket;
            self.job = None;
            return (self.events)(Event::Finished { ticket });
        };
        let recorded = *self.manner.preferred(utterance.lang) == Preferred::Builtin;
        self.offer(if recorded { Source::Builtin } else { Source::Engine }, now);
    }

    /// Has a voice say it, if it can. Every utterance passes here on its way to a voice, so here it is seen to that a
    /// code goes to the device for codes and nowhere else.
    pub(super) fn offer(&mut self, by: Source, now: Instant) {
        let Some(job) = &mut self.job else { return };
        let Some(utterance) = job.utterances.front() else { return };
        let confined = utterance.is_private() && self.manner.codes_on.is_some();
        let by = if confined { Source::Private } else { by };
        let other = by == Source::Engine && self.seats.builtin.worker().is_some();
        let seat = self.seats.of(by);
        if by != Source::Engine {
            // The last resort is not put off: a headphone may have been plugged in a moment ago.
            seat.open(&self.mail, &self.limits, now);
        }
        job.by = by;
        match seat.stand(other, &self.limits, now) {
            Stand::Ready(worker) => {
                self.attempts += 1;
                let asleep = seat.sleeps(&self.limits, now);
                let utterance = if asleep { utterance.clone().after_silence() } else { utterance.clone() };
                let since = worker.speak(self.attempts, utterance, self.manner.clone(), now);
                // Counted from what it still owes an answer for, or a hanging voice would be forgiven at each new key.
                let begin = if by == Source::Engine { self.limits.begin } else { self.limits.wake };
                job.ask(Stage::Ordered(self.attempts), since + begin);
            }
            Stand::Soon(until) => job.ask(Stage::Waiting, until),
            Stand::Out(why) => self.pass(why, now),
        }
    }

    /// The voice whose turn it is can't: the next, or silence.
    pub(super) fn pass(&mut self, why: Fault, now: Instant) {
        let Some(&Job { ticket, by, .. }) = self.job.as_ref() else { return };
        match by {
            Source::Engine => {
                (self.events)(Event::Fallback { ticket, why });
                self.offer(Source::Builtin, now);
            }
            Source::Builtin => {
                self.job = None;
                (self.events)(Event::Silent { ticket, why });
            }
            Source::Private => {
                self.job = None;
                (self.events)(Event::Withheld { ticket, why });
            }
        }
    }
}
