//! *Rename or remove*: one account, and testing its codes.

mod test;

use crate::app::vocabulary::ask::{Go, Keep, World};
use crate::app::vocabulary::commands::Command;
use crate::app::vocabulary::demo_state::Gesture::{Code, Empty, Push, Slip};
use crate::app::vocabulary::demo_state::{BANK, DOOR, LONG, PERHAPS_STEAM, State, Whose};
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::typed_names::{self, NameError};
use crate::app::vocabulary::{At, Context, Hearing, Page, explain, items, practice};
use crate::code::{Generator, name, uri};
use crate::outline::{Field, Id, Item, Outline};
use crate::vault::{self, AccountId};
use test::Test;

/// One account: its name, what kind of codes it makes, removing it, and testing it against another device.
#[derive(Debug)]
pub struct Account {
    id: AccountId,
    /// It was opened to test its codes.
    to_test: bool,
    issuer: Field,
    label: Field,
    /// Of an account that counts; empty if it does not.
    counter: Field,
    wrong: Option<Wrong>,
    test: Test,
}

#[derive(Debug, Clone, Copy)]
enum Wrong {
    Name(NameError),
    Counter,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    ToLabel,
    ToCounter,
    Save,
    /// Let it make Steam's codes, or digits.
    Steam(bool),
    Keep,
    Remove,
    Test,
    Back,
}

impl Page for Account {
    type Message = Message;

    const HELP: &'static str = "help-account";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-account",
        lines: &[
            "help-account-what",
            "help-account-rename",
            "help-account-counter",
            "help-account-steam",
            "help-account-remove",
            "help-account-test",
            "help-account-clock",
            "help-account-before",
            "help-account-practice",
        ],
        keys: Keys::Of(&[Command::Press, Command::NextItem, Command::PreviousItem, Command::Help, Command::Back]),
    }];
    const STATES: &'static [State] = &[
        State::with("practice-account", &[], &[Push("codes-details")]),
        State::open("account", &[Push("codes-details")]),
        // A name was taken away and not replaced.
        State::with("account-wrong", &[LONG], &[Push("codes-details"), Empty("issuer"), Empty("label"), Push("save")]),
        // It counts its codes; its codes may be Steam's.
        State::with("account-counter", &[DOOR], &[Push("codes-details")]),
        State::with("account-steam", &[PERHAPS_STEAM], &[Push("codes-details")]),
        // A code from another device matches; would in a minute, as a clock is wrong; nearly does.
        State::open("test-right", &[Push("codes-test"), Code("test-code", Whose::Of(BANK), 0), Push("test")]),
        State::open("test-clock", &[Push("codes-test"), Code("test-code", Whose::Of(BANK), 3), Push("test")]),
        State::open("test-mistyped", &[Push("codes-test"), Slip("test-code", Whose::Of(BANK)), Push("test")]),
        // Another device is further on with a counter.
        State::with(
            "test-counter",
            &[DOOR],
            &[Push("codes-test"), Code("test-code", Whose::Of(DOOR), 2), Push("test")],
        ),
    ];

    fn enter(at: At, cx: &Context<'_>) -> Option<Self> {
        let (At::Account(id) | At::TestOf(id)) = at else { return None };
        let account = cx.accounts.iter().find(|account| account.id == id)?;
        Some(Self {
            id,
            to_test: at == At::TestOf(id),
            issuer: Field::with(&account.issuer),
            label: Field::with(&account.label),
            counter: account.generator.counter().map(|counter| Field::with(&counter.to_string())).unwrap_or_default(),
            wrong: None,
            test: Test::default(),
        })
    }

    fn opened(&self, turn: &mut Turn) {
        turn.world(World::Clock);
    }

    /// What kind of account it is.
    fn tells_news(&self) -> bool {
        true
    }

    fn first_focus(&self, _: &Context<'_>) -> Option<Id> {
        self.to_test.then(|| "test-code".into())
    }

    fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        match id.0.as_ref() {
            "issuer" => Some((&mut self.issuer, Hearing::Aloud)),
            "label" => Some((&mut self.label, Hearing::Aloud)),
            "counter" => Some((&mut self.counter, Hearing::Aloud)),
            "test-code" => Some((&mut self.test.code, Hearing::Aloud)),
            _ => None,
        }
    }

    fn edited(&mut self, id: &Id) {
        if id.0 == "test-code" {
            self.test.edited();
        } else {
            self.wrong = None;
        }
    }

    fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::ToLabel => turn.focus_on("label"),
            Message::ToCounter => turn.focus_on("counter"),
            Message::Steam(on) => turn.keep(Keep::Steam(self.id, on)),
            Message::Keep => turn.keep(Keep::Practice),
            Message::Remove => turn.keep(Keep::Remove(self.id)),
            Message::Back => turn.go(Go::Back),
            Message::Test => {
                if let Some(account) = self.account(cx) {
                    self.test.judge(&account.generator, cx.now, turn);
                }
            }
            Message::Save => self.save(cx, turn),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let account = self.account(cx);
        let name = account.map_or_else(|| cx.text("account-title"), |account| cx.name(account));
        let mut items = vec![Item::heading("title", name.clone())];
        if let Some(account) = account {
            items.push(Item::text("kind", items::kind(&account.generator, cx.locale)));
            if account.generator.secret().is_short() && !practice::is(self.id) {
                items.push(Item::text("short", cx.text("account-short-key")));
            }
        }
        if practice::is(self.id) {
            items.push(Item::text("practice", cx.text("account-practice")));
            items.push(Item::button("keep", cx.text("account-keep"), Message::Keep).primary());
        } else {
            let field = |id, name, field, error, submit| items::field(id, cx.text(name), field, error, submit);
            let wrong = |field| self.wrong.filter(|wrong| wrong.field() == field).map(|wrong| wrong.text(cx));
            let counts = account.is_some_and(|account| account.generator.counts());
            let last = if counts { Message::ToCounter } else { Message::Save };
            items.push(field("issuer", "account-issuer", &self.issuer, wrong("issuer"), Message::ToLabel));
            items.push(field("label", "account-label", &self.label, wrong("label"), last));
            if counts {
                let counter = field("counter", "account-counter", &self.counter, wrong("counter"), Message::Save);
                items.push(counter.hint(cx.text("account-counter-hint")));
            }
            items.push(Item::button("save", cx.text("account-save"), Message::Save).primary_if(!self.to_test));
            if let Some(account) = account.filter(|account| uri::is_steam(&account.issuer) && !counts) {
                let on = matches!(account.generator, Generator::Steam { .. });
                let steam = Item::switch("steam", cx.text("account-steam"), on, Message::Steam(!on));
                items.push(steam.hint(cx.text("account-steam-hint")));
            }
            let test = account.into_iter().flat_map(|account| self.test.items(&account.generator, self.to_test, cx));
            items.extend(test);
        }
        items.push(items::back(cx, Message::Back));
        if !practice::is(self.id) {
            // Last, so that Page Down comes to it from a field.
            let remove = Item::button("remove", cx.text("account-remove"), Message::Remove);
            items.push(remove.hint(cx.text("account-remove-hint")).quiet());
        }
        Outline { screen: "account", title: name, items }
    }
}

