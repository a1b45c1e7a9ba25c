//! Where the program's files live, in the folders each system means for them.

use directories::{ProjectDirs, UserDirs};
use std::path::PathBuf;

fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "kodeoplaeser")
}

/// The accounts: `~/.local/share/kodeoplaeser/accounts.kode` on Linux. `None` when the user has no home folder.
pub fn vault() -> Option<PathBuf> {
    Some(project()?.data_dir().join("accounts.kode"))
}

/// The folder for documents, where a person looks for what a program has made; where there is none, the home folder.
pub fn documents() -> Option<PathBuf> {
    let user = UserDirs::new()?;
    let folders = user.document_dir().into_iter().chain([user.home_dir()]);
    folders.into_iter().find(|folder| folder.is_dir()).map(Into::into)
}

/// The preferences: `~/.config/kodeoplaeser/settings.toml` on Linux. `None` when the user has no home folder.
pub fn settings() -> Option<PathBuf> {
    Some(project()?.config_dir().join("settings.toml"))
}
