//! *Unlock*: the passphrase of a vault that is there.

use crate::app::vocabulary::ask::{Go, Keep};
use crate::app::vocabulary::commands::{Command, Press};
use crate::app::vocabulary::demo_state::Gesture::{Key, Type};
use crate::app::vocabulary::demo_state::{Damaged, PASSPHRASE, State};
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, Door, Hearing, Name, Page, explain, items};
use crate::outline::{Field, Id, Item, Outline};
use crate::vault::{self, Passphrase};

/// There is a vault, and it is locked.
#[derive(Debug, Default)]
pub struct Unlock {
    passphrase: Field,
    show: bool,
    busy: bool,
    wrong: Option<Wrong>,
}

#[derive(Debug)]
enum Wrong {
    Empty,
    Refused(vault::Error),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Unlock,
    Previous,
    Show,
    Guide,
    Quit,
}

impl Page for Unlock {
    type Message = Message;

    const HELP: &'static str = "help-unlock";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-unlock",
        lines: &[
            "help-unlock-what",
            "help-unlock-wrong",
            "help-unlock-keyboard",
            "help-unlock-show",
            "help-unlock-read",
            "help-unlock-lock",
            "help-unlock-forgotten",
            "help-unlock-previous",
        ],
        keys: Keys::Of(&[Command::Press, Command::NextItem, Command::PreviousItem, Command::Help, Command::Back]),
    }];
    const STATES: &'static [State] = &[
        State::locked("unlock", &[]),
        State::locked("unlock-wrong", &[Type("2"), Key(&Press::Enter)]),
        State::locked("unlock-damaged", &[Type(PASSPHRASE), Key(&Press::Enter)]).damaged(Damaged::Vault),
        State::locked("settings-damaged", &[]).damaged(Damaged::Settings),
    ];

    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self::default())
    }

    fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        if id.0 != "passphrase" {
            return None;
        }
        Some((&mut self.passphrase, if self.show { Hearing::Aloud } else { Hearing::Hidden }))
    }

    fn edited(&mut self, _: &Id) {
        let _: Option<Wrong> = self.wrong.take_if(|wrong| matches!(wrong, Wrong::Empty));
    }

    /// What was typed stays selected, so that typing again replaces it.
    fn refused(&mut self, error: &vault::Error, turn: &mut Turn) -> bool {
        self.busy = false;
        self.wrong = Some(Wrong::Refused(error.clone()));
        let _: crate::outline::field::Echo = self.passphrase.edit(crate::outline::Edit::SelectAll);
        turn.focus = Some("passphrase".into());
        true
    }

    fn update(&mut self, message: Message, _: &Context<'_>, turn: &mut Turn) {
        let previous = message == Message::Previous;
        match message {
            Message::Unlock | Message::Previous if self.busy => {}
            Message::Unlock | Message::Previous => match Passphrase::new(self.passphrase.text()) {
                None => {
                    self.wrong = Some(Wrong::Empty);
                    turn.focus_on("passphrase");
                }
                Some(passphrase) => {
                    self.busy = true;
                    self.wrong = None;
                    turn.keep(Keep::Unlock { passphrase, previous });
                }
            },
            Message::Show => self.show = !self.show,
            Message::Guide => turn.open(Door::to(Name::Contents)),
            Message::Quit => turn.go(Go::Quit),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let empty = matches!(self.wrong, Some(Wrong::Empty)).then(|| cx.text("error-passphrase-empty"));
        let passphrase = items::passphrase(
            "passphrase",
            cx.text("passphrase"),
            &self.passphrase,
            self.show,
            empty,
            Message::Unlock,
            cx,
        );
        let unlock = if self.busy { "unlock-busy" } else { "unlock-button" };
        let mut items = vec![Item::heading("title", cx.text("unlock-title"))];
        let mut previous = None;
        if let Some(Wrong::Refused(error)) = &self.wrong {
            items.push(Item::alert("refused", explain::vault(error, cx.locale)));
            let earlier = || Item::button("previous", cx.text("unlock-previous"), Message::Previous).primary();
            previous = error.has_previous().then(earlier);
        }
        items.push(passphrase);
        items.push(Item::button("unlock", cx.text(unlock), Message::Unlock).primary_if(previous.is_none()));
        items.extend(previous);
        items.push(Item::switch("show", cx.text("show-typing"), self.show, Message::Show));
        items.push(items::guide(cx, Message::Guide));
        items.push(Item::button("quit", cx.text("quit"), Message::Quit).quiet());
        Outline { screen: "unlock", title: cx.text("unlock-title"), items }
    }
}
