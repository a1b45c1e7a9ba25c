use super::{Action, Context, back_item};
use crate::app::keymap::Keymap;
use crate::outline::{Item, Outline};

/// The keys that matter most, told in under two minutes: opening the screen reads it from end to end.
#[derive(Debug, Default)]
pub struct Tour;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
}

/// What there is to hear, in order.
const STOPS: [&str; 10] = [
    "tour-stop",
    "tour-read",
    "tour-repeat",
    "tour-steps",
    "tour-reader",
    "tour-pad",
    "tour-accounts",
    "tour-move",
    "tour-help",
    "tour-end",
];

/// The same, but for what is not true of the keys in force.
pub(in crate::app) fn stops(keymap: &Keymap) -> impl Iterator<Item = &'static str> {
    let like_the_reader = keymap.is_like_the_reader();
    STOPS.into_iter().filter(move |stop| like_the_reader || *stop != "tour-reader")
}

impl Tour {
    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Back => Action::Back,
        }
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = vec![Item::heading("title", cx.text("tour-title"))];
        let keys = cx.keymap.first_keys(cx.locale);
        items.extend(stops(cx.keymap).map(|stop| Item::text(stop, cx.locale.with(stop, &keys))));
        items.push(back_item(cx, Message::Back));
        Outline { screen: "tour", title: cx.text("tour-title"), items }
    }
}
