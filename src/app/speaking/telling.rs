//! From what a turn has collected, and what has changed on the screen, to what is said of it.

use super::{Said, Speaking};
use crate::app::vocabulary::Effect;
use crate::app::vocabulary::phrase;
use crate::app::vocabulary::turn::{Repeat, Turn, Words};
use crate::locale::{Lang, Locale};
use crate::outline::change::Change;
use crate::outline::{Id, Item, Outline};
use crate::settings::Settings;
use crate::speech::{Part, Utterance};
use std::collections::HashSet;

/// What there is to speak of.
#[derive(Clone, Copy)]
pub(in crate::app) struct Scene<'a, M> {
    pub outline: &'a Outline<M>,
    pub focus: Option<&'a Id>,
    /// Seconds since the epoch.
    pub now: u64,
    pub locale: &'a Locale,
    pub settings: &'a Settings,
    /// Our own voice is to be heard.
    pub speaks: bool,
    /// A screen reader speaks for us.
    pub announces: bool,
    /// What a first screen says in the other language, after its opening words.
    pub greeting: Option<&'a str>,
    /// What is read from end to end when the screen opens.
    pub aloud: &'a [Id],
    /// It is said from its beginning when the language changes.
    pub said_anew: bool,
    /// What it says when it opens is news each time.
    pub tells_news: bool,
}

impl<'a, M> Scene<'a, M> {
    fn focused(&self) -> Option<&'a Item<M>> {
        self.focus.and_then(|id| self.outline.find(id))
    }

    /// The language of an item that is not in the user's.
    fn lang_of(&self, id: &Id) -> Option<Lang> {
        self.outline.find(id)?.lang.and_then(Lang::from_tag)
    }

    /// What a first screen says in the other language, or what stands on a screen in it and is not `known`.
    fn greeting(&self, known: &HashSet<String>) -> Option<(Lang, String)> {
        let own = self.greeting.map(|words| (self.locale.lang().other(), words.to_owned()));
        own.or_else(|| self.in_other_language().filter(|(_, words)| !known.contains(words)))
    }

    fn in_other_language(&self) -> Option<(Lang, String)> {
        self.outline.items.iter().find_map(|item| Some((Lang::from_tag(item.lang?)?, item.name.clone())))
    }

    /// What is said once, of a screen that is `opened`: nothing where it is told each time.
    fn introduction(&self, opened: bool) -> Vec<String> {
        if !opened || self.tells_news {
            return Vec::new();
        }
        let other = self.in_other_language().filter(|_| self.greeting.is_none()).map(|(_, words)| words);
        phrase::introduction(self.outline, self.focus).map(|item| item.name.clone()).chain(other).collect()
    }

    /// The screen that opens, but for what is `known`.
    fn opened(&self, known: &HashSet<String>) -> String {
        phrase::opened(self.outline, self.focus, known, self.locale)
    }

    /// What a screen says in another language: all of it at the first start, else where one is.
    fn reopened(&self, turn: &mut Turn) -> Vec<Change> {
        if self.said_anew {
            return vec![Change::Opened];
        }
        turn.say(self.outline.title.clone());
        self.focus.cloned().map(Change::Moved).into_iter().collect()
    }

    fn in_words(&self, change: &Change) -> String {
        phrase::change(change, self.outline, self.focus, self.locale)
    }
}

