//! Keys in a field: the caret, the text, and the clipboard.

use super::Navigation;
use crate::app::screens::Message;
use crate::app::vocabulary::commands::{Key, Press};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{Effect, Hearing, Hidden, News, Pasted, phrase};
use crate::locale::Locale;
use crate::outline::field::Echo;
use crate::outline::{Edit, Field, Id};
use zeroize::Zeroizing;

/// What a field has made of a key.
pub(in crate::app) enum Took {
    /// Nothing: it is for others.
    Nothing,
    Taken,
    /// The screen is to be given this.
    Sends(Message),
}

/// Whether the key works on what is written in a field.
pub(super) fn edits(key: &Key) -> bool {
    match &key.press {
        Press::Backspace | Press::Delete | Press::Left | Press::Right | Press::Home | Press::End => true,
        Press::Insert => key.shift,
        Press::Text(letter) => key.ctrl && !key.alt && ["a", "c", "v", "x"].contains(&letter.to_lowercase().as_str()),
        _ => false,
    }
}

impl Navigation {
    /// A key that the focused field takes for itself.
    pub(in crate::app) fn field_key(&mut self, key: &Key, locale: &Locale, turn: &mut Turn) -> Took {
        let Some(id) = self.focus.clone() else { return Took::Nothing };
        let Some((field, hearing)) = self.stack.top.field(&id) else { return Took::Nothing };
        let edit = match &key.press {
            Press::Text(letter) if key.ctrl && !key.alt => match letter.to_lowercase().as_str() {
                "a" => Edit::SelectAll,
                "v" => return self.ask_clipboard(id, turn),
                "c" => {
                    copy_selected(field, hearing, turn);
                    return Took::Taken;
                }
                "x" if hearing == Hearing::Aloud && !field.selected().is_empty() => {
                    copy_selected(field, hearing, turn);
                    Edit::Delete
                }
                _ => return Took::Nothing,
            },
            Press::Text(text) if !key.alt => Edit::Insert(text.clone()),
            Press::Space if !key.ctrl && !key.alt => match self.stack.top.on_space(&id) {
                Some(message) => return Took::Sends(message),
                None => Edit::Insert(Zeroizing::new(" ".to_owned())),
            },
            Press::Insert if key.shift && (!key.ctrl || key.alt) => return self.ask_clipboard(id, turn),
            // A dead key: what it writes comes with the next one.
            Press::Other if key.left_of_one => return Took::Taken,
            _ => match movement(key) {
                Some(edit) => edit,
                None => return Took::Nothing,
            },
        };
        self.edit(&id, edit, locale, turn);
        Took::Taken
    }

    fn ask_clipboard(&mut self, into: Id, turn: &mut Turn) -> Took {
        self.paste(into, turn);
        Took::Taken
    }

    /// The clipboard's text is to come into this field.
    pub(in crate::app) fn paste(&mut self, into: Id, turn: &mut Turn) {
        self.paste_into = Some(into);
        turn.effects.push(Effect::Paste);
    }

    /// Changes a field and lets it be heard.
    pub(super) fn edit(&mut self, id: &Id, edit: Edit, locale: &Locale, turn: &mut Turn) {
        let Some((field, hearing)) = self.stack.top.field(id) else { return };
        let echo = field.edit(edit);
        if let Echo::Refused(why) = echo {
            return turn.tell(News::Refused(why));
        }
        if matches!(echo, Echo::Typed(_) | Echo::Removed(_)) {
            self.stack.top.edited(id);
        }
        turn.echo(phrase::echo(&echo, hearing == Hearing::Aloud, locale));
    }

    /// The clipboard's text has come.
    pub(in crate::app) fn pasted(&mut self, text: Option<Zeroizing<String>>, locale: &Locale, turn: &mut Turn) {
        let Some(id) = self.paste_into.take() else { return };
        let text = text.unwrap_or_default();
        // What is copied as a whole line has its end with it. Everything else is as it was copied, as in a passphrase.
        let text = match self.stack.top.pasted(&id, &text) {
            Pasted::Taken(id) => return turn.focus_on(id),
            Pasted::Part(text) => text,
            Pasted::AsItStands => Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()),
        };
        if text.is_empty() {
            return turn.tell(News::ClipboardEmpty);
        }
        let Some((field, _)) = self.stack.top.field(&id) else { return };
        let before = field.len() - field.selection().len();
        let echo = field.edit(Edit::Insert(text));
        let pasted = field.len().saturating_sub(before);
        turn.focus = Some(id.clone());
        if let Echo::Refused(why) = echo {
            return turn.tell(News::Refused(why));
        }
        self.stack.top.edited(&id);
        turn.value(locale.with("pasted", &[("count", pasted.into())]));
    }
}

fn movement(key: &Key) -> Option<Edit> {
    let extend = key.shift;
    Some(match (&key.press, key.ctrl) {
        (Press::Backspace, _) => Edit::Backspace,
        (Press::Delete, _) => Edit::Delete,
        (Press::Left, false) => Edit::Left { extend },
        (Press::Right, false) => Edit::Right { extend },
        (Press::Left, true) => Edit::WordLeft { extend },
        (Press::Right, true) => Edit::WordRight { extend },
        (Press::Home, _) => Edit::Home { extend },
        (Press::End, _) => Edit::End { extend },
        _ => return None,
    })
}

fn copy_selected(field: &Field, hearing: Hearing, turn: &mut Turn) {
    let selected = field.selected();
    if hearing == Hearing::Aloud && !selected.is_empty() {
        turn.effects.push(Effect::CopyText(Hidden(selected)));
    }
}
