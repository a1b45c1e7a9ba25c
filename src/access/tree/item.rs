//! One item as a node, and the nodes of its parts.

use super::{Ears, Part, Tree, frame, hidden, node_id, runs};
use crate::locale::Lang;
use crate::outline::{Entry, Groups, Item, Role};
use crate::speech::SpokenCode;
use accesskit::{Action, Invalid, Node, NodeId, Orientation, Rect, Role as Kind, TextSelection, Toggled};

impl<M> Tree<'_, M> {
    /// The item's own node, and after it that of what is wrong with it.
    pub(super) fn item(&mut self, item: &Item<M>) -> impl Iterator<Item = NodeId> + use<M> {
        let error = if let Role::Field(entry) = &item.role { entry.error.as_ref() } else { None };
        // A node of its own, for those who read the screen line by line.
        let wrong = error.map(|error| self.put(item, Part::Error, labelled(error)));
        let mut node = self.by_role(item);
        if let Some(wrong) = wrong {
            node.set_error_message(wrong);
        }
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

    /// What the item is, without what every item has.
    fn by_role(&mut self, item: &Item<M>) -> Node {
        match &item.role {
            Role::Heading => self.heading(item),
            Role::Text => labelled(&item.name),
            Role::Alert => Node::new(Kind::Alert),
            Role::Code { groups, .. } => self.code(item, groups.as_ref()),
            Role::Countdown { left, of } => self.countdown(item, *left, *of),
            Role::Button { .. } => clickable(Node::new(Kind::Button)),
            Role::Switch { on, .. } => {
                let mut node = clickable(Node::new(Kind::CheckBox));
                node.set_toggled(Toggled::from(*on));
                node
            }
            Role::Choice { options, selected } => self.choice(item, options, *selected),
            Role::Level { value, min, max, .. } => level(*value, *min, *max),
            Role::Field(entry) => self.field(item, entry),
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
        }
    }

    fn code(&self, item: &Item<M>, groups: Option<&Groups>) -> Node {
        let shown = match groups {
            Some(groups) => SpokenCode::new(&groups.iter().collect::<Vec<_>>(), false).announced(),
            None => self.around.locale.text("code-none").into(),
        };
        let words = [("name", item.name.as_str().into()), ("code", shown.as_str().into())];
        let mut node = clickable(labelled(&self.around.locale.with("reading", &words)));
        if groups.is_some() {
            node.set_language(self.around.codes.tag());
        }
        node
    }

    fn countdown(&self, item: &Item<M>, left: u64, of: u64) -> Node {
        let mut node = Node::new(Kind::Meter);
        // Of a value that has focus, newer Orcas say every change, which is once a second. How much it is now is announced
        // when focus comes.
        if self.around.ears != Some(Ears::Regions) || self.around.focus != Some(&item.id) {
            range(&mut node, left as f64, 0.0, of as f64);
        }
        node
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

fn level(value: i64, min: i64, max: i64) -> Node {
    let mut node = Node::new(Kind::Slider);
    range(&mut node, value as f64, min as f64, max as f64);
    node.set_orientation(Orientation::Horizontal);
    for action in [Action::SetValue, Action::Increment, Action::Decrement] {
        node.add_action(action);
    }
    node
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
