//! Orca in a rig, and what it says: its own log tells.

use super::session::{spawn, until};
use super::{PATIENCE, Rig};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Orca has said what it has to say when its log has not grown for so long.
const QUIET: Duration = Duration::from_millis(500);

/// A running Orca.
pub struct Orca {
    process: Child,
    log: PathBuf,
    /// How much of the log has been read.
    read: usize,
}

/// What Orca has done since it was last asked.
#[derive(Default)]
pub struct Told {
    /// What it said, without the keys and characters that it echoes.
    pub spoken: Vec<String>,
    /// The keys and characters that it said because they were pressed.
    pub echoed: Vec<String>,
    /// What was shown in braille, one line after another.
    pub braille: Vec<String>,
}

impl Rig {
    /// Starts Orca with its usual settings in the rig's language; returns when it listens.
    pub fn start_orca(&self) -> Orca {
        let locale = self.session.variable("LANG");
        let (log, tools) = (self.session.file("orca.debug"), self.session.file("orca-tools"));
        if !tools.exists() {
            // Orca looks for another of the user's Orcas, and there may be one: in their own session.
            fs::create_dir(&tools).unwrap();
            fs::write(tools.join("pgrep"), "#!/bin/sh\nexit 1\n").unwrap();
            fs::set_permissions(tools.join("pgrep"), fs::Permissions::from_mode(0o755)).unwrap();
        }
        // Without, what Orca says stands in its log when there is more to say.
        let own = self.home().join(".local/share/orca");
        fs::create_dir_all(&own).unwrap();
        let customizations = "from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n";
        fs::write(own.join("orca-customizations.py"), customizations).unwrap();
        drop(fs::remove_file(&log));
        let mut command = self.session.command("/usr/bin/orca");
        // Its own words need LANGUAGE only, but those for roles a locale that is there, and few systems have more
        // than one.
        let locales = self.session.file("locales");
        fs::create_dir_all(&locales).unwrap();
        let made = locales.join(locale);
        if !made.exists() {
            let (source, _) = locale.split_once('.').unwrap();
            self.session.run("localedef", &["-i", source, "-f", "UTF-8", made.to_str().unwrap()]);
        }
        command.env("LOCPATH", locales).env("LC_ALL", locale);
        command.env("PATH", format!("{}:/usr/bin:/bin", tools.display()));
        command.arg("--debug-file").arg(&log);
        let output = fs::File::create(self.session.file("orca.log")).unwrap();
        let process = spawn(command.stdout(output.try_clone().unwrap()).stderr(output));
        let orca = Orca { process, log, read: 0 };
        until("Orca's first words", PATIENCE * 2, || orca.log().contains("SPEECH OUTPUT").then_some(()));
        orca
    }
}

impl Orca {
    /// Waits until Orca has said at least `sentences` things that count, and then nothing for a while; gives all that it
    /// has said. After a long time, what there is.
    pub fn told(&mut self, sentences: usize, counts: impl Fn(&str) -> bool, quiet: Duration) -> Told {
        let end = Instant::now() + PATIENCE;
        // The log grows each second, with the seconds that are left.
        let (mut grown, mut size) = (Instant::now(), 0);
        let (mut spoke, mut spoken) = (Instant::now(), 0);
        loop {
            sleep(Duration::from_millis(50));
            let log = self.log();
            if log.len() != size {
                (grown, size) = (Instant::now(), log.len());
            }
            let told = tell(&log[self.read..]);
            if told.spoken.len() != spoken {
                (spoke, spoken) = (Instant::now(), told.spoken.len());
            }
            let calm = grown.elapsed() >= QUIET && spoke.elapsed() >= quiet;
            let counted = told.spoken.iter().filter(|said| counts(said)).count();
            if (calm && counted >= sentences) || Instant::now() > end {
                self.read = log.len();
                return told;
            }
        }
    }

    /// Ends Orca at once, as a crash would: asked to end, it does not always do so.
    pub fn stop(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// All that Orca has logged, up to its last whole line.
    fn log(&self) -> String {
        let log = String::from_utf8_lossy(&fs::read(&self.log).unwrap_or_default()).into_owned();
        log[..log.rfind('\n').map_or(0, |end| end + 1)].to_owned()
    }
}

fn tell(log: &str) -> Told {
    let mut told = Told::default();
    let mut echoes = false;
    for line in log.lines() {
        if let Some((_, rest)) = line.split_once("SPEECH OUTPUT: '") {
            // The voice's settings follow.
            let ends = ["' [", "' {", "'{"].into_iter().filter_map(|end| rest.find(end));
            let words = &rest[..ends.min().or(rest.rfind('\'')).unwrap()];
            match words.strip_suffix(' ') {
                Some(echo) => told.echoed.push(echo.to_owned()),
                None if echoes => told.echoed.push(words.to_owned()),
                // As many as Orca has had the time for.
                None if words == "•" && told.spoken.last().is_some_and(|last| last == "•") => {}
                None => told.spoken.push(words.to_owned()),
            }
            echoes = false;
        } else if line.ends_with("DEFAULT: Presenting keyboard event") {
            // An echo has no other mark in the log of a newer Orca.
            echoes = true;
        } else if let Some((_, rest)) = line.split_once("BRAILLE LINE:  '") {
            let line = rest.trim_end_matches('\'').to_owned();
            if told.braille.last() != Some(&line) {
                told.braille.push(line);
            }
        }
    }
    told
}
