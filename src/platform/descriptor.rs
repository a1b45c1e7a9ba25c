//! What another program has opened for this one.

use std::fs::File;
use std::io;

/// The file, pipe or socket with this number. Not opened again by its name: a socket can't be, nor another user's pipe.
///
/// # Errors
/// When nothing is open under that number, or the system has no such numbers.
#[cfg(unix)]
#[allow(unsafe_code, reason = "to own what another program has opened there is no other way")]
pub fn open(number: u32) -> io::Result<File> {
    use std::os::fd::{BorrowedFd, RawFd};
    let number = RawFd::try_from(number).map_err(|_| io::ErrorKind::InvalidInput)?;
    // What there is of it is asked first: a number that nobody has opened must not be borrowed.
    let _ = std::fs::metadata(format!("/dev/fd/{number}"))?;
    // SAFETY: it is open, and nothing in this program closes it: it is duplicated, and the duplicate is owned.
    let lent = unsafe { BorrowedFd::borrow_raw(number) };
    lent.try_clone_to_owned().map(File::from)
}

/// The file, pipe or socket with this number.
///
/// # Errors
/// Always: the system has no such numbers.
#[cfg(not(unix))]
pub fn open(_: u32) -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}
