//! Keys as keyboards send them: by their numbers, under the layouts that people have, with lock keys and dead keys. What a
//! field has got of them is told by the vault that opens, or by the account that is added.

mod hints;

use crate::rig::{Display, Rig};
use kodeoplaeser::vault::{Cost, Passphrase, Store, Vault};
use x11rb::protocol::xkb::{AXOption, BoolCtrl, ConnectionExt as _, Control, ID, VMod};
use x11rb::protocol::xproto::ModMask;

/// The numbers of keys, which are the same on every keyboard: the letters by where they are on an American one.
mod number {
    pub(super) const LEFT_OF_ONE: &str = "49";
    pub(super) const TWO: &str = "11";
    pub(super) const FOUR: &str = "13";
    pub(super) const SIX: &str = "15";
    pub(super) const SEVEN: &str = "16";
    pub(super) const ZERO: &str = "19";
    pub(super) const RIGHT_OF_ZERO: &str = "21";
    pub(super) const A: &str = "38";
    pub(super) const C: &str = "54";
    pub(super) const E: &str = "26";
    pub(super) const G: &str = "42";
    pub(super) const F: &str = "41";
    pub(super) const O: &str = "32";
    pub(super) const Q: &str = "24";
    pub(super) const U: &str = "30";
    pub(super) const V: &str = "55";
    pub(super) const X: &str = "53";
    pub(super) const Z: &str = "52";
    pub(super) const SLASH: &str = "61";
    pub(super) const APOSTROPHE: &str = "48";
    pub(super) const SPACE: &str = "65";
    pub(super) const ENTER: &str = "36";
    pub(super) const SHIFT: &str = "50";
    pub(super) const CTRL: &str = "37";
    pub(super) const RIGHT_ALT: &str = "108";
    pub(super) const CAPS_LOCK: &str = "66";
    pub(super) const NUM_LOCK: &str = "77";
    pub(super) const MENU: &str = "135";
    pub(super) const PAGE_UP: &str = "112";
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

fn press(rig: &Rig, keys: &[&str]) {
    tool(rig, "xdotool", &[&["key", "--delay", "40"], keys].concat());
}

/// With another key held down.
fn chord(rig: &Rig, held: &str, key: &str) {
    tool(rig, "xdotool", &["keydown", held, "key", key, "keyup", held]);
}

/// A vault that this passphrase opens.
fn lock(rig: &Rig, passphrase: &str) {
    let path = rig.home().join(".local/share/kodeoplaeser/accounts.kode");
    drop(Store::create(&path, &Passphrase::new(passphrase).unwrap(), Cost::LEAST, &Vault::default()).unwrap());
}

/// A rig with this keyboard and a vault that this passphrase opens, and its window waiting for it.
fn locked_on(display: Display, keyboard: &str, passphrase: &str) -> Rig {
    let mut rig = Rig::builder().display(display).screen(900, 1400).keyboard(keyboard).start();
    lock(&rig, passphrase);
    rig.launch(&["--lang", "en"]);
    rig.wait_for_window();
    // Not before it is drawn does a field ask for the input method, which would lose half of what Compose puts together.
    rig.wait_to_see("Unlock your codes");
    rig
}

fn locked(keyboard: &str, passphrase: &str) -> Rig {
    locked_on(Display::X11, keyboard, passphrase)
}

/// What is typed opens the vault.
fn opens_on(display: Display, keyboard: &str, passphrase: &str, typed: impl Fn(&Rig)) {
    println!("{passphrase} on {keyboard}");
    let rig = locked_on(display, keyboard, passphrase);
    typed(&rig);
    press(&rig, &[ENTER]);
    rig.wait_to_see("Practice account");
}

fn opens(keyboard: &str, passphrase: &str, typed: impl Fn(&Rig)) {
    opens_on(Display::X11, keyboard, passphrase, typed);
}

fn the_pad_writes_digits(display: Display) {
    let rig = locked_on(display, "us", "361");
    press(&rig, &[NUM_LOCK, PAD_THREE, PAD_SIX, PAD_ONE, PAD_ENTER]);
    rig.wait_to_see("Practice account");
}

#[test]
fn the_number_pad_writes_digits_with_num_lock() {
    the_pad_writes_digits(Display::X11);
}

/// Page Down takes focus from the field, and Page Up back to the top; right and the end go through what is written.
#[test]
fn the_number_pad_moves_and_writes_nothing_without_num_lock() {
    opens("us", "ab", |rig| {
        rig.type_text("b");
        press(rig, &["Home"]);
        press(rig, &[A, PAD_SIX, PAD_ONE, PAD_THREE, PAGE_UP]);
        // From the top on to the field, whose own Enter opens the vault.
        rig.key("Tab");
    });
}

#[test]
fn dead_keys_write_with_a_letter_with_the_space_bar_and_twice() {
    let international = "us -variant intl";
    opens(international, "á", |rig| press(rig, &[APOSTROPHE, A]));
    opens(international, "'a", |rig| press(rig, &[APOSTROPHE, SPACE, A]));
    opens(international, "´a", |rig| press(rig, &[APOSTROPHE, APOSTROPHE, A]));
    opens("de", "êé", |rig| press(rig, &[LEFT_OF_ONE, E, RIGHT_OF_ZERO, E]));
}

#[test]
fn altgr_writes_what_is_third_on_a_key() {
    for (keyboard, written, keys) in [
        ("dk", "@€{", [TWO, E, SEVEN]),
        ("no", "@€{", [TWO, E, SEVEN]),
        ("de", "@€{", [Q, E, SEVEN]),
        ("fr", "@€{", [ZERO, E, FOUR]),
    ] {
        // A letter after it: AltGr is let go again.
        opens(keyboard, &format!("{written}u"), |rig| {
            keys.iter().for_each(|key| chord(rig, RIGHT_ALT, key));
            press(rig, &[U]);
        });
    }
}

#[test]
fn compose_writes_what_it_puts_together() {
    opens("us -option compose:menu", "éøæü", |rig| {
        press(rig, &[MENU, APOSTROPHE, E]);
        press(rig, &[MENU, O, SLASH]);
        press(rig, &[MENU, A, E]);
        press(rig, &[MENU]);
        chord(rig, SHIFT, APOSTROPHE);
        press(rig, &[U]);
    });
}

/// On a busy computer, many keys may come at once. (A Wayland compositor ends a program that has no time for so many.)
#[test]
fn what_is_typed_while_the_program_has_no_time_is_written_to_the_last_letter() {
    let passphrase = "abcdefghij".repeat(20);
    opens("us", &passphrase, |rig| {
        let program = rig.pid().to_string();
        tool(rig, "kill", &["-STOP", &program]);
        rig.type_text(&passphrase);
        tool(rig, "kill", &["-CONT", &program]);
    });
}

#[test]
fn other_letters_write_what_they_write() {
    opens("ru", "фп", |rig| press(rig, &[A, G]));
    opens("fr", "é-", |rig| press(rig, &[TWO, SIX]));
}

#[test]
fn chords_work_where_no_latin_letters_are_written() {
    for other in ["gr", "ru"] {
        let rig = locked("us", "1");
        rig.type_text("1\n");
        rig.wait_to_see("Practice account");
        for (take, key, name) in [(C, "JBSWY3DPEHPK3PXP", "abc"), (X, "GEZDGNBVGY3TQOJQ", "abd")] {
            rig.set_keyboard("us");
            rig.type_text("+");
            rig.wait_to_see("Name of the service");
            rig.type_text(&format!("{key}\n{name}"));
            rig.set_keyboard(other);
            for letter in [A, take] {
                chord(&rig, CTRL, letter);
            }
            if take == X {
                chord(&rig, CTRL, V);
            }
            press(&rig, &[ENTER]);
            chord(&rig, CTRL, V);
            press(&rig, &[ENTER]);
            rig.wait_to_see(&format!("{name}, {name} has been added"));
        }
        chord(&rig, CTRL, Z);
        rig.wait_to_see("There is nothing to bring back");
    }
}

/// Switches sticky keys on, which hold Shift and Ctrl down until the next key: for who has one hand, or one finger.
fn make_keys_sticky(rig: &Rig) {
    let (server, _) = x11rb::connect(Some(rig.screen_name())).unwrap();
    let _ = server.xkb_use_extension(1, 0).unwrap().reply().unwrap();
    let (mods, virtual_mods, option) = (ModMask::from(0_u16), VMod::from(0_u16), AXOption::from(0_u16));
    let (sticky, none) = (BoolCtrl::STICKY_KEYS, BoolCtrl::from(0_u32));
    let controls = Control::CONTROLS_ENABLED;
    server
        .xkb_set_controls(
            ID::USE_CORE_KBD.into(),
            mods,
            mods,
            mods,
            mods,
            virtual_mods,
            virtual_mods,
            virtual_mods,
            virtual_mods,
            0,
            0,
            option,
            sticky,
            sticky,
            controls,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            none,
            none,
            option,
            option,
            &[0; 32],
        )
        .unwrap()
        .check()
        .unwrap();
}

#[test]
fn sticky_keys_hold_shift_and_ctrl_for_one_key() {
    let rig = locked("us", "aAa");
    make_keys_sticky(&rig);
    press(&rig, &[A, SHIFT, A, A]);
    // Ctrl and A choose all of it, and it is written anew.
    press(&rig, &[CTRL, A, A, SHIFT, A, A, ENTER]);
    rig.wait_to_see("Practice account");
}

#[test]
fn the_key_left_of_one_is_one_key_on_every_keyboard() {
    let mut rig = Rig::builder().screen(900, 1400).start();
    rig.launch(&["demo", "codes", "--lang", "en"]);
    rig.wait_for_window();
    for keyboard in ["dk", "no", "de", "fr", "gb", "us", "us -variant intl", "se", "gr"] {
        println!("{keyboard}");
        rig.set_keyboard(keyboard);
        press(&rig, &[LEFT_OF_ONE]);
        rig.wait_to_see("neither MitID nor");
        press(&rig, &["Escape"]);
        rig.wait_to_see("seconds left");
    }
}

#[test]
fn keys_write_the_same_on_wayland() {
    let on_wayland = |keyboard: &str, passphrase: &str, typed: &dyn Fn(&Rig)| {
        opens_on(Display::Wayland, keyboard, passphrase, typed);
    };
    the_pad_writes_digits(Display::Wayland);
    on_wayland("us -variant intl", "á'´ü", &|rig| {
        press(rig, &[APOSTROPHE, A, APOSTROPHE, SPACE, APOSTROPHE, APOSTROPHE]);
        chord(rig, SHIFT, APOSTROPHE);
        press(rig, &[U]);
    });
    on_wayland("dk", "@€u", &|rig| {
        [TWO, E].iter().for_each(|key| chord(rig, RIGHT_ALT, key));
        press(rig, &[U]);
    });
    on_wayland("us -option compose:menu", "éø", &|rig| {
        press(rig, &[MENU, APOSTROPHE, E]);
        press(rig, &[MENU, O, SLASH]);
    });
    on_wayland("ru", "фп", &|rig| press(rig, &[A, G]));
}
