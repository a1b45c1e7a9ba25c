//! Cues without words (earcons), made by arithmetic. They differ in rhythm as well as pitch, for ears that hear few pitches, and
//! lie where most ears hear longest and small loudspeakers are loudest: between 300 and 1500 Hz.

use super::{Device, Piece, Report, Sound, Track};
use std::f32::consts::TAU;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Samples per second of every tone.
const RATE: u32 = 48_000;

/// What a tone says. One that can be turned off has its line in `settings::table`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cue {
    /// A new code is there: short, long, upwards.
    NewCode,
    /// The code has few seconds left: three equal notes.
    LastSeconds,
    /// The code is no longer good: one long note.
    Expired,
    /// It did not work, or the key does nothing here: two long low notes.
    Error,
    /// It worked: short, short, long, upwards.
    Done,
    /// The code is on the clipboard: two taps.
    Copied,
    /// Nothing further this way: one short soft note.
    End,
    /// Waiting goes on: one very soft tick.
    Tick,
}

impl Cue {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::NewCode, Self::LastSeconds, Self::Expired, Self::Error, Self::Done, Self::Copied, Self::End, Self::Tick];

    /// What it is called in files. Stays the same.
    pub fn name(self) -> &'static str {
        match self {
            Self::NewCode => "new-code",
            Self::LastSeconds => "last-seconds",
            Self::Expired => "expired",
            Self::Error => "error",
            Self::Done => "done",
            Self::Copied => "copied",
            Self::End => "end",
            Self::Tick => "tick",
        }
    }
}

struct Score {
    /// From 0.0 to 1.0, so that all sound equally loud: an ear hears low and short notes more softly.
    strength: f32,
    /// Milliseconds of silence between two notes.
    gap: u32,
    /// Hertz and milliseconds.
    notes: &'static [(f32, u32)],
}

fn score(cue: Cue) -> Score {
    let (strength, gap, notes): (_, _, &[_]) = match cue {
        Cue::NewCode => (0.35, 40, &[(587.0, 80), (880.0, 240)]),
        Cue::LastSeconds => (0.49, 80, &[(1047.0, 60), (1047.0, 60), (1047.0, 60)]),
        Cue::Expired => (0.50, 0, &[(392.0, 450)]),
        Cue::Error => (0.74, 60, &[(311.0, 200), (311.0, 200)]),
        Cue::Done => (0.36, 30, &[(698.0, 50), (932.0, 50), (1175.0, 160)]),
        Cue::Copied => (0.60, 120, &[(831.0, 50), (831.0, 50)]),
        Cue::End => (0.50, 0, &[(494.0, 60)]),
        Cue::Tick => (0.36, 0, &[(1319.0, 25)]),
    };
    Score { strength, gap, notes }
}

/// A note's parts: multiples of its frequency, and how strong each is. Overtones let small loudspeakers carry low notes.
const PARTIALS: [(f32, f32); 3] = [(1.0, 0.7), (2.0, 0.2), (3.0, 0.1)];

/// The samples of a cue at [`RATE`], multiplied by `gain` (0.0 to 1.0).
fn samples(cue: Cue, gain: f32) -> Vec<f32> {
    let score = score(cue);
    let mut samples = Vec::new();
    for (hertz, milliseconds) in score.notes {
        if !samples.is_empty() {
            samples.resize(samples.len() + (RATE / 1000 * score.gap) as usize, 0.0);
        }
        let length = RATE / 1000 * milliseconds;
        samples.extend((0..length).map(|i| {
            let phase = TAU * hertz * i as f32 / RATE as f32;
            let wave: f32 = PARTIALS.iter().map(|(multiple, part)| part * (multiple * phase).sin()).sum();
            gain * score.strength * envelope(i, length) * wave
        }));
    }
    samples
}

/// Up within 8 ms, down over the last half: no click at either end.
fn envelope(at: u32, length: u32) -> f32 {
    let up = at as f32 / (RATE / 1000 * 8) as f32;
    let down = 2.0 * (length - at - 1) as f32 / length as f32;
    let level = up.min(down).min(1.0);
    0.5 - 0.5 * (level * TAU / 2.0).cos()
}

/// More cues than this, one after another, would tell of what is long over.
const WAITING: usize = 3;

/// Plays cues on a device, over whatever else sounds there.
pub struct Tones {
    track: Track,
    /// Cues that are sounding or wait.
    waiting: Arc<AtomicUsize>,
}

