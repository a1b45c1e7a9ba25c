//! All that the program does, without a window: messages in, effects out.
//!
//! ```text
//! keys, mouse, clock ──► Message ──► App::update(now) ──► state + [Effect]
//! state ──► App::outline() ──► what is seen, read, reached and spoken
//! ```
//!
//! The program's state lies in rooms, which do not know each other. What happens is collected in a turn; what a screen
//! or a room wants of another, it asks for there, and this file sees to it.

mod caps_and_layout;
mod codes;
mod finishing;
mod handing_over;
mod keeping;
mod key_pressed;
mod message;
mod navigation;
mod preferences;
pub mod screens;
mod speaking;
mod starting;
pub mod vocabulary;

pub use crate::outline::Act;
pub use codes::{reading, wait_until};
pub use message::Message;
pub use preferences::manner;
pub use starting::Start;
pub use vocabulary::paper::paper;
pub use vocabulary::{Effect, Job};

use crate::locale::Locale;
use crate::outline::{Id, Outline};
use crate::settings::{Appearance, Settings};
use crate::speech;
use crate::vault;
use codes::Codes;
use keeping::Keeping;
use navigation::Navigation;
use preferences::Preferences;
use speaking::Speaking;
use vocabulary::ask::{self, Ask, Go};
use vocabulary::caps_and_layout::Keyboard;
use vocabulary::context::Computer;
use vocabulary::turn::Turn;
use vocabulary::{Around, AtHand, Door, Hidden, News};

/// The program's whole state.
#[derive(Debug)]
pub struct App {
    codes: Codes,
    keeping: Keeping,
    preferences: Preferences,
    speaking: Speaking,
    navigation: Navigation,
    computer: Computer,
    /// What the keyboard writes by now, while another window has it: that is told when one comes back.
    elsewhere: Option<Keyboard>,
    /// What the program is doing, to be said if it is not done within a second.
    doing: Option<&'static str>,
    /// Seconds since the epoch.
    now: u64,
    /// The seconds that have begun since the program started.
    elapsed: u64,
}

/// What every screen may look at. Not a method: the screens themselves are lent apart from it.
macro_rules! context {
    ($app:ident) => {
        $app.codes.context(around!($app))
    };
}

/// The same but for the codes, which are lent apart from it.
macro_rules! around {
    ($app:ident) => {{
        let (settings, reader) = ($app.preferences.settings(), $app.computer.screen_reader);
        Around {
            now: $app.now,
            elapsed: $app.elapsed,
            locale: $app.preferences.locale(),
            code_locale: $app.preferences.code_locale(),
            settings,
            keymap: $app.preferences.keymap(),
            accounts: $app.keeping.accounts(),
            vault_open: $app.keeping.is_open(),
            undo: $app.keeping.last_deed(),
            computer: &$app.computer,
            speaks: speaking::speaks(settings, reader),
            announces: speaking::announces(settings, reader),
            speaking: $app.speaking.is_speaking(),
            said: $app.speaking.last_code(),
            describing: $app.navigation.describes(),
            help: screens::help_pages(),
        }
    }};
}

use {around, context};

impl App {
    /// Something happened at `now` (seconds since the epoch; 0 if the clock stands before it, when there are no codes
    /// that go by it).
    pub fn update(&mut self, message: Message, now: u64) -> Vec<Effect> {
        self.now = now;
        let mut turn = Turn::default();
        self.take(message, &mut turn);
        self.settle(&mut turn);
        self.finish(turn)
    }

