//! The one thread that reads and writes files, one job after another, so that the window never waits for a disk or
//! for the passphrase's key.

use crate::app::Message;
use crate::settings::Settings;
use crate::vault::{self, Cost, Passphrase, Store, Vault};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

pub(super) enum Job {
    Create(Passphrase, Vault),
    Unlock(Passphrase),
    UnlockPrevious(Passphrase),
    Lock,
    Save(Vault),
    SaveSettings(Settings),
}

pub(super) struct Keeper {
    /// `None` when it has been told to finish.
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    pub(super) fn start(vault: PathBuf, settings: PathBuf, answer: impl Fn(Message) + Send + 'static) -> Self {
        let (jobs, waiting) = channel();
        let work = move || keep(&waiting, &vault, &settings, answer);
        let thread = std::thread::Builder::new().name("keeper".into()).spawn(work);
        Self { jobs: Some(jobs), thread: thread.inspect_err(|error| log::error!("no thread for files: {error}")).ok() }
    }

    pub(super) fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs
            && jobs.send(job).is_err()
        {
            log::error!("the keeper of files is gone");
        }
    }

    /// Returns when everything has been written.
    pub(super) fn finish(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the keeper of files failed");
        }
    }
}

fn keep(jobs: &Receiver<Job>, path: &Path, settings_path: &Path, answer: impl Fn(Message)) {
    let mut open: Option<Store> = None;
    for job in jobs {
        let opened = |result: Result<(Store, Vault), vault::Error>, previous, open: &mut Option<Store>| {
            let result = result.map(|(store, vault)| {
                *open = Some(store);
                vault
            });
            answer(Message::Opened { result, previous });
        };
        match job {
            Job::Create(passphrase, vault) => {
                let created = Store::create(path, &passphrase, Cost::default(), &vault).map(|store| (store, vault));
                opened(created, false, &mut open);
            }
            Job::Unlock(passphrase) => opened(Store::open(path, &passphrase), false, &mut open),
            Job::UnlockPrevious(passphrase) => opened(Store::restore_previous(path, &passphrase), true, &mut open),
            Job::Lock => open = None,
            Job::Save(vault) => {
                let saved = open.as_mut().map_or(Err(vault::Error::Changed), |store| store.save(&vault));
                answer(Message::Saved(saved));
            }
            Job::SaveSettings(settings) => {
                let saved = settings.save(settings_path).map_err(|error| error.to_string());
                answer(Message::SettingsSaved(saved));
            }
        }
    }
}
