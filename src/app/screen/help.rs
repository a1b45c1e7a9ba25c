//! Help: a page for each screen and each subject, all of them searched at once.

mod page;
mod search;
mod words;

pub use page::Page;

use super::{Action, Context, Destination, Hearing, back_item, field_item};
use crate::app::keymap::Command;
use crate::outline::{Field, Id, Item, Outline, Role};
use crate::speech::phrase;
use search::{Found, Hit, MOST};
use words::Words;

/// A search is told of when so many seconds have begun since the last letter.
const PAUSE: u8 = 2;

/// A page, or the lines of all pages in which the words of a search occur.
#[derive(Debug)]
pub struct Help {
    page: Page,
    /// It was opened from another page.
    deeper: bool,
    query: Field,
    /// The seconds that have begun since something was typed, until what it found has been told.
    untold: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
    Close,
    Search,
    Clear,
    Read,
    Tour,
    Describe(bool),
    /// A page, at this line of it.
    Open(Page, Option<&'static str>),
    /// A row was reached: nothing comes of that.
    Reached,
}

impl Help {
    pub(in crate::app) fn new(page: Page, deeper: bool) -> Self {
        Self { page, deeper, query: Field::default(), untold: None }
    }

    pub(super) fn page(&self) -> Page {
        self.page
    }

    pub(super) fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        match message {
            Message::Back => Action::Back,
            Message::Close => Action::CloseHelp,
            Message::Search => Action::Focus(self.first_hit(cx).unwrap_or_else(|| {
                // The field says it.
                self.untold = None;
                "search".into()
            })),
            Message::Clear => {
                self.query = Field::default();
                Action::Focus("search".into())
            }
            Message::Read => Action::ReadAloud(self.read(cx)),
            Message::Tour => Action::Open(Destination::Tour),
            Message::Describe(on) => Action::Describe(on),
            // The page that is open: no second one on top of it.
            Message::Open(page, None) if page == self.page && self.query.is_empty() => Action::Focus("read".into()),
            Message::Open(page, line) => Action::Open(Destination::HelpPage(page, line)),
            Message::Reached => Action::None,
        }
    }

