//! What a key press does: first to the field being written in, then by the key table, then as a letter to jump to.

use super::keymap::{self, Command, Key, Press};
use super::notice::News;
use super::reading::To;
use super::screen::{self, Destination, Hearing, Screen};
use super::{Act, App, Effect, Preference};
use crate::outline::field::Echo;
use crate::outline::focus::Way;
use crate::outline::{Edit, Field, Id, Role};
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
        if key.repeat && !self.repeats(key) {
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
        if self.wake_scan(key, keymap::command(key)) {
            return effects;
        }
        effects.extend(match self.field_key(key) {
            Some(done) => done,
            None => match keymap::command(key) {
                Some(command) => self.command(command),
                None => self.letter(key),
            },
        });
        effects
    }

    /// Whether a key that is held down goes on doing what it does. One that doesn't must not stop speech either.
    fn repeats(&self, key: &Key) -> bool {
        let writes = matches!(key.press, Press::Text(_) | Press::Space | Press::Backspace | Press::Delete);
        let role = self.focus.as_ref().and_then(|id| self.outline.find(id)).map(|item| &item.role);
        let writing = writes && matches!(role, Some(Role::Field(_)));
        writing || keymap::command(key).is_some()
    }

    fn command(&mut self, command: Command) -> Vec<Effect> {
        let focus = self.focus.clone();
        if command == Command::Press
            && let Some(effects) = self.press_level()
        {
            return effects;
        }
        if let Some(message) = self.turns_to(command) {
            return self.send(message);
        }
        match command {
            Command::Press => match focus.as_ref().and_then(|id| Some((id.clone(), self.press_of(id)?))) {
                Some((_, message)) => return self.send(message),
                None => match (&self.screen, self.chosen) {
                    (Screen::Codes(_), Some(id)) => return self.read(id),
                    _ => self.not_here(),
                },
            },
            Command::Repeat => self.reply.repeat = true,
            Command::TimeLeft if self.on_codes() => self.say_time_left(),
            Command::NextCode if self.on_codes() => self.read_next(),
            Command::Auto if self.on_codes() => self.set_auto(self.reader.auto() != self.chosen),
            Command::Curtain if self.on_codes() => return self.set_curtain(!self.hides_code()),
            Command::Copy if self.on_codes() => return self.copy(),
            Command::Undo if self.on_codes() => return self.undo(),
            Command::Add if self.on_codes() && self.vault.is_some() => return self.open(Destination::Add),
            Command::TimeLeft
            | Command::NextCode
            | Command::Auto
            | Command::Curtain
            | Command::Copy
            | Command::Undo
            | Command::Add
            | Command::Bookmark => self.not_here(),
            Command::Softer => return self.set(Preference::Volume(-1)),
            Command::Louder => return self.set(Preference::Volume(1)),
            Command::Slower => return self.set(Preference::Rate(-1)),
            Command::Faster => return self.set(Preference::Rate(1)),
            Command::LowerPitch => return self.set(Preference::Pitch(-1)),
            Command::HigherPitch => return self.set(Preference::Pitch(1)),
            Command::NormalVoice => return self.set(Preference::Normal),
            Command::Smaller => return self.zoom(-1),
            Command::Larger => return self.zoom(1),
            Command::UsualPrint => return self.zoom(i8::MIN),
            Command::Language => return self.set(Preference::Language(self.locale.lang().other())),
            Command::Voice => return self.set(Preference::Voice(!self.settings.voice_on)),
            Command::Describe => self.describe_keys(true),
            Command::Help if matches!(self.screen, Screen::Help(_)) => self.close_help(),
            Command::Help => return self.open(Destination::Help),
            Command::Settings if matches!(self.screen, Screen::Settings(_)) => self.back(),
            Command::Settings => return self.open(Destination::Settings),
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
        let binding = keymap::binding(key);
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
            (press, _) if writing && edits(press) => self.locale.text("describe-edits"),
            (_, Some((bound, binding))) => {
                let keys = screen::help::key_names(&[bound], &self.locale);
                let line = [("keys", keys.into()), ("does", self.locale.text(binding.help).into())];
                self.locale.with("help-line", &line)
            }
            (Press::Text(text), None) if !key.ctrl && !key.alt => {
                self.locale.with("describe-letter", &[("letter", phrase::spelled(text, &self.locale).into())])
            }
            _ => self.locale.text("describe-nothing"),
        };
        self.reply.say(words);
    }

    fn on_codes(&self) -> bool {
        matches!(self.screen, Screen::Codes(_))
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
                self.reply.say(phrase::item(item, &self.locale));
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
            Press::Space if !key.alt => Some(self.edit(&id, Edit::Insert(Zeroizing::new(" ".to_owned())))),
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

    /// A letter that is no command jumps to the next account that starts with it.
    fn letter(&mut self, key: &Key) -> Vec<Effect> {
        if key.ctrl || key.alt || key.press == Press::Other {
            return Vec::new();
        }
        let Some(text) = key.written().filter(|_| self.on_codes()) else {
            self.not_here();
            return Vec::new();
        };
        let (letters, at) = &mut self.ahead;
        if self.now.saturating_sub(*at) > TYPE_AHEAD_SECONDS {
            letters.clear();
        }
        letters.push_str(text);
        *at = self.now;
        // The first letter goes on from here; more letters may keep the row they have reached.
        let from = self.focus.clone().filter(|_| letters.chars().count() == 1);
        match self.outline.type_ahead(from.as_ref(), letters) {
            Some(id) => self.reply.focus = Some(id.clone()),
            None => {
                let words = self.locale.with("no-account-starts-with", &[("letters", letters.as_str().into())]);
                self.cue(Cue::Error);
                self.reply.say(words);
            }
        }
        Vec::new()
    }
}

/// Whether a field takes the key for its caret or its text.
fn edits(press: &Press) -> bool {
    matches!(press, Press::Backspace | Press::Delete | Press::Left | Press::Right | Press::Home | Press::End)
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
