//! The program once more, without a window, in a world in which everything works: what it holds to be on the screen
//! must be what assistive technology finds on the real one.

use kodeoplaeser::access::Announcer;
use kodeoplaeser::app::{App, Effect, Message, Start};
use kodeoplaeser::platform::clock;
use kodeoplaeser::settings::Settings;
use kodeoplaeser::vault::{self, Passphrase, Vault};
use zeroize::Zeroizing;

pub struct Twin {
    pub app: App,
    pub vault: Option<(Passphrase, Vault)>,
    clipboard: Option<String>,
    announcer: Announcer,
}

impl Twin {
    /// As it starts with these settings, and with this vault if there is one.
    pub fn start(settings: Settings, vault: Option<(Passphrase, Vault)>) -> Self {
        let start = Start { settings, vault_exists: vault.is_some(), ..Start::default() };
        let (app, effects) = App::new(start, clock::now());
        let mut twin = Self { app, vault, clipboard: None, announcer: Announcer::default() };
        twin.carry_out(effects);
        twin
    }

    /// What the program asks for, all of which is done.
    pub fn send(&mut self, message: Message) -> Vec<Effect> {
        let effects = self.app.update(message, clock::now());
        self.carry_out(effects.clone());
        effects
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
            let answer = match effect {
                Effect::Create(passphrase, vault) => {
                    self.vault = Some((passphrase, vault.clone()));
                    Message::Opened { result: Ok(vault), previous: false }
                }
                Effect::Unlock(passphrase) => Message::Opened { result: self.unlock(&passphrase), previous: false },
                Effect::Save(vault) => {
                    self.vault.as_mut().unwrap().1 = vault;
                    Message::Saved(Ok(()))
                }
                Effect::SaveSettings(_) => Message::SettingsSaved(Ok(())),
                Effect::Copy(code) => {
                    self.clipboard = Some(code.as_str().to_owned());
                    continue;
                }
                Effect::Uncopy(_) => {
                    self.clipboard = None;
                    continue;
                }
                Effect::Paste => Message::Pasted(self.clipboard.clone().map(Zeroizing::new)),
                Effect::ListOutputs => Message::Outputs(Ok(Vec::new())),
                _ => continue,
            };
            drop(self.send(answer));
        }
    }

    fn unlock(&self, passphrase: &Passphrase) -> Result<Vault, vault::Error> {
        let (right, vault) = self.vault.as_ref().unwrap();
        if right == passphrase { Ok(vault.clone()) } else { Err(vault::Error::WrongPassphrase) }
    }
}
