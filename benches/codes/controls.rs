//! What the ears must not take for a code.

use super::Cell;
use crate::rig::ears::{Pace, hear};
use crate::rig::forgery::{WAYS, forge};
use crate::rig::samples::Samples;
use kodeoplaeser::locale::Lang;
use std::time::Duration;

/// So many recordings of each cell are tried.
const TRIED: usize = 40;

/// Prints how often a forged recording was taken for the original, and how often it was heard as what it is.
pub(super) fn print(cells: &[Cell]) {
    println!("\n| voice | language | control | tried | taken for the code | heard as what it is |");
    println!("|---|---|---|---|---|---|");
    for cell in cells {
        let (name, lang) = (cell.name(), cell.how.lang);
        let originals = || cell.codes.iter().zip(&cell.recordings).take(TRIED);
        for way in WAYS {
            let forged = originals()
                .flat_map(|(code, recording)| forge(code, recording).into_iter().map(move |forgery| (code, forgery)));
            let forged: Vec<_> = forged.filter(|(_, forgery)| forgery.way == way).collect();
            let sounds: Vec<Samples> = forged.iter().map(|(_, forgery)| forgery.recording.clone()).collect();
            let heard = hear(lang.tag(), Pace::AsItIs, &sounds);
            let count = |wanted: &dyn Fn(usize) -> bool| (0..heard.len()).filter(|at| wanted(*at)).count();
            let taken = count(&|at| heard[at].is(forged[at].0));
            let right = count(&|at| heard[at].is(&forged[at].1.digits));
            println!("| {name} | {way} | {} | {taken} | {right} |", forged.len());
        }
        let other = Lang::ALL.into_iter().find(|other| *other != lang).unwrap();
        let sounds: Vec<Samples> = originals().map(|(_, recording)| recording.clone()).collect();
        let heard = hear(other.tag(), Pace::AsItIs, &sounds);
        let taken = heard.iter().zip(&cell.codes).filter(|(heard, code)| heard.is(code)).count();
        println!("| {name} | heard in the other language | {} | {taken} | |", sounds.len());
    }
    for lang in Lang::ALL {
        let heard = hear(lang.tag(), Pace::AsItIs, &[Samples::silence(Duration::from_secs(3))]);
        let empty = heard[0].ears().iter().all(String::is_empty);
        println!("| | {} | silence | 1 | | {} |", lang.tag(), u8::from(empty));
    }
}
