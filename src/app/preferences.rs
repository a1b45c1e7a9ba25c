//! What the user prefers: each change is heard at once in the new way, and kept.

mod change;
mod place;
mod samples;
mod unsaved;

pub use change::manner;

use super::codes::code_locale;
use super::turn::Turn;
use super::vocabulary::ask::{Mark, Prefer};
use super::vocabulary::commands::{Command, Keymap};
use super::vocabulary::deed::Deed;
use super::vocabulary::preference::Preference;
use super::vocabulary::{Effect, News};
use crate::locale::{Lang, Locale};
use crate::settings::{Appearance, Damage, OwnKeys, Settings};
use unsaved::Unsaved;

/// The room of the settings.
#[derive(Debug)]
pub struct Preferences {
    settings: Settings,
    /// The keys in force, which follow from the settings.
    keymap: Keymap,
    locale: Locale,
    /// The words for codes, which may be in another language.
    code_locale: Locale,
    unsaved: Unsaved,
}

impl Preferences {
    /// As they are when the program starts in this language. What can't be used of them is added to what is damaged.
    pub fn new(mut settings: Settings, lang: Lang, damaged: &mut Vec<Damage>) -> Self {
        let (keymap, lost) = Keymap::new(&settings);
        for binding in lost {
            settings.keys.forget(binding.name());
            damaged.push(Damage::Key(binding.help));
        }
        let code_locale = code_locale(&settings, lang);
        Self { settings, keymap, locale: Locale::new(lang), code_locale, unsaved: Unsaved::default() }
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    pub fn keymap(&self) -> &Keymap {
        &self.keymap
    }

    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    pub fn code_locale(&self) -> &Locale {
        &self.code_locale
    }

    /// What was asked for.
    pub fn carry_out(&mut self, ask: Prefer, turn: &mut Turn) {
        match ask {
            Prefer::Change(preference) => self.change(preference, turn),
            Prefer::SpeakCodesAtLeast => {
                let _: &mut bool = self.settings.speak_codes.get_or_insert(true);
                self.unsaved.changed();
            }
            Prefer::OwnKeys(keys) => {
                turn.keep(super::vocabulary::ask::Keep::Done(Deed::Keys(self.settings.keys.clone())));
                self.use_keys(keys);
            }
            Prefer::Undo(Deed::Voice { volume, rate, pitch }) => {
                (self.settings.volume, self.settings.rate, self.settings.pitch) = (volume, rate, pitch);
                turn.tell(News::VoiceBack);
                self.keep();
            }
            Prefer::Undo(Deed::Keys(keys)) => {
                turn.tell(News::KeysBack);
                self.use_keys(keys);
            }
            // Those are the vault's.
            Prefer::Undo(Deed::Removed(..) | Deed::Renamed(_)) => {}
            Prefer::Mark(mark) => self.mark(mark, turn),
            Prefer::Place { id, step_by_step } => self.reach(id, step_by_step),
        }
    }

    /// What a command changes; `None` if it is no preference.
    pub fn changed_by(&self, command: Command) -> Option<Preference> {
        Some(match command {
            Command::Softer => Preference::Volume(-1),
            Command::Louder => Preference::Volume(1),
            Command::Slower => Preference::Rate(-1),
            Command::Faster => Preference::Rate(1),
            Command::LowerPitch => Preference::Pitch(-1),
            Command::HigherPitch => Preference::Pitch(1),
            Command::NormalVoice => Preference::Normal,
            Command::Language => Preference::Language(self.locale.lang().other()),
            Command::Voice => Preference::Voice(!self.settings.voice_on),
            _ => return None,
        })
    }

    /// Print so many steps larger, or smaller; more, if only that makes a difference to the eye.
    pub fn zoom(&mut self, steps: i8, appearance: Appearance, turn: &mut Turn) {
        let before = self.settings.zoom;
        let same = |zoom| appearance.print(zoom) == appearance.print(before);
        let further = |zoom: &crate::settings::Zoom| Some(zoom.by(steps.signum())).filter(|next| next != zoom);
        let zoom = std::iter::successors(Some(before.by(steps)), further).find(|zoom| !same(*zoom));
        self.change(Preference::Zoom(zoom.unwrap_or(before)), turn);
        if zoom.is_none() {
            turn.edge(self.locale.text(if steps > 0 { "zoom-largest" } else { "zoom-smallest" }));
        }
    }

    fn use_keys(&mut self, keys: OwnKeys) {
        self.settings.keys = keys;
        self.keymap = Keymap::new(&self.settings).0;
        self.keep();
    }

    /// The preferences apply from now on, and are written.
    fn keep(&mut self) {
        self.unsaved.speaks_anew();
        self.unsaved.changed();
    }

    /// Writes what has changed. Nothing else does.
    pub fn write(&mut self, turn: &mut Turn) {
        if self.unsaved.take_speaks_anew() {
            turn.effects.push(Effect::Manner(manner(&self.settings)));
        }
        if self.unsaved.take_changed() {
            turn.effects.push(Effect::SaveSettings(Box::new(self.settings.clone())));
        }
    }
}
