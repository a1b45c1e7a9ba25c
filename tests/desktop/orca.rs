//! The whole program with a real screen reader, by keys alone: what Orca says, word for word.
//!
//! Each file in `tests/orca` is such a journey, for people to read: in a language, with an Orca from before or after
//! version 45. A line at the margin is a step:
//! - `launch`, `kill`: the program starts, or is ended
//! - `orca`, `no orca`: Orca starts, or is ended by its user
//! - `key shift+Tab`: a key is pressed, by its X11 name; `type some text`: keys, one by one
//! - `tab to some words`: Tab is pressed until Orca says something that begins with them
//! - `braille`: what the step before has brought to the braille line: an announcement, or else where focus is
//! - `add otpauth://...`: the command line adds an account, while the program does not run
//! - `fresh`: a new half minute begins
//!
//! The lines under it are what Orca says, or our own voice when there is no Orca: without the keys and characters
//! that it echoes, and with one line for all the bullets of a hidden text. `{code}` stands for the code of the day or
//! of the half minute, `{next}` for the one after it, `{seconds}` for what is left of its life.
//!
//! An old Orca says a sentence after `? ` or not, by the order in which events come to it.
//!
//! `ORCA=write cargo test --test desktop orca` writes down what is said now, and `ORCA=write make orca` what a newer Orca says.
//! Read it: nobody else does.

use crate::rig::reader::{Orca, Told};
use crate::rig::tap::Tap;
use crate::rig::{Rig, journey, until};
use kodeoplaeser::code::{Generator, Secret};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::platform::clock;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What is typed where it must not be heard.
const PASSPHRASE: &str = "qz7";

/// Longer than the program's own words wait for an older Orca to have said where focus is.
const WORDS: Duration = Duration::from_millis(1500);

/// So many times, at most, the journey is made.
const JOURNEYS: usize = 3;

/// No screen has so many stops.
const MOST_TABS: usize = 60;

/// Before a sentence that need not be said.
const PERHAPS: &str = "? ";

/// A step with what was heard after it.
struct Step {
    line: String,
    heard: Vec<String>,
}

fn steps(transcript: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in transcript.lines() {
        match (line.strip_prefix("  "), steps.last_mut()) {
            (Some(heard), Some(step)) => step.heard.push(heard.to_owned()),
            _ => steps.push(Step { line: line.to_owned(), heard: Vec::new() }),
        }
    }
    steps
}

/// The steps as they stand in a file.
fn text(steps: &[Step]) -> String {
    let mut text = String::new();
    for step in steps {
        writeln!(text, "{}", step.line).unwrap();
        step.heard.iter().for_each(|words| writeln!(text, "  {words}").unwrap());
    }
    text
}

struct Journey {
    rig: Rig,
    locale: Locale,
    orca: Option<Orca>,
    tap: Tap,
    /// How much our own voice has said.
    own: usize,
    braille: Vec<String>,
    /// How long Orca must be quiet, at least.
    quiet: Duration,
}

impl Journey {
    fn new(lang: Lang, quiet: Duration) -> Self {
        let locale = if lang == Lang::En { "en_GB.UTF-8" } else { "da_DK.UTF-8" };
        let mut rig = Rig::builder().locale(locale).speech(true).start();
        let tap = rig.tap_speech();
        Self { rig, locale: Locale::new(lang), orca: None, tap, own: 0, braille: Vec::new(), quiet }
    }

    /// Carries a step out; gives what Orca says then.
    fn step(&mut self, step: &Step) -> Vec<String> {
        let (what, how) = step.line.split_once(' ').unwrap_or((&step.line, ""));
        match (what, how) {
            ("launch", "") => {
                self.rig.launch(&[]);
                self.rig.wait_for_window();
            }
            ("kill", "") => self.rig.kill(),
            ("orca", "") => self.orca = Some(self.rig.start_orca()),
            ("no", "orca") => self.orca.take().unwrap().stop(),
            ("key", key) => self.rig.key(key),
            ("tab", to) => return self.tab_to(to.strip_prefix("to ").unwrap(), &step.heard),
            ("type", text) => {
                for character in text.split_inclusive(|_: char| true) {
                    self.rig.type_text(character);
                    // Orca says two as one when they come at once.
                    sleep(Duration::from_millis(150));
                }
            }
            ("add", line) => self.add(line),
            ("fresh", "") => {
                until("a new half minute", Duration::from_secs(40), || (clock::now() % 30 < 2).then_some(()));
            }
            ("braille", "") => return std::mem::take(&mut self.braille),
            ("" | "#", _) => return Vec::new(),
            _ => panic!("{} is no step", step.line),
        }
        let (spoken, braille) = self.listen(sentences(&step.heard), self.quiet, what == "type" && how == PASSPHRASE);
        self.braille = braille;
        perhaps(spoken, &step.heard)
    }

