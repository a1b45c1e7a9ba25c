//! `otpauth://`: how services and authenticators hand accounts to one another.
//!
//! There is no standard; the nearest is Google Authenticator's "Key Uri Format". Where writers disagree, a reading that
//! could make wrong codes is refused by name, and everything else is taken as it was meant.

use super::secret::is_invisible;
use super::{Algorithm, Digits, Generator, Secret, SecretError, TimeStep};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroizing;

/// What RFC 3986 section 2.3 leaves bare.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A longer period is probably meant in milliseconds.
const LONG_PERIOD: u32 = 3600;

/// The most characters that a name of an account has.
pub const LONGEST_NAME: usize = 200;

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
    /// A code is to work for so many seconds, an hour or more.
    LongPeriod(u32),
    /// A name had more than [`LONGEST_NAME`] characters, and was cut.
    LongName,
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
            let generator = Generator::Steam { secret: secret(key, true)? };
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
    let issuer = issuer.map(|value| name(&spaced(value)));
    let (issuer, label) = names(issuer, &name(label));
    let generator = generator(kind, secret, &issuer, &mut query)?;

    let mut entry = Entry::new(issuer, label, generator);
    entry.ignored = query.rest();
    Ok(entry)
}

impl Entry {
    /// With what is odd about it.
    pub fn new(issuer: String, label: String, generator: Generator) -> Self {
        let mut notes = Vec::new();
        if generator.secret().is_short() {
            notes.push(Note::ShortSecret);
        }
        if is_steam(&issuer) && matches!(generator, Generator::Totp { .. }) {
            notes.push(Note::SteamIssuer);
        }
        notes.extend(generator.step().map(TimeStep::get).filter(|period| *period >= LONG_PERIOD).map(Note::LongPeriod));
        let [issuer, label] = [issuer, label].map(|name| {
            let cut = shortened(&name);
            if cut.len() < name.len() && !notes.contains(&Note::LongName) {
                notes.push(Note::LongName);
            }
            cut.to_owned()
        });
        Self { issuer, label, generator, ignored: Vec::new(), notes }
    }
}