    pub(super) fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        (id.0 == "search").then_some((&mut self.query, Hearing::Aloud))
    }

    pub(super) fn edited(&mut self) {
        self.untold = Some(0);
    }

    /// A second has begun: whether it is time to tell what the search has found.
    pub(in crate::app) fn pauses(&mut self) -> bool {
        let seconds = self.untold.as_mut().map(|seconds| {
            *seconds += 1;
            *seconds
        });
        seconds.is_some_and(|seconds| seconds >= PAUSE)
    }

    /// Whether it had not been told what is searched for now has found; it is from here on.
    pub(in crate::app) fn take_untold(&mut self) -> bool {
        self.untold.take().is_some() && !self.query.is_empty()
    }

    /// What the search has found, in words; shorter for those who have gone on to it.
    pub(in crate::app) fn found_now(&self, cx: &Context<'_>, gone_on: bool) -> String {
        match self.found(&Words::new(cx)) {
            Found::Hits(hits) if gone_on => count(&hits, cx),
            found => told(&found, cx),
        }
    }

    fn found(&self, words: &Words<'_>) -> Found {
        search::search(self.query.text(), words)
    }

    fn first_hit(&self, cx: &Context<'_>) -> Option<Id> {
        match self.found(&Words::new(cx)) {
            Found::Hits(hits) => hits.first().map(hit_id),
            Found::Nothing | Found::TooShort => None,
        }
    }

    /// What there is to hear on the page, from end to end.
    fn read(&self, cx: &Context<'_>) -> Vec<Id> {
        let keys: Vec<Id> = self.page.keys().iter().map(|binding| binding.help.into()).collect();
        let heading = (!keys.is_empty()).then(|| "keys-here".into());
        self.page.lines(cx.keymap).map(Id::from).chain(heading).chain(keys).collect()
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let words = Words::new(cx);
        let found = self.found(&words);
        let title = cx.locale.with("help-title", &[("page", words.text(self.page.name()).into())]);
        let mut items = vec![Item::heading("title", title.clone()), back_item(cx, Message::Back)];
        if self.deeper {
            items.push(Item::button("close", cx.text("help-close"), Message::Close).shortcut(cx.keys(Command::Help)));
        }
        let field = field_item("search", cx.text("help-search"), &self.query, None, Message::Search);
        let told = told(&found, cx);
        items.push(if self.query.is_empty() { field.hint(told) } else { field.told_hint(told) });
        match &found {
            Found::Nothing => items.extend(self.contents(cx, &words)),
            Found::TooShort => items.push(Item::button("clear", cx.text("help-search-clear"), Message::Clear)),
            Found::Hits(hits) => {
                let shown = &hits[..hits.len().min(MOST)];
                items.extend(shown.chunk_by(|one, next| one.page == next.page).map(|hits| hit_list(hits, &words)));
                items.push(Item::button("clear", cx.text("help-search-clear"), Message::Clear));
            }
        }
        items.push(self.pages(cx, &words));
        Outline { screen: self.page.name(), title, items }
    }

    fn contents(&self, cx: &Context<'_>, words: &Words<'_>) -> Vec<Item<Message>> {
        let mut items = vec![Item::button("read", cx.text("help-read"), Message::Read).hint(cx.text("help-read-hint"))];
        items.extend(self.page.lines(cx.keymap).map(|line| Item::text(line, words.text(line))));
        let keys = self.page.keys();
        if !keys.is_empty() {
            items.push(Item::heading("keys-here", cx.text("help-keys-here")));
        }
        items.extend(keys.into_iter().map(|binding| Item::text(binding.help, words.key(binding))));
        items.push(Item::heading("more", cx.text("help-more")));
        items.push(Item::button("tour", cx.text("tour-button"), Message::Tour));
        let describe =
            Item::switch("describe", cx.text("help-describe"), cx.describing, Message::Describe(!cx.describing));
        items.push(describe.hint(words.text("help-describe-hint")).shortcut(cx.keys(Command::Describe)));
        items
    }

    fn pages(&self, cx: &Context<'_>, words: &Words<'_>) -> Item<Message> {
        let row = |(at, page): (usize, Page)| {
            let of = Page::ALL.len();
            let role = Role::Row { position: at + 1, of, select: Message::Reached, press: Message::Open(page, None) };
            Item::new(format!("page-{}", page.name()), role, words.text(page.name()))
        };
        let rows = Page::ALL.into_iter().enumerate().map(row).collect();
        let selected = Page::ALL.iter().position(|page| *page == self.page);
        Item::new("pages", Role::List { rows, selected }, cx.text("help-pages"))
    }
}

/// How much was found.
fn count(hits: &[Hit], cx: &Context<'_>) -> String {
    match hits.len() {
        0 => cx.text("help-search-nothing"),
        count if count > MOST => cx.locale.with("help-search-many", &[("most", MOST.into())]),
        count => cx.locale.with("help-search-found", &[("count", count.into())]),
    }
}

/// How much was found, and what to do now.
fn told(found: &Found, cx: &Context<'_>) -> String {
    let advice = match found {
        Found::Nothing => "help-search-how",
        Found::TooShort => "help-search-short",
        Found::Hits(hits) if hits.is_empty() => "help-search-try",
        Found::Hits(hits) if hits.len() > MOST => "help-search-fewer",
        Found::Hits(_) => "help-search-go",
    };
    let count = match found {
        Found::Hits(hits) => Some(count(hits, cx)),
        Found::Nothing | Found::TooShort => None,
    };
    phrase::join(&count.into_iter().chain([cx.text(advice)]).collect::<Vec<_>>())
}

fn hit_id(hit: &Hit) -> Id {
    Id::from(format!("hit-{}-{}", hit.page.name(), hit.line.unwrap_or("name")))
}

/// The lines found on one page, under its name.
fn hit_list(hits: &[Hit], words: &Words<'_>) -> Item<Message> {
    let row = |(at, hit): (usize, &Hit)| {
        let press = Message::Open(hit.page, hit.line);
        let role = Role::Row { position: at + 1, of: hits.len(), select: Message::Reached, press };
        // Its place in the list is said after it.
        Item::new(hit_id(hit), role, hit.text.trim_end_matches('.'))
    };
    let rows = hits.iter().enumerate().map(row).collect();
    let page = hits.first().map(|hit| hit.page.name()).unwrap_or_default();
    Item::new(format!("found-{page}"), Role::List { rows, selected: None }, words.text(page))
}
