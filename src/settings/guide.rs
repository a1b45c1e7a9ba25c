//! What is kept of the guide: places, ticks, bookmarks.

use super::{About, Kept, Setting, Values, kept};
use std::collections::BTreeSet;

/// Where one is in the guide to MitID, and what one has marked: ids of its lines, and of its chapters' titles. Those of
/// other versions' guides are kept.
///
/// They stand in the file with the settings, but are none: nobody chooses them, and no screen offers them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Guide {
    /// The place that was reached last.
    pub place: Option<String>,
    /// The step that was reached last on each way.
    pub steps: BTreeSet<String>,
    /// What is ticked off.
    pub ticks: BTreeSet<String>,
    pub bookmarks: BTreeSet<String>,
    /// What was answered when asked for one's way.
    pub way: Option<String>,
}

macro_rules! marks {
    ($($name:literal $field:ident;)*) => {
        /// How they stand in the file.
        pub(super) static MARKS: &[Setting] = &[$(
            Setting::new(
                $name,
                About::new(Values::Kept, "contents-title"),
                |settings| settings.guide.$field.write(),
                |settings, value| kept(&mut settings.guide.$field, value, Guide::default().$field),
            ),
        )*];
    };
}

marks! {
    "guide_place" place;
    "guide_steps" steps;
    "guide_ticks" ticks;
    "guide_bookmarks" bookmarks;
    "guide_way" way;
}
