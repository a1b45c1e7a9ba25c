//! Where the program's files live, in the folders each system means for them.

use directories::ProjectDirs;
use std::path::PathBuf;

fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "kodeoplaeser")
}

/// The accounts: `~/.local/share/kodeoplaeser/accounts.kode` on Linux. `None` when the user has no home folder.
pub fn vault() -> Option<PathBuf> {
    Some(project()?.data_dir().join("accounts.kode"))
}

/// The preferences: `~/.config/kodeoplaeser/settings.toml` on Linux. `None` when the user has no home folder.
pub fn settings() -> Option<PathBuf> {
    Some(project()?.config_dir().join("settings.toml"))
}
