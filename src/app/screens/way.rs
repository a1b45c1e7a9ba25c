//! Which way to MitID is mine? One question at a time, and then the chapters to read.

use crate::app::vocabulary::ask::{Go, GuideMark, Prefer};
use crate::app::vocabulary::commands::Command;
use crate::app::vocabulary::demo_state::{Gesture::Push, State};
use crate::app::vocabulary::door::OF_THE_GUIDE;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, Door, Name, On, Page, items};
use crate::guide::{self, Answers};
use crate::outline::{Item, Outline};

#[derive(Debug, Default)]
pub struct Way {
    way: guide::Way,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Where an answer leads.
    Answer(guide::Way),
    /// To the question before, and from the first one to where one was.
    Back,
    /// Leave the guide.
    Close,
    Open(&'static str),
}

impl Page for Way {
    type Message = Message;

    const HELP: &'static str = "help-guide";
    const STATES: &'static [State] = &[
        State::open("way-cpr", &[Push("guide"), Push("way")]),
        State::open("way-stay", &[Push("guide"), Push("way"), Push("answer-1")]),
        State::open("way-scan", &[Push("guide"), Push("way"), Push("answer-0")]),
        State::open("way-device", &[Push("guide"), Push("way"), Push("answer-0"), Push("answer-0")]),
        State::open("way-nemid", &[Push("guide"), Push("way"), Push("answer-0"), Push("answer-0"), Push("answer-0")]),
        // What they come to, when it is much.
        State::open(
            "way-found",
            &[
                Push("guide"),
                Push("way"),
                Push("answer-1"),
                Push("answer-1"),
                Push("answer-1"),
                Push("answer-2"),
                Push("answer-0"),
            ],
        ),
    ];

    /// The way that was found the last time, or the first question.
    fn enter(_: At, cx: &Context<'_>) -> Option<Self> {
        Some(Self { way: cx.way_known().map(guide::Way::Found).unwrap_or_default() })
    }

    /// Back to the question before, if there is one. A way that was found is left as it is.
    fn command(&self, command: Command, _: &On, _: &Context<'_>) -> Option<Message> {
        match command {
            Command::Back if self.asks_again() => Some(Message::Back),
            Command::Guide => Some(Message::Close),
            _ => None,
        }
    }

    fn update(&mut self, message: Message, _: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Answer(way) => {
                self.way = way;
                if let guide::Way::Found(answers) = way {
                    turn.prefer(Prefer::Mark(GuideMark::Way(answers)));
                }
            }
            Message::Back if self.asks_again() => self.way = self.way.back().unwrap_or_default(),
            Message::Back => turn.go(Go::Back),
            Message::Close => turn.go(Go::BackFrom(OF_THE_GUIDE)),
            Message::Open(chapter) => turn.open(Door::to(Name::Chapter).at(At::Place(chapter))),
        }
    }

    fn tells_news(&self) -> bool {
        matches!(self.way, guide::Way::Found(_))
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        // Each question is a screen of its own, named by its message.
        let (screen, hint) = match self.way {
            guide::Way::Cpr => ("way-cpr", Some("way-cpr-hint")),
            guide::Way::Stay => ("way-stay", None),
            guide::Way::Scan(_) => ("way-scan", Some("way-scan-hint")),
            guide::Way::Device(..) => ("way-device", None),
            guide::Way::NemId(..) => ("way-nemid", Some("way-nemid-hint")),
            guide::Way::Found(_) => ("way-found", None),
        };
        let title = cx.text(screen);
        let mut items = vec![Item::heading("title", title.clone())];
        items.extend(hint.map(|hint| Item::text("hint", cx.text(hint))));
        let answers = self.way.answers().into_iter().enumerate();
        items
            .extend(answers.map(|(at, (answer, way))| {
                Item::button(format!("answer-{at}"), cx.text(answer), Message::Answer(way))
            }));
        if let guide::Way::Found(answers) = self.way {
            items.extend(found(answers, cx));
        }
        items.push(items::back(cx, Message::Back));
        Outline { screen, title, items }
    }
}

impl Way {
    fn asks_again(&self) -> bool {
        !matches!(self.way, guide::Way::Found(_)) && self.way.back().is_some()
    }
}

/// The way in words, and its chapters in order.
fn found(answers: Answers, cx: &Context<'_>) -> Vec<Item<Message>> {
    let mut items: Vec<_> = answers.in_words().into_iter().map(|id| Item::text(id, cx.text(id))).collect();
    let titles: Vec<&str> =
        answers.chapters().into_iter().filter_map(guide::chapter).map(|chapter| chapter.title).collect();
    let rows = titles.iter().map(|&title| (title.into(), cx.text(title), Message::Open(title))).collect();
    items.push(items::list("chapters", cx.text("way-chapters"), rows, None));
    items.push(Item::button("anew", cx.text("way-anew"), Message::Answer(guide::Way::default())));
    items
}
