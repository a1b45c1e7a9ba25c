//! What a screen reader finds on every screen that any keys can lead to.

#![cfg(feature = "access")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "rig/walker.rs"]
mod walker;

use accesskit::{Action, ActionRequest, NodeId, Role, TreeId, TreeUpdate};
use accesskit_consumer::{FilterResult, NodeRef, Tree, TreeChangeHandler, common_filter};
use kodeoplaeser::access::tree::{self, Bounds, Ears, Surroundings};
use kodeoplaeser::access::{Asked, asked};
use kodeoplaeser::app::keymap::{Key, Press};
use kodeoplaeser::app::{App, Message};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline;
use proptest::prelude::*;
use walker::{Walker, any_key};

fn update(app: &App, ears: Option<Ears>) -> TreeUpdate {
    let (locale, bounds) = (app.locale(), Bounds::new());
    let around = Surroundings {
        locale,
        focus: app.focus(),
        bounds: &bounds,
        size: (800.0, 600.0),
        scale: 1.0,
        name: None,
        announcement: "",
        ears,
    };
    tree::update(app.outline(), &around)
}

/// Nobody listens: the tree itself is looked at.
struct Deaf;

impl TreeChangeHandler for Deaf {
    fn node_added(&mut self, _: &NodeRef<'_>) {}
    fn node_updated(&mut self, _: &NodeRef<'_>, _: &NodeRef<'_>) {}
    fn focus_moved(&mut self, _: Option<&NodeRef<'_>>, _: Option<&NodeRef<'_>>) {}
    fn node_removed(&mut self, _: &NodeRef<'_>) {}
}

/// Everything in the tree, in reading order.
fn nodes<'a>(node: NodeRef<'a>, found: &mut Vec<NodeRef<'a>>) {
    found.push(node);
    for child in node.filtered_children(common_filter) {
        nodes(child, found);
    }
}

fn name(node: &NodeRef<'_>) -> String {
    if node.role() == Role::Label { node.value() } else { node.label() }.unwrap_or_default()
}

fn check(app: &App, ears: Option<Ears>, tree: &Tree) {
    let screen = app.outline().screen;
    let state = tree.state();
    let focus = state.focus().unwrap_or_else(|| panic!("{screen} has no focus in the tree"));
    assert!(!focus.is_root(), "{screen}: focus is on the window");
    assert!(common_filter(&focus) == FilterResult::Include, "{screen}: what has focus is hidden");
    let mut found = Vec::new();
    nodes(state.root(), &mut found);
    for node in &found {
        if node.is_focusable(&common_filter) {
            assert!(!name(node).trim().is_empty(), "{screen}: a {:?} without a name", node.role());
        }
        assert!(
            node.role() != Role::PasswordInput || !hidden_text(node).chars().any(|c| c != '•'),
            "{screen}: a secret"
        );
    }
    // Everything that is offered is done.
    for (id, node) in update(app, ears).nodes {
        for action in [Action::Click, Action::Focus, Action::Increment, Action::Decrement, Action::ScrollIntoView] {
            let done = !node.supports_action(action) || asked(app.outline(), &request(action, id)).is_some();
            assert!(done, "{screen}: {action:?} on a {:?}", node.role());
        }
    }
    // What is drawn is what is told, in the same order.
    let part = |node: &NodeRef<'_>| {
        node.role() == Role::RadioButton || node.role() == Role::Heading && ears == Some(Ears::Regions)
    };
    let told: Vec<String> = found.iter().filter(|node| !part(node)).map(name).collect();
    let items: Vec<&str> = app.outline().flatten().map(|item| item.name.as_str()).collect();
    assert!(told.len() == items.len() + 2, "{screen}: {} told of {}, a window and a region", told.len(), items.len());
    for (told, item) in told[1..].iter().zip(items) {
        assert!(told.starts_with(item), "{screen}: {told} where {item} stands");
    }
}

fn hidden_text(node: &NodeRef<'_>) -> String {
    node.document_range().text()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Whatever keys are pressed, a screen reader is given a whole tree, with focus inside it and a name on everything.
    #[test]
    fn every_update_is_accepted(
        english in any::<bool>(),
        ears in proptest::sample::select(vec![None, Some(Ears::Regions), Some(Ears::OldOrca)]),
        keys in proptest::collection::vec(any_key(), 0..200),
    ) {
        let mut walker = Walker::new(if english { Lang::En } else { Lang::Da });
        let mut tree = Tree::new(update(&walker.app, ears), true);
        check(&walker.app, ears, &tree);
        for key in keys {
            drop(walker.send(Message::Key(key)));
            tree.update_and_process_changes(update(&walker.app, ears), &mut Deaf);
            check(&walker.app, ears, &tree);
        }
    }
}

fn request(action: Action, target_node: NodeId) -> ActionRequest {
    ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None }
}

/// Raising the volume from a screen reader does what the right arrow does.
#[test]
fn assistive_actions_do_what_keys_do() {
    let mut by_key = Walker::new(Lang::En);
    let mut by_request = Walker::new(Lang::En);
    for walker in [&mut by_key, &mut by_request] {
        drop(walker.send(Message::Key(Key::plain(Press::F(10)))));
    }
    let volume = outline::Id::from("settings-volume");
    let nodes = update(&by_request.app, None).nodes;
    let (id, _) = nodes.iter().find(|(_, node)| node.role() == Role::Slider).unwrap();
    let Some(Asked::Act(item, act)) = asked(by_request.app.outline(), &request(Action::Increment, *id)) else {
        panic!("nothing is asked")
    };
    assert_eq!(item, volume);
    drop(by_request.send(Message::Act(item, act)));
    drop(by_key.send(Message::Act(volume.clone(), outline::Act::Focus)));
    drop(by_key.send(Message::Key(Key::plain(Press::Right))));
    assert_eq!(by_key.app.settings(), by_request.app.settings());
    assert_eq!(by_key.app.focus(), by_request.app.focus());
    drop(by_request.send(Message::Act(volume, outline::Act::Set(2))));
    assert_eq!(by_request.app.settings().volume, 2);
}