    fn take(&mut self, message: Message, turn: &mut Turn) {
        match message {
            Message::Key(key) => self.key(&key, turn),
            Message::Act(id, act) => {
                self.navigation.scan.acted();
                let sends = self.navigation.act(&id, act, &around!(self), turn);
                self.send_all(sends, turn);
            }
            Message::Active(active) => self.active(active, turn),
            Message::Zoom(steps) => self.preferences.zoom(steps, self.computer.appearance, turn),
            Message::Tick => self.second(turn),
            Message::CloseRequested => turn.go(Go::Quit),
            Message::Opened { result: Ok(vault), previous } => {
                self.doing = None;
                self.keeping.opened(vault, previous, turn);
            }
            Message::Opened { result: Err(error), .. } => {
                self.doing = None;
                self.keeping.not_opened();
                turn.clear_notice();
                if error == vault::Error::WrongPassphrase {
                    // Said once; what is wrong stands beside the field for as long as it is.
                    self.warn_of_keyboard(turn);
                }
                if !self.navigation.stack.refused(&error, turn) {
                    turn.tell(News::NotSaved(error));
                }
            }
            Message::Saved(result) => self.keeping.saved(result, turn),
            // Who closes it while accounts are being written has been told, and has insisted.
            Message::NotWritten if self.keeping.is_writing() => turn.effects.push(Effect::Quit),
            Message::NotWritten => turn.tell(News::NotWritten),
            Message::Printed(result) => {
                self.doing = None;
                turn.tell(result.map_or_else(News::NotPrinted, News::Printed));
            }
            Message::SettingsSaved(Ok(())) => self.preferences.written(true),
            Message::SettingsSaved(Err(why)) => {
                self.preferences.written(false);
                turn.tell(News::SettingsNotSaved(why));
            }
            Message::Pasted(text) => self.navigation.pasted(text, self.preferences.locale(), turn),
            Message::Outputs(Ok(outputs)) => self.computer.outputs = outputs,
            Message::Outputs(Err(())) => turn.tell(News::NoOutputs),
            Message::Clock(synchronised) => self.computer.clock = synchronised,
            Message::ClockWrong(wrong) => self.computer.clock_wrong = wrong,
            Message::Keyboard(keyboard) => self.keyboard_told(keyboard, turn),
            Message::Voice(event) => self.heard(event, turn),
            Message::ScreenReader(running) => self.hand_over(running, turn),
            Message::Appearance(appearance) => self.computer.appearance = appearance,
        }
    }

    /// A second has begun.
    fn second(&mut self, turn: &mut Turn) {
        self.elapsed += 1;
        if let Some(doing) = self.doing.take() {
            turn.say(self.preferences.locale().text(doing));
        }
        let at_hand = self.at_hand();
        self.codes.second(at_hand, &around!(self), turn);
        self.navigation.stack.top.second(&context!(self), turn);
        self.codes.uncopy(Some(&around!(self)), turn);
        let busy = self.speaking.is_speaking() || self.codes.waits() || self.codes.steps() || self.keeping.is_writing();
        self.navigation.scan_on(busy, &around!(self), turn);
        self.preferences.write_what_waits(false);
    }

    /// Does what has been asked for, and what is asked for by that.
    fn settle(&mut self, turn: &mut Turn) {
        while let Some(ask) = turn.next_ask() {
            match ask {
                Ask::Go(go) => self.go(go, turn),
                Ask::Codes(ask) => {
                    let at_hand = self.at_hand();
                    self.codes.carry_out(ask, at_hand, &around!(self), turn);
                }
                Ask::Keep(ask) => self.keeping.carry_out(ask, self.preferences.locale(), turn),
                Ask::Prefer(ask) => self.preferences.carry_out(ask, turn),
                Ask::World(ask) => self.ask_world(ask, turn),
            }
        }
        if let Some(doing) = turn.doing.take() {
            self.doing = doing;
        }
    }

    fn go(&mut self, go: Go, turn: &mut Turn) {
        let screen = match go {
            Go::Describe(on) => return self.navigation.describe_keys(on, self.preferences.locale(), turn),
            Go::ScanFromNow => return self.navigation.scan.wait(),
            Go::To(id) => return turn.focus = Some(id),
            Go::ToChosen => {
                turn.focus = self.codes.context(around!(self)).chosen.map(vocabulary::items::account_row);
                return;
            }
            Go::Quit => return self.quit(turn),
            Go::Back => self.navigation.stack.back(turn),
            Go::Leave(name) => self.navigation.stack.top.name() == name && self.navigation.stack.back(turn),
            Go::BackFrom(names) => self.navigation.stack.back_from(names, turn),
            Go::BackTo(door) => {
                self.navigation.stack.back_to(door, &context!(self), turn);
                true
            }
            Go::Open(door) => self.open(door, turn),
            Go::Replace(door) => {
                self.navigation.stack.replace(door, &context!(self), turn);
                true
            }
            Go::Anew(door) => {
                self.navigation.stack.anew(door, &context!(self), turn);
                true
            }
        };
        // Another screen: what was on the one before is over.
        if screen {
            self.codes.leave();
            if turn.notice.is_none() {
                turn.clear_notice();
            }
        }
    }

