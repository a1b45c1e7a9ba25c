//! `otpauth://` addresses come in as they were meant, or are refused by name; and they go out whole.

use kodeoplaeser::code::addresses::{read as parse_lines, text};
use kodeoplaeser::code::name::LONGEST;
use kodeoplaeser::code::uri::{Entry, Note, UriError, parse, write};
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
    assert!(entry.notes().is_empty());
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
    for value in ["MD5", "SHA3-256", "SHA512/256", "SHA"] {
        assert_eq!(read("totp/x", &format!("&algorithm={value}")), Err(UriError::Algorithm(value.into())));
    }
    for value in ["3", "11", "0", "-6", "six", "6.0", "256"] {
        assert_eq!(read("totp/x", &format!("&digits={value}")), Err(UriError::Digits(value.into())));
    }
    for value in ["0", "86401", "-30", "30s"] {
        assert_eq!(read("totp/x", &format!("&period={value}")), Err(UriError::Period(value.into())));
    }
    for value in ["-1", "18446744073709551616", "18446744073709551615", "one"] {
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
    assert_eq!(entry.notes(), [Note::ShortSecret]);
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
    // Broken escapes stay as they stand; bytes that are not UTF-8 are Latin-1.
    assert_eq!(names("totp/100%:50%25%zz", ""), named("100%", "50%%zz"));
    assert_eq!(names("totp/%E6ble", ""), named("", "æble"));
    // Escaped twice.
    assert_eq!(names("totp/Den%2520Bl%25C3%25A5%2520Bank%253Aanna%2540x.dk", ""), named("Den Blå Bank", "anna@x.dk"));
    assert_eq!(names("totp/100%2525", ""), named("", "100%25"));
    // Nothing that turns the direction of writing, or that nobody sees.
    assert_eq!(names("totp/%E2%80%AEknab%E2%80%AC%E2%80%8B", ""), named("", "knab"));
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
        assert!(entry.notes().is_empty());
    }
    let entry = read("totp/Steam:anna", "").unwrap();
    assert_eq!((entry.notes(), entry.generator), (vec![Note::SteamIssuer], Generator::totp(secret())));
    // Programs write how many digits their own codes have.
    let entry = read("steam/x", "&digits=6").unwrap();
    assert_eq!((entry.generator, entry.ignored), (Generator::Steam { secret: secret() }, vec!["digits".to_owned()]));
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

/// What is found in a text: the line and the name of each account, or why there is none.
fn found(text: &str) -> Vec<(usize, Result<String, UriError>)> {
    let named = |entry: Entry| {
        assert_eq!(entry.generator.secret(), &secret(), "the whole key, in {text:?}");
        format!("{}/{}", entry.issuer, entry.label)
    };
    parse_lines(text).into_iter().map(|(line, entry)| (line, entry.map(named))).collect()
}

fn only(text: &str, name: &str) {
    assert_eq!(found(text), [(1, Ok(name.to_owned()))], "{text:?}");
}

#[test]
fn addresses_are_found_in_what_they_were_copied_with() {
    let address = format!("otpauth://totp/Bank:anna?secret={KEY}");
    for (before, after) in [
        ("\"", "\""),
        ("'", "'"),
        ("<", ">"),
        ("“", "”"),
        ("„", "“"),
        ("»", "«"),
        ("`", "`"),
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("1. ", ""),
        ("12) ", ""),
        ("- ", ""),
        ("• ", ""),
        ("Bank: ", ""),
        ("Bank\t", "\tmore text"),
        ("\u{feff}", "\r"),
        ("", ","),
        ("", ";"),
        ("", "."),
        ("", "#top"),
        ("", "\n  # AAAA"),
        ("<a href=\"", "\">Bank</a>"),
        ("{\"uri\":\"", "\",\"name\":\"Bank\"}"),
        ("Bank,", "\t"),
        ("", "\u{200b}"),
        ("\u{2066}", "\u{2069}"),
    ] {
        only(&format!("{before}{address}{after}"), "Bank/anna");
    }
    only(&address.replace("otpauth:", "apple-otpauth:"), "Bank/anna");
    only(&address.replace("otpauth:", "OTPAUTH:"), "Bank/anna");
    only(&address.replace('/', "\\/").replace('=', "\\u003d"), "Bank/anna");
    only(&format!("{address}&amp;issuer=Bank"), "Bank/anna");
    let escaped = percent_encoding::utf8_percent_encode(&address, percent_encoding::NON_ALPHANUMERIC).to_string();
    only(&escaped, "Bank/anna");
    only(&format!("https://example.dk/qr?data={escaped}&size=200"), "Bank/anna");
    only(&format!("steam://{KEY}"), "/");
    for empty in ["", "null", "NULL", "undefined"] {
        only(&format!("{address}&issuer={empty}&digits={empty}&period={empty}&algorithm={empty}"), "Bank/anna");
    }
    assert_eq!(found("otpauth://totp/x?secret=null"), [(1, Err(UriError::MissingSecret))]);
    assert_eq!(
        found("steam://run/440")[0].1,
        Err(UriError::Secret(SecretError::Character { position: 4, character: '/' }))
    );
}

