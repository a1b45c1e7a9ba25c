//! Whatever is pasted or piped, nothing panics, and every key that is taken is one that stood there, whole: never the half of
//! one, nor two in one.
//!
//! `make fuzz` tries it for five minutes.

use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::vocabulary::demo_state::MANY;
use kodeoplaeser::app::{Act, Effect, Job, Message};
use kodeoplaeser::code::{Secret, addresses, uri};
use kodeoplaeser::demo::{Demo, State};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::outline::field::Echo;
use kodeoplaeser::outline::{Edit, Field};
use kodeoplaeser::settings::Settings;
use kodeoplaeser::vault::Passphrase;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::time::{Duration, Instant};

/// Keys none of which is a part of another, nor of two others side by side, nor written twice in itself; a `%` in none makes
/// an escape. None ends in a number that may follow one of `AROUND`: nobody could tell the rest of a key from a list's next
/// number.
const KEYS: [&str; 5] = [
    "QWERTYUIOPASDHGFJKLZXCVB",
    "MNBVCXZLKJHGFSDPAOIUYTREWQ2R3T4Y",
    "7G6H5I4J3K2L7M6N",
    "Z2Y3X4W5V6U7T2S3R4Q5P6O7N2M3L4KJX5",
    "HGKJIHLMNOQPRSUTWVXYZGNMR7",
];

