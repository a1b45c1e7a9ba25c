use super::*;
use proptest::prelude::*;

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
fn only_the_owner_may_read_and_a_link_stays_one() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("real.toml"), folder.path().join("settings.toml"));
    fs::write(&file, "").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    Settings::default().save(&link).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
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
    let kept = Some(folder.path().join("settings.toml.damaged.3"));
    let silenced = Settings { speak_codes: Some(false), ..Settings::default() };
    assert_eq!(Settings::load(&path), (silenced, vec![Damage::File { kept }]));
}

proptest! {
    #[test]
    fn round_trip(
        languages in prop::array::uniform2(prop::option::of(prop::sample::select(Lang::ALL.to_vec()))),
        speak_codes in any::<Option<bool>>(),
        volumes in prop::array::uniform2(Settings::SOFTEST..=Settings::LOUDEST),
        steps in prop::array::uniform2(-5..=5_i8),
        switches in any::<[bool; 9]>(),
        voices in prop::array::uniform2(prop_oneof![
            Just(Preferred::Automatic), Just(Preferred::Builtin), "\\PC{0,9}".prop_map(Preferred::Named)
        ]),
        device in prop::option::of(("\\PC{0,9}", "\\PC{0,9}").prop_map(|(id, name)| SoundDevice { id, name })),
        choices in (
            prop::sample::select(Grouping::ALL),
            prop::sample::select(Zero::ALL),
            prop::sample::select(WaitBelow::ALL),
            prop::sample::select(Milestones::ALL),
            prop::sample::select(Theme::ALL),
            prop::sample::select(WhoSpeaks::ALL),
            prop::sample::select(Zoom::ALL),
            prop::sample::select(CurtainTime::ALL),
            prop::sample::select(Scanning::ALL),
        ),
        tones_off in prop::collection::btree_set("[a-z-]{1,9}", 0..4),
        own in prop::collection::btree_map("[a-z-]{1,9}", prop::collection::vec("\\PC{0,3}", 0..3), 0..3),
        [place, way] in prop::array::uniform2(prop::option::of("\\PC{0,9}")),
        marks in prop::array::uniform3(prop::collection::btree_set("\\PC{0,9}", 0..4)),
    ) {
        let mut keys = OwnKeys::default();
        own.into_iter().for_each(|(command, names)| keys.set(&command, names.into_iter()));
        let ([language, code_language], [volume, tone_volume], [rate, pitch]) = (languages, volumes, steps);
        let ([voice_on, say_name, read_twice, read_on_unlock, spaced_letters, curtain, hide_unfocused, no_capture, single_keys], [danish_voice, english_voice]) = (switches, voices);
        let (grouping, zero, wait_below, milestones, theme, who_speaks, zoom, curtain_time, scanning) = choices;
        let [steps, ticks, bookmarks] = marks;
        let settings = Settings {
            guide: Guide { place, steps, ticks, bookmarks, way },
            language, code_language, speak_codes, voice_on, volume, rate, pitch, danish_voice, english_voice,
            codes_on: device, grouping, say_name, read_twice, read_on_unlock, zero, wait_below, milestones, tone_volume, tones_off,
            theme, who_speaks, zoom, spaced_letters,
            curtain, curtain_time, hide_unfocused, no_capture, scanning, single_keys, keys, unknown: Table::new(),
        };
        prop_assert_eq!(Settings::from_toml(&settings.to_toml()), (settings, Vec::new()));
    }

    #[test]
    fn any_text_gives_settings_in_range(text in "((volume|rate|theme|language|x)( = |=)?(\"?[a-z0-9\\[\\]-]{0,4}\"?)?\n?|.){0,8}") {
        let (settings, _) = Settings::from_toml(&text);
        prop_assert!((1..=10).contains(&settings.volume) && (-5..=5).contains(&settings.rate));
    }
}
