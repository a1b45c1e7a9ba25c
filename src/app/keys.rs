//! What a key press does: first to the field being written in, then by the key table, then as a letter to jump to.

use super::keymap::{Binding, Command, KEYMAP, Key, Press, names};
use super::notice::News;
use super::reading::To;
use super::screen::{self, Destination, Hearing, Screen, keys, login};
use super::{Act, App, Effect};
use crate::outline::field::Echo;
use crate::outline::focus::Way;
use crate::outline::{Edit, Field, Id, Role};
use crate::settings::{Scanning, VOICE, setting};
use crate::sound::tone::Cue;
use crate::speech::phrase;
use zeroize::Zeroizing;

/// Letters typed within this many seconds of each other are one word to jump to.
const TYPE_AHEAD_SECONDS: u64 = 1;

impl App {
    /// Any key stops speech, and still does its own job. Escape alone, while something is spoken, only stops it.
    pub(super) fn key(&mut self, key: &Key) -> Vec<Effect> {
        let mut effects = Vec::new();
        // Screen readers have it as their own key, and Orca lets it through all the same.
        if self.screen_reader && key.press == Press::Insert && !key.shift {
            return effects;
        }
        if key.repeat && (self.asks_key() || !self.repeats(key)) {
            return effects;
        }
        if self.speaking.take().is_some() {
            effects.push(Effect::Hush);
            if key.press == Press::Escape && !self.describing && !self.reader.waits() {
                return effects;
            }
        }
        if self.describing {
            self.describe_key(key);
            return effects;
        }
        if let Some(done) = self.asked_key(key) {
            effects.extend(done);
            return effects;
        }
        if self.wake_scan(key, self.keymap.command(key)) {
            return effects;
        }
        if let Some(done) = self.digit_of_code(key) {
            effects.extend(done);
            return effects;
        }
        effects.extend(match self.field_key(key) {
            Some(done) => done,
            None => match self.keymap.command(key) {
                Some(command) => {
                    self.ahead.0.clear();
                    self.command(command)
                }
                None => self.letter(key),
            },
        });
        effects
    }

    /// Whether a space in the focused field reads a code, and is not written.
    fn space_reads(&self) -> bool {
        self.focus.as_ref().is_some_and(|id| self.screen.on_space(id).is_some())
    }

    /// A digit on the practice page that asks for a code is one of that code, wherever focus is.
    fn digit_of_code(&mut self, key: &Key) -> Option<Vec<Effect>> {
        let (Screen::Login(login), Press::Text(text)) = (&self.screen, &key.press) else { return None };
        let digits = text.chars().all(|c| c.is_ascii_digit()) && !key.ctrl && !key.alt;
        let field = Id::from("code");
        if !digits || !login.reads(self.now) || self.focus.as_ref() == Some(&field) {
            return None;
        }
        let effects = self.edit(&field, Edit::Insert(text.clone()));
        self.reply.focus = Some(field);
        Some(effects)
    }

    /// Whether a key that is held down goes on doing what it does. One that doesn't must not stop speech either.
    fn repeats(&self, key: &Key) -> bool {
        let writes = match key.press {
            // A space that reads a code is none that is written.
            Press::Space if self.space_reads() => false,
            Press::Text(_) | Press::Space => !key.ctrl && !key.alt,
            Press::Backspace | Press::Delete => true,
            _ => false,
        };
        let role = self.focused().map(|item| &item.role);
        let writing = writes && matches!(role, Some(Role::Field(_)));
        writing || self.keymap.command(key).is_some()
    }