/// What stands around addresses in what people have.
const AROUND: [&str; 34] = [
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
    "\\n",
    "\\nhello\\n",
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
    /// As quoted-printable, with a line that goes on in the next one.
    Mailed(usize),
    Cut(usize),
    /// With this before its last eight characters or more: fewer behind a mark or an empty line may be a word.
    Parted(usize, &'static str),
    Spoiled(usize, char),
}

fn any_way() -> impl Strategy<Value = Way> {
    let ends = prop::sample::select(vec!["\n", "\r\n", "\n  ", "=\n"]);
    let marks = vec!["\n> ", "\n| ", "\r\r\n", "\n\n", "\t", "<wbr>", "<br>\n", "\"\n\"", "\" + \"", "\n-", "\n%20"];
    let marks = prop::sample::select(marks);
    prop_oneof![
        4 => Just(Way::AsIs),
        1 => Just(Way::Escaped),
        1 => Just(Way::InJson),
        1 => Just(Way::Lower),
        1 => Just(Way::Wide),
        2 => (0..90_usize, ends).prop_map(|(at, end)| Way::Wrapped(at, end)),
        2 => (0..90_usize).prop_map(Way::Mailed),
        1 => (0..90_usize).prop_map(Way::Cut),
        2 => (0..90_usize, marks).prop_map(|(at, mark)| Way::Parted(at, mark)),
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
        Way::Mailed(place) => {
            let (before, after) = text.split_at(at(*place));
            format!("{}=\n{}", before.replace('=', "=3D"), after.replace('=', "=3D"))
        }
        Way::Cut(place) => text[..at(*place)].to_owned(),
        Way::Parted(place, mark) => {
            let place = at(place % text.len().saturating_sub(8).max(1));
            format!("{}{mark}{}", &text[..place], &text[place..])
        }
        Way::Spoiled(place, c) => format!("{}{c}{}", &text[..at(*place)], &text[at(*place)..]),
    }
}

/// A piece of a text, and the rest of its key if a part of it is missing.
#[derive(Debug, Clone)]
struct Piece {
    text: String,
    rest: Option<String>,
}

fn any_piece() -> impl Strategy<Value = Piece> {
    let key = || prop::sample::select(KEYS.to_vec());
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
    let address = (schemes, names, key(), more, any::<bool>()).prop_map(|(scheme, name, key, more, first)| {
        let text = if first {
            format!("{scheme}{name}?secret={key}{more}")
        } else {
            format!("{scheme}{name}?issuer=X&secret={key}")
        };
        (text, key)
    });
    let steam = key().prop_map(|key| (format!("steam://{key}"), key));
    let bare = key().prop_map(|key| (key.to_owned(), key));
    let known = prop_oneof![6 => address, 1 => steam, 1 => bare];
    (known, any_way()).prop_map(|((text, key), way)| {
        let text = altered(&text, &way);
        // Where the end of a text is missing, nobody can know that it is.
        let rest = (1..key.len()).rev().map(|length| &key[..length]).find(|rest| text.ends_with(rest));
        let rest = rest.filter(|_| matches!(way, Way::Cut(_))).map(str::to_owned);
        Piece { text, rest }
    })
}

/// A text of addresses, keys and what stands around them, and the keys that there may be in it.
fn any_text() -> impl Strategy<Value = (String, Vec<String>)> {
    let around = prop::sample::select(AROUND.to_vec());
    prop::collection::vec((around, any_piece()), 1..5).prop_map(|pieces| {
        let whole = KEYS.into_iter().map(str::to_owned);
        let keys = whole.chain(pieces.iter().filter_map(|(_, piece)| piece.rest.clone())).collect();
        (pieces.into_iter().map(|(around, piece)| format!("{around}{}", piece.text)).collect(), keys)
    })
}

/// A text as a key would stand in it: escapes of JSON, of addresses (also of such that were escaped twice) and, if it is
/// `mailed`, of mail programs undone, wide letters narrow, without spaces, line ends, dashes, what nobody sees and what
/// fills a key up, in capitals.
fn squeezed(text: &str, mailed: bool) -> String {
    let mut text = text.to_owned();
    for (escape, plain) in [("\\u0026", "&"), ("\\", "")] {
        text = text.replace(escape, plain);
    }
    if mailed {
        for escape in ["=\r\n", "=\n", "=3D"] {
            text = text.replace(escape, "");
        }
    }
    for _ in 0..2 {
        text = percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned();
    }
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap(),
        c => c,
    };
    text.chars().map(narrow).filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Whether a key that was taken is one that stood in the text. Bits behind its last whole byte are dropped, and with them
/// what the last letter says of them.
fn stood_in(text: &str, key: &Secret) -> bool {
    let key = key.to_base32();
    [false, true].iter().any(|mailed| squeezed(text, *mailed).contains(&key[..key.len() - 1]))
}

fn is_one_of(keys: &[String], secret: &Secret) -> bool {
    keys.iter().any(|key| Secret::from_base32(key).is_ok_and(|key| key == *secret))
}

/// `keys` are those that may be in the text; `None` if it is noise.
fn try_text(text: &str, keys: Option<&[String]>) -> Result<(), TestCaseError> {
    let check = |secret: &Secret| {
        prop_assert!(stood_in(text, secret), "it did not stand in {text:?}");
        prop_assert!(keys.is_none_or(|keys| is_one_of(keys, secret)), "not whole in {text:?}");
        Ok(())
    };
    for (line, entry) in addresses::read(text) {
        prop_assert!(line >= 1 && line <= text.len() + 1);
        if let Ok(entry) = entry {
            check(entry.generator.secret())?;
        }
    }
    if let Ok(secret) = Secret::from_base32(text) {
        prop_assert!(stood_in(text, &secret), "a bare key that did not stand in {text:?}");
    }
    drop(Settings::from_toml(text));
    drop(Settings::from_toml(&format!("volume = {text}")));
    let mut field = Field::with("x");
    let echo = field.edit(Edit::Replace(text.to_owned().into()));
    let kept = if matches!(echo, Echo::Typed(_)) { text } else { "x" };
    prop_assert_eq!(field.text(), if text.is_empty() { "" } else { kept }, "all of it or nothing");
    if let Some(passphrase) = Passphrase::new(text) {
        prop_assert_eq!(format!("{passphrase:?}"), "Passphrase(..)");
    }
    Ok(())
}

/// Pastes the text where accounts are added, and adds what came of it.
fn add_pasted(text: &str) -> Result<(), TestCaseError> {
    let (mut demo, _) = State::from_name("add").unwrap().stage(Lang::En, 1_234_567_890, false);
    let press = |demo: &mut Demo, id: &'static str| demo.app.update(Message::Act(id.into(), Act::Press), demo.now);
    drop(press(&mut demo, "paste"));
    drop(demo.app.update(Message::Pasted(Some(text.to_owned().into())), demo.now));
    let name = Act::Edit(Edit::Replace("x".to_owned().into()));
    drop(demo.app.update(Message::Act("issuer".into(), name), demo.now));
    let before: Vec<Secret> = MANY.iter().map(|line| uri::parse(line).unwrap().generator.secret().clone()).collect();
    for id in ["add-all", "add"] {
        for effect in press(&mut demo, id) {
            if let Effect::File(Job::Save(vault)) = effect {
                let secrets = vault.accounts.iter().map(|account| account.generator.secret());
                for secret in secrets.filter(|secret| !before.contains(secret)) {
                    prop_assert!(stood_in(text, secret), "it did not stand in {text:?}");
                }
            }
        }
    }
    Ok(())
}

/// Pastes the text where the passphrase is asked for, and opens the vault with it.
fn unlock_with_pasted(text: &str) -> Option<Passphrase> {
    let (mut demo, _) = State::from_name("unlock").unwrap().stage(Lang::En, 1_234_567_890, false);
    let paste = Message::Key(Key::plain(Press::Insert).shift());
    drop(demo.app.update(paste, demo.now));
    drop(demo.app.update(Message::Pasted(Some(text.to_owned().into())), demo.now));
    let effects = demo.app.update(Message::Act("unlock".into(), Act::Press), demo.now);
    effects.into_iter().find_map(|effect| match effect {
        Effect::File(Job::Unlock(passphrase)) => Some(passphrase),
        _ => None,
    })
}

fn try_passphrase(text: &str) -> Result<(), TestCaseError> {
    let lines = text.trim_end_matches(['\r', '\n']);
    let refused = lines.contains(|c: char| c != '\t' && (c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')));
    let expected = Passphrase::new(lines).filter(|_| !refused);
    prop_assert!(unlock_with_pasted(text) == expected, "{text:?}");
    Ok(())
}

#[test]
fn a_passphrase_is_pasted_exactly_as_it_was_copied() {
    for text in [" hest ", "\thest\t", "\u{a0}hest\u{a0}", " ", "\t", "\u{a0}", "  ", "h\u{200b}e", "hest#\\n"] {
        let pasted = unlock_with_pasted(text).expect(text);
        assert!(pasted == Passphrase::new(text).unwrap(), "{text:?}");
        assert!(pasted != Passphrase::new("hest").unwrap(), "{text:?}");
    }
    // A line that was copied whole has its end with it.
    assert!(unlock_with_pasted(" hest \r\n") == Passphrase::new(" hest "));
    // Two lines are not made one.
    for text in ["", "\n", "hest\nhest", "\nhest"] {
        assert!(unlock_with_pasted(text).is_none(), "{text:?}");
    }
}

proptest! {
    // The same texts each time: `make fuzz` looks for others.
    #![proptest_config(Config { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_key_that_is_taken_stood_there_whole((text, keys) in any_text()) {
        try_text(&text, Some(&keys))?;
    }

    #[test]
    fn bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Some(text) = addresses::text(&bytes) {
            try_text(&text, None)?;
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 32, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..Config::default() })]

    #[test]
    fn what_is_pasted_into_the_window_is_taken_whole((text, _) in any_text(), passphrase in "[\\PC\t\n\r\u{a0}]{0,12}") {
        add_pasted(&text)?;
        try_passphrase(&passphrase)?;
    }
}

#[test]
#[ignore = "five minutes: `make fuzz`"]
#[allow(clippy::print_stdout, reason = "how much was tried")]
fn fuzz() {
    let (began, mut tried, mut pasted) = (Instant::now(), 0_u64, 0_u64);
    let run = |cases| TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let noise = || prop::collection::vec(any::<u8>(), 0..400);
    while began.elapsed() < Duration::from_secs(300) {
        run(2000).run(&any_text(), |(text, keys)| try_text(&text, Some(&keys))).unwrap();
        let bytes = |bytes: Vec<u8>| addresses::text(&bytes).map_or(Ok(()), |text| try_text(&text, None));
        run(500).run(&noise(), bytes).unwrap();
        run(500).run(&".{0,200}", |text| try_text(&text, None)).unwrap();
        run(20).run(&any_text(), |(text, _)| add_pasted(&text)).unwrap();
        run(20).run(&".{0,40}", |text| try_passphrase(&text)).unwrap();
        (tried, pasted) = (tried + 3000, pasted + 40);
    }
    println!("{tried} texts read and {pasted} pasted in {:?}", began.elapsed());
}
