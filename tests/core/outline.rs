//! What holds on every screen that any keys can lead to.

use crate::walker::{any_key, anywhere, walks};
use kodeoplaeser::app::vocabulary::phrase;
use kodeoplaeser::app::{App, Message};
use kodeoplaeser::demo;
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::focus::Direction;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The screens, and steps of screens, that a shown shows.
static SHOWN: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| demo::states().map(|shown| shown.stage(Lang::En, 1000, false).0.app.outline().screen).collect());

fn check(app: &App) {
    let outline = app.outline();
    let screen = outline.screen;
    // Pages of help and chapters of the guide are alike; `tests/core/help.rs` and `tests/core/guide.rs` go through them all.
    let alike = ["help-", "guide-"].iter().any(|start| screen.starts_with(start));
    assert!(SHOWN.contains(screen) || alike, "no shown shows {screen}");
    assert!(!outline.title.trim().is_empty(), "{screen} has no title");
    let mut ids = BTreeSet::new();
    for item in outline.flatten() {
        assert!(ids.insert(item.id.0.to_string()), "{screen}: {:?} stands twice", item.id);
        assert!(!item.name.trim().is_empty(), "{screen}: {:?} has no name", item.id);
        let phrase = phrase::item(item, app.locale());
        assert!(!phrase.trim().is_empty(), "{screen}: {:?} is not heard", item.id);
    }
    let focus = app.focus().unwrap_or_else(|| panic!("{screen} has no focus"));
    assert!(outline.find(focus).is_some(), "{screen}: focus is outside, on {focus:?}");
    // Tab comes to every stop and back again.
    let stops: BTreeSet<_> = outline.tab_stops().into_iter().map(|id| id.0.to_string()).collect();
    let mut reached = BTreeSet::new();
    let mut at = focus;
    for _ in 0..=stops.len() {
        at = outline.tab(Some(at), Direction::Next).unwrap();
        let _: bool = reached.insert(at.0.to_string());
    }
    assert!(reached.is_superset(&stops), "{screen}: Tab comes to {reached:?} of {stops:?}");
}

proptest! {
    #![proptest_config(walks(60))]

    /// Whatever keys are pressed, and whatever the computer's clock says, every screen is whole, focus is inside it, and
    /// nothing panics.
    #[test]
    fn every_screen_is_whole(
        mut walker in anywhere(),
        clock_wrong in any::<bool>(),
        keys in proptest::collection::vec(any_key(), 0..200),
    ) {
        drop(walker.send(Message::ClockWrong(clock_wrong)));
        check(&walker.app);
        for key in keys {
            drop(walker.send(Message::Key(key.0)));
            check(&walker.app);
        }
    }
}

/// What is told on top of any screen stands beside what that says itself.
#[test]
fn every_state_is_whole_with_all_that_can_be_told_on_top() {
    for state in demo::states() {
        let (mut demo, _) = state.stage(Lang::En, 1_234_567_890, false);
        drop(demo.send(Message::ClockWrong(true)));
        drop(demo.send(Message::Clock(Some(false))));
        check(&demo.app);
    }
}