    fn command(&mut self, command: Command) -> Vec<Effect> {
        let focus = self.focus.clone();
        if is_about_account(command) {
            self.choose_focused();
        }
        if command == Command::Press
            && let Some(effects) = self.press_level()
        {
            return effects;
        }
        // Who tries the space bar, having just heard of it, is not to land in another language.
        if command == Command::Press && matches!(self.screen, Screen::Welcome(_)) && self.on_choice() {
            self.reply.insist = true;
            return Vec::new();
        }
        if let Some(message) = self.turns_to(command) {
            return self.send(message);
        }
        match command {
            Command::Press => match focus.as_ref().and_then(|id| Some((id.clone(), self.press_of(id)?))) {
                Some((_, message)) => return self.send(message),
                None => match (&self.screen, self.chosen) {
                    (Screen::Codes(_), Some(id)) => return self.read(id),
                    (Screen::Login(login), _) if login.reads(self.now) => {
                        return self.send(screen::Message::Login(login::Message::Read));
                    }
                    _ => self.not_here(),
                },
            },
            Command::Repeat => self.reply.repeat = true,
            Command::TimeLeft if self.knows_time() => self.say_time_left(),
            Command::NextCode if self.on_codes() => self.read_next(),
            Command::Auto if self.on_codes() => self.set_auto(self.reader.auto() != self.chosen),
            Command::Curtain if self.on_codes() => return self.set_curtain(!self.hides_code()),
            Command::Copy if self.on_codes() => return self.copy(),
            Command::Undo if self.can_undo_here() => return self.undo(),
            Command::Details => return self.details(),
            Command::Add if self.on_codes() && self.vault.is_some() => return self.open(Destination::Add),
            Command::TimeLeft
            | Command::NextCode
            | Command::Auto
            | Command::Curtain
            | Command::Copy
            | Command::Undo
            | Command::Add => self.not_here(),
            Command::Softer => return self.set(&setting::volume.by(-1)),
            Command::Louder => return self.set(&setting::volume.by(1)),
            Command::Slower => return self.set(&setting::rate.by(-1)),
            Command::Faster => return self.set(&setting::rate.by(1)),
            Command::LowerPitch => return self.set(&setting::pitch.by(-1)),
            Command::HigherPitch => return self.set(&setting::pitch.by(1)),
            Command::NormalVoice => return self.set_back(&VOICE),
            Command::Smaller => return self.zoom(-1),
            Command::Larger => return self.zoom(1),
            Command::UsualPrint => return self.zoom(i8::MIN),
            Command::Language => return self.set(&setting::language.to(Some(self.locale.lang().other()))),
            Command::Voice => return self.set(&setting::voice_on.to(!self.settings.voice_on)),
            Command::Describe => self.describe_keys(true),
            Command::Help if matches!(self.screen, Screen::Help(_)) => self.close_help(),
            Command::Help => return self.open(Destination::Help),
            Command::Settings if matches!(self.screen, Screen::Settings(_)) => self.back(),
            Command::Settings => return self.open(Destination::Settings),
            Command::Guide if self.in_guide() => self.close_guide(),
            Command::Guide => return self.open(Destination::Guide),
            Command::OwnKeys if matches!(self.screen, Screen::Keys(_)) => self.back(),
            Command::OwnKeys => return self.open(Destination::OwnKeys),
            Command::Lock => return self.lock(),
            Command::NextItem => self.tab(Way::Next),
            Command::PreviousItem => self.tab(Way::Previous),
            Command::NextLine => self.line(Way::Next),
            Command::PreviousLine => self.line(Way::Previous),
            Command::Lower if self.on_code() => self.step(To::Previous),
            Command::Raise if self.on_code() => self.step(To::Next),
            Command::Start if self.on_code() => self.step(To::First),
            Command::End if self.on_code() => self.step(To::Last),
            Command::Start | Command::First => self.reply.focus = self.outline.lines().first().copied().cloned(),
            Command::End | Command::Last => self.reply.focus = self.outline.lines().last().copied().cloned(),
            Command::Lower => return self.adjust(Act::Lower),
            Command::Raise => return self.adjust(Act::Raise),
            Command::Back => return self.escape(),
        }
        Vec::new()
    }

