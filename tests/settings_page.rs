//! The table of settings is true to the words, the keys and the tones there are, and `docs/settings.md` is true to it:
//! `SETTINGS_PAGE=write` writes what stands there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable, reason = "tests")]

#[path = "rig/documented.rs"]
mod documented;

use kodeoplaeser::app::keymap::{Command, line, names};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::settings::{
    About, GROUPS, Heard, Named, Sample, Setting, Settings, Shown, Undo, Values, all, named, setting,
};
use kodeoplaeser::sound::tone::Cue;

#[test]
fn every_setting_has_its_words_in_both_languages_and_its_key() {
    for lang in Lang::ALL {
        let locale = Locale::new(lang);
        for setting in all() {
            let About { values, words, hint, heard, undo, .. } = &setting.about;
            let values: Vec<&str> = match values {
                Values::OneOf(all) | Values::Off(all) => all.iter().map(|named| named.words).collect(),
                Values::Language(same) => same.iter().copied().collect(),
                _ => Vec::new(),
            };
            let heard = match *heard {
                Heard::Item => Vec::new(),
                Heard::Words(id) => vec![id],
                Heard::OnOff(on, off) => vec![on, off],
            };
            let undo = undo.iter().flat_map(|undo| {
                let normal = undo.normal.iter().flat_map(|normal| [normal.words, normal.told]);
                [undo.offer, undo.told].into_iter().chain(normal)
            });
            for id in std::iter::once(*words).chain(*hint).chain(values).chain(heard).chain(undo) {
                assert!(locale.has(id), "{setting:?} asks for {id}");
            }
        }
        for id in GROUPS.iter().flat_map(|group| group.heading.into_iter().chain(group.help)) {
            assert!(locale.has(id), "{id}");
        }
    }
    let keys = |setting: &Setting| {
        let normal = setting.about.undo.and_then(|undo| undo.normal.as_ref());
        setting.about.key.into_iter().chain(normal.map(|normal| normal.key)).collect::<Vec<_>>()
    };
    for key in all().flat_map(keys) {
        assert!(Command::from_name(key).is_some(), "there is no command {key}");
    }
}

#[test]
fn every_tone_can_be_turned_off() {
    let Values::Off(tones) = &setting::tones_off.setting.about.values else { panic!("a list") };
    let tones: Vec<&str> = tones.iter().map(|named| named.name).collect();
    assert_eq!(tones, Cue::ALL.map(Cue::name));
}

#[test]
fn what_it_is_at_first_is_one_of_those_it_can_be() {
    let settings = Settings::default();
    for setting in all() {
        match &setting.about.values {
            Values::OneOf(_) => assert!(setting.named(&settings).is_some(), "{setting:?}"),
            Values::Level(scale) => assert!(scale.contains(&setting.level(&settings)), "{setting:?}"),
            _ => {}
        }
        assert!(named(setting.name) == Some(setting), "{setting:?}");
    }
}

#[test]
fn the_page_of_the_manual_is_true() {
    documented::documented("docs/settings.md", "SETTINGS_PAGE", "settings", &page(&Locale::new(Lang::En)));
}

fn page(locale: &Locale) -> String {
    let mut page = String::new();
    for group in GROUPS {
        page += &format!("\n## {}\n", locale.text(group.heading.unwrap_or("settings-title")));
        for setting in group.settings {
            page += &format!("\n### {}\n\n", locale.text(setting.about.words));
            let lines = [Some(written(setting)), keys(setting, locale), shown(setting), heard(setting, locale)];
            for line in lines.into_iter().flatten().chain(undone(setting, locale)) {
                page += &format!("- {line}\n");
            }
        }
    }
    page + "\n"
}

/// How it stands in the file.
fn written(setting: &Setting) -> String {
    let locale = Locale::new(Lang::En);
    let name = setting.name;
    let first = match (&setting.about.values, setting.of(&Settings::default())) {
        (Values::Switch, None) => "asked for at the first start".to_owned(),
        (_, None) => "not there".to_owned(),
        (_, Some(value)) => format!("`{name} = {value}`"),
    };
    let called = |named: &Named| match locale.with(named.words, &[("percent", named.number().into())]) {
        words if words == named.name => format!("`\"{}\"`", named.name),
        words => format!("`\"{}\"` ({words})", named.name),
    };
    let list = |all: &[Named]| all.iter().map(called).collect::<Vec<_>>().join(", ");
    let languages = Lang::ALL.map(|lang| format!("`\"{}\"` ({})", lang.tag(), lang.name())).join(", ");
    let can_be = match &setting.about.values {
        Values::Switch => "`true` or `false`".to_owned(),
        Values::Level(scale) => format!("a whole number from {} to {}", scale.start(), scale.end()),
        Values::OneOf(all) => format!("one of {}", list(all)),
        Values::Language(None) => format!("one of {languages}; where it is not there, the system decides"),
        Values::Language(Some(same)) => format!("one of {languages}; where it is not there: {}", locale.text(same)),
        Values::Voice(_) => {
            "`\"built-in\"`, or `{ name = \"…\" }` with the name of an installed voice; where it is not \
                             there, the best on the computer"
                .to_owned()
        }
        Values::SoundDevice => {
            "`{ id = \"…\", name = \"…\" }` of a sound device; where it is not there, codes are heard \
                                where everything is"
                .to_owned()
        }
        Values::Off(all) => format!("a list of those that are off, of {}", list(all)),
        Values::Keys => "a section, with a line for each command that has keys of its own".to_owned(),
        Values::Kept => unreachable!("it is not on the screen"),
    };
    format!("In the file: `{name}`, {can_be}. At first: {first}.")
}

/// The keys that do the same from anywhere, as they are at first.
fn keys(setting: &Setting, locale: &Locale) -> Option<String> {
    let command = Command::from_name(setting.about.key?)?;
    let keys = names(line(command)?.keys, locale);
    Some(format!("Key: {keys} ({}).", locale.text(line(command)?.help)))
}

fn shown(setting: &Setting) -> Option<String> {
    let when = match setting.about.shown {
        Shown::Always => return None,
        Shown::EnglishCodes => "codes are read in English",
        Shown::CanHide => "the system can do it",
    };
    Some(format!("On the settings screen only where {when}."))
}

/// Beside what the item itself says, which is its new value.
fn heard(setting: &Setting, locale: &Locale) -> Option<String> {
    let said = match setting.about.heard {
        Heard::Item => None,
        Heard::Words(_) => Some("the new value, wherever one is".to_owned()),
        Heard::OnOff(..) => Some("that it is on or off, wherever one is".to_owned()),
    };
    let sample = setting.about.sample.map(|sample| match sample {
        Sample::Screen => "where one is, in the new language",
        Sample::Code => "how a code sounds now",
        Sample::Voice(_) => "how a code sounds in this voice",
        Sample::Device => "how a code sounds, where codes are heard now",
        Sample::Tone => "the tone, as it is now",
    });
    let _ = locale;
    let heard: Vec<String> = said.into_iter().chain(sample.map(str::to_owned)).collect();
    (!heard.is_empty()).then(|| format!("Heard when it changes: {}.", heard.join(", and then ")))
}

/// Whatever has no line for this is changed back as it was changed.
fn undone(setting: &Setting, locale: &Locale) -> Option<String> {
    let Undo { offer, normal, .. } = setting.about.undo?;
    let offer = locale.text(offer);
    Some(match normal {
        Some(normal) => format!("Undone: only *{}*, all of it in one step, by *{offer}*.", locale.text(normal.words)),
        None => format!("Undone: each change, the last one first, by *{offer}*."),
    })
}
