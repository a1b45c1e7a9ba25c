//! `otpauth://`: how services and authenticators hand accounts to one another.
//!
//! There is no standard; the nearest is Google Authenticator's "Key Uri Format". Where writers disagree, a reading that
//! could make wrong codes is refused by name, and everything else is taken as it was meant.

mod query;

use super::generate::STEAM_LENGTH;
use super::name::{self, is_blank, shortened};
use super::secret::{is_invisible, is_separator};
use super::{Algorithm, Digits, Generator, Secret, SecretError, TimeStep};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use query::{Query, shown, spaced};
use zeroize::Zeroizing;

/// What RFC 3986 section 2.3 leaves bare.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The least bytes of one of Steam's keys, which have 20.
const STEAM_LEAST: usize = 10;

/// A longer period is probably meant in milliseconds.
const LONG_PERIOD: u32 = 3600;

/// An account as an address describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The service. May be empty.
    pub issuer: String,
    /// Whose account. May be empty.
    pub label: String,
    /// What makes its codes.
    pub generator: Generator,
    /// The names of the parameters that were left out of account, as they were written.
    pub ignored: Vec<String>,
    /// Whether issuer and label had more than [`name::LONGEST`] characters, and were cut.
    cut: [bool; 2],
}

/// Something odd about an account that is otherwise good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The key is under 128 bits (see [`Secret::is_short`]).
    ShortSecret,
    /// The issuer is Steam, but nothing says that the codes are Steam's; they are made as digits.
    SteamIssuer,
    /// A code is to work for so many seconds, an hour or more.
    LongPeriod(u32),
    /// A name had more than [`name::LONGEST`] characters, and was cut.
    LongName,
    /// These parameters were left out of account.
    Ignored(Vec<String>),
}

/// Why an address is not an account. The text in a variant is what stood there, or empty when that has more than
/// 15 characters: it might be a key in the wrong place, and those have 16 or more.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UriError {
    /// It does not begin with `otpauth://`.
    #[error("not an otpauth:// address")]
    NotOtpauth,
    /// Google Authenticator's own export, which is not an address but a packet of accounts.
    #[error("an otpauth-migration:// address can't be read")]
    Migration,
    /// Neither `totp`, `hotp` nor `steam`.
    #[error("unknown kind of code {0:?}")]
    Kind(String),
    /// A parameter stands there twice, with two values.
    #[error("two different values of {0}")]
    Repeated(&'static str),
    /// Something stands behind the key, and it can't be told whether it belongs to it.
    #[error("text behind the key")]
    Behind,
    /// What stands before its only value may be the mark of a mail program.
    #[error("perhaps quoted-printable")]
    Quoted,
    /// The next line may be the rest of it.
    #[error("perhaps wrapped")]
    Wrapped,
    /// No `secret` at all.
    #[error("no secret")]
    MissingSecret,
    /// A `%` in the secret that two hexadecimal digits don't follow, or bytes that are not UTF-8.
    #[error("broken percent escape in the secret")]
    SecretEscape,
    /// The secret is not a key.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// A hash that is none of the three, or not SHA-1 for Steam.
    #[error("unknown algorithm {0:?}")]
    Algorithm(String),
    /// Not 4 to 10 digits, or not 5 for Steam.
    #[error("digits can't be {0:?}")]
    Digits(String),
    /// Not 1 to 86,400 seconds, or not 30 for Steam.
    #[error("period can't be {0:?}")]
    Period(String),
    /// HOTP without `counter`.
    #[error("no counter")]
    MissingCounter,
    /// Not a number from 0 to 2^64 - 2.
    #[error("counter can't be {0:?}")]
    Counter(String),
    /// An `encoder` other than `steam`: its codes would not be digits.
    #[error("unknown encoder {0:?}")]
    Encoder(String),
}

/// Reads one address, and nothing but that: [`super::addresses`] finds them in a text. What nobody sees around it doesn't
/// matter.
///
/// # Errors
/// Each [`UriError`].
pub fn parse(text: &str) -> Result<Entry, UriError> {
    let rest = match scheme(text.trim_matches(is_blank))? {
        Scheme::Otpauth(rest) => rest,
        Scheme::Steam(key) => {
            let secret = secret(key, true)?;
            // Steam's own links, as `steam://store`, are no keys.
            if secret.bytes().len() < STEAM_LEAST {
                return Err(UriError::NotOtpauth);
            }
            let generator = Generator::Steam { secret };
            return Ok(Entry::new(String::new(), String::new(), generator));
        }
    };
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (kind, label) = path.split_once('/').unwrap_or((path, ""));
    // First, so that a kind we don't know is called that, whatever its key looks like.
    let kind = Kind::from_name(kind)?;
    let mut query = Query::new(query);

    let last = query.ends_with("secret");
    let secret = query.take("secret")?.ok_or(UriError::MissingSecret).and_then(|value| secret(value, last))?;
    let last = query.ends_with("issuer");
    let issuer = query.take("issuer")?;
    let issuer = issuer.map(|value| if last { query.without_sentence(value, label) } else { value });
    let issuer = issuer.map(|value| name::unescaped(&spaced(value)));
    let (issuer, label) = name::issuer_and_account(issuer, &name::unescaped(label));
    let generator = generator(kind, secret, &issuer, &mut query)?;

    let mut entry = Entry::new(issuer, label, generator);
    entry.ignored = query.rest();
    Ok(entry)
}

