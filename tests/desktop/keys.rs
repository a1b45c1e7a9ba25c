//! Keys as keyboards send them: by their numbers, under the layouts that people have, with lock keys and dead keys. What a
//! field has got of them is told by the vault that opens, or by the account that is added.

use crate::rig::Rig;
use kodeoplaeser::vault::{Cost, Passphrase, Store, Vault};

/// The numbers of keys, which are the same on every keyboard: the letters by where they are on an American one.
mod number {
    pub(super) const LEFT_OF_ONE: &str = "49";
    pub(super) const TWO: &str = "11";
    pub(super) const SIX: &str = "15";
    pub(super) const RIGHT_OF_ZERO: &str = "21";
    pub(super) const A: &str = "38";
    pub(super) const C: &str = "54";
    pub(super) const E: &str = "26";
    pub(super) const G: &str = "42";
    pub(super) const F: &str = "41";
    pub(super) const V: &str = "55";
    pub(super) const APOSTROPHE: &str = "48";
    pub(super) const SPACE: &str = "65";
    pub(super) const ENTER: &str = "36";
    pub(super) const CTRL: &str = "37";
    pub(super) const RIGHT_ALT: &str = "108";
    pub(super) const CAPS_LOCK: &str = "66";
    pub(super) const NUM_LOCK: &str = "77";
    pub(super) const MENU: &str = "135";
    /// On the number pad.
    pub(super) const PAD_ONE: &str = "87";
    pub(super) const PAD_THREE: &str = "89";
    pub(super) const PAD_SIX: &str = "85";
    pub(super) const PAD_ENTER: &str = "104";
}
use number::*;

fn tool(rig: &Rig, tool: &str, arguments: &[&str]) {
    let done = rig.command(tool).env("LC_ALL", "C.UTF-8").args(arguments).status().unwrap();
    assert!(done.success(), "{tool} {arguments:?}");
}

fn layout(rig: &Rig, arguments: &[&str]) {
    tool(rig, "setxkbmap", &[&["-option", "", "-layout"], arguments].concat());
}

fn press(rig: &Rig, keys: &[&str]) {
    tool(rig, "xdotool", &[&["key", "--delay", "40"], keys].concat());
}

/// With another key held down.
fn chord(rig: &Rig, held: &str, key: &str) {
    tool(rig, "xdotool", &["keydown", held, "key", key, "keyup", held]);
}

/// A rig with this keyboard and a vault that this passphrase opens, and its window waiting for it.
fn locked(keyboard: &[&str], passphrase: &str) -> Rig {
    let mut rig = Rig::builder().screen(900, 1400).start();
    layout(&rig, keyboard);
    let path = rig.home().join(".local/share/kodeoplaeser/accounts.kode");
    drop(Store::create(&path, &Passphrase::new(passphrase).unwrap(), Cost::LEAST, &Vault::default()).unwrap());
    rig.launch(&["--lang", "en"]);
    rig.wait_for_window();
    rig
}

/// What is typed opens the vault.
fn opens(keyboard: &[&str], passphrase: &str, typed: impl Fn(&Rig)) {
    println!("{passphrase} on {keyboard:?}");
    let rig = locked(keyboard, passphrase);
    typed(&rig);
    press(&rig, &[ENTER]);
    rig.wait_to_see("Practice account");
}

#[test]
fn the_number_pad_writes_digits_with_num_lock() {
    let rig = locked(&["us"], "361");
    press(&rig, &[NUM_LOCK, PAD_THREE, PAD_SIX, PAD_ONE, PAD_ENTER]);
    rig.wait_to_see("Practice account");
}

#[test]
fn dead_keys_write_with_a_letter_with_the_space_bar_and_twice() {
    let international = ["us", "-variant", "intl"];
    opens(&international, "á", |rig| press(rig, &[APOSTROPHE, A]));
    opens(&international, "'a", |rig| press(rig, &[APOSTROPHE, SPACE, A]));
    opens(&international, "´a", |rig| press(rig, &[APOSTROPHE, APOSTROPHE, A]));
    opens(&["de"], "êé", |rig| press(rig, &[LEFT_OF_ONE, E, RIGHT_OF_ZERO, E]));
}

#[test]
fn altgr_compose_and_other_letters_write_what_they_write() {
    opens(&["dk"], "@a", |rig| {
        chord(rig, RIGHT_ALT, TWO);
        press(rig, &[A]);
    });
    opens(&["us", "-option", "compose:menu"], "é", |rig| press(rig, &[MENU, APOSTROPHE, E]));
    opens(&["ru"], "фп", |rig| press(rig, &[A, G]));
    opens(&["fr"], "é-", |rig| press(rig, &[TWO, SIX]));
}

#[test]
fn chords_work_where_no_latin_letters_are_written() {
    for other in ["gr", "ru"] {
        let rig = locked(&["us"], "1");
        rig.type_text("1\n");
        rig.wait_to_see("Practice account");
        rig.type_text("+");
        rig.wait_to_see("Name of the service");
        rig.type_text("JBSWY3DPEHPK3PXP\nabc");
        layout(&rig, &[other]);
        for letter in [A, C] {
            chord(&rig, CTRL, letter);
        }
        press(&rig, &[ENTER]);
        chord(&rig, CTRL, V);
        press(&rig, &[ENTER]);
        rig.wait_to_see("abc, abc has been added");
    }
}

#[test]
fn the_key_left_of_one_is_one_key_on_every_keyboard() {
    let mut rig = Rig::builder().screen(900, 1400).start();
    rig.launch(&["demo", "codes", "--lang", "en"]);
    rig.wait_for_window();
    let international = ["us", "-variant", "intl"];
    for keyboard in [&["dk"][..], &["no"], &["de"], &["fr"], &["gb"], &["us"], &international, &["se"], &["gr"]] {
        println!("{keyboard:?}");
        layout(&rig, keyboard);
        press(&rig, &[LEFT_OF_ONE]);
        rig.wait_to_see("neither MitID nor a replacement");
        press(&rig, &["Escape"]);
        rig.wait_to_see("seconds left");
    }
}

#[test]
fn caps_lock_is_told_where_one_can_not_see_what_one_writes() {
    let rig = locked(&["us"], "x");
    press(&rig, &[CAPS_LOCK]);
    press(&rig, &[F]);
    rig.wait_to_see("Caps Lock is on");
    press(&rig, &[ENTER]);
    rig.wait_to_see("That is not the passphrase");
    rig.wait_to_see("Caps Lock is on");
}
