//! Every error in the user's language: what happened and what to do. An error that nobody speaks did not happen.

use super::phrase;
use super::typed_names::NameError;
use crate::code::name::LONGEST;
use crate::code::uri::{Note, UriError};
use crate::code::{Generator, SecretError, Slip};
use crate::locale::Locale;
use crate::print;
use crate::settings::{self, Damage};
use crate::speech::Fault;
use crate::vault;
use std::io::ErrorKind;

/// A key that is not Base32.
pub fn secret(error: &SecretError, locale: &Locale) -> String {
    match error {
        SecretError::Empty => locale.text("error-key-empty"),
        SecretError::Character { position, character } => {
            let named = phrase::character(*character, locale);
            let placed = [("position", (*position).into()), ("character", named.into())];
            let fault = locale.with("error-key-character", &placed);
            let letter = |id, letter: char| locale.with(id, &[("letter", letter.to_string().into())]);
            let meant = match character {
                '0' => Some(letter("error-key-perhaps", 'O')),
                '1' => Some(locale.text("error-key-perhaps-one")),
                '8' => Some(letter("error-key-perhaps", 'B')),
                other => foreign_letter(*other, locale),
            };
            phrase::join(&std::iter::once(fault).chain(meant).collect::<Vec<_>>())
        }
        SecretError::Length { characters } => locale.with("error-key-length", &[("count", (*characters).into())]),
    }
}

/// Two passphrases that should be the same. `caps`: Caps Lock was on for one of them.
pub fn not_the_same(caps: bool, locale: &Locale) -> String {
    let why = caps.then(|| locale.text("error-passphrase-caps"));
    phrase::join(&std::iter::once(locale.text("error-passphrase-not-the-same")).chain(why).collect::<Vec<_>>())
}

/// A line that is not an `otpauth://` address we can use.
pub fn uri(error: &UriError, locale: &Locale) -> String {
    let value = |id, value: &str| match value {
        // So long that it may be a key, so that nobody has kept it.
        "" => locale.text("error-uri-value"),
        value => locale.with(id, &[("value", value.into())]),
    };
    match error {
        UriError::NotOtpauth => locale.text("error-uri-not-otpauth"),
        UriError::Migration => locale.text("error-uri-migration"),
        UriError::Kind(kind) => value("error-uri-kind", kind),
        UriError::Repeated(name) => value("error-uri-repeated", name),
        UriError::Behind => locale.text("error-uri-behind"),
        UriError::Quoted => locale.text("error-uri-quoted"),
        UriError::Wrapped => locale.text("error-uri-wrapped"),
        UriError::MissingSecret => locale.text("error-uri-missing-secret"),
        UriError::SecretEscape => locale.text("error-uri-secret-escape"),
        UriError::Secret(error) => secret(error, locale),
        UriError::Algorithm(name) => value("error-uri-algorithm", name),
        UriError::Digits(digits) => value("error-uri-digits", digits),
        UriError::Period(period) => value("error-uri-period", period),
        UriError::MissingCounter => locale.text("error-uri-missing-counter"),
        UriError::Counter(counter) => value("error-uri-counter", counter),
        UriError::Encoder(name) => value("error-uri-encoder", name),
    }
}

/// Why the line with this number, counted from 1, is none.
pub fn line(number: usize, error: &UriError, locale: &Locale) -> String {
    phrase::join(&[locale.with("error-line", &[("line", number.into())]), uri(error, locale)])
}

/// What a character is that looks like one of a key's, or belongs to another alphabet.
fn foreign_letter(character: char, locale: &Locale) -> Option<String> {
    let alphabet = match character {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some("greek"),
        '\u{400}'..='\u{52f}' => Some("cyrillic"),
        '\u{530}'..='\u{58f}' => Some("armenian"),
        // Danish letters, and others with marks: what they are is seen.
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => None,
        other if other.is_alphabetic() && !other.is_ascii() => Some("other"),
        _ => None,
    };
    match (look_alike(character), alphabet) {
        (Some(latin), alphabet) => {
            let named = [("alphabet", alphabet.unwrap_or("other").into()), ("letter", latin.to_string().into())];
            Some(locale.with("error-key-looks-like", &named))
        }
        (None, Some(alphabet)) => Some(locale.with("error-key-alphabet", &[("alphabet", alphabet.into())])),
        (None, None) if character.is_numeric() && !character.is_ascii() => Some(locale.text("error-key-other-digit")),
        (None, None) => None,
    }
}

/// The Latin capital that a letter looks like which is none.
fn look_alike(character: char) -> Option<char> {
    const PAIRS: [[&str; 2]; 4] = [
        ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοκν", "ABEZHIKMNOPTYXOKV"],
        ["АВЕКМНОРСТУХЅІЈаеорсухѕіјв", "ABEKMHOPCTYXSIJAEOPCYXSIJB"],
        ["ՕօՍսոհյԼ", "OOUUNHJL"],
        // The Turkish i without a dot, and the long s of old print.
        ["ıſ", "IS"],
    ];
    let pairs = PAIRS.into_iter().flat_map(|[others, latin]| others.chars().zip(latin.chars()));
    pairs.into_iter().find_map(|(other, latin)| (other == character).then_some(latin))
}

