use super::{Action, Context, Destination, back_item};
use crate::app::keymap::{Bound, KEYMAP};
use crate::locale::Locale;
use crate::outline::{Item, Outline};

/// The keys, and what the program is and is not. Made from the key table.
#[derive(Debug, Default)]
pub struct Help;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
    Tour,
}

impl Help {
    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Back => Action::Back,
            Message::Tour => Action::Open(Destination::Tour),
        }
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = vec![
            Item::heading("title", cx.text("help-title")),
            back_item(cx, Message::Back).hint(cx.text("help-hint")),
            Item::button("tour", cx.text("tour-button"), Message::Tour),
        ];
        for binding in KEYMAP {
            let line = [("keys", key_names(binding.keys, cx.locale).into()), ("does", cx.text(binding.help).into())];
            items.push(Item::text(binding.help, cx.locale.with("help-line", &line)));
        }
        items.push(Item::heading("more", cx.text("help-more")));
        items.extend(
            ["help-unlock", "help-wait", "help-private", "help-voices", "help-reader", "help-tones"]
                .map(|id| Item::text(id, cx.text(id))),
        );
        items.push(Item::heading("about", cx.text("help-about")));
        items.push(Item::text("what", cx.text("welcome-what")));
        items.push(Item::text("not-mitid", cx.text("not-mitid")));
        items.push(Item::text("command-line", cx.text("help-command-line")));
        items.push(Item::text(
            "version",
            cx.locale.with("help-version", &[("version", env!("CARGO_PKG_VERSION").into())]),
        ));
        Outline { screen: "help", title: cx.text("help-title"), items }
    }
}

/// The keys of one line of the table, as they are called in the language.
pub fn key_names(keys: &[Bound], locale: &Locale) -> String {
    let name = |key: &Bound| match (key, key.message()) {
        (_, Some(id)) => locale.text(id),
        (Bound::F(n), None) => format!("F{n}"),
        (Bound::Ctrl(c), None) => locale.with("keyname-ctrl", &[("letter", c.to_uppercase().to_string().into())]),
        (Bound::Char(c), None) => c.to_string(),
        (_, None) => String::new(),
    };
    let names: Vec<String> = keys.iter().map(name).collect();
    let Some((last, rest)) = names.split_last() else { return String::new() };
    if rest.is_empty() {
        return last.clone();
    }
    locale.with("key-or", &[("keys", rest.join(", ").into()), ("last", last.as_str().into())])
}
