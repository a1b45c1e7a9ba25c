//! An old Orca can't read what the caret comes to in a field: it asks in a way that AccessKit does not answer. So it is
//! announced.

use crate::locale::Locale;
use crate::outline::{Id, Outline, Role};
use unicode_segmentation::UnicodeSegmentation;

/// Where the caret was when the screen was last told of.
#[derive(Default)]
pub struct Caret {
    /// The field that had focus, its content and the caret in it.
    last: Option<(Id, String, usize)>,
}

impl Caret {
    /// In a field whose content may be heard: all of it when focus has come there, or the character that the caret
    /// has come to, if it is the caret and nothing else that has moved.
    pub fn reached<M>(&mut self, outline: &Outline<M>, focus: Option<&Id>, locale: &Locale) -> Option<String> {
        let before = self.last.take();
        let item = focus.and_then(|id| outline.find(id))?;
        let Role::Field(entry) = &item.role else { return None };
        if entry.masked || !entry.spoken {
            return None;
        }
        let now = (item.id.clone(), entry.shown.clone(), entry.caret);
        let (id, text, caret) = self.last.insert(now);
        let Some((_, content, at)) = before.filter(|(was, ..)| was == id) else {
            return (!text.is_empty()).then(|| text.clone());
        };
        if content != *text || at == *caret || !entry.selection.is_empty() {
            return None;
        }
        Some(match text.graphemes(true).nth(*caret) {
            None => locale.text("echo-end"),
            Some(" ") => locale.text("char-space"),
            Some(character) => character.to_owned(),
        })
    }
}

impl std::fmt::Debug for Caret {
    /// Without the content.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Caret(..)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::outline::{Edit, Entry, Field, Item, field::Echo};

    fn outline(field: &Field, spoken: bool) -> Outline<()> {
        let (shown, caret, selection) = (field.text().to_owned(), field.caret(), field.selection());
        let entry = Entry { shown, caret, selection, masked: false, spoken, error: None, submit: () };
        Outline { screen: "test", title: "Test".into(), items: vec![Item::new("field", Role::Field(entry), "Name")] }
    }

    fn walk(spoken: bool, edits: &[Edit]) -> Vec<Option<String>> {
        let (locale, id, mut field) = (Locale::new(Lang::En), Id::from("field"), Field::with("a b"));
        let mut caret = Caret::default();
        let mut reached = |field: &Field| caret.reached(&outline(field, spoken), Some(&id), &locale);
        let mut heard = vec![reached(&field)];
        for edit in edits {
            let _: Echo = field.edit(edit.clone());
            heard.push(reached(&field));
        }
        heard
    }

    #[test]
    fn the_caret_is_followed() {
        let (left, end) = (Edit::Left { extend: false }, Edit::End { extend: false });
        let heard = walk(true, &[left.clone(), left.clone(), left, end]);
        let said: Vec<Option<&str>> = heard.iter().map(Option::as_deref).collect();
        assert_eq!(said, [Some("a b"), Some("b"), Some("space"), Some("a"), Some("end")]);
    }

    #[test]
    fn what_is_typed_or_selected_is_for_the_screen_reader_to_say() {
        let typed = Edit::Insert(zeroize::Zeroizing::new("x".to_owned()));
        assert_eq!(
            walk(true, &[typed, Edit::Backspace, Edit::Left { extend: true }]),
            [Some("a b".to_owned()), None, None, None]
        );
    }

    #[test]
    fn a_secret_is_not_read_out() {
        assert_eq!(walk(false, &[Edit::Left { extend: false }]), [None, None]);
    }
}
