//! Addresses as mail programs send them, in quoted-printable (RFC 2045 section 6.7): `=` is written `=3D`, and a line that
//! goes on in the next one ends with `=`.
//!
//! `3` and `D` are letters of keys too. So it is certain only if every value of an address begins with them, and there is more
//! than one.

use crate::code::uri::UriError;
use zeroize::Zeroizing;

/// The address as it was before it was sent.
pub(super) fn undone(address: Zeroizing<String>) -> Result<Zeroizing<String>, UriError> {
    let Values { quoted, others, key } = Values::of(&address);
    match (quoted, others) {
        _ if is_named_so(&address) => Ok(address),
        (1, 1..) => Ok(address),
        _ if !key => Ok(address),
        (2.., 0) if !address.ends_with('=') => Ok(decoded(&address)),
        // Its end is missing.
        (2.., 0) => Err(UriError::Wrapped),
        _ => Err(UriError::Quoted),
    }
}

/// Whether the service is called so where no `=` stands before its name: then that begins with `3D` itself.
fn is_named_so(address: &str) -> bool {
    let Some((path, query)) = address.split_once('?') else { return false };
    let label = path.rsplit('/').next().unwrap_or_default();
    let issuer = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(name, _)| *name == "issuer");
    let prefix = label.split([':', '%']).next().unwrap_or_default();
    issuer.is_some_and(|(_, value)| hex(value) == Some(b'=') && !prefix.is_empty() && value.starts_with(prefix))
}

/// A line without the `=` that says that it goes on in the next one. `address` is where the last address in it begins.
pub(super) fn without_soft_break<'a>(line: &'a str, address: usize, next: &str) -> &'a str {
    let Some(head) = line.strip_suffix('=').filter(|head| head.len() >= address) else { return line };
    // An address of Steam's has no value, but may end as a key is filled up.
    if head[address..].get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("steam")) {
        return line;
    }
    let run = next.split(|c: char| c.is_whitespace() || super::closing(c)).next().unwrap_or_default();
    let mut whole = Zeroizing::new(String::with_capacity(head.len() + run.len()));
    whole.push_str(&head[address..]);
    whole.push_str(run);
    let Values { quoted, others, .. } = Values::of(&whole);
    if !whole.contains('?') || (quoted > 0 && others == 0) { head } else { line }
}

/// The values of an address.
struct Values {
    /// How often `=3D` stands in the query.
    quoted: usize,
    /// So many don't begin with `3D`.
    others: usize,
    /// That of the key does.
    key: bool,
}

impl Values {
    fn of(address: &str) -> Self {
        let query = address.split_once('?').map_or("", |(_, query)| query);
        let values = query.split('&').filter_map(|pair| pair.split_once('=')).filter(|(_, value)| !value.is_empty());
        let quoted = query.as_bytes().windows(3).filter(|bytes| bytes.eq_ignore_ascii_case(b"=3D")).count();
        let mut counted = Self { quoted, others: 0, key: false };
        for (name, value) in values {
            let is_quoted = hex(value) == Some(b'=');
            counted.others += usize::from(!is_quoted);
            counted.key |= is_quoted && name.to_ascii_lowercase().ends_with("secret");
        }
        counted
    }
}

/// The byte that a text begins with, in hexadecimal digits.
fn hex(text: &str) -> Option<u8> {
    let digits = text.get(..2).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
    u8::from_str_radix(digits, 16).ok()
}

/// What is not plain ASCII becomes an escape of the address's own, which knows bytes that are Latin-1.
fn decoded(address: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(address.len()));
    let mut rest = address;
    while let Some((before, after)) = rest.split_once('=') {
        plain.push_str(before);
        rest = match hex(after) {
            Some(byte) if byte.is_ascii_graphic() => {
                plain.push(char::from(byte));
                &after[2..]
            }
            // Its two digits are those that follow.
            Some(_) => {
                plain.push('%');
                after
            }
            None => {
                plain.push('=');
                after
            }
        };
    }
    plain.push_str(rest);
    plain
}