#[test]
fn several_addresses_in_a_line_are_several_accounts() {
    let [one, two] = ["A", "B"].map(|name| format!("otpauth://totp/{name}?secret={KEY}"));
    let both =
        |text: String, second| assert_eq!(found(&text), [(1, Ok("/A".into())), (second, Ok("/B".into()))], "{text:?}");
    for between in [" ", ", ", ";", " | ", "\t", " 2. ", "\",\""] {
        both(format!("{one}{between}{two}"), 1);
    }
    both(format!("1. {one} 2) {two}"), 1);
    both(format!("[\"{one}\",\"{two}\"]"), 1);
    for end in ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"] {
        both(format!("{one}{end}{two}{end}"), 2);
    }
    both(format!("{one}\r\n\r\n{two}"), 3);
    both(format!("1. {one}\n2. {two}"), 2);
    both(format!("- {one}\n- {two}"), 2);
    both(format!("BANK: {one}\nPOST: {two}"), 2);
}

#[test]
fn a_wrapped_address_is_joined_or_refused_but_never_half_read() {
    let address = format!("otpauth://totp/Bank:anna?secret={KEY}&issuer=Bank&digits=6");
    for end in ["\n", "\r\n  "] {
        for at in 1..address.len() {
            let (before, after) = address.split_at(at);
            let text = format!("{before}{end}{after}");
            for (_, entry) in parse_lines(&text) {
                if let Ok(entry) = entry {
                    assert_eq!(entry.generator, Generator::totp(secret()), "{text:?}");
                }
            }
        }
    }
    // In the middle of the key, where a parameter follows: certainly the rest.
    only(&format!("otpauth://totp/Bank:anna?secret={}\n{}&issuer=Bank", &KEY[..20], &KEY[20..]), "Bank/anna");
    // A word of what follows was taken for a key that is missing.
    assert_eq!(found("otpauth://totp/x?issuer=X&secret=\nhello"), [(1, Err(UriError::Wrapped))]);
    let doubtful = format!("otpauth://totp/Bank?secret={}\n{}\notpauth://totp/B?secret={KEY}", &KEY[..16], &KEY[16..]);
    assert_eq!(found(&doubtful), [(1, Err(UriError::Wrapped)), (3, Ok("/B".into()))]);
}

