//! The guide's contents: its chapters, what is marked in them, and a search through them all.

use super::search::{Found, Hit, MOST, Search};
use super::{Action, Context, Destination, back_item, way};
use crate::guide::{self, Chapter};
use crate::outline::{Id, Item, Outline, Role};
use crate::settings::Guide as Kept;

/// A chapter, and the line or title in it with this id.
type At = (&'static Chapter, &'static str);

/// What to do when a search has found nothing.
const OTHERWISE: &str = "contents-search-try";

#[derive(Debug, Default)]
pub struct Contents {
    pub(in crate::app) search: Search,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
    Way,
    /// Practise logging in.
    Practise,
    Search,
    Clear,
    /// The chapter with this id, or the line with it.
    Open(&'static str),
    /// A row was reached: nothing comes of that.
    Reached,
}

impl Contents {
    pub(super) fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        match message {
            Message::Back => Action::Back,
            Message::Way => Action::Open(Destination::Way),
            Message::Practise => Action::Open(Destination::Login),
            Message::Search => Action::Focus(self.found(cx).first().map(hit_id).unwrap_or_else(|| {
                // The field says it.
                let _: bool = self.search.take_untold();
                "search".into()
            })),
            Message::Clear => {
                self.search.clear();
                Action::Focus("search".into())
            }
            Message::Open(place) => Action::Open(Destination::Chapter(place)),
            Message::Reached => Action::None,
        }
    }

    /// Where one is when the contents open.
    pub(in crate::app) fn start(kept: &Kept) -> Id {
        match place(kept) {
            Some(_) => "go-on".into(),
            None => guide::chapters().first().map_or("back".into(), |first| row_id(first.title)),
        }
    }

    /// What the search has found, in words; shorter for those who have gone on to it.
    pub(super) fn found_now(&self, cx: &Context<'_>, gone_on: bool) -> String {
        let found = self.found(cx);
        if gone_on { found.told_on_leaving(OTHERWISE, cx) } else { found.told(OTHERWISE, cx) }
    }

    fn found(&self, cx: &Context<'_>) -> Found<At> {
        // Not what a case turns out to be: that is for the listener to judge.
        let lines = guide::chapters().iter().flat_map(|chapter| {
            let title = ((chapter, chapter.title), cx.text(chapter.title));
            let lines = chapter.lines.iter().map(move |line| ((chapter, line.id), line.text(cx.locale)));
            std::iter::once(title).chain(lines)
        });
        self.search.found(lines)
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let title = cx.text("contents-title");
        let mut items = vec![
            Item::heading("title", title.clone()),
            Item::text("what", cx.text("contents-what")),
            back_item(cx, Message::Back),
        ];
        let here = place(&cx.settings.guide);
        items.extend(
            here.map(|at| {
                Item::button("go-on", cx.text("contents-go-on"), Message::Open(at.1)).hint(place_name(at, cx))
            }),
        );
        let way = Item::button("way", cx.text("contents-way"), Message::Way);
        items.push(match way::found_before(&cx.settings.guide) {
            Some(_) => way.hint(cx.text("contents-way-known")),
            None => way,
        });
        items.push(Item::button("practise", cx.text("login-practise"), Message::Practise));
        let found = self.found(cx);
        items.push(self.search.item("contents-search", &found, OTHERWISE, Message::Search, cx));
        let clear = || Item::button("clear", cx.text("help-search-clear"), Message::Clear);
        match &found {
            Found::Nothing => {}
            Found::TooShort => items.push(clear()),
            Found::Hits(hits) => {
                let shown = &hits[..hits.len().min(MOST)];
                let of_one = |one: &Hit<At>, next: &Hit<At>| one.at.0.name == next.at.0.name;
                items.extend(shown.chunk_by(of_one).map(|hits| hit_list(hits, cx)));
                items.push(clear());
            }
        }
        let titles =
            guide::chapters().iter().map(|chapter| (row_id(chapter.title), cx.text(chapter.title), chapter.title));
        let selected = here.and_then(|(chapter, _)| guide::chapters().iter().position(|it| it.name == chapter.name));
        items.push(list("chapters", cx.text("contents-chapters"), titles.collect(), selected));
        items.push(Item::text("how", cx.text("contents-how")));
        let marked = bookmarks(&cx.settings.guide);
        if !marked.is_empty() {
            let rows = marked.into_iter().map(|at| (Id::from(format!("bookmark-{}", at.1)), place_name(at, cx), at.1));
            items.push(list("bookmarks", cx.text("contents-bookmarks"), rows.collect(), None));
        }
        Outline { screen: "guide", title, items }
    }
}

/// Rows that open places: the id, the name and the place of each.
fn list(
    id: impl Into<Id>,
    name: String,
    rows: Vec<(Id, String, &'static str)>,
    selected: Option<usize>,
) -> Item<Message> {
    let of = rows.len();
    let row = |(at, (id, name, place)): (usize, (Id, String, &'static str))| {
        let role = Role::Row { position: at + 1, of, select: Message::Reached, press: Message::Open(place) };
        Item::new(id, role, name)
    };
    let rows = rows.into_iter().enumerate().map(row).collect();
    Item::new(id, Role::List { rows, selected }, name)
}

/// The row of the chapter with this title.
pub(in crate::app) fn row_id(title: &str) -> Id {
    Id::from(format!("open-{title}"))
}

fn hit_id(hit: &Hit<At>) -> Id {
    Id::from(format!("hit-{}", hit.at.1))
}

/// The lines found in one chapter, under its title.
fn hit_list(hits: &[Hit<At>], cx: &Context<'_>) -> Item<Message> {
    let title = hits.first().map(|hit| hit.at.0.title).unwrap_or_default();
    let rows = hits.iter().map(|hit| (hit_id(hit), hit.name().to_owned(), hit.at.1)).collect();
    list(format!("found-{title}"), cx.text(title), rows, None)
}

fn at(id: &str) -> Option<At> {
    let (chapter, line) = guide::find(id)?;
    Some((chapter, line.map_or(chapter.title, |line| line.id)))
}

/// Where one was in the guide, if that is still there.
fn place(kept: &Kept) -> Option<At> {
    at(kept.place.as_deref()?)
}

/// The bookmarks that are still there, in reading order.
fn bookmarks(kept: &Kept) -> Vec<At> {
    let of = |chapter: &'static Chapter| {
        let ids = std::iter::once(chapter.title).chain(chapter.lines.iter().map(|line| line.id));
        ids.filter(|id| kept.bookmarks.contains(*id)).map(move |id| (chapter, id))
    };
    guide::chapters().iter().flat_map(of).collect()
}

/// A place in words. What stands around it ends the sentence.
fn place_name((chapter, id): At, cx: &Context<'_>) -> String {
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
