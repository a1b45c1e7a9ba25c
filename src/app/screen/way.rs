//! Which way to MitID is mine? One question at a time, and then the chapters to read.

use super::{Action, Context, Destination, back_item};
use crate::app::Mark;
use crate::guide::{self, Answers, Way};
use crate::outline::{Item, Outline, Role};
use crate::settings::Guide as Kept;

#[derive(Debug, Default)]
pub struct Which {
    way: Way,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Where an answer leads.
    Answer(Way),
    /// To the question before, and from the first one to where one was.
    Back,
    Open(&'static str),
    /// A row was reached: nothing comes of that.
    Reached,
}

impl Which {
    /// The way that was found the last time, or the first question.
    pub(in crate::app) fn new(kept: &Kept) -> Self {
        Self { way: found_before(kept).map(Way::Found).unwrap_or_default() }
    }

    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Answer(way) => {
                self.way = way;
                if let Way::Found(answers) = way {
                    return Action::Mark(Mark::Way(answers));
                }
            }
            Message::Back => match self.escape() {
                Some(_) => self.way = self.way.back().unwrap_or_default(),
                None => return Action::Back,
            },
            Message::Open(chapter) => return Action::Open(Destination::Chapter(chapter)),
            Message::Reached => {}
        }
        Action::None
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        // Each question is a screen of its own, named by its message.
        let (screen, hint) = match self.way {
            Way::Cpr => ("way-cpr", Some("way-cpr-hint")),
            Way::Stay => ("way-stay", None),
            Way::Scan(_) => ("way-scan", Some("way-scan-hint")),
            Way::Device(..) => ("way-device", None),
            Way::NemId(..) => ("way-nemid", Some("way-nemid-hint")),
            Way::Found(_) => ("way-found", None),
        };
        let title = cx.text(screen);
        let mut items = vec![Item::heading("title", title.clone())];
        items.extend(hint.map(|hint| Item::text("hint", cx.text(hint))));
        let answers = self.way.answers().into_iter().enumerate();
        items
            .extend(answers.map(|(at, (answer, way))| {
                Item::button(format!("answer-{at}"), cx.text(answer), Message::Answer(way))
            }));
        if let Way::Found(answers) = self.way {
            items.extend(found(answers, cx));
        }
        items.push(back_item(cx, Message::Back));
        Outline { screen, title, items }
    }

    /// To the question before, if there is one. A way that was found is left as it is.
    pub(super) fn escape(&self) -> Option<Message> {
        let asks = !matches!(self.way, Way::Found(_));
        self.way.back().filter(|_| asks).map(|_| Message::Back)
    }
}

/// What was answered the last time, if these are still the questions.
pub(super) fn found_before(kept: &Kept) -> Option<Answers> {
    Answers::from_name(kept.way.as_deref()?)
}

/// The way in words, and its chapters in order.
fn found(answers: Answers, cx: &Context<'_>) -> Vec<Item<Message>> {
    let mut items: Vec<_> = answers.in_words().into_iter().map(|id| Item::text(id, cx.text(id))).collect();
    let titles: Vec<&str> =
        answers.chapters().into_iter().filter_map(guide::chapter).map(|chapter| chapter.title).collect();
    let row = |(at, title): (usize, &&'static str)| {
        let (select, press) = (Message::Reached, Message::Open(title));
        Item::new(*title, Role::Row { position: at + 1, of: titles.len(), select, press }, cx.text(title))
    };
    let rows = titles.iter().enumerate().map(row).collect();
    items.push(Item::new("chapters", Role::List { rows, selected: None }, cx.text("way-chapters")));
    items.push(Item::button("anew", cx.text("way-anew"), Message::Answer(Way::default())));
    items
}
