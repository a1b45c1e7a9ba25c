//! What was typed after the program's name. Help is in the user's language too.

use super::{Error, show_guide};
use crate::demo::{self, State};
use crate::locale::{Lang, Locale};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// The command line, understood.
#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    pub vault: Option<PathBuf>,
    pub passphrase_fd: Option<u32>,
    pub lang: Option<Lang>,
    /// `None` opens the window.
    pub task: Option<Task>,
}

/// One command.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    Add,
    List {
        json: bool,
    },
    Code {
        name: String,
        /// Seconds since the Unix epoch; now, when absent.
        at: Option<u64>,
    },
    Speak {
        name: String,
    },
}

/// What the command line comes to: something to do, or something to print.
#[derive(Debug, PartialEq, Eq)]
pub enum Parsed {
    Do(Arguments),
    /// To show the program in this state, and touch no file.
    Demo {
        state: &'static State,
        lang: Option<Lang>,
    },
    /// The guide to MitID: the chapter with this name, or the list of all.
    Guide {
        chapter: Option<String>,
        aloud: bool,
        lang: Option<Lang>,
    },
    /// Help, or the version.
    Print(String),
}

/// Understands a command line, the program's name first. `fallback` is asked for the language of help when the command
/// line names none.
///
/// # Errors
/// [`Error::Usage`] with what could not be understood, [`Error::NoSuchState`].
pub fn parse(words: &[OsString], fallback: impl FnOnce() -> Lang) -> Result<Parsed, Error> {
    let asked = asked_language(words);
    let read = |lang| command(&Locale::new(lang)).try_get_matches_from(words);
    // What is meant is the same in every language.
    let printed = match read(asked.unwrap_or(Lang::En)) {
        Ok(matches) => return understood(&matches),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => error,
        Err(error) => {
            let told = read(asked.unwrap_or_else(fallback)).err().unwrap_or(error);
            return Err(Error::Usage(culprit(&told)));
        }
    };
    let lang = asked.unwrap_or_else(fallback);
    let printed = read(lang).err().unwrap_or(printed);
    // The one word of usage that clap can't be given.
    let options = format!("[{}]", Locale::new(lang).text("cli-options").to_uppercase());
    Ok(Parsed::Print(printed.render().to_string().replace("[OPTIONS]", &options)))
}

/// The language asked for, before the command line as a whole is understood: its errors must be in it too.
pub fn asked_language(words: &[OsString]) -> Option<Lang> {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let after = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    joined.or(after.map(AsRef::as_ref)).and_then(Lang::from_tag)
}

fn command(locale: &Locale) -> Command {
    let text = |id| locale.text(id);
    let argument = |id: &'static str, value| Arg::new(id).value_name(text(value)).help_heading(text("cli-arguments"));
    let name = || argument("name", "cli-value-name").required(true).help(text("cli-name"));
    let option =
        |id: &'static str, value, help| Arg::new(id).long(id).value_name(text(value)).help(text(help)).global(true);
    let flag = |id: &'static str, help| Arg::new(id).long(id).help(text(help));
    let template =
        format!("{{before-help}}{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n\n{{after-help}}", text("cli-usage"));
    let help = || flag("help", "cli-help").short('h').action(ArgAction::Help);
    let subcommand = |id: &'static str, about| {
        Command::new(id)
            .about(text(about))
            .help_template(template.clone())
            .next_help_heading(text("cli-options"))
            .disable_help_flag(true)
            .arg(help())
    };
    Command::new("kodeoplaeser")
        .about(text("cli-about"))
        .after_help(text("cli-exit-codes"))
        .version(env!("CARGO_PKG_VERSION"))
        .help_template(template.clone())
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_help_heading(text("cli-commands"))
        .subcommand_value_name(text("cli-value-command"))
        .next_help_heading(text("cli-options"))
        .arg(help().global(true))
        .arg(flag("version", "cli-version").short('V').action(ArgAction::Version))
        .arg(option("vault", "cli-value-file", "cli-vault").value_parser(value_parser!(PathBuf)))
        .arg(option("passphrase-fd", "cli-value-number", "cli-passphrase-fd").value_parser(value_parser!(u32)))
        .arg(option("lang", "cli-value-lang", "cli-lang").value_parser(["da", "en"]).hide_possible_values(true))
        .subcommand(subcommand("add", "cli-add"))
        .subcommand(subcommand("list", "cli-list").arg(flag("json", "cli-json").action(ArgAction::SetTrue)))
        .subcommand(
            subcommand("code", "cli-code").arg(name()).arg(
                Arg::new("at")
                    .long("at")
                    .value_name(text("cli-value-seconds"))
                    .help(text("cli-at"))
                    .value_parser(value_parser!(u64)),
            ),
        )
        .subcommand(subcommand("speak", "cli-speak").arg(name()))
        .subcommand(
            subcommand("guide", "cli-guide")
                .arg(
                    argument("chapter", "cli-value-chapter")
                        .help(locale.with("cli-guide-chapter", &[("chapters", show_guide::names().into())])),
                )
                .arg(flag("speak", "cli-guide-speak").action(ArgAction::SetTrue)),
        )
        .subcommand(subcommand("demo", "cli-demo").arg(
            argument("state", "cli-value-state").help(locale.with("cli-demo-state", &[("states", states().into())])),
        ))
}

