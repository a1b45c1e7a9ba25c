//! Every error is told in both languages: what happened and what to do. A new kind of error does not compile without a
//! sample here.

use kodeoplaeser::app::vocabulary::explain;
use kodeoplaeser::app::vocabulary::typed_names::NameError;
use kodeoplaeser::cli;
use kodeoplaeser::code::uri::{Note, UriError};
use kodeoplaeser::code::{Generator, Secret, SecretError, Slip};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::print;
use kodeoplaeser::settings::{Damage, Settings};
use kodeoplaeser::speech::Fault;
use kodeoplaeser::vault::{self, Task};
use std::io::ErrorKind;

/// A sample of each variant. Each is matched against the pattern that stands beside it, and all the patterns together
/// must match everything.
macro_rules! every {
    ($of:ty { $($variant:pat => $sample:expr),+ $(,)? }) => {{
        fn each(sample: &$of) {
            match sample { $($variant => {}),+ }
        }
        let samples: Vec<$of> = vec![$($sample),+];
        samples.iter().for_each(each);
        let mut next = samples.iter();
        $(assert!(matches!(next.next(), Some($variant)), "the sample of {}", stringify!($variant));)+
        samples
    }};
}

fn secrets() -> Vec<SecretError> {
    let others = every!(SecretError {
        SecretError::Empty => SecretError::Empty,
        SecretError::Character { .. } => SecretError::Character { position: 3, character: '8' },
        SecretError::Length { .. } => SecretError::Length { characters: 9 },
    });
    // Each of these is perhaps another character.
    let meant = ['0', '1', 'о', 'ο', 'Օ', 'ı', 'Σ', 'Ж', 'Ա', '字', '₂', '\u{1b}']
        .map(|character| SecretError::Character { position: 3, character });
    others.into_iter().chain(meant).collect()
}

fn addresses() -> Vec<UriError> {
    let of_keys = secrets().into_iter().map(UriError::Secret);
    let others = every!(UriError {
        UriError::NotOtpauth => UriError::NotOtpauth,
        UriError::Migration => UriError::Migration,
        UriError::Kind(_) => UriError::Kind("word".to_owned()),
        UriError::Repeated(_) => UriError::Repeated("digits"),
        UriError::Behind => UriError::Behind,
        UriError::Quoted => UriError::Quoted,
        UriError::Wrapped => UriError::Wrapped,
        UriError::MissingSecret => UriError::MissingSecret,
        UriError::SecretEscape => UriError::SecretEscape,
        UriError::Secret(_) => UriError::Secret(SecretError::Empty),
        UriError::Algorithm(_) => UriError::Algorithm("word".to_owned()),
        UriError::Digits(_) => UriError::Digits("word".to_owned()),
        UriError::Period(_) => UriError::Period("word".to_owned()),
        UriError::MissingCounter => UriError::MissingCounter,
        UriError::Counter(_) => UriError::Counter("word".to_owned()),
        UriError::Encoder(_) => UriError::Encoder("word".to_owned()),
    });
    // What stood there is left out when it might be a key.
    let nameless =
        [UriError::Kind, UriError::Algorithm, UriError::Digits, UriError::Period].map(|of| of(String::new()));
    of_keys.chain(others).chain(nameless).collect()
}

fn notes() -> Vec<Note> {
    every!(Note {
        Note::ShortSecret => Note::ShortSecret,
        Note::SteamIssuer => Note::SteamIssuer,
        Note::LongPeriod(_) => Note::LongPeriod(7200),
        Note::LongName => Note::LongName,
        Note::Ignored(_) => Note::Ignored(vec!["image".to_owned()]),
    })
}

fn names() -> Vec<NameError> {
    every!(NameError {
        NameError::Missing => NameError::Missing,
        NameError::Long(_) => NameError::Long("issuer"),
    })
}

