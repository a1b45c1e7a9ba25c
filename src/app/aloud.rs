//! Reading a screen from end to end, and telling what a search has found.

use super::App;
use super::reply::Reply;
use super::screen::search::Search;
use super::screen::{Screen, tour};
use crate::outline::Id;

impl App {
    /// Reads items from end to end, and focus goes with the voice. A screen reader is given all of it to read, and focus
    /// stays: it would speak of each place that focus comes to.
    pub(super) fn read_aloud(&mut self, items: Vec<Id>) {
        if !self.announces() {
            self.reply.focus = items.first().cloned();
            // Focus may be there already.
            self.reply.insist = true;
        }
        self.reply.aloud = items;
    }

    /// What a screen reader is to read from end to end. Only now do all the items stand on the screen.
    pub(super) fn hand_to_reader(&mut self, reply: &mut Reply) {
        if self.announces() {
            for item in std::mem::take(&mut reply.aloud).iter().filter_map(|id| self.outline.find(id)) {
                reply.say(item.name.clone());
            }
        }
    }

    /// What is to be read from end to end, from the focused item on: what was asked for, or the tour when it opens.
    pub(super) fn stops(&self, reply: &mut Reply, opened: bool) -> Vec<Id> {
        let mut stops = std::mem::take(&mut reply.aloud);
        if opened && matches!(self.screen, Screen::Tour(_)) {
            stops = tour::stops(&self.keymap).map(Id::from).collect();
        }
        stops.into_iter().skip_while(|id| self.focus.as_ref() != Some(id)).collect()
    }

    /// The voice has come to this part of the last thing said. Focus goes with it through what is read from end to end,
    /// so that the arrows go on from what is being said.
    pub(super) fn follow(&mut self, part: usize) {
        let stop = self.last.stops.get(part).filter(|id| self.outline.find(id).is_some());
        if let Some(stop) = stop {
            self.focus = Some(stop.clone());
        }
    }

    /// A second has begun: what a search has found is told when the typing pauses, not at each letter.
    pub(super) fn search_pauses(&mut self) {
        if self.screen.search().is_some_and(Search::pauses) {
            self.tell_found(false);
        }
    }

    /// Whoever goes on to what was found without a pause is told before the first of it.
    pub(super) fn leave_search(&mut self, to: Option<&Id>) {
        let search = Id::from("search");
        if self.focus.as_ref() == Some(&search) && to != Some(&search) && self.outline.find(&search).is_some() {
            self.tell_found(true);
        }
    }

    fn tell_found(&mut self, gone_on: bool) {
        if self.screen.search().is_some_and(Search::take_untold) {
            self.reply.say(self.screen.found_now(&self.context(), gone_on));
        }
    }
}
