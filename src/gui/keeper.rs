//! The one thread that reads and writes files, one job after another, so that the window never waits for a disk or
//! for the passphrase's key.

use crate::app::{Effect, Message};
use crate::print;
use crate::vault::{self, Cost, Store, Task, Vault};
use iced::futures::channel::mpsc::UnboundedSender;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

/// The answer to what can't be done at all.
fn failed(effect: &Effect) -> Option<Message> {
    let error = |task| vault::Error::Io { task, kind: ErrorKind::Other };
    match effect {
        Effect::Create(..) | Effect::Unlock(_) => {
            Some(Message::Opened { result: Err(error(Task::Read)), previous: false })
        }
        Effect::UnlockPrevious(_) => Some(Message::Opened { result: Err(error(Task::Read)), previous: true }),
        Effect::Save(_) => Some(Message::Saved(Err(error(Task::Write)))),
        Effect::SaveSettings(_) => Some(Message::SettingsSaved(Err(ErrorKind::Other))),
        Effect::Print(..) => Some(Message::Printed(Err(print::Error::Io(ErrorKind::Other)))),
        _ => None,
    }
}

/// Where files go.
pub(super) struct Places {
    pub vault: PathBuf,
    pub settings: PathBuf,
    /// For pages to keep on paper, if there is one.
    pub documents: Option<PathBuf>,
}

pub(super) struct Keeper {
    /// `None` when it has been told to finish.
    jobs: Option<Sender<Effect>>,
    /// What is still to be written.
    to_write: Arc<AtomicUsize>,
    answers: UnboundedSender<Message>,
}

/// A disk that has not taken what is to be written after so long will not: the window closes all the same. Accounts are
/// never among that, as it does not close while they are being written.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether something is written by this.
fn writes(job: &Effect) -> bool {
    matches!(job, Effect::Create(..) | Effect::Save(_) | Effect::SaveSettings(_) | Effect::Print(..))
}

impl Keeper {
    pub(super) fn start(places: Places, answers: UnboundedSender<Message>) -> Self {
        let (jobs, waiting) = channel();
        let to_write = Arc::new(AtomicUsize::new(0));
        let (answer, left) = (answers.clone(), Arc::clone(&to_write));
        let work = move || {
            keep(&waiting, &places, &left, |message| drop(answer.unbounded_send(message)));
        };
        if let Err(error) = std::thread::Builder::new().name("keeper".into()).spawn(work) {
            log::error!("no thread for files: {error}");
        }
        Self { jobs: Some(jobs), to_write, answers }
    }

    /// Only for effects on files. Without the thread they fail as they would on a disk that does not answer.
    pub(super) fn send(&self, job: Effect) {
        let Some(jobs) = &self.jobs else { return };
        let written = usize::from(writes(&job));
        let _ = self.to_write.fetch_add(written, Ordering::SeqCst);
        if let Err(refused) = jobs.send(job) {
            let _ = self.to_write.fetch_sub(written, Ordering::SeqCst);
            log::error!("the keeper of files is gone");
            drop(failed(&refused.0).map(|message| self.answers.unbounded_send(message)));
        }
    }

    /// Returns when everything has been written, or a disk does not answer. Reading is not waited for.
    pub(super) fn finish(&mut self) {
        self.jobs = None;
        let began = Instant::now();
        while self.to_write.load(Ordering::SeqCst) > 0 {
            if began.elapsed() > PATIENCE {
                return log::error!("the disk does not answer: what was to be written may be lost");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn keep(jobs: &Receiver<Effect>, places: &Places, to_write: &AtomicUsize, answer: impl Fn(Message)) {
    let path = places.vault.as_path();
    let mut open: Option<Store> = None;
    for job in jobs {
        let written = usize::from(writes(&job));
        let opened = |result: Result<(Store, Vault), vault::Error>, previous, open: &mut Option<Store>| {
            let result = result.map(|(store, vault)| {
                *open = Some(store);
                vault
            });
            answer(Message::Opened { result, previous });
        };
        match job {
            Effect::Create(passphrase, vault) => {
                let created = Store::create(path, &passphrase, Cost::default(), &vault).map(|store| (store, vault));
                opened(created, false, &mut open);
            }
            Effect::Unlock(passphrase) => opened(Store::open(path, &passphrase), false, &mut open),
            Effect::UnlockPrevious(passphrase) => opened(Store::restore_previous(path, &passphrase), true, &mut open),
            Effect::Lock => open = None,
            Effect::Save(vault) => {
                let saved = open.as_mut().map_or(Err(vault::Error::Changed), |store| store.save(&vault));
                answer(Message::Saved(saved));
            }
            Effect::SaveSettings(settings) => {
                let saved = settings.save(&places.settings);
                let saved = saved.inspect_err(|error| log::error!("the settings were not saved: {error}"));
                answer(Message::SettingsSaved(saved.map_err(|error| error.kind())));
            }
            Effect::Print(document, format) => {
                let printed = print::save(&document, format, places.documents.as_deref());
                answer(Message::Printed(printed.inspect_err(|error| log::error!("{error}"))));
            }
            _ => log::error!("the keeper of files was asked for something else"),
        }
        let _ = to_write.fetch_sub(written, Ordering::SeqCst);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::print::{Document, Format};

    #[test]
    fn a_page_is_in_the_folder_for_documents_when_that_is_answered() {
        let folder = tempfile::tempdir().unwrap();
        let documents = Some(folder.path().to_owned());
        let places = Places { vault: PathBuf::new(), settings: PathBuf::new(), documents };
        let (jobs, waiting) = channel();
        let page = Document { lang: Lang::En, title: "Page".to_owned(), blocks: Vec::new() };
        jobs.send(Effect::Print(page, Format::Pdf)).unwrap();
        drop(jobs);
        keep(&waiting, &places, &AtomicUsize::new(1), |answer| {
            let Message::Printed(printed) = answer else { panic!("{answer:?}") };
            let path = printed.unwrap();
            assert_eq!(path, folder.path().join("Page.pdf"));
            assert!(std::fs::read(path).unwrap().starts_with(b"%PDF"));
        });
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