fn faults() -> Vec<Fault> {
    every!(Fault {
        Fault::NoEngine(_) => Fault::NoEngine("it is not there".to_owned()),
        Fault::NoVoice(_) => Fault::NoVoice(Lang::Da),
        Fault::NoDevice(_) => Fault::NoDevice("it is not there".to_owned()),
        Fault::Busy => Fault::Busy,
        Fault::Stuck => Fault::Stuck,
        Fault::Timeout => Fault::Timeout,
        Fault::Broken(_) => Fault::Broken("it is not there".to_owned()),
    })
}

/// What a file system may say, each of which is told apart somewhere; and one that is not.
const REFUSALS: [ErrorKind; 10] = [
    ErrorKind::InvalidFilename,
    ErrorKind::PermissionDenied,
    ErrorKind::FileTooLarge,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::StorageFull,
    ErrorKind::QuotaExceeded,
    ErrorKind::AlreadyExists,
    ErrorKind::NotFound,
    ErrorKind::TimedOut,
    ErrorKind::Other,
];

fn vaults() -> Vec<vault::Error> {
    use vault::{Damage, Error};
    let damages = every!(Damage {
        Damage::NotAVault => Damage::NotAVault,
        Damage::Checksum => Damage::Checksum,
        Damage::Header => Damage::Header,
        Damage::Seal => Damage::Seal,
        Damage::Contents => Damage::Contents,
    });
    let tasks = every!(Task { Task::Read => Task::Read, Task::Write => Task::Write, Task::Lock => Task::Lock });
    let others = every!(Error {
        Error::NotFound { .. } => Error::NotFound { previous: false },
        Error::BrokenLink(_) => Error::BrokenLink("/media/stick".into()),
        Error::Exists => Error::Exists,
        Error::WrongPassphrase => Error::WrongPassphrase,
        Error::Damaged { .. } => Error::Damaged { what: Damage::Seal, previous: false },
        Error::NewerVersion { .. } => Error::NewerVersion { version: 2 },
        Error::Cost { .. } => Error::Cost { memory_kib: 1, passes: 1, lanes: 1 },
        Error::Memory => Error::Memory,
        Error::Random => Error::Random,
        Error::TooLarge => Error::TooLarge,
        Error::Locked => Error::Locked,
        Error::Changed => Error::Changed,
        Error::Io { .. } => Error::Io { task: Task::Read, kind: ErrorKind::Other },
    });
    let both = [false, true];
    let damaged = damages.into_iter().flat_map(|what| both.map(|previous| Error::Damaged { what, previous }));
    let refused = tasks.into_iter().flat_map(|task| REFUSALS.map(|kind| Error::Io { task, kind }));
    let gone = both.map(|previous| Error::NotFound { previous });
    others.into_iter().chain(damaged).chain(refused).chain(gone).collect()
}

fn pages() -> Vec<print::Error> {
    use print::Error;
    let others = every!(Error {
        Error::Character(_) => Error::Character('字'),
        Error::Pdf(_) => Error::Pdf("it is no PDF".to_owned()),
        Error::NoFolder => Error::NoFolder,
        Error::Io(_) => Error::Io(ErrorKind::Other),
    });
    others.into_iter().chain(REFUSALS.map(Error::Io)).collect()
}

/// Each setting with a value that it can't have, and the others.
fn damages() -> Vec<Damage> {
    let table: toml::Table = Settings { language: Some(Lang::En), ..Settings::default() }.to_toml().parse().unwrap();
    let broken = table.keys().map(|name| format!("{name} = 2020-01-01\n"));
    let fields: Vec<Damage> = broken.flat_map(|line| Settings::from_toml(&line).1).collect();
    assert!(fields.len() > 20, "only {} settings were found", fields.len());
    let others = every!(Damage {
        Damage::Field(_) => Damage::Field("volume"),
        Damage::Key(_) => Damage::Key("key-repeat"),
        Damage::Unreadable => Damage::Unreadable,
        Damage::Unanswered => Damage::Unanswered,
        Damage::File { .. } => Damage::File { kept: None },
    });
    fields.into_iter().chain(others).chain([Damage::File { kept: Some("settings.broken".into()) }]).collect()
}

