//! What the user prefers: each change is heard at once in the new way, and kept.

mod heard;
mod writer;

pub(super) use writer::Writer;

use super::curtain::Curtain;
use super::keymap::Keymap;
use super::undo::Deed;
use super::{App, Effect};
use crate::locale::{Lang, Locale};
use crate::settings::{Before, Change, Settings, Undo, Zoom, setting};
use crate::sound::tone::Cue;
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

/// The words for codes.
pub fn code_locale(settings: &Settings, lang: Lang) -> Locale {
    Locale::new(settings.code_language.unwrap_or(lang))
}

impl App {
    pub(super) fn set(&mut self, change: &Change) -> Vec<Effect> {
        let language = setting::language.to(Some(self.locale.lang()));
        if *change == language {
            return Vec::new();
        }
        let before = self.settings.clone();
        self.settings.change(change);
        // The program may have been started in another language than the one that is kept.
        if change.setting == language.setting {
            self.speak_language();
        }
        let undo = change.setting.about.undo.filter(|undo| undo.normal.is_none());
        self.deeds.extend(undo.map(|undo| Deed::Settings(before.remember(undo))));
        self.settings_changed(&before);
        let words = (&self.locale, self.code_locale.lang(), &self.keymap);
        let answer = heard::answer(change, &before, &self.settings, words);
        answer.words.into_iter().for_each(|words| self.reply.value(words));
        answer.sample.into_iter().for_each(|sample| self.reply.sample(sample));
        answer.cues.into_iter().for_each(|cue| self.cue(cue));
        self.keep_settings()
    }

    /// All settings that are set back together are normal again.
    pub(super) fn set_back(&mut self, undo: &'static Undo) -> Vec<Effect> {
        let before = self.settings.clone();
        self.settings.set_back(undo);
        if self.settings != before {
            self.deeds.push(Deed::Settings(before.remember(undo)));
        }
        self.settings_changed(&before);
        undo.normal.iter().for_each(|normal| self.reply.value(self.locale.text(normal.told)));
        self.keep_settings()
    }

    /// Settings are as they were before a change.
    pub(super) fn put_settings_back(&mut self, was: &Before) -> Vec<Effect> {
        let before = self.settings.clone();
        self.settings.put_back(was);
        self.settings_changed(&before);
        self.keep_settings()
    }

    /// What follows from the settings and is not looked up each time.
    fn settings_changed(&mut self, before: &Settings) {
        let now = &self.settings;
        let codes = now.code_language.unwrap_or(self.locale.lang());
        if codes != self.code_locale.lang() {
            self.code_locale = Locale::new(codes);
        }
        if (&now.keys, now.single_keys) != (&before.keys, before.single_keys) {
            self.keymap = Keymap::new(now).0;
        }
        if now.curtain != before.curtain {
            self.curtain = Curtain::default();
        }
        if now.voice_on != before.voice_on {
            self.reply.last_word = true;
        }
        if now.scanning != before.scanning {
            self.scan_from_now();
        }
    }

    fn speak_language(&mut self) {
        if let Some(lang) = self.settings.language {
            self.locale = Locale::new(lang);
            self.reply.say(lang.name());
            self.reply.reopen = true;
        }
    }

    /// The preferences apply from now on, and are written.
    fn keep_settings(&mut self) -> Vec<Effect> {
        vec![Effect::Manner(manner(&self.settings)), self.writer.now(&self.settings)]
    }

    /// Print so many steps larger, or smaller; more, if only that makes a difference to the eye.
    pub(super) fn zoom(&mut self, steps: i8) -> Vec<Effect> {
        let before = self.settings.zoom;
        let same = |zoom| self.appearance.print(zoom) == self.appearance.print(before);
        let further = |zoom: &Zoom| Some(zoom.by(steps.signum())).filter(|next| next != zoom);
        let zoom = std::iter::successors(Some(before.by(steps)), further).find(|zoom| !same(*zoom));
        let effects = self.set(&setting::zoom.to(zoom.unwrap_or(before)));
        if zoom.is_none() {
            self.cue(Cue::End);
            self.reply.say(self.locale.text(if steps > 0 { "zoom-largest" } else { "zoom-smallest" }));
        }
        effects
    }
}
