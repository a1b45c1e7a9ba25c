//! Orca in a rig, and what it says: its own log tells.

use super::session::{spawn, until};
use super::{PATIENCE, Rig};
use std::fs;
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Orca has said what it has to say when its log has not grown for so long, and nobody on the way to it had anything to
/// do: on a busy machine they may have to wait for a processor.
const QUIET: Duration = Duration::from_millis(500);

/// After so long without a word, and then with nothing to do, no more is said.
const SILENT: Duration = Duration::from_secs(10);

/// Those on the way from a key to Orca's words.
const ON_THE_WAY: [&str; 6] = ["Xorg", "Xvfb", "kodeoplaeser", "dbus-daemon", "at-spi", "orca"];

/// A running Orca.
pub struct Orca {
    process: Child,
    /// Everybody's directory is in their environment.
    directory: PathBuf,
    log: PathBuf,
    /// How many bytes of the log have been read.
    read: u64,
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
        // A newer Orca ends at its first look at a window's icon if it can't find out what kind of file that is.
        command.env("XDG_DATA_DIRS", "/usr/share");
        command.arg("--debug-file").arg(&log);
        let output = fs::File::create(self.session.file("orca.log")).unwrap();
        let process = spawn(command.stdout(output.try_clone().unwrap()).stderr(output));
        let orca = Orca { process, directory: self.session.file(""), log, read: 0 };
        until("Orca's first words", PATIENCE * 2, || orca.news().contains("SPEECH OUTPUT").then_some(()));
        orca
    }
}

impl Orca {
    /// Its process.
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// Waits until Orca has said at least `sentences` things that count, and then nothing for a while; gives all that it
    /// has said. After a long time, what there is.
    pub fn told(&mut self, sentences: usize, counts: impl Fn(&str) -> bool, quiet: Duration) -> Told {
        let end = Instant::now() + PATIENCE;
        let on_the_way = self.on_the_way();
        // The log grows each second, with the seconds that are left.
        let (mut grown, mut size) = (Instant::now(), 0);
        let (mut spoke, mut told) = (Instant::now(), Told::default());
        let mut news = String::new();
        loop {
            sleep(Duration::from_millis(40));
            let now = self.size();
            let at_work = now != size || on_the_way.iter().any(|process| is_at_work(process));
            if at_work {
                grown = Instant::now();
            }
            if now != size {
                size = now;
                news = self.news();
                let before = told.spoken.len();
                told = tell(&news);
                if told.spoken.len() != before {
                    spoke = Instant::now();
                }
            }
            let calm = grown.elapsed() >= QUIET && spoke.elapsed() >= quiet;
            let counted = told.spoken.iter().filter(|said| counts(said)).count();
            let silent = !at_work && spoke.elapsed() >= SILENT;
            if (calm && counted >= sentences) || silent || Instant::now() > end {
                self.read += news.len() as u64;
                return told;
            }
        }
    }

    fn on_the_way(&self) -> Vec<PathBuf> {
        let of_rig = self.directory.to_str().unwrap().trim_end_matches('/').as_bytes();
        let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| Some(entry.ok()?.path()));
        let ours = |process: &PathBuf| {
            let name = fs::read_to_string(process.join("comm")).unwrap_or_default();
            ON_THE_WAY.iter().any(|on_it| name.starts_with(on_it))
                && fs::read(process.join("environ"))
                    .is_ok_and(|environment| environment.windows(of_rig.len()).any(|part| part == of_rig))
        };
        processes.filter(ours).collect()
    }

    /// Ends Orca at once, as a crash would: asked to end, it does not always do so.
    pub fn stop(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    fn size(&self) -> u64 {
        fs::metadata(&self.log).map_or(0, |log| log.len())
    }

    /// What Orca has logged since it was last asked, up to its last whole line.
    fn news(&self) -> String {
        let mut bytes = Vec::new();
        if let Ok(mut log) = fs::File::open(&self.log) {
            log.seek(SeekFrom::Start(self.read)).unwrap();
            log.read_to_end(&mut bytes).unwrap();
        }
        bytes.truncate(bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1));
        String::from_utf8(bytes).expect("Orca writes UTF-8")
    }
}

/// Whether a thread of the process runs, or waits for a processor.
fn is_at_work(process: &Path) -> bool {
    let mut threads = fs::read_dir(process.join("task")).into_iter().flatten().filter_map(Result::ok);
    let runs = |thread: fs::DirEntry| {
        let stat = fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
        stat.rsplit_once(") ").is_some_and(|(_, state)| state.starts_with('R'))
    };
    threads.any(runs)
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
