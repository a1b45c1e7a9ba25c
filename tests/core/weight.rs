//! One thing to do next, on every screen that has one.

use kodeoplaeser::demo;
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::{Role, Weight};

/// Where one looks around, answers, or waits, nothing is more important than the rest.
fn has_none(screen: &str) -> bool {
    let looked_around = ["settings", "own_keys", "own_keys-new", "tour", "login-pause", "way-found"];
    looked_around.contains(&screen) || screen.starts_with("way-")
}

#[test]
fn every_state_has_one_thing_to_do_next() {
    for shown in demo::states() {
        let (demo, _) = shown.stage(Lang::En, 1_234_567_890, false);
        let outline = demo.app.outline();
        let searched = outline.screen.starts_with("help-") && outline.items.iter().any(|item| item.id.0 == "clear");
        let primary: Vec<_> =
            outline.flatten().filter(|item| item.weight == Weight::Primary).map(|item| &item.id).collect();
        let wanted = usize::from(!has_none(outline.screen) && !searched);
        assert_eq!(primary.len(), wanted, "{}: {primary:?}", shown.name);
    }
}

/// What ends something never weighs as much as what goes on.
#[test]
fn what_closes_removes_or_locks_is_quiet() {
    let ends = ["quit", "remove", "codes-lock", "back", "cancel", "leave"];
    for shown in demo::states() {
        let (demo, _) = shown.stage(Lang::En, 1_234_567_890, false);
        for item in demo.app.outline().flatten().filter(|item| ends.contains(&item.id.0.as_ref())) {
            assert!(
                matches!(item.role, Role::Button { .. }) && item.weight == Weight::Quiet,
                "{} {:?}",
                shown.name,
                item.id
            );
        }
    }
}
