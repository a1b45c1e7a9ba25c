//! *A tour of the keys*.

use crate::app::vocabulary::ask::Go;
use crate::app::vocabulary::demo_state::{Gesture::Push, State};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, Page, help_page, items};
use crate::outline::{Id, Item, Outline};

/// The keys that matter most, told in under two minutes: opening the screen reads it from end to end.
#[derive(Debug)]
pub struct Tour;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
}

/// What there is to hear, in order.
const STOPS: &[&str] = &[
    "tour-stop",
    "tour-read",
    "tour-repeat",
    "tour-steps",
    "like-the-reader-sound",
    "tour-pad",
    "tour-accounts",
    "tour-move",
    "tour-help",
    "tour-end",
];

impl Page for Tour {
    type Message = Message;

    const HELP: &'static str = "help-keys";
    const STATES: &'static [State] = &[State::first("tour", &[Push("tour")])];

    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self)
    }

    fn first_focus(&self, cx: &Context<'_>) -> Option<Id> {
        help_page::true_now(STOPS, cx.keymap).next().map(Id::from)
    }

    fn aloud(&self, cx: &Context<'_>) -> Vec<Id> {
        help_page::true_now(STOPS, cx.keymap).map(Id::from).collect()
    }

    fn update(&mut self, message: Message, _: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Back => turn.go(Go::Back),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let mut items = vec![Item::heading("title", cx.text("tour-title"))];
        let keys = cx.keymap.first_keys(cx.locale);
        let stops = help_page::true_now(STOPS, cx.keymap);
        items.extend(stops.map(|stop| Item::text(stop, cx.locale.with(stop, &keys))));
        items.push(items::back(cx, Message::Back));
        Outline { screen: "tour", title: cx.text("tour-title"), items }
    }
}
