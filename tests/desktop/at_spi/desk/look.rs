//! What is on the screen, looked at node by node, and gone through by keys.

use super::told::{self, Place};
use super::{Desk, PATIENCE, deed};
use crate::rig::at_spi::state::{FOCUSABLE, FOCUSED};
use crate::rig::at_spi::{Extents, From, Node, Range, role};
use kodeoplaeser::access::tree::Part;
use kodeoplaeser::app::vocabulary::commands::Press;
use kodeoplaeser::outline::{Id, Role};
use std::thread::sleep;
use std::time::{Duration, Instant};

impl Desk {
    /// Looks at everything on the screen that is not seen at a glance, in both languages.
    pub fn inspect(&mut self) {
        for _ in 0..2 {
            self.key("F2", Press::F(2));
            let nodes = self.settle();
            self.look(&nodes);
        }
    }

    fn look(&mut self, nodes: &[(Option<Place>, Node)]) {
        let screen = self.screen();
        let focused = nodes.iter().filter(|(_, node)| node.is(FOCUSED)).count();
        assert_eq!(focused, 1, "{screen}: so many have focus");
        for (place, node) in nodes {
            let Some((id, part)) = place else { continue };
            let (name, part) = (&id.0, *part);
            let item = self.item(id).clone();
            let whole = part == Part::Whole;
            assert!(!node.name.trim().is_empty(), "{screen}: {name} has no name");
            let row = matches!(item.role, Role::Row { .. });
            assert!(!whole || row || self.program.id(node) == *name, "{screen}: another id than {name}");
            let range = self.program.range(node);
            assert!(
                same(range.as_ref(), told::range(&item).filter(|_| whole).as_ref()),
                "{screen}: {name} is {range:?}"
            );
            assert_eq!(self.program.content(node), told::content(&item).filter(|_| whole), "{screen}: {name}");
            let facts = self.program.attributes(node);
            let fact = |name: &str| facts.get(name).map(|fact| fact.parse().unwrap());
            assert_eq!(fact("posinset").zip(fact("setsize")), told::place(&item, part), "{screen}: {name}");
            let clicks: &[&str] = if told::clickable(&item, part) { &["click"] } else { &[] };
            assert_eq!(self.program.actions(node), clicks, "{screen}: {name}");
            self.offer(screen, id, part, node);
        }
        // What was drawn anew is measured anew a moment later.
        let end = Instant::now() + PATIENCE;
        while let Some(wrong) = self.misplaced(nodes) {
            assert!(Instant::now() < end, "{screen}: {wrong}");
            sleep(Duration::from_millis(10));
        }
    }

    fn offer(&mut self, screen: &str, id: &Id, part: Part, node: &Node) {
        let mut offer = |what, offered| {
            if offered {
                self.offered.insert(deed(screen, id, part, what));
            }
        };
        offer("scroll", node.has("Component"));
        offer("focus", node.is(FOCUSABLE));
        offer("click", node.has("Action"));
        offer("set", node.has("Value") && node.role == role::SLIDER);
        for what in ["write", "caret", "select"] {
            offer(what, node.has("EditableText"));
        }
    }

    /// What does not lie in the window from left to right, or not in the order of reading: inside the one before,
    /// below it, or beside it on its right.
    fn misplaced(&self, nodes: &[(Option<Place>, Node)]) -> Option<String> {
        let (_, _, window, _) = self.program.extents(&nodes[0].1, From::Window)?;
        let mut before: Option<(&Place, Extents)> = None;
        for (place, node) in nodes {
            let Some(place) = place else { continue };
            let Some(extents) = self.program.extents(node, From::Window) else { return Some(format!("{place:?}")) };
            let (left, top, width, height) = extents;
            if left < 0 || left + width > window || width <= 0 || height <= 0 {
                return Some(format!("{place:?} lies at {extents:?}"));
            }
            // It lies over the page.
            if self.item(&place.0).apart {
                continue;
            }
            if let Some((earlier, (x, y, w, h))) = before.filter(|(earlier, _)| !self.stays(&earlier.0)) {
                let inside = left >= x && left + width <= x + w && top >= y && top + height <= y + h;
                let below = top >= y + h - 1;
                let beside = left >= x + w - 1 && top + height > y;
                if !inside && !below && !beside {
                    return Some(format!("{place:?} at {extents:?} comes after {earlier:?} at {:?}", (x, y, w, h)));
                }
            }
            before = Some((place, extents));
        }
        None
    }

    /// Whether it stays in sight while what comes after it scrolls away under it.
    fn stays(&self, id: &Id) -> bool {
        matches!(self.item(id).role, Role::Code { .. } | Role::Countdown { .. })
    }

    /// Goes through the screen by Tab, and line by line: each must come by what the tree says can have focus, in the
    /// order of the tree.
    pub fn walk(&mut self) {
        let screen = self.screen();
        let does = |node: &Node| node.has("Action") || node.has("EditableText") || node.role == role::SLIDER;
        self.calm();
        self.key("Prior", Press::PageUp);
        let mut here = self.stops(|_| true)[0].clone();
        assert_eq!(self.focused(), here, "{screen}: the first line");
        // Another account may have other buttons: what comes next is asked at each step.
        loop {
            let lines = self.stops(|_| true);
            let Some(next) = lines.iter().skip_while(|line| **line != here).nth(1) else { break };
            self.key("Down", Press::Down);
            assert_eq!(self.focused(), *next, "{screen}: the line after {here:?}");
            here.clone_from(next);
        }
        let first = self.tab_stops(does)[0].clone();
        loop {
            let stops = self.tab_stops(does);
            let next = stops.iter().skip_while(|stop| **stop != here).nth(1).unwrap_or(&first);
            self.key("Tab", Press::Tab);
            assert_eq!(self.focused(), *next, "{screen}: what Tab comes to from {here:?}");
            here.clone_from(next);
            if stops.last() == Some(&here) {
                break;
            }
        }
    }

    /// What can have focus and is such.
    fn stops(&mut self, such: impl Fn(&Node) -> bool) -> Vec<Option<Place>> {
        let stop = |node: &Node| node.is(FOCUSABLE) && such(node);
        self.settle().into_iter().filter(|(_, node)| stop(node)).map(|(place, _)| place).collect()
    }

    /// The same, but of the rows of a list only the chosen one.
    fn tab_stops(&mut self, such: impl Fn(&Node) -> bool) -> Vec<Option<Place>> {
        let mut stops = self.stops(such);
        let lists = self.twin.app.outline().items.iter().filter_map(|item| match &item.role {
            Role::List { rows, selected } => Some((rows, selected.unwrap_or(0))),
            _ => None,
        });
        let passed_by: Vec<Id> = lists
            .flat_map(|(rows, chosen)| rows.iter().enumerate().filter(move |(at, _)| *at != chosen))
            .map(|(_, row)| row.id.clone())
            .collect();
        stops.retain(|stop| stop.as_ref().is_none_or(|(id, _)| !passed_by.contains(id)));
        stops
    }

    fn focused(&mut self) -> Option<Place> {
        self.settle().into_iter().find(|(_, node)| node.is(FOCUSED)).unwrap().0
    }
}

/// The countdown may have gone on since.
fn same(one: Option<&Range>, other: Option<&Range>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            (one.value - other.value).abs() <= 2.0 && (one.min, one.max, one.step) == (other.min, other.max, other.step)
        }
        _ => false,
    }
}
