//! The same vault and words on the command line.

mod add;
mod arguments;
mod code;
mod list;
mod open;
mod show_guide;
mod speak;

pub use arguments::{Arguments, Parsed, Task, asked_language, parse};
pub use show_guide::show_guide;

use crate::app::vocabulary::explain;
use crate::code::name;
use crate::code::uri::UriError;
use crate::locale::Locale;
use crate::vault;
use std::path::PathBuf;

/// How a command ended that did not do all it was asked. The number is the process's exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// A file, the disk or the terminal failed.
    Failed = 1,
    /// The command line could not be understood.
    Usage = 2,
    /// Wrong passphrase.
    Passphrase = 3,
    /// No account, or more than one, has that name.
    Name = 4,
    /// Lines were refused; the good ones were added.
    Refused = 5,
    /// Nothing, or not all, was heard.
    Silent = 6,
}

/// Why a command did not do all it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("wrong use: {0}")]
    Usage(String),
    #[error(transparent)]
    Vault(#[from] vault::Error),
    #[error("no state with that name")]
    NoSuchState,
    #[error("no chapter with that name")]
    NoSuchChapter(String),
    #[error("no account with that name")]
    NoSuchAccount(String),
    #[error("more than one account with that name")]
    SeveralAccounts(Vec<String>),
    #[error("some lines were refused")]
    Refused(Vec<(usize, UriError)>),
    #[error("no vault")]
    NoVault(PathBuf),
    #[error("no lines")]
    NothingToAdd,
    #[error("the input is not text")]
    NotText,
    #[error("no passphrase can be read: {0}")]
    NoPassphrase(String),
    #[error("an empty passphrase")]
    EmptyPassphrase,
    #[error("two different passphrases")]
    NotTheSame {
        /// Caps Lock was on for one of the two.
        caps: bool,
    },
    #[error("codes by counter belong to no moment")]
    NoMoment,
    #[error("the clock stands before 1970")]
    NoTime,
    #[error("the counter is at its end")]
    CounterSpent,
    #[error("not heard")]
    Silent(Option<crate::speech::Fault>),
    #[error("the device for codes can't be had")]
    Withheld { device: String, key: String },
    #[error("codes may not be read aloud")]
    NotAloud,
    #[error("no window: {0}")]
    NoWindow(String),
    /// In the window or out of it, at this place in the program, or as the toolkit told of it.
    #[error("a fault in {0}")]
    Fault(String),
    #[error("no folder for files")]
    NoHome,
    #[error("output failed: {0}")]
    Output(#[from] std::io::Error),
}

impl Error {
    /// The process's exit code.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) | Self::NoMoment | Self::NoSuchState | Self::NoSuchChapter(_) => Exit::Usage,
            Self::Vault(vault::Error::WrongPassphrase) | Self::EmptyPassphrase | Self::NotTheSame { .. } => {
                Exit::Passphrase
            }
            Self::NoSuchAccount(_) | Self::SeveralAccounts(_) => Exit::Name,
            Self::Refused(_) | Self::NothingToAdd | Self::NotText => Exit::Refused,
            Self::Silent(_) | Self::Withheld { .. } | Self::NotAloud => Exit::Silent,
            Self::Vault(_)
            | Self::NoVault(_)
            | Self::NoPassphrase(_)
            | Self::NoTime
            | Self::CounterSpent
            | Self::NoWindow(_)
            | Self::Fault(_)
            | Self::NoHome
            | Self::Output(_) => Exit::Failed,
        }
    }

    /// What happened and what to do, in the user's language. May have several lines.
    pub fn explain(&self, locale: &Locale) -> String {
        match self {
            Self::Usage(what) => locale.with("cli-error-usage", &[("what", name::readable(what).into())]),
            Self::Vault(error) => of_vault(error, locale),
            Self::NoSuchState => locale.with("cli-error-no-state", &[("states", arguments::states().into())]),
            Self::NoSuchChapter(name) => {
                let named = [("name", name::readable(name).into()), ("chapters", show_guide::names().into())];
                locale.with("cli-error-no-chapter", &named)
            }
            Self::NoSuchAccount(name) => locale.with("cli-error-no-account", &[("name", name::readable(name).into())]),
            Self::SeveralAccounts(names) => {
                format!("{}\n{}", locale.text("cli-error-several-accounts"), names.join("\n"))
            }
            Self::Refused(lines) => {
                let line = |(number, error): &(usize, UriError)| explain::line(*number, error, locale);
                lines.iter().map(line).collect::<Vec<_>>().join("\n")
            }
            Self::NoVault(path) => {
                locale.with("cli-error-no-vault", &[("path", name::readable(&path.display().to_string()).into())])
            }
            Self::NothingToAdd => locale.text("cli-error-nothing-to-add"),
            Self::NotText => locale.text("cli-error-not-text"),
            Self::NoPassphrase(why) => with_technical("cli-error-no-passphrase", why, locale),
            Self::EmptyPassphrase => locale.text("error-passphrase-empty"),
            Self::NotTheSame { caps } => explain::not_the_same(*caps, locale),
            Self::NoMoment => locale.text("cli-error-no-moment"),
            Self::NoTime => locale.text("clock-before-1970"),
            Self::CounterSpent => locale.text("notice-counter-spent"),
            Self::Silent(Some(fault)) => explain::silence(fault, locale),
            Self::Withheld { device, key } => {
                let named = [("device", device.as_str().into()), ("key", key.as_str().into())];
                locale.with("notice-code-withheld", &named)
            }
            Self::NotAloud => locale.text("cli-error-not-aloud"),
            Self::Silent(None) => locale.text("cli-error-interrupted"),
            Self::NoWindow(why) => with_technical("cli-error-no-window", why, locale),
            Self::Fault(place) => with_technical("cli-error-fault", place, locale),
            Self::NoHome => locale.text("cli-error-no-home"),
            Self::Output(error) => with_technical("cli-error-output", &error.to_string(), locale),
        }
    }
}

