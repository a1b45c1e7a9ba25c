//! From nothing to a code on the screen, by keyboard alone; and eyes that are not ours to read it with.

use super::session::{output, until};
use super::{PATIENCE, Rig, eye};
use kodeoplaeser::code::{Generator, uri};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::platform::clock;
use std::fs;
use std::path::PathBuf;

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

impl Rig {
    /// The settings that the program is to start with, as TOML.
    pub fn prefer(&self, settings: &str) {
        let folder = self.home().join(".config/kodeoplaeser");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("settings.toml"), settings).unwrap();
    }

    /// Starts the program, makes a vault and adds the account.
    pub fn set_up(&mut self) {
        self.set_up_with(LINE);
    }

    /// The same with another account, which is called Bank too.
    pub fn set_up_with(&mut self, line: &str) {
        self.launch(&[]);
        self.wait_for_window();
        self.key("Return");
        self.type_text("hest\nhest\n");
        let empty = self.wait_for_vault(&[]);
        let locale = Locale::new(Lang::from_tag(self.session.variable("LANG")).unwrap_or(Lang::En));
        self.wait_to_see(&locale.text("codes-title"));
        self.key("Insert");
        self.type_text(line);
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
        self.wait_to_see_digits(&code());
    }

    /// Waits until the large digits on the screen are these.
    pub fn wait_to_see_digits(&self, digits: &str) {
        let mut before = String::new();
        until(&format!("the sight of {digits}"), PATIENCE, || {
            let seen = self.digits_seen();
            if seen != digits && seen != before {
                eprintln!("not {digits}, but: {seen}");
            }
            before.clone_from(&seen);
            (seen == digits).then_some(())
        });
    }

    /// The large digits on the screen.
    pub fn digits_seen(&self) -> String {
        let picture = self.home().join("seen.png");
        self.screenshot(&picture);
        eye::read(&picture)
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