impl Speaking {
    /// Speaks what was collected and what has changed, and remembers it for repeating; false if our own voice says
    /// nothing of it. `held` is where what there is to say of a change waits for the news that it is saved.
    pub(in crate::app) fn tell<M>(
        &mut self,
        scene: &Scene<'_, M>,
        changes: Vec<Change>,
        held: Option<&mut Option<Vec<String>>>,
        turn: &mut Turn,
    ) -> bool {
        let changes = if turn.words.reopen { scene.reopened(turn) } else { changes };
        // That there is no voice is not for the voice to say, but for a screen reader.
        let unsaid = |change: &Change| !scene.announces && matches!(change, Change::Alert(id) if id.0 == "silence");
        let changes: Vec<Change> = changes.into_iter().filter(|change| !unsaid(change)).collect();
        let Words { said, code, held: news, .. } = &turn.words;
        let moved = said.is_empty() && code.is_none() && news.is_empty();
        let moved = moved && changes.iter().all(|change| matches!(change, Change::Entered(_) | Change::Moved(_)));
        if let Some(item) = scene.focused()
            && turn.words.insist
            && changes.is_empty()
        {
            turn.item(item, scene.locale);
        }
        let opened = changes.contains(&Change::Opened);
        if opened && !scene.aloud.is_empty() {
            turn.words.aloud = scene.aloud.to_vec();
        }
        let heard = scene.speaks || scene.announces;
        let introduction = scene.introduction(opened);
        let mut announcement = announcement(scene, &changes, &self.introduced, &mut turn.words);
        let read = for_reader(scene, opened, &mut turn.words);
        announcement.extend(read.iter().cloned());
        turn.words.held.extend(read);
        add_changes(scene, &changes, &self.introduced, &mut turn.words);
        play_tones(scene, turn);
        hold(held, &mut turn.words);
        let repeats = turn.words.repeat;
        let mut utterances = match repeats {
            Some(repeat) => self.again(repeat, scene),
            None => self.fresh(scene, opened, moved, &mut turn.words),
        };
        if scene.announces {
            // A screen reader does not tell whether it has come to the end.
            self.introduced.extend(introduction.iter().cloned());
            announce(scene, announcement, &utterances, repeats.is_some(), turn);
            utterances.retain(|it| it.is_private() && scene.settings.codes_on.is_some());
        }
        let speaks = (heard || turn.words.last_word) && !utterances.is_empty();
        if speaks {
            self.introducing = introduction;
            turn.effects.push(Effect::Say(self.begin(), utterances));
        }
        speaks
    }

    fn fresh<M>(&mut self, scene: &Scene<'_, M>, opened: bool, moved: bool, words: &mut Words) -> Vec<Utterance> {
        let locale = scene.locale;
        let mut utterances = Vec::new();
        if !words.said.is_empty() {
            utterances.push(Utterance::of(locale.lang(), Part::sentences(&words.said)));
        }
        let code = words.code.take().map(|(code, spoken)| {
            utterances.extend(code);
            spoken
        });
        utterances.extend(words.sample.take());
        if opened {
            let new = scene.greeting(&self.introduced);
            utterances.extend(new.map(|(lang, words)| Utterance::new(lang, words)));
        }
        let stops = stops(scene, words);
        let later = stops.iter().skip(1).filter_map(|id| scene.outline.find(id));
        utterances.extend(later.map(|item| Utterance::new(locale.lang(), phrase::item(item, locale))));
        if !utterances.is_empty() {
            let mut again = utterances.clone();
            if let (Some(first), Some((at, full))) = (again.first_mut(), words.in_full.take())
                && let Some(short) = words.said.get_mut(at)
            {
                *short = full;
                *first = Utterance::of(locale.lang(), Part::sentences(&words.said));
            }
            self.last = Said { utterances: again, stops, code };
            if !moved {
                self.told = self.last.clone();
            }
        }
        utterances.extend(words.mention.take().map(|words| Utterance::new(locale.lang(), words)));
        utterances
    }

    /// The last thing said, word for word, and with what was left out of it as known; an expired code *as expired*, and a
    /// next one that has become the current one as that.
    fn again<M>(&mut self, repeat: Repeat, scene: &Scene<'_, M>) -> Vec<Utterance> {
        if repeat == Repeat::LastTold {
            self.last = self.told.clone();
        }
        let now = scene.now;
        let mut utterances = self.last.utterances.clone();
        let before = match &self.last.code {
            Some(spoken) if spoken.until <= now => Some("repeat-expired"),
            Some(spoken) if spoken.from > 0 && spoken.from <= now => Some("repeat-now-current"),
            _ => None,
        };
        let locale = scene.locale;
        let before = before.map(|id| Utterance::new(locale.lang(), locale.text(id)));
        let _ = utterances.splice(0..0, before);
        utterances
    }
}

