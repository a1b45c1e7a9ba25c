use super::*;
use crate::locale::Lang;
use crate::print::{Document, Format};
use crate::vault::Passphrase;
use iced::futures::channel::mpsc::{UnboundedReceiver, unbounded};

fn places(folder: &std::path::Path) -> Places {
    Places { vault: folder.join("accounts.kode"), settings: folder.join("settings.toml") }
}

/// The next answer.
fn next(answers: &mut UnboundedReceiver<Message>) -> Message {
    loop {
        if let Ok(answer) = answers.try_recv() {
            return answer;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_page_is_in_the_folder_for_documents_when_that_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let documents = Some(folder.path().to_owned());
    let mut files = Files { vault: PathBuf::new(), settings: None, documents, open: None };
    let page = Document { lang: Lang::En, title: "Page".to_owned(), blocks: Vec::new() };
    let Some(Message::Printed(printed)) = files.carry_out(Job::Print(page, Format::Pdf)) else { panic!("no answer") };
    let path = printed.unwrap();
    assert_eq!(path, folder.path().join("Page.pdf"));
    assert!(std::fs::read(path).unwrap().starts_with(b"%PDF"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// The window said that the change was "still being saved", for ever.
#[test]
fn what_a_fault_keeps_from_being_done_is_answered_and_the_next_job_is_done() {
    let (jobs, waiting) = channel();
    let passphrase = || Passphrase::new("hest").unwrap();
    let page = Document { lang: Lang::En, title: "Page".to_owned(), blocks: Vec::new() };
    let all = [
        Job::Create(passphrase(), Vault::default()),
        Job::Unlock(passphrase()),
        Job::UnlockPrevious(passphrase()),
        Job::Lock,
        Job::Save(Vault::default()),
        Job::SaveSettings(Box::default()),
        Job::Print(page, Format::Html),
    ];
    let to_write = AtomicUsize::new(all.iter().filter(|job| writes(job)).count());
    all.into_iter().for_each(|job| jobs.send(job).unwrap());
    drop(jobs);
    let answers = std::cell::RefCell::new(Vec::new());
    keep(&waiting, &to_write, |_| panic!("on purpose"), |answer| answers.borrow_mut().push(answer));
    let refused = |answer: &Message| match answer {
        Message::Opened { result, .. } => result.is_err(),
        Message::Saved(result) => result.is_err(),
        Message::SettingsSaved(result) => result.is_err(),
        Message::Printed(result) => result.is_err(),
        _ => false,
    };
    assert!(answers.borrow().len() == 6 && answers.borrow().iter().all(refused), "{:?}", answers.borrow());
    assert_eq!(to_write.into_inner(), 0);
}

#[test]
fn what_is_on_the_disk_is_found_and_written() {
    let folder = tempfile::tempdir().unwrap();
    let places = places(folder.path());
    std::fs::write(&places.settings, "volume = 3\n").unwrap();
    let (answers, mut answered) = unbounded();
    let (mut keeper, found) = Keeper::start(places.clone(), answers);
    assert_eq!((found.settings.volume, found.damaged, found.vault_exists), (3, Vec::new(), false));
    keeper.send(Job::SaveSettings(Box::new(Settings { volume: 4, ..found.settings })));
    assert!(keeper.finish());
    assert!(matches!(next(&mut answered), Message::SettingsSaved(Ok(()))));
    assert_eq!(Settings::load(&places.settings).0.volume, 4);
}

/// A mount whose server is gone. No window came, and nothing was said.
#[test]
fn a_disk_that_does_not_answer_keeps_no_window_from_coming_or_going() {
    let folder = tempfile::tempdir().unwrap();
    let places = places(folder.path());
    std::fs::write(&places.settings, "volume = 3\n").unwrap();
    let (answer, silence) = channel::<()>();
    let (answers, mut answered) = unbounded();
    let look = move |places: &Places| {
        let _: Result<(), _> = silence.recv();
        Found::on_disk(places)
    };
    let (mut keeper, found) = Keeper::start_by(look, places.clone(), answers);
    assert_eq!(found.damaged, [Damage::Unanswered]);
    assert!(found.vault_exists, "it must not be taken for a first start");
    assert!(!found.settings.codes_spoken(), "who knows whether they may be");
    keeper.send(Job::SaveSettings(Box::new(found.settings)));
    assert!(!keeper.finish(), "that it is not written is told first");
    assert!(keeper.finish(), "and who closes it again is not kept");
    // When the disk is well again, the settings that nobody has read are still there.
    drop(answer);
    assert!(matches!(next(&mut answered), Message::SettingsSaved(Err(ErrorKind::TimedOut))));
    assert_eq!(Settings::load(&places.settings).0.volume, 3);
    while keeper.to_write.load(Ordering::SeqCst) > 0 {
        std::thread::yield_now();
    }
    keeper.send(Job::SaveSettings(Box::default()));
    assert!(!keeper.has_waited, "a disk that is well is waited for like any other");
}
