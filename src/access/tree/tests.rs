#![allow(clippy::unwrap_used, reason = "tests")]

use super::*;
use crate::access::Announcer;
use crate::access::live_region::SETTLED;
use crate::locale::Lang;
use crate::outline::{Field, Groups};
use accesskit::{Action, Invalid, Toggled};

fn field(content: &str, masked: bool, spoken: bool, error: Option<&str>) -> Role<()> {
    let field = Field::with(content);
    let shown = if masked { "•".repeat(field.len()) } else { field.text().to_owned() };
    let (caret, selection, error) = (field.caret(), field.selection(), error.map(str::to_owned));
    Role::Field(Entry { shown, caret, selection, masked, spoken, error, submit: () })
}

fn outline() -> Outline<()> {
    let row = |id, position| Item::new(id, Role::Row { position, of: 2, select: None, press: () }, id);
    let options = vec![("Dansk".to_owned(), ()), ("English".to_owned(), ())];
    let code = Role::Code { groups: Some(Groups::new(&["482", "910"])), digit: None, hidden: false, press: () };
    Outline {
        screen: "test",
        title: "Test".into(),
        items: vec![
            Item::heading("title", "Test"),
            Item::alert("alert", "Mind the gap."),
            Item::text("other", "Pas på.").in_language("da"),
            Item::new("code", code, "Bank").hint("Press the space bar."),
            Item::new("countdown", Role::Countdown { left: 12, of: 30 }, "Time left"),
            Item::new("list", Role::List { rows: vec![row("anna", 1), row("bo", 2)], selected: Some(1) }, "Accounts"),
            Item::heading("more", "More"),
            Item::switch("switch", "Switch", true, ()).shortcut(Some("F3".to_owned())),
            Item::new("choice", Role::Choice { options, selected: 1 }, "Language"),
            Item::new("level", Role::Level { value: -2, min: -5, max: 5, lower: (), raise: () }, "Speed"),
            Item::new("field", field("kode ord", false, true, Some("It is wrong.")), "Name"),
            Item::new("secret", field("kode ord", true, false, None), "Passphrase"),
            Item::new("quiet", field("kode ord", false, false, None), "Key"),
        ],
    }
}

fn with<T>(focus: Option<&'static str>, ears: Option<Ears>, look: impl FnOnce(TreeUpdate) -> T) -> T {
    let (locale, focus) = (Locale::new(Lang::En), focus.map(Id::from));
    let bounds = Bounds::from([
        (("switch".into(), Part::Whole), Rect::new(10.0, 20.0, 110.0, 68.0)),
        (("choice".into(), Part::Whole), Rect::new(10.0, 70.0, 110.0, 168.0)),
        (("choice".into(), Part::Option(1)), Rect::new(60.0, 120.0, 110.0, 168.0)),
    ]);
    let (size, scale) = ((800.0, 600.0), 2.0);
    look(update(
        &outline(),
        &Surroundings { locale: &locale, codes: Lang::Da, focus: focus.as_ref(), bounds: &bounds, size, scale, ears },
    ))
}

fn tree() -> TreeUpdate {
    with(Some("switch"), None, |tree| tree)
}

fn node(tree: &TreeUpdate, id: &'static str, part: Part) -> Node {
    let id = node_id(&outline(), &id.into(), part);
    tree.nodes.iter().find(|(other, _)| *other == id).unwrap().1.clone()
}

fn whole(id: &'static str) -> Node {
    node(&tree(), id, Part::Whole)
}

#[test]
fn a_code_is_one_element_with_its_digits_apart_and_never_live() {
    let code = whole("code");
    assert_eq!(code.value(), Some("Bank: 4 8 2, 9 1 0"));
    assert_eq!(code.description(), Some("Press the space bar."));
    assert!(code.children().is_empty() && code.live().is_none());
    assert!(code.supports_action(Action::Click));
}

#[test]
fn values_have_their_limits_and_steps() {
    let countdown = whole("countdown");
    assert_eq!(countdown.numeric_value(), Some(12.0));
    assert_eq!((countdown.min_numeric_value(), countdown.max_numeric_value()), (Some(0.0), Some(30.0)));
    assert_eq!((countdown.numeric_value_step(), countdown.live()), (Some(1.0), None));
    let level = whole("level");
    assert_eq!(
        (level.label(), level.numeric_value(), level.numeric_value_step()),
        (Some("Speed"), Some(-2.0), Some(1.0))
    );
    assert_eq!((level.min_numeric_value(), level.max_numeric_value()), (Some(-5.0), Some(5.0)));
    assert_eq!(whole("switch").toggled(), Some(Toggled::True));
}

#[test]
fn rows_have_places_and_the_one_that_has_focus_is_selected() {
    let (list, anna) = (whole("list"), whole("anna"));
    assert_eq!((list.size_of_set(), list.children().len()), (Some(2), 2));
    assert_eq!((anna.position_in_set(), anna.is_selected()), (Some(0), Some(false)));
    let selected = |focus| with(Some(focus), None, |tree| node(&tree, "bo", Part::Whole).is_selected());
    assert_eq!((selected("bo"), selected("switch")), (Some(true), Some(false)));
}

#[test]
fn focus_on_a_choice_is_on_its_chosen_option() {
    let tree = with(Some("choice"), None, |tree| tree);
    assert_eq!(tree.focus, node_id(&outline(), &"choice".into(), Part::Option(1)));
    assert_eq!(node(&tree, "choice", Part::Option(1)).toggled(), Some(Toggled::True));
    assert_eq!(node(&tree, "choice", Part::Option(0)).toggled(), Some(Toggled::False));
}

