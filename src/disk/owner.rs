//! Whose files are. Only the administrator can give them away; from anybody else they are their own already, or can't be.

use std::fs::{File, Metadata};
use std::path::Path;

/// Gives a file the owner and the group of another.
pub(super) fn give(file: &File, like: &Metadata) {
    #[cfg(unix)]
    unix::give(file.metadata(), like, |owner, group| std::os::unix::fs::fchown(file, owner, group));
    #[cfg(not(unix))]
    let _ = (file, like);
}

/// The same with a folder. Never through a link that has taken its place.
pub(super) fn give_folder(folder: &Path, like: &Metadata) {
    #[cfg(unix)]
    unix::give(folder.symlink_metadata(), like, |owner, group| std::os::unix::fs::lchown(folder, owner, group));
    #[cfg(not(unix))]
    let _ = (folder, like);
}

#[cfg(unix)]
mod unix {
    use std::fs::Metadata;
    use std::io;
    use std::os::unix::fs::MetadataExt as _;

    pub(super) fn give(
        now: io::Result<Metadata>,
        like: &Metadata,
        give: impl FnOnce(Option<u32>, Option<u32>) -> io::Result<()>,
    ) {
        let owner_of = |it: &Metadata| (it.uid(), it.gid());
        if now.is_ok_and(|now| owner_of(&now) != owner_of(like))
            && let Err(error) = give(Some(like.uid()), Some(like.gid()))
        {
            log::debug!("a file keeps its owner: {error}");
        }
    }
}
