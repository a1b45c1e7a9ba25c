//! A walk through the screens by any keys.

use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::demo::{self, Demo};
use kodeoplaeser::locale::Lang;
use proptest::prelude::*;
use zeroize::Zeroizing;

/// So many walks. Of one that fails no seed is kept, for a seed is only good for the strategy that drew it: the steps are
/// printed whole, to become a test of their own.
pub(crate) fn walks(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// A key that was pressed. `Debug` shows what it writes, which a `Key` does not.
#[derive(Clone)]
pub(crate) struct Pressed(pub(crate) Key);

impl std::fmt::Debug for Pressed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0.press {
            Press::Text(text) => write!(f, "{:?} writes {:?}", self.0, text.as_str()),
            _ => write!(f, "{:?}", self.0),
        }
    }
}

/// Any key a person may press.
pub(crate) fn any_key() -> impl Strategy<Value = Pressed> {
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
        Pressed(Key { shift, ctrl, ..Key::plain(press) })
    })
}

/// Any state that has a name, to walk on from.
pub(crate) fn anywhere() -> impl Strategy<Value = Demo> {
    let langs = prop::sample::select(Lang::ALL.to_vec());
    (prop::sample::select(demo::states().collect::<Vec<_>>()), langs)
        .prop_map(|(shown, lang)| shown.stage(lang, 1000, false).0)
}