    /// Lets keys say what they do, or do it again.
    pub(super) fn describe_keys(&mut self, on: bool) {
        self.describing = on;
        if !on {
            self.reply.say(self.locale.text("describe-off"));
        }
    }

    /// Says what a key would do, and does not do it.
    fn describe_key(&mut self, key: &Key) {
        let binding = self.keymap.binding(key);
        if key.press == Press::Escape || binding.is_some_and(|(_, binding)| binding.command == Command::Describe) {
            return self.describe_keys(false);
        }
        let hearing = self.focus.clone().and_then(|id| Some(self.screen.field(&id)?.1));
        let writing = hearing.is_some();
        let words = match (&key.press, binding) {
            (Press::Other, _) => return,
            (Press::Text(_), _) if hearing == Some(Hearing::Hidden) && !key.ctrl && !key.alt => {
                self.locale.with("describe-writes", &[("letter", self.locale.text("echo-hidden").into())])
            }
            (Press::Text(text), _) if writing && !key.ctrl && !key.alt => {
                self.locale.with("describe-writes", &[("letter", phrase::spelled(text, &self.locale).into())])
            }
            (Press::Space, _) if writing && !self.space_reads() => {
                self.locale.with("describe-writes", &[("letter", phrase::spelled(" ", &self.locale).into())])
            }
            _ if writing && edits(key) => self.locale.text("describe-edits"),
            (_, Some((bound, binding))) => {
                let keys = names(&[bound], &self.locale);
                let line = [("keys", keys.into()), ("does", self.locale.text(binding.help).into())];
                self.locale.with("help-line", &line)
            }
            _ if self.keymap.is_dead(key) => self.keyed("single-keys-off"),
            (Press::Text(text), None) if !key.ctrl && !key.alt => {
                self.locale.with("describe-letter", &[("letter", phrase::spelled(text, &self.locale).into())])
            }
            _ => self.locale.text("describe-nothing"),
        };
        self.reply.say(words);
    }

    /// Whether there is time to be left of anything.
    fn knows_time(&self) -> bool {
        match &self.screen {
            Screen::Login(login) => login.reads(self.now) || login.paused(self.now).is_some(),
            _ => self.on_codes(),
        }
    }

    /// Whether focus is on a choice that the arrows go through.
    fn on_choice(&self) -> bool {
        let focused = self.focused();
        let choice = focused.is_some_and(|item| matches!(item.role, Role::Choice { .. }));
        choice && self.settings.scanning == Scanning::Off
    }

    fn in_guide(&self) -> bool {
        matches!(self.screen, Screen::Guide(_) | Screen::Chapter(_) | Screen::Way(_))
    }

    fn on_codes(&self) -> bool {
        matches!(self.screen, Screen::Codes(_))
    }

    /// Where what is undone is shown, or what was done can be done again.
    fn can_undo_here(&self) -> bool {
        matches!(self.screen, Screen::Codes(_) | Screen::Settings(_) | Screen::Keys(_))
    }

    /// More of what one is on: of an account its name and the way to remove it, of a line of keys those of the table.
    fn details(&mut self) -> Vec<Effect> {
        match (&self.screen, self.chosen) {
            (Screen::Codes(_), Some(id)) if self.vault.is_some() => return self.open(Destination::Account(id)),
            (Screen::Keys(_), _) => {
                let on_row = |binding: &&Binding| Some(&keys::row_id(binding.command)) == self.focus.as_ref();
                if let Some(binding) = KEYMAP.iter().find(on_row) {
                    return self.key_back(binding.command);
                }
                self.not_here();
            }
            _ => self.not_here(),
        }
        Vec::new()
    }

    fn line(&mut self, way: Way) {
        self.reply.focus = self.outline.line(self.focus.as_ref(), way).cloned();
        if self.reply.focus.is_none() {
            self.cue(Cue::End);
            self.reply.say(self.locale.text(if way == Way::Next { "line-last" } else { "line-first" }));
        }
    }

