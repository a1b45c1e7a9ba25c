//! `otpauth://` addresses come in as they were meant, or are refused by name; and they go out whole.

use kodeoplaeser::code::uri::{Entry, Note, UriError, parse, parse_lines, write};
use kodeoplaeser::code::{Algorithm, Digits, Generator, Secret, SecretError, TimeStep};
use proptest::prelude::*;

const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

fn secret() -> Secret {
    Secret::from_base32(KEY).unwrap()
}

/// An address with a good key, its kind and label, and more parameters.
fn read(path: &str, more: &str) -> Result<Entry, UriError> {
    parse(&format!("otpauth://{path}?secret={KEY}{more}"))
}

fn names(path: &str, more: &str) -> (String, String) {
    let entry = read(path, more).unwrap();
    (entry.issuer, entry.label)
}

fn named(issuer: &str, label: &str) -> (String, String) {
    (issuer.to_owned(), label.to_owned())
}

#[test]
fn what_is_not_said_is_the_common_kind() {
    let entry = read("totp/GitHub:anna%40example.dk", "&issuer=GitHub").unwrap();
    assert_eq!(entry.generator, Generator::totp(secret()));
    assert_eq!((entry.issuer.as_str(), entry.label.as_str()), ("GitHub", "anna@example.dk"));
    assert!(entry.ignored.is_empty() && entry.notes.is_empty());
}

#[test]
fn everything_said_is_heard() {
    let entry = read("totp/x", "&algorithm=SHA512&digits=8&period=60").unwrap();
    let (digits, step) = (Digits::new(8).unwrap(), TimeStep::new(60).unwrap());
    assert_eq!(entry.generator, Generator::Totp { secret: secret(), algorithm: Algorithm::Sha512, digits, step });
    let entry = read("HOTP/x", "&Counter=42&DIGITS=7").unwrap();
    let digits = Digits::new(7).unwrap();
    assert_eq!(entry.generator, Generator::Hotp { secret: secret(), algorithm: Algorithm::Sha1, digits, counter: 42 });
}

#[test]
fn every_spelling_of_the_three_hashes() {
    for (spellings, algorithm) in [
        (["SHA1", "sha1", "SHA-1", "HmacSHA1", "hmac-sha-1"], Algorithm::Sha1),
        (["SHA256", "sha256", "SHA-256", "HmacSHA256", "HMAC_SHA256"], Algorithm::Sha256),
        (["SHA512", "Sha512", "sha-512", "HmacSHA512", "hmac+sha512"], Algorithm::Sha512),
    ] {
        for spelling in spellings {
            assert_eq!(read("totp/x", &format!("&algorithm={spelling}")).unwrap().generator.algorithm(), algorithm);
        }
    }
}

#[test]
fn what_would_make_wrong_codes_is_refused_by_name() {
    for value in ["MD5", "SHA3-256", "SHA512/256", "SHA", ""] {
        assert_eq!(read("totp/x", &format!("&algorithm={value}")), Err(UriError::Algorithm(value.into())));
    }
    for value in ["3", "11", "0", "-6", "six", "6.0", "", "256"] {
        assert_eq!(read("totp/x", &format!("&digits={value}")), Err(UriError::Digits(value.into())));
    }
    for value in ["0", "86401", "-30", "30s", ""] {
        assert_eq!(read("totp/x", &format!("&period={value}")), Err(UriError::Period(value.into())));
    }
    for value in ["-1", "18446744073709551616", "", "one"] {
        let expected = if value.len() > 15 { "" } else { value };
        assert_eq!(read("hotp/x", &format!("&counter={value}")), Err(UriError::Counter(expected.into())));
    }
    assert_eq!(read("hotp/x", ""), Err(UriError::MissingCounter));
    assert_eq!(read("totp/x", "&encoder=yandex"), Err(UriError::Encoder("yandex".into())));
    assert_eq!(read("totp/x", "&digits=6&digits=8"), Err(UriError::Repeated("digits")));
    assert!(read("totp/x", "&digits=8&digits=8").is_ok());
}

#[test]
fn a_kind_we_do_not_know_is_named_before_its_key_is_judged() {
    assert_eq!(parse("otpauth://motp/x?secret=e3152afee62599c8&pin=1"), Err(UriError::Kind("motp".into())));
    assert_eq!(parse("otpauth://yaotp/x"), Err(UriError::Kind("yaotp".into())));
    assert_eq!(parse("otpauth://"), Err(UriError::Kind(String::new())));
}

#[test]
fn other_addresses_are_told_apart() {
    assert_eq!(parse("otpauth-migration://offline?data=CjEK"), Err(UriError::Migration));
    for text in ["", "hello", "https://example.dk", KEY, "totp://x?secret=AAAA", "otpauth:totp/x"] {
        assert_eq!(parse(text), Err(UriError::NotOtpauth), "{text}");
    }
}

