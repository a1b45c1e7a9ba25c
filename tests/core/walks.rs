//! Journeys through the program by keyboard alone, as heard: each file in `tests/walks` is one, for people to read.
//!
//! A line is one step:
//! - `start en first`, `start da locked`, `start en damaged`: the program starts in a language, with no vault, with the
//!   vault of the walk so far, or with one that can't be read; `start en codes`: with the accounts below, unlocked
//! - `now 1234567890`: the clock, in seconds since the epoch
//! - `wait 4`: so many seconds go by, one after the other
//! - `window away`, `window back`: another window has the keyboard, or this one again
//! - `focus on Some words`: focus is on an item with these words
//! - `press Shift+Tab`, `type Some text`: keys
//! - `tab to Some words`: the Tab key until focus is on an item with these words
//! - `clipboard some text`: what another program has copied; `\n` stands for a line end in it
//! - `disk full`, `disk ok`: whether saving works
//! - `hear exactly this`: all that the last step said; utterances are parted by ` | `, and ` || ` stands where one
//!   message of the program cut off the one before
//! - `hear... this`: a part of what it said; `hear nothing`: it said nothing
//! - `tones done tick`: the tones of the last step; `tones nothing`: there were none
//! - `digit 2`: the digit of the code on screen that is marked, counted from 1; `digit none`
//! - `clock set`, `clock adrift`: the system says from now on that it sets its clock by itself, or that it does not;
//!   before, it says nothing
//! - `device headset Blue headset`: a sound device with this id and name is connected from now on
//! - `copied 123456`: what is on the clipboard; `quits`: the program has ended
//! - `see this`: an item with these words is on the screen; `see no this`: none is
//!
//! `{pages}` stands for how many pages help has.
//!
//! `WALKS=write cargo test --test core walks` writes down what is heard now at each `hear`. Read it: nobody else does.

use kodeoplaeser::app::screens::help_pages;
use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::{App, Effect, Job, Message, Start};
use kodeoplaeser::code::uri;
use kodeoplaeser::demo::Memory;
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::Role;
use kodeoplaeser::print;
use kodeoplaeser::settings::Settings;
use kodeoplaeser::sound::Output;
use kodeoplaeser::speech::Event;
use kodeoplaeser::vault::{Account, Error, Passphrase, Task, Vault};
use std::collections::VecDeque;
use zeroize::Zeroizing;

/// A world without files, sound or window.
#[derive(Default)]
struct World {
    memory: Memory,
    clipboard: Option<String>,
    disk_full: bool,
    quit: bool,
    devices: Vec<Output>,
    /// What the system says of its clock.
    clock: Option<bool>,
    /// The tones of the last step.
    tones: Vec<&'static str>,
    /// What the last step said, one message after another.
    said: Vec<String>,
}

impl World {
    /// Carries an effect out and answers as the real ones do.
    fn run(&mut self, effect: Effect) -> Vec<Message> {
        match effect {
            Effect::Say(ticket, utterances) => {
                let words: Vec<_> = utterances.iter().map(|it| it.text().to_string()).collect();
                self.said.push(words.join(" | "));
                return vec![Message::Voice(Event::Finished { ticket })];
            }
            Effect::File(Job::Save(_)) if self.disk_full => {
                let kind = std::io::ErrorKind::StorageFull;
                return vec![Message::Saved(Err(Error::Io { task: Task::Write, kind }))];
            }
            Effect::File(Job::SaveSettings(_)) if self.disk_full => {
                return vec![Message::SettingsSaved(Err(std::io::ErrorKind::StorageFull))];
            }
            Effect::File(Job::Print(..)) if self.disk_full => {
                return vec![Message::Printed(Err(print::Error::Io(std::io::ErrorKind::StorageFull)))];
            }
            Effect::File(Job::Print(document, format)) => {
                let path = std::path::Path::new("/home/anna/Documents").join(document.file_name(format));
                return vec![Message::Printed(Ok(path))];
            }
            Effect::Copy(code) => self.clipboard = Some(code.as_str().to_owned()),
            Effect::CopyText(text) => self.clipboard = Some(text.0.to_string()),
            Effect::Uncopy(code) => {
                self.clipboard = self.clipboard.take().filter(|text| text != code.as_str());
            }
            Effect::Paste => return vec![Message::Pasted(self.clipboard.clone().map(Zeroizing::new))],
            Effect::Play(cue, _) => self.tones.push(cue.name()),
            Effect::ListOutputs => return vec![Message::Outputs(Ok(self.devices.clone()))],
            Effect::AskClock => return vec![Message::Clock(self.clock)],
            Effect::Quit => self.quit = true,
            Effect::File(job) => return self.memory.answer(&job).into_iter().collect(),
            Effect::Announce(_) | Effect::Hush | Effect::Manner(_) => {}
        }
        Vec::new()
    }
}

