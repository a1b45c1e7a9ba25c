//! Lists the recordings of each language for `speech::builtin::book`, which has them in the program, and tells
//! `platform::clock` when the program was made.
#![allow(clippy::print_stdout, reason = "how a build script speaks to cargo")]

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// 1 November 2026: no version was made before it.
const FIRST: u64 = 1_793_491_200;

fn main() -> Result<(), Box<dyn Error>> {
    let voice = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("assets/voice");
    let mut lists = String::new();
    for (name, lang) in [("DA", "da"), ("EN", "en")] {
        let mut files = Vec::new();
        find(&voice.join(lang), &mut files)?;
        files.sort();
        writeln!(lists, "const {name}: &[(&str, &[u8])] = &[")?;
        for file in files {
            let called = file.strip_prefix(&voice)?.to_str().ok_or("a name that is not text")?.replace('\\', "/");
            // Not by its whole path: another checkout may use what was built here.
            let from = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/assets/voice/{called}\")");
            writeln!(lists, "    ({called:?}, include_bytes!({from})),")?;
        }
        writeln!(lists, "];")?;
        println!("cargo::rerun-if-changed=assets/voice/{lang}");
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(out.join("recordings.rs"), lists)?;
    std::fs::write(out.join("made.rs"), made()?.to_string())?;
    Ok(())
}

/// Not the clock's: whoever builds the same sources anew is to get the same program. Who packs it says when by
/// `SOURCE_DATE_EPOCH` (<https://reproducible-builds.org/specs/source-date-epoch/>).
fn made() -> Result<u64, Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => Ok(seconds.trim().parse::<u64>()?.max(FIRST)),
        Err(_) => Ok(FIRST),
    }
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "clips") {
            files.push(path);
        }
    }
    Ok(())
}
