//! `otpauth://`: how services and authenticators hand accounts to one another.
//!
//! There is no standard; the nearest is Google Authenticator's "Key Uri Format". Where writers disagree, a reading that
//! could make wrong codes is refused by name, and everything else is taken as it was meant.

use super::{Algorithm, Digits, Generator, Secret, SecretError, TimeStep};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use zeroize::Zeroizing;

/// What RFC 3986 section 2.3 leaves bare.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The length of a Steam code, by which those who write it as `totp` tell it.
const STEAM_DIGITS: u8 = 5;

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
    /// What its owner may want to know.
    pub notes: Vec<Note>,
}

/// Something odd about an account that is otherwise good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// The key is under 128 bits (see [`Secret::is_short`]).
    ShortSecret,
    /// The issuer is Steam, but nothing says that the codes are Steam's; they are made as digits.
    SteamIssuer,
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
    /// Not a number from 0 to 2^64 - 1.
    #[error("counter can't be {0:?}")]
    Counter(String),
    /// An `encoder` other than `steam`: its codes would not be digits.
    #[error("unknown encoder {0:?}")]
    Encoder(String),
}

/// Reads one address. Space and byte order marks around it don't matter.
///
/// # Errors
/// Each [`UriError`].
pub fn parse(text: &str) -> Result<Entry, UriError> {
    let rest = after_scheme(text.trim_matches(is_blank))?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (kind, label) = path.split_once('/').unwrap_or((path, ""));
    // First, so that a kind we don't know is called that, whatever its key looks like.
    let kind = Kind::from_name(kind)?;
    let mut query = Query::new(query);

    let secret = query.take("secret")?.ok_or(UriError::MissingSecret).and_then(secret)?;
    let issuer = query.take("issuer")?.map(|value| name(&spaced(value)));
    let (issuer, label) = names(issuer, &name(label));
    let generator = generator(kind, secret, &issuer, &mut query)?;

    let mut notes = Vec::new();
    if generator.secret().is_short() {
        notes.push(Note::ShortSecret);
    }
    if is_steam(&issuer) && matches!(generator, Generator::Totp { .. }) {
        notes.push(Note::SteamIssuer);
    }
    Ok(Entry { issuer, label, generator, ignored: query.rest(), notes })
}

/// Reads one address a line, each with the number of its line, counted from 1. Blank lines and lines that begin with
/// `#` are passed over.
pub fn parse_lines(text: &str) -> Vec<(usize, Result<Entry, UriError>)> {
    let lines = text.lines().map(|line| line.trim_matches(is_blank)).enumerate();
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(index, line)| (index + 1, parse(line)))
        .collect()
}

/// Writes an address that [`parse`] reads back as it was, if the names have no blanks around them and no control characters.
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

fn is_blank(character: char) -> bool {
    character.is_whitespace() || character == '\u{feff}'
}

fn after_scheme(text: &str) -> Result<&str, UriError> {
    let (scheme, rest) = text.split_once("://").ok_or(UriError::NotOtpauth)?;
    match scheme.to_ascii_lowercase().as_str() {
        "otpauth" => Ok(rest),
        "otpauth-migration" => Err(UriError::Migration),
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
        let counter = query.number("counter", UriError::Counter, Some)?.ok_or(UriError::MissingCounter)?;
        return if by_encoder {
            Err(UriError::Encoder("steam".into()))
        } else {
            Ok(Generator::Hotp { secret, algorithm, digits: digits.unwrap_or_default(), counter })
        };
    }
    let step = query.number("period", UriError::Period, TimeStep::new)?.unwrap_or_default();
    let five = digits.is_some_and(|digits| digits.get() == STEAM_DIGITS);
    if kind == Kind::Totp && !by_encoder && !(is_steam(issuer) && five) {
        return Ok(Generator::Totp { secret, algorithm, digits: digits.unwrap_or_default(), step });
    }
    // Steam has one form. An address that asks for another would make codes its owner can't use.
    match digits {
        Some(digits) if !five => Err(UriError::Digits(digits.get().to_string())),
        _ if algorithm != Algorithm::Sha1 => Err(UriError::Algorithm(algorithm.name().into())),
        _ if step != TimeStep::default() => Err(UriError::Period(step.get().to_string())),
        _ => Ok(Generator::Steam { secret }),
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

fn is_steam(issuer: &str) -> bool {
    issuer.eq_ignore_ascii_case("steam")
}

/// The parameters not yet asked for: names as they were written, values still escaped.
struct Query<'a>(Vec<(String, &'a str)>);