/// The accounts of `codes`.
const ACCOUNTS: [&str; 3] = [
    "otpauth://totp/GitHub:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=GitHub&digits=8",
    "otpauth://totp/Bank?secret=JBSWY3DPEHPK3PXP",
    "otpauth://hotp/Door?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0",
];

fn accounts() -> Memory {
    let mut vault = Vault::default();
    for line in ACCOUNTS {
        let entry = uri::parse(line).unwrap();
        vault.add(Account::new(entry.issuer, entry.label, entry.generator).unwrap());
    }
    opened_by_1(vault)
}

fn opened_by_1(vault: Vault) -> Memory {
    Memory::with(Passphrase::new("1").unwrap(), vault)
}

struct Walk {
    app: App,
    world: World,
    now: u64,
}

impl Walk {
    fn start(lang: Lang, memory: Memory) -> Self {
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let start = Start { settings, vault_exists: memory.has_vault(), ..Start::default() };
        let now = 1_234_567_890;
        let (app, effects) = App::new(start, now);
        let mut walk = Self { app, world: World { memory, ..World::default() }, now };
        walk.carry_out(effects);
        walk
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut waiting: VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            for answer in self.world.run(effect) {
                waiting.extend(self.app.update(answer, self.now));
            }
        }
    }

    fn send(&mut self, message: Message) {
        self.world.said.clear();
        self.world.tones.clear();
        let effects = self.app.update(message, self.now);
        self.carry_out(effects);
    }

    fn step(&mut self, step: &str) -> Result<(), String> {
        let (verb, rest) = step.split_once(' ').unwrap_or((step, ""));
        match verb {
            "now" => {
                self.now = rest.parse().map_err(|_| "a number of seconds")?;
                self.send(Message::Tick);
            }
            "wait" => {
                let (mut said, mut tones) = (Vec::new(), Vec::new());
                for _ in 0..rest.parse().map_err(|_| "a number of seconds")? {
                    self.now += 1;
                    self.send(Message::Tick);
                    said.append(&mut self.world.said);
                    tones.append(&mut self.world.tones);
                }
                (self.world.said, self.world.tones) = (said, tones);
            }
            "window" => match rest {
                "away" => self.send(Message::Active(false)),
                "back" => self.send(Message::Active(true)),
                _ => return Err("window away or window back".to_owned()),
            },
            "focus" => {
                let words = rest.strip_prefix("on ").ok_or("focus on WORDS")?;
                let focused = self.app.focus().and_then(|id| self.app.outline().find(id));
                let name = focused.map_or("nothing", |item| item.name.as_str());
                return name.contains(words).then_some(()).ok_or_else(|| format!("focus is on {name}"));
            }
            "press" => self.send(Message::Key(key(rest).ok_or_else(|| format!("unknown key {rest}"))?)),
            "type" => rest.chars().for_each(|c| self.send(Message::Key(typed(c)))),
            "tab" => {
                let words = rest.strip_prefix("to ").ok_or("tab to WORDS")?;
                for _ in 0..60 {
                    self.send(Message::Key(Key::plain(Press::Tab)));
                    let focused = self.app.focus().and_then(|id| self.app.outline().find(id));
                    if focused.is_some_and(|item| item.name.contains(words)) {
                        return Ok(());
                    }
                }
                return Err(format!("Tab comes to nothing with these words: {}", self.screen().join("\n")));
            }
            "clipboard" => self.world.clipboard = Some(rest.replace("\\n", "\n")),
            "disk" => match rest {
                "full" => self.world.disk_full = true,
                "ok" => self.world.disk_full = false,
                _ => return Err("disk full or disk ok".to_owned()),
            },
            "quits" => return self.world.quit.then_some(()).ok_or_else(|| "it did not".to_owned()),
            "copied" => {
                let clipboard = self.world.clipboard.as_deref().unwrap_or("nothing");
                return (clipboard == rest).then_some(()).ok_or_else(|| format!("on the clipboard: {clipboard}"));
            }
            "tones" => {
                let tones = if self.world.tones.is_empty() { "nothing".to_owned() } else { self.world.tones.join(" ") };
                return (tones == rest).then_some(()).ok_or_else(|| format!("tones: {tones}"));
            }
            "digit" => {
                let marked = self.app.outline().flatten().find_map(|item| match &item.role {
                    Role::Code { digit, .. } => *digit,
                    _ => None,
                });
                let marked = marked.map_or("none".to_owned(), |digit| (digit + 1).to_string());
                return (marked == rest).then_some(()).ok_or_else(|| format!("marked: {marked}"));
            }
            "clock" => {
                self.world.clock = match rest {
                    "set" => Some(true),
                    "adrift" => Some(false),
                    _ => return Err("clock set or clock adrift".to_owned()),
                };
            }
            "device" => {
                let (id, name) = rest.split_once(' ').ok_or("device ID NAME")?;
                self.world.devices.push(Output { id: id.to_owned(), name: name.to_owned() });
            }
            "hear" if rest == "nothing" => return self.heard(self.world.said.is_empty()),
            "hear" => return self.heard(self.heard_all() == rest),
            "hear..." => return self.heard(self.heard_all().contains(rest)),
            "see" => {
                let (wanted, words) = rest.strip_prefix("no ").map_or((true, rest), |words| (false, words));
                let seen = self.screen();
                let found = seen.iter().any(|line| line.contains(words));
                return (found == wanted).then_some(()).ok_or_else(|| format!("on the screen:\n{}", seen.join("\n")));
            }
            _ => return Err("unknown step".to_owned()),
        }
        Ok(())
    }

    fn heard_all(&self) -> String {
        self.world.said.join(" || ")
    }

    fn heard(&self, right: bool) -> Result<(), String> {
        right.then_some(()).ok_or_else(|| format!("heard: {}", self.heard_all()))
    }

    /// What is written on the screen, a line an item.
    fn screen(&self) -> Vec<String> {
        let line = |item: &kodeoplaeser::outline::Item<_>| match &item.role {
            Role::Code { hidden: true, .. } => format!("{}: hidden", item.name),
            Role::Code { groups, .. } => format!(
                "{}: {}",
                item.name,
                groups.iter().flat_map(kodeoplaeser::outline::Groups::iter).collect::<Vec<_>>().join(" ")
            ),
            Role::Field(entry) => format!("{}: {} {}", item.name, entry.shown, entry.error.as_deref().unwrap_or("")),
            _ => item.name.clone(),
        };
        self.app.outline().flatten().map(line).collect()
    }
}

