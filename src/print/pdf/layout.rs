//! Where everything stands on the pages. Sizes are in points, a seventy-second of an inch.

use super::super::{Bullet, Document, Error, Part, lines};
use super::face::{Face, Run, Typeface};

/// A4.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);
/// 20 millimetres, which any printer can do.
pub(super) const MARGIN: f32 = 56.7;
const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;
/// The number of the page has a line to itself.
const HEIGHT: f32 = PAGE.1 - 2.0 * MARGIN - TEXT.leading - PARAGRAPH;

const PARAGRAPH: f32 = 12.0;
const SECTION: f32 = 24.0;
/// Between the columns of a table, and around the rule above each row.
const GUTTER: f32 = 14.0;
const CELL: f32 = 6.0;
const KEYS: f32 = WIDTH * 0.42 - GUTTER;
/// Room for what stands before an item.
const INDENT: f32 = 48.0;

#[derive(Clone, Copy)]
pub(super) struct Style {
    pub size: f32,
    /// From one line to the next.
    leading: f32,
    pub bold: bool,
}

pub(super) const TEXT: Style = Style { size: 24.0, leading: 36.0, bold: false };
const KEY: Style = Style { bold: true, ..TEXT };
const HEADING: Style = Style { size: 32.0, leading: 40.0, bold: true };
const TITLE: Style = Style { size: 40.0, leading: 50.0, bold: true };

impl Style {
    pub(super) fn face(self, typeface: &Typeface) -> &Face {
        if self.bold { &typeface.bold } else { &typeface.regular }
    }

    /// From the top of a line to where its letters stand: its capitals are in the middle.
    fn baseline(self) -> f32 {
        self.leading / 2.0 + self.size / 3.0
    }
}

/// What goes from margin to margin, and is on one page.
pub(super) struct Row {
    pub pieces: Vec<Piece>,
    /// The name of what follows, to be found by.
    pub heading: Option<String>,
    /// A line across the page above it.
    pub rule: bool,
    height: f32,
    /// Left free above it, unless it is the first on its page.
    gap: f32,
    /// It is on the same page as the next.
    keeps: bool,
}

/// Something to be drawn.
pub(super) struct Piece {
    /// From the left margin.
    pub x: f32,
    /// Below the top of its row.
    pub baseline: f32,
    pub ink: Ink,
    /// The number of the piece of the document that it belongs to, in reading order.
    pub leaf: usize,
}

pub(super) enum Ink {
    Text(Style, Run),
    /// An empty box as large as a capital letter.
    Box,
}

/// A row, and where its top is below that of the page.
pub(super) type Placed<'a> = (f32, &'a Row);

/// All of the document, from the top down, and how many pieces it is in.
pub(super) fn rows(document: &Document, typeface: &Typeface) -> Result<(Vec<Row>, usize), Error> {
    let mut rows = Rows { typeface, rows: Vec::new(), leaf: 0 };
    rows.heading(&document.title, TITLE)?;
    for part in document.parts() {
        match part {
            Part::Heading(text) => rows.heading(text, HEADING)?,
            Part::Paragraph(text) => {
                let text = rows.column(text, TEXT, 0.0, WIDTH)?;
                rows.put(text, PARAGRAPH);
            }
            Part::List(bullet, items) => {
                for (at, item) in items.into_iter().enumerate() {
                    rows.item(bullet, at + 1, item)?;
                }
            }
            Part::Table(pairs) => {
                for (key, does) in pairs {
                    rows.pair(key, does)?;
                }
            }
        }
    }
    Ok((rows.rows, rows.leaf))
}

struct Rows<'a> {
    typeface: &'a Typeface,
    rows: Vec<Row>,
    /// The number of the next piece.
    leaf: usize,
}

