//! The file a vault lives in.
//!
//! A file is never altered in place: a new one is written beside it, made to reach the disk, and renamed over it. The
//! previous generation is first put in place under `.previous` in the same way. Whatever moment the
//! program is killed at, each of the two names is absent or a whole vault.

use super::disk;
use super::envelope::{Checksum, Envelope, LARGEST, Slot};
use super::seal::{Key, PassphraseSlot};
use super::{Cost, Error, Passphrase, Task, Vault, envelope};
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often, and how far apart, another writer is waited for: two seconds in all. Saving takes milliseconds.
const ATTEMPTS: u32 = 100;
const PAUSE: Duration = Duration::from_millis(20);

/// An opened vault file: where it is, its key, and which generation of it was read or written last.
///
/// May be sent to another thread. [`Store::create`], [`Store::open`] and [`Store::restore_previous`] do the work of
/// [`Cost`], so they belong on one that nobody waits for.
pub struct Store {
    path: PathBuf,
    key: Key,
    slots: Vec<Slot>,
    seen: Checksum,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Store {
    /// Makes a vault file, readable by its owner only, and its folder if need be.
    ///
    /// # Errors
    /// [`Error::Exists`] if there is a file of that name, or the previous generation of one: neither is ever
    /// overwritten by a new vault. Otherwise [`Error::Random`], [`Error::Memory`], [`Error::TooLarge`], [`Error::Locked`] or
    /// [`Error::Io`].
    pub fn create(path: &Path, passphrase: &Passphrase, cost: Cost, vault: &Vault) -> Result<Self, Error> {
        if let Some(link) = disk::broken_link(path) {
            return Err(Error::BrokenLink(link));
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Task::Write.failed())?;
        }
        let path = located(path)?;
        let key = Key::random()?;
        let slots = vec![Slot::Passphrase(PassphraseSlot::lock(passphrase, cost, &key)?)];
        let (file, seen) = envelope::write(&key, &slots, vault)?;
        let _lock = lock(&path)?;
        if beside(&path, PREVIOUS).exists() {
            return Err(Error::Exists);
        }
        put_new(&path, &file)?;
        Ok(Self { path, key, slots, seen })
    }

    /// Opens a vault file.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::WrongPassphrase`], [`Error::Damaged`], [`Error::NewerVersion`], [`Error::Cost`],
    /// [`Error::Memory`], [`Error::TooLarge`] or [`Error::Io`].
    pub fn open(path: &Path, passphrase: &Passphrase) -> Result<(Self, Vault), Error> {
        let path = located(path)?;
        read(&path).and_then(|file| Self::opened(&path, &file, passphrase)).map_err(|error| with_previous(error, &path))
    }

    /// Opens the previous generation and puts it back as the vault, where the vault itself is damaged or gone. What stood
    /// there is kept beside it as `.damaged` (or the first of `.damaged.2`, `.damaged.3` … that is free).
    ///
    /// # Errors
    /// Those of [`Store::open`], about the previous generation, and [`Error::Locked`].
    pub fn restore_previous(path: &Path, passphrase: &Passphrase) -> Result<(Self, Vault), Error> {
        let path = located(path)?;
        let file = read(&beside(&path, PREVIOUS))?;
        let restored = Self::opened(&path, &file, passphrase)?;
        let _lock = lock(&path)?;
        put_aside(&path)?;
        put_new(&path, &file)?;
        Ok(restored)
    }

    fn opened(path: &Path, file: &[u8], passphrase: &Passphrase) -> Result<(Self, Vault), Error> {
        let envelope = Envelope::parse(file)?;
        let key = envelope.unlock(passphrase)?;
        let vault = envelope.open(&key)?;
        Ok((Self { path: path.to_owned(), key, slots: envelope.slots, seen: envelope.checksum }, vault))
    }

    /// Whether there is a vault, or what is left of one, at `path`, or if that can't be told: readable or not, it must not be
    /// taken for a first start.
    pub fn found(path: &Path) -> bool {
        let is_there = |path: &PathBuf| match path.symlink_metadata() {
            Ok(_) => true,
            Err(error) => !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory),
        };
        [path.to_owned(), beside(path, PREVIOUS)].iter().any(is_there) || disk::broken_link(path).is_some()
    }

    /// The vault file, after any links.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Replaces the file, and keeps the one that was there as the previous generation. A file that is gone is
    /// written again.
    ///
    /// # Errors
    /// [`Error::Changed`] if the file is not the one this store read or wrote last; then [`Store::reload`] first.
    /// Otherwise [`Error::Random`], [`Error::TooLarge`], [`Error::Locked`] or [`Error::Io`]. After an error the file is as
    /// it was.
    pub fn save(&mut self, vault: &Vault) -> Result<(), Error> {
        let (file, checksum) = envelope::write(&self.key, &self.slots, vault)?;
        let _lock = lock(&self.path)?;
        sweep(&self.path);
        match read(&self.path) {
            Ok(current) if Checksum::of(&current) == Some(self.seen) => {
                replace(&beside(&self.path, PREVIOUS), &current)?;
            }
            Err(Error::NotFound { .. }) => {}
            Ok(_) | Err(Error::TooLarge) => return Err(Error::Changed),
            Err(error) => return Err(error),
        }
        replace(&self.path, &file)?;
        self.seen = checksum;
        Ok(())
    }

    /// Reads the file again, with the key this store has.
    ///
    /// # Errors
    /// Those of [`Store::open`]; [`Error::WrongPassphrase`] if another vault has taken its place, which must be
    /// opened with its own passphrase.
    pub fn reload(&mut self) -> Result<Vault, Error> {
        let reloaded = read(&self.path).and_then(|file| {
            let envelope = Envelope::parse(&file)?;
            let vault = envelope.open(&self.key).map_err(|error| match error {
                Error::Damaged { .. } if envelope.slots != self.slots => Error::WrongPassphrase,
                error => error,
            })?;
            Ok((vault, envelope.slots, envelope.checksum))
        });
        let (vault, slots, seen) = reloaded.map_err(|error| with_previous(error, &self.path))?;
        (self.slots, self.seen) = (slots, seen);
        Ok(vault)
    }
}

