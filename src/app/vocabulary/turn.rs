//! What comes of one thing that has happened: collected while it is handled, and told as one.

use super::ask::{self, Ask};
use super::{Door, Effect, News, phrase};
use crate::code::Code;
use crate::locale::{Lang, Locale};
use crate::outline::{Id, Item};
use crate::sound::tone::Cue;
use crate::speech::Utterance;
use std::collections::VecDeque;

/// Collected while something is handled.
#[derive(Default)]
pub struct Turn {
    /// What is to be done in the world.
    pub effects: Vec<Effect>,
    /// What rooms are still to do.
    asks: VecDeque<Ask>,
    /// Take focus here.
    pub focus: Option<Id>,
    /// What is to be shown as having just happened: something new, or nothing.
    pub notice: Option<Option<News>>,
    /// What the program is doing now, to be said if it is not done within a second; or nothing any longer.
    pub doing: Option<Option<&'static str>>,
    pub words: Words,
    cues: Vec<Cue>,
}

/// What there is to say.
#[derive(Default)]
pub struct Words {
    /// Said before what has changed on the screen.
    pub said: Vec<String>,
    /// One of these, by its number, with what is left out of it because it is known: for whoever asks to hear it again.
    pub in_full: Option<(usize, String)>,
    /// As many of these words as a screen reader does not say by itself.
    pub announced: Vec<String>,
    /// The value that a key has changed: a screen reader says it by itself where it is the focused item's.
    pub value: Option<String>,
    /// Said after that: what was held back until a change was saved, or what a screen reader is to read.
    pub held: Vec<String>,
    /// A code to be read after that.
    pub code: Option<(Vec<Utterance>, Spoken)>,
    /// Said last of all, in whatever language.
    pub sample: Option<Utterance>,
    /// Said in passing: it does not become the last thing said.
    pub mention: Option<String>,
    pub repeat: Option<Repeat>,
    /// The words tell the focused item's new value already.
    pub value_told: bool,
    /// Describe the screen as if it had just been opened.
    pub reopen: bool,
    /// Say it although the voice has just been turned off.
    pub last_word: bool,
    /// Read these items from end to end, the first of which has focus.
    pub aloud: Vec<Id>,
    /// Say where focus is, also if nothing has changed: what is wrong there is still wrong.
    pub insist: bool,
}

/// Say it again instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// The last thing said.
    Last,
    /// The last that is more than where focus went.
    LastTold,
}

/// A code with its life, as it is remembered for repeating.
#[derive(Debug, Clone)]
pub struct Spoken {
    pub code: Code,
    /// It is the next one until then (seconds since the epoch).
    pub from: u64,
    /// It is good until then.
    pub until: u64,
}

impl std::fmt::Debug for Turn {
    /// Without the words: a code may be among them, or a letter of a passphrase.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Turn(..)")
    }
}

impl Turn {
    /// Something that is to be done when what is being handled has been.
    pub fn ask(&mut self, ask: Ask) {
        self.asks.push_back(ask);
    }

    pub fn go(&mut self, go: ask::Go) {
        self.ask(Ask::Go(go));
    }

    pub fn open(&mut self, door: Door) {
        self.go(ask::Go::Open(door));
    }

    pub fn codes(&mut self, codes: ask::Codes) {
        self.ask(Ask::Codes(codes));
    }

    pub fn keep(&mut self, keep: ask::Keep) {
        self.ask(Ask::Keep(keep));
    }

    pub fn prefer(&mut self, prefer: ask::Prefer) {
        self.ask(Ask::Prefer(prefer));
    }

    pub fn world(&mut self, world: ask::World) {
        self.ask(Ask::World(world));
    }

    /// The next thing that a room is to do.
    pub fn next_ask(&mut self) -> Option<Ask> {
        self.asks.pop_front()
    }

    /// Takes focus to what is wrong, or to what is asked for, and says it.
    pub fn focus_on(&mut self, id: impl Into<Id>) {
        self.focus = Some(id.into());
        self.words.insist = true;
    }

    /// Shows and says what has happened.
    pub fn tell(&mut self, news: News) {
        if let Some(cue) = news.cue() {
            self.cue(cue);
        }
        self.notice = Some(Some(news));
    }

    /// What has happened is of no interest any more.
    pub fn clear_notice(&mut self) {
        self.notice = Some(None);
    }

    /// A tone, once.
    pub fn cue(&mut self, cue: Cue) {
        if !self.cues.contains(&cue) {
            self.cues.push(cue);
        }
    }

    pub fn take_cues(&mut self) -> Vec<Cue> {
        std::mem::take(&mut self.cues)
    }

    /// It goes no further: this is said.
    pub fn edge(&mut self, words: impl Into<String>) {
        self.cue(Cue::End);
        self.say(words);
    }

    /// The key means something, but not here.
    pub fn not_here(&mut self, locale: &Locale) {
        self.cue(Cue::Error);
        self.say(locale.text("key-not-here"));
    }

    pub fn say(&mut self, words: impl Into<String>) {
        let words = words.into();
        self.words.announced.push(words.clone());
        self.words.said.push(words);
    }

    /// Says the last thing again that is more than where focus went, as to a button for it.
    pub fn repeat_told(&mut self) {
        self.words.repeat = Some(Repeat::LastTold);
    }

    /// Reads items from end to end, and focus goes with the voice. A screen reader is given all of it to read, and focus
    /// stays: it would speak of each place that focus comes to.
    pub fn read_aloud(&mut self, items: Vec<Id>, announces: bool) {
        if !announces {
            self.focus = items.first().cloned();
            // Focus may be there already.
            self.words.insist = true;
        }
        self.words.aloud = items;
    }

    /// What was to be said is overtaken by what comes.
    pub fn unsay(&mut self) {
        self.words.said.clear();
        self.words.announced.clear();
        self.words.value = None;
    }

    /// A code is read.
    pub fn read(&mut self, utterances: Vec<Utterance>, code: Spoken) {
        self.words.code = Some((utterances, code));
    }

    /// A value that was changed.
    pub fn value(&mut self, words: String) {
        self.words.said.push(words.clone());
        self.words.value = Some(words);
        self.words.value_told = true;
    }

    /// What typing sounds like. A screen reader has its own way of saying that.
    pub fn echo(&mut self, words: String) {
        self.words.said.push(words);
        self.words.value_told = true;
    }

    /// An item, in its own language.
    pub fn item<M>(&mut self, item: &Item<M>, locale: &Locale) {
        let words = phrase::item(item, locale);
        match item.lang.and_then(Lang::from_tag) {
            None => self.say(words),
            Some(lang) => {
                self.words.announced.push(words.clone());
                self.sample(Utterance::new(lang, words));
            }
        }
    }

    pub fn sample(&mut self, utterance: Utterance) {
        self.words.sample = Some(utterance);
    }

    pub fn mention(&mut self, words: String) {
        self.words.mention = Some(words);
    }
}
