use super::{Action, Context, language_item};
use crate::locale::Lang;
use crate::outline::{Item, Outline, Role};
use crate::settings::{Settings, Theme};

/// The settings screen. The values themselves live in [`Settings`]; each change is heard and kept at once.
#[derive(Debug, Default)]
pub struct Preferences;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    Language(Lang),
    SpeakCodes(bool),
    Voice(bool),
    Softer,
    Louder,
    Slower,
    Faster,
    Theme(Theme),
    Back,
}

impl Preferences {
    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Language(lang) => Action::SetLanguage(lang),
            Message::SpeakCodes(on) => Action::SetSpeakCodes(on),
            Message::Voice(on) => Action::SetVoice(on),
            Message::Softer => Action::Softer,
            Message::Louder => Action::Louder,
            Message::Slower => Action::Slower,
            Message::Faster => Action::Faster,
            Message::Theme(theme) => Action::SetTheme(theme),
            Message::Back => Action::Back,
        }
    }

    pub(super) fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
        let settings = cx.settings;
        let speak = settings.codes_spoken();
        let volume = Role::Level {
            value: settings.volume.into(),
            min: Settings::SOFTEST.into(),
            max: Settings::LOUDEST.into(),
            lower: Message::Softer,
            raise: Message::Louder,
        };
        let rate = Role::Level {
            value: settings.rate.into(),
            min: (-Settings::FASTEST).into(),
            max: Settings::FASTEST.into(),
            lower: Message::Slower,
            raise: Message::Faster,
        };
        let themes = [(Theme::Dark, "settings-theme-dark"), (Theme::Light, "settings-theme-light")];
        let theme = Role::Choice {
            options: themes.map(|(theme, name)| (cx.text(name), Message::Theme(theme))).into(),
            selected: themes.iter().position(|(theme, _)| *theme == settings.theme).unwrap_or(0),
        };
        Outline {
            screen: "settings",
            title: cx.text("settings-title"),
            items: vec![
                Item::heading("title", cx.text("settings-title")),
                language_item(cx, Message::Language),
                Item::switch("speak-codes", cx.text("settings-speak-codes"), speak, Message::SpeakCodes(!speak)),
                Item::switch("voice", cx.text("settings-voice"), settings.voice_on, Message::Voice(!settings.voice_on))
                    .hint(cx.text("settings-voice-hint")),
                Item::new("volume", volume, cx.text("settings-volume")),
                Item::new("rate", rate, cx.text("settings-rate")),
                Item::new("theme", theme, cx.text("settings-theme")),
                Item::button("back", cx.text("back"), Message::Back),
            ],
        }
    }
}