impl Entry {
    /// An account. Names that are too long are cut.
    pub fn new(issuer: String, label: String, generator: Generator) -> Self {
        let names = [issuer, label].map(|name| (shortened(&name).to_owned(), shortened(&name).len() < name.len()));
        let [(issuer, issuer_cut), (label, label_cut)] = names;
        Self { issuer, label, generator, ignored: Vec::new(), cut: [issuer_cut, label_cut] }
    }

    /// Under other names, where there are any.
    pub fn renamed(mut self, issuer: Option<String>, label: Option<String>) -> Self {
        let names = [&mut self.issuer, &mut self.label].into_iter().zip(&mut self.cut).zip([issuer, label]);
        for ((name, cut), other) in names {
            if let Some(other) = other {
                (*name, *cut) = (other, false);
            }
        }
        self
    }

    /// What is odd about it.
    pub fn notes(&self) -> Vec<Note> {
        let Self { issuer, generator, ignored, cut, .. } = self;
        let short = generator.secret().is_short().then_some(Note::ShortSecret);
        let steam = (is_steam(issuer) && matches!(generator, Generator::Totp { .. })).then_some(Note::SteamIssuer);
        let period = generator.step().map(TimeStep::get).filter(|period| *period >= LONG_PERIOD).map(Note::LongPeriod);
        let long = cut.contains(&true).then_some(Note::LongName);
        let ignored = (!ignored.is_empty()).then(|| Note::Ignored(ignored.clone()));
        [short, steam, period, long, ignored].into_iter().flatten().collect()
    }
}

/// Writes an address that [`parse`] reads back as it was, if the names have no blanks around them, nothing that nobody sees,
/// no control characters and no escapes, and are not too long.
/// Everything is said outright, because readers disagree about what is meant when nothing is.
pub fn write(issuer: &str, label: &str, generator: &Generator) -> Zeroizing<String> {
    let secret = generator.secret().to_base32();
    // Room for all of it, so that no half-written copy of the key is left behind in memory.
    let mut uri = Zeroizing::new(String::with_capacity(160 + secret.len() + 6 * issuer.len() + 3 * label.len()));
    uri.push_str(match generator {
        Generator::Totp { .. } => "otpauth://totp/",
        Generator::Hotp { .. } => "otpauth://hotp/",
        Generator::Steam { .. } => "otpauth://steam/",
    });
    uri.extend(utf8_percent_encode(issuer, ESCAPED));
    // A label without an issuer needs the colon too if it has one itself.
    if !label.is_empty() && (!issuer.is_empty() || label.contains(':')) {
        uri.push(':');
    }
    uri.extend(utf8_percent_encode(label, ESCAPED));
    uri.push_str("?secret=");
    uri.push_str(&secret);
    if !issuer.is_empty() {
        uri.push_str("&issuer=");
        uri.extend(utf8_percent_encode(issuer, ESCAPED));
    }
    uri.push_str(&format!("&algorithm={}&digits={}", generator.algorithm().name(), generator.digits_len()));
    match generator {
        Generator::Totp { step, .. } => uri.push_str(&format!("&period={}", step.get())),
        Generator::Hotp { counter, .. } => uri.push_str(&format!("&counter={counter}")),
        // Both ways of saying Steam: some readers know the one, some the other.
        Generator::Steam { .. } => uri.push_str("&period=30&encoder=steam"),
    }
    uri
}

/// An address after its scheme.
enum Scheme<'a> {
    Otpauth(&'a str),
    /// A key, as some password managers write one of Steam's.
    Steam(&'a str),
}

fn scheme(text: &str) -> Result<Scheme<'_>, UriError> {
    let (scheme, rest) = text.split_once(':').ok_or(UriError::NotOtpauth)?;
    let after = rest.strip_prefix("//");
    match (scheme.to_ascii_lowercase().as_str(), after) {
        ("otpauth", Some(rest)) => Ok(Scheme::Otpauth(rest)),
        // What a page gives a telephone to open its own passwords with.
        ("apple-otpauth", _) => Ok(Scheme::Otpauth(after.unwrap_or(rest))),
        ("otpauth-migration", Some(_)) => Err(UriError::Migration),
        ("steam", Some(key)) => Ok(Scheme::Steam(key)),
        _ => Err(UriError::NotOtpauth),
    }
}

