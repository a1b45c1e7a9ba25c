//! Whatever is pasted or piped, nothing panics, and every key that is taken is one that stood there, whole: never the half of
//! one, nor two in one.
//!
//! `make fuzz` tries it for five minutes.

use kodeoplaeser::code::{Secret, addresses};
use kodeoplaeser::outline::{Edit, Field};
use kodeoplaeser::settings::Settings;
use kodeoplaeser::vault::Passphrase;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::time::{Duration, Instant};

/// Keys none of which is a part of another, nor of two others side by side.
const KEYS: [&str; 5] = [
    "AAAAAAAAAAAAAAAAAAAAAAAA",
    "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB",
    "CDCDCDCDCDCDCDCD",
    "EFEFEFEFEFEFEFEFEFEFEFEFEFEFEFEF22",
    "GHGHGHGHGHGHGHGHGHGHGHGH77",
];

/// What stands around addresses in what people have.
const AROUND: [&str; 32] = [
    " ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\u{2028}",
    ", ",
    ";",
    " | ",
    "\"",
    " '",
    "<",
    ">",
    "“",
    "”",
    " 1. ",
    " 2) ",
    "\n- ",
    " Bank: ",
    "\n# mine\n",
    "\nhello\n",
    " my account ",
    " (mine) ",
    "{\"uri\":\"",
    "\",",
    "\n\u{feff}",
    " \u{200b}",
    " \u{202e}",
    "\nAAAA\n",
    "#top ",
    " https://x.dk/?data=",
];

