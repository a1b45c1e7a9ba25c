//! The program in a world in which everything works and nothing is kept: for showing it, and for tests.

use crate::app::{App, Effect, Job, Message, Start};
use crate::locale::Lang;
use crate::sound::Output;
use crate::speech::Event;
use crate::vault::{Damage, Error, Passphrase, Vault};
use std::collections::VecDeque;
use std::path::Path;
use zeroize::Zeroizing;

/// What another program has copied.
const COPIED: &str = "otpauth://hotp/Shop:eve?secret=GEZDGNBVGY3TQOJQ&counter=0";

/// What stands in for the files: gone when the program ends.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    vault: Option<(Passphrase, Vault)>,
    damaged: bool,
}

impl Memory {
    /// There is a vault, and this opens it.
    pub fn with(passphrase: Passphrase, vault: Vault) -> Self {
        Self { vault: Some((passphrase, vault)), damaged: false }
    }

    /// The vault can't be read, but the generation before it can.
    #[must_use]
    pub fn damaged(self) -> Self {
        Self { damaged: true, ..self }
    }

    /// Whether there is a vault.
    pub fn has_vault(&self) -> bool {
        self.vault.is_some()
    }

    /// Does what is asked of the files, and answers as they would; `None` where they don't.
    pub fn answer(&mut self, job: &Job) -> Option<Message> {
        Some(match job {
            Job::Create(passphrase, vault) => {
                *self = Self::with(passphrase.clone(), vault.clone());
                Message::Opened { result: Ok(vault.clone()), previous: false }
            }
            Job::Unlock(passphrase) => Message::Opened { result: self.open(passphrase), previous: false },
            Job::UnlockPrevious(passphrase) => {
                self.damaged = false;
                Message::Opened { result: self.open(passphrase), previous: true }
            }
            Job::Save(vault) => Message::Saved(match &mut self.vault {
                Some((_, kept)) => {
                    kept.clone_from(vault);
                    Ok(())
                }
                None => Err(Error::NotFound { previous: false }),
            }),
            Job::SaveSettings(_) => Message::SettingsSaved(Ok(())),
            Job::Print(document, format) => {
                let folder = match document.lang {
                    Lang::Da => "Dokumenter",
                    Lang::En => "Documents",
                };
                let path = Path::new(folder).join(document.file_name(*format));
                // As it would be, but for the file.
                Message::Printed(document.bytes(*format).map(|_| path))
            }
            Job::Lock => return None,
        })
    }

    fn open(&self, passphrase: &Passphrase) -> Result<Vault, Error> {
        match &self.vault {
            None => Err(Error::NotFound { previous: false }),
            Some(_) if self.damaged => Err(Error::Damaged { what: Damage::Checksum, previous: true }),
            Some((right, vault)) if right == passphrase => Ok(vault.clone()),
            Some(_) => Err(Error::WrongPassphrase),
        }
    }
}

/// The program and its world.
#[derive(Debug)]
pub struct Demo {
    pub app: App,
    pub memory: Memory,
    /// The moment it is there, in seconds since the epoch.
    pub now: u64,
    /// The number of what is being spoken.
    speaking: Option<u64>,
}

impl Demo {
    /// The program as it starts, and its first effects but those that this world has answered.
    pub fn start(start: Start, memory: Memory, now: u64) -> (Self, Vec<Effect>) {
        let (app, effects) = App::new(Start { vault_exists: memory.has_vault(), ..start }, now);
        let mut demo = Self { app, memory, now, speaking: None };
        let effects = demo.settle(effects);
        (demo, effects)
    }

    /// Sends a message when what was being said has been heard. Gives back the effects but those that this world has
    /// answered.
    pub fn send(&mut self, message: Message) -> Vec<Effect> {
        let finished = self.speaking.take().map(|ticket| Message::Voice(Event::Finished { ticket }));
        let mut effects = Vec::new();
        for message in finished.into_iter().chain([message]) {
            let asked = self.app.update(message, self.now);
            effects.extend(self.settle(asked));
        }
        effects
    }

    fn settle(&mut self, effects: Vec<Effect>) -> Vec<Effect> {
        let mut left = Vec::new();
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            if let Effect::Say(ticket, _) = effect {
                self.speaking = Some(ticket);
            }
            match self.answer(&effect) {
                Some(answer) => waiting.extend(self.app.update(answer, self.now)),
                None => left.push(effect),
            }
        }
        left
    }

    fn answer(&mut self, effect: &Effect) -> Option<Message> {
        match effect {
            Effect::Paste => Some(Message::Pasted(Some(Zeroizing::new(COPIED.to_owned())))),
            Effect::ListOutputs => {
                let headset = Output { id: "demo:headset".to_owned(), name: "Headset".to_owned() };
                Some(Message::Outputs(Ok(vec![headset])))
            }
            Effect::AskClock => Some(Message::Clock(Some(true))),
            Effect::File(job) => self.memory.answer(job),
            _ => None,
        }
    }
}
