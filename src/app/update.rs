//! Message in, effects out.

use super::keymap::Keymap;
use super::notice::News;
use super::screen::{self, Context, Screen, codes, unlock, welcome};
use super::{App, Effect, Message, Start, keys, practice};
use crate::locale::{Lang, Locale};
use crate::outline::{Id, Item, Outline, change};
use crate::settings::{Appearance, Damage, Scanning, Settings};
use crate::speech;

impl App {
    /// The program as it starts, and its first effects: it says where one is.
    pub fn new(mut start: Start, now: u64) -> (Self, Vec<Effect>) {
        let lang = start.lang.or(start.settings.language).or(start.system).unwrap_or(Lang::Da);
        let screen = if start.vault_exists {
            Screen::Unlock(unlock::Unlock::default())
        } else {
            Screen::Welcome(welcome::Welcome::default())
        };
        let (keymap, lost) = Keymap::new(&start.settings);
        for binding in lost {
            start.settings.keys.forget(binding.name());
            start.damaged.push(Damage::Key(binding.help));
        }
        let mut app = Self {
            keymap,
            code_locale: super::code_locale(&start.settings, lang),
            locale: Locale::new(lang),
            settings: start.settings,
            screen,
            under: Vec::new(),
            vault: None,
            pending: None,
            busy: None,
            quitting: false,
            practice: practice::account(),
            chosen: None,
            counted: None,
            reader: super::reading::Reader::default(),
            copied: None,
            curtain: super::curtain::Curtain::default(),
            scan: super::scan::Scan::default(),
            deeds: Vec::new(),
            writer: super::prefer::Writer::default(),
            notice: None,
            notices: 0,
            silence: None,
            installed: Vec::new(),
            outputs: Vec::new(),
            clock: None,
            screen_reader: start.screen_reader,
            can_hide: start.can_hide,
            appearance: Appearance::default(),
            describing: false,
            paste_into: None,
            ahead: (String::new(), 0),
            last: super::reply::Said::default(),
            told: super::reply::Said::default(),
            reply: super::reply::Reply::default(),
            speaking: None,
            ticket: 0,
            focus: None,
            outline: Outline { screen: "", title: String::new(), items: Vec::new() },
            now,
        };
        if !start.damaged.is_empty() {
            app.tell(News::SettingsDamaged(start.damaged));
        }
        let mut effects = vec![Effect::Manner(super::manner(&app.settings))];
        effects.extend(app.finish());
        (app, effects)
    }

    /// Something happened at `now` (seconds since the epoch).
    pub fn update(&mut self, message: Message, now: u64) -> Vec<Effect> {
        self.now = now;
        let mut effects = Vec::new();
        match message {
            Message::Key(key) => effects = self.key(&key),
            Message::Act(id, act) => {
                self.acted();
                effects = self.act(&id, act);
            }
            Message::Active(active) => self.active(active),
            Message::Zoom(steps) => effects = self.zoom(steps),
            Message::Tick => {
                if let Some(doing) = self.busy.take() {
                    self.reply.say(self.locale.text(doing));
                }
                self.beat();
                self.search_pauses();
                effects = self.uncopy(false);
                effects.extend(self.scan_on());
                effects.extend(self.writer.tick(&self.settings));
            }
            Message::CloseRequested => effects = self.quit(),
            Message::Opened { result, previous } => {
                self.busy = None;
                effects = self.opened(result, previous);
            }
            Message::Saved(result) => effects = self.saved(result),
            Message::Printed(result) => {
                self.busy = None;
                self.tell(result.map_or_else(News::NotPrinted, News::Printed));
            }
            Message::SettingsSaved(Ok(())) => self.writer.written(true),
            Message::SettingsSaved(Err(why)) => {
                self.writer.written(false);
                self.tell(News::SettingsNotSaved(why));
            }
            Message::Pasted(text) => self.pasted(text),
            Message::Outputs(Ok(outputs)) => self.outputs = outputs,
            Message::Outputs(Err(())) => self.tell(News::NoOutputs),
            Message::Clock(synchronised) => self.clock = synchronised,
            Message::Voice(event) => self.heard(event),
            Message::ScreenReader(running) => effects = self.hand_over(running),
            Message::Appearance(appearance) => self.appearance = appearance,
        }
        effects.extend(self.finish());
        effects
    }

    /// What is on screen now.
    pub fn outline(&self) -> &Outline<screen::Message> {
        &self.outline
    }

    /// Where focus is.
    pub fn focus(&self) -> Option<&Id> {
        self.focus.as_ref()
    }

