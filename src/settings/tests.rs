use super::*;
use crate::locale::Lang;
use proptest::prelude::*;
use std::fs;

fn read(text: &str) -> Settings {
    let (settings, damage) = Settings::from_toml(text);
    assert_eq!(damage, []);
    settings
}

#[test]
fn nothing_means_the_defaults() {
    assert_eq!(read(""), Settings::default());
}

#[test]
fn each_field_is_read() {
    let settings =
        read("language = \"da\"\nspeak_codes = false\nvolume = 10\nrate = -5\ntheme = \"light\"\nvoice_on = false\n");
    let expected = Settings {
        language: Some(Lang::Da),
        speak_codes: Some(false),
        volume: 10,
        rate: -5,
        theme: Theme::Light,
        voice_on: false,
        ..Settings::default()
    };
    assert_eq!(settings, expected);
}

#[test]
fn a_damaged_field_is_named_and_the_others_stand() {
    for (damaged, name) in [
        ("language = \"de\"", "language"),
        ("language = 7", "language"),
        ("volume = 11", "volume"),
        ("volume = 0", "volume"),
        ("volume = 5.0", "volume"),
        ("theme = \"pink\"", "theme"),
        ("voice_on = 1", "voice_on"),
        ("voice_on = []", "voice_on"),
        ("pitch = 6", "pitch"),
        ("grouping = \"sevens\"", "grouping"),
        ("who_speaks = \"both\"", "who_speaks"),
        ("wait_below = 10", "wait_below"),
        ("danish_voice = \"Danish\"", "danish_voice"),
        ("tones_off = [1]", "tones_off"),
        ("single_keys = \"off\"", "single_keys"),
        ("keys = [\"F4\"]", "keys"),
        ("guide_place = 1", "guide_place"),
        ("guide_steps = \"guide-app-step-open\"", "guide_steps"),
        ("guide_ticks = {}", "guide_ticks"),
        ("guide_bookmarks = [[]]", "guide_bookmarks"),
        ("guide_way = [\"app\"]", "guide_way"),
    ] {
        let (settings, damage) = Settings::from_toml(&format!("rate = 3\n{damaged}\n"));
        assert_eq!(damage, [Damage::Field(name)], "{damaged}");
        assert_eq!(settings, Settings { rate: 3, ..Settings::default() });
    }
    let (settings, damage) = Settings::from_toml("rate = 6\nvolume = 300\n");
    assert_eq!(settings, Settings::default());
    assert_eq!(damage, [Damage::Field("volume"), Damage::Field("rate")]);
}

/// None of them can be this.
#[test]
fn each_setting_can_be_damaged_and_is_named() {
    for setting in all() {
        let (settings, damage) = Settings::from_toml(&format!("{} = 1979-05-27\n", setting.name));
        assert_eq!(damage, [Damage::Field(setting.name)]);
        assert_eq!(settings.speak_codes, setting.about.private.then_some(false), "{}", setting.name);
        assert!(std::ptr::eq(named(setting.name).unwrap(), setting), "{} stands there twice", setting.name);
    }
}

/// A code must not come out of the loudspeaker because a file was damaged.
#[test]
fn damage_to_what_keeps_codes_private_silences_them() {
    for text in [
        "speak_codes = \"no\"",
        "speak_codes = true\ncodes_on = \"headset\"",
        "speak_codes = true\ncodes_on = { id = \"x\"",
        "speak_codes = fal",
        "\0",
    ] {
        let (settings, damage) = Settings::from_toml(text);
        assert_eq!(settings.speak_codes, Some(false), "{text}");
        assert!(!damage.is_empty());
    }
    let (settings, _) = Settings::from_toml("speak_codes = true\nvolume = = 3\n");
    assert_eq!(settings.speak_codes, Some(true), "damage to something else does not");
}

#[test]
fn a_broken_line_does_not_take_the_others_with_it() {
    let (settings, damage) = Settings::from_toml("language = \"en\"\nvolume = = 3\nrate = 2\nrate = 4\n");
    assert_eq!(damage, [Damage::File { kept: None }]);
    assert_eq!(
        settings,
        Settings { language: Some(Lang::En), rate: 4, speak_codes: Some(false), ..Settings::default() }
    );
}