    fn open(&mut self, door: Door, turn: &mut Turn) -> bool {
        let focus = self.navigation.focus().cloned();
        let opened = self.navigation.stack.open(door, focus.as_ref(), &context!(self), turn);
        if opened && self.codes.waits() {
            turn.say(self.preferences.locale().text("wait-over"));
        }
        opened
    }

    /// Closes the window; not before what is being written is written, or its failure told.
    fn quit(&mut self, turn: &mut Turn) {
        if self.keeping.ask_to_quit() {
            self.codes.uncopy(None, turn);
            self.preferences.write_what_waits(true);
            self.preferences.write(turn);
            turn.effects.push(Effect::Quit);
        } else {
            turn.say(self.preferences.locale().text("quitting"));
        }
    }

    fn ask_world(&mut self, ask: ask::World, turn: &mut Turn) {
        match ask {
            ask::World::Paste(into) => self.navigation.paste(into, turn),
            ask::World::Print(document, format) => {
                self.doing = Some("printing");
                turn.effects.push(Effect::File(Job::Print(document, format)));
            }
            ask::World::CopyNumber(number) => {
                turn.effects.push(Effect::CopyText(Hidden(zeroize::Zeroizing::new(number.clone()))));
                turn.tell(News::NumberCopied(number));
            }
            ask::World::Outputs => turn.effects.push(Effect::ListOutputs),
            ask::World::Clock => {
                self.computer.clock = None;
                turn.effects.push(Effect::AskClock);
            }
        }
    }

    /// What became of our speech.
    fn heard(&mut self, event: speech::Event, turn: &mut Turn) {
        use speech::Event::{Began, Fallback, Finished, Installed, Reached, Silent, Stopped, Withheld};
        match event {
            Began { ticket, part, .. } => {
                self.speaking.is_heard();
                if let Some(id) = self.speaking.stop_at(part).filter(|_| self.speaking.is_mine(ticket)) {
                    self.navigation.follow(id);
                }
            }
            Reached { ticket, digit, .. } if self.speaking.is_mine(ticket) => self.codes.reached(Some(digit)),
            Stopped { ticket } if self.speaking.is_mine(ticket) => {
                let _: bool = self.speaking.stop();
                self.navigation.scan.wait();
            }
            Finished { ticket } if self.speaking.is_mine(ticket) => {
                self.speaking.finish();
                self.navigation.scan.wait();
            }
            Withheld { ticket, .. } if self.speaking.is_mine(ticket) => {
                let _: bool = self.speaking.stop();
                let device = self.preferences.settings().codes_on.as_ref();
                turn.tell(News::CodeWithheld(device.map(|device| device.name.clone()).unwrap_or_default()));
            }
            Silent { ticket, why } => self.speaking.fell_silent(ticket, why),
            Installed(voices) => self.computer.installed = voices,
            Reached { .. } | Finished { .. } | Stopped { .. } | Withheld { .. } | Fallback { .. } => {}
        }
    }

    /// The account whose code is at hand on the open screen.
    fn at_hand(&self) -> Option<AtHand> {
        self.navigation.stack.top.at_hand(&context!(self))
    }

    /// What is on screen now.
    pub fn outline(&self) -> &Outline<screens::Message> {
        self.navigation.outline()
    }

    /// Where focus is.
    pub fn focus(&self) -> Option<&Id> {
        self.navigation.focus()
    }

    /// Whether a screen reader speaks for us.
    pub fn announces(&self) -> bool {
        speaking::announces(self.preferences.settings(), self.computer.screen_reader)
    }

    /// The preferences in force.
    pub fn settings(&self) -> &Settings {
        self.preferences.settings()
    }

    /// How the system wants the window to look.
    pub fn appearance(&self) -> Appearance {
        self.computer.appearance
    }

    /// The words in force.
    pub fn locale(&self) -> &Locale {
        self.preferences.locale()
    }
}
