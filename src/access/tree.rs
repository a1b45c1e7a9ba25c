//! From an outline to the tree that a screen reader reads. Pure: the whole tree each time; AccessKit finds out what is
//! new in it.

mod item;

use super::Words;
use super::text::Runs;
use crate::locale::{Lang, Locale};
use crate::outline::{Entry, Id, Item, Outline, Role};
use accesskit::{Affine, Live, Node, NodeId, Rect, Role as Kind, TreeId, TreeInfo, TreeUpdate};
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
}

#[cfg(test)]
mod tests;
