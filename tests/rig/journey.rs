//! From nothing to a code on the screen, by keyboard alone; and an eye that is not ours to read it with.

use super::session::{output, until};
use super::{PATIENCE, Rig};
use kodeoplaeser::code::{Generator, uri};
use kodeoplaeser::platform::clock;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// A code of this account lives for a day, so that it can be compared at leisure.
const LINE: &str = "otpauth://totp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=86400";

/// What makes the code that is to be seen and heard.
pub fn generator() -> Generator {
    uri::parse(LINE).unwrap().generator
}

/// The code that is to be seen and heard.
pub fn code() -> String {
    generator().code_at(clock::now()).as_str().to_owned()
}

/// Whether these digits are among what was seen, in one line or with groups under each other. The eye takes the
/// typeface's slashed 0 for a 9.
fn sees(seen: &str, digits: &str) -> bool {
    let alike = |text: &str| text.replace(char::is_whitespace, "").replace('0', "9");
    alike(seen).contains(&alike(digits))
}

impl Rig {
    /// The settings that the program is to start with, as TOML.
    pub fn prefer(&self, settings: &str) {
        let folder = self.home().join(".config/kodeoplaeser");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("settings.toml"), settings).unwrap();
    }

    /// Starts the program, makes a vault and adds the account.
    pub fn set_up(&mut self) {
        self.launch(&[]);
        self.wait_for_window();
        self.key("shift+Tab");
        self.key("Return");
        self.type_text("hest\nhest\n");
        let empty = self.wait_for_vault(&[]);
        std::thread::sleep(Duration::from_millis(500));
        self.key("Insert");
        self.type_text(LINE);
        self.key("Return");
        self.wait_for_vault(&empty);
        // What is said of that would cut off what is read, if it came later.
        self.wait_to_see("Bank");
    }

    fn wait_for_vault(&self, before: &[u8]) -> Vec<u8> {
        let vault: PathBuf = self.home().join(".local/share/kodeoplaeser/accounts.kode");
        until("the vault to be written", PATIENCE, || fs::read(&vault).ok().filter(|bytes| bytes != before))
    }

    /// Waits until the code can be read on the screen: the eye may fail at what is being drawn.
    pub fn wait_to_see_code(&self) {
        until(&format!("the sight of {}", code()), PATIENCE, || {
            let seen = self.seen();
            let there = sees(&seen, &code());
            if !there {
                eprintln!("not {}, but: {seen}", code());
            }
            there.then_some(())
        });
    }

    /// All that can be read on the screen.
    pub fn seen(&self) -> String {
        let picture = self.home().join("seen.png");
        self.screenshot(&picture);
        let words = output(self.command("tesseract").args([picture.to_str().unwrap(), "-", "--psm", "11"]));
        String::from_utf8_lossy(&words).into_owned()
    }

    /// Waits until these words can be read on the screen. The eye is not sure of capitals, and words must stand on one
    /// line.
    pub fn wait_to_see(&self, words: &str) {
        let words = words.to_lowercase();
        until(&format!("“{words}”"), PATIENCE, || self.seen().to_lowercase().contains(&words).then_some(()));
    }
}
