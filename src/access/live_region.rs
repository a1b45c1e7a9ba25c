//! What a screen reader is told without focus moving.

use super::tree::Ears;

/// What was said last without focus moving, for as long as it is to be in the tree: as the text of its one live region,
/// or, for an Orca that knows no live regions, as the window's name.
#[derive(Default)]
pub struct Announcer {
    text: String,
    /// What was said before that.
    before: String,
    /// How often these words have been said before.
    again: usize,
    /// In seconds, roughly, since it was said.
    age: u8,
    /// In seconds, roughly, since the window got the keyboard; `None` while it has not.
    active: Option<u8>,
    /// It has the keyboard now, or is without it for an instant: Orca takes it for each command of its own.
    has_keyboard: bool,
    /// The window has had the keyboard.
    begun: bool,
}

/// Not heard and not seen, but another text: a screen reader speaks a live region when its text changes.
const AGAIN: char = '\u{a0}';

/// In seconds, of which the first may be a short one: so long Orca may take to say the name of a window that has got
/// the keyboard.
pub(super) const SETTLED: u8 = 3;

/// In seconds: words of this age are no longer in the tree.
const OLD: u8 = 60;

impl Announcer {
    /// Says `words`, also when they were the last words said.
    pub fn say(&mut self, words: &str) {
        // More than two texts for the same words: not all of those that follow close upon each other get through.
        let said = [&self.text, &self.before].into_iter().any(|text| text.trim_end_matches(AGAIN) == words);
        self.again = if said { (self.again + 1) % 8 } else { 0 };
        self.before = std::mem::replace(&mut self.text, words.to_owned());
        self.text.extend(std::iter::repeat_n(AGAIN, self.again));
        self.age = 0;
    }

    /// Another screen reader listens now: nothing has been said to it yet.
    pub fn begin(&mut self) {
        self.text.clear();
        self.active = self.active.map(|_| 0);
    }

    /// The window has got the keyboard, or lost it.
    pub fn active(&mut self, active: bool) {
        self.has_keyboard = active;
        self.begun |= active;
        if active && self.active.is_none() {
            self.active = Some(0);
        }
    }

    /// A second has begun.
    pub fn second(&mut self) {
        self.active = self.active.filter(|_| self.has_keyboard).map(|seconds| seconds.saturating_add(1));
        // What the program has to say as it opens waits for its window.
        if self.begun && self.active.is_none_or(|seconds| seconds >= SETTLED) {
            self.age = self.age.saturating_add(1);
        }
    }

    /// What the tree is to say now to the screen reader that runs.
    pub fn words(&self, ears: Option<Ears>) -> Words {
        match ears {
            Some(Ears::OldOrca) => Words { name: self.name().map(str::to_owned), region: String::new() },
            // A code is not left lying about where it can be read long after it has expired.
            Some(Ears::Regions) | None if self.age >= OLD => Words::default(),
            Some(Ears::Regions) | None => Words { name: None, region: self.text.clone() },
        }
    }

    /// What the window is to be called for an Orca that speaks a change of that.
    ///
    /// That Orca says the window's name when the window gets the keyboard, and then it must be the real one. And it
    /// shows it in braille before every item: so the words are taken away when they have been heard. To be called
    /// nothing at all is the one change of name that it does not speak.
    fn name(&self) -> Option<&str> {
        let settled = self.active.is_some_and(|seconds| seconds >= SETTLED);
        (settled && !self.text.is_empty()).then_some(if self.age < 2 { &self.text } else { "" })
    }
}

/// The words in a tree that are announced.
#[derive(Default, Clone, PartialEq, Eq)]
pub struct Words {
    /// What the window is called, if not by its own name.
    pub name: Option<String>,
    /// The text of the live region.
    pub region: String,
}

impl std::fmt::Debug for Words {
    /// Without the words: a code may be among them.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(..)")
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
        let mut before = announcer.text.clone();
        for _ in 0..4 {
            announcer.say("Copied.");
            assert_ne!(announcer.text.as_str(), before);
            assert_eq!(announcer.text.as_str().trim_end_matches(AGAIN), "Copied.");
            announcer.text.as_str().clone_into(&mut before);
        }
    }

    #[test]
    fn words_that_come_back_soon_are_another_text_too_and_old_words_go() {
        let mut announcer = Announcer::default();
        announcer.active(true);
        let texts = ["6", "7", "6", "7"].map(|words| {
            announcer.say(words);
            announcer.words(None).region
        });
        assert!(texts.iter().enumerate().all(|(at, text)| !texts[..at].contains(text)), "{texts:?}");
        (0..OLD + SETTLED).for_each(|_| announcer.second());
        assert_eq!(announcer.words(None), Words::default());
    }

    #[test]
    fn the_window_has_its_own_name_until_orca_has_said_it_and_no_news_when_they_are_old() {
        let mut announcer = Announcer::default();
        announcer.say("Welcome");
        for _ in 0..5 {
            announcer.second();
            assert_eq!(announcer.name(), None);
        }
        announcer.active(true);
        for _ in 0..SETTLED {
            assert_eq!(announcer.name(), None);
            announcer.second();
        }
        assert_eq!(announcer.name(), Some("Welcome"));
        announcer.second();
        assert_eq!(announcer.name(), Some(""));
        announcer.say("Copied.");
        assert_eq!(announcer.name(), Some("Copied."));
        announcer.active(false);
        announcer.active(true);
        assert_eq!(announcer.name(), Some("Copied."), "a key of Orca's own");
        announcer.active(false);
        announcer.second();
        assert_eq!(announcer.name(), None);
    }
}
