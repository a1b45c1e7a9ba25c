//! A walk through the screens by any keys.

use kodeoplaeser::app::keymap::{Key, Press};
use kodeoplaeser::app::{App, Effect, Message, Start};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::settings::Settings;
use kodeoplaeser::speech::Event;
use kodeoplaeser::vault::Vault;
use proptest::prelude::*;
use zeroize::Zeroizing;

const LINE: &str = "otpauth://hotp/Shop:eve?secret=GEZDGNBVGY3TQOJQ&counter=0";

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
        2 => "[0-9a-zæ+.,*-]".prop_map(|text| Press::Text(Zeroizing::new(text))),
    ];
    (plain, any::<bool>(), prop::bool::weighted(0.1)).prop_map(|(press, shift, ctrl)| {
        let shift = shift && press == Press::Tab;
        Key { shift, ctrl, ..Key::plain(press) }
    })
}

/// The program in a world in which everything works.
pub(crate) struct Walker {
    pub app: App,
    stored: Option<Vault>,
}

impl Walker {
    /// At the first start.
    pub(crate) fn new(lang: Lang) -> Self {
        let settings = Settings { language: Some(lang), ..Settings::default() };
        let (app, effects) = App::new(Start { settings, ..Start::default() }, 1000);
        let mut walker = Self { app, stored: None };
        walker.settle(effects);
        walker
    }

    /// What the program asks for, all of which is done.
    pub(crate) fn send(&mut self, message: Message) -> Vec<Effect> {
        let effects = self.app.update(message, 1000);
        self.settle(effects.clone());
        effects
    }

    fn settle(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let answer = match effect {
                Effect::Say(ticket, _) => Message::Voice(Event::Finished { ticket }),
                Effect::Create(_, vault) => {
                    self.stored = Some(vault.clone());
                    Message::Opened { result: Ok(vault), previous: false }
                }
                Effect::Unlock(_) => Message::Opened { result: Ok(self.stored.clone().unwrap()), previous: false },
                Effect::Save(vault) => {
                    self.stored = Some(vault);
                    Message::Saved(Ok(()))
                }
                Effect::SaveSettings(_) => Message::SettingsSaved(Ok(())),
                Effect::Paste => Message::Pasted(Some(Zeroizing::new(LINE.to_owned()))),
                _ => continue,
            };
            let _: Vec<Effect> = self.send(answer);
        }
    }
}
