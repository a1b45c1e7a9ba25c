//! From an outline to the tree that a screen reader reads. Pure: the whole tree each time; AccessKit finds out what is
//! new in it.

use super::text::Runs;
use crate::locale::Locale;
use crate::outline::{Entry, Groups, Id, Item, Outline, Role};
use accesskit::{
    Action, Affine, Invalid, Live, Node, NodeId, Orientation, Rect, Role as Kind, TextSelection, Toggled, TreeId,
    TreeInfo, TreeUpdate,
};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use unicode_segmentation::UnicodeSegmentation;

/// Where items are drawn: left, top, right and bottom in logical pixels from the window's top left corner.
pub type Bounds = HashMap<Id, Rect>;

/// What the tree tells besides the outline.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    pub locale: &'a Locale,
    pub focus: Option<&'a Id>,
    pub bounds: &'a Bounds,
    /// Width and height of the window in logical pixels.
    pub size: (f64, f64),
    /// Physical pixels to a logical one.
    pub scale: f64,
    /// What the window is called, if not by its own name.
    pub name: Option<&'a str>,
    /// What is said without focus moving.
    pub announcement: &'a str,
    /// The screen reader that runs, if any does.
    pub ears: Option<Ears>,
}

/// How the screen reader that runs hears what is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ears {
    /// It listens to live regions.
    Regions,
    /// Orca before version 45. It knows no announcements, but speaks a change of the window's name; and it takes keys
    /// for its own commands only from programs that say they are made with GTK 4.
    OldOrca,
}

/// One of the nodes that an item becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Whole,
    /// The option of a choice with this index.
    Option(usize),
    /// The words of a heading, where they stand apart from it.
    Words,
    /// The run of a field's content with this number.
    Run(usize),
}

/// The window, and the live region in it.
const WINDOW: NodeId = NodeId(0);
const REGION: NodeId = NodeId(1);

/// The node of a part of an item. Another on another screen, so that focus on it is news there.
pub(super) fn node_id<M>(outline: &Outline<M>, id: &Id, part: Part) -> NodeId {
    let mut hasher = DefaultHasher::new();
    (outline.screen, id, part).hash(&mut hasher);
    NodeId(hasher.finish())
}

/// The parts of an item that can be asked for something.
pub(super) fn parts<M>(item: &Item<M>) -> impl Iterator<Item = Part> {
    let options = match &item.role {
        Role::Choice { options, .. } => options.len(),
        _ => 0,
    };
    let words = matches!(item.role, Role::Heading).then_some(Part::Words);
    std::iter::once(Part::Whole).chain((0..options).map(Part::Option)).chain(words)
}

/// The content of a field as runs; `None` for what is no field.
pub(super) fn runs<M>(outline: &Outline<M>, item: &Item<M>) -> Option<Runs> {
    let Role::Field(entry) = &item.role else { return None };
    let id = |at| node_id(outline, &item.id, Part::Run(at));
    Some(if hidden(entry) {
        Runs::new(&"•".repeat(entry.shown.graphemes(true).count()), id)
    } else {
        Runs::new(&entry.shown, id)
    })
}

/// A secret that may be seen but not heard is as hidden from a screen reader as one that may not be seen either.
fn hidden<M>(entry: &Entry<M>) -> bool {
    entry.masked || !entry.spoken
}

/// The whole tree, with focus inside it.
pub fn update<M>(outline: &Outline<M>, around: &Surroundings<'_>) -> TreeUpdate {
    let mut tree = Tree { outline, around, headings: 0, nodes: Vec::new() };
    let mut children: Vec<NodeId> = outline.items.iter().map(|item| tree.item(item)).collect();
    children.push(REGION);
    tree.nodes.push((REGION, region(around)));
    tree.nodes.push((WINDOW, window(around, children)));
    let mut info = TreeInfo::new(WINDOW);
    // Orca asks this once, when it starts: before it is known that it has.
    if around.ears != Some(Ears::Regions) {
        (info.toolkit_name, info.toolkit_version) = (Some("GTK".into()), Some("4.8".into()));
    }
    let focus = around.focus.and_then(|id| outline.find(id)).map_or(WINDOW, |item| tree.focused(item));
    TreeUpdate { nodes: tree.nodes, tree: Some(info), tree_id: TreeId::ROOT, focus }
}

