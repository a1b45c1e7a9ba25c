//! The one thread that reads and writes files, one job after another, so that the window never waits for a disk or
//! for the passphrase's key.

use crate::app::{Job, Message};
use crate::platform::{fault, paths};
use crate::print;
use crate::settings::{Damage, Settings};
use crate::vault::{self, Cost, Store, Task, Vault};
use iced::futures::channel::mpsc::UnboundedSender;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::time::{Duration, Instant};

/// So long the window waits for a disk, to open and to close. Neither takes a tenth of it where the disk answers.
const PATIENCE: Duration = Duration::from_secs(2);

/// Where files are.
#[derive(Debug, Clone)]
pub(super) struct Places {
    pub vault: PathBuf,
    pub settings: PathBuf,
}

/// What there is when the program starts.
#[derive(Debug)]
pub(super) struct Found {
    pub settings: Settings,
    pub damaged: Vec<Damage>,
    pub vault_exists: bool,
}

impl Found {
    fn on_disk(places: &Places) -> Self {
        let (settings, damaged) = Settings::load(&places.settings);
        Self { settings, damaged, vault_exists: Store::found(&places.vault) }
    }

    /// What can't be looked at must not be taken for a first start.
    fn without_an_answer() -> Self {
        let (settings, damaged) = Settings::unanswered();
        Self { settings, damaged, vault_exists: true }
    }
}

pub(super) struct Keeper {
    jobs: Sender<Job>,
    /// What is still to be written.
    to_write: Arc<AtomicUsize>,
    /// A disk that does not answer has been waited for.
    has_waited: bool,
    answers: UnboundedSender<Message>,
}

impl Keeper {
    /// Begins to keep the files, and tells what it finds, if the disk answers.
    pub(super) fn start(places: Places, answers: UnboundedSender<Message>) -> (Self, Found) {
        Self::start_by(Found::on_disk, places, answers)
    }

    fn start_by(
        look: impl FnOnce(&Places) -> Found + Send + 'static,
        places: Places,
        answers: UnboundedSender<Message>,
    ) -> (Self, Found) {
        let (jobs, waiting) = channel();
        let to_write = Arc::new(AtomicUsize::new(0));
        let (answer, left) = (answers.clone(), Arc::clone(&to_write));
        // Without room in it: what is sent is received.
        let (sender, found) = sync_channel(0);
        let work = move || {
            // Settings that nobody has waited for are in force nowhere: they must not be written over by others.
            let settings = sender.send(look(&places)).is_ok().then_some(places.settings);
            let mut files = Files { vault: places.vault, settings, documents: paths::documents(), open: None };
            keep(&waiting, &left, |job| files.carry_out(job), |message| drop(answer.unbounded_send(message)));
        };
        if let Err(error) = std::thread::Builder::new().name("keeper".into()).spawn(work) {
            log::error!("no thread for files: {error}");
        }
        let found = found.recv_timeout(PATIENCE).unwrap_or_else(|_| Found::without_an_answer());
        (Self { jobs, to_write, has_waited: false, answers }, found)
    }

    /// Without the thread, jobs fail as they would on a disk that does not answer.
    pub(super) fn send(&mut self, job: Job) {
        let written = usize::from(writes(&job));
        if self.to_write.fetch_add(written, Ordering::SeqCst) == 0 {
            // Everything before has been written: the disk answers again.
            self.has_waited = false;
        }
        if let Err(refused) = self.jobs.send(job) {
            let _ = self.to_write.fetch_sub(written, Ordering::SeqCst);
            log::error!("the keeper of files is gone");
            drop(failed(&refused.0).map(|message| self.answers.unbounded_send(message)));
        }
    }

    /// Whether the program can end: everything has been written, or a disk that does not answer has been waited for
    /// before. Reading is not waited for.
    pub(super) fn finish(&mut self) -> bool {
        let began = Instant::now();
        while self.to_write.load(Ordering::SeqCst) > 0 {
            if self.has_waited || began.elapsed() > PATIENCE {
                return std::mem::replace(&mut self.has_waited, true);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        true
    }
}

/// Whether something is written by this.
fn writes(job: &Job) -> bool {
    match job {
        Job::Create(..) | Job::Save(_) | Job::SaveSettings(_) | Job::Print(..) => true,
        Job::Unlock(_) | Job::UnlockPrevious(_) | Job::Lock => false,
    }
}

/// The answer to what can't be done at all.
fn failed(job: &Job) -> Option<Message> {
    let error = |task| vault::Error::Io { task, kind: ErrorKind::Other };
    match job {
        Job::Create(..) | Job::Unlock(_) => Some(Message::Opened { result: Err(error(Task::Read)), previous: false }),
        Job::UnlockPrevious(_) => Some(Message::Opened { result: Err(error(Task::Read)), previous: true }),
        Job::Save(_) => Some(Message::Saved(Err(error(Task::Write)))),
        Job::SaveSettings(_) => Some(Message::SettingsSaved(Err(ErrorKind::Other))),
        Job::Print(..) => Some(Message::Printed(Err(print::Error::Io(ErrorKind::Other)))),
        Job::Lock => None,
    }
}

/// Does one job after the other. What a fault in the program keeps from being done is answered too: nobody waits for it
/// for ever.
fn keep(
    jobs: &Receiver<Job>,
    to_write: &AtomicUsize,
    mut carry_out: impl FnMut(Job) -> Option<Message>,
    answer: impl Fn(Message),
) {
    for job in jobs {
        let (written, failed) = (usize::from(writes(&job)), failed(&job));
        if let Some(message) = fault::caught(|| carry_out(job)).unwrap_or(failed) {
            answer(message);
        }
        let _ = to_write.fetch_sub(written, Ordering::SeqCst);
    }
}

/// The files, on the keeper's thread.
struct Files {
    vault: PathBuf,
    /// `None` where what stands there is not known, and nothing may be written over it.
    settings: Option<PathBuf>,
    /// For pages to keep on paper, if there is such a folder.
    documents: Option<PathBuf>,
    open: Option<Store>,
}

impl Files {
    fn carry_out(&mut self, job: Job) -> Option<Message> {
        match job {
            Job::Create(passphrase, vault) => {
                let created = Store::create(&self.vault, &passphrase, Cost::default(), &vault);
                Some(self.opened(created.map(|store| (store, vault)), false))
            }
            Job::Unlock(passphrase) => Some(self.opened(Store::open(&self.vault, &passphrase), false)),
            Job::UnlockPrevious(passphrase) => {
                Some(self.opened(Store::restore_previous(&self.vault, &passphrase), true))
            }
            Job::Lock => {
                self.open = None;
                None
            }
            Job::Save(vault) => {
                let saved = self.open.as_mut().map_or(Err(vault::Error::Changed), |store| store.save(&vault));
                Some(Message::Saved(saved))
            }
            Job::SaveSettings(settings) => {
                let saved = self.settings.as_ref().map_or(Err(ErrorKind::TimedOut.into()), |path| settings.save(path));
                let saved = saved.inspect_err(|error| log::error!("the settings were not saved: {error}"));
                Some(Message::SettingsSaved(saved.map_err(|error| error.kind())))
            }
            Job::Print(document, format) => {
                let printed = print::save(&document, format, self.documents.as_deref());
                Some(Message::Printed(printed.inspect_err(|error| log::error!("{error}"))))
            }
        }
    }

    fn opened(&mut self, result: Result<(Store, Vault), vault::Error>, previous: bool) -> Message {
        let result = result.map(|(store, vault)| {
            self.open = Some(store);
            vault
        });
        Message::Opened { result, previous }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests;
