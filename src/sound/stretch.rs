//! Faster or slower speech at the same pitch.
//!
//! WSOLA (Verhelst and Roelands 1993): the output is laid together from overlapping windows of the input, and each
//! window is moved a little to where it fits best on what is there already, so that the periods of the voice meet.

use std::f32::consts::TAU;

/// Length of a window and of the move that is allowed to it, in seconds: two periods and one of a deep voice.
const WINDOW: f32 = 0.030;
const MOVE: f32 = 0.008;

/// The samples at `speed` times the speed: 2.0 takes half the time. `rate` is in samples per second.
pub fn stretch(samples: &[f32], rate: u32, speed: f32) -> Vec<f32> {
    let half = (WINDOW / 2.0 * rate as f32) as usize;
    let reach = (MOVE * rate as f32) as usize;
    if speed == 1.0 || samples.len() < 3 * half + 2 * reach {
        return samples.to_vec();
    }
    let rising: Vec<f32> = (0..half).map(|i| 0.5 - 0.5 * (TAU / 2.0 * i as f32 / half as f32).cos()).collect();
    let last = samples.len() - 2 * half;
    let mut output = samples[..half].to_vec();
    let mut from = 0;
    loop {
        let ideal = (output.len() as f32 * speed) as usize;
        if ideal >= last {
            break;
        }
        // What would follow naturally on the last window is what the next one should resemble.
        let natural = from + half;
        from = best(samples, natural, ideal, reach, half, last);
        let (old, new) = (&samples[natural..][..half], &samples[from..][..half]);
        output.extend(rising.iter().zip(old.iter().zip(new)).map(|(rise, (old, new))| old * (1.0 - rise) + new * rise));
    }
    output.extend_from_slice(&samples[from + half..]);
    output
}

/// The start, within `reach` of `ideal` and not past `last`, of the stretch most like the one at `natural`.
fn best(samples: &[f32], natural: usize, ideal: usize, reach: usize, length: usize, last: usize) -> usize {
    let (low, high) = (ideal.saturating_sub(reach), (ideal + reach).min(last));
    let fit = |start: &usize| likeness(&samples[natural..][..length], &samples[*start..][..length]);
    let pick = |starts: &mut dyn Iterator<Item = usize>| {
        starts.map(|start| (fit(&start), start)).max_by(|a, b| a.0.total_cmp(&b.0)).map_or(ideal, |(_, start)| start)
    };
    // Roughly first, then every start near the best.
    let near = pick(&mut (low..=high).step_by(4));
    pick(&mut (near.saturating_sub(3).max(low)..=(near + 3).min(high)))
}

/// Correlation of two equally long stretches, every second sample, divided by the loudness of the second.
fn likeness(a: &[f32], b: &[f32]) -> f32 {
    let (mut product, mut power) = (0.0, 1e-9);
    for (a, b) in a.iter().zip(b).step_by(2) {
        product += a * b;
        power += b * b;
    }
    product / f32::sqrt(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 22_050;

    /// A voice-like sound: a note with overtones that swells and fades.
    fn voice(seconds: f32) -> Vec<f32> {
        let length = (seconds * RATE as f32) as usize;
        let wave = |i: usize| {
            let phase = TAU * 120.0 * i as f32 / RATE as f32;
            let swell = (TAU / 2.0 * i as f32 / length as f32).sin();
            0.3 * swell * (phase.sin() + 0.5 * (3.0 * phase).sin() + 0.3 * (8.0 * phase).sin())
        };
        (0..length).map(wave).collect()
    }

    /// Upward crossings of zero by the fundamental, which is what pitch is.
    fn periods_per_second(samples: &[f32]) -> f32 {
        let smooth: Vec<f32> = samples.windows(60).map(|window| window.iter().sum::<f32>()).collect();
        let crossings = smooth.windows(2).filter(|pair| pair[0] <= 0.0 && pair[1] > 0.0).count();
        crossings as f32 * RATE as f32 / samples.len() as f32
    }

    #[test]
    fn the_length_changes_and_the_pitch_does_not() {
        let natural = voice(1.5);
        for speed in [0.55, 0.8, 1.25, 1.8] {
            let changed = stretch(&natural, RATE, speed);
            let ratio = natural.len() as f32 / changed.len() as f32;
            assert!((ratio / speed - 1.0).abs() < 0.06, "asked for {speed}, got {ratio}");
            let pitch = periods_per_second(&changed);
            assert!((pitch - 120.0).abs() < 6.0, "at {speed} the pitch is {pitch}");
        }
    }

    #[test]
    fn no_click_is_made() {
        let natural = voice(1.0);
        let step = |samples: &[f32]| samples.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
        for speed in [0.55, 0.8, 1.25, 1.8] {
            assert!(step(&stretch(&natural, RATE, speed)) < 1.3 * step(&natural), "at {speed}");
        }
    }

    #[test]
    fn normal_speed_and_very_short_sounds_pass_unchanged() {
        let natural = voice(0.5);
        assert_eq!(stretch(&natural, RATE, 1.0), natural);
        assert_eq!(stretch(&natural[..500], RATE, 1.8), natural[..500]);
        assert_eq!(stretch(&[], RATE, 1.8), [0.0; 0]);
    }
}
