//! When words are announced. Everything else is told at once.

use crate::access::Words;
use accesskit::NodeId;
use std::time::{Duration, Instant};

/// Orca, from some version between 43 and 48 on, takes an announcement within a tenth of a second of another for noise,
/// and drops it. More than that: what was sent apart reaches an Orca that is busy closer together.
const APART: Duration = Duration::from_millis(250);

/// An Orca that speaks a change of the window's name looks that name up when focus moves, and then finds nothing new in
/// it. So long it may take to get to that.
const AFTER_FOCUS: Duration = Duration::from_millis(700);

/// What has been announced, and where focus is.
#[derive(Debug, Default)]
pub(super) struct Pace {
    words: Words,
    announced: Option<Instant>,
    focus: Option<NodeId>,
    moved: Option<Instant>,
}

impl Pace {
    /// What was announced last.
    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// A tree with these words and focus there has been given out.
    pub(super) fn shown(&mut self, words: &Words, focus: NodeId, now: Instant) {
        if *words != self.words {
            self.words = words.clone();
            self.announced = Some(now);
        }
        if self.focus.replace(focus) != Some(focus) {
            self.moved = Some(now);
        }
    }

    /// Whether these words have not been announced yet.
    pub(super) fn is_news(&self, words: &Words) -> bool {
        *words != self.words
    }

    /// How long news must wait. Newer words that come while they wait take their place: whoever presses keys that fast
    /// wants to hear the last answer.
    pub(super) fn rest(&self, words: &Words, now: Instant) -> Duration {
        let rest = |since: Option<Instant>, time: Duration| {
            since.map_or(Duration::ZERO, |since| time.saturating_sub(now.saturating_duration_since(since)))
        };
        let by_name = words.name != self.words.name;
        let focus = if by_name { rest(self.moved, AFTER_FOCUS) } else { Duration::ZERO };
        rest(self.announced, APART).max(focus)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const HERE: NodeId = NodeId(7);

    fn region(text: &str) -> Words {
        Words { name: None, region: text.to_owned() }
    }

    fn name(text: &str) -> Words {
        Words { name: Some(text.to_owned()), region: String::new() }
    }

    #[test]
    fn what_is_no_news_does_not_wait_and_what_comes_too_soon_does() {
        let (mut pace, now) = (Pace::default(), Instant::now());
        assert_eq!(pace.rest(&region("Copied."), now), Duration::ZERO);
        pace.shown(&region("Copied."), HERE, now);
        assert!(!pace.is_news(&region("Copied.")));
        assert_eq!(pace.rest(&region("Locked."), now + APART / 5), APART * 4 / 5);
        assert_eq!(pace.rest(&region("Locked."), now + APART), Duration::ZERO);
    }

    #[test]
    fn a_name_waits_for_focus_to_be_dealt_with_and_a_region_does_not() {
        let (mut pace, now) = (Pace::default(), Instant::now());
        pace.shown(&Words::default(), HERE, now);
        assert_eq!(pace.rest(&name("Copied."), now), AFTER_FOCUS);
        assert_eq!(pace.rest(&region("Copied."), now), Duration::ZERO);
        pace.shown(&Words::default(), HERE, now + AFTER_FOCUS);
        assert_eq!(pace.rest(&name("Copied."), now + AFTER_FOCUS), Duration::ZERO, "focus has not moved again");
    }
}