/// `language` is the name of a setting and of a command.
#[test]
fn own_keys_are_no_settings_though_a_line_elsewhere_is_broken() {
    let (settings, damage) =
        Settings::from_toml("language = \"en\"\nvolume = = 3\n[keys]\nlanguage = [\"x\"]\n[braille]\nrate = 2\n");
    assert_eq!(damage, [Damage::File { kept: None }]);
    assert_eq!((settings.language, settings.rate), (Some(Lang::En), 0));
    assert_eq!(settings.keys.of("language"), Some(Some(vec!["x"])));
}

#[test]
fn what_is_no_key_is_kept_for_those_who_know() {
    let settings = read("[keys]\nrepeat = 5\nfly = [\"F30\"]\n");
    assert_eq!(settings.keys.of("repeat"), Some(None));
    assert_eq!(settings.keys.of("fly"), Some(Some(vec!["F30"])));
    assert_eq!(settings.keys.of("lock"), None);
    assert_eq!(read(&settings.to_toml()), settings);
}

#[test]
fn settings_of_other_versions_are_kept() {
    let settings = read("volume = 2\nwindow = true\n[braille]\ntable = \"da-dk-g1\"\n");
    assert_eq!(settings.unknown.keys().collect::<Vec<_>>(), ["braille", "window"]);
    assert_eq!(read(&settings.to_toml()), settings);
}

#[test]
fn what_is_marked_in_the_guide_can_be_read_and_what_is_unknown_there_is_kept() {
    let text = "guide_place = \"guide-app\"\nguide_ticks = [\"guide-ready-tick-cpr\", \"guide-old-tick-nemid\"]\n";
    let settings = read(text);
    assert_eq!(settings.guide.place.as_deref(), Some("guide-app"));
    let written = settings.to_toml();
    assert!(written.contains(r#"guide_ticks = ["guide-old-tick-nemid", "guide-ready-tick-cpr"]"#), "{written}");
    assert!(!Settings::default().to_toml().contains("guide"), "and what is not marked is not there");
}

#[test]
fn an_editor_may_add_a_mark_and_its_own_line_ends() {
    assert_eq!(read("\u{feff}volume = 3\r\n").volume, 3);
}

#[test]
fn saved_and_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new").join("settings.toml");
    assert_eq!(Settings::load(&path), (Settings::default(), Vec::new()));
    for volume in [3, 4] {
        let settings = Settings { volume, ..Settings::default() };
        settings.save(&path).unwrap();
        assert_eq!(Settings::load(&path), (settings, Vec::new()));
    }
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn a_new_file_is_for_its_owner_only_and_an_old_one_stays_as_it_is() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("real.toml"), folder.path().join("settings.toml"));
    Settings::default().save(&file).unwrap();
    assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    // Only the administrator can give a file away, and is the one who would lock its owner out.
    let given = chown(&file, Some(1234), Some(2345)).is_ok();
    let before = fs::metadata(&file).unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    Settings::default().save(&link).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    let after = fs::metadata(&file).unwrap();
    assert_eq!((after.mode() & 0o777, after.uid(), after.gid()), (0o640, before.uid(), before.gid()));
    assert_eq!(after.uid() == 1234, given);
}

/// A stick that is not plugged in. The link would have been replaced by a file.
#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("settings.toml");
    std::os::unix::fs::symlink(folder.path().join("stick/settings.toml"), &link).unwrap();
    assert_eq!(Settings::load(&link).1, [Damage::Unreadable]);
    assert!(Settings::default().save(&link).is_err());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn a_file_that_can_not_be_read_is_put_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.toml");
    for (text, name) in [("volume = 1\n<<<", "settings.toml.damaged"), ("\0", "settings.toml.damaged.2")] {
        fs::write(&path, text).unwrap();
        let aside = folder.path().join(name);
        let (settings, damage) = Settings::load(&path);
        assert_eq!(damage, [Damage::File { kept: Some(aside.clone()) }]);
        assert_eq!(settings.volume, if text.contains('1') { 1 } else { 6 });
        assert_eq!(fs::read_to_string(aside).unwrap(), text);
        assert!(!path.exists());
    }
    fs::create_dir(&path).unwrap();
    // What can't be read is not damaged: it stays, and is not written over.
    let silenced = Settings { speak_codes: Some(false), ..Settings::default() };
    assert_eq!(Settings::load(&path), (silenced, vec![Damage::Unreadable]));
    assert!(path.is_dir() && Settings::default().save(&path).is_err());
}

#[test]
fn a_level_goes_as_far_as_its_scale() {
    let mut settings = Settings { rate: 4, ..Settings::default() };
    for (steps, rate) in [(1, 5), (1, 5), (-128, -5), (3, -2)] {
        settings.change(&setting::rate.by(steps));
        assert_eq!(settings.rate, rate);
    }
}

