//! Reading a chapter of the guide.

use crate::app::vocabulary::ask::{Go, GuideMark, Prefer, World};
use crate::app::vocabulary::commands::{Command, Press};
use crate::app::vocabulary::demo_state::Gesture::{Key, Push};
use crate::app::vocabulary::demo_state::{State, When};
use crate::app::vocabulary::door::OF_THE_GUIDE;
use crate::app::vocabulary::paper::paper;
use crate::app::vocabulary::turn::Turn;
use crate::app::vocabulary::{At, Context, Door, Name, On, Page, items};
use crate::guide::{self, Case, Kind, Line, Phone, Step};
use crate::outline::focus::Direction;
use crate::outline::{Id, Item, Outline};
use crate::print::Format;
use crate::settings::Guide as Kept;
use std::collections::BTreeMap;

#[derive(Debug)]
pub struct Chapter {
    chapter: &'static guide::Chapter,
    /// The line, or the title, that was reached last.
    place: &'static str,
    /// Steps stand under each other, and not one at a time.
    all_steps: bool,
    /// The cases that have been judged, and whether they were taken to be real.
    judged: BTreeMap<&'static str, bool>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Back,
    /// Leave the guide.
    Close,
    /// From the place that was reached last to the end.
    Read,
    Bookmark(bool),
    Tick(&'static str, bool),
    Copy(Phone),
    /// A case is taken to be real, or not.
    Judge(&'static str, Case, bool),
    JudgeAgain(&'static str),
    /// On to this step, or back to it.
    Step(&'static str),
    RepeatStep(&'static str),
    AllSteps(bool),
    /// To the next heading or step, or the one before.
    Section(Direction),
    /// To the next chapter, or the one before.
    Turn(Direction),
    /// The chapter in a file.
    Paper(Format),
}

impl Page for Chapter {
    type Message = Message;

    const HELP: &'static str = "help-guide";
    const STATES: &'static [State] = &[
        State::open("chapter", &[Push("guide"), Push("open-guide-mitid")]),
        State::open("checklist", &[Push("guide"), Push("open-guide-ready"), Push("guide-ready-tick-cpr")]),
        State::open("phone-open", &[Push("guide"), Push("open-guide-lines")]).when(When::PhonesOpen(true)),
        State::open("phone-closed", &[Push("guide"), Push("open-guide-lines")]).when(When::PhonesOpen(false)),
        State::open("case", &[Push("guide"), Push("open-guide-fraud")]),
        State::open("case-judged", &[Push("guide"), Push("open-guide-fraud"), Push("guide-fraud-case-message/real")]),
        // A way is gone, one step at a time; and seen as a whole.
        State::open("one-step", &[Push("guide"), Push("open-guide-app"), Key(&Press::Right), Key(&Press::Right)]),
        State::open("all-steps", &[Push("guide"), Push("open-guide-app"), Push("way-0-all")]),
    ];

    /// At a line, or at the title.
    fn enter(at: At, _: &Context<'_>) -> Option<Self> {
        let At::Place(id) = at else { return None };
        let (chapter, line) = guide::find(id)?;
        let place = line.map_or(chapter.title, |line| line.id);
        Some(Self { chapter, place, all_steps: false, judged: BTreeMap::new() })
    }

    fn opened(&self, turn: &mut Turn) {
        self.keep_place(turn);
    }

    /// At the title one has heard that already.
    fn first_focus(&self, _: &Context<'_>) -> Option<Id> {
        let first = self.chapter.lines.first().map(|line| line.id);
        Some(first.filter(|_| self.place == self.chapter.title).unwrap_or(self.place).into())
    }

    fn command(&self, command: Command, on: &On, cx: &Context<'_>) -> Option<Message> {
        Some(match command {
            Command::Press if !on.presses => Message::Read,
            Command::Lower => Message::Section(Direction::Previous),
            Command::Raise => Message::Section(Direction::Next),
            Command::First => Message::Turn(Direction::Previous),
            Command::Last => Message::Turn(Direction::Next),
            Command::Add => Message::Bookmark(!cx.settings.guide.bookmarks.contains(self.place)),
            Command::Guide => Message::Close,
            _ => return None,
        })
    }

    fn focus_goes(&mut self, _: Option<&Id>, to: Option<&Id>, _: &Context<'_>, turn: &mut Turn) -> bool {
        let line = to.and_then(|id| self.chapter.line(&id.0)).map(|line| line.id);
        let title = to.is_some_and(|id| id.0 == self.chapter.title).then_some(self.chapter.title);
        let place = line.or(title).unwrap_or(self.place);
        let moved = place != self.place;
        self.place = place;
        self.keep_place(turn);
        moved
    }

    fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
        match message {
            Message::Back => turn.go(Go::Back),
            Message::Close => turn.go(Go::BackFrom(OF_THE_GUIDE)),
            Message::Read => {
                self.all_steps |= self.chapter.lines.iter().any(|line| self.is_hidden(line, cx));
                turn.read_aloud(self.rest(), cx.announces);
            }
            Message::Bookmark(on) => turn.prefer(Prefer::Mark(GuideMark::Bookmark(self.place, on))),
            Message::Tick(line, on) => turn.prefer(Prefer::Mark(GuideMark::Tick(line, on))),
            Message::Copy(phone) => turn.world(World::CopyNumber(phone.number(cx.locale))),
            Message::Judge(line, case, real) => {
                let _: Option<bool> = self.judged.insert(line, real);
                self.place = line;
                turn.focus_on(case.why);
            }
            Message::JudgeAgain(line) => {
                let _: Option<bool> = self.judged.remove(line);
                turn.focus_on(line);
            }
            Message::Step(id) => self.step(id, cx, turn),
            Message::RepeatStep(id) => say_line(id, cx, turn),
            Message::AllSteps(on) => self.all_steps = on,
            Message::Section(way) => match self.section(way, cx) {
                Some(id) => {
                    self.place = id;
                    turn.focus_on(id);
                }
                None if way == Direction::Next => turn.edge(cx.text("chapter-last-heading")),
                None => turn.edge(cx.text("chapter-first-heading")),
            },
            Message::Paper(format) => turn.world(World::Print(paper(self.chapter, None, cx.locale), format)),
            Message::Turn(way) => match self.beside(way) {
                Some(chapter) => turn.go(Go::Replace(Door::to(Name::Chapter).at(At::Place(chapter.title)))),
                None if way == Direction::Next => turn.edge(cx.text("chapter-last")),
                None => turn.edge(cx.text("chapter-first")),
            },
        }
        self.keep_place(turn);
    }

    fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let title = cx.text(self.chapter.title);
        let marked = cx.settings.guide.bookmarks.contains(self.place);
        let mut items = vec![
            Item::heading(self.chapter.title, title.clone()),
            items::back(cx, Message::Back),
            Item::button("read", cx.text("chapter-read"), Message::Read).hint(self.here(&title, cx)).primary(),
            Item::switch("bookmark", cx.text("chapter-bookmark"), marked, Message::Bookmark(!marked))
                .shortcut(cx.keys(Command::Add)),
        ];
        for (at, line) in self.chapter.lines.iter().enumerate() {
            if !self.is_hidden(line, cx) {
                items.extend(self.line(line, cx));
            }
            let next = self.chapter.lines.get(at + 1).and_then(|next| next.step);
            if let Some(Step { way, .. }) = line.step.filter(|step| next.is_none_or(|next| next.way != step.way)) {
                items.extend(self.steps(way, cx));
            }
        }
        items.extend(Format::ALL.map(|format| save_page(format, cx)));
        for (id, name, way) in
            [("previous", "chapter-previous", Direction::Previous), ("next", "chapter-next", Direction::Next)]
        {
            let Some(chapter) = self.beside(way) else { continue };
            let name = cx.locale.with(name, &[("title", cx.text(chapter.title).into())]);
            let command = if way == Direction::Next { Command::Last } else { Command::First };
            items.push(Item::button(id, name, Message::Turn(way)).shortcut(cx.keys(command)));
        }
        Outline { screen: self.chapter.title, title, items }
    }
}

impl Chapter {
    /// The place is kept; on a way that is gone step by step also the step, to come back to.
    fn keep_place(&self, turn: &mut Turn) {
        turn.prefer(Prefer::Place { id: self.place, step_by_step: !self.all_steps });
    }

    fn step(&mut self, id: &'static str, cx: &Context<'_>, turn: &mut Turn) {
        self.place = id;
        // The button that was pressed goes away at either end.
        let end = |Step { number, of, .. }: Step| number == 1 || number == of;
        if self.chapter.line(id).and_then(|line| line.step).is_some_and(end) {
            turn.focus_on(id);
        } else {
            say_line(id, cx, turn);
        }
    }

    fn beside(&self, way: Direction) -> Option<&'static guide::Chapter> {
        self.chapter.beside(if way == Direction::Next { 1 } else { -1 })
    }

    /// What there is to read from the place on.
    fn rest(&self) -> Vec<Id> {
        let lines = self.chapter.lines.iter().flat_map(|line| {
            let open = matches!(line.kind, Kind::Phone(_)).then(|| open_id(line));
            std::iter::once(line.id.into()).chain(open)
        });
        let all = std::iter::once(Id::from(self.chapter.title)).chain(lines);
        all.skip_while(|id| id.0 != self.place).collect()
    }

    /// The next heading or step from the place on, or the one before it. Whoever comes to a way that is shown step by
    /// step comes to the step that is shown.
    fn section(&self, way: Direction, cx: &Context<'_>) -> Option<&'static str> {
        let lines = &self.chapter.lines;
        // Behind the title, or behind the line that is the place.
        let here = lines.iter().position(|line| line.id == self.place).map_or(0, |at| at + 1);
        let on_way = self.chapter.line(self.place).and_then(|line| line.step).map(|step| step.way);
        let stops = |line: &&Line| match line.kind {
            Kind::Heading => true,
            Kind::Step => !self.is_hidden(line, cx) || line.step.map(|step| step.way) == on_way,
            _ => false,
        };
        match way {
            Direction::Next => lines[here..].iter().find(stops).map(|line| line.id),
            Direction::Previous => {
                let before = lines[..here.saturating_sub(1)].iter().rfind(stops).map(|line| line.id);
                before.or((self.place != self.chapter.title).then_some(self.chapter.title))
            }
        }
    }

    /// The step that one has come to on a way.
    fn current(&self, way: usize, kept: &Kept) -> usize {
        let steps = self.chapter.lines.iter().filter(|line| line.kind == Kind::Step);
        let mut on_way = steps.filter_map(|line| line.step.filter(|step| step.way == way).map(|step| (line, step)));
        on_way.find(|(line, _)| kept.steps.contains(line.id)).map_or(1, |(_, step)| step.number)
    }

    fn is_hidden(&self, line: &Line, cx: &Context<'_>) -> bool {
        let current = |step: Step| step.number == self.current(step.way, &cx.settings.guide);
        !self.all_steps && line.step.is_some_and(|step| !current(step))
    }

    /// Which place is meant by "here".
    fn here(&self, title: &str, cx: &Context<'_>) -> String {
        let line = self.chapter.line(self.place).map_or(title.to_owned(), |line| line.beginning(cx.locale));
        cx.locale.with("chapter-here", &[("line", line.into())])
    }

    fn line(&self, line: &Line, cx: &Context<'_>) -> Vec<Item<Message>> {
        let (id, text) = (line.id, line.text(cx.locale));
        match line.kind {
            Kind::Heading => vec![Item::heading(id, text)],
            Kind::Text | Kind::Step => vec![Item::text(id, text)],
            Kind::Tick => {
                let on = cx.settings.guide.ticks.contains(id);
                vec![Item::switch(id, text.trim_end_matches('.'), on, Message::Tick(id, !on))]
            }
            Kind::Phone(phone) => {
                let number = phone.number(cx.locale);
                let copy = cx.locale.with("chapter-copy", &[("number", number.into())]);
                let open = phone.opening(cx.now, cx.locale).map(|open| Item::text(open_id(line), open));
                let copy = Item::button(format!("{id}/copy"), copy, Message::Copy(phone));
                std::iter::once(Item::text(id, text)).chain(open).chain([copy]).collect()
            }
            Kind::Case(case) => {
                let mut items = vec![Item::text(id, text)];
                match self.judged.get(id) {
                    None => items.extend([("real", "chapter-real", true), ("fraud", "chapter-fraud", false)].map(
                        |(end, name, real)| {
                            let judge = Message::Judge(id, case, real);
                            let name = cx.locale.with(name, &[("number", case.number.into())]);
                            Item::button(format!("{id}/{end}"), name, judge)
                        },
                    )),
                    Some(real) => {
                        let verdict = if *real == case.real { "chapter-right" } else { "chapter-wrong" };
                        let why = [("why", cx.text(case.why).into())];
                        items.push(Item::text(case.why, cx.locale.with(verdict, &why)));
                        let again = cx.text("chapter-judge-again");
                        items.push(Item::button(format!("{id}/again"), again, Message::JudgeAgain(id)));
                    }
                }
                items
            }
        }
    }

    /// What stands under a way: buttons to go from step to step, unless all of them are there.
    fn steps(&self, way: usize, cx: &Context<'_>) -> Vec<Item<Message>> {
        let id = |name| format!("way-{way}-{name}");
        let all =
            Item::switch(id("all"), cx.text("chapter-all-steps"), self.all_steps, Message::AllSteps(!self.all_steps));
        if self.all_steps {
            return vec![all];
        }
        let current = self.current(way, &cx.settings.guide);
        let is_step = |line: &&Line| line.kind == Kind::Step && line.step.is_some_and(|step| step.way == way);
        let steps: Vec<&str> = self.chapter.lines.iter().filter(is_step).map(|line| line.id).collect();
        let step = |number: Option<usize>| steps.get(number?.checked_sub(1)?).copied();
        let button = |name, text, message| Item::button(id(name), cx.text(text), message);
        let next = step(current.checked_add(1)).map(|to| button("next", "chapter-next-step", Message::Step(to)));
        let previous =
            step(current.checked_sub(1)).map(|to| button("previous", "chapter-previous-step", Message::Step(to)));
        let again = step(Some(current)).map(|it| button("again", "chapter-repeat-step", Message::RepeatStep(it)));
        previous.into_iter().chain(next).chain(again).chain([all]).collect()
    }
}

/// Says a line. Focus stays where the next press is to be.
fn say_line(id: &str, cx: &Context<'_>, turn: &mut Turn) {
    if let Some((_, Some(line))) = guide::find(id) {
        turn.say(line.text(cx.locale));
    }
}

/// Where it is told whether a help line is open.
fn open_id(line: &Line) -> Id {
    format!("{}/open", line.id).into()
}

fn save_page(format: Format, cx: &Context<'_>) -> Item<Message> {
    let id = match format {
        Format::Pdf => "chapter-pdf",
        Format::Html => "chapter-html",
        Format::Text => "chapter-text",
    };
    items::save_page(format, id, Message::Paper(format), cx)
}
