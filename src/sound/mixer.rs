//! What is playing and what waits: the state that the device's thread, its callers and the device's callback share.
//!
//! No thread, clock or device here. Every method is short, for the callback must not wait.

use super::{Report, Sound, SoundError};
use std::collections::VecDeque;
use std::sync::Arc;

/// More sounds than anybody would wait for.
const WAITING: usize = 32;
/// Seconds over which a stopped sound fades: too short to be heard as sound, long enough not to click.
const FADE: f32 = 0.005;

type Reporter = Arc<dyn Fn(Report) + Send + Sync>;

/// Reports to be sent once the mixer is no longer locked.
#[must_use]
#[derive(Default)]
pub(super) struct Reports(Vec<(Reporter, Report)>);

impl Reports {
    pub(super) fn send(self) {
        for (reporter, report) in self.0 {
            reporter(report);
        }
    }

    fn add(&mut self, lane: &Lane, report: Report) {
        self.0.push((Arc::clone(&lane.reporter), report));
    }
}

enum Item {
    Begin(u64),
    Samples(Vec<f32>, usize),
    Mark(u64, usize),
    End(u64),
}

/// One track: sounds that follow each other.
struct Lane {
    reporter: Reporter,
    /// Sounds not yet being made into samples.
    waiting: VecDeque<(u64, Sound)>,
    /// Samples at the device's rate.
    ready: VecDeque<Item>,
    /// Every sound that is not yet reported as ended, stopped or failed.
    owed: VecDeque<u64>,
    /// How often the lane was emptied. Samples made for an earlier time are no longer wanted.
    emptied: u64,
    /// Samples of a sound are being made.
    busy: bool,
    /// Nobody holds the track any more.
    free: bool,
}

impl Lane {
    fn ahead(&self) -> usize {
        self.ready
            .iter()
            .map(|item| if let Item::Samples(samples, next) = item { samples.len() - next } else { 0 })
            .sum()
    }

    fn empty(&mut self, reports: &mut Reports, report: impl Fn(u64) -> Report) {
        self.waiting.clear();
        self.ready.clear();
        self.busy = false;
        self.emptied += 1;
        for number in std::mem::take(&mut self.owed) {
            reports.add(self, report(number));
        }
    }
}

/// The right to add samples to a lane until that is emptied.
#[derive(Clone, Copy)]
pub(super) struct Ticket {
    lane: usize,
    emptied: u64,
    number: u64,
}

/// All tracks.
#[derive(Default)]
pub(super) struct Mixer {
    lanes: Vec<Lane>,
}

impl Mixer {
    /// A new track; gives its index.
    pub(super) fn add(&mut self, reporter: Reporter) -> usize {
        // What is still being made for the track that was here before has an older ticket.
        if let Some((index, lane)) = self.lanes.iter_mut().enumerate().find(|(_, lane)| lane.free) {
            (lane.reporter, lane.free) = (reporter, false);
            return index;
        }
        self.lanes.push(Lane {
            reporter,
            waiting: VecDeque::new(),
            ready: VecDeque::new(),
            owed: VecDeque::new(),
            emptied: 0,
            busy: false,
            free: false,
        });
        self.lanes.len() - 1
    }

    /// Empties a track that nobody holds any more; the next one takes its place.
    pub(super) fn release(&mut self, lane: usize, rate: u32) -> Reports {
        let reports = self.stop(lane, rate);
        self.lanes[lane].free = true;
        reports
    }

    pub(super) fn play(&mut self, lane: usize, number: u64, sound: Sound) -> Result<(), SoundError> {
        let lane = &mut self.lanes[lane];
        if lane.waiting.len() == WAITING {
            return Err(SoundError::Stuck);
        }
        lane.waiting.push_back((number, sound));
        lane.owed.push_back(number);
        Ok(())
    }

    /// Empties a track; what is sounding fades. `rate` is the device's.
    pub(super) fn stop(&mut self, lane: usize, rate: u32) -> Reports {
        let lane = &mut self.lanes[lane];
        let sounding = lane.ready.iter_mut().find_map(|item| match item {
            Item::Samples(samples, next) => Some(samples.split_off((*next).min(samples.len()))),
            Item::Begin(_) | Item::Mark(..) | Item::End(_) => None,
        });
        let mut reports = Reports::default();
        lane.empty(&mut reports, Report::Stopped);
        if let Some(mut rest) = sounding {
            rest.truncate((FADE * rate as f32) as usize);
            let length = rest.len() as f32;
            rest.iter_mut().enumerate().for_each(|(i, sample)| *sample *= 1.0 - i as f32 / length);
            lane.ready.push_back(Item::Samples(rest, 0));
        }
        reports
    }

