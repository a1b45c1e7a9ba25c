use super::{Action, Context, back_item};
use crate::outline::{Item, Outline};

/// The keys that matter most, told in under two minutes: opening the screen reads it from end to end.
#[derive(Debug, Default)]
pub struct Tour;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
}

/// What there is to hear, in order.
pub(in crate::app) const STOPS: [&str; 9] = [
    "tour-stop",
    "tour-read",
    "tour-repeat",
    "tour-steps",
    "tour-pad",
    "tour-accounts",
    "tour-move",
    "tour-help",
    "tour-end",
];

impl Tour {
    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Back => Action::Back,
        }
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = vec![Item::heading("title", cx.text("tour-title"))];
        items.extend(STOPS.map(|stop| Item::text(stop, cx.text(stop))));
        items.push(back_item(cx, Message::Back));
        Outline { screen: "tour", title: cx.text("tour-title"), items }
    }
}