/// Half of a key, at the place where something stands that may be in the middle of one.
#[test]
fn a_key_that_may_go_on_is_whole_or_refused() {
    let (half, key) = ("GEZDGNBVGY3TQOJQ", format!("{0}{0}", "GEZDGNBVGY3TQOJQ"));
    let whole = Secret::from_base32(&key).unwrap();
    for text in [
        // Every line of a quotation, a remark or a table begins with the same.
        "> otpauth://totp/A:b?secret=K\n> K&issuer=X",
        "> otpauth://totp/A:b?secret=K\n> K",
        "| otpauth://totp/A:b?secret=K |\n| K |",
        "// otpauth://totp/A:b?secret=K\n// K",
        "\"otpauth://totp/A:b?secret=K\"\n\"K\"",
        "> steam://K\n> K",
        "> otpauth://hotp/A:b?counter=1&secret=K\n> K",
        // The rest begins with what parts a key, or is written otherwise.
        "otpauth://totp/A:b?secret=K\n-K",
        "otpauth://totp/A:b?secret=K\n%20K",
        "otpauth://totp/A:b?secret=K\nＧＥＺＤＧＮＢＶＧＹ３ＴＱＯＪＱ",
        "otpauth://totp/A:b?secret=K\ngezdgnbvgy3tqojq",
        // Lines between them, and line ends that were doubled.
        "otpauth://totp/A:b?secret=K\r\r\nK\r\r\n",
        "otpauth://totp/A:b?secret=K\n\nK",
        "otpauth://totp/Bank%20of%20Nowhere:anna@example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVG\n\nY3TQOJQ",
        "otpauth://totp/Bank%20of%20Nowhere:anna@example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQO\r\r\nJQ\r\r\n",
        // What ends an address, in the middle of it.
        "otpauth://totp/A:b?secret=K\tK&issuer=A",
        "otpauth://totp/A:b?secret=K\"K&issuer=A",
        "otpauth://totp/A:b?secret=K<wbr>K",
        "otpauth://totp/A:b?secret=K<br>K</li>",
        "otpauth://totp/A:b?secret=K<b>K</b>",
        // What was left out, what was escaped, and what stands behind.
        "otpauth://totp/A:b?secret=GEZDGNBV...",
        "otpauth://totp/A:b?secret=GEZDGNBV...&issuer=X",
        "otpauth://totp/A:b?secret=KK\\pard",
        "otpauth://totp/A:b?secret=KK\\NABCD",
        "otpauth://totp/A:b?secret=KK\\fABC",
        "otpauth://totp/A:b?secret=KK\\back",
        "otpauth://totp/A:b?secret=GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ home",
        "otpauth://totp/A:b?secret=KK work&home",
        "otpauth://totp/A:b?secret=KK-work",
        "otpauth://totp/A:b?secret=KK—work",
        // Steam's own links.
        "steam://friends",
        "steam://store",
    ] {
        let text = text.replace('K', half);
        for (_, entry) in parse_lines(&text) {
            assert!(entry.is_err() || entry.as_ref().unwrap().generator.secret() == &whole, "{text:?}");
        }
    }
    // What ends a key all the same.
    for text in [
        "otpauth://totp/A:b?secret=KK\tmore text",
        "otpauth://totp/A:b?secret=KK\tKK",
        "<td>otpauth://totp/A:b?secret=KK</td><td>Bank</td>",
        "\"otpauth://totp/A:b?secret=KK\"\n\"Bank\"",
        "> otpauth://totp/A:b?secret=KK\n> \n> Bank:",
        "otpauth://totp/Bank%20of%20Nowhere:anna@example.org?secret=KK\n\nHej",
        "otpauth://totp/Bank%20of%20Nowhere:anna@example.org?secret=KK\n\nBEST WISHES",
        "> otpauth://totp/A:b?secret=K\n> K&issuer=X",
        "otpauth://totp/A:b?secret=KK.",
        "otpauth://totp/A:b?secret=gezd gnbv gy3t qojq gezd gnbv gy3t qojq",
        "otpauth://totp/A:b?secret=GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ",
        "otpauth://totp/3DHubs:me?secret=KK&issuer=3DHubs",
    ] {
        let found: Vec<_> =
            parse_lines(&text.replace('K', half)).into_iter().filter_map(|(_, entry)| entry.ok()).collect();
        assert!(found.len() == 1 && found[0].generator.secret() == &whole, "{text:?}");
    }
    // A service whose name begins as an escape of a mail program does.
    let named = parse_lines("otpauth://totp/3DHubs:me?secret=3DZDGNBVGY3TQOJQGEZDGNBVGA&issuer=3DHubs");
    let entry = named[0].1.as_ref().unwrap();
    assert_eq!(entry.generator.secret(), &Secret::from_base32("3DZDGNBVGY3TQOJQGEZDGNBVGA").unwrap());
    assert_eq!(entry.issuer, "3DHubs");
}

