//! Help: a page for each screen and each subject, all of them searched at once.

mod card;
mod subjects;
mod words;

pub use subjects::LAST;

use crate::app::vocabulary::ask::{Go, World};
use crate::app::vocabulary::commands::{Command, Press};
use crate::app::vocabulary::demo_state::Gesture::{Key, Push, Type};
use crate::app::vocabulary::demo_state::State;
use crate::app::vocabulary::help_page;
use crate::app::vocabulary::search::{Found, Hit, MOST, Search};
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, Door, Hearing, Name, On, Page, items};
use crate::outline::{Field, Id, Item, Outline};
use crate::print::Format;
use crate::settings::Scanning;
use subjects::{KEY_TABLE, SUBJECTS};
use words::Words;

/// A page, and a line of it; `None` for the page's name.
type Place = (&'static help_page::Page, Option<&'static str>);

/// What to do when a search has found nothing.
const OTHERWISE: &str = "help-search-try";

/// A page, or the lines of all pages in which the words of a search occur.
#[derive(Debug)]
pub struct Help {
    page: &'static help_page::Page,
    /// It was opened from another page.
    deeper: bool,
    /// The line that it was opened at.
    line: Option<&'static str>,
    search: Search,
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
    /// A page, by its name, at this line of it.
    Open(&'static str, Option<&'static str>),
}

impl Page for Help {
    type Message = Message;

    /// Never asked for: the key for help closes it.
    const HELP: &'static str = KEY_TABLE;
    const PAGES: &'static [help_page::Page] = SUBJECTS;
    const STATES: &'static [State] = &[
        State::open("help", &[Key(&Press::F(1))]),
        // The keys have been saved as a card.
        State::open("help-card", &[Key(&Press::F(1)), Push("page-help-key-table"), Push("card-pdf")]),
        State::open("help-search", &[Key(&Press::F(1)), Push("search"), Type("kode to")]),
        State::open("help-nothing", &[Key(&Press::F(1)), Push("search"), Type("zebra")]),
    ];

    fn enter(at: At, cx: &Context<'_>) -> Option<Self> {
        let (name, line, deeper) = match at {
            At::Page(name) => (name, None, false),
            At::DeeperPage(name, line) => (name, line, true),
            _ => return None,
        };
        let page = cx.help.iter().copied().find(|page| page.name == name)?;
        Some(Self { page, deeper, line, search: Search::default() })
    }

    fn first_focus(&self, _: &Context<'_>) -> Option<Id> {
        Some(self.line.unwrap_or("read").into())
    }

    fn command(&self, command: Command, _: &On, _: &Context<'_>) -> Option<Message> {
        (command == Command::Help).then_some(Message::Close)
    }

    fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        self.search.field(id)
    }

    fn edited(&mut self, _: &Id) {
        self.search.edited();
    }

    fn second(&mut self, cx: &Context<'_>, turn: &mut Turn) {
        if self.search.is_due() {
            turn.say(self.found(&Words::new(cx)).told(OTHERWISE, cx));
        }
    }

    fn focus_goes(&mut self, from: Option<&Id>, to: Option<&Id>, cx: &Context<'_>, turn: &mut Turn) -> bool {
        if self.search.is_left(from, to) {
            turn.say(self.found(&Words::new(cx)).told_on_leaving(OTHERWISE, cx));
        }
        false
    }

    fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Back => turn.go(Go::Back),
            Message::Close => turn.go(Go::BackFrom(&[Name::Help])),
            Message::Search => {
                let first = self.found(&Words::new(cx)).first().map(hit_id);
                self.search.go_on(first, turn);
            }
            Message::Clear => {
                self.search.clear();
                turn.focus_on("search");
            }
            Message::Read => turn.read_aloud(self.read(cx), cx.announces),
            Message::Tour => turn.open(Door::to(Name::Tour)),
            Message::Guide => turn.open(Door::to(Name::Contents)),
            Message::Describe(on) => turn.go(Go::Describe(on)),
            Message::Card(format) => turn.world(World::Print(card::card(cx), format)),
            // The page that is open: no second one on top of it.
            Message::Open(page, None) if page == self.page.name && self.search.query().is_empty() => {
                turn.focus_on("read");
            }
            Message::Open(page, line) => turn.open(Door::to(Name::Help).at(At::DeeperPage(page, line))),
        }
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let words = Words::new(cx);
        let found = self.found(&words);
        let title = cx.locale.with("help-title", &[("page", words.keyed(self.page.name).into())]);
        let mut items = vec![Item::heading("title", title.clone()), items::back(cx, Message::Back)];
        if self.deeper {
            items.push(
                Item::button("close", cx.text("help-close"), Message::Close).shortcut(cx.keys(Command::Help)).quiet(),
            );
        }
        items.push(self.search.item("help-search", &found, OTHERWISE, Message::Search, cx));
        match &found {
            Found::Nothing => items.extend(self.contents(cx, &words)),
            Found::TooShort => items.push(Item::button("clear", cx.text("search-clear"), Message::Clear).quiet()),
            Found::Hits(hits) => {
                let shown = &hits[..hits.len().min(MOST)];
                items.extend(
                    shown.chunk_by(|one, next| one.at.0.name == next.at.0.name).map(|hits| hit_list(hits, &words)),
                );
                items.push(Item::button("clear", cx.text("search-clear"), Message::Clear).quiet());
            }
        }
        items.push(self.pages(cx, &words));
        Outline { screen: self.page.name, title, items }
    }
}

