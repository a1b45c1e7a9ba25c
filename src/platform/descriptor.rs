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

/// Whether what is written to standard output can arrive, as far as the system tells. Where it was closed, the standard library
/// has put the null device there, to be read from too; what somebody writes to that device on purpose is not read from.
pub fn is_output() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let Ok(told) = std::fs::read_to_string("/proc/self/fdinfo/1") else { return true };
    let flags = told.lines().find_map(|line| u32::from_str_radix(line.strip_prefix("flags:")?.trim(), 8).ok());
    // O_RDONLY, O_WRONLY and O_RDWR.
    match flags.map(|flags| flags & 3) {
        Some(0) => false,
        Some(2) => std::fs::read_link("/proc/self/fd/1").is_ok_and(|file| file.as_os_str() != "/dev/null"),
        _ => true,
    }
}
