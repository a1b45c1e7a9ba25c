//! In every named state, what is drawn, what a screen reader finds, what Tab reaches and what is heard are the same
//! things, and each of them can be acted on.

#![cfg(feature = "gui")]

use crate::state::state;
use accesskit::{Action, ActionData, ActionRequest, NodeId, Role as Kind, Toggled, TreeId};
use accesskit_consumer::{FilterResult, NodeRef, Tree};
use iced::{Rectangle, Size};
use kodeoplaeser::access::tree::{self, Bounds, Part, Surroundings};
use kodeoplaeser::access::{Asked, TreeUpdate, asked};
use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::vocabulary::phrase;
use kodeoplaeser::app::{Act, App, Effect, Message, screens};
use kodeoplaeser::demo::{self, Demo, State};
use kodeoplaeser::gui;
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::{Id, Item, Role};
use std::collections::BTreeMap;

const NOW: u64 = 1_234_567_890;

/// The narrowest window, where the most can go wrong. `seeing` draws all states at more sizes.
const SIZE: Size = Size::new(640.0, 480.0);

fn staged(shown: &'static State, lang: Lang) -> Demo {
    shown.stage(lang, NOW, false).0
}

/// Each state in each language, and what to call it when it is wrong.
fn everywhere() -> impl Iterator<Item = (&'static State, Lang, String)> {
    let both =
        |shown: &'static State| Lang::ALL.map(|lang| (shown, lang, format!("{} in {}", shown.name, lang.name())));
    demo::states().flat_map(both)
}

fn update(app: &App) -> TreeUpdate {
    let (locale, bounds) = (app.locale(), Bounds::new());
    let (codes, size, scale, ears) = (locale.lang(), (800.0, 600.0), 1.0, None);
    let around = Surroundings { locale, codes, focus: app.focus(), bounds: &bounds, size, scale, ears };
    tree::update(app.outline(), &around)
}

fn request(action: Action, target_node: NodeId, data: Option<ActionData>) -> ActionRequest {
    ActionRequest { action, target_tree: TreeId::ROOT, target_node, data }
}

/// The item that a node stands for: the one that is brought into sight when the node is to be.
fn item_of(app: &App, node: NodeId) -> Option<Id> {
    match asked(app.outline(), &request(Action::ScrollIntoView, node, None)) {
        Some(Asked::Reveal(id, _)) => Some(id),
        _ => None,
    }
}

/// The items of everything in the tree that passes, in the order in which a screen reader goes through it.
fn in_tree(app: &App, passes: impl Fn(&NodeRef<'_>) -> bool) -> Vec<Id> {
    fn below(node: NodeRef<'_>, found: &mut Vec<NodeId>, passes: &dyn Fn(&NodeRef<'_>) -> bool) {
        for child in node.children() {
            if passes(&child) {
                found.push(child.locate().0);
            }
            below(child, found, passes);
        }
    }
    let tree = Tree::new(update(app), true);
    let mut found = Vec::new();
    below(tree.state().root(), &mut found, &passes);
    let mut ids: Vec<Id> = found.into_iter().filter_map(|node| item_of(app, node)).collect();
    // A choice and its options are one item.
    ids.dedup();
    ids
}

#[test]
fn what_is_drawn_is_what_is_told_in_reading_order_and_inside_the_window() {
    let canvas = gui::Canvas::new().expect("text can be laid out");
    for (shown, lang, state) in everywhere() {
        let app = staged(shown, lang).app;
        let outline: Vec<Id> = app.outline().flatten().map(|item| item.id.clone()).collect();
        assert_eq!(in_tree(&app, |_| true), outline, "{state}: the tree");
        let drawn = canvas.layout(&app, SIZE, gui::Scrolled::Top).items;
        let drawn = drawn.into_iter().map(|(part, place)| (part, place.at));
        let (whole, parts): (Vec<_>, Vec<_>) = drawn.partition(|((_, part), _)| *part == Part::Whole);
        let drawn: Vec<(Id, Rectangle)> = whole.into_iter().map(|((id, _), place)| (id, place)).collect();
        for ((id, part), place) in parts {
            let inside = drawn.iter().any(|(whole, around)| *whole == id && place.is_within(around));
            assert!(inside, "{state}: {part:?} of {id:?} is outside it");
        }
        let ids: Vec<Id> = drawn.iter().map(|(id, _)| id.clone()).collect();
        // What has just happened is drawn over the page's lower end, and told before it is read.
        let is_apart = |id: &Id| app.outline().find(id).is_some_and(|item| item.apart);
        let (apart, page): (Vec<Id>, Vec<Id>) = outline.into_iter().partition(is_apart);
        assert_eq!(ids, [page, apart].concat(), "{state}: what is drawn");
        let page: Vec<_> = drawn.into_iter().filter(|(id, _)| !is_apart(id)).collect();
        laid_out(&app, &page, &state);
    }
}