fn window(around: &Surroundings<'_>, children: Vec<NodeId>) -> Node {
    let mut node = Node::new(Kind::Window);
    node.set_label(around.name.map_or_else(|| around.locale.text("program-name"), str::to_owned));
    node.set_language(around.locale.lang().tag());
    node.set_transform(Affine::scale(around.scale));
    node.set_bounds(frame(around));
    node.set_children(children);
    node
}

fn frame(around: &Surroundings<'_>) -> Rect {
    Rect::new(0.0, 0.0, around.size.0, around.size.1)
}

fn region(around: &Surroundings<'_>) -> Node {
    let mut node = Node::new(Kind::Label);
    // An empty text is announced too, and Orca drops what comes right after it.
    if !around.announcement.is_empty() {
        node.set_live(Live::Assertive);
        node.set_value(around.announcement);
    }
    node
}

/// What the live region of a tree says, if anything.
pub(super) fn announced(update: &TreeUpdate) -> Option<&str> {
    update.nodes.iter().find_map(|(id, node)| (*id == REGION).then(|| node.value())?)
}

/// A code as it is read, heard and felt: `4 8 2, 9 1 0`.
fn spaced(groups: &Groups) -> String {
    let group = |group: &str| group.graphemes(true).collect::<Vec<_>>().join(" ");
    groups.iter().map(group).collect::<Vec<_>>().join(", ")
}

struct Tree<'a, M> {
    outline: &'a Outline<M>,
    around: &'a Surroundings<'a>,
    headings: usize,
    nodes: Vec<(NodeId, Node)>,
}

