//! What there is to say about one message, collected while it is handled and spoken as one.

use super::reading::Spoken;
use super::screen::{self, Screen, tour};
use super::{App, Effect};
use crate::code::Code;
use crate::locale::Locale;
use crate::outline::{Id, change::Change};
use crate::sound::tone::Cue;
use crate::speech::{Utterance, phrase};

/// Collected while a message is handled.
#[derive(Default)]
pub(super) struct Reply {
    /// Said before what has changed on the screen.
    words: Vec<String>,
    /// Said after that: what was held back until a change was saved.
    pub held: Vec<String>,
    /// A code to be read after that.
    code: Option<(Vec<Utterance>, Spoken)>,
    /// Said last of all, in whatever language.
    sample: Option<Utterance>,
    /// Said in passing: it does not become the last thing said.
    mention: Option<String>,
    cues: Vec<Cue>,
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
    pub(super) utterances: Vec<Utterance>,
    /// It was a code.
    pub(super) code: Option<Spoken>,
}

impl std::fmt::Debug for Reply {
    /// Without the words: a code may be among them, or a letter of a passphrase.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reply(..)")
    }
}

impl Reply {
    pub(super) fn say(&mut self, words: impl Into<String>) {
        self.words.push(words.into());
    }

    pub(super) fn read(&mut self, utterances: Vec<Utterance>, code: Spoken) {
        self.code = Some((utterances, code));
    }

    pub(super) fn value(&mut self, words: String) {
        self.say(words);
        self.value_told = true;
    }

    pub(super) fn sample(&mut self, utterance: Utterance) {
        self.sample = Some(utterance);
    }

    pub(super) fn mention(&mut self, words: String) {
        self.mention = Some(words);
    }
}

impl App {
    /// Plays a tone, unless it is turned off.
    pub(super) fn cue(&mut self, cue: Cue) {
        if !self.settings.tones_off.contains(cue.name()) && !self.reply.cues.contains(&cue) {
            self.reply.cues.push(cue);
        }
    }

    /// Speaks what was collected and what has changed, and remembers it for repeating.
    pub(super) fn speak(&mut self, changes: Vec<Change>) -> Vec<Effect> {
        let mut reply = std::mem::take(&mut self.reply);
        let changes = if reply.reopen { self.reopened(&mut reply) } else { changes };
        // That there is no voice is not for the voice to say.
        let unsaid = |change: &Change| matches!(change, Change::Alert(id) if id.0 == "silence");
        let changes: Vec<Change> = changes.into_iter().filter(|change| !unsaid(change)).collect();
        let opened = changes.contains(&Change::Opened);
        for change in changes.iter().filter(|change| !(reply.value_told && matches!(change, Change::Value(_)))) {
            reply.words.push(phrase::change(change, &self.outline, self.focus.as_ref(), &self.locale));
        }
        let volume = self.settings.tone_volume;
        let mut effects: Vec<Effect> = reply.cues.iter().map(|cue| Effect::Play(*cue, volume)).collect();
        reply.words.append(&mut reply.held);
        // What there is to say of a change is said after the news that it is saved, which would cut it off; unless
        // there has been something else to say in the meantime.
        match self.pending.as_mut().map(|pending| &mut pending.held) {
            Some(held @ None) => *held = Some(std::mem::take(&mut reply.words)),
            Some(Some(held)) if !reply.words.is_empty() => held.clear(),
            _ => {}
        }
        let utterances = if reply.repeat { self.again() } else { self.fresh(&mut reply, opened) };
        if !utterances.is_empty() && (self.settings.voice_on || reply.last_word) {
            self.ticket += 1;
            self.speaking = Some(self.ticket);
            self.reader.reached(None);
            effects.push(Effect::Say(self.ticket, utterances));
        }
        effects
    }

    /// What a screen says in another language: all of it at the first start, else where one is.
    fn reopened(&self, reply: &mut Reply) -> Vec<Change> {
        if matches!(self.screen, Screen::Welcome(_)) {
            return vec![Change::Opened];
        }
        reply.words.push(self.outline.title.clone());
        self.focus.clone().map(Change::Moved).into_iter().collect()
    }

    fn fresh(&mut self, reply: &mut Reply, opened: bool) -> Vec<Utterance> {
        let lang = self.locale.lang();
        let mut utterances = Vec::new();
        if !reply.words.is_empty() {
            utterances.push(Utterance::new(lang, phrase::join(&reply.words)));
        }
        let code = reply.code.take();
        let spoken = code.map(|(words, spoken)| {
            utterances.extend(words);
            spoken
        });
        utterances.extend(reply.sample.take());
        if opened && let Screen::Welcome(welcome) = &self.screen {
            let greeting = welcome.greeting(&Locale::new(lang.other()));
            utterances.extend(greeting.map(|words| Utterance::new(lang.other(), words)));
        }
        if opened && matches!(self.screen, Screen::Tour(_)) {
            let here = |stop: &&&str| self.focus.as_ref().is_some_and(|id| id.0 == **stop);
            let later = tour::STOPS.iter().skip_while(|stop| !here(stop)).skip(1);
            utterances.extend(later.map(|stop| Utterance::new(lang, self.locale.text(stop))));
        }
        if !utterances.is_empty() {
            self.last = Said { utterances: utterances.clone(), code: spoken };
        }
        utterances.extend(reply.mention.take().map(|words| Utterance::new(lang, words)));
        utterances
    }

    /// The code that was the last thing said.
    pub(super) fn last_code(&self) -> Option<&Code> {
        self.last.code.as_ref().map(|spoken| &spoken.code)
    }

    /// The last thing said, word for word; an expired code *as expired*, and a next one that has become the current one
    /// as that.
    fn again(&self) -> Vec<Utterance> {
        let mut utterances = self.last.utterances.clone();
        let before = match &self.last.code {
            Some(spoken) if spoken.until <= self.now => Some("repeat-expired"),
            Some(spoken) if spoken.from > 0 && spoken.from <= self.now => Some("repeat-now-current"),
            _ => None,
        };
        let before = before.map(|id| Utterance::new(self.locale.lang(), self.locale.text(id)));
        let _ = utterances.splice(0..0, before);
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