/// What adding up numbers of pixels may make of them.
const ROUNDING: f32 = 0.01;

/// Items stand under each other or side by side, from the top down, and none beside the window.
fn laid_out(app: &App, drawn: &[(Id, Rectangle)], state: &str) {
    let is_list = |id: &Id| matches!(app.outline().find(id).map(|item| &item.role), Some(Role::List { .. }));
    let rows = |id: &Id| -> Vec<Id> {
        app.outline().find(id).map(|list| list.rows().iter().map(|row| row.id.clone()).collect()).unwrap_or_default()
    };
    for (id, place) in drawn {
        assert!(place.width > 0.0 && place.height > 0.0, "{state}: {id:?} is nothing to see");
        assert!(place.x >= 0.0 && place.y >= 0.0, "{state}: {id:?} is out to the left or above");
        assert!(place.x + place.width <= SIZE.width, "{state}: {id:?} is out to the right: {place:?}");
    }
    for (at, (id, place)) in drawn.iter().enumerate() {
        for (later, other) in &drawn[at + 1..] {
            let row = is_list(id) && rows(id).contains(later);
            let below = other.y >= place.y + place.height - ROUNDING;
            let beside = other.y >= place.y - ROUNDING && other.x >= place.x + place.width - ROUNDING;
            assert!(row || below || beside, "{state}: {later:?} at {other:?} comes after {id:?} at {place:?}");
            assert!(!row || other.is_within(place), "{state}: {later:?} is outside its list");
        }
    }
}

#[test]
fn tab_goes_through_what_can_be_acted_on_in_reading_order() {
    let deeds = [Action::Click, Action::Increment, Action::Decrement, Action::SetValue];
    for (shown, lang, state) in everywhere() {
        let app = staged(shown, lang).app;
        let acts = |node: &NodeRef<'_>| {
            let can = |action| node.supports_action(action, &|_: &NodeRef<'_>| FilterResult::Include);
            deeds.into_iter().any(can)
        };
        let mut actionable = in_tree(&app, acts);
        // A list is one stop, at its chosen row.
        actionable.retain(|id| {
            let place = |list: &Item<_>| match &list.role {
                Role::List { rows, selected } => {
                    Some((rows.iter().position(|row| row.id == *id)?, selected.unwrap_or(0)))
                }
                _ => None,
            };
            app.outline().items.iter().find_map(place).is_none_or(|(at, stop)| at == stop)
        });
        let first = actionable.first().unwrap_or_else(|| panic!("{state}: there is nothing to do"));
        let mut demo = ready(shown, lang, first);
        let mut reached = Vec::new();
        for _ in &actionable {
            reached.push(demo.app.focus().cloned().expect("focus"));
            drop(demo.send(Message::Key(Key::plain(Press::Tab))));
        }
        assert_eq!(reached, actionable, "{state}");
        assert_eq!(demo.app.focus(), Some(first), "{state}: Tab goes round");
    }
}

/// All that can be noticed of a state.
fn noticed(app: &App) -> String {
    let items = app.outline().flatten().map(|item| format!("{item:?} {}", phrase::item(item, app.locale())));
    let items: Vec<String> = items.collect();
    format!("{} {:?} {:?}\n{}", app.outline().screen, app.focus(), app.settings(), items.join("\n"))
}

/// Whether something is done by what was sent: something else is there, or something is asked for. That a key does
/// nothing here may be said, and is nothing done.
fn does(demo: &mut Demo, message: Message) -> bool {
    let before = noticed(&demo.app);
    let effects = demo.send(message);
    let refusal = demo.app.locale().text("key-not-here");
    let done = |effect: &Effect| match effect {
        Effect::Say(_, utterances) => !utterances.iter().any(|words| words.text().contains(&refusal)),
        Effect::Play(..) | Effect::Hush | Effect::Manner(_) => false,
        _ => true,
    };
    noticed(&demo.app) != before || effects.iter().any(done)
}

/// The keys of which each does what the item is for.
fn keys(role: &Role<kodeoplaeser::app::screens::Message>) -> Vec<Key> {
    let keys = match role {
        Role::Code { .. } | Role::Button { .. } | Role::Switch { .. } | Role::Row { .. } => {
            vec![Press::Enter, Press::Space]
        }
        Role::Choice { selected: 0, .. } => vec![Press::Enter, Press::Space, Press::Right],
        Role::Choice { .. } => vec![Press::Enter, Press::Space, Press::Left],
        Role::Level { .. } => vec![Press::Left, Press::Right],
        Role::Field(_) => return vec![Key::text("x"), Key::plain(Press::Space), Key::plain(Press::Enter)],
        Role::Heading | Role::Text | Role::Alert | Role::Countdown { .. } | Role::List { .. } => Vec::new(),
    };
    keys.into_iter().map(Key::plain).collect()
}