fn generator(kind: Kind, secret: Secret, issuer: &str, query: &mut Query<'_>) -> Result<Generator, UriError> {
    let algorithm = match query.take("algorithm")? {
        Some(value) => Algorithm::from_name(&spaced(value)).ok_or_else(|| UriError::Algorithm(shown(value)))?,
        None => Algorithm::default(),
    };
    let digits = query.number("digits", UriError::Digits, Digits::new)?;
    let by_encoder = match query.take("encoder")? {
        Some(value) if is_steam(value) => true,
        Some(value) => return Err(UriError::Encoder(shown(value))),
        None => false,
    };
    if kind == Kind::Hotp {
        // The last counter of all could never be moved on.
        let possible = |counter: u64| Some(counter).filter(|counter| *counter < u64::MAX);
        let counter = query.number("counter", UriError::Counter, possible)?.ok_or(UriError::MissingCounter)?;
        return if by_encoder {
            Err(UriError::Encoder("steam".into()))
        } else {
            Ok(Generator::Hotp { secret, algorithm, digits: digits.unwrap_or_default(), counter })
        };
    }
    let step = query.number("period", UriError::Period, TimeStep::new)?.unwrap_or_default();
    // Those who write it as `totp` tell it by the length of its codes.
    let five = digits.is_some_and(|digits| usize::from(digits.get()) == STEAM_LENGTH);
    if kind == Kind::Totp && !by_encoder && !(is_steam(issuer) && five) {
        return Ok(Generator::Totp { secret, algorithm, digits: digits.unwrap_or_default(), step });
    }
    // Steam has one form, whatever number of digits other programs write. An address that asks for another hash or period
    // would make codes its owner can't use.
    if digits.is_some() && !five {
        query.pass_over("digits");
    }
    match () {
        () if algorithm != Algorithm::Sha1 => Err(UriError::Algorithm(algorithm.name().into())),
        () if step != TimeStep::default() => Err(UriError::Period(step.get().to_string())),
        () => Ok(Generator::Steam { secret }),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Totp,
    Hotp,
    Steam,
}

impl Kind {
    fn from_name(name: &str) -> Result<Self, UriError> {
        match name.to_ascii_lowercase().as_str() {
            "totp" => Ok(Self::Totp),
            "hotp" => Ok(Self::Hotp),
            "steam" => Ok(Self::Steam),
            _ => Err(UriError::Kind(shown(name))),
        }
    }
}

/// Whether a service is Steam.
pub fn is_steam(issuer: &str) -> bool {
    issuer.eq_ignore_ascii_case("steam")
}

/// The key. If it is the `last` of the address, what stands behind a space may not belong to it.
fn secret(value: &str, last: bool) -> Result<Secret, UriError> {
    // The end of a sentence; more than one point is what was left out.
    let value = value.strip_suffix(['.', ',', ';']).unwrap_or(value).trim_end();
    let is_escape = |after: &str| after.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
    if !value.split('%').skip(1).all(is_escape) {
        return Err(UriError::SecretEscape);
    }
    let mut decoded = Zeroizing::new(Vec::with_capacity(value.len()));
    decoded.extend(percent_decode_str(value).map(|byte| if byte == b'+' { b' ' } else { byte }));
    let decoded = std::str::from_utf8(&decoded).map_err(|_| UriError::SecretEscape)?;
    let parts = |c: char| is_separator(c) && !is_invisible(c);
    if last && value.contains(parts) && (value.starts_with(parts) || !is_in_groups(decoded)) {
        return Err(UriError::Behind);
    }
    Ok(Secret::from_base32(decoded)?)
}

/// Whether a key is written in three groups of one length or more, of which the last may be shorter, and all of it makes a
/// key as keys are: no other text is.
fn is_in_groups(value: &str) -> bool {
    let padding = |c: char| is_separator(c) || c == '=';
    let groups: Vec<&str> = value.split(padding).filter(|group| !group.is_empty()).collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.chars().count()).collect();
    let case = |group: &&str| group.chars().any(char::is_lowercase);
    let one_case =
        groups.iter().all(|group| case(group) == case(&groups[0]) || group.chars().all(|c| !c.is_alphabetic()));
    let total: usize = lengths.iter().sum();
    // Keys of 16, 32 and 64 bytes end in the middle of a group of eight.
    let usual = total.is_multiple_of(8) || matches!(total, 26 | 52 | 103);
    match lengths[..] {
        [first, ref middle @ .., last] => {
            usual
                && one_case
                && !middle.is_empty()
                && first <= 8
                && middle.iter().all(|group| *group == first)
                && last <= first
        }
        _ => false,
    }
}
