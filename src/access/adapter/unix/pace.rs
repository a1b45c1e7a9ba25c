//! Orca, from some version between 43 and 48 on, takes an announcement within a tenth of a second of another for noise,
//! and drops it. So they are kept apart.

use crate::access::adapter::Update;
use crate::access::tree;
use std::sync::mpsc::{Receiver, RecvError};
use std::time::{Duration, Instant};

/// More than a tenth of a second: what was sent apart reaches an Orca that is busy closer together.
pub(super) const APART: Duration = Duration::from_millis(250);

/// Lets one announcement through at a time.
pub(super) struct Pace {
    apart: Duration,
    /// What was announced last, and when.
    last: Option<(String, Instant)>,
}

impl Pace {
    pub(super) fn new(apart: Duration) -> Self {
        Self { apart, last: None }
    }

    /// The next update. If it announces something too soon, it waits, and the newest that has come by then takes its
    /// place: whoever presses keys that fast wants to hear the last answer.
    pub(super) fn next(&mut self, updates: &Receiver<Update>) -> Result<Update, RecvError> {
        let mut update = updates.recv()?;
        if self.is_news(&update) {
            while let Some(rest) = self.rest()
                && let Ok(newer) = updates.recv_timeout(rest)
            {
                update = newer;
            }
        }
        if self.is_news(&update) || tree::announced(&update.tree).is_none() {
            self.last = tree::announced(&update.tree).map(|words| (words.to_owned(), Instant::now()));
        }
        Ok(update)
    }

    fn is_news(&self, update: &Update) -> bool {
        let said = self.last.as_ref().map(|(words, _)| words.as_str());
        tree::announced(&update.tree).is_some_and(|words| said != Some(words))
    }

    fn rest(&self) -> Option<Duration> {
        self.last.as_ref().and_then(|(_, at)| self.apart.checked_sub(at.elapsed()))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::access::tree::{Bounds, Surroundings};
    use crate::locale::{Lang, Locale};
    use crate::outline::{Item, Outline};
    use std::sync::mpsc::sync_channel;

    fn update(announcement: &str) -> Update {
        let outline: Outline<()> =
            Outline { screen: "test", title: "Test".into(), items: vec![Item::heading("title", "Test")] };
        let (locale, bounds) = (Locale::new(Lang::En), Bounds::new());
        let (size, scale) = ((800.0, 600.0), 1.0);
        let (focus, name, ears) = (None, None, None);
        let around = Surroundings { locale: &locale, focus, bounds: &bounds, size, scale, name, announcement, ears };
        Update { tree: tree::update(&outline, &around), active: true, place: None }
    }

    /// What is announced by updates that come at once, when nothing may be announced so soon after another.
    fn announced(announcements: &[&str]) -> Vec<String> {
        let (sender, updates) = sync_channel(announcements.len());
        announcements.iter().for_each(|words| sender.send(update(words)).unwrap());
        drop(sender);
        let mut pace = Pace::new(Duration::from_secs(3600));
        let next = || Some(tree::announced(&pace.next(&updates).ok()?.tree).unwrap_or_default().to_owned());
        std::iter::from_fn(next).collect()
    }

    #[test]
    fn the_first_announcement_and_what_announces_nothing_new_do_not_wait() {
        assert_eq!(announced(&["", "Copied.", "Copied."]), ["", "Copied.", "Copied."]);
    }

    #[test]
    fn of_those_that_come_too_soon_the_last_is_heard() {
        assert_eq!(announced(&["Unlocking", "1", "2", "Wrong."]), ["Unlocking", "Wrong."]);
    }

    #[test]
    fn what_begins_again_does_not_wait() {
        assert_eq!(announced(&["Welcome", "", "Welcome"]), ["Welcome", "", "Welcome"]);
    }
}
