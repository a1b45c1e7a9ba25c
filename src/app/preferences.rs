//! What the user prefers: each change is heard at once in the new way, and kept.

mod change;
mod guide_place;
mod what_is_heard;
mod writing;

pub use change::manner;

use super::vocabulary::ask::{GuideMark, Prefer};
use super::vocabulary::commands::Keymap;
use super::vocabulary::turn::Turn;
use crate::locale::{Lang, Locale};
use crate::settings::{Damage, Settings};
use writing::Writer;

/// The room of the settings.
#[derive(Debug)]
pub(super) struct Preferences {
    settings: Settings,
    /// The keys in force, which follow from the settings.
    keymap: Keymap,
    locale: Locale,
    /// The words for codes, which may be in another language.
    code_locale: Locale,
    writer: Writer,
}

impl Preferences {
    /// As they are when the program starts in this language. What can't be used of them is added to what is damaged.
    pub(super) fn new(mut settings: Settings, lang: Lang, damaged: &mut Vec<Damage>) -> Self {
        let (keymap, lost) = Keymap::new(&settings);
        for binding in lost {
            settings.keys.forget(binding.name());
            damaged.push(Damage::Key(binding.help));
        }
        let code_locale = Locale::new(settings.code_lang(lang));
        Self { settings, keymap, locale: Locale::new(lang), code_locale, writer: Writer::default() }
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(super) fn keymap(&self) -> &Keymap {
        &self.keymap
    }

    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    pub(super) fn code_locale(&self) -> &Locale {
        &self.code_locale
    }

    /// What was asked for.
    pub(super) fn carry_out(&mut self, ask: Prefer, turn: &mut Turn) {
        match ask {
            Prefer::Change(change) => self.change(&change, turn),
            Prefer::SetBack(undo) => self.set_back(undo, turn),
            Prefer::Undo(before) => self.undo(&before, turn),
            Prefer::SpeakCodesAtLeast => {
                let _: &mut bool = self.settings.speak_codes.get_or_insert(true);
                self.writer.now = true;
            }
            Prefer::Mark(mark) => self.mark(mark, turn),
            Prefer::Place { id, step_by_step } => self.reach(id, step_by_step),
        }
    }
}
