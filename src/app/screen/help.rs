//! Help: a page for each screen and each subject, all of them searched at once.

mod card;
mod page;
mod words;

pub use page::Page;

use super::search::{Found, Hit, MOST, Search};
use super::{Action, Context, Destination, back_item, guide_item};
use crate::app::keymap::Command;
use crate::outline::{Id, Item, Outline, Role};
use crate::print::Format;
use crate::settings::Scanning;
use words::Words;

/// A page, and a line of it; `None` for the page's name.
type At = (Page, Option<&'static str>);

/// What to do when a search has found nothing.
const OTHERWISE: &str = "help-search-try";

/// A page, or the lines of all pages in which the words of a search occur.
#[derive(Debug)]
pub struct Help {
    page: Page,
    /// It was opened from another page.
    deeper: bool,
    pub(in crate::app) search: Search,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
    Close,
    Search,
    Clear,
    Read,
    Tour,
    Guide,
    Describe(bool),
    /// The keys as a card, in a file.
    Card(Format),
    /// A page, at this line of it.
    Open(Page, Option<&'static str>),
    /// A row was reached: nothing comes of that.
    Reached,
}

impl Help {
    pub(in crate::app) fn new(page: Page, deeper: bool) -> Self {
        Self { page, deeper, search: Search::default() }
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
                let _: bool = self.search.take_untold();
                "search".into()
            })),
            Message::Clear => {
                self.search.clear();
                Action::Focus("search".into())
            }
            Message::Read => Action::ReadAloud(self.read(cx)),
            Message::Tour => Action::Open(Destination::Tour),
            Message::Guide => Action::Open(Destination::Guide),
            Message::Describe(on) => Action::Describe(on),
            Message::Card(format) => Action::Print(card::card(cx), format),
            // The page that is open: no second one on top of it.
            Message::Open(page, None) if page == self.page && self.search.query().is_empty() => {
                Action::Focus("read".into())
            }
            Message::Open(page, line) => Action::Open(Destination::HelpPage(page, line)),
            Message::Reached => Action::None,
        }
    }

    /// What the search has found, in words; shorter for those who have gone on to it.
    pub(super) fn found_now(&self, cx: &Context<'_>, gone_on: bool) -> String {
        let found = self.found(&Words::new(cx));
        if gone_on { found.told_on_leaving(OTHERWISE, cx) } else { found.told(OTHERWISE, cx) }
    }

    fn found(&self, words: &Words<'_>) -> Found<At> {
        self.search.found(Page::ALL.into_iter().flat_map(|page| lines(page, words)))
    }

    fn first_hit(&self, cx: &Context<'_>) -> Option<Id> {
        self.found(&Words::new(cx)).first().map(hit_id)
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
        items.push(self.search.item("help-search", &found, OTHERWISE, Message::Search, cx));
        match &found {
            Found::Nothing => items.extend(self.contents(cx, &words)),
            Found::TooShort => items.push(Item::button("clear", cx.text("help-search-clear"), Message::Clear)),
            Found::Hits(hits) => {
                let shown = &hits[..hits.len().min(MOST)];
                items.extend(shown.chunk_by(|one, next| one.at.0 == next.at.0).map(|hits| hit_list(hits, &words)));
                items.push(Item::button("clear", cx.text("help-search-clear"), Message::Clear));
            }
        }
        items.push(self.pages(cx, &words));
        Outline { screen: self.page.name(), title, items }
    }

    fn contents(&self, cx: &Context<'_>, words: &Words<'_>) -> Vec<Item<Message>> {
        let mut items = vec![Item::button("read", cx.text("help-read"), Message::Read).hint(cx.text("help-read-hint"))];
        items.extend(self.page.lines(cx.keymap).map(|line| Item::text(line, words.text(line))));
        if self.page == Page::KeyTable {
            items.extend(Format::ALL.map(|format| card_button(format, cx)));
        }
        let keys = self.page.keys();
        if !keys.is_empty() {
            items.push(Item::heading("keys-here", cx.text("help-keys-here")));
        }
        items.extend(keys.into_iter().map(|binding| Item::text(binding.help, words.key(binding))));
        items.push(Item::heading("more", cx.text("help-more")));
        items.push(Item::button("tour", cx.text("tour-button"), Message::Tour));
        // With one switch or two there is no key to leave it by.
        if cx.settings.scanning == Scanning::Off || cx.describing {
            let describe =
                Item::switch("describe", cx.text("help-describe"), cx.describing, Message::Describe(!cx.describing));
            items.push(describe.hint(words.text("help-describe-hint")).shortcut(cx.keys(Command::Describe)));
        }
        items.push(guide_item(cx, Message::Guide));
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

/// All there is to find on a page. The keys of the other pages stand in the table too.
fn lines(page: Page, words: &Words<'_>) -> Vec<(At, String)> {
    let mut lines = vec![((page, None), words.text(page.name()))];
    lines.extend(page.lines(words.cx.keymap).map(|line| ((page, Some(line)), words.text(line))));
    if page == Page::KeyTable {
        lines.extend(page.keys().into_iter().map(|binding| ((page, Some(binding.help)), words.key(binding))));
    }
    lines
}

/// Saves the card in this format.
fn card_button(format: Format, cx: &Context<'_>) -> Item<Message> {
    let (id, hint) = match format {
        Format::Pdf => ("card-pdf", "card-pdf-hint"),
        Format::Html => ("card-html", "card-html-hint"),
        Format::Text => ("card-text", "card-text-hint"),
    };
    Item::button(id, cx.text(id), Message::Card(format)).hint(cx.text(hint))
}

fn hit_id(hit: &Hit<At>) -> Id {
    let (page, line) = hit.at;
    Id::from(format!("hit-{}-{}", page.name(), line.unwrap_or("name")))
}

/// The lines found on one page, under its name.
fn hit_list(hits: &[Hit<At>], words: &Words<'_>) -> Item<Message> {
    let row = |(at, hit): (usize, &Hit<At>)| {
        let (page, line) = hit.at;
        let press = Message::Open(page, line);
        let role = Role::Row { position: at + 1, of: hits.len(), select: Message::Reached, press };
        Item::new(hit_id(hit), role, hit.name())
    };
    let rows = hits.iter().enumerate().map(row).collect();
    let page = hits.first().map(|hit| hit.at.0.name()).unwrap_or_default();
    Item::new(format!("found-{page}"), Role::List { rows, selected: None }, words.text(page))
}
