//! Writing so that nothing is lost.

use super::{draft_prefix, is_missing, once_free, owner, read};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Seek as _, Write as _};
use std::path::Path;
use tempfile::{NamedTempFile, PersistError};

/// Gives a file this content. A new one is written beside it, made to reach the disk, and renamed over it, so that there is
/// a whole one at every moment. Owner, group and mode stay; one that was not there is its folder's owner's, and for nobody
/// else.
///
/// Where that can't be done, because the file is mounted by itself or nothing can be made in its folder, it is written
/// over. What is lost by that is the certainty that a computer that loses its power in the middle leaves a whole file.
///
/// # Errors
/// Whatever the file system says. The file is as it was, unless it had to be written over, and that failed too.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut draft = match draft(path, bytes) {
        Ok(draft) => Some(draft),
        Err(error) if is_closed(&error) && path.is_file() => return write_over(path, bytes),
        Err(error) => return Err(error),
    };
    let named = once_free(|| {
        let named = draft.take().map(|draft| draft.persist(path)).transpose();
        named.map(drop).map_err(|PersistError { error, file }| {
            draft = Some(file);
            error
        })
    });
    match named {
        Ok(()) => sync_folder(path),
        Err(error) if matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::CrossesDevices) => {
            return write_over(path, bytes);
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

/// Makes a file with this content.
///
/// # Errors
/// [`ErrorKind::AlreadyExists`] if something has the name; otherwise whatever the file system says.
pub fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    name(path, draft(path, bytes)?, |draft| draft.persist_noclobber(path))?;
    sync_folder(path);
    Ok(())
}

/// Removes the drafts of these files, which lie in one folder, that programs left when they were killed. Only under a lock: then
/// nobody is writing.
pub fn sweep(paths: &[&Path]) {
    let prefixes: Vec<_> = paths.iter().map(|path| draft_prefix(path)).collect();
    let folder = paths.first().and_then(|path| path.parent());
    let entries = folder.and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        if prefixes.iter().any(|prefix| name.as_encoded_bytes().starts_with(prefix.as_encoded_bytes())) {
            drop(fs::remove_file(entry.path()));
        }
    }
}

/// Whether a folder lets nothing be made in it, or a file lets nobody write.
pub fn is_closed(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}

/// A file beside `path` with this content, of the owner, group and mode of the file that it is to replace, or else of
/// its folder's owner and for nobody else. It is removed unless it is given the name.
fn draft(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut draft = tempfile::Builder::new().prefix(&draft_prefix(path)).tempfile_in(folder)?;
    draft.write_all(bytes)?;
    let file = draft.as_file();
    match fs::metadata(path) {
        Ok(old) => {
            owner::give(file, &old);
            // Where a file system has no modes, it is for nobody else.
            if let Err(error) = file.set_permissions(old.permissions()) {
                log::debug!("a file does not keep its mode: {error}");
            }
        }
        Err(_) => fs::metadata(folder).map(|folder| owner::give(file, &folder)).unwrap_or_default(),
    }
    sync(file)?;
    Ok(draft)
}

/// Gives a draft the name, if nothing has it. Where the file system can't do both at once, the lock that the caller holds
/// keeps others out in between.
pub(super) fn name(
    path: &Path,
    draft: NamedTempFile,
    persist: impl FnOnce(NamedTempFile) -> Result<File, PersistError>,
) -> io::Result<()> {
    match persist(draft) {
        Ok(file) => {
            drop(file);
            Ok(())
        }
        Err(error) if is_missing(&error.error) || error.error.kind() == ErrorKind::PermissionDenied => {
            if path.symlink_metadata().is_ok() {
                return Err(ErrorKind::AlreadyExists.into());
            }
            error.file.persist(path).map(drop).map_err(|error| error.error)
        }
        Err(error) => Err(error.error),
    }
}

fn write_over(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let before = read(path, usize::MAX >> 1)?;
    let file = File::options().write(true).open(path)?;
    fill(&file, bytes).inspect_err(|_| {
        // A disk that is full has room for what was there.
        if let Err(error) = fill(&file, &before) {
            log::error!("half a file is left: {error}");
        }
    })
}

fn fill(mut file: &File, bytes: &[u8]) -> io::Result<()> {
    file.rewind()?;
    file.write_all(bytes)?;
    file.set_len(bytes.len() as u64)?;
    sync(file)
}

/// Makes what was written reach the disk, where the file system can.
///
/// # Errors
/// What keeps it from it.
pub fn sync(file: &File) -> io::Result<()> {
    if_it_can(file.sync_all())
}

/// What a file system does not have at all need not be done.
pub(super) fn if_it_can(done: io::Result<()>) -> io::Result<()> {
    done.or_else(|error| if is_missing(&error) { Ok(()) } else { Err(error) })
}

/// Makes a rename reach the disk, where the system can. Where it can't, the rename has still been done, and what
/// a power cut might bring back is the generation before: no reason to tell that saving failed.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().filter(|_| cfg!(unix)) {
        drop(File::open(folder).and_then(|folder| folder.sync_all()));
    }
}
