//! What the user does to an item, by key, mouse or assistive technology, and what a screen asks in return.

use super::notice::{News, Notice};
use super::screen::{self, Action, Context, Destination, Screen, account, add, codes, help, settings, welcome};
use super::{Act, App, Effect};
use crate::locale::{Lang, Locale};
use crate::outline::{Edit, Id, Role};
use crate::settings::Settings;
use crate::speech::{Manner, phrase};

/// How the user wants to be spoken to.
pub fn manner(settings: &Settings) -> Manner {
    Manner { volume: settings.volume, rate: settings.rate, ..Manner::default() }
}

impl App {
    /// The same whoever acts: a key, the mouse, a screen reader.
    pub(super) fn act(&mut self, id: &Id, act: Act) -> Vec<Effect> {
        let Some(item) = self.outline.find(id) else { return Vec::new() };
        let message = match (act, &item.role) {
            (Act::Focus, _) => None,
            (Act::Press, _) => self.press_of(id),
            (Act::Choose(at), Role::Choice { options, .. }) => options.get(at).map(|(_, message)| message.clone()),
            (Act::Lower, Role::Choice { options, selected }) => {
                selected.checked_sub(1).and_then(|at| options.get(at)).map(|(_, message)| message.clone())
            }
            (Act::Raise, Role::Choice { options, selected }) => {
                options.get(selected + 1).map(|(_, message)| message.clone())
            }
            (Act::Lower, Role::Level { lower, .. }) => Some(lower.clone()),
            (Act::Raise, Role::Level { raise, .. }) => Some(raise.clone()),
            (Act::Caret(place), Role::Field(_)) => {
                self.reply.focus = Some(id.clone());
                return self.edit(id, Edit::To(place));
            }
            _ => None,
        };
        self.reply.focus = Some(id.clone());
        message.map(|message| self.send(message)).unwrap_or_default()
    }

    /// Gives a message to the screen, and does what the screen asks.
    pub(super) fn send(&mut self, message: screen::Message) -> Vec<Effect> {
        let mut screen = std::mem::replace(&mut self.screen, Screen::Help(help::Help));
        let action = screen.update(message, &self.context());
        self.screen = screen;
        self.carry_out(action)
    }

