//! The notice: what has just happened.

use super::Navigation;
use crate::app::vocabulary::News;
use crate::app::vocabulary::turn::Turn;

/// What has just happened: it stays on the screen until the next one, or until another screen is opened by the user.
#[derive(Debug, Default)]
pub(super) struct Notice {
    news: Option<News>,
    /// Counts up, so that the same notice twice is told twice.
    serial: u64,
}

impl Navigation {
    /// Takes over what a turn has told.
    pub(in crate::app) fn notice(&mut self, turn: &mut Turn) {
        if let Some(news) = turn.notice.take() {
            self.notice.serial += u64::from(news.is_some());
            self.notice.news = news;
        }
    }

    /// What has just happened, and its number.
    pub(in crate::app) fn news(&self) -> Option<(&News, u64)> {
        self.notice.news.as_ref().map(|news| (news, self.notice.serial))
    }
}
