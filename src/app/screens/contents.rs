//! The guide's contents: its chapters, what is marked in them, and a search through them all.

use crate::app::vocabulary::ask::Go;
use crate::app::vocabulary::commands::{Command, Press};
use crate::app::vocabulary::demo_state::Gesture::{Key, Push, Type};
use crate::app::vocabulary::demo_state::State;
use crate::app::vocabulary::door::OF_THE_GUIDE;
use crate::app::vocabulary::help_page::{self, Keys};
use crate::app::vocabulary::search::{Found, Hit, MOST, Search};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, Door, Hearing, Name, On, Page, items};
use crate::guide::{self, Chapter};
use crate::outline::{Field, Id, Item, Outline};

/// A chapter, and the line or title in it with this id.
type Place = (&'static Chapter, &'static str);

/// What to do when a search has found nothing.
const OTHERWISE: &str = "contents-search-try";

#[derive(Debug, Default)]
pub struct Contents {
    search: Search,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
    /// Leave the guide.
    Close,
    Way,
    PractiseLogin,
    Search,
    Clear,
    /// The chapter with this id, or the line with it.
    Open(&'static str),
}

impl Page for Contents {
    type Message = Message;

    const HELP: &'static str = "help-guide";
    const PAGES: &'static [help_page::Page] = &[help_page::Page {
        name: "help-guide",
        lines: &[
            "help-guide-what",
            "help-guide-contents",
            "help-guide-way",
            "help-guide-read",
            "help-guide-headings",
            "help-guide-on",
            "help-guide-bookmarks",
            "help-guide-steps",
            "help-guide-ticks",
            "help-guide-phones",
            "help-guide-cases",
            "help-guide-kept",
        ],
        keys: Keys::Of(&[
            Command::Press,
            Command::NextLine,
            Command::PreviousLine,
            Command::Raise,
            Command::Lower,
            Command::Last,
            Command::First,
            Command::Add,
            Command::Repeat,
            Command::Faster,
            Command::Slower,
            Command::Guide,
            Command::Help,
            Command::Back,
        ]),
    }];
    const STATES: &'static [State] = &[
        State::open("contents", &[Push("guide")]),
        // Somebody has been in it, and set a bookmark.
        State::open(
            "contents-marked",
            &[Push("guide"), Push("open-guide-app"), Key(&Press::Right), Push("bookmark"), Key(&Press::Escape)],
        ),
        State::open("contents-search", &[Push("guide"), Push("search"), Type("post")]),
    ];

    fn enter(_: At, _: &Context<'_>) -> Option<Self> {
        Some(Self::default())
    }

    fn first_focus(&self, cx: &Context<'_>) -> Option<Id> {
        Some(match place(cx) {
            Some(_) => "go-on".into(),
            None => guide::chapters().first().map_or("back".into(), |first| row_id(first.title)),
        })
    }

    /// The contents are left at the chapter one was in, and come back to at the one one is in now.
    fn replaced(&self, left: &Id, to: At) -> Option<Id> {
        let At::Place(place) = to else { return None };
        let (chapter, _) = guide::find(place)?;
        left.0.starts_with("open-").then(|| row_id(chapter.title))
    }

    fn command(&self, command: Command, _: &On, _: &Context<'_>) -> Option<Message> {
        (command == Command::Guide).then_some(Message::Close)
    }

    fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        self.search.field(id)
    }

    fn edited(&mut self, _: &Id) {
        self.search.edited();
    }

    fn second(&mut self, cx: &Context<'_>, turn: &mut Turn) {
        if self.search.is_due() {
            turn.say(self.found(cx).told(OTHERWISE, cx));
        }
    }

    fn focus_goes(&mut self, from: Option<&Id>, to: Option<&Id>, cx: &Context<'_>, turn: &mut Turn) -> bool {
        if self.search.is_left(from, to) {
            turn.say(self.found(cx).told_on_leaving(OTHERWISE, cx));
        }
        false
    }

    fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Back => turn.go(Go::Back),
            Message::Close => turn.go(Go::BackFrom(OF_THE_GUIDE)),
            Message::Way => turn.open(Door::to(Name::Way)),
            Message::PractiseLogin => turn.open(Door::to(Name::Login)),
            Message::Search => {
                let first = self.found(cx).first().map(hit_id);
                self.search.go_on(first, turn);
            }
            Message::Clear => {
                self.search.clear();
                turn.focus_on("search");
            }
            Message::Open(place) => turn.open(Door::to(Name::Chapter).at(At::Place(place))),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let title = cx.text("contents-title");
        let mut items = vec![
            Item::heading("title", title.clone()),
            Item::text("what", cx.text("contents-what")),
            items::back(cx, Message::Back),
        ];
        let here = place(cx);
        items.extend(here.map(|at| {
            Item::button("go-on", cx.text("contents-go-on"), Message::Open(at.1)).hint(place_name(at, cx)).primary()
        }));
        let way = Item::button("way", cx.text("contents-way"), Message::Way);
        let way = way.primary_if(here.is_none());
        items.push(match cx.way_known() {
            Some(_) => way.hint(cx.text("contents-way-known")),
            None => way,
        });
        items.push(Item::button("practise", cx.text("login-practise"), Message::PractiseLogin));
        let found = self.found(cx);
        items.push(self.search.item("contents-search", &found, OTHERWISE, Message::Search, cx));
        let clear = || Item::button("clear", cx.text("search-clear"), Message::Clear).quiet();
        match &found {
            Found::Nothing => {}
            Found::TooShort => items.push(clear()),
            Found::Hits(hits) => {
                let shown = &hits[..hits.len().min(MOST)];
                let of_one = |one: &Hit<Place>, next: &Hit<Place>| one.at.0.name == next.at.0.name;
                items.extend(shown.chunk_by(of_one).map(|hits| hit_list(hits, cx)));
                items.push(clear());
            }
        }
        let row = |chapter: &Chapter| (row_id(chapter.title), cx.text(chapter.title), Message::Open(chapter.title));
        let titles = guide::chapters().iter().map(row).collect();
        let selected = here.and_then(|(chapter, _)| guide::chapters().iter().position(|it| it.name == chapter.name));
        items.push(items::list("chapters", cx.text("contents-chapters"), titles, selected));
        items.push(Item::text("how", cx.text("contents-how")));
        let marked = bookmarks(cx);
        if !marked.is_empty() {
            let row = |at: Place| (Id::from(format!("bookmark-{}", at.1)), place_name(at, cx), Message::Open(at.1));
            let rows = marked.into_iter().map(row).collect();
            items.push(items::list("bookmarks", cx.text("contents-bookmarks"), rows, None));
        }
        Outline { screen: "contents", title, items }
    }
}

