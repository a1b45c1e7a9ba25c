//! From a recording's sample rate to the device's, by a band-limited (windowed sinc) filter.

use std::f64::consts::PI;

/// Zero crossings of the sinc on either side of a sample. Sixteen leave images below -60 dB.
const REACH: usize = 16;

/// Positions between two input samples for which there are weights. Rates that would need more, as those of another
/// pitch do, are taken as if one were up to a thousandth higher or lower: two hundredths of a semitone.
const POSITIONS: usize = 1000;

/// A filter for one pair of rates.
pub(super) struct Resampler {
    /// Output samples per `down` input samples.
    up: usize,
    down: usize,
    /// Input samples on either side that go into an output sample.
    reach: usize,
    /// For each of the `up` positions between two input samples, the weights of `2 * reach` input samples.
    weights: Vec<f32>,
}

impl Resampler {
    /// A filter from one rate to another, in samples per second. Neither may be zero.
    pub(super) fn new(from: u32, to: u32) -> Self {
        let shared = gcd(from, to);
        let (up, down) = match (to / shared) as usize {
            up if up > POSITIONS => (POSITIONS, (POSITIONS as f64 * f64::from(from) / f64::from(to)).round() as usize),
            up => (up, (from / shared) as usize),
        };
        // Towards a lower rate the filter has to cut at that rate's limit, and grows longer for it.
        let cut = (f64::from(to) / f64::from(from)).min(1.0) * 0.94;
        let reach = (REACH as f64 / cut).ceil() as usize;
        let mut weights = Vec::with_capacity(up * 2 * reach);
        for phase in 0..up {
            let here = phase as f64 / up as f64;
            let row = (0..2 * reach).map(|i| weight(i as f64 - (reach - 1) as f64 - here, reach as f64, cut));
            let row: Vec<f64> = row.collect();
            let sum: f64 = row.iter().sum();
            weights.extend(row.iter().map(|w| (w / sum) as f32));
        }
        Self { up, down, reach, weights }
    }

    /// The samples at the new rate; before and after them is silence.
    pub(super) fn run(&self, samples: &[f32]) -> Vec<f32> {
        if self.up == self.down {
            return samples.to_vec();
        }
        let length = (samples.len() * self.up).div_ceil(self.down);
        let mut padded = vec![0.0; samples.len() + 2 * self.reach];
        padded[self.reach - 1..][..samples.len()].copy_from_slice(samples);
        let output = (0..length).map(|i| {
            let position = i * self.down;
            let (before, phase) = (position / self.up, position % self.up);
            let weights = &self.weights[phase * 2 * self.reach..][..2 * self.reach];
            padded[before..][..2 * self.reach].iter().zip(weights).map(|(sample, weight)| sample * weight).sum()
        });
        output.collect()
    }
}

/// A sinc cut at `cut` of the input's limit, under a Hann window that ends `reach` input samples away.
fn weight(distance: f64, reach: f64, cut: f64) -> f64 {
    if distance.abs() >= reach {
        return 0.0;
    }
    let x = PI * distance * cut;
    let sinc = if x == 0.0 { 1.0 } else { x.sin() / x };
    sinc * (0.5 + 0.5 * (PI * distance / reach).cos())
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f32::consts::TAU;

    fn sine(hertz: f32, rate: u32) -> Vec<f32> {
        (0..rate / 4).map(|i| (TAU * hertz * i as f32 / rate as f32).sin()).collect()
    }

    #[test]
    fn a_note_stays_the_same_note() {
        for (from, to) in [(22_050, 48_000), (22_050, 44_100), (16_000, 48_000), (48_000, 44_100), (22_050, 16_000)] {
            let (made, wanted) = (Resampler::new(from, to).run(&sine(1000.0, from)), sine(1000.0, to));
            assert!(made.len().abs_diff(wanted.len()) <= 1, "{from} to {to}: {} samples", made.len());
            let inside = 500..wanted.len().min(made.len()) - 500;
            let worst = inside.map(|i| (made[i] - wanted[i]).abs()).fold(0.0, f32::max);
            assert!(worst < 0.01, "{from} to {to}: off by {worst}");
        }
    }

    #[test]
    fn what_the_lower_rate_cannot_hold_is_removed() {
        let made = Resampler::new(48_000, 16_000).run(&sine(12_000.0, 48_000));
        let loudest = made[200..made.len() - 200].iter().fold(0.0f32, |most, s| most.max(s.abs()));
        assert!(loudest < 0.01, "an image of {loudest}");
    }

    #[test]
    fn rates_that_share_nothing_cost_no_more_and_are_met_nearly() {
        for (from, to) in [(23_093, 48_000), (20_933, 44_100), (47_999, 48_000)] {
            let resampler = Resampler::new(from, to);
            assert!(resampler.weights.len() <= POSITIONS * 2 * 18, "{} weights", resampler.weights.len());
            let (made, wanted) = (resampler.run(&sine(1000.0, from)).len() as f32, (to / 4) as f32);
            assert!((made / wanted - 1.0).abs() < 0.002, "{from} to {to}: {made} samples instead of {wanted}");
        }
    }

    #[test]
    fn equal_rates_and_nothing_pass_unchanged() {
        assert_eq!(Resampler::new(48_000, 48_000).run(&[0.1, -0.2]), [0.1, -0.2]);
        assert_eq!(Resampler::new(22_050, 48_000).run(&[]), [0.0; 0]);
    }
}
