//! What a screen reader finds on every screen that any keys can lead to.

#![cfg(feature = "access")]

use crate::state::state;
use crate::walker::{Pressed, any_key, anywhere, walks};
use accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TextPosition, TextSelection, TreeId, TreeUpdate};
use accesskit_consumer::{FilterResult, NodeRef, Tree, TreeChangeHandler, common_filter};
use kodeoplaeser::access::tree::{self, Bounds, Surroundings};
use kodeoplaeser::access::{Asked, asked};
use kodeoplaeser::app::vocabulary::commands::{COMMANDS, Key, Press};
use kodeoplaeser::app::{App, Message};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline;
use proptest::prelude::*;

fn update(app: &App) -> TreeUpdate {
    let (locale, bounds) = (app.locale(), Bounds::new());
    let around = Surroundings {
        locale,
        codes: locale.lang(),
        focus: app.focus(),
        bounds: &bounds,
        size: (800.0, 600.0),
        scale: 1.0,
        ears: None,
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

fn check(app: &App, tree: &Tree) {
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
    for (id, node) in update(app).nodes {
        for action in [Action::Click, Action::Focus, Action::Increment, Action::Decrement, Action::ScrollIntoView] {
            let done = !node.supports_action(action) || asked(app.outline(), &request(action, id)).is_some();
            assert!(done, "{screen}: {action:?} on a {:?}", node.role());
        }
    }
    // What is drawn is what is told, in the same order.
    let mut told = found[2..found.len() - 1].iter();
    for item in app.outline().flatten() {
        let node = told.next().unwrap_or_else(|| panic!("{screen}: {} is not told", item.name));
        assert!(name(node).starts_with(&item.name), "{screen}: {} where {} stands", name(node), item.name);
        let (options, error) = match &item.role {
            outline::Role::Choice { options, .. } => (options.as_slice(), None),
            outline::Role::Field(entry) => (&[][..], entry.error.as_ref()),
            _ => (&[][..], None),
        };
        for part in options.iter().map(|(option, _)| option).chain(error) {
            assert_eq!(told.next().map(name).as_ref(), Some(part), "{screen}: a part of {}", item.name);
        }
    }
    assert_eq!(told.count(), 0, "{screen}: more is told than there is");
}

fn hidden_text(node: &NodeRef<'_>) -> String {
    node.document_range().text()
}

/// What may happen next: somebody presses a key, or assistive technology asks for something, be it offered or not.
#[derive(Debug, Clone)]
enum Step {
    Key(Pressed),
    /// Of the node with this number, counted round and round.
    Ask(usize, Action, Option<Given>),
}

/// What is given with a request.
#[derive(Debug, Clone)]
enum Given {
    Number(f64),
    Text(String),
    /// From and to these places in the node's first child.
    Selection(usize, usize),
}

fn any_step() -> impl Strategy<Value = Step> {
    let plain = [Action::Click, Action::Focus, Action::Increment, Action::Decrement, Action::ScrollIntoView];
    let plain = prop::sample::select(plain.to_vec()).prop_map(|action| (action, None));
    let given = prop_oneof![
        prop_oneof![-20.0..20.0, any::<f64>()].prop_map(Given::Number),
        "[a-z2-7 æ]{0,12}|otpauth://hotp/[A-Z]{1,2}\\?secret=GEZDGNBVGY3TQOJQ&counter=0".prop_map(Given::Text),
        (0..12usize, 0..12usize).prop_map(|(from, to)| Given::Selection(from, to)),
    ];
    let given = given.prop_map(|given| match given {
        Given::Selection(..) => (Action::SetTextSelection, Some(given)),
        _ => (Action::SetValue, Some(given)),
    });
    let ask = (any::<usize>(), prop_oneof![2 => plain, 1 => given]);
    prop_oneof![
        2 => any_key().prop_map(Step::Key),
        1 => ask.prop_map(|(node, (action, given))| Step::Ask(node, action, given)),
    ]
}

/// What a step sends; `None` when what is asked for can't be done.
fn message(app: &App, step: Step) -> Option<Message> {
    let (node, action, given) = match step {
        Step::Key(Pressed(key)) => return Some(Message::Key(key)),
        Step::Ask(node, action, given) => (node, action, given),
    };
    let nodes = update(app).nodes;
    let (id, node) = &nodes[node % nodes.len()];
    let place = |character_index| Some(TextPosition { node: *node.children().first()?, character_index });
    let data = match given {
        None => None,
        Some(Given::Number(value)) => Some(ActionData::NumericValue(value)),
        Some(Given::Text(text)) => Some(ActionData::Value(text.into())),
        Some(Given::Selection(anchor, focus)) => {
            Some(ActionData::SetTextSelection(TextSelection { anchor: place(anchor)?, focus: place(focus)? }))
        }
    };
    match asked(app.outline(), &ActionRequest { data, ..request(action, *id) })? {
        Asked::Act(item, act) => Some(Message::Act(item, act)),
        Asked::Reveal(..) => None,
    }
}

const WALKS: u32 = 60;
const STEPS: usize = 170;
const _: () = assert!(WALKS as usize * STEPS >= 10_000);

proptest! {
    #![proptest_config(walks(WALKS))]

    /// Whatever is pressed and asked for, a screen reader is given a whole tree, with focus inside it and a name on
    /// everything: over more than ten thousand steps.
    #[test]
    fn every_update_is_accepted(mut walker in anywhere(), steps in proptest::collection::vec(any_step(), STEPS)) {
        let mut tree = Tree::new(update(&walker.app), true);
        check(&walker.app, &tree);
        for step in steps {
            let message = message(&walker.app, step).unwrap_or(Message::Tick);
            drop(walker.send(message));
            tree.update_and_process_changes(update(&walker.app), &mut Deaf);
            check(&walker.app, &tree);
        }
    }
}

/// Found by a walk: accounts that count, added by assistive technology, whose names begin alike, and whatever key then.
#[test]
fn accounts_that_begin_alike_are_told_apart() {
    let mut walker = state("codes").stage(Lang::Da, 1000, false).0;
    for name in ["A", "AB", "HE", "H"] {
        drop(walker.send(Message::Key(Key::text("+"))));
        let line = format!("otpauth://hotp/{name}?secret=GEZDGNBVGY3TQOJQ&counter=0");
        let nodes = update(&walker.app).nodes;
        let fields = nodes.iter().filter(|(_, node)| node.supports_action(Action::SetValue));
        let field = fields.map(|(id, _)| *id).next().unwrap();
        let data = Some(ActionData::Value(line.into()));
        let Some(Asked::Act(item, act)) =
            asked(walker.app.outline(), &ActionRequest { data, ..request(Action::SetValue, field) })
        else {
            panic!("nothing is asked")
        };
        drop(walker.send(Message::Act(item, act)));
        drop(walker.send(Message::Act("add".into(), outline::Act::Press)));
        assert_eq!(walker.app.outline().screen, "codes", "{name} is added");
        for bound in COMMANDS.iter().flat_map(|binding| binding.keys) {
            let key = Message::Key(crate::bound::key(*bound));
            drop(walker.send(key));
            check(&walker.app, &Tree::new(update(&walker.app), true));
            for _ in 0..3 {
                if walker.app.outline().screen != "codes" {
                    drop(walker.send(Message::Key(Key::plain(Press::Escape))));
                }
            }
            if walker.app.outline().screen == "unlock" {
                drop(walker.send(Message::Key(Key::text("1"))));
                drop(walker.send(Message::Key(Key::plain(Press::Enter))));
            }
        }
        assert_eq!(walker.app.outline().screen, "codes");
    }
}

fn request(action: Action, target_node: NodeId) -> ActionRequest {
    ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None }
}

/// Raising the volume from a screen reader does what the right arrow does.
#[test]
fn assistive_actions_do_what_keys_do() {
    let [mut by_key, mut by_request] = [(); 2].map(|()| state("settings").stage(Lang::En, 1000, false).0);
    let volume = outline::Id::from("settings-volume");
    let nodes = update(&by_request.app).nodes;
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
