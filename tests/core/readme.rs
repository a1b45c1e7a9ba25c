//! The table of keys in the README is the one the program uses.

use crate::documented::documented;
use kodeoplaeser::app::vocabulary::commands::{COMMANDS, names};
use kodeoplaeser::locale::{Lang, Locale};

#[test]
fn the_readme_lists_the_keys_that_work() {
    let locale = Locale::new(Lang::En);
    let row = |binding: &kodeoplaeser::app::vocabulary::commands::Binding| {
        format!("| {} | {} |\n", names(binding.keys, &locale), locale.text(binding.help))
    };
    let table: String = COMMANDS.iter().map(row).collect();
    let head = "| Key | What it does |\n|---|---|\n";
    documented("README.md", "README", "keys", &format!("{head}{table}"));
}