fn slips() -> Vec<Slip> {
    let others = every!(Slip {
        Slip::Wrong(_) => Slip::Wrong(vec![2]),
        Slip::Swapped(..) => Slip::Swapped(1, 2),
        Slip::Missing(_) => Slip::Missing(3),
        Slip::Extra(_) => Slip::Extra(11),
    });
    others.into_iter().chain([Slip::Wrong(vec![1, 2]), Slip::Wrong(vec![1, 2, 10])]).collect()
}

fn of_the_command_line() -> Vec<cli::Error> {
    use cli::Error;
    let others = every!(Error {
        Error::Usage(_) => Error::Usage("word".to_owned()),
        Error::Vault(_) => Error::Vault(vault::Error::Exists),
        Error::NoSuchState => Error::NoSuchState,
        Error::NoSuchChapter(_) => Error::NoSuchChapter("word".to_owned()),
        Error::NoSuchAccount(_) => Error::NoSuchAccount("word".to_owned()),
        Error::SeveralAccounts(_) => Error::SeveralAccounts(vec!["one".to_owned(), "two".to_owned()]),
        Error::Refused(_) => Error::Refused(addresses().into_iter().enumerate().collect()),
        Error::NoVault(_) => Error::NoVault("accounts.kode".into()),
        Error::NothingToAdd => Error::NothingToAdd,
        Error::NotText => Error::NotText,
        Error::NoPassphrase(_) => Error::NoPassphrase("word".to_owned()),
        Error::EmptyPassphrase => Error::EmptyPassphrase,
        Error::NotTheSame { .. } => Error::NotTheSame { caps: true },
        Error::NoMoment => Error::NoMoment,
        Error::NoTime => Error::NoTime,
        Error::CounterSpent => Error::CounterSpent,
        Error::Silent(_) => Error::Silent(None),
        Error::Withheld { .. } => Error::Withheld { device: "headset".to_owned(), key: "F10".to_owned() },
        Error::NotAloud => Error::NotAloud,
        Error::NoWindow(_) => Error::NoWindow("word".to_owned()),
        Error::Fault(_) => Error::Fault("file.rs, 12".to_owned()),
        Error::NoHome => Error::NoHome,
        Error::Output(_) => Error::Output(ErrorKind::BrokenPipe.into()),
    });
    let silent = faults().into_iter().map(|fault| Error::Silent(Some(fault)));
    others.into_iter().chain(vaults().into_iter().map(Error::Vault)).chain(silent).collect()
}

/// What is told of every error there is, each with its name.
fn told(lang: Lang) -> Vec<(String, String)> {
    fn of<T: std::fmt::Debug>(errors: Vec<T>, tell: impl Fn(&T) -> String) -> Vec<(String, String)> {
        errors.iter().map(|error| (format!("{error:?}"), tell(error))).collect()
    }
    let locale = &Locale::new(lang);
    let key = Secret::from_bytes(vec![1]).unwrap();
    let kinds = [Generator::totp(key.clone()), Generator::Steam { secret: key }];
    let of_kinds = kinds.iter().flat_map(|kind| of(slips(), |slip| explain::slip(slip, kind, locale)));
    [
        of(secrets(), |error| explain::secret(error, locale)),
        of(addresses(), |error| explain::uri(error, locale)),
        of(notes(), |note| explain::note(note, locale)),
        of(names(), |error| explain::names(*error, locale)),
        of(faults(), |error| explain::silence(error, locale)),
        of(vaults(), |error| explain::vault(error, locale)),
        of(pages(), |error| explain::print(error, locale)),
        of(damages(), |error| explain::settings(std::slice::from_ref(error), locale)),
        of(REFUSALS.to_vec(), |kind| explain::settings_not_saved(*kind, locale)),
        vec![("all damage".to_owned(), explain::settings(&damages(), locale))],
        of_kinds.collect(),
        of(of_the_command_line(), |error| error.explain(locale)),
        of((1..=10).collect(), |at| explain::foreign(*at, &kinds[0], locale)),
        vec![("a length".to_owned(), explain::length(5, 6, locale))],
    ]
    .concat()
}

