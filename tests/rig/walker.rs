//! A walk through the screens by any keys.

use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::demo::Demo;
use kodeoplaeser::demo::{self, State};
use kodeoplaeser::locale::Lang;
use proptest::prelude::*;
use zeroize::Zeroizing;

/// Any key a person may press.
pub(crate) fn any_key() -> impl Strategy<Value = Key> {
    let plain = prop_oneof![
        4 => Just(Press::Tab),
        2 => Just(Press::Enter),
        2 => Just(Press::Space),
        4 => prop::sample::select(vec![
            Press::Down,
            Press::Down,
            Press::Up,
            Press::Left,
            Press::Right,
            Press::Home,
            Press::End,
            Press::Escape,
            Press::Backspace,
            Press::Delete,
            Press::Insert,
            Press::PageUp,
            Press::PageDown,
        ]),
        1 => (1u8..=12).prop_map(Press::F),
        2 => "[0-9a-zæ+.,*'-]".prop_map(|text| Press::Text(Zeroizing::new(text))),
    ];
    (plain, any::<bool>(), prop::bool::weighted(0.1)).prop_map(|(press, shift, ctrl)| {
        let shift = shift && press == Press::Tab;
        Key { shift, ctrl, ..Key::plain(press) }
    })
}

/// Any state that has a name, to walk on from.
pub(crate) fn anywhere() -> impl Strategy<Value = Demo> {
    let langs = prop::sample::select(Lang::ALL.to_vec());
    (prop::sample::select(demo::states().collect::<Vec<_>>()), langs)
        .prop_map(|(preset, lang)| preset.stage(lang, 1000, false).0)
}
