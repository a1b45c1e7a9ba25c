//! The files of each language, which are part of the program. Each is read once.

use super::Lang;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use std::sync::LazyLock;

/// What a language is read from.
struct Sources {
    facts: &'static str,
    messages: [&'static str; 7],
    /// The guide's chapters, in the order in which they are read.
    chapters: [&'static str; 15],
}

/// Files of a language, by their names without the ending.
macro_rules! files {
    ($folder:expr, $($name:literal)*) => {
        [$(include_str!(concat!("../../locales/", $folder, $name, ".ftl"))),*]
    };
}

macro_rules! sources {
    ($lang:literal) => {
        Sources {
            // The numbers are the same in both.
            facts: include_str!("../../locales/facts.ftl"),
            messages: files!(concat!($lang, "/"), "app" "guide" "help" "practice" "speech" "errors" "cli"),
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

static DANISH: LazyLock<Files> = LazyLock::new(|| Files::read(Lang::Da, &sources!("da")));
static ENGLISH: LazyLock<Files> = LazyLock::new(|| Files::read(Lang::En, &sources!("en")));

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
            messages: [&sources.facts].into_iter().chain(&sources.messages).map(read).collect(),
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