/// Tells them all.
pub(crate) fn every() {
    Lang::ALL.into_iter().for_each(|lang| drop(told(lang)));
}

#[test]
fn every_error_is_a_sentence_in_each_language() {
    let [danish, english] = [Lang::Da, Lang::En].map(told);
    assert!(danish.len() > 150, "only {} errors", danish.len());
    for ((error, danish), (_, english)) in danish.iter().zip(&english) {
        assert_ne!(danish, english, "{error} is told in one language only");
        for text in [danish, english] {
            let sentence = text.chars().next().is_some_and(|c| c.is_uppercase() || "“”\"".contains(c));
            assert!(sentence && text.len() > 10, "{error}: {text:?} is no sentence");
            assert!(!text.contains(['{', '}', '\u{fffc}']), "{error}: {text:?} has a gap");
        }
    }
}

/// A length of time stands inside a sentence.
#[test]
fn every_length_of_time_is_told_in_each_language() {
    for seconds in [0, 1, 2, 119, 120, 3600] {
        let [danish, english] = Lang::ALL.map(|lang| explain::span(seconds, &Locale::new(lang)));
        assert!(!danish.is_empty() && danish != english, "{seconds}: {danish:?}, {english:?}");
    }
}

/// A character and its place, in the words that help to find it.
#[test]
fn what_is_wrong_with_a_key_is_named_and_placed() {
    let told = |lang, text: &str| explain::secret(&Secret::from_base32(text).unwrap_err(), &Locale::new(lang));
    let names = |named: &str| format!("Character 3 of the key is “{named}”.");
    for (character, named, meant) in [
        ("0", "0", "Perhaps it is the letter O"),
        ("1", "1", "Perhaps it is the letter I or the letter L."),
        ("8", "8", "Perhaps it is the letter B"),
        ("9", "9", ""),
        ("о", "о", "It is a Cyrillic letter that looks like O"),
        ("Ж", "capital ж", "It is a Cyrillic letter."),
        ("Ο", "capital ο", "It is a Greek letter that looks like O"),
        ("Ω", "capital ω", "It is a Greek letter."),
        ("Ս", "capital ս", "It is an Armenian letter that looks like U"),
        ("Ֆ", "capital ֆ", "It is an Armenian letter."),
        ("ı", "ı", "It is a letter of another alphabet that looks like I"),
        ("ſ", "ſ", "It is a letter of another alphabet that looks like S"),
        ("א", "א", "It is a letter of another alphabet."),
        ("字", "字", "It is a letter of another alphabet."),
        ("æ", "æ", ""),
        ("₂", "₂", "It is not an ordinary digit."),
        ("２\u{661}", "\u{661}", "It is not an ordinary digit."),
        // What is wide is what it stands for.
        ("！", "exclamation mark", ""),
        ("０", "0", "Perhaps it is the letter O"),
        ("\u{1b}", "an invisible character", ""),
        ("\u{7f}", "an invisible character", ""),
        ("/", "slash", ""),
    ] {
        let before = if character.starts_with('２') { "J" } else { "JB" };
        // Spaces, dashes and what is dropped are not counted.
        let english = told(Lang::En, &format!("{}-\u{200b} {character}SW", before.replace('B', " B")));
        assert!(english.starts_with(&names(named)), "{english}");
        let rest = english.split_once("the letters A to Z.").unwrap().1.trim();
        assert_eq!(rest, meant, "{character:?}");
    }
    assert_eq!(
        told(Lang::Da, "JB0"),
        "Tegn nummer 3 i nøglen er “0”. En nøgle har kun cifrene 2 til 7 og bogstaverne A til Z. Måske er det bogstavet O"
    );
    let danish = told(Lang::Da, "\u{1b}");
    assert!(danish.starts_with("Tegn nummer 1 i nøglen er “et usynligt tegn”."), "{danish}");
    let address = kodeoplaeser::code::uri::parse("otpauth://totp/x?secret=JB%1BSW").unwrap_err();
    assert!(explain::uri(&address, &Locale::new(Lang::En)).starts_with(&names("an invisible character")));
}
