//! Everything that a key does can be done by the mouse.

use crate::bound::key;
use crate::state::state;
use kodeoplaeser::app::vocabulary::commands::{COMMANDS, Command};
use kodeoplaeser::app::vocabulary::phrase;
use kodeoplaeser::app::{Act, Effect, Message};
use kodeoplaeser::demo::{Demo, State};
use kodeoplaeser::locale::Lang;

/// How to do by the mouse what a key does.
enum By {
    /// By this on this item, so many times over.
    Item(&'static State, &'static str, Act, usize),
    /// By a click on where the key takes focus.
    Click(&'static State),
}

fn by_mouse(command: Command) -> By {
    use By::{Click, Item};
    let press = |shown, id| Item(shown, id, Act::Press, 1);
    match command {
        Command::Press => press(state("codes"), "code"),
        Command::Repeat => press(state("codes"), "codes-repeat"),
        Command::TimeLeft => Item(state("codes"), "countdown", Act::Focus, 1),
        Command::NextCode => press(state("codes"), "codes-next"),
        Command::Auto => press(state("codes"), "codes-auto"),
        Command::Curtain => press(state("codes"), "codes-seen"),
        Command::Larger => Item(state("settings"), "settings-zoom", Act::Choose(1), 1),
        Command::Smaller | Command::UsualPrint => Item(state("settings"), "settings-zoom", Act::Choose(0), 1),
        Command::Softer => Item(state("settings"), "settings-volume", Act::Lower, 1),
        Command::Louder => Item(state("settings"), "settings-volume", Act::Raise, 1),
        Command::Slower => Item(state("settings"), "settings-rate", Act::Lower, 1),
        Command::Faster => Item(state("settings"), "settings-rate", Act::Raise, 1),
        Command::LowerPitch => Item(state("settings"), "settings-pitch", Act::Lower, 1),
        Command::HigherPitch => Item(state("settings"), "settings-pitch", Act::Raise, 1),
        Command::NormalVoice => press(state("settings"), "settings-normal"),
        Command::Language => Item(state("settings"), "settings-language", Act::Choose(1), 1),
        Command::Voice => press(state("settings"), "settings-voice-on"),
        Command::Copy => press(state("codes"), "codes-copy"),
        Command::Help => press(state("codes"), "codes-help"),
        Command::Describe => press(state("help"), "describe"),
        Command::Add => press(state("codes"), "codes-add"),
        Command::Settings => press(state("codes"), "codes-settings"),
        Command::Lock => press(state("codes"), "codes-lock"),
        Command::Details => press(state("codes"), "codes-details"),
        Command::Guide => press(state("codes"), "guide"),
        Command::OwnKeys => press(state("settings"), "settings-own-keys"),
        Command::Undo => press(state("removed"), "undo"),
        Command::Back => press(state("settings"), "back"),
        Command::Lower => press(state("digit"), "codes-previous-digit"),
        Command::Raise => press(state("digit"), "codes-next-digit"),
        // From the second of six digits.
        Command::Start => press(state("digit"), "codes-previous-digit"),
        Command::End => Item(state("digit"), "codes-next-digit", Act::Press, 4),
        Command::NextItem
        | Command::PreviousItem
        | Command::NextLine
        | Command::PreviousLine
        | Command::First
        | Command::Last => Click(state("settings")),
    }
}

fn staged(shown: &'static State) -> Demo {
    shown.stage(Lang::Da, 1_234_567_890, false).0
}

/// What is on the screen, without focus.
fn shown(demo: &Demo) -> String {
    let outline = demo.app.outline();
    let items = outline.flatten().map(|item| format!("{item:?} {}", phrase::item(item, demo.app.locale())));
    format!("{} {:?}\n{}", outline.screen, demo.app.settings(), items.collect::<Vec<_>>().join("\n"))
}

fn said(effects: &[Effect]) -> Vec<String> {
    let words = |effect: &Effect| match effect {
        Effect::Say(_, utterances) => utterances.iter().map(|it| it.text().to_string()).collect(),
        _ => Vec::new(),
    };
    effects.iter().flat_map(words).collect()
}

fn silent(effects: Vec<Effect>) -> Vec<Effect> {
    effects.into_iter().filter(|effect| !matches!(effect, Effect::Say(..))).collect()
}

#[test]
fn what_every_key_does_the_mouse_does_too() {
    for binding in COMMANDS {
        let command = binding.command;
        let by = by_mouse(command);
        let begin = match by {
            By::Item(begin, ..) | By::Click(begin) => begin,
        };
        let (mut by_key, mut clicked) = (staged(begin), staged(begin));
        if let By::Click(_) = by {
            // From somewhere in the middle, so that every move leads on.
            let middle = || Message::Act("settings-volume".into(), Act::Focus);
            drop((by_key.send(middle()), clicked.send(middle())));
        }
        if matches!(command, Command::Smaller | Command::UsualPrint) {
            drop((by_key.send(Message::Zoom(1)), clicked.send(Message::Zoom(1))));
        }
        let before = (shown(&by_key), by_key.app.focus().cloned());
        let keyed = by_key.send(Message::Key(key(binding.keys[0])));
        let after = (shown(&by_key), by_key.app.focus().cloned());
        assert!(after != before || !keyed.is_empty(), "{command:?} does nothing in {}", begin.name);
        let (id, act, times) = match by {
            By::Item(_, id, act, times) => (id.into(), act, times),
            By::Click(_) => (by_key.app.focus().cloned().expect("focus"), Act::Focus, 1),
        };
        assert!(clicked.app.outline().find(&id).is_some(), "{command:?}: {id:?} is not there");
        let mut effects = Vec::new();
        for _ in 0..times {
            effects = clicked.send(Message::Act(id.clone(), act.clone()));
        }
        assert_eq!(shown(&clicked), after.0, "{command:?}");
        let heard = said(&effects).join(" | ");
        for words in said(&keyed) {
            assert!(heard.contains(words.trim_end_matches('.')), "{command:?} says {words:?}, and the mouse {heard:?}");
        }
        assert_eq!(silent(effects), silent(keyed), "{command:?}");
    }
}

#[test]
fn a_click_on_what_has_focus_lets_it_be_heard_again() {
    let mut demo = staged(state("codes"));
    let mut click = |id: &'static str| said(&demo.send(Message::Act(id.into(), Act::Focus)));
    assert_eq!(click("countdown"), ["30 sekunder tilbage"]);
    assert_eq!(click("countdown"), ["30 sekunder tilbage"]);
    assert_eq!(click("title"), ["Dine koder, overskrift"]);
    assert_eq!(click("accounts")[0].split(';').next(), Some("Konti, liste med 5"));
}