impl Tones {
    /// Cues are heard on this device.
    pub fn start(device: &Device) -> Self {
        let waiting = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&waiting);
        let track = device.track(move |report| match report {
            Report::Began(_) | Report::Reached(..) => {}
            Report::Ended(_) | Report::Stopped(_) | Report::Failed(..) => {
                let _ = counted.fetch_sub(1, Ordering::Relaxed);
            }
        });
        Self { track, waiting }
    }

    /// Plays a cue after those that wait, or drops it when they are many. `gain` is from 0.0 to 1.0. Returns at once. A
    /// cue that can't be played is not heard, and that is all.
    pub fn play(&self, cue: Cue, gain: f32) {
        if self.waiting.fetch_add(1, Ordering::Relaxed) < WAITING {
            let make = move || Ok(Piece::Samples(samples(cue, gain.clamp(0.0, 1.0))));
            let sound = Sound { rate: RATE, pieces: Box::new(std::iter::once_with(make)) };
            if self.track.play(0, sound).is_ok() {
                return;
            }
        }
        let _ = self.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_short_do_not_clip_and_do_not_click() {
        for cue in Cue::ALL {
            let samples = samples(cue, 1.0);
            let loudest = samples.iter().fold(0.0f32, |most, s| most.max(s.abs()));
            assert!((0.1..1.0).contains(&loudest), "{cue:?} peaks at {loudest}");
            assert!(samples[0].abs() < 0.001 && samples[samples.len() - 1].abs() < 0.001, "{cue:?} clicks");
            assert!(samples.len() < RATE as usize * 6 / 10, "{cue:?} is long");
        }
    }

    fn pairs() -> impl Iterator<Item = (Cue, Cue)> {
        Cue::ALL.into_iter().flat_map(|a| Cue::ALL.into_iter().map(move |b| (a, b))).filter(|(a, b)| a != b)
    }

    #[test]
    fn every_two_cues_differ_in_rhythm() {
        let half_as_long_again = |a: u32, b: u32| a.max(b) * 2 >= a.min(b) * 3;
        for (a, b) in pairs() {
            let (first, second) = (score(a), score(b));
            let lengths = first.notes.iter().zip(second.notes).any(|(a, b)| half_as_long_again(a.1, b.1));
            let gaps = first.notes.len() > 1 && half_as_long_again(first.gap, second.gap);
            assert!(first.notes.len() != second.notes.len() || lengths || gaps, "{a:?} and {b:?}");
        }
    }

    #[test]
    fn every_two_cues_differ_in_pitch() {
        for (a, b) in pairs() {
            let (first, second) = (score(a), score(b));
            // More than two semitones.
            let differ = |a: f32, b: f32| a.max(b) / a.min(b) > 1.12;
            assert!(first.notes.iter().zip(second.notes).any(|(a, b)| differ(a.0, b.0)), "{a:?} and {b:?}");
        }
    }

    #[test]
    fn most_of_every_note_is_where_it_is_heard_best() {
        for (hertz, _) in Cue::ALL.into_iter().flat_map(|cue| score(cue).notes) {
            let power = |inside: fn(f32) -> bool| -> f32 {
                let parts = PARTIALS.iter().filter(|(multiple, _)| inside(multiple * hertz));
                parts.map(|(_, part)| part * part).sum()
            };
            assert!(power(|hertz| (300.0..=1500.0).contains(&hertz)) > 0.8 * power(|_| true), "{hertz}");
        }
    }

    /// How loud an ear finds a frequency, in power (the A-weighting of IEC 61672-1, appendix E).
    fn weight(hertz: f32) -> f32 {
        let square = hertz * hertz;
        let below = (square + 20.6 * 20.6) * ((square + 107.7 * 107.7) * (square + 737.9 * 737.9)).sqrt();
        let response = 12194.0 * 12194.0 * square * square / (below * (square + 12194.0 * 12194.0));
        (1.2589 * response).powi(2)
    }

    /// Decibels of the loudest fifth of a second, which is how long an ear collects.
    fn loudness(cue: Cue) -> f32 {
        let score = score(cue);
        let gap = vec![0.0; (RATE / 1000 * score.gap) as usize];
        let notes = score.notes.iter().map(|(hertz, milliseconds)| {
            let power: f32 = PARTIALS.iter().map(|(multiple, part)| part * part / 2.0 * weight(multiple * hertz)).sum();
            let length = RATE / 1000 * milliseconds;
            let level = move |i| (score.strength * envelope(i, length)).powi(2) * power;
            (0..length).map(level).collect::<Vec<f32>>()
        });
        let powers = notes.collect::<Vec<_>>().join(gap.as_slice());
        let window = RATE as usize / 5;
        let starts = (0..=powers.len().saturating_sub(window)).step_by(48);
        let sums = starts.map(|start| powers[start..].iter().take(window).sum::<f32>());
        10.0 * (sums.fold(0.0, f32::max) / window as f32).log10()
    }

    #[test]
    fn all_are_equally_loud_but_the_two_soft_ones() {
        let usual = loudness(Cue::Done);
        for cue in Cue::ALL {
            let wanted = usual
                - match cue {
                    Cue::End => 6.0,
                    Cue::Tick => 10.0,
                    _ => 0.0,
                };
            assert!((loudness(cue) - wanted).abs() < 1.0, "{cue:?}: {} and not {wanted} dB", loudness(cue));
        }
    }

    #[test]
    fn gain_scales() {
        let (full, half) = (samples(Cue::Done, 1.0), samples(Cue::Done, 0.5));
        assert!(full.iter().zip(&half).all(|(full, half)| (full * 0.5 - half).abs() < 1e-6));
    }

    #[test]
    fn names_are_unlike() {
        for (a, b) in pairs() {
            assert_ne!(a.name(), b.name());
        }
    }
}
