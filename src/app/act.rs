//! What the user does to an item, by key, mouse or assistive technology, and what a screen asks in return.

use super::notice::{News, Notice};
use super::screen::{
    self, Action, Context, Destination, Screen, account, add, chapter, codes, guide, help, keys, login, settings, tour,
    way, welcome,
};
use super::{Act, App, Effect};
use crate::outline::{Id, Role};
use crate::sound::tone::Cue;
use crate::speech::phrase;

impl App {
    /// The same whoever acts: a key, the mouse, a screen reader.
    pub(super) fn act(&mut self, id: &Id, act: Act) -> Vec<Effect> {
        let Some(item) = self.outline.find(id) else { return Vec::new() };
        let message = match (act, &item.role) {
            // A list has focus where its chosen row has it.
            (Act::Focus, Role::List { rows, selected }) => {
                let row = rows.get(selected.unwrap_or(0)).or(rows.first());
                self.reply.focus = row.map(|row| row.id.clone());
                self.reply.say(phrase::item(item, &self.locale));
                return Vec::new();
            }
            // A click on what has focus lets it be heard again. A screen reader says that by itself.
            (Act::Focus, _) => {
                self.reply.insist = !self.announces();
                None
            }
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
            (Act::Set(to), Role::Level { .. }) => return self.set_level(id, to),
            (Act::Edit(edit), Role::Field(_)) => {
                self.reply.focus = Some(id.clone());
                return self.edit(id, edit);
            }
            _ => None,
        };
        self.reply.focus = Some(id.clone());
        message.map(|message| self.send(message)).unwrap_or_default()
    }

    /// Takes a level to a value step by step, and tells only where it ends.
    fn set_level(&mut self, id: &Id, to: i64) -> Vec<Effect> {
        self.reply.focus = Some(id.clone());
        let Some(Role::Level { value, min, max, lower, raise }) = self.outline.find(id).map(|item| &item.role) else {
            return Vec::new();
        };
        let steps = to.clamp(*min, *max) - value;
        let step = if steps < 0 { lower.clone() } else { raise.clone() };
        let mut effects = Vec::new();
        for _ in 0..steps.unsigned_abs() {
            self.reply.unsay();
            effects = self.send(step.clone());
        }
        effects
    }

