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
        self.lanes.push(Lane {
            reporter,
            waiting: VecDeque::new(),
            ready: VecDeque::new(),
            owed: VecDeque::new(),
            emptied: 0,
            busy: false,
        });
        self.lanes.len() - 1
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
            Item::Begin(_) | Item::End(_) => None,
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
mod tests {
    use super::*;
    use std::sync::mpsc::{Receiver, channel};

    const RATE: u32 = 1000; // five samples of fade

    fn track(mixer: &mut Mixer) -> (usize, Receiver<Report>) {
        let (sender, receiver) = channel();
        let lane = mixer.add(Arc::new(move |report| sender.send(report).unwrap()));
        (lane, receiver)
    }

    /// Plays a sound and makes all of its samples.
    fn play(mixer: &mut Mixer, lane: usize, number: u64, samples: &[f32]) {
        mixer.play(lane, number, Sound::new(RATE, samples.to_vec())).unwrap();
        while let Some((ticket, sound)) = mixer.next() {
            for piece in sound.pieces {
                mixer.push(ticket, Some(piece.unwrap()));
            }
            mixer.push(ticket, None);
        }
    }

    fn heard(mixer: &mut Mixer, length: usize) -> Vec<f32> {
        let mut output = vec![9.0; length];
        mixer.mix(&mut output).send();
        output
    }

    fn told(receiver: &Receiver<Report>) -> Vec<Report> {
        receiver.try_iter().collect()
    }

    #[test]
    fn sounds_of_a_track_follow_each_other_without_a_gap() {
        let mut mixer = Mixer::default();
        let (lane, reports) = track(&mut mixer);
        play(&mut mixer, lane, 1, &[0.1, 0.2, 0.3]);
        play(&mut mixer, lane, 2, &[0.4, 0.5]);
        assert_eq!(heard(&mut mixer, 2), [0.1, 0.2]);
        assert_eq!(told(&reports), [Report::Began(1)]);
        assert_eq!(heard(&mut mixer, 4), [0.3, 0.4, 0.5, 0.0]);
        assert_eq!(told(&reports), [Report::Ended(1), Report::Began(2), Report::Ended(2)]);
        assert!(mixer.is_idle());
    }

    #[test]
    fn tracks_sound_together_and_never_louder_than_full() {
        let mut mixer = Mixer::default();
        let (speech, _) = track(&mut mixer);
        let (tones, _) = track(&mut mixer);
        mixer.lanes.iter_mut().for_each(|lane| lane.reporter = Arc::new(|_| {}));
        play(&mut mixer, speech, 1, &[0.25, 0.75, -0.75]);
        play(&mut mixer, tones, 1, &[0.5, 0.5, -0.5]);
        assert_eq!(heard(&mut mixer, 3), [0.75, 1.0, -1.0]);
    }

    #[test]
    fn stopping_fades_and_forgets_and_leaves_other_tracks_alone() {
        let mut mixer = Mixer::default();
        let (speech, reports) = track(&mut mixer);
        let (tones, other) = track(&mut mixer);
        play(&mut mixer, speech, 1, &[0.5; 100]);
        play(&mut mixer, speech, 2, &[0.5; 100]);
        mixer.play(speech, 3, Sound::new(RATE, vec![0.5; 100])).unwrap();
        play(&mut mixer, tones, 7, &[0.0; 20]);
        let _ = heard(&mut mixer, 10);
        assert_eq!(told(&reports), [Report::Began(1)]);
        mixer.stop(speech, RATE).send();
        assert_eq!(told(&reports), [Report::Stopped(1), Report::Stopped(2), Report::Stopped(3)]);
        let faded = heard(&mut mixer, 20);
        assert!(faded[..5].windows(2).all(|pair| pair[0] > pair[1]) && faded[5..] == [0.0; 15], "{faded:?}");
        assert_eq!(told(&reports), []);
        assert_eq!(told(&other), [Report::Began(7), Report::Ended(7)]);
        assert!(mixer.is_idle());
    }

    #[test]
    fn what_is_made_for_a_stopped_sound_is_not_heard_in_the_next() {
        let mut mixer = Mixer::default();
        let (lane, reports) = track(&mut mixer);
        mixer.play(lane, 1, Sound::new(RATE, vec![])).unwrap();
        let (stale, _) = mixer.next().unwrap();
        mixer.stop(lane, RATE).send();
        play(&mut mixer, lane, 2, &[0.2]);
        assert_eq!(mixer.ahead(stale), None);
        mixer.push(stale, Some(vec![0.9]));
        mixer.push(stale, None);
        mixer.spoil(stale, &SoundError::Stuck).send();
        assert_eq!(heard(&mut mixer, 2), [0.2, 0.0]);
        assert_eq!(told(&reports), [Report::Stopped(1), Report::Began(2), Report::Ended(2)]);
    }

    #[test]
    fn a_sound_begins_with_its_first_sample_not_before() {
        let mut mixer = Mixer::default();
        let (lane, reports) = track(&mut mixer);
        mixer.play(lane, 1, Sound::new(RATE, vec![])).unwrap();
        let (ticket, _) = mixer.next().unwrap();
        assert_eq!(heard(&mut mixer, 2), [0.0, 0.0]);
        assert_eq!(told(&reports), []);
        mixer.push(ticket, Some(vec![0.3; 3]));
        assert_eq!(heard(&mut mixer, 2), [0.3, 0.3]);
        assert_eq!(told(&reports), [Report::Began(1)]);
        assert_eq!(mixer.ahead(ticket), Some(1));
    }

    #[test]
    fn a_failure_is_told_of_every_sound_that_was_taken() {
        let mut mixer = Mixer::default();
        let (lane, reports) = track(&mut mixer);
        for number in 0..WAITING as u64 {
            mixer.play(lane, number, Sound::new(RATE, vec![0.1])).unwrap();
        }
        assert_eq!(mixer.play(lane, 99, Sound::new(RATE, vec![0.1])), Err(SoundError::Stuck));
        let error = SoundError::NoDevice("gone".into());
        mixer.fail(&error).send();
        let all: Vec<_> = (0..WAITING as u64).map(|number| Report::Failed(number, error.clone())).collect();
        assert_eq!(told(&reports), all);
        assert!(mixer.is_idle());
    }
}