/// As much of a name as fits.
fn shortened(name: &str) -> &str {
    let end = name.grapheme_indices(true).nth(LONGEST_NAME).map_or(name.len(), |(end, _)| end);
    name[..end].trim_end()
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

/// Whether nobody sees anything where this character stands.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
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
    let five = digits.is_some_and(|digits| digits.get() == STEAM_DIGITS);
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

/// The parameters not yet asked for: names as they were written, values still escaped.
struct Query<'a> {
    parameters: Vec<(String, &'a str)>,
    /// What was left out of account besides them.
    passed_over: Vec<String>,
}

impl<'a> Query<'a> {
    fn new(query: &'a str) -> Self {
        // Where a page is to be opened. Parameters behind it show that it was meant as a letter.
        let fragment = query.find('#').filter(|at| !query[*at..].contains('&'));
        let (query, passed_over) = match fragment {
            Some(at) => (&query[..at], vec![query[at..].to_owned()]),
            None => (query, Vec::new()),
        };
        // An address copied out of a web page's source still has `&amp;` between its parameters.
        let pairs =
            query.split('&').map(|pair| pair.strip_prefix("amp;").unwrap_or(pair)).filter(|pair| !pair.is_empty());
        let parameters = pairs
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(key, value)| (name(key), value))
            .collect();
        Self { parameters, passed_over }
    }

    /// Whether this is the last parameter, behind which other text may stand.
    fn ends_with(&self, key: &str) -> bool {
        self.parameters.last().is_some_and(|(name, _)| name.eq_ignore_ascii_case(key))
    }

    /// A parameter's value. None, too, if it is empty, or says that there is none.
    fn take(&mut self, key: &'static str) -> Result<Option<&'a str>, UriError> {
        let is_key = |(name, _): &mut (String, &str)| name.eq_ignore_ascii_case(key);
        let mut values = self.parameters.extract_if(.., is_key).map(|(_, value)| value);
        let first = values.next();
        // All of them are taken out before the answer.
        let others: Vec<&str> = values.collect();
        if others.into_iter().any(|other| Some(other) != first) {
            return Err(UriError::Repeated(key));
        }
        let says_none = |value: &&str| ["null", "undefined", "nil"].iter().any(|none| value.eq_ignore_ascii_case(none));
        Ok(first.filter(|value| (key == "secret" || !value.trim().is_empty()) && !says_none(value)))
    }

    /// The last of an address without a sentence that stands behind it, which is passed over: a name may have spaces in it
    /// that are not escaped, but not two in a row, nor one after a mark, or before a bracket. What the label calls the
    /// service is all of it.
    fn without_sentence(&mut self, value: &'a str, label: &str) -> &'a str {
        let prefix = label.split_once([':', '%']).map_or(label, |(prefix, _)| prefix);
        let named = value.strip_prefix(prefix).filter(|_| !prefix.is_empty());
        let end = if named.is_some_and(|rest| rest.starts_with([' ', '.', ',', ';'])) {
            prefix.len()
        } else {
            let ends = ["  ", ". ", " (", ", ", "; ", " - ", " – "].iter().filter_map(|end| value.find(end));
            ends.min().unwrap_or(value.len())
        };
        let (issuer, sentence) = value.split_at(end);
        if !sentence.trim_matches(|c: char| c.is_whitespace() || ".,;".contains(c)).is_empty() {
            self.passed_over.push(name(sentence.trim()));
        }
        issuer
    }

    fn pass_over(&mut self, name: &str) {
        self.passed_over.push(name.to_owned());
    }

    fn number<N: std::str::FromStr, T>(
        &mut self,
        key: &'static str,
        error: fn(String) -> UriError,
        check: fn(N) -> Option<T>,
    ) -> Result<Option<T>, UriError> {
        let Some(value) = self.take(key)? else { return Ok(None) };
        let value_of = |value: &str| name(&spaced(value)).trim_end_matches(['.', ',', ';']).to_owned();
        value_of(value).parse().ok().and_then(check).map(Some).ok_or_else(|| error(shown(value)))
    }

    fn rest(self) -> Vec<String> {
        self.parameters.into_iter().map(|(name, _)| name).chain(self.passed_over).collect()
    }
}

/// Forms write a space in a query as `+`.
fn spaced(value: &str) -> String {
    value.replace('+', " ")
}

/// Unescapes what people read, also what was escaped twice, and bytes that are Latin-1. An escape that is broken stays as
/// it stands. What nobody sees goes, above all what turns the direction of writing, but for the two joiners that some
/// scripts need.
fn name(text: &str) -> String {
    let once = unescaped(text);
    let decoded = if is_escaped_again(&once) { unescaped(&once) } else { once };
    readable(&decoded)
}

/// A name without what nobody sees and without control characters, also when it was typed.
pub fn readable(name: &str) -> String {
    let seen = |c: &char| matches!(c, '\u{200c}' | '\u{200d}') || !is_invisible(*c);
    let plain: String = name.chars().filter(seen).map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.trim_matches(is_blank).to_owned()
}

/// Whether a name has more than [`LONGEST_NAME`] characters.
pub fn is_too_long(name: &str) -> bool {
    name.graphemes(true).nth(LONGEST_NAME).is_some()
}

fn unescaped(text: &str) -> String {
    let bytes: Vec<u8> = percent_decode_str(text).collect();
    let mut decoded = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        decoded.push_str(chunk.valid());
        decoded.extend(chunk.invalid().iter().copied().map(char::from));
    }
    decoded
}

/// Whether there are escapes in a name that programs write: of a space, an at sign, a colon, or what is not ASCII.
fn is_escaped_again(name: &str) -> bool {
    let hex = |text: &str| text.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
    let escapes = || name.split('%').skip(1);
    escapes().next().is_some()
        && escapes().all(|after| hex(after).is_some_and(|byte| matches!(byte, b' ' | b'@' | b':') || !byte.is_ascii()))
}

/// The key. If it is the `last` of the address, what stands behind a space may not belong to it.
fn secret(value: &str, last: bool) -> Result<Secret, UriError> {
    let value = value.trim_end_matches(['.', ',', ';']).trim_end();
    let is_escape = |after: &str| after.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
    if !value.split('%').skip(1).all(is_escape) {
        return Err(UriError::SecretEscape);
    }
    if last && value.trim_start().contains(char::is_whitespace) && !is_in_groups(value) {
        return Err(UriError::Behind);
    }
    let mut decoded = Zeroizing::new(Vec::with_capacity(value.len()));
    decoded.extend(percent_decode_str(value).map(|byte| if byte == b'+' { b' ' } else { byte }));
    let decoded = std::str::from_utf8(&decoded).map_err(|_| UriError::SecretEscape)?;
    Ok(Secret::from_base32(decoded)?)
}

/// Whether a key is written in three groups of one length or more, of which the last may be shorter: no other text is.
fn is_in_groups(value: &str) -> bool {
    let groups: Vec<usize> = value.split_whitespace().map(|group| group.chars().count()).collect();
    match groups[..] {
        [first, ref middle @ .., last] => {
            !middle.is_empty() && first <= 8 && middle.iter().all(|group| *group == first) && last <= first
        }
        _ => false,
    }
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
