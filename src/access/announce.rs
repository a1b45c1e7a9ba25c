/// What is said through the tree without focus moving: the text of its one live region.
#[derive(Default)]
pub struct Announcer {
    text: String,
    /// How often these words have been said before.
    again: usize,
}

/// Not heard and not seen, but another text: a screen reader speaks a live region when its text changes.
const AGAIN: char = '\u{a0}';

impl Announcer {
    /// Says `words`, also when they were the last words said.
    pub fn say(&mut self, words: &str) {
        // More than two texts for the same words: not all of those that follow close upon each other get through.
        self.again = if self.text.trim_end_matches(AGAIN) == words { (self.again + 1) % 8 } else { 0 };
        words.clone_into(&mut self.text);
        self.text.extend(std::iter::repeat_n(AGAIN, self.again));
    }

    /// The region's text now; empty until something has been said.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl std::fmt::Debug for Announcer {
    /// Without the text: it may be a code.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Announcer(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_another_text_each_time() {
        let mut announcer = Announcer::default();
        let mut before = announcer.text().to_owned();
        for _ in 0..4 {
            announcer.say("Copied.");
            assert_ne!(announcer.text(), before);
            assert_eq!(announcer.text().trim_end_matches(AGAIN), "Copied.");
            announcer.text().clone_into(&mut before);
        }
    }
}