/// The state, with focus on an item.
fn focused(shown: &'static State, lang: Lang, id: &Id) -> Demo {
    let mut demo = staged(shown, lang);
    drop(demo.send(Message::Act(id.clone(), Act::Focus)));
    demo
}

/// The same, where keys do what they do: where they would only say it, that is ended.
fn ready(shown: &'static State, lang: Lang, id: &Id) -> Demo {
    let mut demo = focused(shown, lang, id);
    if shown == state("describing") {
        drop(demo.send(Message::Key(Key::plain(Press::F(11)))));
    }
    demo
}

#[test]
fn each_item_has_a_name_and_a_phrase_and_does_something_by_key() {
    for (shown, lang, state) in everywhere() {
        let app = staged(shown, lang).app;
        for item in app.outline().flatten() {
            assert!(!item.name.trim().is_empty(), "{state}: {:?} has no name", item.id);
            let phrase = phrase::item(item, app.locale());
            assert!(!phrase.trim().is_empty(), "{state}: {:?} is not heard", item.id);
            for key in keys(&item.role) {
                let mut demo = ready(shown, lang, &item.id);
                assert!(does(&mut demo, Message::Key(key.clone())), "{state}: {key:?} on {:?} does nothing", item.id);
            }
        }
    }
}

#[test]
fn each_item_does_by_request_what_it_offers() {
    let places = [Action::Focus, Action::ScrollIntoView];
    let deeds = [Action::Click, Action::Increment, Action::Decrement, Action::SetValue, Action::SetTextSelection];
    for (shown, lang, state) in everywhere() {
        let (app, mut walker) = (staged(shown, lang).app, staged(shown, lang));
        for (node, told) in update(&app).nodes {
            let Some(id) = item_of(&app, node) else { continue };
            for action in places.into_iter().chain(deeds).filter(|action| told.supports_action(*action)) {
                // The chosen one of several is chosen already.
                if told.role() == Kind::RadioButton && told.toggled() == Some(Toggled::True) {
                    continue;
                }
                let data = match (action, told.role()) {
                    (Action::SetValue, Kind::Slider) => {
                        Some(ActionData::NumericValue(told.max_numeric_value().unwrap()))
                    }
                    (Action::SetValue, _) => Some(ActionData::Value("hest".into())),
                    (Action::SetTextSelection, _) => told.text_selection().copied().map(ActionData::SetTextSelection),
                    _ => None,
                };
                let asked = asked(app.outline(), &request(action, node, data));
                let asked = asked.unwrap_or_else(|| panic!("{state}: {action:?} on {id:?} is not understood"));
                let Asked::Act(item, act) = asked else { continue };
                assert_eq!(item, id);
                if act == Act::Focus {
                    // From the item before, and again.
                    for _ in 0..2 {
                        drop(walker.send(Message::Act(item.clone(), Act::Focus)));
                        assert_eq!(walker.app.focus(), Some(&id), "{state}: {id:?} takes no focus");
                    }
                    continue;
                }
                // Wherever focus is, also on the item itself, where moving it would be nothing done.
                for mut demo in [staged(shown, lang), focused(shown, lang, &id)] {
                    let done = does(&mut demo, Message::Act(item.clone(), act.clone()));
                    assert!(done, "{state}: {act:?} on {id:?} does nothing");
                }
            }
        }
    }
}

/// A screen has one name, in the list, in what is on it and in what it is shown as; but a chapter has its own in the
/// guide.
#[test]
fn a_screen_is_called_what_the_list_calls_it() {
    for (name, states) in screens::by_name() {
        assert!(!states.is_empty(), "{name} can't be shown");
        for shown in states {
            let screen = staged(shown, Lang::En).app.outline().screen;
            let name = if name == "chapter" { "guide" } else { name };
            let page = screen.strip_prefix(name).is_some_and(|page| page.is_empty() || page.starts_with('-'));
            assert!(page, "{} is on {name}, and that is called {screen}", shown.name);
        }
    }
}

/// A step on the way to a state that leads nowhere any more would leave two of them alike.
#[test]
fn no_two_states_are_alike() {
    let mut states = BTreeMap::new();
    for shown in demo::states() {
        let same = states.insert(noticed(&staged(shown, Lang::En).app), shown.name);
        assert_eq!(same, None, "{} is the same", shown.name);
    }
}

#[test]
fn a_state_is_the_same_whenever_it_is_begun() {
    for shown in demo::states() {
        let whole = noticed(&staged(shown, Lang::Da).app);
        for later in 1..30 {
            let (demo, _) = shown.stage(Lang::Da, NOW + later, false);
            let hours_away = shown.name.starts_with("phone-");
            assert!(hours_away || (NOW + later..NOW + later + 30).contains(&demo.now), "{}", shown.name);
            assert_eq!(noticed(&demo.app), whole, "{} {later} seconds later", shown.name);
        }
    }
}
