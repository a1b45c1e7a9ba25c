//! A line of text being written: content, caret and selection, all counted in what people see as characters.
//!
//! Ours, and not the toolkit's text field, because the caret must be the same fact for the eye, the voice and a
//! screen reader, because long lines must wrap in large print, and because a passphrase must be wiped from memory.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroizing;

/// A line of text being written. `Debug` does not show it; it is wiped when dropped.
#[derive(Clone, Default)]
pub struct Field {
    text: Zeroizing<String>,
    caret: usize,
    /// The other end of the selection; equal to `caret` when nothing is selected.
    anchor: usize,
}

/// What a key press does to a field. `extend` keeps the selection's other end where it is.
#[derive(Clone, PartialEq, Eq)]
pub enum Edit {
    Insert(Zeroizing<String>),
    Backspace,
    Delete,
    Left {
        extend: bool,
    },
    Right {
        extend: bool,
    },
    WordLeft {
        extend: bool,
    },
    WordRight {
        extend: bool,
    },
    Home {
        extend: bool,
    },
    End {
        extend: bool,
    },
    SelectAll,
    /// To a place, as by the mouse.
    To(usize),
    /// From one place to another, where the caret then is.
    Select {
        anchor: usize,
        caret: usize,
    },
    /// The whole content.
    Replace(Zeroizing<String>),
}

/// What a listener needs to hear of an edit.
#[derive(Clone, PartialEq, Eq)]
pub enum Echo {
    /// These characters came in.
    Typed(Zeroizing<String>),
    /// These went out.
    Removed(Zeroizing<String>),
    /// The caret is now before this character, or at the end.
    At(Option<Zeroizing<String>>),
    /// The caret jumped over, or to, these.
    Word(Zeroizing<String>),
    /// So many characters are selected.
    Selected(usize),
    /// Nothing could be done: at the start or the end.
    Edge,
    /// Nothing came in, and what was to be replaced is still there.
    Refused(Refusal),
}

/// Why a text can't be written into a field. It is taken whole or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is not room for all of it.
    Full,
    /// It has more than one line.
    Lines,
    /// It has a character that no key writes.
    Unwritable,
}

impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Field(..)")
    }
}

impl std::fmt::Debug for Edit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Edit(..)")
    }
}

impl std::fmt::Debug for Echo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Echo(..)")
    }
}

/// Longest content in characters: above any `otpauth://` line with a picture's address in it, below what would slow
/// drawing down.
pub const LONGEST: usize = 8000;

