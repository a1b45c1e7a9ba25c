//! Each language gets a voice of its own, and the one that was chosen.

use super::*;

#[test]
fn language_and_manner_are_set_when_they_change() {
    let rig = rig(healthy(VOICES));
    let mut voice = rig.open().unwrap();
    let survey = ["SET self LANGUAGE da", "GET OUTPUT_MODULE", "LIST SYNTHESIS_VOICES", "SET self LANGUAGE en"];
    assert_eq!(rig.commands(), [&survey[..], &["GET OUTPUT_MODULE"]].concat());
    voice.speak(11, &en("4, 8, 2; 9, 1, 0"), &manner(10, 0)).unwrap();
    voice.speak(12, &en(".5"), &manner(10, 0)).unwrap();
    voice.speak(13, &da("tre"), &Manner { pitch: -5, ..manner(0, -5) }).unwrap();
    let english = [
        "SET self LANGUAGE en-US",
        "SET self RATE 0",
        "SET self PITCH 0",
        "SET self VOLUME 50",
        "SPEAK",
        "TEXT 4, 8, 2; 9, 1, 0",
    ];
    let danish = [
        "SET self LANGUAGE da",
        "SET self RATE -80",
        "SET self PITCH -60",
        "SET self VOLUME -100",
        "SPEAK",
        "TEXT tre",
    ];
    assert_eq!(rig.commands(), [&english[..], &["SPEAK", "TEXT ..5"], &danish[..]].concat());
    for number in [11, 12, 13] {
        assert_eq!([rig.next(), rig.next()], [Heard::Began(number), Heard::Ended(number)]);
    }
}

#[test]
fn a_missing_language_is_refused_and_nothing_is_sent() {
    let rig = rig(healthy("249-English (GB)\ten-GB\tnone\r\n249-Norwegian\tnb\tnone\r\n249 OK VOICE LIST SENT"));
    let mut voice = rig.open().unwrap();
    let _ = rig.commands();
    assert_eq!(voice.speak(1, &da("tre"), &manner(5, 0)), Err(Fault::NoVoice(Lang::Da)));
    assert_eq!(rig.commands(), [""; 0]);
    voice.speak(2, &en("three"), &manner(5, 0)).unwrap();
    assert_eq!(rig.commands()[0], "SET self LANGUAGE en-GB");
}

#[test]
fn an_engine_that_does_not_list_its_voices_is_trusted_with_no_language() {
    let rig = rig(healthy("304 ERR CANT LIST VOICES"));
    let mut voice = rig.open().unwrap();
    for utterance in [da("tre"), en("three")] {
        assert_eq!(voice.speak(1, &utterance, &manner(5, 0)), Err(Fault::NoVoice(utterance.lang)));
    }
}

#[test]
fn another_language_may_be_spoken_by_another_module() {
    let (mut fallback, mut module) = (healthy(""), "");
    let rig = rig(move |command| match command {
        "SET self LANGUAGE da" => {
            module = "da";
            line("201 OK LANGUAGE SET")
        }
        "SET self LANGUAGE en" => {
            module = "en";
            line("201 OK LANGUAGE SET")
        }
        "GET OUTPUT_MODULE" => Answer::Line(format!("251-module-{module}\r\n251 OK GET RETURNED")),
        "LIST SYNTHESIS_VOICES" => Answer::Line(format!("249-Voice\t{module}\tnone\r\n249 OK VOICE LIST SENT")),
        _ => fallback(command),
    });
    let voice = rig.open().unwrap();
    let tags: Vec<_> = voice.voices.iter().map(|choice| (choice.lang, choice.tag.as_str())).collect();
    assert_eq!(tags, [(Lang::Da, "da"), (Lang::En, "en")]);
}

#[test]
fn a_language_that_its_module_lacks_is_spoken_by_another_and_the_rest_by_their_own() {
    let (mut fallback, mut module) = (healthy(""), "other".to_owned());
    let rig = rig(move |command| {
        if let Some(name) = command.strip_prefix("SET self OUTPUT_MODULE ") {
            module = name.to_owned();
        }
        match command {
            // The server takes a module of its own for each language.
            "SET self LANGUAGE da" if module == "english" => module = "other".to_owned(),
            "SET self LANGUAGE en" => module = "english".to_owned(),
            _ => {}
        }
        match (command, module.as_str()) {
            ("GET OUTPUT_MODULE", module) => Answer::Line(format!("251-{module}\r\n251 OK GET RETURNED")),
            ("LIST OUTPUT_MODULES", _) => {
                line("250-other\r\n250-dummy\r\n250-danish\r\n250-english\r\n250 OK MODULE LIST SENT")
            }
            ("LIST SYNTHESIS_VOICES", "danish") => line("249-Dansk\tda\tnone\r\n249 OK VOICE LIST SENT"),
            ("LIST SYNTHESIS_VOICES", "english") => line("249-English\ten-GB\tnone\r\n249 OK VOICE LIST SENT"),
            ("LIST SYNTHESIS_VOICES", _) => line("249-Klingon\ttlh\tnone\r\n249 OK VOICE LIST SENT"),
            _ => fallback(command),
        }
    });
    let mut voice = rig.open().unwrap();
    assert_eq!(voice.installed(), [(Lang::En, "English".to_owned()), (Lang::Da, "Dansk".to_owned())]);
    let _ = rig.commands();
    let set = |rig: &Rig| -> Vec<String> {
        let sets = |command: &String| command.contains("OUTPUT_MODULE") || command.contains("LANGUAGE");
        rig.commands().into_iter().filter(sets).collect()
    };
    for _ in 0..2 {
        voice.speak(1, &da("tre"), &manner(5, 0)).unwrap();
        assert_eq!(set(&rig), ["SET self OUTPUT_MODULE danish", "SET self LANGUAGE da"]);
        voice.speak(2, &en("three"), &manner(5, 0)).unwrap();
        assert_eq!(set(&rig), ["SET self OUTPUT_MODULE english", "SET self LANGUAGE en-GB"]);
    }
}

