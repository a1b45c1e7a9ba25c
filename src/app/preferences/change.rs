//! Changing one preference.

use super::Preferences;
use crate::app::codes::code_locale;
use crate::app::turn::Turn;
use crate::app::vocabulary::ask::{Codes, Go, Keep};
use crate::app::vocabulary::commands::Keymap;
use crate::app::vocabulary::deed::Deed;
use crate::app::vocabulary::preference::{LOUDNESS, PITCH, Preference, SPEED};
use crate::locale::{Lang, Locale};
use crate::settings::Settings;
use crate::sound::tone::Cue;
use crate::speech::{Manner, phrase};

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
    pub(super) fn change(&mut self, preference: Preference, turn: &mut Turn) {
        match preference {
            Preference::Language(lang) if lang == self.locale.lang() => return,
            Preference::Language(lang) => {
                self.locale = Locale::new(lang);
                self.settings.language = Some(lang);
                self.code_locale = code_locale(&self.settings, lang);
                turn.say(lang.name());
                turn.words.reopen = true;
            }
            Preference::CodeLanguage(lang) => {
                self.settings.code_language = lang;
                self.code_locale = code_locale(&self.settings, self.locale.lang());
                self.sample(self.code_locale.lang(), turn);
            }
            Preference::SpeakCodes(on) => self.settings.speak_codes = Some(on),
            Preference::Voice(on) => {
                self.settings.voice_on = on;
                turn.words.last_word = true;
                turn.value(self.keyed(if on { "voice-on" } else { "voice-off" }));
            }
            Preference::WhoSpeaks(who) => self.settings.who_speaks = who,
            Preference::Volume(by) => {
                let volume = self.settings.volume;
                self.settings.volume = loudness(volume, by);
                self.level(
                    "volume-now",
                    self.settings.volume.into(),
                    LOUDNESS,
                    volume == self.settings.volume,
                    by,
                    turn,
                );
            }
            Preference::Rate(by) => {
                let rate = self.settings.rate;
                self.settings.rate = (rate + by).clamp(-Settings::FASTEST, Settings::FASTEST);
                self.level("rate-now", self.settings.rate.into(), SPEED, rate == self.settings.rate, by, turn);
            }
            Preference::Pitch(by) => {
                let pitch = self.settings.pitch;
                self.settings.pitch = (pitch + by).clamp(-Settings::HIGHEST, Settings::HIGHEST);
                self.level("pitch-now", self.settings.pitch.into(), PITCH, pitch == self.settings.pitch, by, turn);
            }
            Preference::Normal => {
                let Settings { volume, rate, pitch, .. } = self.settings;
                if (volume, rate, pitch) != (Settings::NORMAL_VOLUME, 0, 0) {
                    turn.keep(Keep::Done(Deed::Voice { volume, rate, pitch }));
                }
                (self.settings.volume, self.settings.rate, self.settings.pitch) = (Settings::NORMAL_VOLUME, 0, 0);
                turn.value(self.locale.text("voice-normal"));
            }
            Preference::Speaker(lang, preferred) => {
                match lang {
                    Lang::Da => self.settings.danish_voice = preferred,
                    Lang::En => self.settings.english_voice = preferred,
                }
                self.sample(lang, turn);
            }
            Preference::CodesOn(device) => {
                self.settings.codes_on = device;
                self.sample_of_code(turn);
            }
            Preference::Grouping(grouping) => {
                self.settings.grouping = grouping;
                self.sample(self.code_locale.lang(), turn);
            }
            Preference::SayName(on) => self.settings.say_name = on,
            Preference::ReadTwice(on) => self.settings.read_twice = on,
            Preference::ReadOnUnlock(on) => self.settings.read_on_unlock = on,
            Preference::Zero(zero) => {
                self.settings.zero = zero;
                self.sample(self.code_locale.lang(), turn);
            }
            Preference::WaitBelow(limit) => self.settings.wait_below = limit,
            Preference::Milestones(how) => self.settings.milestones = how,
            Preference::ToneVolume(by) => {
                let volume = self.settings.tone_volume;
                self.settings.tone_volume = loudness(volume, by);
                let now = self.settings.tone_volume;
                self.level("tone-volume-now", now.into(), LOUDNESS, volume == now, by, turn);
                turn.cue(Cue::Done);
            }
            Preference::Tone(cue, on) => {
                if on {
                    let _: bool = self.settings.tones_off.remove(cue.name());
                    turn.cue(cue);
                } else {
                    let _: bool = self.settings.tones_off.insert(cue.name().to_owned());
                }
            }
            Preference::Theme(theme) => self.settings.theme = theme,
            Preference::Zoom(zoom) => {
                self.settings.zoom = zoom;
                let percent = [("percent", zoom.percent().into())];
                turn.value(self.locale.with("zoom-now", &percent));
            }
            Preference::SpacedLetters(on) => self.settings.spaced_letters = on,
            Preference::Curtain(on) => {
                self.settings.curtain = on;
                turn.codes(Codes::NewCurtain);
            }
            Preference::CurtainTime(time) => self.settings.curtain_time = time,
            Preference::HideUnfocused(on) => self.settings.hide_unfocused = on,
            Preference::NoCapture(on) => self.settings.no_capture = on,
            Preference::Scanning(how) => {
                self.settings.scanning = how;
                turn.go(Go::ScanFromNow);
            }
            Preference::SingleKeys(on) => {
                self.settings.single_keys = on;
                self.keymap = Keymap::new(&self.settings).0;
            }
        }
        self.keep();
    }

    /// A message with one key of each command filled in.
    fn keyed(&self, id: &str) -> String {
        self.locale.with(id, &self.keymap.first_keys(&self.locale))
    }

    fn level(&mut self, id: &'static str, value: i64, scale: (i64, i64), at_limit: bool, by: i8, turn: &mut Turn) {
        let limit = at_limit.then_some(by > 0);
        if at_limit {
            turn.cue(Cue::End);
        }
        turn.value(phrase::level(id, value, scale, limit, &self.locale));
    }
}

fn loudness(volume: u8, by: i8) -> u8 {
    volume.saturating_add_signed(by).clamp(Settings::SOFTEST, Settings::LOUDEST)
}