/// What a screen reader is to read from end to end. Only now do all the items stand on the screen. When a screen opens, it
/// says the focused item by itself.
fn for_reader<M>(scene: &Scene<'_, M>, opened: bool, words: &mut Words) -> Vec<String> {
    if !scene.announces {
        return Vec::new();
    }
    let read = std::mem::take(&mut words.aloud);
    let read = read.iter().filter(|id| !(opened && scene.focus == Some(id)));
    read.filter_map(|id| scene.outline.find(id)).map(|item| item.name.clone()).collect()
}

/// What is to be read from end to end, from the focused item on: what was asked for, or what is when the screen opens.
fn stops<M>(scene: &Scene<'_, M>, words: &mut Words) -> Vec<Id> {
    std::mem::take(&mut words.aloud).into_iter().skip_while(|id| scene.focus != Some(id)).collect()
}

/// What a screen reader does not say by itself when focus moves and values change.
fn announcement<M>(
    scene: &Scene<'_, M>,
    changes: &[Change],
    introduced: &HashSet<String>,
    words: &mut Words,
) -> Vec<String> {
    let mut announced = std::mem::take(&mut words.announced);
    let says_value = changes.iter().any(|change| matches!(change, Change::Value(_)));
    announced.extend(words.value.take().filter(|_| !says_value));
    let told = |change: &Change| phrase::announcement(change, scene.outline, scene.focus, introduced, scene.locale);
    announced.extend(changes.iter().flat_map(told));
    if changes.contains(&Change::Opened) {
        announced.extend(scene.greeting(introduced).map(|(_, words)| words));
    }
    announced.extend(words.mention.clone());
    announced
}

/// What has been `introduced` already is left out.
fn add_changes<M>(scene: &Scene<'_, M>, changes: &[Change], introduced: &HashSet<String>, words: &mut Words) {
    for change in changes.iter().filter(|change| !(words.value_told && matches!(change, Change::Value(_)))) {
        let told = scene.in_words(change);
        match change {
            Change::Moved(id) if scene.lang_of(id).is_some() => {
                words.sample = scene.lang_of(id).map(|lang| Utterance::new(lang, told));
            }
            Change::Opened => {
                let short = scene.opened(introduced);
                words.in_full = (short != told).then_some((words.said.len(), told));
                words.said.push(short);
            }
            _ => words.said.push(told),
        }
    }
}

/// Plays the tones that are not turned off.
fn play_tones<M>(scene: &Scene<'_, M>, turn: &mut Turn) {
    let settings = scene.settings;
    let tones = turn.take_cues().into_iter().filter(|cue| !settings.tones_off.contains(cue.name()));
    turn.effects.extend(tones.map(|cue| Effect::Play(cue, settings.tone_volume)));
}

/// What there is to say of a change is said after the news that it is saved, which would cut it off; unless there has
/// been something else to say in the meantime.
fn hold(held: Option<&mut Option<Vec<String>>>, words: &mut Words) {
    words.said.append(&mut words.held);
    match held {
        Some(held @ None) => *held = Some(std::mem::take(&mut words.said)),
        Some(Some(held)) if !words.said.is_empty() => held.clear(),
        _ => {}
    }
}

/// Lets a screen reader say it.
fn announce<M>(scene: &Scene<'_, M>, told: Vec<String>, utterances: &[Utterance], repeats: bool, turn: &mut Turn) {
    let code = utterances.iter().filter(|it| it.is_private());
    let repeated = utterances.iter().filter(|it| repeats && !it.is_private());
    // A device that is for codes is for no other ears, whoever speaks.
    let codes_here = scene.settings.codes_on.is_none();
    let parts = repeated.chain(code.filter(|_| codes_here)).map(|it| it.parts().to_vec());
    let announced = Part::with_pauses(std::iter::once(Part::sentences(told)).chain(parts));
    if !announced.is_empty() {
        turn.effects.push(Effect::Announce(Utterance::of(scene.locale.lang(), announced)));
    }
}
