#![allow(clippy::unwrap_used, reason = "tests")]

use super::*;
use proptest::prelude::*;

fn typed(text: &str) -> Edit {
    Edit::Insert(Zeroizing::new(text.to_owned()))
}

#[test]
fn caret_moves_over_whole_characters() {
    let mut field = Field::with("æe\u{301}ß");
    assert_eq!(field.len(), 3);
    assert!(field.edit(Edit::Left { extend: false }) == Echo::At(Some(Zeroizing::new("ß".into()))));
    assert!(field.edit(Edit::Backspace) == Echo::Removed(Zeroizing::new("e\u{301}".into())));
    assert_eq!((field.text(), field.caret()), ("æß", 1));
}

#[test]
fn a_combining_mark_joins_the_character_before_the_caret() {
    let mut field = Field::with("e");
    let _: Echo = field.edit(typed("\u{301}"));
    assert_eq!((field.len(), field.caret()), (1, 1));
}

#[test]
fn typing_replaces_the_selection() {
    let mut field = Field::with("one two three");
    let _: Echo = field.edit(Edit::WordLeft { extend: false });
    assert!(field.edit(Edit::WordLeft { extend: true }) == Echo::Selected(4));
    let _: Echo = field.edit(typed("2 "));
    assert_eq!(field.text(), "one 2 three");
}

#[test]
fn words_are_jumped_over_and_heard() {
    let mut field = Field::with("otpauth://totp/GitHub");
    assert!(field.edit(Edit::WordLeft { extend: false }) == Echo::Word(Zeroizing::new("GitHub".into())));
    let _: Echo = field.edit(Edit::Home { extend: false });
    assert!(field.edit(Edit::WordRight { extend: false }) == Echo::Word(Zeroizing::new("totp".into())));
}

#[test]
fn what_does_not_fit_is_refused_and_replaces_nothing() {
    let mut field = Field::with("a\r\nb");
    assert_eq!(field.text(), "ab", "what the program itself writes");
    let long = "x".repeat(LONGEST + 1);
    // A screen reader and an input method may write whatever they like: two lines must not become one.
    for (text, why) in [
        (long.as_str(), Refusal::Full),
        ("c\nd", Refusal::Lines),
        ("c\r\n", Refusal::Lines),
        ("c\u{2028}d", Refusal::Lines),
        ("c\u{85}d", Refusal::Lines),
        ("c\u{7}", Refusal::Unwritable),
    ] {
        for edit in [typed(text), Edit::Replace(Zeroizing::new(text.to_owned()))] {
            assert!(field.edit(edit) == Echo::Refused(why), "{why:?}");
            assert_eq!((field.text(), field.caret()), ("ab", 2), "{why:?}: all of it or nothing");
        }
    }
    assert!(field.edit(typed(&long[..LONGEST - 1])) == Echo::Refused(Refusal::Full));
    let _: Echo = field.edit(typed(&long[..LONGEST - 2]));
    assert_eq!(field.len(), LONGEST);
    let _: Echo = field.edit(Edit::Replace(Zeroizing::new("c\td".to_owned())));
    assert_eq!(field.text(), "c\td");
    assert!(field.edit(Edit::Replace(Zeroizing::default())) == Echo::Removed(Zeroizing::new("c\td".to_owned())));
}

fn any_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        "\\PC{0,4}".prop_map(|text| Edit::Insert(Zeroizing::new(text))),
        Just(Edit::Backspace),
        Just(Edit::Delete),
        any::<bool>().prop_map(|extend| Edit::Left { extend }),
        any::<bool>().prop_map(|extend| Edit::Right { extend }),
        any::<bool>().prop_map(|extend| Edit::WordLeft { extend }),
        any::<bool>().prop_map(|extend| Edit::WordRight { extend }),
        (0usize..9, 0usize..9).prop_map(|(anchor, caret)| Edit::Select { anchor, caret }),
        "\\PC{0,4}".prop_map(|text| Edit::Replace(Zeroizing::new(text))),
        any::<bool>().prop_map(|extend| Edit::Home { extend }),
        any::<bool>().prop_map(|extend| Edit::End { extend }),
        Just(Edit::SelectAll),
        (0usize..20).prop_map(Edit::To),
    ]
}

proptest! {
    /// Whatever is typed, the caret and the selection stay inside the text.
    #[test]
    fn caret_never_leaves_the_text(edits in proptest::collection::vec(any_edit(), 0..40)) {
        let mut field = Field::default();
        for edit in edits {
            let _: Echo = field.edit(edit);
            prop_assert!(field.caret() <= field.len());
            prop_assert!(field.selection().end <= field.len());
        }
    }
}