#[test]
fn the_same_item_on_another_screen_is_another_node() {
    let other = Outline { screen: "other", ..outline() };
    assert_ne!(node_id(&outline(), &"title".into(), Part::Whole), node_id(&other, &"title".into(), Part::Whole));
}

#[test]
fn a_field_has_its_content_its_caret_and_its_error() {
    let (field, run) = (whole("field"), node(&tree(), "field", Part::Run(0)));
    assert_eq!((field.role(), field.label()), (Kind::TextInput, Some("Name")));
    assert_eq!((run.value(), run.word_starts()), (Some("kode ord"), &[0, 5][..]));
    assert_eq!(field.text_selection().unwrap().focus.character_index, 8);
    assert_eq!((field.invalid(), field.description()), (Some(Invalid::True), Some("It is wrong.")));
    let error = node_id(&outline(), &"field".into(), Part::Error);
    assert_eq!(field.error_message(), Some(error));
    assert_eq!(node(&tree(), "field", Part::Error).value(), Some("It is wrong."));
}

#[test]
fn what_may_not_be_heard_is_not_in_the_tree() {
    for id in ["secret", "quiet"] {
        assert_eq!(whole(id).role(), Kind::PasswordInput);
        assert_eq!(node(&tree(), id, Part::Run(0)).value(), Some("••••••••"));
    }
}

#[test]
fn announcements_go_where_they_are_heard() {
    let texts = |ears| {
        let mut announcer = Announcer::default();
        announcer.active(true);
        (0..SETTLED).for_each(|_| announcer.second());
        announcer.say("Copied.");
        with(None, ears, |mut tree| {
            announce(&mut tree, &announcer.words(ears));
            let node = |wanted| tree.nodes.iter().find(|(id, _)| *id == wanted).unwrap().1.clone();
            let toolkit = tree.tree.as_ref().unwrap().toolkit_name.clone();
            (node(WINDOW).label().map(str::to_owned), node(REGION).value().map(str::to_owned), toolkit)
        })
    };
    assert_eq!(texts(Some(Ears::Regions)), (Some("Kodeoplæser".into()), Some("Copied.".into()), None));
    let toolkit = cfg!(target_os = "linux").then(|| "GTK".into());
    assert_eq!(texts(Some(Ears::OldOrca)), (Some("Copied.".into()), None, toolkit));
}

#[test]
fn an_item_lies_where_it_is_drawn() {
    assert_eq!(whole("switch").bounds(), Some(Rect::new(10.0, 20.0, 110.0, 68.0)));
    let option = |at| node(&tree(), "choice", Part::Option(at)).bounds();
    assert_eq!(option(1), Some(Rect::new(60.0, 120.0, 110.0, 168.0)));
    assert_eq!(option(0), Some(Rect::new(10.0, 70.0, 110.0, 168.0)), "only its group is known");
    assert_eq!(whole("title").bounds(), Some(Rect::new(0.0, 0.0, 800.0, 600.0)), "not known yet");
    let tree = tree();
    let (_, window) = tree.nodes.iter().find(|(id, _)| *id == WINDOW).unwrap();
    assert_eq!(window.transform(), Some(&Affine::scale(2.0)));
    assert_eq!(window.language(), Some("en"));
}

#[test]
fn text_in_another_language_says_so() {
    let language = |id, part| node(&tree(), id, part).language().map(str::to_owned);
    assert_eq!(language("code", Part::Whole).as_deref(), Some("da"));
    assert_eq!(language("choice", Part::Option(0)).as_deref(), Some("da"));
    assert_eq!(language("switch", Part::Whole), None, "as the window");
}

#[test]
fn what_has_keys_tells_them() {
    assert_eq!(whole("switch").keyboard_shortcut(), Some("F3"));
    assert_eq!(whole("level").keyboard_shortcut(), None);
}

#[test]
fn only_the_first_heading_is_the_title() {
    assert_eq!((whole("title").level(), whole("more").level()), (Some(1), Some(2)));
}

#[test]
fn the_words_of_a_heading_stand_where_they_are_heard() {
    let heading = |ears| {
        with(Some("more"), ears, |tree| {
            let heading = node(&tree, "more", Part::Whole);
            let words = heading.children().first().map(|id| {
                let (_, words) = tree.nodes.iter().find(|(other, _)| other == id).unwrap();
                (tree.focus == *id, words.value().map(str::to_owned))
            });
            (heading.label().map(str::to_owned), words)
        })
    };
    assert_eq!(heading(None), (Some("More".into()), None));
    assert_eq!(heading(Some(Ears::Regions)), (None, Some((true, Some("More".into())))));
}

#[test]
fn the_seconds_are_not_counted_for_whoever_stands_on_them() {
    let value = |focus, ears| with(Some(focus), ears, |tree| node(&tree, "countdown", Part::Whole).numeric_value());
    assert_eq!(value("countdown", Some(Ears::Regions)), None);
    assert_eq!(value("countdown", Some(Ears::OldOrca)), Some(12.0));
    assert_eq!(value("switch", Some(Ears::Regions)), Some(12.0));
}

#[test]
fn words_in_another_language_are_told_to_be() {
    assert_eq!((whole("other").language(), whole("alert").language()), (Some("da"), None));
}