/// What can be shown.
pub(super) fn states() -> String {
    demo::states().map(|state| state.name).collect::<Vec<_>>().join(", ")
}

fn lang(matches: &ArgMatches) -> Option<Lang> {
    matches.get_one::<String>("lang").and_then(|tag| Lang::from_tag(tag))
}

fn understood(matches: &ArgMatches) -> Result<Parsed, Error> {
    let lang = lang(matches);
    Ok(match matches.subcommand() {
        Some(("demo", asked)) => {
            let name = asked.get_one::<String>("state").map_or("codes", String::as_str);
            let state = State::from_name(name).ok_or(Error::NoSuchState)?;
            Parsed::Demo { state, lang }
        }
        Some(("guide", asked)) => {
            let chapter = asked.get_one::<String>("chapter").cloned();
            Parsed::Guide { chapter, aloud: asked.get_flag("speak"), lang }
        }
        _ => Parsed::Do(arguments(matches)),
    })
}

fn arguments(matches: &ArgMatches) -> Arguments {
    let name = |matches: &ArgMatches| matches.get_one::<String>("name").cloned().unwrap_or_default();
    let task = matches.subcommand().and_then(|(command, matches)| match command {
        "add" => Some(Task::Add),
        "list" => Some(Task::List { json: matches.get_flag("json") }),
        "code" => Some(Task::Code { name: name(matches), at: matches.get_one("at").copied() }),
        "speak" => Some(Task::Speak { name: name(matches) }),
        _ => None,
    });
    Arguments {
        vault: matches.get_one("vault").cloned(),
        passphrase_fd: matches.get_one("passphrase-fd").copied(),
        lang: lang(matches),
        task,
    }
}

/// A word longer than this may be a key.
const LONGEST_SHOWN: usize = 24;

/// The word that could not be understood, or is missing. Empty if it might be a secret.
fn culprit(error: &clap::Error) -> String {
    let of = |kind| match error.get(kind)? {
        ContextValue::String(word) => Some(word.clone()),
        ContextValue::Strings(words) => Some(words.join(" ")),
        _ => None,
    };
    // A key given as an argument by mistake must not be shown: the rule of `code::uri`.
    let of = |kind| of(kind).filter(|word| !word.contains("://") && word.chars().count() <= LONGEST_SHOWN);
    let argument = of(ContextKind::InvalidArg).or_else(|| of(ContextKind::InvalidSubcommand));
    match (argument, of(ContextKind::InvalidValue).filter(|value| !value.is_empty())) {
        (Some(argument), Some(value)) => format!("{argument} {value}"),
        (Some(word), None) | (None, Some(word)) => word,
        (None, None) => String::new(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Parsed, Error> {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        parse(&words, || Lang::En)
    }

    fn done(line: &str) -> Arguments {
        match parsed(line).unwrap() {
            Parsed::Do(arguments) => arguments,
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn the_table_of_arguments_is_sound() {
        for lang in Lang::ALL {
            command(&Locale::new(lang)).debug_assert();
        }
    }

    #[test]
    fn options_stand_before_or_after_the_command() {
        let before = done("kodeoplaeser --vault v --passphrase-fd 3 --lang da code GitHub --at 59");
        let after = done("kodeoplaeser code GitHub --at 59 --vault v --passphrase-fd 3 --lang da");
        assert_eq!(before, after);
        assert_eq!(before.task, Some(Task::Code { name: "GitHub".into(), at: Some(59) }));
        assert_eq!(before.lang, Some(Lang::Da));
    }

    #[test]
    fn nothing_opens_the_window() {
        assert_eq!(done("kodeoplaeser").task, None);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, what) in [
            ("kodeoplaeser code", "cli-value"),
            ("kodeoplaeser --colour", "--colour"),
            ("kodeoplaeser sing", "sing"),
            ("kodeoplaeser code a --at soon", "soon"),
        ] {
            let Err(Error::Usage(named)) = parsed(line) else { unreachable!("{line}") };
            let expected = if what == "cli-value" { Locale::new(Lang::En).text("cli-value-name") } else { what.into() };
            assert!(named.contains(&expected), "{line}: {named}");
        }
    }

    #[test]
    fn help_is_in_the_language_asked_for() {
        let help = |line: &str| match parsed(line).unwrap() {
            Parsed::Print(text) => text,
            Parsed::Do(_) | Parsed::Demo { .. } | Parsed::Guide { .. } => String::new(),
        };
        let (da, en) = (Locale::new(Lang::Da).text("cli-about"), Locale::new(Lang::En).text("cli-about"));
        assert!(help("kodeoplaeser --lang da --help").contains(&da));
        assert!(help("kodeoplaeser --help").contains(&en));
        assert!(help("kodeoplaeser code --help --lang=da").contains(&Locale::new(Lang::Da).text("cli-at")));
        let preferred = parse(&["kodeoplaeser".into(), "--help".into()], || Lang::Da).unwrap();
        assert!(matches!(preferred, Parsed::Print(help) if help.contains(&da)));
        for command in ["", " add", " list", " code", " speak", " guide", " demo"] {
            let line = format!("kodeoplaeser{command} --help --lang da");
            let help = help(&line);
            for english in ["argument", "option", "usage", "command", "possible"] {
                assert!(!help.to_lowercase().replace("argumenter", "").contains(english), "{english}: {line}");
            }
        }
    }
}