    /// Gives what is heard on the way, too.
    fn tab_to(&mut self, words: &str, expected: &[String]) -> Vec<String> {
        let mut heard = Vec::new();
        for _ in 0..MOST_TABS {
            self.rig.key("Tab");
            let (spoken, braille) = self.listen(1, self.quiet.max(WORDS), false);
            let there = spoken.iter().any(|said| said.starts_with(words));
            heard.extend(spoken);
            self.braille = braille;
            if there {
                let more = sentences(expected).saturating_sub(heard.len());
                if more > 0 {
                    heard.extend(self.listen(more, self.quiet, false).0);
                }
                return perhaps(heard, expected);
            }
        }
        panic!("Tab does not come to {words}: {heard:#?}");
    }

    /// What is said, at least so many sentences and then nothing for so long, and what is left of that on the braille
    /// line.
    fn listen(&mut self, sentences: usize, quiet: Duration, secret: bool) -> (Vec<String>, Vec<String>) {
        // Said only on a machine that is slow at it.
        let busy = ["welcome-creating", "unlock-busy"].map(|doing| self.locale.text(doing));
        let expected = |line: &str| !busy.iter().any(|busy| line.contains(busy));
        let began = clock::now();
        let Told { spoken, echoed, braille } = match &mut self.orca {
            Some(orca) => orca.told(sentences, expected, quiet),
            None => Told { spoken: self.own_words(sentences), ..Told::default() },
        };
        if secret {
            let secret = |said: &String| PASSPHRASE.chars().any(|typed| *said == typed.to_string());
            assert!(!echoed.iter().chain(&spoken).any(secret), "Orca said {echoed:?} {spoken:?} of a passphrase");
        }
        let timeless = |words: Vec<String>| {
            let words = words.into_iter().filter(|line| expected(line));
            let mut words: Vec<String> = words.map(|line| timeless(line, began)).collect();
            words.dedup_by(|next, line| next == line && line.chars().all(|c| c == '•'));
            words
        };
        // An announcement is shown for some seconds, and then the focused item again, after the program and its window.
        let (spoken, braille) = (timeless(spoken), timeless(braille));
        let shown = braille.iter().rfind(|line| spoken.contains(line)).or(braille.last());
        let alone = |line: &String| {
            let focused = ["frame ", "ramme "].iter().find_map(|frame| line.split_once(frame));
            focused.map_or_else(|| line.clone(), |(_, item)| item.to_owned())
        };
        let shown = shown.map(alone).into_iter().collect();
        (spoken, shown)
    }

    /// What our own voice says, at least so many things.
    fn own_words(&mut self, sentences: usize) -> Vec<String> {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let before = self.tap.said().len();
            // Interrupted before it is heard, the system's voice may be taken for a broken one, and another speaks.
            sleep(Duration::from_secs(3));
            let said = self.tap.said();
            let news = said.len() - self.own;
            if (said.len() == before && news >= sentences) || Instant::now() > end {
                self.own = said.len();
                return said[said.len() - news..].to_vec();
            }
        }
    }

    fn add(&self, line: &str) {
        let script = r#"printf '%s\n' "$1" | "$2" add --passphrase-fd 3 3<<END
$3
END"#;
        let mut shell = self.rig.command("/bin/sh");
        shell.args(["-c", script, "sh", line, env!("CARGO_BIN_EXE_kodeoplaeser"), PASSPHRASE]);
        assert!(shell.status().unwrap().success(), "{line} was not added");
    }
}

/// How many sentences must be said.
fn sentences(expected: &[String]) -> usize {
    expected.iter().filter(|line| !line.starts_with(PERHAPS)).count()
}

/// What was said, with what was perhaps to be said where it is expected.
fn perhaps(mut spoken: Vec<String>, expected: &[String]) -> Vec<String> {
    for (at, line) in expected.iter().enumerate() {
        let Some(words) = line.strip_prefix(PERHAPS) else { continue };
        match spoken.iter().position(|said| said == words) {
            Some(said) => spoken[said].clone_from(line),
            None => spoken.insert(at.min(spoken.len()), line.clone()),
        }
    }
    spoken
}

