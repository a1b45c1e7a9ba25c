//! Effects carried out: the only place where a task is made.

use super::keeper::{Job, Keeper};
use super::{Event, Options};
use crate::app::{Effect, Message};
use crate::sound::Device;
use crate::speech::{self, Speaker};
use iced::futures::channel::mpsc::UnboundedSender;
use iced::{Task, clipboard};
use zeroize::Zeroizing;

/// What effects act on: the voice and the keeper of the files, each on threads of their own.
pub(super) struct World {
    /// `None` when not even its thread could be had.
    speaker: Option<Speaker>,
    keeper: Keeper,
}

impl World {
    /// Answers go to `sender`.
    pub(super) fn new(options: &Options, sender: UnboundedSender<Message>) -> Self {
        let voice = sender.clone();
        let events = move |event| drop(voice.unbounded_send(Message::Voice(event)));
        let speaker = Speaker::start(speech::voices(Device::start()), speech::Limits::default(), events)
            .inspect_err(|error| log::error!("no thread for the voice: {error}"))
            .ok();
        let keeper = Keeper::start(options.vault.clone(), options.settings.clone(), move |answer| {
            drop(sender.unbounded_send(answer));
        });
        Self { speaker, keeper }
    }

    /// Carries effects out, each after the one before it: the clipboard is emptied before the window goes.
    pub(super) fn run_all(&mut self, effects: Vec<Effect>) -> Task<Event> {
        effects.into_iter().fold(Task::none(), |before, effect| before.chain(self.run(effect)))
    }

    fn run(&mut self, effect: Effect) -> Task<Event> {
        match effect {
            Effect::Say(ticket, utterances) => {
                if let Some(speaker) = &self.speaker {
                    speaker.say(ticket, utterances);
                }
            }
            Effect::Hush => {
                if let Some(speaker) = &self.speaker {
                    speaker.hush();
                }
            }
            Effect::Play(..) | Effect::ListOutputs => {}
            Effect::Manner(manner) => {
                if let Some(speaker) = &self.speaker {
                    speaker.set_manner(manner);
                }
            }
            Effect::Create(passphrase, vault) => self.keeper.send(Job::Create(passphrase, vault)),
            Effect::Unlock(passphrase) => self.keeper.send(Job::Unlock(passphrase)),
            Effect::UnlockPrevious(passphrase) => self.keeper.send(Job::UnlockPrevious(passphrase)),
            Effect::Lock => self.keeper.send(Job::Lock),
            Effect::Save(vault) => self.keeper.send(Job::Save(vault)),
            Effect::SaveSettings(settings) => self.keeper.send(Job::SaveSettings(settings)),
            Effect::Copy(code) => return clipboard::write(code.as_str().to_owned()),
            Effect::CopyText(text) => return clipboard::write(text.to_string()),
            Effect::Uncopy(code) => {
                return clipboard::read().then(move |text| match text {
                    Some(text) if text == code.as_str() => clipboard::write(String::new()),
                    _ => Task::none(),
                });
            }
            Effect::Paste => {
                return clipboard::read().map(|text| Event::Program(Message::Pasted(text.map(Zeroizing::new))));
            }
            Effect::Quit => {
                // What is still to be written is written before the window goes.
                self.keeper.finish();
                return iced::exit();
            }
        }
        Task::none()
    }
}
