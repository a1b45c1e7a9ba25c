mod test;

use super::{Action, Context, Hearing, back_item, field_item, kind};
use crate::app::practice;
use crate::outline::{Field, Id, Item, Outline};
use crate::vault::{Account, AccountId};
use test::Test;

/// One account: its name, what kind of codes it makes, removing it, and testing it against another device.
#[derive(Debug)]
pub struct Details {
    id: AccountId,
    issuer: Field,
    label: Field,
    no_name: bool,
    test: Test,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    ToLabel,
    Save,
    Keep,
    Remove,
    Test,
    Back,
}

impl Details {
    pub(in crate::app) fn new(account: &Account) -> Self {
        Self {
            id: account.id,
            issuer: Field::with(&account.issuer),
            label: Field::with(&account.label),
            no_name: false,
            test: Test::default(),
        }
    }

    pub(super) fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        match message {
            Message::ToLabel => Action::Focus("label".into()),
            Message::Keep => Action::Keep,
            Message::Remove => Action::Remove(self.id),
            Message::Back => Action::Back,
            Message::Test => match self.account(cx) {
                Some(account) => self.test.judge(&account.generator, cx.now),
                None => Action::None,
            },
            Message::Save => {
                let [issuer, label] = [&self.issuer, &self.label].map(|field| field.text().trim().to_owned());
                self.no_name = issuer.is_empty() && label.is_empty();
                if self.no_name {
                    Action::Focus("issuer".into())
                } else {
                    Action::Rename { id: self.id, issuer, label }
                }
            }
        }
    }

    fn account<'a>(&self, cx: &Context<'a>) -> Option<&'a Account> {
        cx.accounts.iter().find(|account| account.id == self.id)
    }

    pub(super) fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        match id.0.as_ref() {
            "issuer" => Some((&mut self.issuer, Hearing::Aloud)),
            "label" => Some((&mut self.label, Hearing::Aloud)),
            "test-code" => Some((&mut self.test.code, Hearing::Aloud)),
            _ => None,
        }
    }

    /// What is wrong is being put right.
    pub(super) fn edited(&mut self) {
        self.no_name = false;
        self.test.edited();
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let account = self.account(cx);
        let name = account.map_or_else(|| cx.text("account-title"), |account| cx.name(account));
        let mut items = vec![Item::heading("title", name.clone())];
        if let Some(account) = account {
            items.push(Item::text("kind", kind(&account.generator, cx.locale)));
            if account.generator.secret().is_short() && !practice::is(self.id) {
                items.push(Item::text("short", cx.text("account-short-key")));
            }
        }
        if practice::is(self.id) {
            items.push(Item::text("practice", cx.text("account-practice")));
            items.push(Item::button("keep", cx.text("account-keep"), Message::Keep));
        } else {
            let field = |id, name, field, error, submit| field_item(id, cx.text(name), field, error, submit);
            let no_name = self.no_name.then(|| cx.text("error-no-name"));
            items.push(field("issuer", "add-issuer", &self.issuer, no_name, Message::ToLabel));
            items.push(field("label", "add-label", &self.label, None, Message::Save));
            items.push(Item::button("save", cx.text("account-save"), Message::Save));
            items.extend(account.into_iter().flat_map(|account| self.test.items(&account.generator, cx)));
        }
        items.push(back_item(cx, Message::Back));
        if !practice::is(self.id) {
            // Last, so that Page Down comes to it from a field.
            let remove = Item::button("remove", cx.text("account-remove"), Message::Remove);
            items.push(remove.hint(cx.text("account-remove-hint")));
        }
        Outline { screen: "account", title: name, items }
    }
}
