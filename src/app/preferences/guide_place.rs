//! Where one is in the guide, and what is marked there, is kept.

use super::{GuideMark, Preferences};
use crate::app::vocabulary::turn::Turn;
use crate::guide::{self, Kind};
use std::collections::BTreeSet;

impl Preferences {
    pub(super) fn mark(&mut self, mark: GuideMark, turn: &mut Turn) {
        let kept = &mut self.settings.guide;
        let set = |marked: &mut BTreeSet<String>, id: &str, on| {
            let _: bool = if on { marked.insert(id.to_owned()) } else { marked.remove(id) };
        };
        match mark {
            GuideMark::Tick(id, on) => set(&mut kept.ticks, id, on),
            GuideMark::Bookmark(id, on) => {
                set(&mut kept.bookmarks, id, on);
                turn.value(self.locale.text(if on { "chapter-bookmarked" } else { "chapter-not-bookmarked" }));
            }
            GuideMark::Way(answers) => kept.way = Some(answers.name()),
        }
        self.writer.now = true;
    }

    /// Remembers where one is in the guide, and on its way the step that is shown. Where all steps stand one only reads.
    pub(super) fn reach(&mut self, id: &'static str, step_by_step: bool) {
        let kept = &mut self.settings.guide;
        let mut moved = kept.place.as_deref() != Some(id);
        kept.place = Some(id.to_owned());
        if let Some((chapter, Some(line))) = guide::find(id)
            && let (Kind::Step, Some(here)) = (line.kind, line.step)
            && step_by_step
        {
            let on_way = chapter.lines.iter().filter(|other| other.step.is_some_and(|step| step.way == here.way));
            for other in on_way.filter(|other| other.id != id) {
                moved |= kept.steps.remove(other.id);
            }
            moved |= kept.steps.insert(id.to_owned());
        }
        self.writer.later |= moved;
    }
}
