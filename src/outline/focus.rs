//! What Tab and the arrows reach. Focus is one fact of the program: the ring, the voice and a screen reader share it.

use super::{Id, Item, Outline, Role};

/// Which way to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Next,
    Previous,
}

/// How Tab treats an item.
enum Reach<'a, M> {
    /// Tab stops at it.
    Stop(&'a Item<M>),
    /// Only the reading arrows stop at it.
    Reading,
}

fn reach<M>(item: &Item<M>) -> Reach<'_, M> {
    match &item.role {
        Role::Heading | Role::Text | Role::Alert | Role::Countdown { .. } => Reach::Reading,
        Role::Code { .. }
        | Role::Button { .. }
        | Role::Switch { .. }
        | Role::Choice { .. }
        | Role::Level { .. }
        | Role::Field(_)
        | Role::Row { .. } => Reach::Stop(item),
        Role::List { rows, selected } => {
            rows.get(selected.unwrap_or(0)).or(rows.first()).map_or(Reach::Reading, Reach::Stop)
        }
    }
}

/// Whether it does something itself, as a list does not.
fn is_stop<M>(item: &Item<M>) -> bool {
    item.rows().is_empty() && matches!(reach(item), Reach::Stop(_))
}

impl<M> Outline<M> {
    /// Where Tab stops, in order: everything that does something, a list once, at its selected row.
    pub fn tab_stops(&self) -> Vec<&Id> {
        let stop = |item| match reach(item) {
            Reach::Stop(stop) => Some(&stop.id),
            Reach::Reading => None,
        };
        self.items.iter().filter_map(stop).collect()
    }

    /// Where Up and Down go, in order: every line there is to read, and every row.
    pub fn lines(&self) -> Vec<&Id> {
        self.flatten().filter(|item| item.rows().is_empty()).map(|item| &item.id).collect()
    }

    /// The next or previous stop of Tab, round and round. `from` may be any item.
    pub fn tab(&self, from: Option<&Id>, way: Direction) -> Option<&Id> {
        let stops = self.tab_stops();
        let order: Vec<&Id> = self.flatten().map(|item| &item.id).collect();
        let place = |id: &Id| order.iter().position(|other| *other == id);
        // From a row, Tab leaves the list.
        let list_of = |id: &Id| self.items.iter().find(|item| item.rows().iter().any(|row| row.id == *id));
        let here = from.and_then(|id| Some((place(id)?, list_of(id))));
        let Some((here, list)) = here else { return stops.first().copied() };
        let inside = |id: &Id| list.is_some_and(|list| list.rows().iter().any(|row| row.id == *id));
        let mut outside = stops.iter().copied().filter(|id| !inside(id) && place(id) != Some(here));
        match way {
            Direction::Next => outside.clone().find(|id| place(id) > Some(here)).or_else(|| outside.next()),
            Direction::Previous => outside.clone().rfind(|id| place(id) < Some(here)).or_else(|| outside.next_back()),
        }
        .or(from.and_then(|id| self.find(id)).map(|item| &item.id))
    }

    /// The next or previous thing that does something, round and round: as Tab, but through every row.
    pub fn scan(&self, from: Option<&Id>, way: Direction) -> Option<&Id> {
        let does = |item: &&Item<M>| is_stop(item);
        let order: Vec<&Id> = self.flatten().map(|item| &item.id).collect();
        let place = |id: &Id| order.iter().position(|other| *other == id);
        let mut stops = self.flatten().filter(does).map(|item| &item.id);
        let Some(here) = from.and_then(place) else { return stops.next() };
        let mut stops: Vec<&Id> = stops.collect();
        match way {
            Direction::Next => stops.iter().find(|id| place(id) > Some(here)).or(stops.first()).copied(),
            Direction::Previous => {
                stops.reverse();
                stops.iter().find(|id| place(id) < Some(here)).or(stops.first()).copied()
            }
        }
    }

    /// The next or previous line to read; `None` at the end.
    pub fn line(&self, from: Option<&Id>, way: Direction) -> Option<&Id> {
        let lines = self.lines();
        let Some(here) = from.and_then(|id| lines.iter().position(|line| *line == id)) else {
            return lines.first().copied();
        };
        match way {
            Direction::Next => lines.get(here + 1).copied(),
            Direction::Previous => here.checked_sub(1).and_then(|before| lines.get(before).copied()),
        }
    }

    /// The next thing, after `from`, that does something and has a name that starts with `letters`, or else one with a
    /// word that does, round and round. Rows go before everything else. Never a field: the next letter would be written
    /// there. Never a code: its account has the same name.
    pub fn type_ahead(&self, from: Option<&Id>, letters: &str) -> Option<&Id> {
        let does = |item: &&Item<M>| !matches!(item.role, Role::Code { .. } | Role::Field(_)) && is_stop(item);
        let things: Vec<&Item<M>> = self.flatten().filter(does).collect();
        let order: Vec<&Id> = self.flatten().map(|item| &item.id).collect();
        let place = |id: &Id| order.iter().position(|other| *other == id);
        let here = from.and_then(place);
        let later = things.iter().position(|thing| place(&thing.id) > here).unwrap_or(0);
        let letters = letters.to_lowercase();
        let rank = |thing: &Item<M>| {
            let name = thing.name.to_lowercase();
            let mut words = name.split(|c: char| !c.is_alphanumeric());
            let starts = name.starts_with(&letters);
            let found = starts || words.any(|word| word.starts_with(&letters));
            found.then_some((!starts, !matches!(thing.role, Role::Row { .. })))
        };
        let round = things[later..].iter().chain(&things[..later]);
        let best = round.clone().filter_map(|thing| rank(thing)).min()?;
        round.clone().find(|thing| rank(thing) == Some(best)).map(|thing| &thing.id)
    }