/// How an address or a key may be altered on its way.
#[derive(Debug, Clone)]
enum Way {
    AsIs,
    Escaped,
    InJson,
    Lower,
    Wide,
    Wrapped(usize, &'static str),
    Cut(usize),
    Spoiled(usize, char),
}

fn any_way() -> impl Strategy<Value = Way> {
    let ends = prop::sample::select(vec!["\n", "\r\n", "\n  ", "=\n"]);
    prop_oneof![
        4 => Just(Way::AsIs),
        1 => Just(Way::Escaped),
        1 => Just(Way::InJson),
        1 => Just(Way::Lower),
        1 => Just(Way::Wide),
        2 => (0..90_usize, ends).prop_map(|(at, end)| Way::Wrapped(at, end)),
        1 => (0..90_usize).prop_map(Way::Cut),
        1 => (0..90_usize, prop::sample::select(vec!['0', '1', '8', 'о', '\u{200b}', '%', ' '])).prop_map(|(at, c)| Way::Spoiled(at, c)),
    ]
}

fn altered(text: &str, way: &Way) -> String {
    let at = |at: usize| text.char_indices().nth(at % text.chars().count().max(1)).map_or(0, |(at, _)| at);
    match way {
        Way::AsIs => text.to_owned(),
        Way::Escaped => percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string(),
        Way::InJson => text.replace('/', "\\/").replace('&', "\\u0026"),
        Way::Lower => text.to_lowercase(),
        Way::Wide => text.replace('A', "Ａ"),
        Way::Wrapped(place, end) => format!("{}{end}{}", &text[..at(*place)], &text[at(*place)..]),
        Way::Cut(place) => text[..at(*place)].to_owned(),
        Way::Spoiled(place, c) => format!("{}{c}{}", &text[..at(*place)], &text[at(*place)..]),
    }
}

fn any_piece() -> impl Strategy<Value = (String, bool)> {
    let key = prop::sample::select(KEYS.to_vec());
    let schemes =
        prop::sample::select(vec!["otpauth://totp/", "otpauth://hotp/", "OTPAUTH://totp/", "apple-otpauth://totp/"]);
    let names = prop::sample::select(vec!["x", "Bank:anna", "Bl%C3%A5%20Bank", "My Bank", "", "a%2520b"]);
    let more = prop::sample::select(vec![
        "",
        "&issuer=Bank",
        "&digits=8",
        "&period=60&counter=3",
        "&counter=7",
        "&issuer=",
        "&digits=null",
        "&algorithm=SHA256",
        "&image=https%3A%2F%2Fx",
        "&issuer=My Bank",
        "&encoder=steam",
        ".",
    ]);
    let address = (schemes, names, key.clone(), more, any::<bool>()).prop_map(|(scheme, name, key, more, first)| {
        if first {
            format!("{scheme}{name}?secret={key}{more}")
        } else {
            format!("{scheme}{name}?issuer=X&secret={key}")
        }
    });
    let steam = key.clone().prop_map(|key| format!("steam://{key}"));
    let bare = key.prop_map(str::to_owned);
    // What is altered may have lost a part of its key on the way: then it is not to be had.
    let known = prop_oneof![6 => address, 1 => steam, 1 => bare];
    (known, any_way()).prop_map(|(text, way)| (altered(&text, &way), matches!(way, Way::Cut(_))))
}

/// A text of addresses, keys and what stands around them, and whether a part of any is missing.
fn any_text() -> impl Strategy<Value = (String, bool)> {
    let around = prop::sample::select(AROUND.to_vec());
    prop::collection::vec((around, any_piece()), 1..5).prop_map(|pieces| {
        let cut = pieces.iter().any(|(_, (_, cut))| *cut);
        (pieces.into_iter().map(|(around, (text, _))| format!("{around}{text}")).collect(), cut)
    })
}

fn is_whole(secret: &Secret) -> bool {
    let same = |key: &str| Secret::from_base32(key).unwrap() == *secret;
    KEYS.into_iter().any(same)
}

fn try_text(text: &str, cut: bool) -> Result<(), TestCaseError> {
    for (line, entry) in addresses::read(text) {
        prop_assert!(line >= 1 && line <= text.len() + 1);
        if let Ok(entry) = entry {
            // Where the end of a text is missing, nobody can know that it is.
            prop_assert!(cut || is_whole(entry.generator.secret()), "{text:?}");
        }
    }
    drop(Secret::from_base32(text));
    drop(Settings::from_toml(text));
    let mut field = Field::default();
    let before = field.len();
    drop(field.edit(Edit::Insert(text.to_owned().into())));
    let taken: usize = field.text().len();
    let written: usize = text.chars().filter(|c| *c == '\t' || !c.is_control()).map(char::len_utf8).sum();
    prop_assert!(taken == written || field.len() == before, "all of it or nothing");
    if let Some(passphrase) = Passphrase::new(text) {
        prop_assert_eq!(format!("{passphrase:?}"), "Passphrase(..)");
    }
    Ok(())
}

proptest! {
    // The same texts each time: `make fuzz` looks for others.
    #![proptest_config(Config { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_key_that_is_taken_stood_there_whole((text, cut) in any_text()) {
        try_text(&text, cut)?;
    }

    #[test]
    fn bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Some(text) = addresses::text(&bytes) {
            drop(addresses::read(&text));
        }
    }
}

#[test]
#[ignore = "five minutes: `make fuzz`"]
#[allow(clippy::print_stdout, reason = "how much was tried")]
fn fuzz() {
    let (began, mut tried) = (Instant::now(), 0_u64);
    while began.elapsed() < Duration::from_secs(300) {
        let config = Config { cases: 2000, failure_persistence: None, ..Config::default() };
        TestRunner::new(config).run(&any_text(), |(text, cut)| try_text(&text, cut)).unwrap();
        let config = Config { cases: 500, failure_persistence: None, ..Config::default() };
        let noise = prop::collection::vec(any::<u8>(), 0..400);
        let bytes = |bytes: Vec<u8>| addresses::text(&bytes).map_or(Ok(()), |text| try_text(&text, true));
        TestRunner::new(config).run(&noise, bytes).unwrap();
        tried += 2500;
    }
    println!("{tried} texts in {:?}", began.elapsed());
}