    /// Empties all tracks because nothing can be played.
    pub(super) fn fail(&mut self, error: &SoundError) -> Reports {
        let mut reports = Reports::default();
        for lane in &mut self.lanes {
            lane.empty(&mut reports, |number| Report::Failed(number, error.clone()));
        }
        reports
    }

    /// Nothing is sounding, being made or waiting.
    pub(super) fn is_idle(&self) -> bool {
        self.lanes.iter().all(|lane| lane.owed.is_empty() && lane.ready.is_empty())
    }

    /// A sound waits that could be made into samples.
    pub(super) fn has_next(&self) -> bool {
        self.lanes.iter().any(|lane| !lane.busy && !lane.waiting.is_empty())
    }

    /// The next sound to be made into samples, of a track where none is being made.
    pub(super) fn next(&mut self) -> Option<(Ticket, Sound)> {
        let (index, lane) =
            self.lanes.iter_mut().enumerate().find(|(_, lane)| !lane.busy && !lane.waiting.is_empty())?;
        let (number, sound) = lane.waiting.pop_front()?;
        lane.busy = true;
        lane.ready.push_back(Item::Begin(number));
        Some((Ticket { lane: index, emptied: lane.emptied, number }, sound))
    }

    /// How many samples the ticket's track has ready; nothing when the track was emptied since.
    pub(super) fn ahead(&self, ticket: Ticket) -> Option<usize> {
        let lane = &self.lanes[ticket.lane];
        (lane.emptied == ticket.emptied).then(|| lane.ahead())
    }

    /// Adds samples of the ticket's sound, or its end. Without effect when the track was emptied since.
    pub(super) fn push(&mut self, ticket: Ticket, samples: Option<Vec<f32>>) {
        let lane = &mut self.lanes[ticket.lane];
        if lane.emptied != ticket.emptied {
            return;
        }
        lane.busy = samples.is_some();
        lane.ready.push_back(samples.map_or(Item::End(ticket.number), |samples| Item::Samples(samples, 0)));
    }

    /// Adds a mark after what was pushed. Without effect when the track was emptied since.
    pub(super) fn mark(&mut self, ticket: Ticket, mark: usize) {
        let lane = &mut self.lanes[ticket.lane];
        if lane.emptied == ticket.emptied {
            lane.ready.push_back(Item::Mark(ticket.number, mark));
        }
    }

    /// Empties the ticket's track because its samples can't be made.
    pub(super) fn spoil(&mut self, ticket: Ticket, error: &SoundError) -> Reports {
        let lane = &mut self.lanes[ticket.lane];
        let mut reports = Reports::default();
        if lane.emptied == ticket.emptied {
            lane.empty(&mut reports, |number| Report::Failed(number, error.clone()));
        }
        reports
    }

    /// Fills `output`, mono, with the sum of all tracks.
    pub(super) fn mix(&mut self, output: &mut [f32]) -> Reports {
        output.fill(0.0);
        let mut reports = Reports::default();
        for lane in &mut self.lanes {
            let mut filled = 0;
            while filled < output.len() {
                match lane.ready.front_mut() {
                    None => break,
                    Some(Item::Samples(samples, next)) => {
                        let count = (samples.len() - *next).min(output.len() - filled);
                        for (sum, sample) in output[filled..][..count].iter_mut().zip(&samples[*next..]) {
                            *sum += sample;
                        }
                        *next += count;
                        filled += count;
                        if *next < samples.len() {
                            break;
                        }
                    }
                    Some(Item::Begin(number)) => {
                        let number = *number;
                        // The samples may not be there yet.
                        if lane.ready.len() == 1 {
                            break;
                        }
                        reports.add(lane, Report::Began(number));
                    }
                    Some(Item::Mark(number, mark)) => {
                        let report = Report::Reached(*number, *mark);
                        reports.add(lane, report);
                    }
                    Some(Item::End(number)) => {
                        let number = *number;
                        lane.owed.retain(|owed| *owed != number);
                        reports.add(lane, Report::Ended(number));
                    }
                }
                drop(lane.ready.pop_front());
            }
        }
        output.iter_mut().for_each(|sample| *sample = sample.clamp(-1.0, 1.0));
        reports
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
