//! The program once more, without a window, in a world in which everything works: what it holds to be on the screen
//! must be what assistive technology finds on the real one.

use kodeoplaeser::access::Announcer;
use kodeoplaeser::app::{App, Effect, Job, Message, Start};
use kodeoplaeser::demo::Memory;
use kodeoplaeser::platform::clock;
use kodeoplaeser::settings::Settings;
use zeroize::Zeroizing;

pub struct Twin {
    pub app: App,
    pub memory: Memory,
    clipboard: Option<String>,
    /// The last second that has begun for it.
    second: u64,
    announcer: Announcer,
}

impl Twin {
    /// As it starts with these settings, and with this vault if there is one.
    pub fn start(settings: Settings, memory: Memory) -> Self {
        let start = Start { settings, vault_exists: memory.has_vault(), ..Start::default() };
        let (app, effects) = App::new(start, clock::now());
        let mut twin = Self { app, memory, clipboard: None, second: clock::now(), announcer: Announcer::default() };
        twin.carry_out(effects);
        twin
    }

    /// What the program asks for, all of which is done.
    pub fn send(&mut self, message: Message) -> Vec<Effect> {
        let effects = self.app.update(message, clock::now());
        self.carry_out(effects.clone());
        effects
    }

    /// A second begins, if one has.
    pub fn tick(&mut self) {
        let now = clock::now();
        if std::mem::replace(&mut self.second, now) != now {
            drop(self.send(Message::Tick));
        }
    }

    /// What was announced last.
    pub fn announced(&self) -> String {
        self.announcer.words(None).region
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        // Answers come after everything that was asked for at once.
        for effect in &effects {
            if let Effect::Announce(words) = effect {
                self.announcer.say(&words.announced());
            }
        }
        for effect in effects {
            if let Some(answer) = self.answer(&effect) {
                drop(self.send(answer));
            }
        }
    }

    fn answer(&mut self, effect: &Effect) -> Option<Message> {
        match effect {
            Effect::Copy(code) => self.clipboard = Some(code.as_str().to_owned()),
            Effect::Uncopy(_) => self.clipboard = None,
            Effect::Paste => return Some(Message::Pasted(self.clipboard.clone().map(Zeroizing::new))),
            Effect::ListOutputs => return Some(Message::Outputs(Ok(Vec::new()))),
            // On the real one the folder has another name.
            Effect::File(Job::Print(..)) => {}
            Effect::File(job) => return self.memory.answer(job),
            _ => {}
        }
        None
    }
}
