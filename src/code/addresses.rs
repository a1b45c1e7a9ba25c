//! Addresses as they are found in what people paste and pipe: between quotes, behind a number or a name, several in a
//! line, wrapped and escaped by a mail program, escaped by JSON or as a whole, in UTF-16.
//!
//! An address is found whole or not at all: where it can't be told whether what stands behind a key belongs to it, it is
//! refused.

mod quoted_printable;
mod wrapped;

use super::name;
use super::uri::{Entry, UriError, parse};
use percent_encoding::percent_decode_str;
use wrapped::{goes_on, unwrapped};
use zeroize::Zeroizing;

/// How addresses begin, in any case.
const OPENINGS: [&str; 6] =
    ["otpauth://", "otpauth-migration://", "apple-otpauth:", "steam://", "otpauth:\\/\\/", "otpauth%3a%2f%2f"];

/// What stands in a text: the number of its line, counted from 1, and the account or why it is none.
pub type Found = (usize, Result<Entry, UriError>);

/// The same, as it is written: an address and nothing else, in one line and without the escapes it was wrapped in.
pub type Written = (usize, Result<Zeroizing<String>, UriError>);

/// The text of what a program wrote: UTF-8, or UTF-16 in either order, with or without a byte order mark.
pub fn text(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = Zeroizing::new(bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect::<Vec<u16>>());
        let whole = bytes.len().is_multiple_of(2);
        String::from_utf16(&units).ok().filter(|_| whole).map(Zeroizing::new)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // No text has a NUL in it; the first character of one that is worth reading is Latin.
        [_, 0, ..] => utf16(bytes, u16::from_le_bytes),
        [0, _, ..] => utf16(bytes, u16::from_be_bytes),
        _ => std::str::from_utf8(bytes).ok().map(|text| Zeroizing::new(text.to_owned())),
    }
}

/// Whether there is an address in a text.
pub fn is_in(text: &str) -> bool {
    !openings(text).is_empty()
}

/// The accounts in a text. Blank lines and lines that begin with `#` are passed over; any other line without an address is
/// named.
pub fn read(text: &str) -> Vec<Found> {
    let read = |(line, written): Written| (line, written.and_then(|address| parse(&address)));
    find(text).into_iter().map(read).collect()
}

/// The addresses in a text, by the same rules.
pub fn find(text: &str) -> Vec<Written> {
    let lines: Vec<&str> = lines(text).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let number = at + 1;
        if is_passed_over(lines[at]) {
            at += 1;
            continue;
        }
        let whole = unwrapped(&lines[at..]);
        at += whole.lines;
        let mut addresses = in_line(&whole.line, &openings(&whole.line));
        if let (true, Some(last)) = (whole.doubtful, addresses.last_mut()) {
            *last = Err(UriError::Wrapped);
        }
        if addresses.is_empty() {
            addresses.push(Err(UriError::NotOtpauth));
        }
        found.extend(addresses.into_iter().map(|address| (number, address)));
    }
    found
}

