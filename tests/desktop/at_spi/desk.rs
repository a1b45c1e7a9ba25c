//! The real window and its twin, to which the same is done; they must agree after every step.

mod deeds;
mod look;
mod told;
mod twin;

use crate::rig::at_spi::{Bus, Node, Program};
use crate::rig::{Rig, until};
use kodeoplaeser::access::tree::Part;
use kodeoplaeser::app::screens::Message as ScreenMessage;
use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::{Act, Effect, Message};
use kodeoplaeser::demo::Memory;
use kodeoplaeser::outline::{Edit, Id, Item, Role};
use kodeoplaeser::settings::Settings;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use told::{Place, Told, told};
use twin::Twin;
use zeroize::Zeroizing;

/// How long the window may take to follow.
const PATIENCE: Duration = Duration::from_secs(10);

pub struct Desk {
    pub rig: Rig,
    pub bus: Bus,
    pub twin: Twin,
    program: Program,
    /// What can be done on which screens, and what has been.
    pub offered: BTreeSet<String>,
    pub done: BTreeSet<String>,
    /// The screens that were looked at.
    pub visited: BTreeSet<&'static str>,
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
        let twin = Twin::start(settings, Memory::default());
        Self { rig, bus, twin, program, offered: BTreeSet::new(), done: BTreeSet::new(), visited: BTreeSet::new() }
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
            self.twin.tick();
            let wanted = told(&self.twin.app, &self.twin.announced());
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

    /// Waits while a code lives so shortly that both sides may not say the same of it.
    fn calm(&mut self) {
        until("a fresh code", Duration::from_secs(30), || {
            self.twin.tick();
            let short = |item: &Item<_>| matches!(item.role, Role::Countdown { left: ..8, .. });
            (!self.twin.app.outline().items.iter().any(short)).then_some(())
        });
    }

    /// Presses a key.
    pub fn key(&mut self, name: &str, key: Press) {
        self.rig.key(name);
        drop(self.twin.send(Message::Key(Key::plain(key))));
        drop(self.settle());
    }

    /// Does something to a part of an item by assistive technology, which must do what the act does. Gives what the
    /// program asked for; whether there was any effect is whether that, or what is on the screen, is new.
    fn act(&mut self, id: &Id, part: Part, what: &str, act: Act, ask: impl FnOnce(&Program, &Node) -> bool) -> bool {
        if what == "click" {
            self.calm();
        }
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
        self.twin = Twin::start(self.twin.app.settings().clone(), std::mem::take(&mut self.twin.memory));
    }

    /// What was offered somewhere and not done.
    pub fn left_undone(&self) -> Vec<&String> {
        self.offered.difference(&self.done).collect()
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