/// What was said since `began`, with names for what changes with time.
fn timeless(line: String, began: u64) -> String {
    let lives =
        |now: u64| [(journey::generator(), 86400 - now % 86400), (practice(), 30 - now % 30)].map(|it| (now, it));
    let mut line = line.trim_end_matches('\u{a0}').to_owned();
    for (now, (generator, _)) in (began..=clock::now()).flat_map(lives) {
        let apart = |digits: &str| digits.chars().map(String::from).collect::<Vec<_>>().join(" ");
        for (code, name) in [(generator.code_at(now), "{code}"), (generator.next_code_at(now), "{next}")] {
            let (first, last) = code.as_str().split_at(3);
            line = line.replace(&format!("{}, {}", apart(first), apart(last)), name);
        }
    }
    // Seconds may have been told to the bus before they were asked for.
    for (_, (_, left)) in (began.saturating_sub(2)..=clock::now()).flat_map(lives) {
        // Neither a single digit of another code, nor what else there are as many of.
        let seconds = |words: &[&str], at: usize| {
            let unit = words.get(at + 1).is_some_and(|unit| ["second", "sekund"].iter().any(|it| unit.starts_with(it)));
            left > 9 && words[at] == left.to_string() && unit
        };
        let words: Vec<&str> = line.split(' ').collect();
        let named = |at| if seconds(&words, at) { "{seconds}" } else { words[at] };
        line = (0..words.len()).map(named).collect::<Vec<_>>().join(" ");
    }
    line
}

/// The account for practice: its key is known to everybody.
fn practice() -> Generator {
    Generator::totp(Secret::from_bytes(b"Kodeoplaeser-practice".to_vec()).unwrap())
}

/// Before or after Orca learnt to hear announcements.
fn generation() -> &'static str {
    let version = Command::new("/usr/bin/orca").arg("--version").output().expect("Orca: `make test` installs it");
    let version = String::from_utf8(version.stdout).unwrap();
    let number = version.split(|c: char| !c.is_ascii_digit()).find_map(|part| part.parse::<u32>().ok());
    if number.unwrap() < 45 { "older" } else { "newer" }
}

fn walk(lang: Lang) {
    let file: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests", "orca", &format!("{}.{}.txt", lang.tag(), generation())].iter().collect();
    let expected = fs::read_to_string(&file).unwrap();
    let writes = std::env::var("ORCA").is_ok_and(|value| value == "write").then_some(file.as_path());
    let mut journey = transcript(lang, &expected, writes);
    if writes.is_some() {
        return;
    }
    // On a machine that is busy with something else, Orca may come too late to what it would have said. What it leaves out
    // on one journey it must say on the next.
    for _ in 1..JOURNEYS {
        if text(&journey) == expected {
            return;
        }
        let again = transcript(lang, &expected, None);
        for ((heard, again), step) in journey.iter_mut().zip(again).zip(steps(&expected)) {
            if heard.heard != step.heard {
                *heard = again;
            }
        }
    }
    let transcript = text(&journey);
    if expected != transcript {
        let differs = expected.lines().zip(transcript.lines()).position(|(expected, heard)| expected != heard);
        let at = differs.unwrap_or(expected.lines().count().min(transcript.lines().count()));
        let around: Vec<&str> = transcript.lines().skip(at.saturating_sub(3)).take(8).collect();
        let rewrite = match generation() {
            "older" => "ORCA=write cargo test --locked --test desktop orca",
            _ => "ORCA=write make orca",
        };
        panic!(
            "{}:{}: Orca says otherwise, {JOURNEYS} times:\n{}\nIf that is right, this writes it down, to be read: {rewrite}",
            file.display(),
            at + 1,
            around.join("\n")
        );
    }
}

/// What is said on the journey, with the steps that lead to it; written down step by step if it is to be.
fn transcript(lang: Lang, expected: &str, writes: Option<&Path>) -> Vec<Step> {
    // Longer than the pause in typing after which is told what a search has found.
    let quiet = Duration::from_millis(if writes.is_some() { 2500 } else { 0 });
    let mut journey = Journey::new(lang, quiet);
    let mut transcript = Vec::new();
    let steps = steps(expected);
    for (at, step) in steps.iter().enumerate() {
        transcript.push(Step { line: step.line.clone(), heard: journey.step(step) });
        if let Some(file) = writes {
            let rest: String = steps[at + 1..].iter().map(|step| format!("{}\n", step.line)).collect();
            fs::write(file, text(&transcript) + &rest).unwrap();
        }
        // Orca says it all: our own voice says nothing, as long as Orca runs.
        if journey.orca.is_some() {
            assert_eq!(journey.tap.said()[journey.own..], Vec::<String>::new(), "after {}", step.line);
        }
    }
    transcript
}

#[test]
fn orca_says_every_screen_in_english() {
    walk(Lang::En);
}

#[test]
fn orca_says_every_screen_in_danish() {
    walk(Lang::Da);
}
