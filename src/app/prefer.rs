//! What the user prefers: each change is heard at once in the new way, and kept.

use super::curtain::Curtain;
use super::keymap::Keymap;
use super::reading::says_oh;
use super::undo::Deed;
use super::{App, Effect};
use crate::locale::{Lang, Locale};
use crate::settings::{
    CurtainTime, Grouping, Milestones, Preferred, Scanning, Settings, SoundDevice, Theme, WaitBelow, WhoSpeaks, Zero,
    Zoom,
};
use crate::sound::tone::Cue;
use crate::speech::{Manner, Part, Utterance, phrase};

/// The scales of the settings, from the least to the most.
pub(super) const LOUDNESS: (i64, i64) = (Settings::SOFTEST as i64, Settings::LOUDEST as i64);
pub(super) const SPEED: (i64, i64) = (-(Settings::FASTEST as i64), Settings::FASTEST as i64);
pub(super) const PITCH: (i64, i64) = (-(Settings::HIGHEST as i64), Settings::HIGHEST as i64);

/// A change of one preference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preference {
    Language(Lang),
    CodeLanguage(Option<Lang>),
    SpeakCodes(bool),
    Voice(bool),
    WhoSpeaks(WhoSpeaks),
    /// So many steps up or down.
    Volume(i8),
    Rate(i8),
    Pitch(i8),
    /// Volume, speed and pitch as they were at first.
    Normal,
    /// Who speaks a language.
    Speaker(Lang, Preferred),
    CodesOn(Option<SoundDevice>),
    Grouping(Grouping),
    SayName(bool),
    ReadTwice(bool),
    ReadOnUnlock(bool),
    Zero(Zero),
    WaitBelow(WaitBelow),
    Milestones(Milestones),
    ToneVolume(i8),
    Tone(Cue, bool),
    Theme(Theme),
    Zoom(Zoom),
    SpacedLetters(bool),
    Curtain(bool),
    CurtainTime(CurtainTime),
    HideUnfocused(bool),
    NoCapture(bool),
    Scanning(Scanning),
    SingleKeys(bool),
}

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
    pub(super) fn set(&mut self, preference: Preference) -> Vec<Effect> {
        match preference {
            Preference::Language(lang) if lang == self.locale.lang() => return Vec::new(),
            Preference::Language(lang) => {
                self.locale = Locale::new(lang);
                self.settings.language = Some(lang);
                self.code_locale = code_locale(&self.settings, lang);
                self.reply.say(lang.name());
                self.reply.reopen = true;
            }
            Preference::CodeLanguage(lang) => {
                self.settings.code_language = lang;
                self.code_locale = code_locale(&self.settings, self.locale.lang());
                self.sample(self.code_locale.lang());
            }
            Preference::SpeakCodes(on) => self.settings.speak_codes = Some(on),
            Preference::Voice(on) => {
                self.settings.voice_on = on;
                self.reply.last_word = true;
                self.reply.value(self.keyed(if on { "voice-on" } else { "voice-off" }));
            }
            Preference::WhoSpeaks(who) => self.settings.who_speaks = who,
            Preference::Volume(by) => {
                let volume = self.settings.volume;
                self.settings.volume = loudness(volume, by);
                self.level("volume-now", self.settings.volume.into(), LOUDNESS, volume == self.settings.volume, by);
            }
            Preference::Rate(by) => {
                let rate = self.settings.rate;
                self.settings.rate = (rate + by).clamp(-Settings::FASTEST, Settings::FASTEST);
                self.level("rate-now", self.settings.rate.into(), SPEED, rate == self.settings.rate, by);
            }
            Preference::Pitch(by) => {
                let pitch = self.settings.pitch;
                self.settings.pitch = (pitch + by).clamp(-Settings::HIGHEST, Settings::HIGHEST);
                self.level("pitch-now", self.settings.pitch.into(), PITCH, pitch == self.settings.pitch, by);
            }
            Preference::Normal => {
                let Settings { volume, rate, pitch, .. } = self.settings;
                if (volume, rate, pitch) != (Settings::NORMAL_VOLUME, 0, 0) {
                    self.deeds.push(Deed::Voice { volume, rate, pitch });
                }
                (self.settings.volume, self.settings.rate, self.settings.pitch) = (Settings::NORMAL_VOLUME, 0, 0);
                self.reply.value(self.locale.text("voice-normal"));
            }
            Preference::Speaker(lang, preferred) => {
                match lang {
                    Lang::Da => self.settings.danish_voice = preferred,
                    Lang::En => self.settings.english_voice = preferred,
                }
                self.sample(lang);
            }
            Preference::CodesOn(device) => {
                self.settings.codes_on = device;
                // Where codes will be heard.
                let lang = self.code_locale.lang();
                self.reply.sample(Utterance::private(lang, self.sample_parts(lang)));
            }
            Preference::Grouping(grouping) => {
                self.settings.grouping = grouping;
                self.sample(self.code_locale.lang());
            }
            Preference::SayName(on) => self.settings.say_name = on,
            Preference::ReadTwice(on) => self.settings.read_twice = on,
            Preference::ReadOnUnlock(on) => self.settings.read_on_unlock = on,
            Preference::Zero(zero) => {
                self.settings.zero = zero;
                self.sample(self.code_locale.lang());
            }
            Preference::WaitBelow(limit) => self.settings.wait_below = limit,
            Preference::Milestones(how) => self.settings.milestones = how,
            Preference::ToneVolume(by) => {
                let volume = self.settings.tone_volume;
                self.settings.tone_volume = loudness(volume, by);
                let now = self.settings.tone_volume;
                self.level("tone-volume-now", now.into(), LOUDNESS, volume == now, by);
                self.cue(Cue::Done);
            }
            Preference::Tone(cue, on) => {
                if on {
                    let _: bool = self.settings.tones_off.remove(cue.name());
                    self.cue(cue);
                } else {
                    let _: bool = self.settings.tones_off.insert(cue.name().to_owned());
                }
            }
            Preference::Theme(theme) => self.settings.theme = theme,
            Preference::Zoom(zoom) => {
                self.settings.zoom = zoom;
                let percent = [("percent", zoom.percent().into())];
                self.reply.value(self.locale.with("zoom-now", &percent));
            }
            Preference::SpacedLetters(on) => self.settings.spaced_letters = on,
            Preference::Curtain(on) => {
                self.settings.curtain = on;
                self.curtain = Curtain::default();
            }
            Preference::CurtainTime(time) => self.settings.curtain_time = time,
            Preference::HideUnfocused(on) => self.settings.hide_unfocused = on,
            Preference::NoCapture(on) => self.settings.no_capture = on,
            Preference::Scanning(how) => {
                self.settings.scanning = how;
                self.scan_from_now();
            }
            Preference::SingleKeys(on) => {
                self.settings.single_keys = on;
                self.keymap = Keymap::new(&self.settings).0;
            }
        }
        self.keep_settings()
    }

    /// The preferences apply from now on, and are written.
    pub(super) fn keep_settings(&self) -> Vec<Effect> {
        vec![Effect::Manner(manner(&self.settings)), Effect::SaveSettings(Box::new(self.settings.clone()))]
    }

    /// Print so many steps larger, or smaller; more, if only that makes a difference to the eye.
    pub(super) fn zoom(&mut self, steps: i8) -> Vec<Effect> {
        let before = self.settings.zoom;
        let same = |zoom| self.appearance.print(zoom) == self.appearance.print(before);
        let further = |zoom: &Zoom| Some(zoom.by(steps.signum())).filter(|next| next != zoom);
        let zoom = std::iter::successors(Some(before.by(steps)), further).find(|zoom| !same(*zoom));
        let effects = self.set(Preference::Zoom(zoom.unwrap_or(before)));
        if zoom.is_none() {
            self.cue(Cue::End);
            self.reply.say(self.locale.text(if steps > 0 { "zoom-largest" } else { "zoom-smallest" }));
        }
        effects
    }

    fn level(&mut self, id: &'static str, value: i64, scale: (i64, i64), at_limit: bool, by: i8) {
        let limit = at_limit.then_some(by > 0);
        if at_limit {
            self.cue(Cue::End);
        }
        self.reply.value(phrase::level(id, value, scale, limit, &self.locale));
    }

    /// Lets a voice be heard in its own language.
    fn sample(&mut self, lang: Lang) {
        self.reply.sample(Utterance::of(lang, self.sample_parts(lang)));
    }

    fn sample_parts(&self, lang: Lang) -> Vec<Part> {
        let size = self.settings.grouping.size().unwrap_or(3);
        let groups: Vec<String> = ["4", "8", "2", "9", "1", "0"].chunks(size).map(<[&str]>::concat).collect();
        let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
        let locale = Locale::new(lang);
        phrase::sample(&groups, says_oh(&self.settings, &locale), &locale)
    }
}

fn loudness(volume: u8, by: i8) -> u8 {
    volume.saturating_add_signed(by).clamp(Settings::SOFTEST, Settings::LOUDEST)
}