impl Wrong {
    /// The field that it is wrong with.
    fn field(self) -> &'static str {
        match self {
            Self::Name(wrong) => wrong.field(),
            Self::Counter => "counter",
        }
    }

    fn text(self, cx: &Context<'_>) -> String {
        match self {
            Self::Name(wrong) => explain::names(wrong, cx.locale),
            Self::Counter => cx.text("error-counter"),
        }
    }
}

impl Account {
    fn save(&mut self, cx: &Context<'_>, turn: &mut Turn) {
        let counts_from = self.account(cx).and_then(|account| account.generator.counter());
        match self.typed(counts_from) {
            Ok((issuer, label, counter)) => turn.keep(Keep::Rename { id: self.id, issuer, label, counter }),
            Err(wrong) => {
                self.wrong = Some(wrong);
                turn.focus_on(wrong.field());
            }
        }
    }

    /// What stands in the fields: the names, and where the account is to count from, if that has changed.
    fn typed(&self, counts_from: Option<u64>) -> Result<(String, String, Option<u64>), Wrong> {
        let [issuer, label] = [&self.issuer, &self.label].map(|field| name::readable(field.text()));
        let (issuer, label) = typed_names::checked(issuer, label).map_err(Wrong::Name)?;
        let Some(before) = counts_from else { return Ok((issuer, label, None)) };
        let typed = self.counter.text().trim().parse().ok().filter(|counter| *counter < u64::MAX);
        let counter: u64 = typed.ok_or(Wrong::Counter)?;
        Ok((issuer, label, Some(counter).filter(|counter| *counter != before)))
    }

    fn account<'a>(&self, cx: &Context<'a>) -> Option<&'a vault::Account> {
        cx.accounts.iter().find(|account| account.id == self.id)
    }
}
