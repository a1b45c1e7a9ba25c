//! A field's content as AccessKit wants it: runs of characters with lengths in bytes, and places in them.

use accesskit::{Node, NodeId, Role, TextDirection, TextPosition};
use unicode_segmentation::UnicodeSegmentation;

/// Word starts in a run are counted in a byte.
const LONGEST_RUN: usize = 255;

/// The content of a field in one or more runs on one line.
pub(super) struct Runs {
    runs: Vec<(NodeId, Node)>,
    /// Where each character begins: which run, and which of its AccessKit characters. One more than there are
    /// characters: the end.
    places: Vec<TextPosition>,
}

impl Runs {
    /// The runs of `content`; `id` names each by its number.
    pub(super) fn new(content: &str, id: impl Fn(usize) -> NodeId) -> Self {
        let pieces: Vec<&str> = content.graphemes(true).flat_map(short).collect();
        let mut places = Vec::new();
        // A character too long for a length in a byte is several for AccessKit; the caret stops at its first.
        let mut piece = 0;
        for character in content.graphemes(true) {
            places.push(TextPosition { node: id(piece / LONGEST_RUN), character_index: piece % LONGEST_RUN });
            piece += short(character).count();
        }
        let last = pieces.len().saturating_sub(1) / LONGEST_RUN;
        places.push(TextPosition { node: id(last), character_index: pieces.len() - last * LONGEST_RUN });
        let chunks: Vec<&[&str]> = if pieces.is_empty() { vec![&[]] } else { pieces.chunks(LONGEST_RUN).collect() };
        let run = |(at, chunk): (usize, &&[&str])| {
            let mut node = run(chunk);
            if at > 0 {
                node.set_previous_on_line(id(at - 1));
            }
            if at < last {
                node.set_next_on_line(id(at + 1));
            }
            (id(at), node)
        };
        let runs = chunks.iter().enumerate().map(run).collect();
        Self { runs, places }
    }

    /// How many runs there are in `content`.
    pub(super) fn count(content: &str) -> usize {
        content.graphemes(true).flat_map(short).count().div_ceil(LONGEST_RUN).max(1)
    }

    /// Where the character with this number begins; the end if there are not so many.
    pub(super) fn place(&self, character: usize) -> TextPosition {
        self.places[character.min(self.places.len() - 1)]
    }

    /// The character at a place that was given out.
    pub(super) fn character(&self, place: TextPosition) -> Option<usize> {
        // A place inside a character of several pieces belongs to that character.
        let run = |place: &TextPosition| self.runs.iter().position(|(id, _)| *id == place.node);
        let wanted = (run(&place)?, place.character_index);
        self.places.iter().rposition(|at| run(at).is_some_and(|run| (run, at.character_index) <= wanted))
    }

    /// The nodes, numbered as they are.
    pub(super) fn into_nodes(self) -> impl Iterator<Item = Node> {
        self.runs.into_iter().map(|(_, node)| node)
    }
}

/// Pieces of a character that are short enough to be measured in a byte.
fn short(character: &str) -> impl Iterator<Item = &str> {
    let mut rest = character;
    std::iter::from_fn(move || {
        let mut end = rest.len().min(usize::from(u8::MAX));
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (piece, after) = rest.split_at(end);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

fn run(characters: &[&str]) -> Node {
    let mut node = Node::new(Role::TextRun);
    node.set_value(characters.concat());
    let lengths: Vec<u8> = characters.iter().filter_map(|character| character.len().try_into().ok()).collect();
    node.set_character_lengths(lengths);
    node.set_word_starts(word_starts(characters));
    node.set_text_direction(TextDirection::LeftToRight);
    node
}

fn word_starts(characters: &[&str]) -> Vec<u8> {
    let blank = |at: usize| characters[at].trim().is_empty();
    let starts = (0..characters.len()).filter(|at| !blank(*at) && (*at == 0 || blank(*at - 1)));
    starts.filter_map(|at| at.try_into().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Every place in a field is found again, however long the content and its characters are.
        #[test]
        fn places_go_there_and_back(content in "(\\PC|e\u{301}{0,200}){0,12}|[a-z ]{250,800}") {
            let runs = Runs::new(&content, |at| NodeId(at as u64));
            for character in 0..=content.graphemes(true).count() {
                prop_assert_eq!(runs.character(runs.place(character)), Some(character));
            }
            prop_assert_eq!(Runs::count(&content), runs.runs.len());
            let text: String = runs.into_nodes().map(|node| node.value().unwrap_or_default().to_owned()).collect();
            prop_assert_eq!(text, content);
        }
    }
}
