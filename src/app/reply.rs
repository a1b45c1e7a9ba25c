//! What there is to say about one message, collected while it is handled and spoken as one.

use super::reading::Spoken;
use super::screen::{self, Screen};
use super::{App, Effect};
use crate::code::Code;
use crate::locale::{Lang, Locale};
use crate::outline::{Id, Item, change::Change};
use crate::settings::WhoSpeaks;
use crate::sound::tone::Cue;
use crate::speech::{Part, Utterance, phrase};

/// Collected while a message is handled.
#[derive(Default)]
pub(super) struct Reply {
    /// Said before what has changed on the screen.
    words: Vec<String>,
    /// As many of these words as a screen reader does not say by itself.
    announced: Vec<String>,
    /// The value that a key has changed: a screen reader says it by itself where it is the focused item's.
    value: Option<String>,
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
    /// Nothing but focus has changed.
    moved: bool,
    /// Say it although the voice has just been turned off.
    pub last_word: bool,
    /// Take focus here.
    pub focus: Option<Id>,
    /// Read these items from end to end, the first of which has focus.
    pub aloud: Vec<Id>,
    /// Say where focus is, also if nothing has changed: what is wrong there is still wrong.
    pub insist: bool,
}

/// The last thing said, for repeating.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    pub(super) utterances: Vec<Utterance>,
    /// The items that these read, one each, if they do.
    pub(super) stops: Vec<Id>,
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
        let words = words.into();
        self.announced.push(words.clone());
        self.words.push(words);
    }

    /// What was to be said is overtaken by what comes.
    pub(super) fn unsay(&mut self) {
        self.words.clear();
        self.announced.clear();
        self.value = None;
    }

    pub(super) fn read(&mut self, utterances: Vec<Utterance>, code: Spoken) {
        self.code = Some((utterances, code));
    }

    pub(super) fn value(&mut self, words: String) {
        self.words.push(words.clone());
        self.value = Some(words);
        self.value_told = true;
    }

    /// What typing sounds like. A screen reader has its own way of saying that.
    pub(super) fn echo(&mut self, words: String) {
        self.words.push(words);
        self.value_told = true;
    }

    /// An item, in its own language.
    pub(super) fn item<M>(&mut self, item: &Item<M>, locale: &Locale) {
        let words = phrase::item(item, locale);
        match item.lang.and_then(Lang::from_tag) {
            None => self.say(words),
            Some(lang) => {
                self.announced.push(words.clone());
                self.sample(Utterance::new(lang, words));
            }
        }
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
        reply.moved = reply.words.is_empty() && reply.code.is_none() && reply.held.is_empty();
        reply.moved &= changes.iter().all(|change| matches!(change, Change::Entered(_) | Change::Moved(_)));
        if let Some(item) = self.focused()
            && reply.insist
            && changes.is_empty()
        {
            reply.item(item, &self.locale);
        }
        self.hand_to_reader(&mut reply);
        let announcement = self.announcement(&mut reply, &changes);
        for change in changes.iter().filter(|change| !(reply.value_told && matches!(change, Change::Value(_)))) {
            let words = phrase::change(change, &self.outline, self.focus.as_ref(), &self.locale);
            match change {
                Change::Moved(id) if self.lang_of(id).is_some() => {
                    reply.sample = self.lang_of(id).map(|lang| Utterance::new(lang, words));
                }
                _ => reply.words.push(words),
            }
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
        let mut utterances = if reply.repeat { self.again() } else { self.fresh(&mut reply, opened) };
        if self.announces() {
            let code = utterances.iter().filter(|it| it.is_private());
            let repeated = utterances.iter().filter(|it| reply.repeat && !it.is_private());
            // A device that is for codes is for no other ears, whoever speaks.
            let parts = repeated.chain(code.filter(|_| self.settings.codes_on.is_none())).map(|it| it.parts().to_vec());
            let announced = Part::with_pauses(std::iter::once(Part::sentences(announcement)).chain(parts));
            if !announced.is_empty() {
                effects.push(Effect::Announce(Utterance::of(self.locale.lang(), announced)));
            }
            utterances.retain(|it| it.is_private() && self.settings.codes_on.is_some());
        }
        if !utterances.is_empty() && (self.speaks() || self.announces() || reply.last_word) {
            self.ticket += 1;
            self.speaking = Some(self.ticket);
            self.reader.reached(None);
            effects.push(Effect::Say(self.ticket, utterances));
        }
        effects
    }

    /// Whether our own voice is to be heard.
    pub(super) fn speaks(&self) -> bool {
        self.settings.voice_on && !self.announces()
    }

    /// Whether a screen reader speaks for us.
    pub fn announces(&self) -> bool {
        match self.settings.who_speaks {
            WhoSpeaks::Automatic => self.screen_reader,
            WhoSpeaks::Program => false,
            WhoSpeaks::ScreenReader => true,
        }
    }

    /// What a screen reader does not say by itself when focus moves and values change.
    fn announcement(&self, reply: &mut Reply, changes: &[Change]) -> Vec<String> {
        let mut words = std::mem::take(&mut reply.announced);
        let says_value = changes.iter().any(|change| matches!(change, Change::Value(_)));
        words.extend(reply.value.take().filter(|_| !says_value));
        let told = |change: &Change| phrase::announcement(change, &self.outline, self.focus.as_ref(), &self.locale);
        words.extend(changes.iter().flat_map(told));
        if changes.contains(&Change::Opened) {
            words.extend(self.greeting().map(|(_, words)| words));
        }
        words.extend(reply.mention.clone());
        words
    }

    /// What a first screen says in the other language.
    fn greeting(&self) -> Option<(Lang, String)> {
        let lang = self.locale.lang().other();
        match &self.screen {
            Screen::Welcome(welcome) => Some((lang, welcome.greeting(&Locale::new(lang), &self.keymap)?)),
            _ => self.outline.items.iter().find_map(|item| Some((Lang::from_tag(item.lang?)?, item.name.clone()))),
        }
    }

    /// The language of an item that is not in the user's.
    fn lang_of(&self, id: &Id) -> Option<Lang> {
        self.outline.find(id)?.lang.and_then(Lang::from_tag)
    }

    /// What a screen says in another language: all of it at the first start, else where one is.
    fn reopened(&self, reply: &mut Reply) -> Vec<Change> {
        if matches!(self.screen, Screen::Welcome(_)) {
            return vec![Change::Opened];
        }
        reply.say(self.outline.title.clone());
        self.focus.clone().map(Change::Moved).into_iter().collect()
    }

    fn fresh(&mut self, reply: &mut Reply, opened: bool) -> Vec<Utterance> {
        let lang = self.locale.lang();
        let mut utterances = Vec::new();
        if !reply.words.is_empty() {
            utterances.push(Utterance::of(lang, Part::sentences(&reply.words)));
        }
        let code = reply.code.take();
        let spoken = code.map(|(words, spoken)| {
            utterances.extend(words);
            spoken
        });
        utterances.extend(reply.sample.take());
        if opened {
            utterances.extend(self.greeting().map(|(lang, words)| Utterance::new(lang, words)));
        }
        let stops = self.stops(reply, opened);
        let later = stops.iter().skip(1).filter_map(|id| self.outline.find(id));
        utterances.extend(later.map(|item| Utterance::new(lang, phrase::item(item, &self.locale))));
        if !utterances.is_empty() {
            self.last = Said { utterances: utterances.clone(), stops, code: spoken };
            if !reply.moved {
                self.told = self.last.clone();
            }
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
