//! `guide [CHAPTER]`: the guide to MitID, printed or read aloud. No file is touched.

use super::{Error, speak};
use crate::app;
use crate::guide::{self, Chapter, Kind};
use crate::locale::Locale;
use crate::platform::{clock, paths};
use crate::print::Format;
use crate::settings::Settings;
use crate::speech::Utterance;
use std::io::{self, Write};

/// Prints a chapter, or the list of all; or reads it aloud.
///
/// # Errors
/// [`Error::NoSuchChapter`], [`Error::Output`], and whatever keeps it from being heard.
pub fn show_guide(name: Option<&str>, aloud: bool, locale: &Locale) -> Result<(), Error> {
    let chapter =
        name.map(|name| find(name, locale).ok_or_else(|| Error::NoSuchChapter(name.to_owned()))).transpose()?;
    let now = clock::now();
    if aloud {
        let texts = chapter.map_or_else(|| titles(locale), |chapter| texts(chapter, now, locale));
        let settings = paths::settings().map(|path| Settings::peek(&path)).unwrap_or_default();
        return speak::aloud(
            texts.into_iter().map(|text| Utterance::new(locale.lang(), text)).collect(),
            settings,
            locale,
        );
    }
    let text = match chapter {
        Some(chapter) => app::paper(chapter, Some(now), locale).bytes(Format::Text).map_err(io::Error::other)?,
        None => contents(locale).into_bytes(),
    };
    Ok(io::stdout().lock().write_all(&text)?)
}

/// The chapter with this name, or with this title, whatever its capitals.
fn find(name: &str, locale: &Locale) -> Option<&'static Chapter> {
    let name = name.to_lowercase();
    let is = |chapter: &&Chapter| chapter.name == name || locale.text(chapter.title).to_lowercase() == name;
    guide::chapters().iter().find(is)
}

/// The names that chapters have on the command line.
pub(super) fn names() -> String {
    guide::chapters().iter().map(|chapter| chapter.name).collect::<Vec<_>>().join(", ")
}

fn titles(locale: &Locale) -> Vec<String> {
    let titles = guide::chapters().iter().map(|chapter| locale.text(chapter.title));
    [locale.text("contents-title"), locale.text("contents-what")].into_iter().chain(titles).collect()
}

fn contents(locale: &Locale) -> String {
    let mut text = format!("{}\n\n{}\n\n", locale.text("contents-title"), locale.text("contents-what"));
    let longest = guide::chapters().iter().map(|chapter| chapter.name.len()).max().unwrap_or(0);
    for chapter in guide::chapters() {
        text += &format!("  {:longest$}  {}\n", chapter.name, locale.text(chapter.title));
    }
    text
}

/// All there is to hear of a chapter. Each case is told what it is.
fn texts(chapter: &Chapter, now: u64, locale: &Locale) -> Vec<String> {
    let lines = chapter.lines.iter().flat_map(|line| {
        let more = match line.kind {
            Kind::Phone(phone) => phone.opening(now, locale),
            Kind::Case(case) => Some(locale.text(case.why)),
            Kind::Heading | Kind::Text | Kind::Step | Kind::Tick => None,
        };
        std::iter::once(line.text(locale)).chain(more)
    });
    [locale.text(chapter.title), locale.text("contents-what")].into_iter().chain(lines).collect()
}
