//! The ears on sound whose digits are known, because no voice of ours, no server and no recorder was in between.

use super::{Cell, Delivery, Source};
use crate::rig::ears::Pace;
use crate::rig::samples::Samples;
use kodeoplaeser::locale::Lang;
use kodeoplaeser::sound::Piece;
use kodeoplaeser::speech::{Part, SpokenCode, Utterance, builtin};
use std::process::Command;

/// Prints how the ears hear the same codes straight from espeak-ng and from the clips; and how much longer the
/// recordings are than the clips, which is where a rig that can't keep up would show.
pub(super) fn print(cells: &[Cell]) {
    println!("\nThe same codes straight from their makers, as files:\n");
    println!("| maker | language | codes | grammar | template | either |\n|---|---|---|---|---|---|");
    let mut longer = Vec::new();
    for cell in cells {
        let (maker, recordings): (_, Vec<Samples>) = match cell.how.by {
            Source::Engine => ("espeak-ng", cell.codes.iter().map(|code| espeak(cell.how.lang, code)).collect()),
            _ => ("clips", cell.codes.iter().map(|code| clips(cell.how, code)).collect()),
        };
        let known = Cell { how: cell.how, codes: cell.codes.clone(), recordings };
        println!(
            "| {maker} | {} | {} | {} |",
            cell.how.lang.tag(),
            cell.codes.len(),
            known.score(&known.hear(Pace::AsItIs))
        );
        if cell.how.by == Source::Builtin {
            let pairs = cell.recordings.iter().zip(&known.recordings);
            longer.extend(pairs.map(|(heard, known)| (heard.length().unwrap() - known.length().unwrap()) * 1000.0));
        }
    }
    longer.sort_by(f64::total_cmp);
    let (least, most) = (longer[0], longer[longer.len() - 1]);
    println!("\nRecordings of the built-in voice are longer than its clips by {least:.0} to {most:.0} ms.");
}

/// The voice that Speech Dispatcher takes, at its speed.
fn espeak(lang: Lang, code: &str) -> Samples {
    let folder = tempfile::tempdir().unwrap();
    let wav = folder.path().join("code.wav");
    let voice = if lang == Lang::Da { "da" } else { "en-us" };
    let mut espeak = Command::new("espeak-ng");
    let text = utterance(lang, code).text();
    assert!(espeak.args(["-v", voice, "-s", "170", "-w"]).arg(&wav).arg(text.as_str()).status().unwrap().success());
    Samples::read(&wav)
}

fn clips(how: Delivery, code: &str) -> Samples {
    let sound = builtin::sound(&utterance(how.lang, code), &how.manner()).unwrap();
    let rate = sound.rate as usize;
    let pieces = sound.pieces.map(Result::unwrap);
    let samples = pieces.flat_map(|piece| match piece {
        Piece::Samples(samples) => samples,
        Piece::Mark(_) => Vec::new(),
    });
    Samples::from_floats(rate, &samples.collect::<Vec<_>>())
}

/// A code as the program says it.
fn utterance(lang: Lang, code: &str) -> Utterance {
    let (first, second) = code.split_at(code.len() / 2);
    Utterance::private(lang, vec![Part::Code(SpokenCode::new(&[first, second], false))])
}
