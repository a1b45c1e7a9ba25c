//! Whether codes are heard right: spoken by both voices in both languages, recorded, and recognised by `tests/hear`.
//!
//! `make codes` prints the tables that `benches/README.md` keeps; `make codes ARGS=--rates` those of every rate and
//! pitch that the program offers. Nothing here is a test: `tests/desktop/codes.rs` is, with few codes.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    unused_results,
    reason = "a benchmark prints, and stops when it can't go on"
)]

#[path = "codes/controls.rs"]
mod controls;
#[path = "codes/known.rs"]
mod known;
#[path = "../tests/rig/rig.rs"]
mod rig;

use kodeoplaeser::locale::Lang;
use kodeoplaeser::speech::Source;
use rig::chorus::{draw, record};
use rig::ears::{Heard, Pace, hear};
use rig::mouth::{self, Delivery};
use rig::samples::Samples;
use std::fs::read_to_string;
use std::iter::once;

/// What makes this program the process that speaks.
const SPEAK: &str = "--speak";

/// The steps that the program offers.
const RATES: std::ops::RangeInclusive<i8> = -5..=5;
const PITCHES: [i8; 2] = [-5, 5];

/// Codes spoken in one way.
struct Cell {
    how: Delivery,
    codes: Vec<String>,
    recordings: Vec<Samples>,
}

impl Cell {
    fn name(&self) -> String {
        let voice = if self.how.by == Source::Engine { "system's" } else { "built-in" };
        format!("{voice} | {}", self.how.lang.tag())
    }

    /// Seconds of all recordings.
    fn length(&self) -> f64 {
        self.recordings.iter().filter_map(Samples::length).sum()
    }

    fn hear(&self, pace: Pace) -> Vec<Heard> {
        hear(self.how.lang.tag(), pace, &self.recordings)
    }

    /// How many codes each ear has heard right, and how many either has: three columns.
    fn score(&self, heard: &[Heard]) -> String {
        let ears = heard[0].ears().len();
        let right =
            |ear: usize| heard.iter().zip(&self.codes).filter(|(heard, code)| heard.ears()[ear] == **code).count();
        let either = heard.iter().zip(&self.codes).filter(|(heard, code)| heard.is(code)).count();
        let grammar = if ears == 2 { right(0).to_string() } else { String::new() };
        format!("{grammar} | {} | {either}", right(ears - 1))
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let given = |name: &str| arguments.iter().any(|argument| argument == name);
    let number = |name: &str, usual: usize| {
        let at = arguments.iter().position(|argument| argument == name);
        at.map_or(usual, |at| arguments[at + 1].parse().unwrap())
    };
    if given(SPEAK) {
        return mouth::serve();
    }
    let (rates, seed) = (given("--rates"), number("--seed", 1) as u64);
    let count = number("--codes", if rates { 40 } else { 200 });
    let rigs = number("--rigs", 6);
    println!(
        "{count} codes in each way, seed {seed}, {rigs} rigs. Load before: {}",
        read_to_string("/proc/loadavg").unwrap()
    );

    let cells = spoken(if rates { every_way() } else { normal_ways() }, count, seed, rigs);
    if rates {
        print_rates(&cells);
    } else {
        print_normal(&cells);
        known::print(&cells);
        controls::print(&cells);
    }
    println!("\nLoad after: {}", read_to_string("/proc/loadavg").unwrap());
}

fn normal_ways() -> Vec<Delivery> {
    let voices = [Source::Engine, Source::Builtin].into_iter();
    voices.flat_map(|by| Lang::ALL.map(|lang| Delivery::normal(lang, by))).collect()
}

/// Of each voice in each language the normal way first, then the others.
fn every_way() -> Vec<Delivery> {
    let ways = normal_ways().into_iter().flat_map(|normal| {
        let rates = RATES.filter(|rate| *rate != 0).map(move |rate| Delivery { rate, ..normal });
        let pitches = PITCHES.into_iter().map(move |pitch| Delivery { pitch, ..normal });
        once(normal).chain(rates).chain(pitches)
    });
    ways.collect()
}

/// Speaks and records the same codes in each way.
fn spoken(ways: Vec<Delivery>, count: usize, seed: u64, rigs: usize) -> Vec<Cell> {
    let codes = draw(seed, count);
    let all: Vec<_> = ways.iter().flat_map(|how| codes.iter().map(|code| (*how, code.clone()))).collect();
    let mut recordings = record(rigs, &[SPEAK], &all).into_iter();
    let cell = |how| Cell { how, codes: codes.clone(), recordings: recordings.by_ref().take(count).collect() };
    ways.into_iter().map(cell).collect()
}

/// The voices as they are if nothing is set, and what was not heard right.
fn print_normal(cells: &[Cell]) {
    println!("\n| voice | language | rate | codes | grammar | template | either |\n|---|---|---|---|---|---|---|");
    let mut missed = Vec::new();
    for cell in cells {
        let heard = cell.hear(Pace::AsItIs);
        println!("| {} | {} | {} | {} |", cell.name(), cell.how.rate, cell.codes.len(), cell.score(&heard));
        let wrong = cell.codes.iter().zip(heard).filter(|(code, heard)| !heard.is(code));
        missed.extend(wrong.map(|(code, heard)| format!("{}: {code}, heard {:?}", cell.name(), heard.ears())));
    }
    println!("\nNot heard right by either ear:\n{}", missed.join("\n"));
}

/// Every rate and pitch: heard as it is; slowed down to normal speed, for the ears are made for that; and, to tell their
/// own limit from the voice's, recordings at normal speed that were made as fast and slowed down again. How much faster a
/// step is than normal is taken from the recordings, so that it is what the listener gets and not what the voice was
/// asked for.
fn print_rates(cells: &[Cell]) {
    println!("\nOf {} codes, heard right by the grammar, template, either:\n", cells[0].codes.len());
    println!(
        "| voice | language | rate | pitch | speed | as it is | | | slowed to normal | | | normal, sped up and slowed | | |"
    );
    println!("|{}", "---|".repeat(14));
    let mut normal = &cells[0];
    for cell in cells {
        let Delivery { rate, pitch, .. } = cell.how;
        if (rate, pitch) == (0, 0) {
            normal = cell;
        }
        let speed = normal.length() / cell.length();
        print!("| {} | {rate} | {pitch} | {speed:.2} | {} |", cell.name(), cell.score(&cell.hear(Pace::AsItIs)));
        if rate == 0 {
            println!(" | | | | | |");
        } else {
            let back = cell.score(&normal.hear(Pace::ThereAndBack(speed)));
            println!(" {} | {back} |", cell.score(&cell.hear(Pace::Slowed(speed))));
        }
    }
}