    /// Left and Right on a value; at its end, and where there is none, the item is said again.
    fn adjust(&mut self, act: Act) -> Vec<Effect> {
        let Some(id) = self.focus.clone() else { return Vec::new() };
        let at_end = match self.outline.find(&id).map(|item| &item.role) {
            Some(Role::Level { .. }) => false,
            Some(Role::Choice { options, selected }) => match act {
                Act::Lower => *selected == 0,
                _ => selected + 1 >= options.len(),
            },
            _ => true,
        };
        if at_end {
            self.cue(Cue::End);
            if let Some(item) = self.outline.find(&id) {
                self.reply.item(item, &self.locale);
                if matches!(item.role, Role::Choice { .. }) {
                    self.reply.say(self.locale.text("echo-edge"));
                }
            }
            return Vec::new();
        }
        self.act(&id, act)
    }

    fn escape(&mut self) -> Vec<Effect> {
        if self.reader.stop_waiting() {
            self.reply.say(self.locale.text("wait-over"));
            return Vec::new();
        }
        if let Some(message) = self.screen.escape() {
            return self.send(message);
        }
        if let Screen::Keys(keys) = &self.screen
            && let Some(message) = keys.escape()
        {
            return self.send(message);
        }
        if self.under.is_empty() {
            self.reply.say(self.locale.text("escape-nowhere"));
        }
        self.back();
        Vec::new()
    }

    /// A key that the focused field takes for itself.
    fn field_key(&mut self, key: &Key) -> Option<Vec<Effect>> {
        let id = self.focus.clone()?;
        let (field, hearing) = self.screen.field(&id)?;
        if key.ctrl && !key.alt {
            let Press::Text(letter) = &key.press else { return self.movement(&id, key) };
            return match letter.to_lowercase().as_str() {
                "a" => Some(self.edit(&id, Edit::SelectAll)),
                "v" => {
                    self.paste_into = Some(id);
                    Some(vec![Effect::Paste])
                }
                "c" => Some(copy_selected(field, hearing)),
                "x" if hearing == Hearing::Aloud && !field.selected().is_empty() => {
                    let mut effects = copy_selected(field, hearing);
                    effects.extend(self.edit(&id, Edit::Delete));
                    Some(effects)
                }
                _ => None,
            };
        }
        match &key.press {
            Press::Text(text) if !key.alt => Some(self.edit(&id, Edit::Insert(text.clone()))),
            Press::Space if !key.alt => Some(match self.screen.on_space(&id) {
                Some(message) => self.send(message),
                None => self.edit(&id, Edit::Insert(Zeroizing::new(" ".to_owned()))),
            }),
            Press::Insert if key.shift => {
                self.paste_into = Some(id);
                Some(vec![Effect::Paste])
            }
            _ => self.movement(&id, key),
        }
    }

    fn movement(&mut self, id: &Id, key: &Key) -> Option<Vec<Effect>> {
        let extend = key.shift;
        let edit = match (&key.press, key.ctrl) {
            (Press::Backspace, _) => Edit::Backspace,
            (Press::Delete, _) => Edit::Delete,
            (Press::Left, false) => Edit::Left { extend },
            (Press::Right, false) => Edit::Right { extend },
            (Press::Left, true) => Edit::WordLeft { extend },
            (Press::Right, true) => Edit::WordRight { extend },
            (Press::Home, _) => Edit::Home { extend },
            (Press::End, _) => Edit::End { extend },
            _ => return None,
        };
        Some(self.edit(id, edit))
    }

    /// Changes a field and lets it be heard.
    pub(super) fn edit(&mut self, id: &Id, edit: Edit) -> Vec<Effect> {
        let Some((field, hearing)) = self.screen.field(id) else { return Vec::new() };
        let echo = field.edit(edit);
        if matches!(echo, Echo::Typed(_) | Echo::Removed(_)) {
            self.screen.edited();
        }
        let words = phrase::echo(&echo, hearing == Hearing::Aloud, &self.locale);
        self.reply.echo(words);
        Vec::new()
    }

