//! Where the program's files live, in the folders each system means for them.

use directories::{ProjectDirs, UserDirs};
use std::path::{Path, PathBuf};

/// A file in one of the program's folders. A folder that depends on where the program is started is none.
fn file(folder: impl FnOnce(&ProjectDirs) -> &Path, name: &str) -> Option<PathBuf> {
    let project = ProjectDirs::from("", "", "kodeoplaeser")?;
    Some(folder(&project).join(name)).filter(|path| path.is_absolute())
}

/// The accounts: `~/.local/share/kodeoplaeser/accounts.kode` on Linux. `None` when the user has no home folder.
pub fn vault() -> Option<PathBuf> {
    file(ProjectDirs::data_dir, "accounts.kode")
}

/// The folder for documents, where a person looks for what a program has made; where there is none, the home folder.
pub fn documents() -> Option<PathBuf> {
    let user = UserDirs::new()?;
    let folders = user.document_dir().into_iter().chain([user.home_dir()]);
    folders.into_iter().find(|folder| folder.is_absolute() && folder.is_dir()).map(Into::into)
}

/// The preferences: `~/.config/kodeoplaeser/settings.toml` on Linux. `None` when the user has no home folder.
pub fn settings() -> Option<PathBuf> {
    file(ProjectDirs::config_dir, "settings.toml")
}
