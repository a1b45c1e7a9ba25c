//! Effects carried out: the only place where a task is made.

use super::Event;
use super::access::Access;
use super::keeper::Keeper;
use crate::app::{Effect, Message};
use crate::code::Code;
use crate::demo::Memory;
use crate::platform::clipboard::Clipboard;
use crate::platform::clock_sync;
use crate::sound::tone::Tones;
use crate::sound::{Device, gain, outputs};
use crate::speech::{self, Fault, Speaker};
use iced::futures::channel::mpsc::UnboundedSender;
use iced::{Task, clipboard};
use zeroize::Zeroizing;

/// Where accounts and preferences are kept.
pub(super) enum Kept {
    InFiles(Keeper),
    InMemory(Memory),
}

/// What effects act on: the voice, the screen reader, the tones and the keeper of the files, each on threads of their
/// own.
pub(super) struct World {
    /// `None` when not even its thread could be had.
    speaker: Option<Speaker>,
    tones: Tones,
    pub access: Access,
    /// For codes; the toolkit's own where it can do nothing while another window has the keyboard.
    clipboard: Option<Clipboard>,
    kept: Kept,
    answers: UnboundedSender<Message>,
}

impl World {
    /// Answers go to `sender`.
    pub(super) fn new(
        kept: Kept,
        access: Access,
        clipboard: Option<Clipboard>,
        sender: UnboundedSender<Message>,
    ) -> Self {
        let device = Device::start();
        let tones = Tones::start(&device);
        let (voice, answers) = (sender.clone(), sender.clone());
        let events = move |event| drop(voice.unbounded_send(Message::Voice(event)));
        let speaker = Speaker::start(speech::voices(device), speech::Limits::default(), events);
        let speaker = speaker.map_err(|error| {
            let why = Fault::NoEngine(error.to_string());
            drop(answers.unbounded_send(Message::Voice(speech::Event::Silent { ticket: 0, why })));
        });
        Self { speaker: speaker.ok(), tones, access, clipboard, kept, answers: sender }
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
            Effect::Announce(words) => self.access.say(&words),
            Effect::Hush => {
                if let Some(speaker) = &self.speaker {
                    speaker.hush();
                }
            }
            Effect::Play(cue, volume) => self.tones.play(cue, gain(volume)),
            Effect::ListOutputs => self.ask("outputs", list_outputs),
            Effect::AskClock => self.ask("clock", || Message::Clock(clock_sync::synchronised())),
            Effect::Manner(manner) => {
                if let Some(speaker) = &self.speaker {
                    speaker.set_manner(manner);
                }
            }
            Effect::File(job) => match &mut self.kept {
                Kept::InFiles(keeper) => keeper.send(job),
                Kept::InMemory(memory) => {
                    drop(memory.answer(&job).map(|answer| self.answers.unbounded_send(answer)));
                }
            },
            Effect::Copy(code) => match &self.clipboard {
                Some(clipboard) => clipboard.copy(code.as_str()),
                None => return clipboard::write(code.as_str().to_owned()),
            },
            Effect::CopyText(text) => return clipboard::write(text.0.to_string()),
            Effect::Uncopy(code) => return self.uncopy(code),
            Effect::Paste => {
                return clipboard::read().map(|text| Event::Program(Message::Pasted(text.map(Zeroizing::new))));
            }
            Effect::Quit => return self.quit(),
        }
        Task::none()
    }

    fn uncopy(&self, code: Code) -> Task<Event> {
        if let Some(clipboard) = &self.clipboard {
            clipboard.clear(code.as_str());
            return Task::none();
        }
        clipboard::read().then(move |text| match text {
            Some(text) if text == code.as_str() => clipboard::write(String::new()),
            _ => Task::none(),
        })
    }

    /// Closes the window when what is still to be written is written, or that is given up.
    fn quit(&mut self) -> Task<Event> {
        if let Kept::InFiles(keeper) = &mut self.kept
            && !keeper.finish()
        {
            drop(self.answers.unbounded_send(Message::NotWritten));
            return Task::none();
        }
        if let Some(clipboard) = &mut self.clipboard {
            clipboard.finish();
        }
        iced::exit()
    }

    /// Asks the system on a thread of its own: the sound server may take two seconds to answer.
    fn ask(&self, what: &str, ask: impl FnOnce() -> Message + Send + 'static) {
        let answers = self.answers.clone();
        let ask = move || drop(answers.unbounded_send(ask()));
        if let Err(error) = std::thread::Builder::new().name(what.to_owned()).spawn(ask) {
            log::error!("no thread to ask for {what}: {error}");
        }
    }
}

fn list_outputs() -> Message {
    let outputs = outputs().inspect_err(|error| log::warn!("no list of sound devices: {error}"));
    Message::Outputs(outputs.map_err(drop))
}
