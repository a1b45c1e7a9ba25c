//! All that can be done on a screen, done by assistive technology.

use super::told::{self, Place};
use super::{Desk, PATIENCE, deed};
use crate::rig::at_spi::{From, Node, Program};
use crate::rig::until;
use kodeoplaeser::access::tree::Part;
use kodeoplaeser::app::Act;
use kodeoplaeser::app::Message;
use kodeoplaeser::app::vocabulary::commands::Press;
use kodeoplaeser::outline::{Edit, Id, Role};
use std::time::{Duration, Instant};

/// After so long, what is not in sight has been scrolled away again.
const LATE: Duration = Duration::from_secs(2);

impl Desk {
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
                (Role::Code { .. }, _) => self.press_it(&id),
                (Role::Row { .. }, _) => self.press_and_return(&id),
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
                self.key("Escape", Press::Escape);
            }
        }
        assert_eq!(self.screen(), home, "there is no way back from {}", id.0);
    }

    /// Brings a node into sight; of what is taller than the part that scrolls, its beginning. Something else that the
    /// program has to show may come a moment later: then it is asked again.
    fn scroll(&mut self, id: &Id, part: Part) {
        let node = self.node(id, part);
        let place = (self.screen(), id.0.as_ref(), part);
        let mut asked: Option<Instant> = None;
        until(&format!("{place:?} in sight"), PATIENCE, || {
            if asked.is_none_or(|asked| asked.elapsed() > LATE) {
                assert!(self.program.scroll_to(&node));
                asked = Some(Instant::now());
            }
            let window = self.program.extents(self.program.tree().first()?, From::Window)?;
            let (_, top, _, height) = self.program.extents(&node, From::Window)?;
            let beginning = top >= 0 && top < window.3;
            (beginning && (top + height <= window.3 || height > window.3 / 4)).then_some(())
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

    /// Rolls the mouse's wheel: what is on the screen is told to lie further up.
    pub fn roll(&mut self, id: &'static str) {
        let node = self.node(&id.into(), Part::Whole);
        let top = |desk: &Self| desk.program.extents(&node, From::Window).unwrap().1;
        let before = top(self);
        let mut mouse = self.rig.command("xdotool");
        assert!(mouse.args(["mousemove", "400", "400", "click", "5"]).status().unwrap().success());
        until("what lies further up", PATIENCE, || (top(self) < before).then_some(()));
    }

    /// Presses the left mouse button where a part is said to be on the screen, just below its upper edge.
    pub fn click(&mut self, id: &'static str, part: Part, act: Act) {
        let node = self.node(&id.into(), part);
        // Before it has been drawn it is told to be as large as the window, and the window may only be on its way to its own size.
        let mut before = None;
        let (left, top, width, _) = until("its place", PATIENCE, || {
            let window = self.program.extents(&self.program.tree()[0], From::Screen)?;
            let places =
                Some((window, self.program.extents(&node, From::Screen).filter(|place| place.3 < window.3 / 2)?));
            let stays = std::mem::replace(&mut before, places) == places;
            places.filter(|_| stays).map(|(_, place)| place)
        });
        let place = [left + width / 2, top + 4].map(|at| at.to_string());
        let mut mouse = self.rig.command("xdotool");
        assert!(mouse.args(["mousemove", &place[0], &place[1], "click", "1"]).status().unwrap().success());
        drop(self.twin.send(Message::Act(id.into(), act)));
        drop(self.settle());
    }
}