/// An address that never ends must not swallow a whole file, nor take for ever.
#[test]
fn prose_behind_an_address_is_not_a_part_of_it() {
    let text =
        format!("see otpauth://totp/x\n{}", "What may be said in a line of a letter to somebody.\n".repeat(5000));
    assert!(parse_lines(&text).len() > 4000);
}

/// As mail programs write it: `=3D` for `=`, of which `3` and `D` would be letters of the key.
#[test]
fn what_a_mail_program_has_escaped_is_undone_or_refused() {
    let quoted = |text: &str| text.replace('=', "=3D");
    let address = quoted(&format!("otpauth://totp/Bank:anna?secret={KEY}&issuer=Bank&digits=6"));
    only(&address, "Bank/anna");
    only(&address.replace("=3D", "=3d"), "Bank/anna");
    only(&quoted(&format!("otpauth://totp/Bank:anna?secret={KEY}==&amp;issuer=Bank")), "Bank/anna");
    only(&address.replace("Bank", "Bl=C3=A5"), "Blå/anna");
    only(&address.replace("Bank&", "Bl=E5&"), "Blå/anna");
    // Lines that go on, wherever they are broken, are joined without the mark.
    for end in ["=\n", "=\r\n"] {
        for at in "otpauth://".len()..address.len() {
            let (before, after) = address.split_at(at);
            let text = format!("{before}{end}{after}\r\nKind regards");
            for (_, entry) in parse_lines(&text) {
                if let Ok(entry) = entry {
                    assert_eq!(entry.generator, Generator::totp(secret()), "{text:?}");
                }
            }
        }
    }
    let (before, after) = address.split_at("otpauth://totp/Bank:anna?secret=3DGEZDG".len());
    only(&format!("{before}=\n{after}"), "Bank/anna");
    let (after, last) = after.split_at(10);
    only(&format!("{before}=\n{after}=\n{last}"), "Bank/anna");
    // A mark that can't be told from text keeps its place, and then the key is not read as if there were none.
    let text = format!("otpauth://totp/x?=\nissuer=3DX&secret=3D{KEY}?a=b&c=d");
    assert!(found(&text).iter().all(|(_, entry)| entry.is_err()), "{text:?}");
    // What stands behind it is none of it.
    let (before, after) = address.split_at(address.find("digits").unwrap());
    for behind in ["<a=b>", &format!("<otpauth://totp/B?secret={KEY}")] {
        assert_eq!(found(&format!("{before}=\n{after}{behind}"))[0], (1, Ok("Bank/anna".to_owned())), "{behind}");
    }
    // Its end is missing.
    assert_eq!(found(&format!("{address}&issuer=3DB=\n\n")), [(1, Err(UriError::Wrapped))]);
    // With one value, its 3D may be the key's own.
    for one in
        [quoted(&format!("otpauth://totp/x?secret={KEY}")), "otpauth://totp/x?secret=3DGEZDGNBV=\nhello".to_owned()]
    {
        assert_eq!(found(&one), [(1, Err(UriError::Quoted))], "{one:?}");
    }
    // Half and half: no mail program writes so.
    assert_eq!(found(&format!("otpauth://totp/x?secret=3D{KEY}&issuer=3DBank&digits=6")), [(1, Err(UriError::Quoted))]);
    // What fills a key up is no mark that it goes on.
    assert!(parse_lines("steam://GEZDGNBVGY3TQ===\nAAAA").iter().all(|(_, entry)| entry.is_err()));
    // Not every value begins so: a key's own.
    let entry = parse("otpauth://totp/x?secret=3DGEZDGNBVGY3TQO&issuer=Bank").unwrap();
    assert_eq!(*entry.generator.secret().to_base32(), "3DGEZDGNBVGY3TQO");
}

/// JSON writes a line end as `\n`, whose `n` would be a letter of the key, and what is rare in two halves.
#[test]
fn what_json_has_escaped_is_undone() {
    let address = format!("otpauth://totp/Bank?secret={KEY}");
    for end in ["\\n", "\\r\\n", "\\t"] {
        only(&format!("{address}{end}hello"), "/Bank");
        assert_eq!(found(&format!("{address}{end}{address}")).len(), 2, "{end}");
    }
    let named = |name: &str| format!("otpauth://totp/{name}?secret={KEY}");
    only(&named("\\ud83d\\ude00 \\u00e5"), "/😀 å");
    only(&named("\\ud83d"), "/\u{fffd}");
    only(&named("\\ud83d\\u0041"), "/\u{fffd}A");
    only(&named("\\u00"), "/u00");
}

