//! Names of accounts, as they are typed and as addresses have them.

use super::secret::is_invisible;
use percent_encoding::percent_decode_str;
use unicode_segmentation::UnicodeSegmentation;

/// The most characters that a name of an account has.
pub const LONGEST: usize = 200;

/// Unescapes what people read, also what was escaped twice, and bytes that are Latin-1. An escape that is broken stays as
/// it stands. What nobody sees goes, above all what turns the direction of writing, but for the two joiners that some
/// scripts need.
pub(super) fn unescaped(text: &str) -> String {
    let once = decoded(text);
    let plain = if is_escaped_again(&once) { decoded(&once) } else { once };
    readable(&plain)
}

/// A name without what nobody sees and without control characters and line ends, also when it was typed.
pub fn readable(name: &str) -> String {
    let seen = |c: &char| matches!(c, '\u{200c}' | '\u{200d}') || !is_invisible(*c);
    let plain: String = name
        .chars()
        .filter(seen)
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect();
    plain.trim_matches(is_blank).to_owned()
}

/// Whether a name has more than [`LONGEST`] characters.
pub fn is_too_long(name: &str) -> bool {
    name.graphemes(true).nth(LONGEST).is_some()
}

fn decoded(text: &str) -> String {
    let bytes: Vec<u8> = percent_decode_str(text).collect();
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().copied().map(char::from));
    }
    text
}

/// Whether there are escapes in a name that programs write: of a space, an at sign, a colon, or what is not ASCII.
fn is_escaped_again(name: &str) -> bool {
    let hex = |text: &str| text.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
    let escapes = || name.split('%').skip(1);
    escapes().next().is_some()
        && escapes().all(|after| hex(after).is_some_and(|byte| matches!(byte, b' ' | b'@' | b':') || !byte.is_ascii()))
}

/// As much of a name as fits.
pub(super) fn shortened(name: &str) -> &str {
    let end = name.grapheme_indices(true).nth(LONGEST).map_or(name.len(), |(end, _)| end);
    name[..end].trim_end()
}

/// Issuer and account out of `Issuer:account`. The parameter wins over what the label says of the issuer.
pub(super) fn issuer_and_account(issuer: Option<String>, label: &str) -> (String, String) {
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

/// Whether nobody sees anything where this character stands.
pub fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}
