//! Reading a chapter of the guide.

use super::{Action, Context, back_item};
use crate::app::keymap::Command;
use crate::app::{Mark, paper};
use crate::guide::{self, Case, Chapter, Kind, Line, Phone, Step};
use crate::outline::focus::Way;
use crate::outline::{Id, Item, Outline};
use crate::print::Format;
use crate::settings::Guide as Kept;
use std::collections::BTreeMap;

#[derive(Debug)]
pub struct Reading {
    chapter: &'static Chapter,
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
    Section(Way),
    /// To the next chapter, or the one before.
    Chapter(Way),
    /// The chapter in a file.
    Paper(Format),
}

impl Reading {
    /// At a line, or at the title; `None` if it is not in the guide.
    pub(in crate::app) fn at(id: &str) -> Option<Self> {
        let (chapter, line) = guide::find(id)?;
        let place = line.map_or(chapter.title, |line| line.id);
        Some(Self { chapter, place, all_steps: false, judged: BTreeMap::new() })
    }

    pub(in crate::app) fn title(&self) -> &'static str {
        self.chapter.title
    }

    pub(in crate::app) fn place(&self) -> &'static str {
        self.place
    }

    /// Whether ways are shown step by step, so that the step one is at is the one to come back to.
    pub(in crate::app) fn step_by_step(&self) -> bool {
        !self.all_steps
    }

    /// Where focus is when the chapter opens. At the title one has heard that already.
    pub(in crate::app) fn start(&self) -> &'static str {
        let first = self.chapter.lines.first().map(|line| line.id);
        first.filter(|_| self.place == self.chapter.title).unwrap_or(self.place)
    }

    /// Focus has come to an item: whether that is another place.
    pub(in crate::app) fn come_to(&mut self, id: &Id) -> bool {
        let line = self.chapter.line(&id.0).map(|line| line.id);
        let title = (id.0 == self.chapter.title).then_some(self.chapter.title);
        let place = line.or(title).unwrap_or(self.place);
        let moved = place != self.place;
        self.place = place;
        moved
    }

    pub(super) fn update(&mut self, message: Message, cx: &Context<'_>) -> Action {
        match message {
            Message::Back => Action::Back,
            Message::Read => {
                self.all_steps |= self.chapter.lines.iter().any(|line| self.is_hidden(line, cx));
                Action::ReadAloud(self.rest())
            }
            Message::Bookmark(on) => Action::Mark(Mark::Bookmark(self.place, on)),
            Message::Tick(line, on) => Action::Mark(Mark::Tick(line, on)),
            Message::Copy(phone) => Action::CopyNumber(phone.number(cx.locale)),
            Message::Judge(line, case, real) => {
                let _: Option<bool> = self.judged.insert(line, real);
                self.place = line;
                Action::Focus(case.why.into())
            }
            Message::JudgeAgain(line) => {
                let _: Option<bool> = self.judged.remove(line);
                Action::Focus(line.into())
            }
            Message::Step(id) => {
                self.place = id;
                // The button that was pressed goes away at either end.
                let end = |Step { number, of, .. }: Step| number == 1 || number == of;
                if self.chapter.line(id).and_then(|line| line.step).is_some_and(end) {
                    Action::Focus(id.into())
                } else {
                    Action::SayLine(id)
                }
            }
            Message::RepeatStep(id) => Action::SayLine(id),
            Message::AllSteps(on) => {
                self.all_steps = on;
                Action::None
            }
            Message::Section(way) => match self.section(way, cx) {
                Some(id) => {
                    self.place = id;
                    Action::Focus(id.into())
                }
                None if way == Way::Next => Action::Edge("chapter-last-heading"),
                None => Action::Edge("chapter-first-heading"),
            },
            Message::Paper(format) => Action::Print(paper(self.chapter, None, cx.locale), format),
            Message::Chapter(way) => match self.beside(way) {
                Some(chapter) => Action::Turn(chapter.title),
                None if way == Way::Next => Action::Edge("chapter-last"),
                None => Action::Edge("chapter-first"),
            },
        }
    }

    fn beside(&self, way: Way) -> Option<&'static Chapter> {
        self.chapter.beside(if way == Way::Next { 1 } else { -1 })
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
    fn section(&self, way: Way, cx: &Context<'_>) -> Option<&'static str> {
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
            Way::Next => lines[here..].iter().find(stops).map(|line| line.id),
            Way::Previous => {
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

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let title = cx.text(self.chapter.title);
        let marked = cx.settings.guide.bookmarks.contains(self.place);
        let mut items = vec![
            Item::heading(self.chapter.title, title.clone()),
            back_item(cx, Message::Back),
            Item::button("read", cx.text("chapter-read"), Message::Read).hint(self.here(&title, cx)),
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
        items.extend(Format::ALL.map(|format| paper_button(format, cx)));
        for (id, name, way) in [("previous", "chapter-previous", Way::Previous), ("next", "chapter-next", Way::Next)] {
            let Some(chapter) = self.beside(way) else { continue };
            let name = cx.locale.with(name, &[("title", cx.text(chapter.title).into())]);
            let command = if way == Way::Next { Command::Last } else { Command::First };
            items.push(Item::button(id, name, Message::Chapter(way)).shortcut(cx.keys(command)));
        }
        Outline { screen: self.chapter.title, title, items }
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
        next.into_iter().chain(previous).chain(again).chain([all]).collect()
    }
}

/// Where it is told whether a help line is open.
fn open_id(line: &Line) -> Id {
    format!("{}/open", line.id).into()
}

/// Saves the chapter in this format.
fn paper_button(format: Format, cx: &Context<'_>) -> Item<Message> {
    let (id, hint) = match format {
        Format::Pdf => ("chapter-pdf", "card-pdf-hint"),
        Format::Html => ("chapter-html", "card-html-hint"),
        Format::Text => ("chapter-text", "card-text-hint"),
    };
    Item::button(id, cx.text(id), Message::Paper(format)).hint(cx.text(hint))
}
