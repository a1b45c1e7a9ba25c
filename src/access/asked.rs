//! From what assistive technology asks for to what is done.

use super::tree::{self, Part};
use crate::outline::{Act, Edit, Id, Item, Outline, Role};
use accesskit::{Action, ActionData, ActionRequest, NodeId};
use zeroize::Zeroizing;

/// What assistive technology asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// To do this to an item, as a key would.
    Act(Id, Act),
    /// To bring a part of an item into sight.
    Reveal(Id, Part),
}

/// What is asked of the screen; `None` for what is not on it any more, or can't be done.
pub fn asked<M>(outline: &Outline<M>, request: &ActionRequest) -> Option<Asked> {
    let of = |node: NodeId| {
        outline.flatten().find_map(|item| {
            Some((item, tree::parts(item).find(|part| tree::node_id(outline, &item.id, *part) == node)?))
        })
    };
    let (item, part) = of(request.target_node)?;
    let act = match (request.action, &request.data, part) {
        (Action::ScrollIntoView, ..) => return Some(Asked::Reveal(item.id.clone(), part)),
        (Action::Click, _, Part::Option(at)) => Act::Choose(at),
        (Action::Focus, ..) => Act::Focus,
        (Action::Click, ..) => Act::Press,
        (Action::Increment, ..) => Act::Raise,
        (Action::Decrement, ..) => Act::Lower,
        (Action::SetValue, Some(ActionData::NumericValue(value)), _) if value.is_nan() => return None,
        (Action::SetValue, Some(ActionData::NumericValue(value)), _) => Act::Set(value.round() as i64),
        (Action::SetValue, Some(ActionData::Value(text)), _) => {
            Act::Edit(Edit::Replace(Zeroizing::new(text.to_string())))
        }
        (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection)), _) => {
            let runs = tree::runs(outline, item)?;
            let (anchor, caret) = (runs.character(selection.anchor)?, runs.character(selection.focus)?);
            Act::Edit(if anchor == caret { Edit::To(caret) } else { Edit::Select { anchor, caret } })
        }
        _ => return None,
    };
    can(item, &act).then(|| Asked::Act(item.id.clone(), act))
}

/// Whether the item takes the act at all.
fn can<M>(item: &Item<M>, act: &Act) -> bool {
    match act {
        // A list has focus where its chosen row has it.
        Act::Focus => !matches!(item.role, Role::List { .. }),
        // Enter in a field sends a form off: not for a click. Of a choice, an option is clicked.
        Act::Press => item.role.pressed().is_some() && !matches!(item.role, Role::Field(_) | Role::Choice { .. }),
        Act::Lower | Act::Raise | Act::Set(_) => matches!(item.role, Role::Level { .. }),
        Act::Choose(_) => matches!(item.role, Role::Choice { .. }),
        Act::Edit(_) => matches!(item.role, Role::Field(_)),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::outline::{Entry, Field};
    use accesskit::{TextSelection, TreeId};

    fn outline() -> Outline<()> {
        let content = Field::with("kode");
        let (shown, caret, selection) = (content.text().to_owned(), content.caret(), content.selection());
        let entry = Entry { shown, caret, selection, masked: true, spoken: false, error: None, submit: () };
        let options = vec![("Dansk".to_owned(), ()), ("English".to_owned(), ())];
        Outline {
            screen: "test",
            title: "Test".into(),
            items: vec![
                Item::button("go", "Go", ()),
                Item::new("level", Role::Level { value: 3, min: 1, max: 10, lower: (), raise: () }, "Level"),
                Item::new("choice", Role::Choice { options, selected: 0 }, "Choice"),
                Item::new("field", Role::Field(entry), "Field"),
            ],
        }
    }

    fn ask(action: Action, id: &'static str, part: Part, data: Option<ActionData>) -> Option<Asked> {
        let outline = outline();
        let target_node = tree::node_id(&outline, &id.into(), part);
        asked(&outline, &ActionRequest { action, target_tree: TreeId::ROOT, target_node, data })
    }

    #[test]
    fn what_is_asked_is_what_the_keys_do() {
        let act = |id: &'static str, act| Some(Asked::Act(id.into(), act));
        assert_eq!(ask(Action::Click, "go", Part::Whole, None), act("go", Act::Press));
        assert_eq!(ask(Action::Focus, "go", Part::Whole, None), act("go", Act::Focus));
        assert_eq!(ask(Action::Increment, "level", Part::Whole, None), act("level", Act::Raise));
        let seven = Some(ActionData::NumericValue(7.0));
        assert_eq!(ask(Action::SetValue, "level", Part::Whole, seven), act("level", Act::Set(7)));
        assert_eq!(ask(Action::Click, "choice", Part::Option(1), None), act("choice", Act::Choose(1)));
        assert_eq!(ask(Action::ScrollIntoView, "go", Part::Whole, None), Some(Asked::Reveal("go".into(), Part::Whole)));
    }

    #[test]
    fn a_selection_comes_back_in_characters() {
        let outline = outline();
        let runs = tree::runs(&outline, outline.find(&"field".into()).unwrap()).unwrap();
        let selection = TextSelection { anchor: runs.place(1), focus: runs.place(3) };
        let data = Some(ActionData::SetTextSelection(selection));
        let select = Act::Edit(Edit::Select { anchor: 1, caret: 3 });
        let asked = ask(Action::SetTextSelection, "field", Part::Whole, data);
        assert!(asked == Some(Asked::Act("field".into(), select)));
    }

    #[test]
    fn nothing_is_done_to_what_is_gone_or_can_not_take_it() {
        assert_eq!(ask(Action::Click, "gone", Part::Whole, None), None);
        assert_eq!(ask(Action::Increment, "go", Part::Whole, None), None);
        assert_eq!(ask(Action::Click, "field", Part::Whole, None), None);
        assert_eq!(ask(Action::SetValue, "level", Part::Whole, Some(ActionData::NumericValue(f64::NAN))), None);
        assert_eq!(ask(Action::SetValue, "go", Part::Whole, Some(ActionData::NumericValue(1.0))), None);
    }
}
