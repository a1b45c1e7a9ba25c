//! The files of each language, which are part of the program. Each is read once.

use super::Lang;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use std::sync::LazyLock;

/// What a language is read from.
struct Sources {
    facts: &'static str,
    messages: &'static [&'static str],
    screens: &'static [&'static str],
    /// The guide's chapters, in the order in which they are read.
    chapters: &'static [&'static str],
}

/// Files of a language, by their names without the ending.
macro_rules! files {
    ($folder:expr, $($name:expr)*) => {
        &[$(include_str!(concat!("../../locales/", $folder, $name, ".ftl"))),*]
    };
}

/// Each screen's own words, found by the list of screens.
macro_rules! danish {
    ($($file:ident: $page:ident,)*) => { files!("da/screens/", $(stringify!($file))*) };
}
macro_rules! english {
    ($($file:ident: $page:ident,)*) => { files!("en/screens/", $(stringify!($file))*) };
}

macro_rules! sources {
    ($lang:literal, $screens:ident) => {
        Sources {
            // The numbers are the same in both.
            facts: include_str!("../../locales/facts.ftl"),
            messages: files!(concat!($lang, "/"), "app" "commands" "notices" "mistyped" "help" "speech" "errors" "cli"),
            screens: screens!($screens),
            chapters: files!(concat!($lang, "/guide/"), "start" "mitid" "ready" "app" "borgerservice" "cpr" "pcode"
                "nemid" "visit" "display" "reader" "lost" "fraud" "lines" "words"),
        }
    };
}

/// A language's files, read.
pub(super) struct Files {
    messages: Vec<FluentResource>,
    chapters: Vec<FluentResource>,
}

static DANISH: LazyLock<Files> = LazyLock::new(|| Files::read(Lang::Da, &sources!("da", danish)));
static ENGLISH: LazyLock<Files> = LazyLock::new(|| Files::read(Lang::En, &sources!("en", english)));

impl Files {
    pub(super) fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Da => &DANISH,
            Lang::En => &ENGLISH,
        }
    }

    fn read(lang: Lang, sources: &Sources) -> Self {
        let read = |source: &&str| {
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(rest, errors)| {
                log::error!("{} Fluent errors in {}", errors.len(), lang.tag());
                rest
            })
        };
        Self {
            messages: [&sources.facts].into_iter().chain(sources.messages).chain(sources.screens).map(read).collect(),
            chapters: sources.chapters.iter().map(read).collect(),
        }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &FluentResource> {
        self.messages.iter().chain(&self.chapters)
    }

    /// The ids of each chapter's messages, in their order.
    pub(super) fn chapters(&self) -> impl Iterator<Item = Vec<&str>> {
        self.chapters.iter().map(|file| {
            let messages = file.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name),
                _ => None,
            });
            messages.collect()
        })
    }
}
