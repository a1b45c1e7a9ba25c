//! The guide to getting MitID: its chapters and their lines. No I/O, no clock, no words of its own.
//!
//! The texts are the structure. Each file in `locales/<lang>/guide` is a chapter, its messages are the lines in reading
//! order, and a message's id says what kind of line it is: `guide-<chapter>` is the title, and then come
//! `guide-<chapter>-heading-<slug>`, `-text-`, `-step-` (one of a way that is gone step by step), `-tick-` (one of a list
//! to tick off), `-phone-` (a help line, whose number is the message `fact-<slug>-phone`), and `-case-` (a case to judge),
//! followed by why it is `-real-` or `-fraud-`. `tests/core/guide.rs` holds both languages to the same lines.

mod calendar;
mod hours;
mod way;

pub use hours::{Hours, Opening};
pub use way::{Answers, Device, Number, Scan, Way};

use crate::locale::{self, Lang, Locale};
use std::sync::LazyLock;

/// One chapter.
#[derive(Debug, PartialEq, Eq)]
pub struct Chapter {
    /// As it is written on the command line.
    pub name: &'static str,
    /// The message with its title.
    pub title: &'static str,
    /// In reading order.
    pub lines: Vec<Line>,
}

/// One line of a chapter.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// Its message; also the name under which a place in the guide is kept.
    pub id: &'static str,
    pub kind: Kind,
    /// The step that it is, or that it belongs to.
    pub step: Option<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Heading,
    Text,
    Step,
    Tick,
    Phone(Phone),
    Case(Case),
}

/// A step's place on its way. A way has no heading in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Which of the chapter's ways, counted from 0.
    pub way: usize,
    /// Counted from 1.
    pub number: usize,
    pub of: usize,
}

/// A help line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phone {
    slug: &'static str,
}

/// A case to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// Its place among the chapter's cases, from 1.
    pub number: usize,
    pub real: bool,
    /// The message that says so, and why.
    pub why: &'static str,
}

/// The chapters, in reading order.
pub fn chapters() -> &'static [Chapter] {
    static CHAPTERS: LazyLock<Vec<Chapter>> = LazyLock::new(|| read(Lang::Da));
    &CHAPTERS
}

/// The chapters as a language's files have them: the same in both.
pub fn read(lang: Lang) -> Vec<Chapter> {
    locale::guide(lang).filter_map(|ids| Chapter::read(&ids)).collect()
}

/// The chapter with this name.
pub fn chapter(name: &str) -> Option<&'static Chapter> {
    chapters().iter().find(|chapter| chapter.name == name)
}

/// The place with this id: a chapter, and a line of it or its title.
pub fn find(id: &str) -> Option<(&'static Chapter, Option<&'static Line>)> {
    chapters().iter().find_map(|chapter| {
        let line = chapter.line(id);
        (line.is_some() || chapter.title == id).then_some((chapter, line))
    })
}

impl Chapter {
    fn read(ids: &[&'static str]) -> Option<Self> {
        let (&title, ids) = ids.split_first()?;
        let name = title.strip_prefix("guide-")?;
        let parts = |id: &'static str| id.strip_prefix(title)?.strip_prefix('-')?.split_once('-');
        let mut cases = 0;
        let line = |(at, &id): (usize, &&'static str)| {
            let (kind, slug) = parts(id)?;
            let kind = match kind {
                "heading" => Kind::Heading,
                "text" => Kind::Text,
                "step" => Kind::Step,
                "tick" => Kind::Tick,
                "phone" => Kind::Phone(Phone { slug }),
                "case" => {
                    let why = *ids.get(at + 1)?;
                    cases += 1;
                    Kind::Case(Case { number: cases, real: parts(why)?.0 == "real", why })
                }
                // Said when the case before it has been judged.
                _ => return None,
            };
            Some(Line { id, kind, step: None })
        };
        let mut lines: Vec<Line> = ids.iter().enumerate().filter_map(line).collect();
        number(&mut lines);
        Some(Self { name, title, lines })
    }

    /// The line with this id.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The chapter so many places further on, or back.
    pub fn beside(&self, by: isize) -> Option<&'static Self> {
        let here = chapters().iter().position(|chapter| chapter.name == self.name)?;
        chapters().get(here.checked_add_signed(by)?)
    }
}

/// Counts the steps between two headings. What stands between two of them belongs to the one before it.
fn number(lines: &mut [Line]) {
    let mut way = 0;
    for section in lines.chunk_by_mut(|_, next| next.kind != Kind::Heading) {
        let of = section.iter().filter(|line| line.kind == Kind::Step).count();
        let last = section.iter().rposition(|line| line.kind == Kind::Step);
        let mut number = 0;
        for line in section.iter_mut().take(last.map_or(0, |last| last + 1)) {
            number += usize::from(line.kind == Kind::Step);
            line.step = (number > 0).then_some(Step { way, number, of });
        }
        way += usize::from(of > 0);
    }
}

impl Line {
    /// The line as it is read.
    pub fn text(&self, locale: &Locale) -> String {
        let text = locale.text(self.id);
        match (self.kind, self.step) {
            (Kind::Step, Some(Step { number, of, .. })) => {
                locale.with("chapter-step", &[("number", number.into()), ("of", of.into()), ("text", text.into())])
            }
            (Kind::Case(Case { number, .. }), _) => {
                locale.with("chapter-case", &[("number", number.into()), ("text", text.into())])
            }
            _ => text,
        }
    }

    /// The first sentence of that: enough to know it by.
    pub fn beginning(&self, locale: &Locale) -> String {
        let text = self.text(locale);
        // A mark inside a name, as in mitid.dk, has no space behind it.
        let end = text.match_indices(['.', '?', '!']).map(|(at, mark)| at + mark.len());
        let end = end.into_iter().find(|end| text[*end..].starts_with([' ', '”'])).unwrap_or(text.len());
        text[..end].to_owned()
    }
}

impl Phone {
    /// Its number, as it is printed.
    pub fn number(self, locale: &Locale) -> String {
        locale.text(&format!("fact-{}-phone", self.slug))
    }

    /// Whether it is open, and until or from when, in words; `None` if it has no hours, or nobody knows them.
    pub fn opening(self, now: u64, locale: &Locale) -> Option<String> {
        let clock = |hour: u8| {
            let hours = [("hour", hour.into())];
            locale.with("clock", &hours).into()
        };
        Some(match Hours::of(self.slug, locale)?.at(now)? {
            Opening::Open { until } => locale.with("chapter-open", &[("time", clock(until))]),
            Opening::Later { from } => locale.with("chapter-opens-today", &[("time", clock(from))]),
            Opening::Tomorrow { from } => locale.with("chapter-opens-tomorrow", &[("time", clock(from))]),
        })
    }
}