#[test]
fn what_stands_behind_a_key_is_never_taken_for_it() {
    let key = "GEZDGNBVGY3TQOJQ";
    for behind in [" my account", " ABCD", "  2", " (mine)"] {
        assert_eq!(found(&format!("otpauth://totp/x?secret={key}{behind}")), [(1, Err(UriError::Behind))], "{behind}");
    }
    // The key itself is missing, and a word of what follows was taken for it.
    assert_eq!(found("otpauth://totp/x?secret= hello"), [(1, Err(UriError::Behind))]);
    only(&format!("otpauth://totp/x?secret={KEY}&issuer=My Bank"), "My Bank/x");
    for behind in [" Please keep it safe.", ". Please keep it safe and tell nobody.", "  (my account)", ", for work"] {
        only(&format!("otpauth://totp/Bank:ann?secret={KEY}&issuer=Bank{behind}"), "Bank/ann");
    }
    let entry = read("totp/ann", "&issuer=Google Inc. It is for work").unwrap();
    assert_eq!((entry.issuer.as_str(), entry.ignored), ("Google Inc", vec![". It is for work".to_owned()]));
    only(&format!("otpauth://totp/ann?secret={KEY}&issuer=Google Inc."), "Google Inc./ann");
    only("otpauth://totp/x?secret=GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", "/x");
}

#[test]
fn what_is_odd_is_noted() {
    let notes = |path: &str, more: &str| read(path, more).unwrap().notes();
    assert_eq!(notes("totp/x", "&period=30000"), [Note::LongPeriod(30000)]);
    assert_eq!(notes("totp/x", "&period=3599"), []);
    let long = "x".repeat(LONGEST + 1);
    let entry = read(&format!("totp/{long}"), "").unwrap();
    assert_eq!((entry.label.len(), entry.notes()), (LONGEST, vec![Note::LongName]));
    assert_eq!(notes("totp/x", "&image=1"), [Note::Ignored(vec!["image".to_owned()])]);
    // Under other names, what is odd is odd about those.
    let renamed = |issuer: Option<&str>, label: Option<&str>| {
        entry.clone().renamed(issuer.map(str::to_owned), label.map(str::to_owned)).notes()
    };
    assert_eq!(renamed(None, Some("short")), []);
    assert_eq!(renamed(Some("Steam"), None), [Note::SteamIssuer, Note::LongName]);
    let steam = read("totp/Steam:anna", "").unwrap();
    assert_eq!(steam.renamed(Some("Bank".to_owned()), None).notes(), []);
}

#[test]
fn one_bad_line_spoils_no_other() {
    let text =
        format!("otpauth://totp/A?secret={KEY}\nhello\notpauth://totp/B?secret=12\notpauth://totp/C?secret={KEY}");
    let expected = [
        (1, Ok("/A".to_owned())),
        (2, Err(UriError::NotOtpauth)),
        (3, Err(UriError::Secret(SecretError::Character { position: 1, character: '1' }))),
        (4, Ok("/C".to_owned())),
    ];
    assert_eq!(found(&text), expected);
}

#[test]
fn texts_are_read_in_the_units_they_were_written_in() {
    let address = format!("otpauth://totp/Blå?secret={KEY}\r\n");
    let units: Vec<u16> = address.encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    for bytes in [
        address.as_bytes().to_vec(),
        marked(b"\xef\xbb\xbf", address.as_bytes()),
        marked(b"\xff\xfe", &little),
        marked(b"\xfe\xff", &big),
        little,
        big,
    ] {
        only(&text(&bytes).unwrap(), "/Blå");
    }
    assert!(text(b"otpauth://\xff\xff").is_none());
    assert!(text(b"\xff\xfea").is_none(), "half a unit");
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
        // Without what nobody sees, and without what would be an escape that was escaped again.
        .prop_map(|name| kodeoplaeser::code::name::readable(&name.replace('%', "%0")))
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
