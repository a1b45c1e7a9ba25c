//! The table of settings is true to the words, the keys and the tones there are, and `docs/settings.md` is true to it:
//! `SETTINGS_PAGE=write` writes what stands there.

use kodeoplaeser::app::vocabulary::commands::{COMMANDS, Command, line, names};
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
    crate::documented::documented("docs/settings.md", "SETTINGS_PAGE", "settings", &page(&Locale::new(Lang::En)));
}

fn page(locale: &Locale) -> String {
    let mut page = String::new();
    for group in GROUPS {
        page += &format!("\n## {}\n", group.heading.map_or("Language and voice".to_owned(), |id| locale.text(id)));
        for setting in group.settings {
            page += &format!("\n### {}\n\n", locale.text(setting.about.words));
            let hint = setting.about.hint.map(|hint| {
                let keys = COMMANDS.iter().map(|it| (it.help, names(&it.keys[..1], locale).into()));
                format!("{}\n\n", locale.with(hint, &keys.collect::<Vec<_>>()))
            });
            page += &hint.unwrap_or_default();
            let more =
                [keys(setting, locale), shown(setting), heard(setting), undone(setting, locale), private(setting)];
            for line in written(setting, locale).into_iter().chain(more.into_iter().flatten()) {
                page += &format!("{line}\n");
            }
        }
    }
    page + "\n"
}

/// How it stands in the file.
fn written(setting: &Setting, locale: &Locale) -> Vec<String> {
    let first = setting.of(&Settings::default());
    let list = |can_be: &str, all: &[Named]| {
        let value = |named: &Named| {
            let words = locale.with(named.words, &[("percent", named.number().into())]);
            let first = first.as_ref().is_some_and(|first| first.as_str() == Some(named.name));
            format!("  - `\"{}\"`: {words}{}", named.name, if first { " (at first)" } else { "" })
        };
        std::iter::once(format!("- In the file: `{}`, {can_be}", setting.name)).chain(all.iter().map(value)).collect()
    };
    let languages = Lang::ALL.map(|lang| format!("`\"{}\"` ({})", lang.tag(), lang.name())).join(" or ");
    let can_be = match &setting.about.values {
        Values::OneOf(all) => return list("one of", all),
        Values::Off(all) => return list("a list of those that are off, of", all),
        Values::Switch => "`true` or `false`".to_owned(),
        Values::Level(scale) => format!("a whole number from {} to {}", scale.start(), scale.end()),
        Values::Language(None) => format!("{languages}. Without it, the system decides"),
        Values::Language(Some(same)) => format!("{languages}. Without it: {}", locale.text(same)),
        Values::Voice(_) => {
            "`\"built-in\"`, or `{ name = \"…\" }` with the name of an installed voice. Without it: the best on \
                             the computer"
                .to_owned()
        }
        Values::SoundDevice => {
            "`{ id = \"…\", name = \"…\" }` of a sound device. Without it: where everything is heard".to_owned()
        }
        Values::Keys => "a section, with a line for each command that has keys of its own".to_owned(),
        Values::Kept => unreachable!("it is not on the screen"),
    };
    let first = first.map(|first| format!(" At first: `{first}`."));
    vec![format!("- In the file: `{}`, {can_be}.{}", setting.name, first.unwrap_or_default())]
}

/// The keys that do the same from anywhere, as they are at first.
fn keys(setting: &Setting, locale: &Locale) -> Option<String> {
    let binding = line(Command::from_name(setting.about.key?)?)?;
    Some(format!("- Key: {} ({}).", names(binding.keys, locale), locale.text(binding.help)))
}

fn shown(setting: &Setting) -> Option<String> {
    let when = match setting.about.shown {
        Shown::Always => return None,
        Shown::EnglishCodes => "codes are read in English",
        Shown::CanHide => "the system can do it",
    };
    Some(format!("- On the settings screen only where {when}."))
}

/// Beside what the item itself says.
fn heard(setting: &Setting) -> Option<String> {
    let said = match setting.about.heard {
        Heard::Item => None,
        Heard::Words(_) => Some("the new value, wherever one is"),
        Heard::OnOff(..) => Some("that it is on or off, wherever one is"),
    };
    let sample = setting.about.sample.map(|sample| match sample {
        Sample::Screen => "where one is, in the new language",
        Sample::Code => "how a code sounds now",
        Sample::Voice(_) => "how a code sounds in this voice",
        Sample::Device => "how a code sounds, where codes are heard now",
        Sample::Tone => "the tone, as it is now",
    });
    let heard: Vec<&str> = said.into_iter().chain(sample).collect();
    (!heard.is_empty()).then(|| format!("- Heard when it changes: {}.", heard.join(", and then ")))
}

fn undone(setting: &Setting, locale: &Locale) -> Option<String> {
    let Undo { offer, normal, .. } = setting.about.undo?;
    let offer = locale.text(offer);
    Some(match normal {
        Some(normal) => format!("- Undo: *{offer}* takes back *{}*, all of it in one step.", locale.text(normal.words)),
        None => format!("- Undo: *{offer}* takes back each change, the last one first."),
    })
}

fn private(setting: &Setting) -> Option<String> {
    let private = setting.about.private;
    private.then(|| "- If it is damaged, codes are not read aloud until that is turned on again.".to_owned())
}