impl Field {
    /// A field that holds `text`, with the caret at its end. What can't be written is left out.
    pub fn with(text: &str) -> Self {
        let mut field = Self::default();
        let clean = text.chars().filter(|c| refusal(*c).is_none()).collect();
        let _: Echo = field.edit(Edit::Insert(Zeroizing::new(clean)));
        field
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub fn caret(&self) -> usize {
        self.caret
    }

    pub fn selection(&self) -> Range<usize> {
        self.caret.min(self.anchor)..self.caret.max(self.anchor)
    }

    /// How many characters it holds.
    pub fn len(&self) -> usize {
        self.text.graphemes(true).count()
    }

    /// The selected text.
    pub fn selected(&self) -> Zeroizing<String> {
        self.slice(self.selection())
    }

    /// Changes content or caret and says what happened.
    pub fn edit(&mut self, edit: Edit) -> Echo {
        match edit {
            Edit::Insert(text) => self.put(self.selection(), text),
            Edit::Backspace if self.selection().is_empty() && self.caret == 0 => Echo::Edge,
            Edit::Backspace if self.selection().is_empty() => self.remove(self.caret - 1..self.caret),
            Edit::Delete if self.selection().is_empty() && self.caret == self.len() => Echo::Edge,
            Edit::Delete if self.selection().is_empty() => self.remove(self.caret..self.caret + 1),
            Edit::Backspace | Edit::Delete => self.remove(self.selection()),
            Edit::Left { extend } if self.caret == 0 => self.stay(extend),
            Edit::Left { extend } => self.step(self.caret - 1, extend),
            Edit::Right { extend } if self.caret == self.len() => self.stay(extend),
            Edit::Right { extend } => self.step(self.caret + 1, extend),
            Edit::WordLeft { extend } => self.jump(self.word_before(), extend),
            Edit::WordRight { extend } => self.jump(self.word_after(), extend),
            Edit::Home { extend } => self.step(0, extend),
            Edit::End { extend } => self.step(self.len(), extend),
            Edit::SelectAll => {
                self.anchor = 0;
                self.caret = self.len();
                Echo::Selected(self.caret)
            }
            Edit::To(place) => self.step(place.min(self.len()), false),
            Edit::Select { anchor, caret } => {
                self.anchor = anchor.min(self.len());
                self.step(caret.min(self.len()), true)
            }
            Edit::Replace(text) if text.is_empty() => self.remove(0..self.len()),
            Edit::Replace(text) => self.put(0..self.len(), text),
        }
    }

    /// Puts a text in the place of another, unless it can't be written.
    fn put(&mut self, range: Range<usize>, text: Zeroizing<String>) -> Echo {
        if text.is_empty() {
            return Echo::Edge;
        }
        if let Some(refusal) = text.chars().find_map(refusal) {
            return Echo::Refused(refusal);
        }
        if self.len() - range.len() + text.graphemes(true).count() > LONGEST {
            return Echo::Refused(Refusal::Full);
        }
        // A typed mark may join the character before it: count from the text after the caret.
        let tail = self.len() - range.end;
        self.splice(range, &text);
        self.caret = self.len() - tail;
        self.anchor = self.caret;
        Echo::Typed(text)
    }

    fn remove(&mut self, range: Range<usize>) -> Echo {
        let removed = self.slice(range.clone());
        self.caret = range.start;
        self.anchor = range.start;
        self.splice(range, "");
        Echo::Removed(removed)
    }

    /// Builds the new content in a fresh buffer, so that no copy of a secret is left behind by a reallocation.
    fn splice(&mut self, range: Range<usize>, with: &str) {
        let (start, end) = (self.byte(range.start), self.byte(range.end));
        let mut text = Zeroizing::new(String::with_capacity(self.text.len() + with.len()));
        text.push_str(&self.text[..start]);
        text.push_str(with);
        text.push_str(&self.text[end..]);
        self.text = text;
    }

    fn stay(&mut self, extend: bool) -> Echo {
        if !extend {
            self.anchor = self.caret;
        }
        Echo::Edge
    }

    fn step(&mut self, to: usize, extend: bool) -> Echo {
        self.caret = to;
        if extend {
            return Echo::Selected(self.selection().len());
        }
        self.anchor = to;
        Echo::At((to < self.len()).then(|| self.slice(to..to + 1)))
    }

    fn jump(&mut self, to: usize, extend: bool) -> Echo {
        let word = self.slice(to..self.len());
        let word = word.split_word_bounds().find(|word| !word.trim().is_empty()).unwrap_or_default().to_owned();
        match self.step(to, extend) {
            Echo::At(Some(_)) => Echo::Word(Zeroizing::new(word)),
            other => other,
        }
    }

    fn word_before(&self) -> usize {
        self.word_starts().filter(|start| *start < self.caret).last().unwrap_or(0)
    }

    fn word_after(&self) -> usize {
        self.word_starts().find(|start| *start > self.caret).unwrap_or_else(|| self.len())
    }

    /// Where words begin, in characters.
    fn word_starts(&self) -> impl Iterator<Item = usize> {
        self.text
            .split_word_bound_indices()
            .filter(|(_, word)| word.chars().any(char::is_alphanumeric))
            .map(|(at, _)| self.text[..at].graphemes(true).count())
    }

    fn slice(&self, range: Range<usize>) -> Zeroizing<String> {
        Zeroizing::new(self.text[self.byte(range.start)..self.byte(range.end)].to_owned())
    }

    fn byte(&self, character: usize) -> usize {
        self.text.grapheme_indices(true).nth(character).map_or(self.text.len(), |(at, _)| at)
    }
}

/// Why no text with this character can be written. A tab may be part of a passphrase.
fn refusal(character: char) -> Option<Refusal> {
    match character {
        '\t' => None,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(Refusal::Lines),
        control if control.is_control() => Some(Refusal::Unwritable),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