impl Contents {
    fn found(&self, cx: &Context<'_>) -> Found<Place> {
        // Not what a case turns out to be: that is for the listener to judge.
        let lines = guide::chapters().iter().flat_map(|chapter| {
            let title = ((chapter, chapter.title), cx.text(chapter.title));
            let lines = chapter.lines.iter().map(move |line| ((chapter, line.id), line.text(cx.locale)));
            std::iter::once(title).chain(lines)
        });
        self.search.found(lines, |(chapter, _)| chapter.name)
    }
}

/// The row of the chapter with this title.
fn row_id(title: &str) -> Id {
    Id::from(format!("open-{title}"))
}

fn hit_id(hit: &Hit<Place>) -> Id {
    Id::from(format!("hit-{}", hit.at.1))
}

/// The lines found in one chapter, under its title.
fn hit_list(hits: &[Hit<Place>], cx: &Context<'_>) -> Item<Message> {
    let title = hits.first().map(|hit| hit.at.0.title).unwrap_or_default();
    let rows = hits.iter().map(|hit| (hit_id(hit), hit.name().to_owned(), Message::Open(hit.at.1))).collect();
    items::list(format!("found-{title}"), cx.text(title), rows, None)
}

/// Where one was in the guide, if that is still there.
fn place(cx: &Context<'_>) -> Option<Place> {
    let (chapter, line) = guide::find(cx.settings.guide.place.as_deref()?)?;
    Some((chapter, line.map_or(chapter.title, |line| line.id)))
}

/// The bookmarks that are still there, in reading order.
fn bookmarks(cx: &Context<'_>) -> Vec<Place> {
    let of = |chapter: &'static Chapter| {
        let ids = std::iter::once(chapter.title).chain(chapter.lines.iter().map(|line| line.id));
        ids.filter(|id| cx.settings.guide.bookmarks.contains(*id)).map(move |id| (chapter, id))
    };
    guide::chapters().iter().flat_map(of).collect()
}

/// A place in words. What stands around it ends the sentence.
fn place_name((chapter, id): Place, cx: &Context<'_>) -> String {
    let title = cx.text(chapter.title);
    match chapter.line(id) {
        Some(line) => {
            let text = line.beginning(cx.locale);
            let line = text.trim_end_matches('.');
            cx.locale.with("contents-place", &[("chapter", title.into()), ("line", line.into())])
        }
        None => title,
    }
}
