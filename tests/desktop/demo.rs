//! The program shown in a named state, in its real window: it works as ever, and touches no file.

use crate::rig::Rig;
use std::path::{Path, PathBuf};

/// Every file below the folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_state_is_shown_and_used_and_no_file_is_touched() {
    let mut rig = Rig::builder().screen(1280, 1024).locale("en_GB.UTF-8").start();
    // A window that reads this puts it aside.
    let settings = "this is [not TOML\nlanguage = \"da\"\n";
    rig.prefer(settings);
    rig.launch(&["demo", "unlock"]);
    rig.wait_for_window();
    rig.wait_to_see("Unlock your codes");
    rig.type_text("1\n");
    rig.wait_to_see("Your codes");
    // A setting and the accounts are changed.
    rig.key("3");
    rig.key("plus");
    rig.wait_to_see("Add an account");
    rig.type_text("otpauth://totp/Library?secret=JBSWY3DPEHPK3PXP\n");
    rig.wait_to_see("Library");
    let home = rig.home();
    let ours = |path: &PathBuf| path.components().any(|part| part.as_os_str() == "kodeoplaeser");
    let found: Vec<PathBuf> = files(&home).into_iter().filter(ours).collect();
    assert_eq!(found, [home.join(".config/kodeoplaeser/settings.toml")]);
    assert_eq!(std::fs::read_to_string(&found[0]).unwrap(), settings);
}

#[test]
fn a_moment_that_is_still_to_come_is_there_at_once() {
    let mut rig = Rig::builder().screen(1280, 1024).locale("en_GB.UTF-8").start();
    rig.launch(&["demo", "waiting"]);
    rig.wait_for_window();
    rig.wait_to_see("Wait for the new code");
}