impl<'a> Query<'a> {
    fn new(query: &'a str) -> Self {
        // An address copied out of a web page's source still has `&amp;` between its parameters.
        let pairs =
            query.split('&').map(|pair| pair.strip_prefix("amp;").unwrap_or(pair)).filter(|pair| !pair.is_empty());
        Self(
            pairs
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .map(|(key, value)| (name(key), value))
                .collect(),
        )
    }

    fn take(&mut self, key: &'static str) -> Result<Option<&'a str>, UriError> {
        let mut values = self.0.extract_if(.., |(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value);
        let first = values.next();
        // All of them are taken out before the answer.
        let others: Vec<&str> = values.collect();
        if others.into_iter().all(|other| Some(other) == first) { Ok(first) } else { Err(UriError::Repeated(key)) }
    }

    fn number<N: std::str::FromStr, T>(
        &mut self,
        key: &'static str,
        error: fn(String) -> UriError,
        check: fn(N) -> Option<T>,
    ) -> Result<Option<T>, UriError> {
        let Some(value) = self.take(key)? else { return Ok(None) };
        spaced(value).trim().parse().ok().and_then(check).map(Some).ok_or_else(|| error(shown(value)))
    }

    fn rest(self) -> Vec<String> {
        self.0.into_iter().map(|(name, _)| name).collect()
    }
}

/// Forms write a space in a query as `+`.
fn spaced(value: &str) -> String {
    value.replace('+', " ")
}

/// Unescapes what people read. An escape that is broken, or that is not UTF-8, stays as it stands.
fn name(text: &str) -> String {
    let decoded = percent_decode_str(text).decode_utf8().unwrap_or(text.into());
    let plain: String = decoded.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.trim_matches(is_blank).to_owned()
}

fn secret(value: &str) -> Result<Secret, UriError> {
    let is_escape = |after: &str| after.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
    if !value.split('%').skip(1).all(is_escape) {
        return Err(UriError::SecretEscape);
    }
    let mut decoded = Zeroizing::new(Vec::with_capacity(value.len()));
    decoded.extend(percent_decode_str(value).map(|byte| if byte == b'+' { b' ' } else { byte }));
    let decoded = std::str::from_utf8(&decoded).map_err(|_| UriError::SecretEscape)?;
    Ok(Secret::from_base32(decoded)?)
}

/// Issuer and account out of `Issuer:account`. The parameter wins over what the label says of the issuer.
fn names(issuer: Option<String>, label: &str) -> (String, String) {
    let (prefix, account) = match issuer.as_deref().filter(|issuer| !issuer.is_empty()) {
        Some(issuer) if label == issuer => (issuer, ""),
        // An issuer may itself have a colon in it.
        Some(issuer) => match label.strip_prefix(issuer).and_then(|rest| rest.strip_prefix(':')) {
            Some(account) => (issuer, account),
            None => (issuer, label.split_once(':').map_or(label, |(_, account)| account)),
        },
        None => label.split_once(':').unwrap_or(("", label)),
    };
    (prefix.trim().to_owned(), account.trim().to_owned())
}

/// What an error may tell of a value: see [`UriError`].
fn shown(value: &str) -> String {
    let value = name(&spaced(value));
    if value.chars().count() > 15 { String::new() } else { value }
}