fn typed(c: char) -> Key {
    if c == ' ' { Key::plain(Press::Space) } else { Key::text(&c.to_string()) }
}

fn key(name: &str) -> Option<Key> {
    if let Some(rest) = name.strip_prefix("Shift+") {
        return Some(key(rest)?.shift());
    }
    if let Some(rest) = name.strip_prefix("Ctrl+") {
        return Some(key(rest)?.ctrl());
    }
    let press = match name {
        "Space" => Press::Space,
        "Enter" => Press::Enter,
        "Escape" => Press::Escape,
        "Tab" => Press::Tab,
        "Backspace" => Press::Backspace,
        "Delete" => Press::Delete,
        "Insert" => Press::Insert,
        "Up" => Press::Up,
        "Down" => Press::Down,
        "Left" => Press::Left,
        "Right" => Press::Right,
        "Home" => Press::Home,
        "End" => Press::End,
        "PageUp" => Press::PageUp,
        "PageDown" => Press::PageDown,
        name if name.chars().count() == 1 => return Some(Key::text(name)),
        name => Press::F(name.strip_prefix('F')?.parse().ok()?),
    };
    Some(Key::plain(press))
}

fn run(name: &str, text: &str) -> Result<(), String> {
    go(name, text, false).map(drop)
}

/// Goes a walk. Gives it as it was heard, if that `is_written` and not held against it.
fn go(name: &str, text: &str, is_written: bool) -> Result<String, String> {
    let mut walk: Option<Walk> = None;
    let mut written = String::new();
    for (number, line) in text.lines().enumerate() {
        let step = line.trim();
        let hears = step.split_once(' ').filter(|(verb, _)| is_written && verb.starts_with("hear"));
        if let (Some((verb, _)), Some(walk)) = (hears, &mut walk) {
            let heard = walk.heard_all();
            written += &match heard.as_str() {
                _ if walk.step(step).is_ok() => format!("{line}\n"),
                "" => "hear nothing\n".to_owned(),
                heard => format!("{verb} {heard}\n"),
            };
            continue;
        }
        written += &format!("{line}\n");
        if step.is_empty() || step.starts_with('#') {
            continue;
        }
        let fail = |why: String| format!("{name}:{}: {step}\n  {why}", number + 1);
        if let Some(start) = step.strip_prefix("start ") {
            let (lang, state) = start.split_once(' ').ok_or_else(|| fail("start LANG STATE".to_owned()))?;
            let lang = Lang::from_tag(lang).ok_or_else(|| fail("unknown language".to_owned()))?;
            let kept = walk.take().map(|walk| walk.world.memory).filter(Memory::has_vault);
            let memory = match state {
                "first" => Memory::default(),
                "locked" => kept.ok_or_else(|| fail("there is no vault yet".to_owned()))?,
                "damaged" => opened_by_1(Vault::default()).damaged(),
                "codes" => accounts(),
                _ => return Err(fail("unknown state".to_owned())),
            };
            let mut started = Walk::start(lang, memory);
            if state == "codes" {
                started.step("type 1").and_then(|()| started.step("press Enter")).map_err(fail)?;
            }
            walk = Some(started);
            continue;
        }
        walk.as_mut().ok_or_else(|| fail("the walk has not started".to_owned()))?.step(step).map_err(fail)?;
    }
    Ok(written)
}