/// A module that hung took all the time there is for opening, and with it every other voice.
#[test]
fn a_module_that_hangs_costs_neither_the_language_nor_the_engine() {
    let (mut fallback, mut module) = (healthy(VOICES), "usual".to_owned());
    let rig = rig(move |command| {
        if command == GREETING[0] {
            module = "usual".to_owned();
        }
        if let Some(name) = command.strip_prefix("SET self OUTPUT_MODULE ") {
            module = name.to_owned();
        }
        match (command, module.as_str()) {
            ("GET OUTPUT_MODULE", _) => line("251-usual\r\n251 OK GET RETURNED"),
            ("LIST OUTPUT_MODULES", _) => line("250-usual\r\n250-hung\r\n250-danish\r\n250 OK MODULE LIST SENT"),
            ("LIST SYNTHESIS_VOICES", "hung") => Answer::Nothing,
            ("LIST SYNTHESIS_VOICES", "danish") => line("249-Dansk\tda\tnone\r\n249 OK VOICE LIST SENT"),
            ("LIST SYNTHESIS_VOICES", _) => line("249-English\ten-GB\tnone\r\n249 OK VOICE LIST SENT"),
            _ => fallback(command),
        }
    });
    let mut voice = rig.open().unwrap();
    assert_eq!(voice.installed(), [(Lang::En, "English".to_owned()), (Lang::Da, "Dansk".to_owned())]);
    let _ = rig.commands();
    voice.speak(1, &da("tre"), &manner(5, 0)).unwrap();
    assert_eq!(rig.commands()[..2], ["SET self OUTPUT_MODULE danish", "SET self LANGUAGE da"]);
    assert_eq!([rig.next(), rig.next()], [Heard::Began(1), Heard::Ended(1)]);
}

fn by(name: &str) -> Manner {
    Manner { english: Preferred::Named(name.into()), ..manner(5, 0) }
}

/// Without the manner and the texts.
fn voices_asked_for(rig: &Rig) -> Vec<String> {
    let asked = |command: &String| command.contains("LANGUAGE") || command.contains("SYNTHESIS_VOICE");
    rig.commands().into_iter().filter(asked).collect()
}

#[test]
fn a_voice_can_be_chosen_by_its_name_and_left_again() {
    let variants = "249-Danish+Adam\tda\tAdam\r\n249-English (GB)\ten-GB\tnone\r\n\
                    249-English (America)\ten-US\tnone\r\n249-English (America)+Adam\ten-US\tAdam\r\n\
                    249-Danish\tda\tnone\r\n249 OK VOICE LIST SENT";
    let rig = rig(healthy(variants));
    let mut voice = rig.open().unwrap();
    let installed = [(Lang::Da, "Danish"), (Lang::En, "English (America)"), (Lang::En, "English (GB)")];
    assert_eq!(voice.installed(), installed.map(|(lang, name)| (lang, name.to_owned())));
    let _ = rig.commands();
    // One that is not there is not named, nor one of another language.
    for name in ["Uninstalled", "Danish"] {
        voice.speak(1, &en("one"), &by(name)).unwrap();
    }
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE en-US"]);
    // Two voices may share a tag: the best one is named too.
    voice.speak(1, &en("one"), &by("English (America)")).unwrap();
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE en-US", "SET self SYNTHESIS_VOICE English (America)"]);
    voice.speak(2, &en("two"), &by("English (GB)")).unwrap();
    voice.speak(3, &en("two"), &by("English (GB)")).unwrap();
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE en-GB", "SET self SYNTHESIS_VOICE English (GB)"]);
    voice.speak(4, &da("tre"), &by("English (GB)")).unwrap();
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE da", "SET self SYNTHESIS_VOICE Danish"]);
    voice.speak(5, &en("four"), &manner(5, 0)).unwrap();
    assert_eq!(voices_asked_for(&rig), ["SET self LANGUAGE en-US", "SET self SYNTHESIS_VOICE English (America)"]);
}