    /// Gives a message to the screen, and does what the screen asks.
    pub(super) fn send(&mut self, message: screen::Message) -> Vec<Effect> {
        let mut screen = std::mem::replace(&mut self.screen, Screen::Codes(codes::Codes));
        let action = screen.update(message, &self.context());
        self.screen = screen;
        self.reach();
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
                self.busy = Some("welcome-creating");
                let _: &mut bool = self.settings.speak_codes.get_or_insert(true);
                let vault = self.vault.clone().unwrap_or_default();
                vec![self.writer.now(&self.settings), Effect::Create(passphrase, vault)]
            }
            Action::Unlock { passphrase, previous } => {
                self.busy = Some("unlock-busy");
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
            Action::ReadNext => {
                self.read_next();
                Vec::new()
            }
            Action::Curtain(hidden) => self.set_curtain(hidden),
            Action::Auto(on) => {
                self.set_auto(on);
                Vec::new()
            }
            Action::Set(change) => self.set(&change),
            Action::SetBack(undo) => self.set_back(undo),
            Action::AskKey(command) => {
                self.ask_key(command);
                Vec::new()
            }
            Action::KeepKey(command) => {
                self.asked_enough(command);
                Vec::new()
            }
            Action::KeyBack(command) => self.key_back(command),
            Action::AllKeysBack => self.all_keys_back(),
            Action::Repeat => {
                // Not that focus has come to the button.
                self.last = self.told.clone();
                self.reply.repeat = true;
                Vec::new()
            }
            Action::Step(to) => {
                self.step(to);
                Vec::new()
            }
            Action::Describe(on) => {
                self.describe_keys(on);
                Vec::new()
            }
            Action::ReadAloud(items) => {
                self.read_aloud(items);
                Vec::new()
            }
            Action::Print(document, format) => {
                self.busy = Some("printing");
                vec![Effect::Print(document, format)]
            }
            Action::CloseHelp => {
                self.close_help();
                Vec::new()
            }
            Action::ReadPractice => self.read_chosen(),
            Action::ReaderAway { used } => {
                self.reader.leave();
                if used {
                    self.cue(Cue::Done);
                }
                Vec::new()
            }
            Action::TimeLeft => {
                self.say_time_left();
                Vec::new()
            }
            Action::Focus(id) => {
                self.reply.focus = Some(id);
                self.reply.insist = true;
                Vec::new()
            }
            Action::Turn(place) => {
                self.turn(place);
                Vec::new()
            }
            Action::Mark(mark) => self.mark(mark),
            Action::SayLine(line) => {
                self.say_line(line);
                Vec::new()
            }
            Action::Edge(words) => {
                self.edge(words);
                Vec::new()
            }
            Action::CopyNumber(number) => self.copy_number(number),
        }
    }

    pub(super) fn open(&mut self, destination: Destination) -> Vec<Effect> {
        let next = match destination {
            Destination::Welcome => {
                // The practice round is over.
                self.back();
                if !matches!(self.screen, Screen::Welcome(_)) {
                    self.screen = Screen::Welcome(welcome::Welcome::default());
                }
                return self.send(screen::Message::Welcome(welcome::Message::Next));
            }
            Destination::Practice => {
                self.settle_choice();
                Screen::Codes(codes::Codes)
            }
            Destination::Add => Screen::Add(add::Add::default()),
            Destination::Account(id) | Destination::Test(id) => {
                match self.accounts().iter().find(|account| account.id == id) {
                    Some(account) => Screen::Account(account::Details::new(account)),
                    None => return Vec::new(),
                }
            }
            Destination::Settings => Screen::Settings(settings::Preferences),
            Destination::OwnKeys => Screen::Keys(keys::Keys::default()),
            Destination::Help => Screen::Help(help::Help::new(help::Page::of(&self.screen), false)),
            Destination::HelpPage(page, _) => Screen::Help(help::Help::new(page, true)),
            Destination::Tour => Screen::Tour(tour::Tour),
            Destination::Login => Screen::Login(login::Login::default()),
            Destination::Guide => Screen::Guide(guide::Contents::default()),
            Destination::Chapter(place) => match chapter::Reading::at(place) {
                Some(reading) => Screen::Chapter(reading),
                None => return Vec::new(),
            },
            Destination::Way => Screen::Way(way::Which::new(&self.settings.guide)),
        };
        let effects = match destination {
            Destination::Settings => vec![Effect::ListOutputs],
            Destination::Account(_) | Destination::Test(_) => {
                self.clock = None;
                vec![Effect::AskClock]
            }
            _ => Vec::new(),
        };
        if self.reader.waits() {
            self.reply.say(self.locale.text("wait-over"));
        }
        self.reader.leave();
        self.notice = None;
        self.reply.focus = match destination {
            Destination::Add => Some("key".into()),
            Destination::Test(_) => Some("test-code".into()),
            Destination::Tour => tour::stops(&self.keymap).next().map(Id::from),
            Destination::Help => Some("read".into()),
            Destination::HelpPage(_, line) => Some(line.unwrap_or("read").into()),
            Destination::Guide => Some(guide::Contents::start(&self.settings.guide)),
            _ => None,
        };
        if let Screen::Chapter(reading) = &next {
            self.reply.focus = Some(reading.start().into());
        }
        let before = std::mem::replace(&mut self.screen, next);
        self.reach();
        self.under.push((before, self.focus.clone()));
        effects
    }

    /// To the screen under this one, as it was left.
    pub(super) fn back(&mut self) {
        if let Some((screen, focus)) = self.under.pop() {
            self.reader.leave();
            self.screen = screen;
            self.notice = None;
            self.reply.focus = focus;
        }
    }

    /// To the screen under all pages of help.
    pub(super) fn close_help(&mut self) {
        self.close(|screen| matches!(screen, Screen::Help(_)));
    }

    /// To the screen under the guide.
    pub(super) fn close_guide(&mut self) {
        self.close(|screen| matches!(screen, Screen::Guide(_) | Screen::Chapter(_) | Screen::Way(_)));
    }

    fn close(&mut self, is_one: fn(&Screen) -> bool) {
        while self.under.last().is_some_and(|(screen, _)| is_one(screen)) {
            let _ = self.under.pop();
        }
        self.back();
    }

    /// Closes the window; not before what is being written is written, or its failure told.
    pub(super) fn quit(&mut self) -> Vec<Effect> {
        if self.pending.is_some() {
            self.quitting = true;
            return Vec::new();
        }
        let mut effects = self.uncopy(true);
        effects.extend(self.writer.at_last(&self.settings));
        effects.push(Effect::Quit);
        effects
    }

    /// Shows and says what has happened.
    pub(super) fn tell(&mut self, news: News) {
        if let Some(cue) = news.cue() {
            self.cue(cue);
        }
        self.notices += 1;
        self.notice = Some(Notice { serial: self.notices, news });
    }

    /// A message with one key of each command filled in.
    pub(super) fn keyed(&self, id: &str) -> String {
        self.locale.with(id, &self.keymap.first_keys(&self.locale))
    }

    /// The key means something, but not here.
    pub(super) fn not_here(&mut self) {
        self.cue(Cue::Error);
        self.reply.say(self.locale.text("key-not-here"));
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context {
            locale: &self.locale,
            settings: &self.settings,
            keymap: &self.keymap,
            accounts: self.accounts(),
            vault_open: self.vault.is_some(),
            chosen: self.chosen,
            code: None,
            period: None,
            digit: None,
            auto: self.reader.auto(),
            installed: &self.installed,
            outputs: &self.outputs,
            undo: self.deeds.last(),
            clock: self.clock,
            hidden: self.hides_code(),
            can_hide: self.can_hide,
            describing: self.describing,
            now: self.now,
        }
    }
}