/// Lines, however they end.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'])
        .scan('\0', |before, line| {
            let (last, after_return) = (line.chars().next_back(), *before == '\r');
            *before = last.unwrap_or('\0');
            // The second half of CR LF.
            Some(Some(line).filter(|line| !(after_return && *line == "\n")))
        })
        .flatten()
        .map(|line| line.trim_end_matches(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']))
}

fn is_blank(line: &str) -> bool {
    line.chars().all(name::is_blank)
}

/// Whether nothing is in a line, or only a remark.
fn is_passed_over(line: &str) -> bool {
    let line = line.trim_start_matches(name::is_blank);
    line.is_empty() || line.starts_with('#')
}

/// What ends an address wherever it stands.
fn closing(c: char) -> bool {
    matches!(c, '"' | '<' | '>' | '\t' | '”' | '“' | '»' | '«' | '„')
}

/// Where addresses begin in a line.
fn openings(line: &str) -> Vec<usize> {
    let bytes = line.as_bytes();
    let begins = |at: &usize| {
        let before = &bytes[..*at];
        // In `apple-otpauth:` another address begins, and in `xotpauth:` none. `\n` is JSON's line end.
        let free = before.last().is_none_or(|c| !(c.is_ascii_alphanumeric() || matches!(c, b'-' | b'+')))
            || [r"\n", r"\r", r"\t"].iter().any(|escape| before.ends_with(escape.as_bytes()));
        let opens = |opening: &&str| {
            bytes.get(*at..*at + opening.len()).is_some_and(|here| here.eq_ignore_ascii_case(opening.as_bytes()))
        };
        free && OPENINGS.iter().any(opens)
    };
    (0..line.len()).filter(begins).collect()
}

/// A text as far as no address begins in it.
fn before_another(text: &str) -> &str {
    &text[..openings(text).first().copied().unwrap_or(text.len())]
}

/// The addresses of one line, which begin at `starts`.
fn in_line(line: &str, starts: &[usize]) -> Vec<Result<Zeroizing<String>, UriError>> {
    let ends = starts.iter().skip(1).copied().map(Some).chain([None]);
    let addresses = starts.iter().zip(ends).map(|(start, next)| {
        let text = &line[*start..next.unwrap_or(line.len())];
        let quote = line[..*start].chars().next_back();
        address(text, quote, next.is_some())
    });
    addresses.collect()
}

/// The address at the beginning of a text: as far as it goes, without what it was wrapped in.
fn address(text: &str, quote: Option<char>, another: bool) -> Result<Zeroizing<String>, UriError> {
    let plain = without_backslashes(text);
    let mut text = plain.split(closing).next().unwrap_or_default();
    if goes_on(text, &plain[text.len()..]) {
        return Err(UriError::Behind);
    }
    let pair = match quote {
        Some('\'') => Some('\''),
        Some('‘' | '‚') => Some('’'),
        Some('`') => Some('`'),
        Some('(') => Some(')'),
        Some('[') => Some(']'),
        Some('{') => Some('}'),
        _ => None,
    };
    if let Some(end) = pair.and_then(|pair| text.rfind(pair)) {
        text = &text[..end];
    }
    if another {
        text = without_number(text);
    }
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|'));
    if !is_escaped(text) {
        return quoted_printable::undone(owned(text));
    }
    let inner = text.split(char::is_whitespace).next().unwrap_or_default().split('&').next().unwrap_or_default();
    quoted_printable::undone(unescaped(inner))
}

/// Whether an address is wholly escaped, as a part of another one is.
fn is_escaped(address: &str) -> bool {
    address.get(..16).is_some_and(|start| start.eq_ignore_ascii_case("otpauth%3a%2f%2f"))
}

fn unescaped(text: &str) -> Zeroizing<String> {
    percent_decode_str(text).decode_utf8().map_or_else(|_| owned(text), |plain| Zeroizing::new(plain.into_owned()))
}

fn owned(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

/// Without the number of a list's next line: `… 2.`
fn without_number(text: &str) -> &str {
    let text = text.trim_end();
    let number = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    if is_number(number) { &text[..text.len() - number.len()] } else { text }
}

/// The number of a list's line, if nothing else is in a text.
fn only_number(text: &str) -> Option<u32> {
    let text = text.trim_matches(name::is_blank);
    is_number(text).then(|| text[..text.len() - 1].parse().ok()).flatten()
}

/// Whether a word is a number as lists have it: `2.` or `2)`.
fn is_number(word: &str) -> bool {
    word.strip_suffix(['.', ')'])
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// JSON's escapes undone (RFC 8259 section 7), those of line ends to what ends an address. No address has a backslash of its
/// own.
fn without_backslashes(text: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        plain.push_str(before);
        // What is outside of Unicode's first plane is written in two halves.
        let first = unit(after);
        let second =
            first.filter(|first| (0xd800..0xdc00).contains(first)).and_then(|_| unit(after[5..].strip_prefix('\\')?));
        rest = match (first, second) {
            (Some(first), second) => {
                let units = std::iter::once(first).chain(second);
                plain.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
                &after[if second.is_some() { 11 } else { 5 }..]
            }
            (None, _) if after.starts_with(['n', 'r', 't', 'b', 'f']) => {
                plain.push('\t');
                &after[1..]
            }
            // Of another way of writing, which nobody knows here.
            (None, _) if plain.contains('?') && after.starts_with(|c: char| c.is_ascii_alphanumeric()) => {
                plain.push('\t');
                after
            }
            (None, _) => after,
        };
    }
    plain.push_str(rest);
    plain
}

/// The unit of UTF-16 in an escape such as `u003d`.
fn unit(escape: &str) -> Option<u16> {
    let digits = escape.strip_prefix('u')?.get(..4)?;
    u16::from_str_radix(digits, 16).ok().filter(|_| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}