const PREVIOUS: &str = ".previous";

/// The path after links, so that a link stays one, and all who write agree on the names beside it.
fn located(path: &Path) -> Result<PathBuf, Error> {
    if let Some(link) = disk::broken_link(path) {
        return Err(Error::BrokenLink(link));
    }
    if let Ok(path) = fs::canonicalize(path) {
        return Ok(path);
    }
    let name = path.file_name().ok_or(Error::Io { task: Task::Read, kind: io::ErrorKind::InvalidFilename })?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(fs::canonicalize(folder).map_err(Task::Read.failed())?.join(name))
}

/// `vault.kode` and `.previous` make `vault.kode.previous`.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let bytes = disk::read(path, LARGEST).map_err(Task::Read.failed())?;
    if bytes.len() > LARGEST { Err(Error::TooLarge) } else { Ok(bytes) }
}

fn with_previous(error: Error, path: &Path) -> Error {
    let previous = || read(&beside(path, PREVIOUS)).is_ok_and(|file| Envelope::parse(&file).is_ok());
    match error {
        Error::NotFound { .. } => Error::NotFound { previous: previous() },
        Error::Damaged { what, .. } => Error::Damaged { what, previous: previous() },
        error => error,
    }
}

/// Holds off every other writer until it is dropped, also by the death of the program. The lock file stays:
/// if it were removed, two programs could each hold the lock of a different one.
fn lock(path: &Path) -> Result<File, Error> {
    let failed = Task::Lock.failed();
    let name = beside(path, ".lock");
    let opened = File::options().create(true).read(true).append(true).open(&name);
    // One that the administrator has made can still be locked.
    let file = opened.or_else(|error| File::open(&name).map_err(|_| error)).map_err(&failed)?;
    if let Some(Ok(folder)) = path.parent().map(fs::metadata) {
        disk::give(&file, &folder);
    }
    for _ in 0..ATTEMPTS {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            // A file system without locks: [`Error::Changed`] alone has to do.
            Err(TryLockError::Error(error)) if disk::has_no_locks(&error) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
        }
    }
    Err(Error::Locked)
}

/// How the names of half-written files begin.
fn draft_prefix(path: &Path) -> OsString {
    let mut prefix = OsString::from(".");
    prefix.push(path.file_name().unwrap_or_default());
    prefix.push(".draft-");
    prefix
}

fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let replaced = disk::draft(path, &draft_prefix(path), bytes).and_then(|draft| disk::replace(path, draft, bytes));
    replaced.map_err(Task::Write.failed())?;
    sync_folder(path);
    Ok(())
}

fn put_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let put = disk::draft(path, &draft_prefix(path), bytes).and_then(|draft| disk::put_new(path, draft));
    put.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::Exists,
        _ => Task::Write.failed()(error),
    })?;
    sync_folder(path);
    Ok(())
}

/// Makes a rename reach the disk, where the system can. Where it can't, the rename has still been done, and what
/// a power cut might bring back is the generation before: no reason to tell that saving failed.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().filter(|_| cfg!(unix)) {
        drop(File::open(folder).and_then(|folder| folder.sync_all()));
    }
}

fn put_aside(path: &Path) -> Result<(), Error> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(());
    }
    let names = (1_u32..).map(|n| if n == 1 { ".damaged".to_owned() } else { format!(".damaged.{n}") });
    let mut free = names.map(|name| beside(path, &name)).filter(|name| fs::symlink_metadata(name).is_err());
    free.next().map_or(Ok(()), |aside| fs::rename(path, aside).map_err(Task::Write.failed()))
}

/// Removes what programs that were killed left half-written. Only under the lock: then nobody is writing.
fn sweep(path: &Path) {
    let prefixes = [path, &beside(path, PREVIOUS)].map(draft_prefix);
    let entries = path.parent().and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        if prefixes.iter().any(|prefix| name.as_encoded_bytes().starts_with(prefix.as_encoded_bytes())) {
            drop(fs::remove_file(entry.path()));
        }
    }
}
