//! *Your codes*: the accounts, and the code of the chosen one.

use crate::app::vocabulary::ask::{Codes as Of, Go, Keep, To};
use crate::app::vocabulary::commands::{Command, Press};
use crate::app::vocabulary::demo_state::Gesture::{Key, Push, Type, Unheard};
use crate::app::vocabulary::demo_state::{BANK, DOOR, LONG, STEAM, State, When};
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::items::{self, account_row};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, AtHand, Context, Door, Name, On, Page, practice};
use crate::outline::{Id, Item, Outline, Role};
use crate::vault::{Account, AccountId};

/// The main screen: the chosen account's code, and the accounts to choose from.
#[derive(Debug)]
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
    TimeLeft,
    Add,
    SetUp,
    Details,
    Test,
    PractiseLogin,
    Undo,
    Settings,
    Guide,
    Help,
    Lock,
    Quit,
}

impl Page for Codes {
    type Message = Message;

    const HELP: &'static str = "help-codes";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-codes",
        lines: &[
            "help-codes-what",
            "help-codes-choose",
            "help-codes-hear",
            "help-codes-again",
            "help-codes-time",
            "help-codes-wait",
            "help-codes-next",
            "help-codes-digits",
            "help-codes-auto",
            "help-codes-copy",
            "help-codes-counter",
            "help-codes-accounts",
            "help-codes-details",
            "help-codes-practice",
        ],
        keys: Keys::Of(&[
            Command::Press,
            Command::Repeat,
            Command::TimeLeft,
            Command::NextCode,
            Command::Auto,
            Command::Curtain,
            Command::Lower,
            Command::Raise,
            Command::Start,
            Command::End,
            Command::PreviousLine,
            Command::NextLine,
            Command::Copy,
            Command::Add,
            Command::Details,
            Command::Undo,
            Command::Settings,
            Command::Guide,
            Command::Lock,
            Command::Help,
            Command::Back,
        ]),
    }];
    const STATES: &'static [State] = &[
        State::first("practice", &[Push("try-code")]),
        State::with("empty", &[], &[]),
        State::with("one", &[BANK], &[]),
        State::open("codes", &[]),
        State::with("long", &[LONG], &[]),
        State::with("counter", &[DOOR], &[]),
        State::with("counter-shown", &[DOOR], &[Key(&Press::Space)]),
        State::with("steam", &[STEAM], &[]),
        // A code is gone through digit by digit.
        State::with("digit", &[BANK], &[Key(&Press::Right), Key(&Press::Right)]),
        State::with("waiting", &[BANK], &[]).when(When::LastSeconds),
        State::open("automatic", &[Type("*")]),
        State::open("removed", &[Push("codes-details"), Push("remove")]),
        State::open("describing", &[Key(&Press::F(11))]),
        State::open("silent", &[Unheard]),
    ];

    /// The practice account, where there are none of one's own.
    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self)
    }

    fn opened(&self, turn: &mut Turn) {
        turn.codes(Of::Settle);
    }

    /// At the chosen account.
    fn first_focus(&self, cx: &Context<'_>) -> Option<Id> {
        cx.chosen.map(account_row)
    }

    fn at_hand(&self, cx: &Context<'_>) -> Option<AtHand> {
        Some(AtHand::own(cx.chosen?, cx.now))
    }

    fn command(&self, command: Command, on: &On, cx: &Context<'_>) -> Option<Message> {
        Some(match command {
            Command::Press if !on.presses && cx.chosen.is_some() => Message::ReadChosen,
            Command::TimeLeft => Message::TimeLeft,
            Command::NextCode => Message::Next,
            Command::Auto => Message::Auto(cx.auto != cx.chosen),
            Command::Curtain => Message::Curtain(!cx.hidden),
            Command::Copy => Message::Copy,
            Command::Undo => Message::Undo,
            Command::Add if cx.vault_open => Message::Add,
            Command::Details if cx.vault_open && cx.chosen.is_some() => Message::Details,
            Command::Lower if on.code => Message::Step(To::Previous),
            Command::Raise if on.code => Message::Step(To::Next),
            Command::Start if on.code => Message::Step(To::First),
            Command::End if on.code => Message::Step(To::Last),
            _ => return None,
        })
    }

    fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Choose(id) => turn.codes(Of::Choose(id)),
            Message::Read(id) => turn.codes(Of::Read(id)),
            Message::ReadChosen => cx.chosen.into_iter().for_each(|id| turn.codes(Of::Read(id))),
            Message::Next => turn.codes(Of::ReadNext),
            Message::Auto(on) => turn.codes(Of::Auto(on)),
            Message::Curtain(hidden) => turn.codes(Of::Curtain(hidden)),
            Message::Copy => turn.codes(Of::Copy),
            Message::Repeat => turn.repeat_told(),
            Message::Step(to) => turn.codes(Of::Step(to)),
            Message::TimeLeft => turn.codes(Of::TimeLeft),
            Message::Add => turn.open(Door::to(Name::Add)),
            Message::SetUp => turn.go(Go::BackTo(Door::to(Name::Welcome).at(At::SetUp))),
            Message::Details => open_account(At::Account, cx, turn),
            Message::Test => open_account(At::TestOf, cx, turn),
            Message::PractiseLogin => turn.open(Door::to(Name::Login)),
            Message::Undo => turn.keep(Keep::Undo),
            Message::Settings => turn.open(Door::to(Name::Settings)),
            Message::Guide => turn.open(Door::to(Name::Contents)),
            Message::Help => turn.open(Door::to(Name::Help).at(At::Page(Self::HELP))),
            Message::Lock => turn.keep(Keep::Lock),
            Message::Quit => turn.go(Go::Quit),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = Vec::new();
        let shown = cx.shown(self.at_hand(cx));
        if let Some(account) = cx.chosen.and_then(|id| cx.account(id)) {
            items.push(items::code("code", cx.name(account), &shown, cx.hidden, Message::ReadChosen, cx).primary());
        }
        items.extend(items::countdown(&shown, cx));
        items.push(Item::heading("title", cx.text("codes-title")));
        items.push(list(cx));
        let button = |id, message, command| Item::button(id, cx.text(id), message).shortcut(cx.keys(command));
        items.push(button("codes-copy", Message::Copy, Command::Copy));
        if shown.period.is_some() {
            let auto = cx.auto.is_some() && cx.auto == cx.chosen;
            items.push(button("codes-next", Message::Next, Command::NextCode));
            let auto = Item::switch("codes-auto", cx.text("codes-auto"), auto, Message::Auto(!auto));
            items.push(auto.hint(cx.text("codes-auto-hint")).shortcut(cx.keys(Command::Auto)));
        }
        if shown.code.is_some() && shown.period.is_none() {
            items.push(button("codes-new", Message::Next, Command::NextCode));
        }
        let seen = Item::switch("codes-seen", cx.text("codes-seen"), !cx.hidden, Message::Curtain(!cx.hidden));
        items.push(seen.shortcut(cx.keys(Command::Curtain)));
        items.push(button("codes-repeat", Message::Repeat, Command::Repeat));
        if shown.code.is_some() {
            items.push(button("codes-previous-digit", Message::Step(To::Previous), Command::Lower));
            items.push(button("codes-next-digit", Message::Step(To::Next), Command::Raise));
        }
        items.extend(items::undo(cx, Message::Undo));
        if cx.vault_open {
            items.push(button("codes-add", Message::Add, Command::Add).primary_if(cx.chosen.is_none()));
            items.push(button("codes-details", Message::Details, Command::Details).quiet());
        } else {
            items.push(Item::button("codes-set-up", cx.text("codes-set-up"), Message::SetUp));
        }
        if cx.vault_open && !cx.chosen.is_some_and(practice::is) {
            items.push(Item::button("codes-test", cx.text("test-open"), Message::Test));
        }
        items.push(Item::button("codes-practise", cx.text("login-practise"), Message::PractiseLogin));
        items.push(button("codes-settings", Message::Settings, Command::Settings));
        items.push(items::guide(cx, Message::Guide));
        items.push(button("codes-help", Message::Help, Command::Help));
        if cx.vault_open {
            items.push(button("codes-lock", Message::Lock, Command::Lock).quiet());
        }
        items.push(Item::button("quit", cx.text("quit"), Message::Quit).quiet());
        Outline { screen: "codes", title: cx.text("codes-title"), items }
    }
}

fn open_account(at: fn(AccountId) -> At, cx: &Context<'_>, turn: &mut Turn) {
    if let Some(id) = cx.chosen {
        turn.open(Door::to(Name::Account).at(at(id)));
    }
}

/// The accounts: reaching one chooses it.
fn list(cx: &Context<'_>) -> Item<Message> {
    let of = cx.accounts.len();
    let row = |(at, account): (usize, &Account)| {
        let id = account.id;
        let role = Role::Row { position: at + 1, of, select: Some(Message::Choose(id)), press: Message::Read(id) };
        let row = Item::new(account_row(id), role, cx.name(account));
        if cx.vault_open { row } else { row.hint(cx.text("practice-hint")) }
    };
    let rows = cx.accounts.iter().enumerate().map(row).collect();
    let selected = cx.accounts.iter().position(|account| Some(account.id) == cx.chosen);
    Item::new("accounts", Role::List { rows, selected }, cx.text("codes-accounts"))
}
