//! What can go wrong with a vault.

use std::io;
use std::path::PathBuf;

/// Why a vault could not be opened or saved. Nothing on disk was lost by any of these.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no file.
    #[error("there is no vault")]
    NotFound {
        /// Whether the previous generation is there and whole: see [`Store::restore_previous`](super::Store::restore_previous).
        previous: bool,
    },
    /// A link on the way to the file leads here, where nothing is: perhaps a disk is not plugged in.
    #[error("a link leads nowhere")]
    BrokenLink(PathBuf),
    /// There is a vault already, or the previous generation of one, where a new one should be made.
    #[error("there is a vault already")]
    Exists,
    /// No slot opens with this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The file is not as it was written.
    #[error("the vault is damaged: {what}")]
    Damaged {
        /// What is wrong with it.
        what: Damage,
        /// Whether the previous generation is there and whole: see [`Store::restore_previous`](super::Store::restore_previous).
        previous: bool,
    },
    /// A later version of the program wrote it.
    #[error("the vault has format {version}, which is newer than this program")]
    NewerVersion {
        /// The version of the file or of its contents.
        version: u32,
    },
    /// The file asks for more work, or less, than an honest one does.
    #[error("the vault asks for {memory_kib} KiB, {passes} passes and {lanes} lanes")]
    Cost {
        /// Memory for Argon2id, in KiB.
        memory_kib: u32,
        /// Passes over it.
        passes: u32,
        /// Lanes.
        lanes: u32,
    },
    /// There is not memory enough to turn the passphrase into a key.
    #[error("not enough memory")]
    Memory,
    /// The operating system gave no random numbers.
    #[error("no random numbers")]
    Random,
    /// More than 16 MiB: no vault is that large.
    #[error("the vault is too large")]
    TooLarge,
    /// Somebody else has been saving for two seconds.
    #[error("another program is saving the vault")]
    Locked,
    /// The file is not the one that was read or written last. Nothing was saved: reload first.
    #[error("another program has changed the vault")]
    Changed,
    /// The file system refused.
    #[error("{task} the vault failed: {kind}")]
    Io {
        /// What was tried.
        task: Task,
        /// What it said.
        kind: io::ErrorKind,
    },
}

/// What is wrong with a damaged vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// It doesn't begin as a vault does.
    #[error("not a vault")]
    NotAVault,
    /// It was cut short or altered after it was written.
    #[error("cut short or altered")]
    Checksum,
    /// It is whole, but its header can't be understood.
    #[error("a header that makes no sense")]
    Header,
    /// The seal is broken: somebody altered it on purpose.
    #[error("a broken seal")]
    Seal,
    /// The seal is good, but what was sealed can't be understood.
    #[error("contents that make no sense")]
    Contents,
}

/// What was being done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Reading the vault.
    Read,
    /// Writing it, or the previous generation.
    Write,
    /// Keeping other writers out.
    Lock,
}

impl Error {
    /// Whether [`Store::restore_previous`](super::Store::restore_previous) can bring back the previous generation.
    pub fn has_previous(&self) -> bool {
        matches!(self, Self::NotFound { previous: true } | Self::Damaged { previous: true, .. })
    }
}

impl std::fmt::Display for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Read => "reading",
            Self::Write => "writing",
            Self::Lock => "locking",
        })
    }
}

impl Task {
    /// Makes an [`Error`] of what the file system says.
    pub(super) fn failed(self) -> impl Fn(io::Error) -> Error {
        move |error| match error.kind() {
            io::ErrorKind::NotFound if self == Self::Read => Error::NotFound { previous: false },
            kind => Error::Io { task: self, kind },
        }
    }
}

impl From<Damage> for Error {
    fn from(what: Damage) -> Self {
        Self::Damaged { what, previous: false }
    }
}

impl From<getrandom::Error> for Error {
    fn from(_: getrandom::Error) -> Self {
        Self::Random
    }
}
