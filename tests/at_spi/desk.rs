//! The real window and its twin, to which the same is done; they must agree after every step.

use super::told::{self, Place, Told, told};
use super::twin::Twin;
use crate::rig::at_spi::{Bus, Extents, From, Node, Program, role};
use crate::rig::{Rig, until};
use kodeoplaeser::access::tree::Part;
use kodeoplaeser::app::keymap::{Key, Press};
use kodeoplaeser::app::screen::Message as ScreenMessage;
use kodeoplaeser::app::{Act, Effect, Message};
use kodeoplaeser::outline::{Edit, Id, Item, Role};
use kodeoplaeser::settings::Settings;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// How long the window may take to follow.
const PATIENCE: Duration = Duration::from_secs(10);

pub struct Desk {
    pub rig: Rig,
    pub bus: Bus,
    pub twin: Twin,
    program: Program,
    /// What can be done on which screens, and what has been.
    offered: BTreeSet<String>,
    pub done: BTreeSet<String>,
}

impl Desk {
    /// At the first start, with these settings.
    pub fn start(settings: Settings) -> Self {
        let mut rig = Rig::builder().start();
        settings.save(&rig.home().join(".config/kodeoplaeser/settings.toml")).unwrap();
        let bus = Bus::start(&rig);
        rig.launch(&[]);
        rig.wait_for_window();
        let program = bus.program(rig.pid());
        let twin = Twin::start(settings, None);
        Self { rig, bus, twin, program, offered: BTreeSet::new(), done: BTreeSet::new() }
    }

