//! From an outline to the tree that a screen reader reads. Pure: the whole tree each time; AccessKit finds out what is
//! new in it.

use super::Words;
use super::text::Runs;
use crate::locale::{Lang, Locale};
use crate::outline::{Entry, Groups, Id, Item, Outline, Role};
use accesskit::{
    Action, Affine, Invalid, Live, Node, NodeId, Orientation, Rect, Role as Kind, TextSelection, Toggled, TreeId,
    TreeInfo, TreeUpdate,
};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use unicode_segmentation::UnicodeSegmentation;

/// Where items and their parts are drawn: left, top, right and bottom in logical pixels from the window's top left
/// corner.
pub type Bounds = HashMap<(Id, Part), Rect>;

/// What the tree tells besides the outline.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    pub locale: &'a Locale,
    /// The language that codes are read in.
    pub codes: Lang,
    pub focus: Option<&'a Id>,
    pub bounds: &'a Bounds,
    /// Width and height of the window in logical pixels.
    pub size: (f64, f64),
    /// Physical pixels to a logical one.
    pub scale: f64,
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
pub enum Part {
    Whole,
    /// The option of a choice with this index.
    Option(usize),
    /// The words of a heading, where they stand apart from it.
    Words,
    /// What is wrong with a field's content.
    Error,
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

/// The parts of an item, each of which is drawn, and can be asked for something.
pub fn parts<M>(item: &Item<M>) -> impl Iterator<Item = Part> {
    let (options, runs, error) = match &item.role {
        Role::Choice { options, .. } => (options.len(), 0, false),
        Role::Field(entry) => (0, Runs::count(&entry.shown), entry.error.is_some()),
        _ => (0, 0, false),
    };
    let options = (0..options).map(Part::Option);
    let words = matches!(item.role, Role::Heading).then_some(Part::Words);
    std::iter::once(Part::Whole)
        .chain(options)
        .chain((0..runs).map(Part::Run))
        .chain(error.then_some(Part::Error))
        .chain(words)
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
    let screen = tree.screen();
    tree.nodes.push((REGION, Node::new(Kind::Label)));
    tree.nodes.push((WINDOW, window(around, vec![screen, REGION])));
    let mut info = TreeInfo::new(WINDOW);
    // Orca asks this once, when it starts: before it is known that it has.
    if cfg!(target_os = "linux") && around.ears != Some(Ears::Regions) {
        (info.toolkit_name, info.toolkit_version) = (Some("GTK".into()), Some("4.8".into()));
    }
    let focus = around.focus.and_then(|id| outline.find(id)).map_or(WINDOW, |item| tree.focused(item));
    TreeUpdate { nodes: tree.nodes, tree: Some(info), tree_id: TreeId::ROOT, focus }
}

fn window(around: &Surroundings<'_>, children: Vec<NodeId>) -> Node {
    let mut node = Node::new(Kind::Window);
    node.set_label(around.locale.text("program-name"));
    node.set_language(around.locale.lang().tag());
    node.set_transform(Affine::scale(around.scale));
    node.set_bounds(frame(around));
    node.set_children(children);
    node
}

fn frame(around: &Surroundings<'_>) -> Rect {
    Rect::new(0.0, 0.0, around.size.0, around.size.1)
}

/// Puts what is announced into a tree.
pub fn announce(tree: &mut TreeUpdate, words: &Words) {
    for (id, node) in &mut tree.nodes {
        match (*id, &words.name) {
            (WINDOW, Some(name)) => node.set_label(name.as_str()),
            // An empty text is announced too, and Orca drops what comes right after it.
            (REGION, _) if !words.region.is_empty() => {
                node.set_live(Live::Assertive);
                node.set_value(words.region.as_str());
            }
            _ => {}
        }
    }
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

    /// Of a heading that has focus, Orca shows no words in braille, and from some version between 43 and 48 on it says
    /// none. Of a text in a heading it says and shows both.
    fn words_apart(&self) -> bool {
        self.around.ears.is_some()
    }

    /// Everything on the screen, in a group of its own for each screen: then a new one is one thing for a screen
    /// reader to hear of, not fifty. Without a name: of a named group that focus comes into, Orca 48 reads all the
    /// texts, a code among them.
    fn screen(&mut self) -> NodeId {
        let mut node = Node::new(Kind::Group);
        node.set_bounds(frame(self.around));
        node.set_children(self.outline.items.iter().flat_map(|item| self.item(item)).collect::<Vec<_>>());
        let mut hasher = DefaultHasher::new();
        self.outline.screen.hash(&mut hasher);
        let id = NodeId(hasher.finish());
        self.nodes.push((id, node));
        id
    }

    /// The item's own node, and after it that of what is wrong with it.
    fn item(&mut self, item: &Item<M>) -> impl Iterator<Item = NodeId> + use<M> {
        let mut wrong = None;
        let mut node = match &item.role {
            Role::Heading => self.heading(item),
            Role::Text => labelled(&item.name),
            Role::Alert => Node::new(Kind::Alert),
            Role::Code { groups, .. } => {
                let groups_shown = groups.is_some();
                let groups = groups.as_ref().map_or_else(|| self.around.locale.text("code-none"), spaced);
                let words = [("name", item.name.as_str().into()), ("code", groups.as_str().into())];
                let mut node = clickable(labelled(&self.around.locale.with("reading", &words)));
                if groups_shown {
                    node.set_language(self.around.codes.tag());
                }
                node
            }
            Role::Countdown { left, of } => {
                let mut node = Node::new(Kind::Meter);
                // Of a value that has focus, newer Orcas say every change, which is once a second. How much it is now
                // is announced when focus comes.
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
                node.set_orientation(Orientation::Horizontal);
                for action in [Action::SetValue, Action::Increment, Action::Decrement] {
                    node.add_action(action);
                }
                node
            }
            Role::Field(entry) => {
                wrong = entry.error.as_ref().map(|error| self.error(item, error));
                let mut node = self.field(item, entry);
                if let Some(wrong) = wrong {
                    node.set_error_message(wrong);
                }
                node
            }
            Role::List { rows, .. } => {
                let mut node = Node::new(Kind::ListBox);
                node.set_orientation(Orientation::Vertical);
                node.set_size_of_set(rows.len());
                node.set_children(rows.iter().flat_map(|row| self.item(row)).collect::<Vec<_>>());
                node
            }
            Role::Row { position, .. } => {
                let mut node = clickable(Node::new(Kind::ListBoxOption));
                node.set_position_in_set(position.saturating_sub(1));
                // Selection follows focus. A selected row in a list that has just come and has no focus would be told
                // of as if it had.
                node.set_selected(self.around.focus == Some(&item.id));
                node
            }
        };
        let words_apart = node.role() == Kind::Heading && self.words_apart();
        if node.role() != Kind::Label && !words_apart {
            node.set_label(item.name.as_str());
        }
        if node.description().is_none()
            && let Some(hint) = item.hint.as_ref().filter(|_| !item.hint_told)
        {
            node.set_description(hint.as_str());
        }
        if let Some(tag) = item.lang {
            node.set_language(tag);
        }
        if let Some(keys) = &item.shortcut {
            node.set_keyboard_shortcut(keys.as_str());
        }
        if !matches!(item.role, Role::List { .. } | Role::Choice { .. }) && !words_apart {
            node.add_action(Action::Focus);
        }
        node.set_author_id(item.id.0.as_ref());
        std::iter::once(self.put(item, Part::Whole, node)).chain(wrong)
    }

    fn put(&mut self, item: &Item<M>, part: Part, mut node: Node) -> NodeId {
        node.add_action(Action::ScrollIntoView);
        node.set_bounds(self.bounds(item, part));
        let id = node_id(self.outline, &item.id, part);
        self.nodes.push((id, node));
        id
    }

    /// Where a part is drawn; until that is known, somewhere in the window: a program that has asked for a place once
    /// and got none does not ask again.
    fn bounds(&self, item: &Item<M>, part: Part) -> Rect {
        // The runs of a field are drawn as one.
        let part = if let Part::Run(_) = part { Part::Run(0) } else { part };
        let known = |part| self.around.bounds.get(&(item.id.clone(), part)).copied();
        known(part).or_else(|| known(Part::Whole)).unwrap_or_else(|| frame(self.around))
    }

    /// The first is the screen's title, the others stand over its sections.
    fn heading(&mut self, item: &Item<M>) -> Node {
        self.headings += 1;
        let mut node = Node::new(Kind::Heading);
        node.set_level(self.headings.min(2));
        if self.words_apart() {
            let mut words = labelled(&item.name);
            words.add_action(Action::Focus);
            node.push_child(self.put(item, Part::Words, words));
        }
        node
    }

    /// A group of radio buttons, of which the chosen one has focus: every screen reader says the group, the option
    /// and its number by itself.
    fn choice(&mut self, item: &Item<M>, options: &[(String, M)], selected: usize) -> Node {
        let mut node = Node::new(Kind::RadioGroup);
        node.set_size_of_set(options.len());
        for (at, (name, _)) in options.iter().enumerate() {
            let mut option = clickable(Node::new(Kind::RadioButton));
            option.set_label(name.as_str());
            option.set_toggled(Toggled::from(at == selected));
            option.set_position_in_set(at);
            // A language is called by its own name.
            if let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.name() == name) {
                option.set_language(lang.tag());
            }
            // Focus on another would choose it.
            if at == selected {
                option.add_action(Action::Focus);
            }
            node.push_child(self.put(item, Part::Option(at), option));
        }
        node
    }

    /// What is wrong with a field, for those who read the screen line by line.
    fn error(&mut self, item: &Item<M>, error: &str) -> NodeId {
        self.put(item, Part::Error, labelled(error))
    }

    fn field(&mut self, item: &Item<M>, entry: &Entry<M>) -> Node {
        let mut node = Node::new(if hidden(entry) { Kind::PasswordInput } else { Kind::TextInput });
        if let Some(runs) = runs(self.outline, item) {
            let anchor = if entry.caret == entry.selection.start { entry.selection.end } else { entry.selection.start };
            let anchor = if entry.selection.is_empty() { entry.caret } else { anchor };
            node.set_text_selection(TextSelection { anchor: runs.place(anchor), focus: runs.place(entry.caret) });
            for (at, run) in runs.into_nodes().enumerate() {
                node.push_child(self.put(item, Part::Run(at), run));
            }
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
    node.set_numeric_value_step(1.0);
}

#[cfg(test)]
mod tests;
