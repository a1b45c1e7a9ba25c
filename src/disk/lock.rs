//! Keeping other writers out.

use super::{beside, is_closed, is_missing, owner};
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::Duration;

/// How often, and how far apart, another writer is waited for: two seconds in all. Saving takes milliseconds.
const ATTEMPTS: u32 = 100;
const PAUSE: Duration = Duration::from_millis(20);

/// Holds off every other writer of a file until it is dropped, also by the death of the program. The lock file beside it
/// stays: if it were removed, two programs could each hold the lock of a different one. Where a file system has no locks,
/// nobody is held off.
///
/// # Errors
/// [`ErrorKind::WouldBlock`] when another has held it for two seconds; otherwise whatever the file system says.
pub fn lock(path: &Path) -> io::Result<File> {
    held(open(path)?, File::try_lock)
}

fn open(path: &Path) -> io::Result<File> {
    let name = beside(path, ".lock");
    let opened = File::options().create(true).read(true).append(true).open(&name);
    // One that the administrator has made can still be locked.
    match opened.or_else(|error| File::open(&name).map_err(|_| error)) {
        Ok(file) => {
            if let Some(Ok(folder)) = path.parent().map(fs::metadata) {
                owner::give(&file, &folder);
            }
            Ok(file)
        }
        // Where nothing can be made beside it, no other file takes its place: it can itself be locked, where
        // a lock keeps nobody from reading.
        Err(error) if cfg!(unix) && is_closed(&error) => File::options().write(true).open(path).map_err(|_| error),
        Err(error) => Err(error),
    }
}

pub(super) fn held(file: File, try_lock: impl Fn(&File) -> Result<(), TryLockError>) -> io::Result<File> {
    for _ in 0..ATTEMPTS {
        match try_lock(&file) {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(error)) if is_missing(&error) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
        }
    }
    Err(ErrorKind::WouldBlock.into())
}