/// Something odd about an account that is otherwise good.
pub fn note(note: &Note, locale: &Locale) -> String {
    match note {
        Note::ShortSecret => locale.text("account-short-key"),
        Note::SteamIssuer => locale.text("note-steam"),
        Note::LongPeriod(seconds) => {
            locale.with("note-long-period", &[("time", span(u64::from(*seconds), locale).into())])
        }
        Note::LongName => locale.text("note-long-name"),
        Note::Ignored(names) => locale.with("note-ignored", &[("names", names.join(", ").into())]),
    }
}

/// What is wrong with the names of an account.
pub fn names(error: NameError, locale: &Locale) -> String {
    match error {
        NameError::Missing => locale.text("error-no-name"),
        NameError::Long(_) => locale.with("error-long-name", &[("most", LONGEST.into())]),
    }
}

/// Why our own voice is not heard.
pub fn silence(fault: &Fault, locale: &Locale) -> String {
    match fault {
        Fault::NoDevice(_) => locale.text("silence-no-device"),
        Fault::NoEngine(_) => locale.text("silence-no-engine"),
        Fault::NoVoice(lang) => locale.with("silence-no-voice", &[("language", lang.name().into())]),
        Fault::Busy => locale.text("silence-busy"),
        Fault::Stuck => locale.text("silence-stuck"),
        Fault::Timeout => locale.text("silence-timeout"),
        Fault::Broken(_) => locale.text("silence-broken"),
    }
}

/// What was wrong with the file of preferences.
pub fn settings(damage: &[Damage], locale: &Locale) -> String {
    // A setting is called what it is called on the settings screen.
    let field = |name: &str| settings::named(name).map_or_else(|| name.to_owned(), |it| locale.text(it.about.words));
    let (mut fields, mut keys) = (Vec::new(), Vec::new());
    let mut sentences = Vec::new();
    for damage in damage {
        match damage {
            Damage::Field(name) => fields.push(field(name)),
            Damage::Key(does) => keys.push(locale.text(does)),
            Damage::File { kept: Some(path) } => {
                let path = path.display().to_string();
                sentences.push(locale.with("notice-settings-kept", &[("path", path.into())]));
            }
            Damage::Unanswered => sentences.push(locale.text("notice-settings-unanswered")),
            Damage::Unreadable => sentences.push(locale.text("notice-settings-left-alone")),
            Damage::File { kept: None } => sentences.push(locale.text("notice-settings-unreadable")),
        }
    }
    if !fields.is_empty() {
        sentences.push(locale.with("notice-settings-damaged", &[("fields", fields.join(", ").into())]));
    }
    if !keys.is_empty() {
        sentences.push(locale.with("notice-keys-damaged", &[("does", keys.join("; ").into())]));
    }
    phrase::join(&sentences)
}

/// Why the preferences could not be written.
pub fn settings_not_saved(kind: ErrorKind, locale: &Locale) -> String {
    locale.text(match kind {
        // A limit that was set for the program's files makes one too large.
        ErrorKind::PermissionDenied | ErrorKind::FileTooLarge => "error-settings-not-allowed",
        ErrorKind::ReadOnlyFilesystem => "error-settings-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "error-settings-disk-full",
        ErrorKind::TimedOut => "error-settings-no-answer",
        _ => "error-settings-write",
    })
}

