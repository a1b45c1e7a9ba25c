use super::{Action, Context, Destination, guide_item};
use crate::app::keymap::Command;
use crate::app::practice;
use crate::app::reading::To;
use crate::outline::{Groups, Id, Item, Outline, Role};
use crate::vault::{Account, AccountId};

/// The main screen: the chosen account's code, and the accounts to choose from.
#[derive(Debug, Default)]
pub struct Codes;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Choose(AccountId),
    Read(AccountId),
    ReadChosen,
    Next,
    Auto(bool),
    Curtain(bool),
    Copy,
    Repeat,
    Step(To),
    Add,
    SetUp,
    Details,
    Test,
    Practise,
    Undo,
    Settings,
    Guide,
    Help,
    Lock,
    Quit,
}

impl Codes {
    pub(super) fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        match message {
            Message::Choose(id) => Action::Choose(id),
            Message::Read(id) => Action::Read(id),
            Message::ReadChosen => cx.chosen.map_or(Action::None, Action::Read),
            Message::Next => Action::ReadNext,
            Message::Auto(on) => Action::Auto(on),
            Message::Curtain(hidden) => Action::Curtain(hidden),
            Message::Copy => Action::Copy,
            Message::Repeat => Action::Repeat,
            Message::Step(to) => Action::Step(to),
            Message::Add => Action::Open(Destination::Add),
            Message::SetUp => Action::Open(Destination::Welcome),
            Message::Details => cx.chosen.map_or(Action::None, |id| Action::Open(Destination::Account(id))),
            Message::Test => cx.chosen.map_or(Action::None, |id| Action::Open(Destination::Test(id))),
            Message::Practise => Action::Open(Destination::Login),
            Message::Undo => Action::Undo,
            Message::Settings => Action::Open(Destination::Settings),
            Message::Guide => Action::Open(Destination::Guide),
            Message::Help => Action::Open(Destination::Help),
            Message::Lock => Action::Lock,
            Message::Quit => Action::Quit,
        }
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = vec![Item::heading("title", cx.text("codes-title"))];
        if let Some(account) = cx.account() {
            let groups = cx.code.map(|code| Groups::new(&code.groups(cx.settings.grouping.size())));
            let code = Role::Code { groups, digit: cx.digit, hidden: cx.hidden, press: Message::ReadChosen };
            let hint = cx.text(if cx.hidden { "code-hidden-hint" } else { "code-hint" });
            items.push(Item::new("code", code, cx.name(account)).hint(hint));
        }
        if let Some(period) = cx.period {
            let countdown = Role::Countdown { left: period.left(cx.now), of: period.length() };
            items.push(Item::new("countdown", countdown, cx.text("countdown")));
        }
        items.push(self.list(cx));
        let button = |id, message, command| Item::button(id, cx.text(id), message).shortcut(cx.keys(command));
        items.push(button("codes-copy", Message::Copy, Command::Copy));
        if cx.period.is_some() {
            let auto = cx.auto.is_some() && cx.auto == cx.chosen;
            items.push(button("codes-next", Message::Next, Command::NextCode));
            let auto = Item::switch("codes-auto", cx.text("codes-auto"), auto, Message::Auto(!auto));
            items.push(auto.hint(cx.text("codes-auto-hint")).shortcut(cx.keys(Command::Auto)));
        }
        let seen = Item::switch("codes-seen", cx.text("codes-seen"), !cx.hidden, Message::Curtain(!cx.hidden));
        items.push(seen.shortcut(cx.keys(Command::Curtain)));
        items.push(button("codes-repeat", Message::Repeat, Command::Repeat));
        if cx.code.is_some() {
            items.push(button("codes-previous-digit", Message::Step(To::Previous), Command::Lower));
            items.push(button("codes-next-digit", Message::Step(To::Next), Command::Raise));
        }
        items.extend(cx.undo_item(Message::Undo));
        if cx.vault_open {
            items.push(button("codes-add", Message::Add, Command::Add));
            items.push(button("codes-details", Message::Details, Command::Details));
        } else {
            items.push(Item::button("codes-set-up", cx.text("codes-set-up"), Message::SetUp));
        }
        if cx.vault_open && !cx.chosen.is_some_and(practice::is) {
            items.push(Item::button("codes-test", cx.text("test-open"), Message::Test));
        }
        items.push(Item::button("codes-practise", cx.text("login-practise"), Message::Practise));
        items.push(button("codes-settings", Message::Settings, Command::Settings));
        items.push(guide_item(cx, Message::Guide));
        items.push(button("codes-help", Message::Help, Command::Help));
        if cx.vault_open {
            items.push(button("codes-lock", Message::Lock, Command::Lock));
        }
        items.push(Item::button("quit", cx.text("quit"), Message::Quit));
        Outline { screen: "codes", title: cx.text("codes-title"), items }
    }

    fn list(&self, cx: &Context<'_>) -> Item<Message> {
        let of = cx.accounts.len();
        let row = |(at, account): (usize, &Account)| {
            let id = account.id;
            let role = Role::Row { position: at + 1, of, select: Message::Choose(id), press: Message::Read(id) };
            let row = Item::new(row_id(id), role, cx.name(account));
            if cx.vault_open { row } else { row.hint(cx.text("practice-hint")) }
        };
        let rows = cx.accounts.iter().enumerate().map(row).collect();
        let selected = cx.accounts.iter().position(|account| Some(account.id) == cx.chosen);
        Item::new("accounts", Role::List { rows, selected }, cx.text("codes-accounts"))
    }
}

/// The id of an account's row.
pub(in crate::app) fn row_id(id: AccountId) -> Id {
    Id::from(format!("account-{id}"))
}
