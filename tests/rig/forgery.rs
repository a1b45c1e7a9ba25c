//! Recordings that are not of the code they were made from: an ear that takes one for it can't be trusted.

use super::samples::Samples;

/// The ways of forging.
pub const WAYS: [&str; 3] = ["one digit altered", "two digits swapped", "one digit cut out"];

/// A forged recording.
pub struct Forgery {
    /// One of [`WAYS`].
    pub way: &'static str,
    /// The digits that are in it.
    pub digits: String,
    pub recording: Samples,
}

/// One forgery of each kind, put together from pieces of a recording of `code`. None if its digits can't be told apart
/// by the pauses between them.
pub fn forge(code: &str, recording: &Samples) -> Vec<Forgery> {
    let digits: Vec<char> = code.chars().collect();
    let pieces = recording.digits();
    let Some(unlike) = (1..digits.len()).find(|at| digits[*at] != digits[*at - 1]) else { return Vec::new() };
    if pieces.len() != digits.len() {
        return Vec::new();
    }
    let mut altered: Vec<usize> = (0..digits.len()).collect();
    altered[unlike] = unlike - 1;
    let mut swapped: Vec<usize> = (0..digits.len()).collect();
    swapped.swap(unlike - 1, unlike);
    let cut = (0..digits.len()).filter(|at| *at != unlike).collect();
    let forgery = |(way, order): (&'static str, Vec<usize>)| Forgery {
        way,
        digits: order.iter().map(|at| digits[*at]).collect(),
        recording: Samples::join(&order.iter().map(|at| pieces[*at].clone()).collect::<Vec<_>>()),
    };
    WAYS.into_iter().zip([altered, swapped, cut]).map(forgery).collect()
}
