//! What a key press does: first to what waits for it, then to the field being written in, then by the table of commands,
//! then as a letter to jump to.

use super::navigation::{Sends, Took};
use super::vocabulary::ask::{Go, Keep, Prefer};
use super::vocabulary::commands::{Command, Key, Press, line};
use super::vocabulary::turn::{Repeat, Turn};
use super::vocabulary::{Around, At, Door, Effect, Name};
use super::{App, around, context, screens, speaking};
use crate::outline::Act;
use crate::outline::focus::Direction;
use crate::settings::{VOICE, setting};

impl App {
    /// Any key stops speech, and still does its own job.
    pub(super) fn key(&mut self, key: &Key, turn: &mut Turn) {
        self.caps_told(key.caps, turn);
        // Screen readers have it as their own key, and Orca lets it through all the same.
        if self.computer.screen_reader && key.press == Press::Insert && !key.shift {
            return;
        }
        if key.repeat && !self.navigation.repeats(key, &around!(self)) {
            return;
        }
        if self.speaking.stop() {
            turn.effects.push(Effect::Hush);
        }
        if self.navigation.describes() {
            return self.navigation.describe_key(key, &around!(self), turn);
        }
        if self.navigation.stack.top.waits_for_key() && self.screen_takes(key, turn) {
            return;
        }
        if self.navigation.wake_scan(key, &around!(self), turn) || self.screen_takes(key, turn) {
            return;
        }
        match self.navigation.field_key(key, self.preferences.locale(), turn) {
            Took::Taken => {}
            Took::Sends(message) => self.send(message, turn),
            Took::Nothing => match self.preferences.keymap().command(key) {
                Some(command) => {
                    self.navigation.forget_letters();
                    self.command(command, turn);
                }
                None => self.navigation.letter(key, &around!(self), turn),
            },
        }
    }

    fn screen_takes(&mut self, key: &Key, turn: &mut Turn) -> bool {
        let on = self.navigation.on();
        self.navigation.stack.top.key(key, &on, &context!(self), turn)
    }

    /// Gives a message to the screen, and does what it asks.
    pub(super) fn send(&mut self, message: screens::Message, turn: &mut Turn) {
        self.navigation.stack.top.update(message, &context!(self), turn);
        self.settle(turn);
    }

    /// The same so many times. What is said of it is what is said of the last time.
    pub(super) fn send_all(&mut self, sends: Option<Sends>, turn: &mut Turn) {
        let Some((message, times)) = sends else { return };
        for _ in 0..times {
            if times > 1 {
                turn.unsay();
            }
            self.send(message.clone(), turn);
        }
    }

    fn command(&mut self, command: Command, turn: &mut Turn) {
        if line(command).is_some_and(|line| line.for_account)
            && let Some(message) =
                self.navigation.focused().and_then(|item| super::navigation::Navigation::reached(&item.role))
        {
            // With one switch or two, focus goes over rows without choosing their accounts. What is done on one is for
            // its own.
            self.send(message.clone(), turn);
        }
        if command == Command::Press
            && let Some(act) = self.navigation.level_by_press(self.preferences.settings().scanning)
        {
            return self.act_on_focus(act, turn);
        }
        // Only waiting is given up by the first press.
        if command == Command::Back && self.codes.stop_waiting() {
            return turn.say(self.preferences.locale().text("wait-over"));
        }
        let on = self.navigation.on();
        if let Some(message) = self.navigation.stack.top.command(command, &on, &context!(self)) {
            return self.send(message, turn);
        }
        self.command_everywhere(command, turn);
    }

    /// What a command does where the screen makes nothing else of it.
    fn command_everywhere(&mut self, command: Command, turn: &mut Turn) {
        let appearance = self.computer.appearance;
        let scanning = self.preferences.settings().scanning;
        match command {
            Command::Press => match self.navigation.focus().and_then(|id| self.navigation.press(id)) {
                Some(message) => self.send(message, turn),
                None => turn.not_here(self.preferences.locale()),
            },
            Command::Repeat => turn.words.repeat = Some(Repeat::Last),
            Command::Softer => turn.prefer(Prefer::Change(setting::volume.by(-1))),
            Command::Louder => turn.prefer(Prefer::Change(setting::volume.by(1))),
            Command::Slower => turn.prefer(Prefer::Change(setting::rate.by(-1))),
            Command::Faster => turn.prefer(Prefer::Change(setting::rate.by(1))),
            Command::LowerPitch => turn.prefer(Prefer::Change(setting::pitch.by(-1))),
            Command::HigherPitch => turn.prefer(Prefer::Change(setting::pitch.by(1))),
            Command::NormalVoice => turn.prefer(Prefer::SetBack(&VOICE)),
            Command::Voice => {
                let on = self.preferences.settings().voice_on;
                turn.prefer(Prefer::Change(setting::voice_on.to(!on)));
            }
            Command::Language => {
                let other = self.preferences.locale().lang().other();
                turn.prefer(Prefer::Change(setting::language.to(Some(other))));
            }
            Command::Smaller => self.preferences.zoom(-1, appearance, turn),
            Command::Larger => self.preferences.zoom(1, appearance, turn),
            Command::UsualPrint => self.preferences.zoom(i8::MIN, appearance, turn),
            Command::Describe => turn.go(Go::Describe(true)),
            Command::Help => {
                let page = self.navigation.stack.top.help();
                turn.open(Door::to(Name::Help).at(At::Page(page)));
            }
            Command::Settings => turn.open(Door::to(Name::Settings)),
            Command::Guide => turn.open(Door::to(Name::Contents)),
            Command::OwnKeys => turn.open(Door::to(Name::OwnKeys)),
            Command::Lock => turn.keep(Keep::Lock),
            Command::NextItem => self.navigation.tab(Direction::Next, scanning, turn),
            Command::PreviousItem => self.navigation.tab(Direction::Previous, scanning, turn),
            Command::NextLine => self.navigation.line(Direction::Next, &around!(self), turn),
            Command::PreviousLine => self.navigation.line(Direction::Previous, &around!(self), turn),
            Command::Start | Command::First => self.navigation.first_line(turn),
            Command::End | Command::Last => self.navigation.last_line(turn),
            Command::Lower => self.adjust(Act::Lower, turn),
            Command::Raise => self.adjust(Act::Raise, turn),
            Command::Back if self.navigation.stack.is_bottom() => {
                turn.say(self.preferences.locale().text("escape-nowhere"));
            }
            Command::Back => turn.go(Go::Back),
            Command::TimeLeft
            | Command::NextCode
            | Command::Auto
            | Command::Curtain
            | Command::Copy
            | Command::Add
            | Command::Details
            | Command::Undo => turn.not_here(self.preferences.locale()),
        }
    }

    fn adjust(&mut self, act: Act, turn: &mut Turn) {
        let sends = self.navigation.adjust(act, &around!(self), turn);
        self.send_all(sends, turn);
    }

    fn act_on_focus(&mut self, act: Act, turn: &mut Turn) {
        if let Some(id) = self.navigation.focus().cloned() {
            let sends = self.navigation.act(&id, act, &around!(self), turn);
            self.send_all(sends, turn);
        }
    }
}
