//! What there is to say about one message, collected while it is handled and spoken as one.

use super::screen::{self, Screen};
use super::{App, Effect};
use crate::locale::Locale;
use crate::outline::{Id, change::Change};
use crate::speech::{Utterance, phrase};

/// Collected while a message is handled.
#[derive(Debug, Default)]
pub(super) struct Reply {
    /// Said before what has changed on the screen.
    words: Vec<String>,
    /// A code to be read, and until when it is good (seconds since the epoch).
    code: Option<(String, u64)>,
    /// Say the last thing again instead.
    pub repeat: bool,
    /// The words tell the focused item's new value already.
    pub value_told: bool,
    /// Describe the screen as if it had just been opened.
    pub reopen: bool,
    /// Say it although the voice has just been turned off.
    pub last_word: bool,
    /// Take focus here.
    pub focus: Option<Id>,
}

/// The last thing said, for repeating.
#[derive(Debug, Default)]
pub(super) struct Said {
    utterances: Vec<Utterance>,
    /// It was a code, good until then.
    code_until: Option<u64>,
}

impl Reply {
    pub(super) fn say(&mut self, words: impl Into<String>) {
        self.words.push(words.into());
    }

    pub(super) fn read(&mut self, words: String, until: u64) {
        self.code = Some((words, until));
    }

    pub(super) fn value(&mut self, words: String) {
        self.say(words);
        self.value_told = true;
    }
}

impl App {
    /// Speaks what was collected and what has changed, and remembers it for repeating.
    pub(super) fn speak(&mut self, changes: Vec<Change>) -> Vec<Effect> {
        let mut reply = std::mem::take(&mut self.reply);
        let changes = if reply.reopen { vec![Change::Opened] } else { changes };
        let opened = changes.contains(&Change::Opened);
        for change in changes.iter().filter(|change| !(reply.value_told && matches!(change, Change::Value(_)))) {
            reply.words.push(phrase::change(change, &self.outline, self.focus.as_ref(), &self.locale));
        }
        let utterances = if reply.repeat { self.again() } else { self.fresh(&mut reply, opened) };
        if utterances.is_empty() || !(self.settings.voice_on || reply.last_word) {
            return Vec::new();
        }
        self.ticket += 1;
        self.speaking = Some(self.ticket);
        vec![Effect::Say(self.ticket, utterances)]
    }

    fn fresh(&mut self, reply: &mut Reply, opened: bool) -> Vec<Utterance> {
        let lang = self.locale.lang();
        let mut utterances = Vec::new();
        if !reply.words.is_empty() {
            utterances.push(Utterance::new(lang, phrase::join(&reply.words)));
        }
        let code = reply.code.take();
        let code_until = code.as_ref().map(|(_, until)| *until);
        utterances.extend(code.map(|(words, _)| Utterance::new(lang, words)));
        if opened && let Screen::Welcome(welcome) = &self.screen {
            let greeting = welcome.greeting(&Locale::new(lang.other()));
            utterances.extend(greeting.map(|words| Utterance::new(lang.other(), words)));
        }
        if !utterances.is_empty() {
            self.last = Said { utterances: utterances.clone(), code_until };
        }
        utterances
    }

    /// The last thing said, word for word; an expired code *as expired*.
    fn again(&self) -> Vec<Utterance> {
        let mut utterances = self.last.utterances.clone();
        if self.last.code_until.is_some_and(|until| until <= self.now) {
            utterances.insert(0, Utterance::new(self.locale.lang(), self.locale.text("repeat-expired")));
        }
        utterances
    }

    /// The message that the focused item, or the screen, sends for Enter and Space.
    pub(super) fn press_of(&self, id: &Id) -> Option<screen::Message> {
        use crate::outline::Role;
        match &self.outline.find(id)?.role {
            Role::Code { press, .. } | Role::Button { press } | Role::Row { press, .. } => Some(press.clone()),
            Role::Switch { flip, .. } => Some(flip.clone()),
            Role::Field(entry) => Some(entry.submit.clone()),
            Role::Choice { options, selected } => {
                options.get((selected + 1) % options.len().max(1)).map(|(_, message)| message.clone())
            }
            Role::Heading
            | Role::Text
            | Role::Alert
            | Role::Countdown { .. }
            | Role::Level { .. }
            | Role::List { .. } => None,
        }
    }
}
