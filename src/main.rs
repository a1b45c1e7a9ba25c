//! Opens the window, or runs one command. The only place that ends the process.

// On Windows a program either has a console or opens one, also beside its window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use kodeoplaeser::cli::{self, Arguments, Error, Session};
use kodeoplaeser::demo::State;
use kodeoplaeser::disk;
#[cfg(feature = "gui")]
use kodeoplaeser::gui;
use kodeoplaeser::locale::{Lang, Locale};
#[cfg(feature = "gui")]
use kodeoplaeser::platform::display;
use kodeoplaeser::platform::{fault, log, paths};
use kodeoplaeser::settings::Settings;
use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::Duration;

fn main() -> ExitCode {
    log::start();
    fault::watch();
    disk::survive_limits();
    let words: Vec<OsString> = std::env::args_os().collect();
    let (result, lang) = fault::caught(|| obey(&words)).unwrap_or_else(|fault| {
        let lang = fault::caught(|| cli::asked_language(&words).unwrap_or_else(preferred));
        (Err(Error::Fault(fault.place)), lang.unwrap_or(Lang::En))
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output has heard enough: `kodeoplaeser list | head -1`.
        Err(Error::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // When not even this can be written there is nobody left to tell.
            let _: std::io::Result<()> = writeln!(std::io::stderr(), "{}", error.explain(&Locale::new(lang)));
            ExitCode::from(error.exit() as u8)
        }
    }
}

/// Does what was asked for. In which language what went wrong is to be told.
fn obey(words: &[OsString]) -> (Result<(), Error>, Lang) {
    match cli::parse(words, preferred) {
        Ok(cli::Parsed::Print(text)) => (write!(std::io::stdout(), "{text}").map_err(Error::from), preferred()),
        Ok(cli::Parsed::Do(arguments)) => {
            let lang = arguments.lang.unwrap_or_else(preferred);
            (run(&arguments, &Locale::new(lang)), lang)
        }
        Ok(cli::Parsed::Guide { chapter, aloud, lang }) => {
            let lang = lang.unwrap_or_else(preferred);
            (cli::show_guide(chapter.as_deref(), aloud, &Locale::new(lang)), lang)
        }
        Ok(cli::Parsed::Demo { state, lang }) => {
            let lang = lang.or_else(Lang::of_system).unwrap_or(Lang::Da);
            (demo(state, lang), lang)
        }
        Err(error) => (Err(error), cli::asked_language(words).unwrap_or_else(preferred)),
    }
}

/// A disk that has not told the language by then is not waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// The language of whoever has not asked for one. The disk is asked once.
fn preferred() -> Lang {
    static PREFERRED: OnceLock<Lang> = OnceLock::new();
    *PREFERRED.get_or_init(|| {
        let chosen = paths::settings().and_then(|path| disk::within(PATIENCE, move || Settings::peek(&path).language)?);
        chosen.or_else(Lang::of_system).unwrap_or_else(Lang::usual)
    })
}

fn run(arguments: &Arguments, locale: &Locale) -> Result<(), Error> {
    let vault = arguments.vault.clone().or_else(paths::vault).ok_or(Error::NoHome)?;
    match &arguments.task {
        Some(task) => cli::run(task, &Session { vault, passphrase_fd: arguments.passphrase_fd, locale }),
        None => window(arguments, vault),
    }
}

#[cfg(feature = "gui")]
fn window(arguments: &Arguments, vault: PathBuf) -> Result<(), Error> {
    let settings = paths::settings().ok_or(Error::NoHome)?;
    open(gui::Options::Files { vault, settings, lang: arguments.lang })
}

#[cfg(feature = "gui")]
fn demo(state: &'static State, lang: Lang) -> Result<(), Error> {
    open(gui::Options::Demo { state, lang })
}

#[cfg(feature = "gui")]
fn open(options: gui::Options) -> Result<(), Error> {
    display::mend();
    gui::open(options).map_err(|error| match error {
        gui::Error::NoWindow(why) => Error::NoWindow(why),
        gui::Error::Failed(why) => Error::Fault(why),
    })
}

#[cfg(not(feature = "gui"))]
fn window(_: &Arguments, _: PathBuf) -> Result<(), Error> {
    Err(Error::NoWindow("built without a window".to_owned()))
}

#[cfg(not(feature = "gui"))]
fn demo(_: &'static State, _: Lang) -> Result<(), Error> {
    Err(Error::NoWindow("built without a window".to_owned()))
}
