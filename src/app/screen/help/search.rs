//! Searching the pages: every word must occur in a line, in any order, whatever its case and accents.

use super::Page;
use super::words::Words;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More lines than these are too many to go through.
pub(super) const MOST: usize = 30;

/// A line of a page.
pub(super) struct Hit {
    pub page: Page,
    /// The line's item on its page; `None` for the page's name.
    pub line: Option<&'static str>,
    pub text: String,
}

/// What a search comes to.
pub(super) enum Found {
    /// Nothing is searched for.
    Nothing,
    /// One letter is in nearly every line.
    TooShort,
    /// In the order of the pages.
    Hits(Vec<Hit>),
}

pub(super) fn search(query: &str, words: &Words<'_>) -> Found {
    let query = fold(query);
    let wanted: Vec<&str> = query.split_whitespace().collect();
    match wanted.as_slice() {
        [] => return Found::Nothing,
        [one] if one.chars().all(char::is_alphabetic) && one.chars().count() == 1 => return Found::TooShort,
        _ => {}
    }
    let matches = |hit: &Hit| {
        let text = fold(&hit.text);
        wanted.iter().all(|word| text.contains(word))
    };
    Found::Hits(Page::ALL.into_iter().flat_map(|page| lines(page, words)).filter(matches).collect())
}

/// All there is to find on a page. The keys of the other pages stand in the table too.
fn lines(page: Page, words: &Words<'_>) -> Vec<Hit> {
    let hit = |line, text| Hit { page, line, text };
    let mut lines = vec![hit(None, words.text(page.name()))];
    lines.extend(page.lines(words.cx.keymap).map(|line| hit(Some(line), words.text(line))));
    if page == Page::KeyTable {
        lines.extend(page.keys().into_iter().map(|binding| hit(Some(binding.help), words.key(binding))));
    }
    lines
}

/// Small letters without accents. A keyboard without Danish letters finds them as `a`, `o` and `ae`.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            letter => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_and_accents_make_no_difference() {
        assert_eq!(fold("LÅS"), fold("las"));
        assert_eq!(fold("Kopiér"), "kopier");
        assert_eq!(fold("Kopie\u{301}r"), "kopier");
        assert_eq!(fold("Øvekonto, læs"), "ovekonto, laes");
        assert_ne!(fold("kode"), fold("koden"));
    }
}