/// Goes each walk, whatever is heard.
pub(crate) fn every() {
    for (name, text) in walks() {
        drop(run(&name, &text));
    }
}

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/walks")
}

fn walks() -> Vec<(String, String)> {
    let paths = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let named = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        (path.file_name().unwrap().to_string_lossy().into_owned(), on_this_system(text))
    };
    paths.map(named).collect()
}

/// Walks are written on Linux: how the clock is set is told otherwise elsewhere.
fn on_this_system(text: String) -> String {
    let text = text.replace("{pages}", &help_pages().len().to_string());
    Lang::ALL.into_iter().fold(text, |text, lang| {
        let how = |system: &str| Locale::new(lang).with("clock-how", &[("system", system.into())]);
        text.replace(&how("linux"), &how(std::env::consts::OS))
    })
}

#[test]
fn every_walk_is_heard_as_written() {
    let walks = walks();
    assert!(!walks.is_empty(), "there are walks");
    if std::env::var("WALKS").is_ok_and(|value| value == "write") {
        let mut failures = Vec::new();
        for (name, text) in &walks {
            let path = folder().join(name);
            let before = std::fs::read_to_string(&path).unwrap();
            let after = match go(name, text, true) {
                Ok(after) => after,
                Err(why) => {
                    failures.push(why);
                    continue;
                }
            };
            // Where nothing else is heard, placeholders stay.
            let line =
                |(before, (was, is)): (&str, (&str, &str))| if was == is { before.to_owned() } else { is.to_owned() };
            let lines = before.lines().zip(text.lines().zip(after.lines())).map(line);
            std::fs::write(path, lines.map(|line| line + "\n").collect::<String>()).unwrap();
        }
        assert!(failures.is_empty(), "\n{}", failures.join("\n"));
        return;
    }
    let failures: Vec<String> = walks.iter().filter_map(|(name, text)| run(name, text).err()).collect();
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn a_walk_that_hears_something_else_fails() {
    assert!(run("wrong", "start en first\nhear Goodbye").is_err());
    assert!(run("wrong", "start en first\nsee Goodbye").is_err());
    assert!(run("wrong", "start en first\npress Nonsense").is_err());
}
