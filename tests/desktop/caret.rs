//! The caret stays in sight while one writes more than the window can show, in the real window.

use crate::rig::Rig;

/// What can be seen once the screen stands still.
fn seen(rig: &Rig) -> Vec<u8> {
    let picture = rig.home().join("seen.png");
    rig.screenshot(&picture);
    std::fs::read(picture).unwrap()
}

/// Where the caret can't be seen, a key that moves it changes nothing on the screen.
#[test]
fn the_line_that_is_written_in_comes_into_sight() {
    let mut rig = Rig::builder().screen(640, 480).start();
    rig.launch(&["demo", "add"]);
    rig.wait_for_window();
    for _ in 0..8 {
        rig.key("F8");
    }
    rig.type_text("otpauth://totp/Bank of Nowhere:anna?secret=GEZDGNBVGY3TQOJQ");
    for keys in [["Left", "Left"], ["Home", "Right"], ["End", "Left"]] {
        rig.key(keys[0]);
        let before = seen(&rig);
        rig.key(keys[1]);
        assert!(seen(&rig) != before, "{keys:?}");
    }
}
