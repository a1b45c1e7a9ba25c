//! The file a vault lives in.
//!
//! It is replaced as [`disk::replace`] does, and the previous generation is first put in place under `.previous` in the same
//! way. Whatever moment the program is killed at, each of the two names is absent or a whole vault.

use super::envelope::{Checksum, Envelope, LARGEST, Slot};
use super::seal::{Key, PassphraseSlot};
use super::{Cost, Damage, Error, Passphrase, Task, Vault, envelope};
use crate::disk;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

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
        disk::make_folder_of(path).map_err(Task::Write.failed())?;
        let path = located(path)?;
        let key = Key::random()?;
        let slots = vec![Slot::Passphrase(PassphraseSlot::lock(passphrase, cost, &key)?)];
        let (file, seen) = envelope::write(&key, &slots, vault)?;
        let _lock = lock(&path)?;
        if disk::beside(&path, PREVIOUS).exists() {
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
        let file = read(&disk::beside(&path, PREVIOUS))?;
        let restored = Self::opened(&path, &file, passphrase)?;
        let _lock = lock(&path)?;
        let _: Option<PathBuf> = disk::put_aside(&path).map_err(Task::Write.failed())?;
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
        [path.to_owned(), disk::beside(path, PREVIOUS)].iter().any(is_there) || disk::broken_link(path).is_some()
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
        let previous = disk::beside(&self.path, PREVIOUS);
        disk::sweep(&[&self.path, &previous]);
        match read(&self.path) {
            Ok(current) if Checksum::of(&current) == Some(self.seen) => keep(&previous, &current)?,
            Err(Error::NotFound { .. }) => {}
            Ok(_) | Err(Error::Damaged { .. }) => return Err(Error::Changed),
            Err(error) => return Err(error),
        }
        disk::replace(&self.path, &file).map_err(Task::Write.failed())?;
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

/// The path after links, so that a link stays one.
fn located(path: &Path) -> Result<PathBuf, Error> {
    match disk::broken_link(path) {
        Some(link) => Err(Error::BrokenLink(link)),
        None => disk::located(path).map_err(Task::Read.failed()),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    disk::read(path, LARGEST).map_err(|error| match error.kind() {
        // Nothing that this program has written.
        io::ErrorKind::FileTooLarge => Damage::NotAVault.into(),
        _ => Task::Read.failed()(error),
    })
}

fn with_previous(error: Error, path: &Path) -> Error {
    let previous = || read(&disk::beside(path, PREVIOUS)).is_ok_and(|file| Envelope::parse(&file).is_ok());
    match error {
        Error::NotFound { .. } => Error::NotFound { previous: previous() },
        Error::Damaged { what, .. } => Error::Damaged { what, previous: previous() },
        error => error,
    }
}

fn lock(path: &Path) -> Result<File, Error> {
    disk::lock(path).map_err(|error| match error.kind() {
        io::ErrorKind::WouldBlock => Error::Locked,
        _ => Task::Lock.failed()(error),
    })
}

/// Keeps what is in the file as the previous generation. Where nothing can be made beside it there is none: that must keep
/// nobody from saving.
fn keep(previous: &Path, current: &[u8]) -> Result<(), Error> {
    match disk::replace(previous, current) {
        Err(error) if disk::is_closed(&error) => log::info!("there is no earlier copy: {error}"),
        kept => kept.map_err(Task::Write.failed())?,
    }
    Ok(())
}

fn put_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    disk::create(path, bytes).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::Exists,
        _ => Task::Write.failed()(error),
    })
}