#[test]
fn a_tone_is_turned_off_and_on_and_the_others_stay() {
    let mut settings = read("tones_off = [\"done\", \"gong\"]");
    let listed = |name, listed| Change { setting: &setting::tones_off.setting, to: To::Listed(name, listed) };
    for change in [listed("tick", true), listed("tick", true), listed("done", false), listed("end", false)] {
        settings.change(&change);
    }
    assert_eq!(settings.tones_off.into_iter().collect::<Vec<_>>(), ["gong", "tick"]);
}

#[test]
fn a_change_to_what_can_not_be_changes_nothing() {
    let mut settings = Settings { theme: Theme::Light, ..Settings::default() };
    settings.change(&setting::theme.setting.to(Some("pink".into())));
    settings.change(&setting::volume.to(11));
    assert_eq!(settings, Settings { theme: Theme::Light, ..Settings::default() });
}

#[test]
fn what_is_set_back_together_comes_back_together() {
    let settings = Settings { volume: 1, rate: -3, theme: Theme::Dark, ..Settings::default() };
    let before = settings.remember(&VOICE);
    let mut now = settings.clone();
    now.set_back(&VOICE);
    assert_eq!(now, Settings { theme: Theme::Dark, ..Settings::default() });
    now.put_back(&before);
    assert_eq!(now, settings);
}

/// A value that the setting can have; `None` stands for nothing.
fn any_value(setting: &Setting) -> BoxedStrategy<Option<Value>> {
    let text = || "\\PC{0,9}".prop_map(Value::from);
    let table = |keys: &[&str], values: Vec<Value>| {
        Value::from(Table::from_iter(keys.iter().map(|key| (*key).to_owned()).zip(values)))
    };
    let some = match &setting.about.values {
        Values::Switch => any::<bool>().prop_map(Value::from).boxed(),
        Values::Level(scale) => scale.clone().prop_map(Value::from).boxed(),
        Values::OneOf(all) => prop::sample::select(*all).prop_map(|named| named.name.into()).boxed(),
        Values::Language(_) => prop::sample::select(Lang::ALL.to_vec()).prop_map(|lang| lang.tag().into()).boxed(),
        Values::Voice(_) => {
            let named = text().prop_map(move |name| table(&["name"], vec![name]));
            prop_oneof![Just("built-in".into()), named].boxed()
        }
        Values::SoundDevice => {
            (text(), text()).prop_map(move |(id, name)| table(&["id", "name"], vec![id, name])).boxed()
        }
        Values::Off(_) => prop::collection::btree_set("[a-z-]{1,9}", 1..4).prop_map(list).boxed(),
        Values::Keys => {
            let names = prop::collection::vec("\\PC{0,3}", 0..3).prop_map(Value::from);
            let own = prop::collection::btree_map("[a-z-]{1,9}", names, 1..3);
            own.prop_map(|own| Value::from(Table::from_iter(own))).boxed()
        }
        Values::Kept => prop_oneof![text(), prop::collection::btree_set("\\PC{0,9}", 1..4).prop_map(list)].boxed(),
    };
    prop::option::of(some).boxed()
}

fn list(names: std::collections::BTreeSet<String>) -> Value {
    names.into_iter().collect::<Vec<_>>().into()
}

proptest! {
    #[test]
    fn round_trip(values in all().map(any_value).collect::<Vec<_>>()) {
        let mut settings = Settings::default();
        for (setting, value) in all().zip(&values) {
            let could = setting.put(&mut settings, value.as_ref());
            // Some of what is kept beside them is text, and some is lists of it.
            let either = matches!(setting.about.values, Values::Kept);
            prop_assert!(either || could, "{setting:?} can't be {value:?}");
            let unset = value.is_none() || !could;
            prop_assert!(unset || setting.of(&settings) == *value, "{setting:?} is not {value:?}");
        }
        prop_assert_eq!(Settings::from_toml(&settings.to_toml()), (settings, Vec::new()));
    }

    #[test]
    fn any_text_gives_settings_in_range(text in "((volume|rate|theme|language|x)( = |=)?(\"?[a-z0-9\\[\\]-]{0,4}\"?)?\n?|.){0,8}") {
        let (settings, _) = Settings::from_toml(&text);
        for setting in all() {
            if let Values::Level(scale) = &setting.about.values {
                prop_assert!(scale.contains(&setting.level(&settings)), "{setting:?}");
            }
        }
    }
}