    pub(super) fn pasted(&mut self, text: Option<Zeroizing<String>>) {
        let Some(id) = self.paste_into.take() else { return };
        let text = text.filter(|text| !text.trim().is_empty());
        let Some(text) = text else {
            return self.tell(News::ClipboardEmpty);
        };
        if text.lines().filter(|line| !line.trim().is_empty()).count() > 1 {
            return self.tell(News::SeveralLines);
        }
        let Some((field, _)) = self.screen.field(&id) else { return };
        let before = field.len() - field.selection().len();
        let _: Echo = field.edit(Edit::Insert(Zeroizing::new(text.trim().to_owned())));
        let pasted = field.len().saturating_sub(before);
        self.screen.edited();
        self.reply.focus = Some(id);
        let words = self.locale.with("pasted", &[("count", pasted.into())]);
        self.reply.value(words);
    }

    /// A letter that is no command jumps to the next thing with a name that starts with it.
    fn letter(&mut self, key: &Key) -> Vec<Effect> {
        if key.ctrl || key.alt || key.press == Press::Other {
            return Vec::new();
        }
        let Some(text) = key.written() else {
            self.not_here();
            return Vec::new();
        };
        let (letters, at) = &mut self.ahead;
        if self.now.saturating_sub(*at) > TYPE_AHEAD_SECONDS {
            letters.clear();
        }
        letters.push_str(text);
        *at = self.now;
        // The first letter goes on from here, and so does the same one again; more letters may keep what they have
        // reached.
        let mut each = letters.chars();
        let first = each.next();
        let again = each.all(|letter| Some(letter) == first);
        let on = |letters| self.outline.type_ahead(self.focus.as_ref(), letters);
        let found = if letters.chars().count() == 1 { None } else { self.outline.type_ahead(None, letters) };
        match found.or_else(|| again.then(|| on(text)).flatten()).cloned() {
            Some(id) => {
                self.reply.focus = Some(id);
                // The letter before may have come here too, and this one has stopped what it said.
                self.reply.insist = !self.announces();
            }
            None => {
                let nothing = self.locale.with("nothing-begins-with", &[("letters", letters.as_str().into())]);
                let dead = self.keymap.is_dead(key);
                self.cue(Cue::Error);
                self.reply.say(if dead { self.keyed("single-keys-off") } else { nothing });
            }
        }
        Vec::new()
    }
}

/// Whether a field takes the key for its caret or its text.
/// Whether the key works on what is written in a field.
fn edits(key: &Key) -> bool {
    match &key.press {
        Press::Backspace | Press::Delete | Press::Left | Press::Right | Press::Home | Press::End => true,
        Press::Insert => key.shift,
        Press::Text(letter) => key.ctrl && !key.alt && ["a", "c", "v", "x"].contains(&letter.to_lowercase().as_str()),
        _ => false,
    }
}

/// Whether the command is for the account whose row one is on.
fn is_about_account(command: Command) -> bool {
    use Command::{Auto, Copy, Curtain, Details, End, Lower, NextCode, Raise, Start, TimeLeft};
    matches!(command, Auto | Copy | Curtain | Details | End | Lower | NextCode | Raise | Start | TimeLeft)
}

fn copy_selected(field: &Field, hearing: Hearing) -> Vec<Effect> {
    let selected = field.selected();
    if hearing == Hearing::Aloud && !selected.is_empty() { vec![Effect::CopyText(selected)] } else { Vec::new() }
}

/// The account that a row chooses.
pub(super) fn row_choice(role: &Role<screen::Message>) -> Option<crate::vault::AccountId> {
    match role {
        Role::Row { select: screen::Message::Codes(screen::codes::Message::Choose(id)), .. } => Some(*id),
        _ => None,
    }
}
