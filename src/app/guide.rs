//! Reading the guide: where one is, and what is marked, is kept.

use super::keymap::Command;
use super::notice::News;
use super::screen::chapter::{self, Reading};
use super::screen::guide as contents;
use super::screen::{self, Screen};
use super::{App, Effect};
use crate::guide::{self, Answers, Kind};
use crate::outline::Id;
use crate::outline::focus::Way;
use crate::sound::tone::Cue;
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// What can be marked in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A line of a list to tick off.
    Tick(&'static str, bool),
    Bookmark(&'static str, bool),
    /// The way that was found.
    Way(Answers),
}

impl App {
    /// The keys that do something else in a chapter than elsewhere.
    pub(super) fn turns_to(&self, command: Command) -> Option<screen::Message> {
        let Screen::Chapter(reading) = &self.screen else { return None };
        let nothing_to_press = || self.focus.as_ref().is_none_or(|id| self.press_of(id).is_none());
        let message = match command {
            Command::Press if nothing_to_press() => chapter::Message::Read,
            Command::Lower => chapter::Message::Section(Way::Previous),
            Command::Raise => chapter::Message::Section(Way::Next),
            Command::First => chapter::Message::Chapter(Way::Previous),
            Command::Last => chapter::Message::Chapter(Way::Next),
            Command::Add => chapter::Message::Bookmark(!self.settings.guide.bookmarks.contains(reading.place())),
            _ => return None,
        };
        Some(screen::Message::Chapter(message))
    }

    /// Opens another chapter in the place of this one.
    pub(super) fn turn(&mut self, to: &'static str) {
        if let Some(reading) = Reading::at(to) {
            self.notice = None;
            self.reply.focus = Some(reading.start().into());
            // The contents are left at the chapter one was in, and come back to at the one one is in now.
            if let Some((Screen::Guide(_), Some(focus))) = self.under.last_mut()
                && focus.0.starts_with("open-")
            {
                *focus = contents::row_id(reading.title());
            }
            self.screen = Screen::Chapter(reading);
            self.reach();
        }
    }

    pub(super) fn mark(&mut self, mark: Mark) -> Vec<Effect> {
        let kept = &mut self.settings.guide;
        let set = |marked: &mut BTreeSet<String>, id: &str, on| {
            let _: bool = if on { marked.insert(id.to_owned()) } else { marked.remove(id) };
        };
        match mark {
            Mark::Tick(id, on) => set(&mut kept.ticks, id, on),
            Mark::Bookmark(id, on) => {
                set(&mut kept.bookmarks, id, on);
                self.reply.value(self.locale.text(if on { "chapter-bookmarked" } else { "chapter-not-bookmarked" }));
            }
            Mark::Way(answers) => kept.way = Some(answers.name()),
        }
        vec![self.writer.now(&self.settings)]
    }

    /// Says a line. Focus stays where the next press is to be.
    pub(super) fn say_line(&mut self, id: &'static str) {
        if let Some((_, Some(line))) = guide::find(id) {
            self.reply.say(line.text(&self.locale));
        }
    }

    pub(super) fn copy_number(&mut self, number: String) -> Vec<Effect> {
        let copy = Effect::CopyText(Zeroizing::new(number.clone()));
        self.tell(News::NumberCopied(number));
        vec![copy]
    }

    pub(super) fn edge(&mut self, words: &str) {
        self.cue(Cue::End);
        self.reply.say(self.locale.text(words));
    }

    /// Focus is about to come here: whether that is another place in the guide.
    pub(super) fn come_to(&mut self, focus: Option<&Id>) -> bool {
        let Screen::Chapter(reading) = &mut self.screen else { return false };
        let moved = focus.is_some_and(|id| reading.come_to(id));
        self.reach();
        moved
    }

    /// Remembers where one is in the guide, and on its way the step that is shown. Where all steps stand one only reads.
    pub(super) fn reach(&mut self) {
        let Screen::Chapter(reading) = &self.screen else { return };
        let (id, step_by_step) = (reading.place(), reading.step_by_step());
        let kept = &mut self.settings.guide;
        self.writer.later(kept.place.as_deref() != Some(id));
        kept.place = Some(id.to_owned());
        if let Some((chapter, Some(line))) = guide::find(id)
            && let (Kind::Step, Some(here)) = (line.kind, line.step)
            && step_by_step
        {
            let on_way = chapter.lines.iter().filter(|other| other.step.is_some_and(|step| step.way == here.way));
            for other in on_way.filter(|other| other.id != id) {
                self.writer.later(kept.steps.remove(other.id));
            }
            self.writer.later(kept.steps.insert(id.to_owned()));
        }
    }
}
