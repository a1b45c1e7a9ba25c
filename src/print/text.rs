//! Plain text, for braille displays, mail and whatever there is: nothing but lines, and a mark before each heading.

use super::{Bullet, Document, Part, lines};
use crate::locale::Locale;
use unicode_segmentation::UnicodeSegmentation;

/// The longest line, in what people see as characters.
const WIDTH: usize = 72;

/// What it says. A heading has one number sign before it, or two, and an empty line before that: it is found by searching
/// for that sign, takes no second line of a braille display, and nobody has to listen to a row of dashes.
pub(super) fn text(document: &Document) -> String {
    let locale = Locale::new(document.lang);
    let mut page = String::new();
    put(&mut page, "# ", &document.title);
    for part in document.parts() {
        page.push('\n');
        match part {
            Part::Heading(text) => put(&mut page, "## ", text),
            Part::Paragraph(text) => put(&mut page, "", text),
            Part::List(mark, items) => {
                for (at, item) in items.into_iter().enumerate() {
                    let before = match mark {
                        // No full stop: a Danish voice would read an ordinal.
                        Bullet::Number => format!("{}) ", at + 1),
                        Bullet::Box => "[ ] ".to_owned(),
                    };
                    put(&mut page, &before, item);
                }
            }
            Part::Table(pairs) => {
                for (key, does) in pairs {
                    // As help says it.
                    let line = locale.with("help-line", &[("keys", key.into()), ("does", does.into())]);
                    put(&mut page, "", &line);
                }
            }
        }
    }
    page
}

/// A text in as many lines as it takes, those after the first set in.
fn put(page: &mut String, before: &str, text: &str) {
    let indent = " ".repeat(before.len().max(2));
    let before = |at| if at == 0 { before } else { &indent };
    let fits = |at, line: &str| before(at).len() + line.graphemes(true).count() <= WIDTH;
    for (at, line) in lines(text, fits).into_iter().enumerate() {
        page.extend([before(at), line, "\n"]);
    }
}