impl Help {
    fn found(&self, words: &Words<'_>) -> Found<Place> {
        self.search.found(words.cx.help.iter().flat_map(|page| lines(page, words)), |(page, _)| page.name)
    }

    /// What there is to hear on the page, from end to end.
    fn read(&self, cx: &Context<'_>) -> Vec<Id> {
        let keys: Vec<Id> = self.page.keys().iter().map(|binding| binding.help.into()).collect();
        let heading = (!keys.is_empty()).then(|| "keys-here".into());
        self.page.lines(cx.keymap).map(Id::from).chain(heading).chain(keys).collect()
    }

    fn contents(&self, cx: &Context<'_>, words: &Words<'_>) -> Vec<Item<Message>> {
        let read = Item::button("read", cx.text("help-read"), Message::Read).hint(cx.text("help-read-hint"));
        let mut items = vec![read.primary()];
        items.extend(self.page.lines(cx.keymap).map(|line| Item::text(line, words.keyed(line))));
        if self.page.name == KEY_TABLE {
            items.extend(Format::ALL.map(|format| save_card(format, cx)));
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
            items.push(describe.hint(words.keyed("help-describe-hint")).shortcut(cx.keys(Command::Describe)));
        }
        items.push(items::guide(cx, Message::Guide));
        items
    }

    fn pages(&self, cx: &Context<'_>, words: &Words<'_>) -> Item<Message> {
        let row = |page: &&help_page::Page| {
            (Id::from(format!("page-{}", page.name)), words.keyed(page.name), Message::Open(page.name, None))
        };
        let selected = cx.help.iter().position(|page| page.name == self.page.name);
        items::list("pages", cx.text("help-pages"), cx.help.iter().map(row).collect(), selected)
    }
}

/// All there is to find on a page. The keys of the other pages stand in the table too.
fn lines(page: &'static help_page::Page, words: &Words<'_>) -> Vec<(Place, String)> {
    let mut lines = vec![((page, None), words.keyed(page.name))];
    lines.extend(page.lines(words.cx.keymap).map(|line| ((page, Some(line)), words.keyed(line))));
    if page.name == KEY_TABLE {
        lines.extend(page.keys().into_iter().map(|binding| ((page, Some(binding.help)), words.key(binding))));
    }
    lines
}

fn save_card(format: Format, cx: &Context<'_>) -> Item<Message> {
    let id = match format {
        Format::Pdf => "card-pdf",
        Format::Html => "card-html",
        Format::Text => "card-text",
    };
    items::save_page(format, id, Message::Card(format), cx)
}

fn hit_id(hit: &Hit<Place>) -> Id {
    let (page, line) = hit.at;
    Id::from(format!("hit-{}-{}", page.name, line.unwrap_or("name")))
}

/// The lines found on one page, under its name.
fn hit_list(hits: &[Hit<Place>], words: &Words<'_>) -> Item<Message> {
    let row = |hit: &Hit<Place>| {
        let (page, line) = hit.at;
        (hit_id(hit), hit.name().to_owned(), Message::Open(page.name, line))
    };
    let page = hits.first().map(|hit| hit.at.0.name).unwrap_or_default();
    let rows = hits.iter().map(row).collect();
    items::list(format!("found-{page}"), words.keyed(page), rows, None)
}
