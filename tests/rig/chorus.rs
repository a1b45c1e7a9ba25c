//! Many codes spoken and recorded, in several rigs at once, for speech takes its time.

use super::mouth::{Delivery, Mouth};
use super::samples::Samples;
use super::{Display, Rig};
use std::sync::Mutex;
use std::time::Duration;

/// Silence after the speaker has said that it is done. What it has said may still be on its way.
const PAUSE: Duration = Duration::from_millis(400);

/// `count` codes of six digits, the same ones for the same `seed`. Of every four, one begins with a zero, one with two
/// zeros, and one has a digit doubled in the middle, where the pause between the groups is.
pub fn draw(seed: u64, count: usize) -> Vec<String> {
    let mut state = seed;
    // SplitMix64 (Steele, Lea and Flood 2014).
    let mut digit = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        b'0' + ((mixed ^ (mixed >> 31)) % 10) as u8
    };
    let mut code = |number: usize| {
        let mut digits: [u8; 6] = std::array::from_fn(|_| digit());
        match number % 4 {
            0 => digits[0] = b'0',
            1 => digits[3] = digits[2],
            2 => (digits[0], digits[1]) = (b'0', b'0'),
            _ => {}
        }
        String::from_utf8(digits.to_vec()).unwrap()
    };
    (0..count).map(&mut code).collect()
}

/// Speaks and records each code in so many rigs at once, and gives the recordings in the order of the codes.
/// `arguments` make this program [`super::mouth::serve`].
pub fn record(rigs: usize, arguments: &[&str], codes: &[(Delivery, String)]) -> Vec<Samples> {
    let (next, recordings) = (Mutex::new(codes.iter().enumerate()), Mutex::new(vec![None; codes.len()]));
    std::thread::scope(|scope| {
        for _ in 0..rigs {
            scope.spawn(|| {
                let rig = Rig::builder().display(Display::None).speech(true).start();
                let mut mouth = Mouth::open(&rig, arguments);
                loop {
                    let Some((number, (how, code))) = next.lock().unwrap().next() else { break };
                    let recording = rig.record();
                    mouth.say(*how, code);
                    recording.wait_for_pause(PAUSE);
                    recordings.lock().unwrap()[number] = Some(recording.end());
                }
            });
        }
    });
    recordings.into_inner().unwrap().into_iter().map(Option::unwrap).collect()
}