    fn carry_out(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::None => Vec::new(),
            Action::Back => {
                self.back();
                Vec::new()
            }
            Action::Open(destination) => self.open(destination),
            Action::Create(passphrase) => {
                self.reply.say(self.locale.text("welcome-creating"));
                let _: &mut bool = self.settings.speak_codes.get_or_insert(true);
                let vault = self.vault.clone().unwrap_or_default();
                vec![Effect::SaveSettings(self.settings.clone()), Effect::Create(passphrase, vault)]
            }
            Action::Unlock { passphrase, previous } => {
                self.reply.say(self.locale.text("unlock-busy"));
                vec![if previous { Effect::UnlockPrevious(passphrase) } else { Effect::Unlock(passphrase) }]
            }
            Action::Lock => self.lock(),
            Action::Quit => self.quit(),
            Action::Paste(id) => {
                self.paste_into = Some(id);
                vec![Effect::Paste]
            }
            Action::Choose(id) => {
                self.choose(id);
                Vec::new()
            }
            Action::Read(id) => self.read(id),
            Action::Copy => self.copy(),
            Action::Add(account) => self.add(account),
            Action::Keep => self.keep_practice(),
            Action::Rename { id, issuer, label } => self.rename(id, issuer, label),
            Action::Remove(id) => self.remove(id),
            Action::Undo => self.undo(),
            Action::SetLanguage(lang) => self.set_language(lang),
            Action::SetSpeakCodes(on) => {
                self.settings.speak_codes = Some(on);
                self.settings_changed()
            }
            Action::SetVoice(on) => self.set_voice(on),
            Action::Softer => self.set_volume(-1),
            Action::Louder => self.set_volume(1),
            Action::Slower => self.set_rate(-1),
            Action::Faster => self.set_rate(1),
            Action::SetTheme(theme) => {
                self.settings.theme = theme;
                self.settings_changed()
            }
            Action::Focus(id) => {
                self.reply.focus = Some(id);
                Vec::new()
            }
        }
    }

    pub(super) fn open(&mut self, destination: Destination) -> Vec<Effect> {
        let next = match destination {
            Destination::Welcome => {
                // The practice round is over: the first questions, as they were.
                self.back();
                if !matches!(self.screen, Screen::Welcome(_)) {
                    self.screen = Screen::Welcome(welcome::Welcome::default());
                }
                return Vec::new();
            }
            Destination::Practice => {
                self.settle_choice();
                Screen::Codes(codes::Codes)
            }
            Destination::Add => Screen::Add(add::Add::default()),
            Destination::Account(id) => match self.accounts().iter().find(|account| account.id == id) {
                Some(account) => Screen::Account(account::Details::new(account)),
                None => return Vec::new(),
            },
            Destination::Settings => Screen::Settings(settings::Preferences),
            Destination::Help => Screen::Help(help::Help),
        };
        self.notice = None;
        self.reply.focus = None;
        let before = std::mem::replace(&mut self.screen, next);
        self.under.push((before, self.focus.clone()));
        Vec::new()
    }

    /// To the screen under this one, as it was left.
    pub(super) fn back(&mut self) {
        if let Some((screen, focus)) = self.under.pop() {
            self.screen = screen;
            self.notice = None;
            self.reply.focus = focus;
        }
    }

    /// Closes the window; not before what is being written is written, or its failure told.
    pub(super) fn quit(&mut self) -> Vec<Effect> {
        if self.pending.is_some() {
            self.quitting = true;
            return Vec::new();
        }
        let mut effects = self.uncopy(true);
        effects.push(Effect::Quit);
        effects
    }

    /// Shows and says what has happened.
    pub(super) fn tell(&mut self, news: News) {
        self.notices += 1;
        self.notice = Some(Notice { serial: self.notices, news });
    }

    /// The key means something, but not here.
    pub(super) fn not_here(&mut self) {
        self.reply.say(self.locale.text("key-not-here"));
    }

    pub(super) fn set_language(&mut self, lang: Lang) -> Vec<Effect> {
        if lang == self.locale.lang() {
            return Vec::new();
        }
        self.locale = Locale::new(lang);
        self.settings.language = Some(lang);
        self.reply.say(lang.name());
        self.reply.reopen = true;
        self.settings_changed()
    }

    pub(super) fn set_voice(&mut self, on: bool) -> Vec<Effect> {
        self.settings.voice_on = on;
        self.reply.last_word = true;
        let words = self.locale.text(if on { "voice-on" } else { "voice-off" });
        self.reply.value(words);
        self.settings_changed()
    }

    pub(super) fn set_volume(&mut self, by: i8) -> Vec<Effect> {
        let volume = self.settings.volume.saturating_add_signed(by).clamp(Settings::SOFTEST, Settings::LOUDEST);
        let limit = (volume == self.settings.volume).then_some(by > 0);
        self.settings.volume = volume;
        self.reply.value(phrase::level("volume-now", volume.into(), limit, &self.locale));
        self.manner_changed()
    }

    pub(super) fn set_rate(&mut self, by: i8) -> Vec<Effect> {
        let rate = (self.settings.rate + by).clamp(-Settings::FASTEST, Settings::FASTEST);
        let limit = (rate == self.settings.rate).then_some(by > 0);
        self.settings.rate = rate;
        self.reply.value(phrase::level("rate-now", rate.into(), limit, &self.locale));
        self.manner_changed()
    }

    pub(super) fn manner(&self) -> Manner {
        manner(&self.settings)
    }

    fn manner_changed(&mut self) -> Vec<Effect> {
        let mut effects = vec![Effect::Manner(self.manner())];
        effects.extend(self.settings_changed());
        effects
    }

    fn settings_changed(&mut self) -> Vec<Effect> {
        vec![Effect::SaveSettings(self.settings.clone())]
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context {
            locale: &self.locale,
            settings: &self.settings,
            accounts: self.accounts(),
            vault_open: self.vault.is_some(),
            chosen: self.chosen,
            code: None,
            period: None,
            can_undo: !self.removed.is_empty(),
            now: self.now,
        }
    }
}
