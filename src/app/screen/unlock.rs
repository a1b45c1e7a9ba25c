use super::{Action, Context, Destination, Hearing, guide_item, passphrase_item};
use crate::app::explain;
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

impl Unlock {
    pub(super) fn update(&mut self, message: Message) -> Action {
        let previous = message == Message::Previous;
        match message {
            Message::Unlock | Message::Previous if self.busy => Action::None,
            Message::Unlock | Message::Previous => match Passphrase::new(self.passphrase.text()) {
                None => {
                    self.wrong = Some(Wrong::Empty);
                    Action::Focus("passphrase".into())
                }
                Some(passphrase) => {
                    self.busy = true;
                    self.wrong = None;
                    Action::Unlock { passphrase, previous }
                }
            },
            Message::Show => {
                self.show = !self.show;
                Action::None
            }
            Message::Guide => Action::Open(Destination::Guide),
            Message::Quit => Action::Quit,
        }
    }

    /// The vault could not be opened. What was typed stays selected, so that typing again replaces it.
    pub(in crate::app) fn failed(&mut self, error: vault::Error) {
        self.busy = false;
        self.wrong = Some(Wrong::Refused(error));
        let _: crate::outline::field::Echo = self.passphrase.edit(crate::outline::Edit::SelectAll);
    }

    pub(super) fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        if id.0 != "passphrase" {
            return None;
        }
        Some((&mut self.passphrase, if self.show { Hearing::Aloud } else { Hearing::Hidden }))
    }

    /// What is wrong is being put right.
    pub(super) fn edited(&mut self) {
        let _: Option<Wrong> = self.wrong.take_if(|wrong| matches!(wrong, Wrong::Empty));
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let empty = matches!(self.wrong, Some(Wrong::Empty)).then(|| cx.text("error-passphrase-empty"));
        let passphrase =
            passphrase_item("passphrase", cx.text("passphrase"), &self.passphrase, self.show, empty, Message::Unlock);
        let unlock = if self.busy { "unlock-busy" } else { "unlock-button" };
        let mut items = vec![Item::heading("title", cx.text("unlock-title"))];
        let mut previous = None;
        if let Some(Wrong::Refused(error)) = &self.wrong {
            items.push(Item::alert("refused", explain::vault(error, cx.locale)));
            previous =
                error.has_previous().then(|| Item::button("previous", cx.text("unlock-previous"), Message::Previous));
        }
        items.push(passphrase);
        items.push(Item::button("unlock", cx.text(unlock), Message::Unlock));
        items.extend(previous);
        items.push(Item::switch("show", cx.text("show-typing"), self.show, Message::Show));
        items.push(guide_item(cx, Message::Guide));
        items.push(Item::button("quit", cx.text("quit"), Message::Quit));
        Outline { screen: "unlock", title: cx.text("unlock-title"), items }
    }
}
