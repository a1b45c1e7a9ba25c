//! The program as it starts.

use super::codes::Codes;
use super::keeping::Keeping;
use super::navigation::Navigation;
use super::preferences::Preferences;
use super::speaking::Speaking;
use super::vocabulary::caps_and_layout::Keyboard;
use super::vocabulary::context::Computer;
use super::vocabulary::turn::Turn;
use super::vocabulary::{Effect, News};
use super::{App, screens};
use crate::locale::Lang;
use crate::settings::{self, Settings};

/// What the program finds when it starts.
#[derive(Debug, Clone, Default)]
pub struct Start {
    pub settings: Settings,
    /// What was wrong with the file of preferences.
    pub damaged: Vec<settings::Damage>,
    /// There is a vault to unlock.
    pub vault_exists: bool,
    /// The language to start in, whatever the preferences say.
    pub lang: Option<Lang>,
    /// The system's language, for a first start.
    pub system: Option<Lang>,
    /// A screen reader runs.
    pub screen_reader: bool,
    /// The system can keep the window out of pictures of the screen.
    pub can_hide: bool,
    /// The clipboard can't be emptied while another window has the keyboard.
    pub clipboard_stays: bool,
    pub keyboard: Keyboard,
}

impl App {
    /// The program as it starts, and its first effects: it says where one is.
    pub fn new(start: Start, now: u64) -> (Self, Vec<Effect>) {
        let Start { settings, mut damaged, vault_exists, lang, system, screen_reader, .. } = start;
        let Start { can_hide, clipboard_stays, keyboard, .. } = start;
        let lang = lang.or(settings.language).or(system).unwrap_or(Lang::Da);
        let mut app = Self {
            codes: Codes::default(),
            keeping: Keeping::default(),
            preferences: Preferences::new(settings, lang, &mut damaged),
            speaking: Speaking::default(),
            navigation: Navigation::new(screens::Screen::first(vault_exists)),
            computer: Computer { screen_reader, can_hide, clipboard_stays, keyboard, ..Computer::default() },
            elsewhere: None,
            doing: None,
            now,
            elapsed: 0,
        };
        let mut turn = Turn::default();
        if !damaged.is_empty() {
            turn.tell(News::SettingsDamaged(damaged));
        }
        turn.effects.push(Effect::Manner(super::manner(app.preferences.settings())));
        let effects = app.finish(turn);
        (app, effects)
    }
}
