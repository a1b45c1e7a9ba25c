//! Cues without words, made by arithmetic. They differ in rhythm as well as pitch, for ears that hear few pitches.

use std::f32::consts::TAU;

/// Samples per second of every tone.
pub const RATE: u32 = 48_000;

/// What a tone says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cue {
    NewCode,
    LastSeconds,
    Expired,
    Error,
    Done,
    Copied,
    End,
    Tick,
}
impl Cue {
    pub const ALL: [Self; 8] =
        [Self::NewCode, Self::LastSeconds, Self::Expired, Self::Error, Self::Done, Self::Copied, Self::End, Self::Tick];
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

struct Note {
    hertz: f32,
    milliseconds: u32,
    strength: f32,
}

const GAP: u32 = 40;

fn notes(cue: Cue) -> &'static [Note] {
    match cue {
        Cue::Done => &[
            Note { hertz: 660.0, milliseconds: 80, strength: 0.5 },
            Note { hertz: 990.0, milliseconds: 120, strength: 0.5 },
        ],
        Cue::Error => &[
            Note { hertz: 220.0, milliseconds: 180, strength: 0.7 },
            Note { hertz: 185.0, milliseconds: 260, strength: 0.7 },
        ],
        _ => &[Note { hertz: 330.0, milliseconds: 60, strength: 0.4 }],
    }
}

/// The samples of a cue at [`RATE`], multiplied by `gain` (0.0 to 1.0).
pub fn samples(cue: Cue, gain: f32) -> Vec<f32> {
    let mut samples = Vec::new();
    for note in notes(cue) {
        if !samples.is_empty() {
            samples.resize(samples.len() + (RATE / 1000 * GAP) as usize, 0.0);
        }
        let length = RATE / 1000 * note.milliseconds;
        samples.extend((0..length).map(|i| {
            let phase = TAU * note.hertz * i as f32 / RATE as f32;
            // Overtones let small loudspeakers carry the low notes.
            let wave = 0.7 * phase.sin() + 0.2 * (2.0 * phase).sin() + 0.1 * (3.0 * phase).sin();
            gain * note.strength * envelope(i, length) * wave
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_heard_do_not_clip_and_do_not_click() {
        for cue in Cue::ALL {
            let samples = samples(cue, 1.0);
            let loudest = samples.iter().fold(0.0f32, |most, s| most.max(s.abs()));
            assert!((0.2..1.0).contains(&loudest), "{cue:?} peaks at {loudest}");
            assert!(samples[0].abs() < 0.001 && samples[samples.len() - 1].abs() < 0.001, "{cue:?} clicks");
        }
    }

    #[test]
    fn cues_differ_in_length_enough_to_be_told_apart_by_rhythm() {
        let mut lengths = Cue::ALL.map(|cue| samples(cue, 1.0).len());
        lengths.sort_unstable();
        assert!(lengths.windows(2).all(|pair| pair[1] >= pair[0] * 3 / 2), "{lengths:?}");
    }

    #[test]
    fn gain_scales() {
        let (full, half) = (samples(Cue::Done, 1.0), samples(Cue::Done, 0.5));
        assert!(full.iter().zip(&half).all(|(full, half)| (full * 0.5 - half).abs() < 1e-6));
    }
}
