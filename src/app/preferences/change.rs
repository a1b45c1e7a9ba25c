//! Changing settings, and what follows from them.

use super::{Preferences, what_is_heard};
use crate::app::vocabulary::News;
use crate::app::vocabulary::ask::{Codes, Go, Keep};
use crate::app::vocabulary::commands::Keymap;
use crate::app::vocabulary::deed::Deed;
use crate::app::vocabulary::turn::Turn;
use crate::locale::Locale;
use crate::settings::{Appearance, Before, Change, Settings, Undo, Zoom, setting};
use crate::speech::Manner;

/// How the user wants to be spoken to.
pub fn manner(settings: &Settings) -> Manner {
    Manner {
        volume: settings.volume,
        rate: settings.rate,
        pitch: settings.pitch,
        danish: settings.danish_voice.clone(),
        english: settings.english_voice.clone(),
        codes_on: settings.codes_on.as_ref().map(|device| device.id.clone()),
    }
}

impl Preferences {
    /// One is changed, and heard at once in the new way.
    pub(super) fn change(&mut self, change: &Change, turn: &mut Turn) {
        let language = setting::language.to(Some(self.locale.lang()));
        if *change == language {
            return;
        }
        let before = self.settings.clone();
        self.settings.change(change);
        // The program may have been started in another language than the one that is kept.
        if change.setting == language.setting {
            self.speak_language(turn);
        }
        let undo = change.setting.about.undo.filter(|undo| undo.normal.is_none());
        if let Some(undo) = undo {
            turn.keep(Keep::Remember(Deed::Settings(before.remember(undo))));
        }
        self.follow(&before, turn);
        let words = (&self.locale, self.code_locale.lang(), &self.keymap);
        let answer = what_is_heard::answer(change, &before, &self.settings, words);
        answer.words.into_iter().for_each(|words| turn.value(words));
        answer.sample.into_iter().for_each(|sample| turn.sample(sample));
        answer.cues.into_iter().for_each(|cue| turn.cue(cue));
        self.keep();
    }

    /// All settings that are set back together are normal again.
    pub(super) fn set_back(&mut self, undo: &'static Undo, turn: &mut Turn) {
        let before = self.settings.clone();
        self.settings.set_back(undo);
        if self.settings != before {
            turn.keep(Keep::Remember(Deed::Settings(before.remember(undo))));
        }
        self.follow(&before, turn);
        undo.normal.iter().for_each(|normal| turn.value(self.locale.text(normal.told)));
        self.keep();
    }

    /// Settings are as they were before a change.
    pub(super) fn undo(&mut self, was: &Before, turn: &mut Turn) {
        turn.tell(News::SetBack(was.undo.told));
        let before = self.settings.clone();
        self.settings.put_back(was);
        self.follow(&before, turn);
        self.keep();
    }

    /// What follows from the settings and is not looked up each time.
    fn follow(&mut self, before: &Settings, turn: &mut Turn) {
        let now = &self.settings;
        let codes = now.code_lang(self.locale.lang());
        if codes != self.code_locale.lang() {
            self.code_locale = Locale::new(codes);
        }
        if (&now.keys, now.single_keys) != (&before.keys, before.single_keys) {
            self.keymap = Keymap::new(now).0;
        }
        if now.curtain != before.curtain {
            turn.codes(Codes::NewCurtain);
        }
        if now.voice_on != before.voice_on {
            turn.words.last_word = true;
        }
        if now.scanning != before.scanning {
            turn.go(Go::ScanFromNow);
        }
    }

    fn speak_language(&mut self, turn: &mut Turn) {
        if let Some(lang) = self.settings.language {
            self.locale = Locale::new(lang);
            turn.say(lang.name());
            turn.words.reopen = true;
        }
    }

    /// They apply from now on, and are written.
    fn keep(&mut self) {
        (self.writer.manner, self.writer.now) = (true, true);
    }

    /// Print so many steps larger, or smaller; more, if only that makes a difference to the eye.
    pub(in crate::app) fn zoom(&mut self, steps: i8, appearance: Appearance, turn: &mut Turn) {
        let before = self.settings.zoom;
        let same = |zoom| appearance.print(zoom) == appearance.print(before);
        let further = |zoom: &Zoom| Some(zoom.by(steps.signum())).filter(|next| next != zoom);
        let zoom = std::iter::successors(Some(before.by(steps)), further).find(|zoom| !same(*zoom));
        self.change(&setting::zoom.to(zoom.unwrap_or(before)), turn);
        if zoom.is_none() {
            turn.edge(self.locale.text(if steps > 0 { "zoom-largest" } else { "zoom-smallest" }));
        }
    }
}