    pub fn screen(&self) -> &'static str {
        self.twin.app.outline().screen
    }

    fn item(&self, id: &Id) -> &Item<ScreenMessage> {
        self.twin.app.outline().find(id).unwrap_or_else(|| panic!("{} is not on {}", id.0, self.screen()))
    }

    /// Every node, when the window agrees with its twin; each with the part of an item that it is.
    pub fn settle(&mut self) -> Vec<(Option<Place>, Node)> {
        let end = Instant::now() + PATIENCE;
        loop {
            let nodes = self.program.tree();
            drop(self.twin.send(Message::Tick));
            let wanted = told(&self.twin.app, &self.twin.announced);
            let found: Vec<Told> = nodes.iter().map(Told::of).collect();
            if wanted.iter().map(|(_, told)| told).eq(&found) {
                return wanted.into_iter().map(|(place, _)| place).zip(nodes).collect();
            }
            if Instant::now() > end {
                let differ = wanted.iter().zip(&found).find(|((_, wanted), found)| wanted != *found);
                let (screen, counts) = (self.screen(), (wanted.len(), found.len()));
                panic!("{screen}: the window does not agree with the program: {differ:#?}, of {counts:?} nodes");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// The node of a part of an item.
    pub fn node(&mut self, id: &Id, part: Part) -> Node {
        let place = (id.clone(), part);
        let found = self.settle().into_iter().find(|(other, _)| other.as_ref() == Some(&place));
        found.unwrap_or_else(|| panic!("{place:?} is not there")).1
    }

    /// Waits while a code lives too shortly for both sides to say the same of it.
    fn calm(&mut self) {
        until("a fresh code", Duration::from_secs(30), || {
            drop(self.twin.send(Message::Tick));
            let short = |item: &Item<_>| matches!(item.role, Role::Countdown { left: ..11, .. });
            (!self.twin.app.outline().items.iter().any(short)).then_some(())
        });
    }

    /// Presses a key.
    pub fn key(&mut self, name: &str, key: Press, shift: bool) {
        self.calm();
        self.rig.key(name);
        drop(self.twin.send(Message::Key(Key { shift, ..Key::plain(key) })));
        drop(self.settle());
    }

    /// Does something to a part of an item by assistive technology, which must do what the act does. Gives what the
    /// program asked for; whether there was any effect is whether that, or what is on the screen, is new.
    fn act(&mut self, id: &Id, part: Part, what: &str, act: Act, ask: impl FnOnce(&Program, &Node) -> bool) -> bool {
        self.calm();
        let node = self.node(id, part);
        let (screen, before) = (self.screen(), self.state());
        assert!(ask(&self.program, &node), "{screen}: {what} on {} is refused", id.0);
        let effects = self.twin.send(Message::Act(id.clone(), act));
        drop(self.settle());
        self.done.insert(deed(screen, id, part, what));
        let telling = effects.iter().any(|effect| !matches!(effect, Effect::Play(..)));
        telling || before != self.state()
    }

    /// All that can be told of the screen.
    fn state(&self) -> impl PartialEq + use<> {
        let items = self.twin.app.outline().flatten().map(|item| (told::range(item), told::content(item)));
        (told(&self.twin.app, ""), items.collect::<Vec<_>>())
    }

    fn must(&mut self, id: &Id, part: Part, what: &str, act: Act, ask: impl FnOnce(&Program, &Node) -> bool) {
        let screen = self.screen();
        assert!(self.act(id, part, what, act, ask), "{screen}: {what} on {} does nothing", id.0);
    }

    pub fn press(&mut self, id: &'static str) {
        self.press_it(&id.into());
    }

    fn press_it(&mut self, id: &Id) {
        self.must(id, Part::Whole, "click", Act::Press, Program::press);
    }

    /// Writes into a field.
    pub fn write(&mut self, id: &'static str, text: &str) {
        self.write_it(&id.into(), text);
    }

    fn write_it(&mut self, id: &Id, text: &str) {
        let replace = Act::Edit(Edit::Replace(Zeroizing::new(text.to_owned())));
        self.must(id, Part::Whole, "write", replace, |program, node| program.set_text(node, text));
    }

    /// Looks at everything on the screen that is not seen at a glance, in both languages.
    pub fn inspect(&mut self) {
        for _ in 0..2 {
            self.key("F2", Press::F(2), false);
            let nodes = self.settle();
            self.look(&nodes);
        }
    }

    fn look(&mut self, nodes: &[(Option<Place>, Node)]) {
        let screen = self.screen();
        let window = self.program.extents(&nodes[0].1, From::Window).unwrap();
        let focused = nodes.iter().filter(|(_, node)| node.is(crate::rig::at_spi::state::FOCUSED)).count();
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
            let (left, _, width, height) = self.program.extents(node, From::Window).unwrap();
            let inside = left >= 0 && left + width <= window.2 && width > 0 && height > 0;
            assert!(inside, "{screen}: {name} lies at {left} and is {width} × {height}");
            self.offer(screen, id, part, node);
        }
        self.in_reading_order(nodes);
    }

    fn offer(&mut self, screen: &str, id: &Id, part: Part, node: &Node) {
        use crate::rig::at_spi::state::FOCUSABLE;
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

    /// What comes later lies further down, or further right in the same line. What stays in sight above a part that
    /// scrolls is apart.
    fn in_reading_order(&self, nodes: &[(Option<Place>, Node)]) {
        let pinned = [role::LEVEL_BAR, role::LIST_BOX];
        let placed = nodes.iter().filter_map(|(place, node)| Some((place.as_ref()?, node)));
        let placed: Vec<(&Place, &Node, Extents)> =
            placed.map(|(place, node)| (place, node, self.program.extents(node, From::Window).unwrap())).collect();
        for two in placed.windows(2) {
            let ((before, node, first), (after, _, second)) = (&two[0], &two[1]);
            let apart = pinned.contains(&node.role) || before.0 == after.0;
            let later = second.1 >= first.1 + first.3 - 1 || (second.0 > first.0 && second.1 >= first.1);
            let inside = second.1 >= first.1 && node.role == role::LIST_BOX;
            assert!(apart || later || inside, "{}: {before:?} {first:?} before {after:?} {second:?}", self.screen());
        }
    }

    /// Goes through the screen by Tab, and line by line: each must come by what the tree says can have focus, in the
    /// order of the tree.
    pub fn walk(&mut self) {
        let screen = self.screen();
        let active = |node: &Node| {
            let chosen = node.role != role::LIST_ITEM || node.is(crate::rig::at_spi::state::SELECTED);
            let does = node.has("Action") || node.has("EditableText") || node.role == role::SLIDER;
            does && chosen
        };
        self.key("Prior", Press::PageUp, false);
        let mut here = self.stops(|_| true)[0].clone();
        assert_eq!(self.focused(), here, "{screen}: the first line");
        // Another account may have other buttons: what comes next is asked at each step.
        loop {
            let lines = self.stops(|_| true);
            let Some(next) = lines.iter().skip_while(|line| **line != here).nth(1) else { break };
            self.key("Down", Press::Down, false);
            assert_eq!(self.focused(), *next, "{screen}: the line after {here:?}");
            here.clone_from(next);
        }
        let first = self.stops(active)[0].clone();
        loop {
            let stops = self.stops(active);
            let next = stops.iter().skip_while(|stop| **stop != here).nth(1).unwrap_or(&first);
            self.key("Tab", Press::Tab, false);
            assert_eq!(self.focused(), *next, "{screen}: what Tab comes to from {here:?}");
            here.clone_from(next);
            if stops.last() == Some(&here) {
                break;
            }
        }
    }

    /// What can have focus and is such.
    fn stops(&mut self, such: impl Fn(&Node) -> bool) -> Vec<Option<Place>> {
        let stop = |node: &Node| node.is(crate::rig::at_spi::state::FOCUSABLE) && such(node);
        self.settle().into_iter().filter(|(_, node)| stop(node)).map(|(place, _)| place).collect()
    }

    fn focused(&mut self) -> Option<Place> {
        self.settle().into_iter().find(|(_, node)| node.is(crate::rig::at_spi::state::FOCUSED)).unwrap().0
    }

    /// Does all that can be done on the screen by assistive technology, except press these buttons; comes back to it
    /// by Escape from wherever that leads.
    pub fn do_all(&mut self, except: &[&str]) {
        let places: Vec<Place> = self.settle().into_iter().filter_map(|(place, _)| place).collect();
        // What is wrong with a field is no longer told when the field has been written in.
        let (errors, places): (Vec<_>, Vec<_>) = places.into_iter().partition(|(_, part)| *part == Part::Error);
        for (id, part) in errors {
            self.scroll(&id, part);
        }
        for (id, part) in places {
            // Something that was done may have taken it away.
            let Some(item) = self.twin.app.outline().find(&id).cloned() else { continue };
            self.scroll(&id, part);
            if !matches!(item.role, Role::List { .. } | Role::Choice { .. }) && part == Part::Whole {
                let _: bool = self.act(&id, part, "focus", Act::Focus, Program::grab_focus);
                assert_eq!(self.twin.app.focus(), Some(&id));
            }
            match (&item.role, part) {
                (Role::Choice { options, selected }, Part::Whole) => self.choose(&id, options.len(), *selected),
                (Role::Level { value, min, max, .. }, _) => self.set(&id, *value, (*min, *max)),
                (Role::Field(_), Part::Whole) => self.edit(&id),
                (Role::Switch { .. }, _) => {
                    self.press_it(&id);
                    self.press_it(&id);
                }
                (Role::Code { .. } | Role::Row { .. }, _) => self.press_it(&id),
                (Role::Button { .. }, _) if !except.contains(&id.0.as_ref()) => self.press_and_return(&id),
                _ => {}
            }
        }
    }

    fn press_and_return(&mut self, id: &Id) {
        let home = self.screen();
        self.press_it(id);
        for _ in 0..3 {
            if self.screen() != home {
                self.key("Escape", Press::Escape, false);
            }
        }
        assert_eq!(self.screen(), home, "there is no way back from {}", id.0);
    }

    /// Brings a node into sight; what is taller than the window, its beginning.
    fn scroll(&mut self, id: &Id, part: Part) {
        let node = self.node(id, part);
        assert!(self.program.scroll_to(&node));
        let place = (self.screen(), id.0.as_ref(), part);
        until(&format!("{place:?} in sight"), PATIENCE, || {
            let window = self.program.extents(self.program.tree().first()?, From::Window)?;
            let (_, top, _, height) = self.program.extents(&node, From::Window)?;
            let beginning = top >= 0 && top < window.3;
            (beginning && (top + height <= window.3 || height > window.3 / 2)).then_some(())
        });
        self.done.insert(deed(self.screen(), id, part, "scroll"));
    }

    /// Every option, the one that was chosen last of all.
    fn choose(&mut self, id: &Id, options: usize, selected: usize) {
        let others = (0..options).filter(|at| *at != selected);
        for at in others.chain([selected]) {
            let chosen = self.act(id, Part::Option(at), "click", Act::Choose(at), Program::press);
            assert!(chosen || options == 1, "{}: option {at} of {} does nothing", self.screen(), id.0);
            let _: bool = self.act(id, Part::Option(at), "focus", Act::Focus, Program::grab_focus);
        }
    }

    /// To both ends of the scale, beyond, and back.
    fn set(&mut self, id: &Id, value: i64, (min, max): (i64, i64)) {
        let set = |desk: &mut Self, to: i64| {
            let ask = |program: &Program, node: &Node| {
                program.set_value(node, to as f64);
                true
            };
            let _: bool = desk.act(id, Part::Whole, "set", Act::Set(to), ask);
            let wanted = told::range(desk.item(id));
            let node = desk.node(id, Part::Whole);
            until("the value", PATIENCE, || (desk.program.range(&node) == wanted).then_some(()));
        };
        for to in [min, max, max + 7, value] {
            set(self, to);
        }
    }

    /// Writes, moves the caret, selects, and leaves the field empty.
    fn edit(&mut self, id: &Id) {
        self.write_it(id, "kode æøå");
        self.holds(id);
        let _: bool = self.act(id, Part::Whole, "caret", Act::Edit(Edit::To(2)), |it, node| it.set_caret(node, 2));
        self.holds(id);
        let select = Act::Edit(Edit::Select { anchor: 1, caret: 7 });
        let _: bool = self.act(id, Part::Whole, "select", select, |it, node| it.select(node, 1, 7));
        self.holds(id);
        self.write_it(id, "");
    }

    /// The field's content, caret and selection are told as they are.
    fn holds(&mut self, id: &Id) {
        let wanted = told::content(self.item(id));
        let node = self.node(id, Part::Whole);
        until(&format!("{wanted:?}"), PATIENCE, || (self.program.content(&node) == wanted).then_some(()));
    }

    /// Presses the left mouse button where a part is said to be on the screen, just below its upper edge.
    pub fn click(&mut self, id: &'static str, part: Part, act: Act) {
        let node = self.node(&id.into(), part);
        let (left, top, width, _) = self.program.extents(&node, From::Screen).unwrap();
        let place = [left + width / 2, top + 4].map(|at| at.to_string());
        let mut mouse = self.rig.command("xdotool");
        assert!(mouse.args(["mousemove", &place[0], &place[1], "click", "1"]).status().unwrap().success());
        drop(self.twin.send(Message::Act(id.into(), act)));
        drop(self.settle());
    }

    /// The settings on disk are those of the twin.
    pub fn settings_are_kept(&self) {
        let file = self.rig.home().join(".config/kodeoplaeser/settings.toml");
        until("the settings on disk", PATIENCE, || (Settings::peek(&file) == *self.twin.app.settings()).then_some(()));
    }

    /// Presses what ends the program.
    pub fn quit(&mut self) {
        let node = self.node(&"quit".into(), Part::Whole);
        assert!(self.program.press(&node));
        assert_eq!(self.rig.wait_for_exit(), Some(0));
        self.done.insert(deed(self.screen(), &"quit".into(), Part::Whole, "click"));
    }

    /// Starts the program again, to find the codes locked.
    pub fn start_again(&mut self) {
        self.rig.launch(&[]);
        self.rig.wait_for_window();
        self.program = self.bus.program(self.rig.pid());
        self.twin = Twin::start(self.twin.app.settings().clone(), self.twin.vault.take());
    }

    /// What was offered somewhere and not done.
    pub fn left_undone(&self) -> Vec<&String> {
        self.offered.difference(&self.done).collect()
    }
}

/// The countdown may have gone on since.
fn same(one: Option<&crate::rig::at_spi::Range>, other: Option<&crate::rig::at_spi::Range>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            (one.value - other.value).abs() <= 2.0 && (one.min, one.max, one.step) == (other.min, other.max, other.step)
        }
        _ => false,
    }
}

/// What was done to what; of rows and notices to any of them.
fn deed(screen: &str, id: &Id, part: Part, what: &str) -> String {
    let kind =
        if id.0.starts_with("account-") { "account" } else { id.0.trim_end_matches(|c: char| c.is_ascii_digit()) };
    match part {
        Part::Whole => format!("{screen} {kind} {what}"),
        part => format!("{screen} {kind} {part:?} {what}"),
    }
}