/// Why there is no file with a page.
pub fn print(error: &print::Error, locale: &Locale) -> String {
    use print::Error::{Character, Io, NoFolder, Pdf};
    match error {
        Character(character) => locale.with("error-print-character", &[("character", character.to_string().into())]),
        Pdf(_) => locale.text("error-print-pdf"),
        NoFolder | Io(ErrorKind::NotFound) => locale.text("error-print-no-folder"),
        Io(ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::FileTooLarge) => {
            locale.text("error-print-not-allowed")
        }
        Io(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => locale.text("error-print-disk-full"),
        Io(ErrorKind::AlreadyExists) => locale.text("error-print-too-many"),
        Io(_) => locale.text("error-print-write"),
    }
}

/// What went wrong with the vault.
pub fn vault(error: &vault::Error, locale: &Locale) -> String {
    use vault::{Error, Task};
    match error {
        Error::NotFound { previous: true } => locale.text("error-vault-missing-previous"),
        Error::Damaged { previous: true, .. } => locale.text("error-vault-damaged-previous"),
        Error::NotFound { .. } => locale.text("error-vault-not-found"),
        Error::Exists => locale.text("error-vault-exists"),
        Error::WrongPassphrase => locale.text("error-vault-wrong-passphrase"),
        Error::Damaged { .. } => locale.text("error-vault-damaged"),
        Error::TooLarge => locale.text("error-vault-too-large"),
        Error::BrokenLink(place) => locale.with("error-vault-link", &[("place", place.display().to_string().into())]),
        Error::NewerVersion { .. } => locale.text("error-vault-newer"),
        Error::Cost { .. } => locale.text("error-vault-cost"),
        Error::Memory => locale.text("error-vault-memory"),
        Error::Random => locale.text("error-no-randomness"),
        Error::Locked => locale.text("error-vault-busy"),
        Error::Changed => locale.text("error-vault-changed"),
        Error::Io { task, kind } => {
            let id = match (task, kind) {
                (_, ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::FileTooLarge) => {
                    "error-vault-not-allowed"
                }
                (_, ErrorKind::InvalidFilename) => "error-vault-no-file",
                (_, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => "error-vault-disk-full",
                (Task::Read, _) => "error-vault-read",
                (Task::Write | Task::Lock, _) => "error-vault-write",
            };
            locale.text(id)
        }
    }
}

/// How a code was mistyped.
pub fn slip(slip: &Slip, generator: &Generator, locale: &Locale) -> String {
    let place = |at: usize| locale.with("ordinal", &[("place", at.into())]);
    let with = |id, which: String| locale.with(id, &[("which", which.into()), ("kind", kind(generator).into())]);
    match slip {
        Slip::Wrong(places) => {
            let names: Vec<String> = places.iter().map(|at| place(*at)).collect();
            match names.split_last() {
                Some((last, [])) => with("slip-wrong", last.clone()),
                Some((last, rest)) => {
                    let which = [("first", rest.join(", ").into()), ("last", last.as_str().into())];
                    with("slip-wrong-several", locale.with("ordinals", &which))
                }
                None => String::new(),
            }
        }
        Slip::Swapped(one, other) => {
            let which = [("first", place(*one).into()), ("last", place(*other).into())];
            with("slip-swapped", locale.with("ordinals", &which))
        }
        Slip::Missing(at) => with("slip-missing", place(*at)),
        Slip::Extra(at) => with("slip-extra", place(*at)),
    }
}

/// So many characters are no code.
pub fn length(typed: usize, wanted: usize, locale: &Locale) -> String {
    locale.with("code-length", &[("typed", typed.into()), ("wanted", wanted.into())])
}

/// The character at this place is in no code.
pub fn foreign(at: usize, generator: &Generator, locale: &Locale) -> String {
    let which = locale.with("ordinal", &[("place", at.into())]);
    locale.with("code-foreign", &[("which", which.into()), ("kind", kind(generator).into())])
}

/// What the codes are made of.
fn kind(generator: &Generator) -> &'static str {
    match generator {
        Generator::Totp { .. } | Generator::Hotp { .. } => "digits",
        Generator::Steam { .. } => "letters",
    }
}

/// A length of time, in whole minutes where it is long.
pub fn span(seconds: u64, locale: &Locale) -> String {
    match seconds {
        0..120 => locale.with("span-seconds", &[("count", seconds.into())]),
        _ => locale.with("span-minutes", &[("count", ((seconds + 30) / 60).into())]),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::code::Secret;
    use crate::locale::Lang;

    #[test]
    fn slips_are_told_as_one_would_say_them() {
        let secret = Secret::from_bytes(vec![1]).unwrap();
        let (digits, letters) = (Generator::totp(secret.clone()), Generator::Steam { secret });
        let said = |lang, it: Slip, of| slip(&it, of, &Locale::new(lang));
        assert_eq!(said(Lang::En, Slip::Wrong(vec![3]), &digits), "The third digit is wrong.");
        assert_eq!(said(Lang::Da, Slip::Wrong(vec![2]), &digits), "Det andet ciffer er forkert.");
        let several = || Slip::Wrong(vec![2, 4, 6]);
        assert_eq!(said(Lang::En, several(), &digits), "The second, fourth and sixth digits are wrong.");
        assert_eq!(said(Lang::Da, several(), &letters), "Det andet, fjerde og sjette tegn er forkerte.");
        assert_eq!(
            said(Lang::En, Slip::Swapped(1, 2), &letters),
            "The first and second characters have changed places."
        );
        assert_eq!(said(Lang::Da, Slip::Missing(10), &digits), "Det tiende ciffer mangler.");
        assert_eq!(said(Lang::En, Slip::Extra(11), &digits), "The eleventh digit is one too many.");
    }

    #[test]
    fn times_are_in_seconds_while_these_are_few() {
        let said = |seconds| span(seconds, &Locale::new(Lang::En));
        assert_eq!([0, 1, 119].map(said), ["less than a second", "one second", "119 seconds"]);
        assert_eq!([120, 149, 150, 600].map(said), ["2 minutes", "2 minutes", "3 minutes", "10 minutes"]);
    }
}