    /// The item that has it.
    pub(super) fn focused(&self) -> Option<&Item<screen::Message>> {
        self.focus.as_ref().and_then(|id| self.outline.find(id))
    }

    /// The preferences in force.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How the system wants the window to look.
    pub fn appearance(&self) -> Appearance {
        self.appearance
    }

    /// The words in force.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    fn heard(&mut self, event: speech::Event) {
        use speech::Event::{Began, Fallback, Finished, Installed, Reached, Silent, Stopped, Withheld};
        // What becomes of an earlier message is no longer of interest.
        let mine = |ticket: u64| self.speaking == Some(ticket);
        match event {
            Began { ticket, part, .. } => {
                self.silence = None;
                if mine(ticket) {
                    self.follow(part);
                }
            }
            Reached { ticket, digit, .. } if mine(ticket) => self.reader.reached(Some(digit)),
            Finished { ticket } | Stopped { ticket } if mine(ticket) => {
                self.speaking = None;
                self.scan_from_now();
            }
            Withheld { ticket, .. } if mine(ticket) => {
                self.speaking = None;
                self.tell(News::CodeWithheld(self.codes_on()));
            }
            Silent { ticket, why } => {
                let _: Option<u64> = self.speaking.take_if(|speaking| *speaking == ticket);
                self.silence = Some(why);
            }
            Installed(voices) => self.installed = voices,
            Reached { .. } | Finished { .. } | Stopped { .. } | Withheld { .. } | Fallback { .. } => {}
        }
    }

    /// A screen reader has come or gone: whoever speaks now says so, and our own voice where one is.
    fn hand_over(&mut self, running: bool) -> Vec<Effect> {
        let before = self.announces();
        self.screen_reader = running;
        if before == self.announces() {
            return Vec::new();
        }
        self.reply.say(self.locale.text(if running { "screen-reader-speaks" } else { "program-speaks" }));
        self.reply.reopen = !running;
        self.speaking.take().map(|_| Effect::Hush).into_iter().collect()
    }

    /// What people call the device for codes.
    fn codes_on(&self) -> String {
        self.settings.codes_on.as_ref().map(|device| device.name.clone()).unwrap_or_default()
    }

    /// Describes the screen anew, settles focus, and says what is new.
    fn finish(&mut self) -> Vec<Effect> {
        let mut new = self.describe();
        let focus = self.reply.focus.take().filter(|id| new.find(id).is_some()).or_else(|| self.settle(&new));
        // Focus that arrives on another row, however it got there, chooses that row's account.
        // With one switch or two, focus goes over rows on its way to other things: they are chosen by pressing them.
        let row = focus.as_ref().filter(|_| self.settings.scanning == Scanning::Off);
        let row = row.and_then(|id| new.find(id)).and_then(|item| keys::row_choice(&item.role));
        if let Some(id) = row.filter(|id| self.chosen != Some(*id)) {
            self.choose(id);
            new = self.describe();
        }
        if self.come_to(focus.as_ref()) {
            new = self.describe();
        }
        self.leave_search(focus.as_ref());
        let changes = change::between(&self.outline, self.focus.as_ref(), &new, focus.as_ref());
        self.outline = new;
        self.focus = focus;
        self.speak(changes)
    }

    fn describe(&self) -> Outline<screen::Message> {
        let (code, period) = self.shown();
        let digit = code.as_ref().and_then(|code| self.digit(code));
        let cx = Context { code: code.as_ref(), period, digit, ..self.context() };
        let mut outline = self.screen.outline(&cx);
        let silence = self.silence.as_ref().filter(|_| self.speaks());
        let silence = silence.map(|fault| Item::alert("silence", super::explain::silence(fault, &self.locale)));
        let notice = self.notice.as_ref();
        let notice =
            notice.map(|it| Item::alert(format!("notice-{}", it.serial), it.news.text(&self.locale, &self.keymap)));
        let describing = self.describing.then(|| Item::alert("describing", self.locale.text("describe-on")));
        let waiting = self.reader.waits().then(|| Item::alert("waiting", self.locale.text("wait-offer")));
        let after_title = 1.min(outline.items.len());
        let _ = outline
            .items
            .splice(after_title..after_title, describing.into_iter().chain(waiting).chain(notice).chain(silence));
        outline
    }

    /// Focus after a change of screen or of its items. The codes screen starts at the chosen account.
    fn settle(&self, new: &Outline<screen::Message>) -> Option<Id> {
        let row = self.chosen.map(codes::row_id).filter(|row| new.find(row).is_some());
        let opened = new.screen != self.outline.screen;
        row.filter(|_| opened).or_else(|| new.settle(&self.outline, self.focus.as_ref()))
    }
}