impl Rows<'_> {
    /// A text broken into lines, one under the other.
    fn column(&mut self, text: &str, style: Style, x: f32, width: f32) -> Result<Vec<Piece>, Error> {
        let face = style.face(self.typeface);
        let leaf = self.leaf;
        self.leaf += 1;
        let lines = lines(text, |_, line| face.shape(line).width * style.size <= width);
        let last = lines.len().saturating_sub(1);
        let piece = |(at, line): (usize, &str)| {
            // The blank at the end of a line keeps the words apart for those who hear them.
            let run = if at == last { face.shape(line) } else { face.shape(&format!("{line} ")) };
            match run.missing() {
                Some(character) => Err(Error::Character(character)),
                None => Ok(Piece { x, baseline: style.baseline(), ink: Ink::Text(style, run), leaf }),
            }
        };
        lines.into_iter().enumerate().map(piece).collect()
    }

    /// A row for each line. Neither the first nor the last is left alone on a page.
    fn put(&mut self, column: Vec<Piece>, gap: f32) {
        let count = column.len();
        for (at, piece) in column.into_iter().enumerate() {
            let gap = if at == 0 { gap } else { 0.0 };
            let keeps = count > 1 && (at == 0 || at + 2 == count);
            self.rows.push(Row { pieces: vec![piece], heading: None, rule: false, height: TEXT.leading, gap, keeps });
        }
    }

    fn heading(&mut self, text: &str, style: Style) -> Result<(), Error> {
        let column = self.column(text, style, 0.0, WIDTH)?;
        for (at, piece) in column.into_iter().enumerate() {
            let (gap, heading) = if at == 0 { (SECTION, Some(text.to_owned())) } else { (0.0, None) };
            self.rows.push(Row { pieces: vec![piece], heading, rule: false, height: style.leading, gap, keeps: true });
        }
        Ok(())
    }

    fn item(&mut self, bullet: Bullet, number: usize, text: &str) -> Result<(), Error> {
        let before = match bullet {
            Bullet::Number => self.column(&format!("{number})"), TEXT, 0.0, INDENT)?,
            Bullet::Box => {
                let leaf = self.leaf;
                self.leaf += 1;
                vec![Piece { x: 0.0, baseline: TEXT.baseline(), ink: Ink::Box, leaf }]
            }
        };
        let body = self.column(text, TEXT, INDENT, WIDTH - INDENT)?;
        let first = self.rows.len();
        self.put(body, PARAGRAPH);
        if let Some(row) = self.rows.get_mut(first) {
            let _ = row.pieces.splice(0..0, before);
        }
        Ok(())
    }

    /// A row for each line of the longer column, all on one page.
    fn pair(&mut self, key: &str, does: &str) -> Result<(), Error> {
        let key = self.column(key, KEY, 0.0, KEYS)?;
        let x = KEYS + GUTTER;
        let does = self.column(does, TEXT, x, WIDTH - x)?;
        let count = key.len().max(does.len());
        let (mut key, mut does) = (key.into_iter(), does.into_iter());
        for at in 0..count {
            let mut pieces: Vec<Piece> = key.next().into_iter().chain(does.next()).collect();
            let (mut height, gap) = (TEXT.leading, if at == 0 { CELL } else { 0.0 });
            // Room between the rule and the letters.
            if at == 0 {
                height += CELL;
                pieces.iter_mut().for_each(|piece| piece.baseline += CELL);
            }
            self.rows.push(Row { pieces, heading: None, rule: at == 0, height, gap, keeps: at + 1 < count });
        }
        Ok(())
    }
}

/// The rows on their pages.
pub(super) fn pages(rows: &[Row]) -> Vec<Vec<Placed<'_>>> {
    let mut pages = vec![Vec::new()];
    let mut below = 0.0;
    for together in rows.chunk_by(|row, _| row.keeps) {
        let height: f32 = together.iter().map(|row| row.gap + row.height).sum();
        // What is longer than a page begins where it is.
        let mut turn = below + height > HEIGHT && height <= HEIGHT;
        for row in together {
            turn |= below + row.gap + row.height > HEIGHT;
            if std::mem::take(&mut turn) && below > 0.0 {
                pages.push(Vec::new());
                below = 0.0;
            }
            let top = if below > 0.0 { below + row.gap } else { 0.0 };
            if let Some(page) = pages.last_mut() {
                page.push((top, row));
            }
            below = top + row.height;
        }
    }
    pages
}
