use std::collections::BTreeSet;

/// Where one is in the guide to MitID, and what one has marked: ids of its lines, and of its chapters' titles. Those of
/// other versions' guides are kept.
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