/// What went wrong with the vault. Where the window tells to choose something in it, there is another way here.
fn of_vault(error: &vault::Error, locale: &Locale) -> String {
    use vault::Error::{Changed, Damaged, Locked, NotFound};
    match error {
        Changed | Locked => locale.text("cli-error-vault-busy"),
        NotFound { previous: true } => locale.text("cli-error-vault-missing-previous"),
        Damaged { previous: true, .. } => locale.text("cli-error-vault-damaged-previous"),
        error => explain::vault(error, locale),
    }
}

/// What happened, and on a line of its own, marked as such, what only helps somebody who knows computers: one line of it,
/// and no path of where the program was built.
fn with_technical(id: &str, why: &str, locale: &Locale) -> String {
    let line = why.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    // Of a structure as Rust writes it, what is said in it at last; or else the name of the last thing in it.
    let structure = line.contains(" { ");
    let said = line.rsplit('"').nth(1).filter(|said| structure && !said.ends_with(".rs"));
    let named = || line.rsplit(|c: char| !c.is_alphanumeric()).find(|name| !name.is_empty()).filter(|_| structure);
    let line = said.or_else(named).unwrap_or(line);
    let words = line.split(' ').filter(|word| !word.contains(".rs:") && !word.contains("/.cargo/"));
    let line: String = words.collect::<Vec<_>>().join(" ").chars().take(300).collect();
    let explained = locale.text(id);
    if line.is_empty() {
        return explained;
    }
    format!("{explained}\n{}", locale.with("cli-technical", &[("line", line.into())]))
}

/// Which file, whose passphrase, which words.
#[derive(Debug)]
pub struct Session<'a> {
    pub vault: PathBuf,
    /// The file descriptor whose first line is the passphrase; without it the terminal is asked.
    pub passphrase_fd: Option<u32>,
    pub locale: &'a Locale,
}

/// Runs one command.
///
/// # Errors
/// Everything that kept it from doing all it was asked.
pub fn run(task: &Task, session: &Session<'_>) -> Result<(), Error> {
    match task {
        Task::Add => add::run(session),
        Task::List { json } => list::run(session, *json),
        Task::Code { name, at } => code::run(session, name, *at),
        Task::Speak { name } => speak::run(session, name),
    }
}