    /// Where focus belongs after a change: where it was if that is still here, else at the same place in order,
    /// else at the first stop.
    pub fn settle(&self, before: &Self, focus: Option<&Id>) -> Option<Id> {
        let Some(focus) = focus.filter(|_| self.screen == before.screen) else {
            return self.tab_stops().first().copied().cloned();
        };
        if self.find(focus).is_some() {
            return Some(focus.clone());
        }
        let stops = self.tab_stops();
        let later = before.flatten().map(|item| &item.id).skip_while(|id| *id != focus).find(|id| stops.contains(id));
        later.or(stops.last().copied()).cloned()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn row(id: &'static str, position: usize) -> Item<()> {
        Item::new(id, Role::Row { position, of: 2, select: None, press: () }, id)
    }

    fn outline() -> Outline<()> {
        let rows = vec![row("anna", 1), row("bo", 2)];
        Outline {
            screen: "test",
            title: "Test".into(),
            items: vec![
                Item::heading("h", "Heading"),
                Item::button("first", "First", ()),
                Item::new("list", Role::List { rows, selected: Some(1) }, "List"),
                Item::text("t", "Text"),
                Item::button("last", "Last", ()),
            ],
        }
    }

    fn walk(
        from: &'static str,
        way: Direction,
        go: fn(&Outline<()>, Option<&Id>, Direction) -> Option<Id>,
    ) -> Vec<String> {
        let (outline, mut at) = (outline(), Some(Id::from(from)));
        let mut heard = Vec::new();
        for _ in 0..6 {
            at = go(&outline, at.as_ref(), way);
            let Some(id) = &at else { break };
            heard.push(id.0.to_string());
        }
        heard
    }

    #[test]
    fn tab_stops_once_in_a_list_and_goes_round() {
        let tab = |o: &Outline<()>, from: Option<&Id>, way| o.tab(from, way).cloned();
        assert_eq!(walk("first", Direction::Next, tab)[..4], ["bo", "last", "first", "bo"]);
        assert_eq!(walk("first", Direction::Previous, tab)[..4], ["last", "bo", "first", "last"]);
        assert_eq!(walk("anna", Direction::Next, tab)[..1], ["last"], "from another row of the list too");
        assert_eq!(walk("t", Direction::Previous, tab)[..1], ["bo"], "from a text too");
    }

    #[test]
    fn arrows_read_every_line_and_stop_at_the_ends() {
        let line = |o: &Outline<()>, from: Option<&Id>, way| o.line(from, way).cloned();
        assert_eq!(walk("h", Direction::Next, line), ["first", "anna", "bo", "t", "last"]);
        assert_eq!(walk("bo", Direction::Previous, line), ["anna", "first", "h"]);
    }

    #[test]
    fn letters_go_to_the_next_thing_that_starts_so_and_to_rows_first() {
        let mut outline = outline();
        outline.items.push(Item::button("bring", "Bring anna’s car", ()));
        let to = |from: Option<&'static str>, letters: &str| {
            outline.type_ahead(from.map(Id::from).as_ref(), letters).map(|id| id.0.to_string())
        };
        assert_eq!(to(Some("bo"), "A").as_deref(), Some("anna"), "whatever the case, and round the end");
        assert_eq!(to(Some("bo"), "b").as_deref(), Some("bo"), "the only row that starts so");
        assert_eq!(to(Some("h"), "f").as_deref(), Some("first"));
        assert_eq!(to(Some("bo"), "l").as_deref(), Some("last"));
        assert_eq!(to(None, "br").as_deref(), Some("bring"));
        assert_eq!(to(None, "car").as_deref(), Some("bring"), "or a word in it");
        assert_eq!(to(None, "ing"), None, "but not the middle of one");
        assert_eq!(to(None, "text"), None, "what does nothing is no place to jump to");
    }

    #[test]
    fn focus_moves_on_when_its_item_vanishes() {
        let (before, mut after) = (outline(), outline());
        let _: Item<()> = after.items.remove(0);
        assert_eq!(after.settle(&before, Some(&"h".into())), Some("first".into()), "what is only read too");
        let _: Item<()> = after.items.remove(0);
        assert_eq!(after.settle(&before, Some(&"first".into())), Some("bo".into()));
        after.screen = "other";
        assert_eq!(
            after.settle(&before, Some(&"last".into())),
            Some("bo".into()),
            "a new screen starts at its first stop"
        );
    }
}
