use crate::app::turn::Turn;
use crate::app::vocabulary::ask::{Go, Keep, World};
use crate::app::vocabulary::commands::Command;
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::state::Gesture::{Push, Type};
use crate::app::vocabulary::state::State;
use crate::app::vocabulary::{At, Context, Hearing, Page, explain, items};
use crate::code::{Generator, Secret, SecretError, uri};
use crate::outline::{Field, Id, Item, Outline, Role};
use crate::vault::{Account, AccountId};

/// A new account: an `otpauth://` line pasted, or a key and a name typed.
#[derive(Debug, Default)]
pub struct Add {
    key: Field,
    issuer: Field,
    label: Field,
    /// Read the key aloud while it is typed.
    speak: bool,
    wrong: Option<Wrong>,
}

#[derive(Debug)]
enum Wrong {
    Line(uri::UriError),
    Key(SecretError),
    NoName,
    NoRandomness,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Paste,
    ToName,
    ToLabel,
    Speak,
    Add,
    Cancel,
}

impl Page for Add {
    type Message = Message;

    const HELP: &'static str = "help-add";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-add",
        lines: &[
            "help-add-what",
            "help-add-picture",
            "help-add-paste",
            "help-add-type",
            "help-add-speak",
            "help-add-name",
            "help-add-done",
            "help-add-there",
        ],
        keys: Keys::Of(&[Command::Press, Command::NextItem, Command::PreviousItem, Command::Help, Command::Back]),
    }];
    const STATES: &'static [State] = &[
        State::open("add", &[Push("codes-add")]),
        State::open("add-wrong", &[Push("codes-add"), Type("J"), Type("8"), Push("add")]),
    ];

    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self::default())
    }

    fn first_focus(&self, _: &Context<'_>) -> Option<Id> {
        Some("key".into())
    }

    fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        match id.0.as_ref() {
            "key" => Some((&mut self.key, if self.speak { Hearing::Aloud } else { Hearing::Hidden })),
            "issuer" => Some((&mut self.issuer, Hearing::Aloud)),
            "label" => Some((&mut self.label, Hearing::Aloud)),
            _ => None,
        }
    }

    fn edited(&mut self, id: &Id) {
        let _: Option<Wrong> = self.wrong.take_if(|wrong| matches!(wrong, Wrong::NoName) != (id.0 == "key"));
    }

    fn update(&mut self, message: Message, _: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Paste => turn.world(World::Paste("key".into())),
            // Enter after a whole line adds the account; after a bare key it goes on to the name. Before either, it asks
            // the clipboard for one.
            Message::ToName if self.is_line() => self.add(turn),
            Message::ToName if self.key.is_empty() => turn.world(World::Paste("key".into())),
            Message::ToName => turn.focus_on("issuer"),
            Message::ToLabel => turn.focus_on("label"),
            Message::Speak => self.speak = !self.speak,
            Message::Add => self.add(turn),
            Message::Cancel => turn.go(Go::Back),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let wrong_key = match &self.wrong {
            Some(Wrong::Line(error)) => Some(explain::uri(error, cx.locale)),
            Some(Wrong::Key(error)) => Some(explain::secret(error, cx.locale)),
            Some(Wrong::NoRandomness) => Some(cx.text("error-no-randomness")),
            Some(Wrong::NoName) | None => None,
        };
        let no_name = matches!(self.wrong, Some(Wrong::NoName)).then(|| cx.text("error-no-name"));
        let field = |id, name, field, error, submit| items::field(id, cx.text(name), field, error, submit);
        let mut key = field("key", "add-key", &self.key, wrong_key, Message::ToName);
        if let Role::Field(entry) = &mut key.role {
            entry.spoken = self.speak;
        }
        Outline {
            screen: "add",
            title: cx.text("add-title"),
            items: vec![
                Item::heading("title", cx.text("add-title")),
                Item::text("how", cx.text("add-how")),
                Item::button("paste", cx.text("add-paste"), Message::Paste),
                key,
                Item::switch("speak", cx.text("add-speak"), self.speak, Message::Speak),
                field("issuer", "add-issuer", &self.issuer, no_name, Message::ToLabel),
                field("label", "add-label", &self.label, None, Message::Add),
                Item::button("add", cx.text("add-button"), Message::Add),
                Item::button("cancel", cx.text("cancel"), Message::Cancel).shortcut(cx.keys(Command::Back)),
            ],
        }
    }
}

impl Add {
    fn is_line(&self) -> bool {
        self.key.text().contains("://")
    }

    fn add(&mut self, turn: &mut Turn) {
        match self.account() {
            Ok(account) => turn.keep(Keep::Add(account)),
            Err(wrong) => {
                turn.focus_on(if matches!(wrong, Wrong::NoName) { "issuer" } else { "key" });
                self.wrong = Some(wrong);
            }
        }
    }

    fn account(&self) -> Result<Account, Wrong> {
        let typed = |field: &Field| Some(field.text().trim().to_owned()).filter(|text| !text.is_empty());
        let id = AccountId::random().map_err(|_| Wrong::NoRandomness)?;
        let (issuer, label, generator) = if self.is_line() {
            let entry = uri::parse(self.key.text()).map_err(Wrong::Line)?;
            (entry.issuer, entry.label, entry.generator)
        } else {
            let secret = Secret::from_base32(self.key.text()).map_err(Wrong::Key)?;
            (String::new(), String::new(), Generator::totp(secret))
        };
        // What was typed by hand wins over what stands in the line.
        let issuer = typed(&self.issuer).unwrap_or(issuer);
        let label = typed(&self.label).unwrap_or(label);
        if issuer.is_empty() && label.is_empty() {
            return Err(Wrong::NoName);
        }
        Ok(Account { id, issuer, label, generator })
    }
}