#[test]
fn the_key_is_taken_as_typed_or_its_fault_is_placed() {
    for key in
        ["gezd gnbv gy3t qojq gezd gnbv gy3t qojq", "GEZDGNBV-GY3TQOJQ%20GEZDGNBV+GY3TQOJQ", &format!("{KEY}%3D==")]
    {
        assert_eq!(parse(&format!("otpauth://totp/x?secret={key}")).unwrap().generator.secret(), &secret());
    }
    let error = |key: &str| parse(&format!("otpauth://totp/x?secret={key}")).unwrap_err();
    assert_eq!(error("GEZDGN8V"), UriError::Secret(SecretError::Character { position: 7, character: '8' }));
    assert_eq!(error("GEZDGN%C3%A6"), UriError::Secret(SecretError::Character { position: 7, character: 'æ' }));
    assert_eq!(error(""), UriError::Secret(SecretError::Empty));
    assert_eq!(error("ABC"), UriError::Secret(SecretError::Length { characters: 3 }));
    for broken in ["GEZD%", "GEZD%2", "GEZD%zzAA", "GEZD%FF"] {
        assert_eq!(error(broken), UriError::SecretEscape, "{broken}");
    }
    assert_eq!(parse("otpauth://totp/x"), Err(UriError::MissingSecret));
    assert_eq!(parse("otpauth://totp/x?secrets=AAAA"), Err(UriError::MissingSecret));
}

#[test]
fn a_short_key_is_noted() {
    let entry = parse("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP").unwrap();
    assert_eq!(entry.notes, [Note::ShortSecret]);
}

#[test]
fn the_label_splits_and_the_parameter_wins() {
    assert_eq!(names("totp/GitHub:anna", ""), named("GitHub", "anna"));
    assert_eq!(names("totp/GitHub%3A%20anna", ""), named("GitHub", "anna"));
    assert_eq!(names("totp/Old:anna", "&issuer=New"), named("New", "anna"));
    assert_eq!(names("totp/anna", "&issuer=GitHub"), named("GitHub", "anna"));
    assert_eq!(names("totp/Old:anna", "&issuer="), named("Old", "anna"));
    assert_eq!(names("totp/AWS:arn:iam:anna", "&issuer=AWS"), named("AWS", "arn:iam:anna"));
    // Said once is enough.
    assert_eq!(names("totp/GitHub", "&issuer=GitHub"), named("GitHub", ""));
    for empty in ["totp", "totp/", "totp/%20", "totp/:"] {
        assert_eq!(names(empty, ""), named("", ""));
    }
}

#[test]
fn names_are_read_as_they_were_meant() {
    assert_eq!(names("totp/Bl%C3%A5b%C3%A6r+is:a/b+c", ""), named("Blåbær+is", "a/b+c"));
    assert_eq!(names("totp/x", "&issuer=Den+Danske%2BBank"), named("Den Danske+Bank", "x"));
    // Broken escapes, and bytes that are not UTF-8, stay as they stand.
    assert_eq!(names("totp/100%:50%25%zz", ""), named("100%", "50%%zz"));
    assert_eq!(names("totp/%E6ble", ""), named("", "%E6ble"));
    // Nothing that could steer a terminal.
    assert_eq!(names("totp/a%1B[2Jb%0Ac", ""), named("", "a [2Jb c"));
}

#[test]
fn steam_in_each_of_its_forms() {
    for (path, more) in [
        ("steam/Steam:anna", ""),
        ("steam/anna", "&algorithm=SHA1&digits=5&period=30"),
        ("totp/anna", "&encoder=Steam"),
        ("totp/Steam:anna", "&digits=5"),
        ("totp/anna", "&issuer=steam&digits=5&period=30"),
    ] {
        let entry = read(path, more).unwrap();
        assert_eq!(entry.generator, Generator::Steam { secret: secret() }, "{path}{more}");
        assert!(entry.notes.is_empty());
    }
    let entry = read("totp/Steam:anna", "").unwrap();
    assert_eq!((entry.generator, entry.notes), (Generator::totp(secret()), vec![Note::SteamIssuer]));
    assert_eq!(read("steam/x", "&digits=6"), Err(UriError::Digits("6".into())));
    assert_eq!(read("totp/x", "&encoder=steam&period=60"), Err(UriError::Period("60".into())));
    assert_eq!(read("steam/x", "&algorithm=sha256"), Err(UriError::Algorithm("SHA256".into())));
    assert_eq!(read("hotp/x", "&encoder=steam&counter=1"), Err(UriError::Encoder("steam".into())));
}

