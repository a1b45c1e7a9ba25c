//! File systems as they are: some have no locks, some can't make a write reach the disk, some can't rename, some never answer.
//! What can be had of a safe way of reading and writing is had; what can't be had must not keep anybody from saving.

mod lock;
mod owner;
mod write;

pub use lock::lock;
pub use write::{create, is_closed, replace, sweep, sync};

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

/// The content of a file. What is no file (a pipe would never end), or a link that leads back to itself, is refused as
/// [`ErrorKind::InvalidFilename`], and one that is longer than this as [`ErrorKind::FileTooLarge`].
///
/// # Errors
/// These, and whatever the file system says.
pub fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let file = once_free(|| {
        let is_file = fs::metadata(path).map_err(without_loops)?.is_file();
        if is_file { File::open(path) } else { Err(ErrorKind::InvalidFilename.into()) }
    })?;
    let mut bytes = Vec::new();
    let _: usize = file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Tries again for a second what Windows refuses for the moment in which another program replaces a file or reads it.
fn once_free<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    const SHARING_VIOLATION: i32 = 32;
    let is_taken = |error: &io::Error| {
        error.kind() == ErrorKind::PermissionDenied || error.raw_os_error() == Some(SHARING_VIOLATION)
    };
    let began = Instant::now();
    loop {
        match attempt() {
            Err(error) if cfg!(windows) && is_taken(&error) && began.elapsed() < Duration::from_secs(1) => {
                std::thread::sleep(Duration::from_millis(10));
            }
            done => return done,
        }
    }
}

/// Where a link on the way to a path leads, if nothing is there: a stick may not be plugged in.
pub fn broken_link(path: &Path) -> Option<PathBuf> {
    let leads_nowhere =
        |part: &&Path| part.is_symlink() && fs::metadata(part).is_err_and(|it| it.kind() == ErrorKind::NotFound);
    path.ancestors().find(leads_nowhere).map(|link| fs::read_link(link).unwrap_or_else(|_| link.to_owned()))
}

/// The path after links, so that a link stays one, and all who write agree on the names beside it.
///
/// # Errors
/// When there is no folder for it, or its name can mean no file.
pub fn located(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path).map_err(without_loops) {
        Ok(path) => return Ok(path),
        Err(error) if error.kind() == ErrorKind::InvalidFilename => return Err(error),
        Err(_) => {}
    }
    let name = path.file_name().ok_or(ErrorKind::InvalidFilename)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(fs::canonicalize(folder).map_err(without_loops)?.join(name))
}

/// A link that leads back to itself has no kind of error that may be named yet: it is a name that means no file.
fn without_loops(error: io::Error) -> io::Error {
    const ELOOP: i32 = 40;
    let is_loop = cfg!(target_os = "linux") && error.raw_os_error() == Some(ELOOP);
    if is_loop { ErrorKind::InvalidFilename.into() } else { error }
}

/// `vault.kode` and `.previous` make `vault.kode.previous`.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Makes the folder of a file, and those that lie around it, if they are not there.
///
/// # Errors
/// Whatever the file system says.
pub fn make_folder_of(path: &Path) -> io::Result<()> {
    let Some(folder) = path.parent() else { return Ok(()) };
    let missing: Vec<&Path> = folder.ancestors().take_while(|it| fs::symlink_metadata(it).is_err()).collect();
    // A link that leads back to itself would be said to be there already.
    match fs::metadata(folder).map_err(without_loops) {
        Err(error) if error.kind() == ErrorKind::InvalidFilename => return Err(error),
        _ => fs::create_dir_all(folder)?,
    }
    // What the administrator makes in somebody's folder is that person's.
    for new in missing.into_iter().rev() {
        if let Some(Ok(around)) = new.parent().map(fs::metadata) {
            owner::give_folder(new, &around);
        }
    }
    Ok(())
}

/// Renames a file that can't be used to the first of `.damaged`, `.damaged.2`, `.damaged.3` … that is free, and tells to
/// which. `None` if there was nothing.
///
/// # Errors
/// Whatever the file system says.
pub fn put_aside(path: &Path) -> io::Result<Option<PathBuf>> {
    let is_there = |path: &Path| fs::symlink_metadata(path).is_ok();
    if !is_there(path) {
        return Ok(None);
    }
    let numbered = (2_u32..).map(|number| format!(".damaged.{number}"));
    let mut names = std::iter::once(".damaged".to_owned()).chain(numbered).map(|suffix| beside(path, &suffix));
    let free = names.find(|name| !is_there(name));
    free.map(|free| fs::rename(path, &free).map(|()| free)).transpose()
}

/// What is asked of a disk, if it answers within this time. Of one that does not, as a mount whose server is gone, a thread
/// is left waiting.
pub fn within<T: Send + 'static>(patience: Duration, ask: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (sender, answer) = channel();
    let asked = std::thread::Builder::new().name("disk".into()).spawn(move || drop(sender.send(ask())));
    if let Err(error) = asked {
        log::error!("no thread to ask the disk: {error}");
    }
    answer.recv_timeout(patience).ok()
}

/// Makes writing more than the user's limit allows an error. Otherwise the system ends the program.
pub fn survive_limits() {
    #[cfg(unix)]
    if let Err(error) = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default()) {
        log::warn!("a limit on the size of files will end the program: {error}");
    }
}

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

/// How the names of half-written files begin.
fn draft_prefix(path: &Path) -> OsString {
    let mut prefix = OsString::from(".");
    prefix.push(path.file_name().unwrap_or_default());
    prefix.push(".draft-");
    prefix
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
