//! A key that is held down does once what it does, but for those that are there to be repeated.

use crate::bound::key;
use crate::state::state;
use kodeoplaeser::app::vocabulary::commands::{Bound, COMMANDS, Key, Press};
use kodeoplaeser::app::{App, Message, screens};
use kodeoplaeser::demo::{self, Demo, State};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::Role;

fn staged(shown: &'static State) -> Demo {
    shown.stage(Lang::Da, 1_234_567_890, false).0
}

/// All that can be noticed of a state.
fn noticed(app: &App) -> String {
    let items: Vec<String> = app.outline().flatten().map(|item| format!("{item:?}")).collect();
    format!("{} {:?} {:?}\n{}", app.outline().screen, app.focus(), app.settings(), items.join("\n"))
}

fn held(key: Key) -> Message {
    Message::Key(Key { repeat: true, ..key })
}

/// Whether the key is one that writes, or deletes, in the field that has focus.
fn writes(app: &App, bound: Bound) -> bool {
    let focused = app.focus().and_then(|id| app.outline().find(id));
    let field = focused.is_some_and(|item| matches!(item.role, Role::Field(_)));
    field && (bound.writes() || matches!(bound, Bound::Space | Bound::Backspace | Bound::Delete))
}

#[test]
fn what_is_not_there_to_be_repeated_is_done_once_in_every_state() {
    let mut tried = 0;
    for shown in demo::states() {
        for binding in COMMANDS.iter().filter(|binding| !binding.repeats) {
            for bound in binding.keys {
                let mut demo = staged(shown);
                if writes(&demo.app, *bound) {
                    continue;
                }
                let before = noticed(&demo.app);
                let effects = demo.app.update(held(key(*bound)), demo.now);
                let state = format!("{bound:?} in {}", shown.name);
                assert_eq!(effects, [], "{state}");
                assert_eq!(noticed(&demo.app), before, "{state}");
                tried += 1;
            }
        }
    }
    assert!(tried > 20 * demo::states().count(), "only {tried}");
}

/// The same key pressed and then held does what pressing it does, and no more.
#[test]
fn a_press_that_lasts_is_one_press() {
    // Of each screen one state, and one with something to undo. An account of one's own that practises has another id
    // each time.
    let same = |shown: &&State| shown.name != "practice-account";
    let first = screens::by_name().filter_map(|(_, states)| states.iter().find(same));
    for shown in first.chain([state("removed")]) {
        for bound in COMMANDS.iter().filter(|binding| !binding.repeats).flat_map(|binding| binding.keys) {
            let (mut short, mut long) = (staged(shown), staged(shown));
            drop((short.send(Message::Key(key(*bound))), long.send(Message::Key(key(*bound)))));
            if writes(&long.app, *bound) {
                continue;
            }
            for _ in 0..5 {
                drop(long.send(held(key(*bound))));
            }
            assert_eq!(noticed(&long.app), noticed(&short.app), "{bound:?} in {}", shown.name);
        }
    }
}

#[test]
fn what_is_there_to_be_repeated_is_and_a_letter_jumps_once() {
    let mut demo = staged(state("codes"));
    let volume = |demo: &Demo| demo.app.settings().volume;
    let before = volume(&demo);
    drop(demo.send(held(Key::text("3"))));
    assert_eq!(volume(&demo), before + 1);
    let focus = demo.app.focus().cloned();
    drop(demo.send(held(Key::text("s"))));
    assert_eq!(demo.app.focus().cloned(), focus);
    drop(demo.send(held(Key::plain(Press::Down))));
    assert_ne!(demo.app.focus().cloned(), focus);
}

#[test]
fn the_clipboard_is_pasted_once() {
    let mut demo = staged(state("add"));
    let before = noticed(&demo.app);
    assert_eq!(demo.app.update(held(Key::text("v").ctrl()), demo.now), []);
    assert_eq!(noticed(&demo.app), before);
    drop(demo.send(Message::Key(Key::text("v").ctrl())));
    assert_ne!(noticed(&demo.app), before);
}

/// A held key is not taken for the one that is asked for, nor told of again and again.
#[test]
fn a_new_key_is_not_chosen_by_holding_an_old_one_down() {
    let mut demo = staged(state("own_keys-new"));
    let before = noticed(&demo.app);
    for key in [Key::text("3"), Key::text("x"), Key::plain(Press::Enter), Key::plain(Press::F(13))] {
        assert_eq!(demo.send(held(key)), []);
        assert_eq!(noticed(&demo.app), before);
    }
}