#[test]
fn parameters_left_out_of_account_are_listed() {
    let entry = read("totp/x", "&image=https%3A%2F%2Fx&color=%23fff&counter=3&&lock").unwrap();
    assert_eq!(entry.ignored, ["image", "color", "counter", "lock"]);
    // Copied out of a page's source: eight digits must not become six.
    assert_eq!(read("totp/x", "&amp;digits=8").unwrap().generator.digits_len(), 8);
}

#[test]
fn many_lines() {
    let text = format!(
        "\u{feff}# from my old telephone\r\n\r\notpauth://totp/a?secret={KEY}\r\n  otpauth://totp/b?secret={KEY}  \r\n\
         hello\n   \notpauth-migration://offline?data=x\n"
    );
    let lines = parse_lines(&text);
    let summary: Vec<_> =
        lines.iter().map(|(line, result)| (*line, result.as_ref().map(|entry| entry.label.as_str()))).collect();
    let expected = [(3, Ok("a")), (4, Ok("b")), (5, Err(&UriError::NotOtpauth)), (7, Err(&UriError::Migration))];
    assert_eq!(summary, expected);
}

#[test]
fn written_as_others_read_it() {
    let uri = write("Blå Bank", "anna@x.dk", &Generator::totp(secret()));
    let expected = format!(
        "otpauth://totp/Bl%C3%A5%20Bank:anna%40x.dk?secret={KEY}&issuer=Bl%C3%A5%20Bank&algorithm=SHA1&digits=6&period=30"
    );
    assert_eq!(uri.as_str(), expected);
}

fn any_generator() -> impl Strategy<Value = Generator> {
    let secret = prop::collection::vec(any::<u8>(), 10..70).prop_map(|bytes| Secret::from_bytes(bytes).unwrap());
    let algorithm = prop::sample::select(Algorithm::ALL.to_vec());
    let digits = (4..=10_u8).prop_map(|count| Digits::new(count).unwrap());
    (secret, algorithm, digits, 1..=86_400_u32, any::<u64>(), 0..3).prop_map(
        |(secret, algorithm, digits, step, counter, kind)| match kind {
            0 => Generator::Totp { secret, algorithm, digits, step: TimeStep::new(step).unwrap() },
            1 => Generator::Hotp { secret, algorithm, digits, counter },
            _ => Generator::Steam { secret },
        },
    )
}

/// Names that [`parse`] would leave as they are: with colons, percents, plus signs and letters of every script.
fn any_name() -> impl Strategy<Value = String> {
    "[:%+&=/?# a-fæøå0-9\\PC]{0,12}"
        .prop_map(|name| name.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned())
}

proptest! {
    #[test]
    fn round_trip(issuer in any_name(), label in any_name(), generator in any_generator()) {
        // Five digits from Steam are Steam's; nothing else can be meant by them.
        prop_assume!(!issuer.eq_ignore_ascii_case("steam"));
        let uri = write(&issuer, &label, &generator);
        let entry = parse(&uri).unwrap();
        prop_assert_eq!((entry.issuer, entry.label, entry.generator), (issuer, label, generator), "{}", *uri);
        prop_assert!(entry.ignored.is_empty());
    }

    #[test]
    fn no_text_makes_it_panic(text in ".*", tail in "[a-z0-9%&=+:/?]*") {
        drop(parse_lines(&text));
        prop_assert!(parse(&text).is_err() || text.contains("://"));
        drop(parse(&format!("otpauth://totp/{tail}?secret={KEY}&{text}")));
    }

    #[test]
    fn no_error_shows_the_key(
        generator in any_generator(),
        pieces in prop::collection::vec("[a-z]{0,6}=?|otpauth://|totp|hotp|\\?|/|&|digits=|algorithm=|period=|counter=|encoder=|%", 0..8),
        place in 0..9_usize,
        spoiled in prop::option::of(0..200_usize),
    ) {
        let key = generator.secret().to_base32();
        let mut written = key.to_string();
        if let Some(at) = spoiled {
            written.insert(at % written.len(), '8');
        }
        let (before, after) = pieces.split_at(place.min(pieces.len()));
        for text in [
            format!("{}{written}{}", before.concat(), after.concat()),
            format!("otpauth://hotp/x?{}secret={written}&{}", before.concat(), after.concat()),
        ] {
            if let Err(error) = parse(&text) {
                let shown = format!("{error} {error:?}").to_uppercase();
                // Eight of its characters in a row are no coincidence.
                prop_assert!(!key.as_bytes().windows(8).any(|part| shown.contains(std::str::from_utf8(part).unwrap())), "{shown}");
            }
        }
    }
}
