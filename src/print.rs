//! Pages to keep on paper: a small document, as plain text, as a page for the web browser and as a large-print PDF.
//!
//! All three say the same in the same order, and a document always gives the same bytes.

mod file;
mod html;
mod pdf;
mod text;

pub use file::save;

use crate::locale::Lang;
use std::io;

/// The typeface, which is for low vision; the window has it too.
pub static REGULAR: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegible-Regular.ttf");
/// The same, bold.
pub static BOLD: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegible-Bold.ttf");

/// What is to be on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is written in.
    pub lang: Lang,
    /// Its heading, and the name of its file.
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The name of what follows, until the next one.
    Heading(String),
    Paragraph(String),
    /// One of a list. Those with the same bullet that follow each other are one list.
    Item(Bullet, String),
    /// A key, or whatever is to be looked up, and what there is to say of it. Those that follow each other are one table.
    Pair(String, String),
}

/// What stands before an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bullet {
    /// Its number, counted from 1.
    Number,
    /// A box to tick.
    Box,
}

/// What kind of file it is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Large print on A4, tagged for screen readers: PDF/UA-1.
    Pdf,
    /// One file for any web browser, also in large print on paper.
    Html,
    /// UTF-8, in lines of at most 72 characters.
    Text,
}

impl Format {
    /// All of them, as they are offered.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Html, Self::Text];

    fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Text => "txt",
        }
    }
}

/// Why there is no file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The typeface does not have this character.
    #[error("the typeface has no {0:?}")]
    Character(char),
    /// The PDF can't be made, or would not be one for screen readers.
    #[error("no PDF: {0}")]
    Pdf(String),
    /// Nobody knows of a folder for documents.
    #[error("there is no folder for documents")]
    NoFolder,
    /// The file system refused.
    #[error("the page was not written: {0}")]
    Io(io::ErrorKind),
}

impl Document {
    /// The whole file.
    ///
    /// # Errors
    /// Only for PDF: [`Error::Character`] and [`Error::Pdf`].
    pub fn bytes(&self, format: Format) -> Result<Vec<u8>, Error> {
        match format {
            Format::Pdf => pdf::pdf(self),
            Format::Html => Ok(html::html(self).into_bytes()),
            Format::Text => Ok(text::text(self).into_bytes()),
        }
    }

    /// What its file is called: its title, without what a file system somewhere does not allow.
    pub fn file_name(&self, format: Format) -> String {
        self.numbered(format, 1)
    }

    /// The same for the second, the third and so on of that name.
    fn numbered(&self, format: Format, number: usize) -> String {
        let allowed = |c: &char| !c.is_control() && !"<>:\"/\\|?*".contains(*c);
        let title: String = self.title.chars().filter(allowed).collect();
        let name = title.trim_matches(|c: char| c == '.' || c.is_whitespace());
        let number = if number > 1 { format!(" {number}") } else { String::new() };
        format!("{name}{number}.{}", format.ending())
    }

    /// The blocks, with lists and tables as wholes.
    fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        let together = |one: &Block, next: &Block| match (one, next) {
            (Block::Item(mark, _), Block::Item(other, _)) => mark == other,
            (Block::Pair(..), Block::Pair(..)) => true,
            _ => false,
        };
        self.blocks.chunk_by(together).filter_map(|blocks| {
            Some(match blocks.first()? {
                Block::Heading(text) => Part::Heading(text),
                Block::Paragraph(text) => Part::Paragraph(text),
                Block::Item(mark, _) => Part::List(*mark, blocks.iter().filter_map(item).collect()),
                Block::Pair(..) => Part::Table(blocks.iter().filter_map(pair).collect()),
            })
        })
    }
}

enum Part<'a> {
    Heading(&'a str),
    Paragraph(&'a str),
    List(Bullet, Vec<&'a str>),
    Table(Vec<(&'a str, &'a str)>),
}

fn item(block: &Block) -> Option<&str> {
    match block {
        Block::Item(_, text) => Some(text),
        _ => None,
    }
}

fn pair(block: &Block) -> Option<(&str, &str)> {
    match block {
        Block::Pair(key, does) => Some((key, does)),
        _ => None,
    }
}

/// The text in lines that fit, each told by its number, from 0. A word that does not fit into a line is divided.
fn lines(text: &str, fits: impl Fn(usize, &str) -> bool) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let fits = |end: &usize| fits(lines.len(), rest[..*end].trim_end());
        // After each blank, and at the end.
        let blanks = rest.match_indices([' ', '\n', '\t']).map(|(at, _)| at + 1).chain([rest.len()]);
        let letters = || rest.char_indices().skip(1).map(|(at, _)| at).chain([rest.len()]);
        let end = blanks.take_while(fits).last().or_else(|| letters().take_while(fits).last());
        // A single letter goes on a line of its own, however narrow that is.
        let (line, left) = rest.split_at(end.or_else(|| letters().next()).unwrap_or(rest.len()));
        lines.push(line.trim_end());
        rest = left.trim_start();
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_are_as_long_as_may_be_and_no_longer() {
        let wide = |width: usize| move |_, line: &str| line.chars().count() <= width;
        assert_eq!(lines(" en lang linje ", wide(8)), ["en lang", "linje"]);
        assert_eq!(lines("en lang linje", wide(7)), ["en lang", "linje"]);
        let first = |at, line: &str| line.len() <= if at == 0 { 2 } else { 5 };
        assert_eq!(lines("en lang linje", first), ["en", "lang", "linje"]);
        assert_eq!(lines("rødgrødmedfløde nu", wide(8)), ["rødgrødm", "edfløde", "nu"]);
        assert_eq!(lines("æøå", wide(0)), ["æ", "ø", "å"]);
        assert_eq!(lines("  ", wide(8)), Vec::<&str>::new());
    }
}