impl<M> Tree<'_, M> {
    /// The node that has focus when the item has.
    fn focused(&self, item: &Item<M>) -> NodeId {
        let part = match &item.role {
            Role::Choice { options, selected } if *selected < options.len() => Part::Option(*selected),
            Role::Heading if self.words_apart() => Part::Words,
            _ => Part::Whole,
        };
        node_id(self.outline, &item.id, part)
    }

    /// Of a heading that has focus, Orca from some version between 43 and 48 on says only that it is one. Of a text in
    /// a heading it says both.
    fn words_apart(&self) -> bool {
        self.around.ears == Some(Ears::Regions)
    }

    fn item(&mut self, item: &Item<M>) -> NodeId {
        let id = node_id(self.outline, &item.id, Part::Whole);
        let mut node = match &item.role {
            Role::Heading => self.heading(item),
            Role::Text => labelled(&item.name),
            Role::Alert => Node::new(Kind::Alert),
            Role::Code { groups, .. } => {
                let groups = groups.as_ref().map_or_else(|| self.around.locale.text("code-none"), spaced);
                let words = [("name", item.name.as_str().into()), ("code", groups.as_str().into())];
                clickable(labelled(&self.around.locale.with("reading", &words)))
            }
            Role::Countdown { left, of } => {
                let mut node = Node::new(Kind::Meter);
                // Of a value that has focus, newer Orcas say every change, which is once a second. How much it is now is
                // announced when focus comes.
                if self.around.ears != Some(Ears::Regions) || self.around.focus != Some(&item.id) {
                    range(&mut node, *left as f64, 0.0, *of as f64);
                }
                node
            }
            Role::Button { .. } => clickable(Node::new(Kind::Button)),
            Role::Switch { on, .. } => {
                let mut node = clickable(Node::new(Kind::CheckBox));
                node.set_toggled(Toggled::from(*on));
                node
            }
            Role::Choice { options, selected } => self.choice(item, options, *selected),
            Role::Level { value, min, max, .. } => {
                let mut node = Node::new(Kind::Slider);
                range(&mut node, *value as f64, *min as f64, *max as f64);
                node.set_numeric_value_step(1.0);
                node.set_orientation(Orientation::Horizontal);
                for action in [Action::SetValue, Action::Increment, Action::Decrement] {
                    node.add_action(action);
                }
                node
            }
            Role::Field(entry) => self.field(item, entry),
            Role::List { rows, .. } => {
                let mut node = Node::new(Kind::ListBox);
                node.set_orientation(Orientation::Vertical);
                node.set_size_of_set(rows.len());
                node.set_children(rows.iter().map(|row| self.item(row)).collect::<Vec<_>>());
                node
            }
            Role::Row { position, .. } => {
                let mut node = clickable(Node::new(Kind::ListBoxOption));
                node.set_position_in_set(position.saturating_sub(1));
                // Selection follows focus. A selected row in a list that has just come and has no focus would be told of as
                // if it had.
                node.set_selected(self.around.focus == Some(&item.id));
                node
            }
        };
        let words_apart = node.role() == Kind::Heading && self.words_apart();
        if node.role() != Kind::Label && !words_apart {
            node.set_label(item.name.as_str());
        }
        if node.description().is_none()
            && let Some(hint) = &item.hint
        {
            node.set_description(hint.as_str());
        }
        if !matches!(item.role, Role::List { .. } | Role::Choice { .. }) && !words_apart {
            node.add_action(Action::Focus);
        }
        self.place(&mut node, item);
        self.nodes.push((id, node));
        id
    }

    fn place(&self, node: &mut Node, item: &Item<M>) {
        node.add_action(Action::ScrollIntoView);
        node.set_bounds(self.bounds(item));
    }

    /// Where the item is drawn; until that is known, somewhere in the window: a program that has asked for a place once
    /// and got none does not ask again.
    fn bounds(&self, item: &Item<M>) -> Rect {
        self.around.bounds.get(&item.id).copied().unwrap_or_else(|| frame(self.around))
    }

    /// The first is the screen's title, the others stand over its sections.
    fn heading(&mut self, item: &Item<M>) -> Node {
        self.headings += 1;
        let mut node = Node::new(Kind::Heading);
        node.set_level(self.headings.min(2));
        if self.words_apart() {
            let id = node_id(self.outline, &item.id, Part::Words);
            let mut words = labelled(&item.name);
            words.add_action(Action::Focus);
            self.place(&mut words, item);
            node.set_children([id]);
            self.nodes.push((id, words));
        }
        node
    }

    /// A group of radio buttons, of which the chosen one has focus: every screen reader says the group, the option
    /// and its number by itself.
    fn choice(&mut self, item: &Item<M>, options: &[(String, M)], selected: usize) -> Node {
        let mut node = Node::new(Kind::RadioGroup);
        node.set_size_of_set(options.len());
        let option = |(at, (name, _)): (usize, &(String, M))| {
            let mut node = clickable(Node::new(Kind::RadioButton));
            node.set_label(name.as_str());
            node.set_toggled(Toggled::from(at == selected));
            node.set_position_in_set(at);
            node.add_action(Action::Focus);
            self.place(&mut node, item);
            (node_id(self.outline, &item.id, Part::Option(at)), node)
        };
        let options: Vec<_> = options.iter().enumerate().map(option).collect();
        node.set_children(options.iter().map(|(id, _)| *id).collect::<Vec<_>>());
        self.nodes.extend(options);
        node
    }

    fn field(&mut self, item: &Item<M>, entry: &Entry<M>) -> Node {
        let mut node = Node::new(if hidden(entry) { Kind::PasswordInput } else { Kind::TextInput });
        if let Some(runs) = runs(self.outline, item) {
            let anchor = if entry.caret == entry.selection.start { entry.selection.end } else { entry.selection.start };
            let anchor = if entry.selection.is_empty() { entry.caret } else { anchor };
            node.set_text_selection(TextSelection { anchor: runs.place(anchor), focus: runs.place(entry.caret) });
            let mut runs = runs.into_nodes();
            for (_, run) in &mut runs {
                run.set_bounds(self.bounds(item));
            }
            node.set_children(runs.iter().map(|(id, _)| *id).collect::<Vec<_>>());
            self.nodes.extend(runs);
        }
        if let Some(error) = &entry.error {
            node.set_invalid(Invalid::True);
            // Not every screen reader follows a link to an error; all of them read a description.
            node.set_description(item.hint.as_ref().map_or_else(|| error.clone(), |hint| format!("{error} {hint}")));
        }
        node.add_action(Action::SetValue);
        node.add_action(Action::SetTextSelection);
        node
    }
}

/// AccessKit takes a label's name from its value.
fn labelled(name: &str) -> Node {
    let mut node = Node::new(Kind::Label);
    node.set_value(name);
    node
}

fn clickable(mut node: Node) -> Node {
    node.add_action(Action::Click);
    node
}

fn range(node: &mut Node, value: f64, min: f64, max: f64) {
    node.set_numeric_value(value);
    node.set_min_numeric_value(min);
    node.set_max_numeric_value(max);
}

#[cfg(test)]
mod tests;
