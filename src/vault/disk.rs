//! File systems as they are: some have no locks, some can't make a write reach the disk, some can't rename. What can be had of
//! a safe way of writing is had; what can't be had must not keep anybody from saving.

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// What the system calls operations that a file system does not have. Numbers of Linux; elsewhere only the kind counts.
fn is_missing(error: &io::Error) -> bool {
    const EBADF: i32 = 9;
    const EINVAL: i32 = 22;
    const ENOLCK: i32 = 37;
    const ENOSYS: i32 = 38;
    const EOPNOTSUPP: i32 = 95;
    let number = error.raw_os_error().filter(|_| cfg!(target_os = "linux"));
    error.kind() == ErrorKind::Unsupported
        || number.is_some_and(|number| [EBADF, EINVAL, ENOLCK, ENOSYS, EOPNOTSUPP].contains(&number))
}

/// Whether a lock was refused because there are none: on some NFS, for one.
pub(super) fn has_no_locks(error: &io::Error) -> bool {
    is_missing(error)
}

/// Makes what was written reach the disk, where the file system can.
pub(super) fn sync(file: &File) -> io::Result<()> {
    file.sync_all().or_else(|error| if is_missing(&error) { Ok(()) } else { Err(error) })
}

/// The content of a file, up to this length and one byte more. What is no file (a pipe would never end) is refused.
pub(super) fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(ErrorKind::InvalidFilename.into());
    }
    let mut bytes = Vec::new();
    let _: usize = File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Where a link on the way to a path leads, if nothing is there: a stick may not be plugged in.
pub(super) fn broken_link(path: &Path) -> Option<PathBuf> {
    let leads_nowhere =
        |part: &&Path| part.is_symlink() && fs::metadata(part).is_err_and(|it| it.kind() == ErrorKind::NotFound);
    path.ancestors().find(leads_nowhere).map(|link| fs::read_link(link).unwrap_or_else(|_| link.to_owned()))
}

/// A file beside `path` with this content, of the owner, group and mode of the file that it is to replace, or else of
/// its folder's owner and for nobody else. It is removed unless it is given the name.
pub(super) fn draft(path: &Path, prefix: &std::ffi::OsStr, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(prefix).tempfile_in(folder)?;
    file.write_all(bytes)?;
    match fs::metadata(path) {
        Ok(old) => {
            file.as_file().set_permissions(old.permissions())?;
            give(file.as_file(), &old);
        }
        Err(_) => fs::metadata(folder).map(|folder| give(file.as_file(), &folder)).unwrap_or_default(),
    }
    sync(file.as_file())?;
    Ok(file)
}

/// Gives a file the owner and the group of another. Only the administrator can give files away; from anybody else they
/// are their own already, or can't be.
pub(super) fn give(file: &File, like: &Metadata) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        let now = file.metadata().map(|now| (now.uid(), now.gid()));
        if now.is_ok_and(|now| now != (like.uid(), like.gid()))
            && let Err(error) = fchown(file, Some(like.uid()), Some(like.gid()))
        {
            log::debug!("a file keeps its owner: {error}");
        }
    }
    #[cfg(not(unix))]
    let _ = (file, like);
}

/// Gives a draft the name, in the place of what has it. What can't be replaced, as a file that is mounted by itself
/// can't, is written over: the generation before lies beside it.
pub(super) fn replace(path: &Path, draft: tempfile::NamedTempFile, bytes: &[u8]) -> io::Result<()> {
    match draft.persist(path) {
        Ok(file) => {
            drop(file);
            Ok(())
        }
        Err(error) if matches!(error.error.kind(), ErrorKind::ResourceBusy | ErrorKind::CrossesDevices) => {
            let mut file = File::options().write(true).open(path)?;
            file.write_all(bytes)?;
            file.set_len(bytes.len() as u64)?;
            sync(&file)
        }
        Err(error) => Err(error.error),
    }
}

/// Gives a draft the name, if nothing has it. Where the file system can't do both at once, the lock that the caller holds
/// keeps others out in between.
pub(super) fn put_new(path: &Path, draft: tempfile::NamedTempFile) -> io::Result<()> {
    match draft.persist_noclobber(path) {
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
