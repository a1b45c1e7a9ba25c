//! Addresses that a program broke over several lines, put together again; and whether what stands behind one, in its line or
//! in the next, belongs to it.

use super::{
    before_another, closing, is_blank, is_escaped, is_passed_over, only_number, openings, owned, quoted_printable,
    unescaped,
};
use crate::code::name;
use crate::code::secret::{is_separator, narrow};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

/// An address has so many lines at most. No program wraps one into more.
const LONGEST: usize = 40;
/// A line that was wrapped has so many characters at least.
const WRAPPED: usize = 60;

/// The names of parameters, by which the rest of a wrapped address is known.
const PARAMETERS: [&str; 8] =
    ["secret=", "issuer=", "algorithm=", "digits=", "period=", "counter=", "image=", "encoder="];

/// A line with what the next ones have of its last address.
pub(super) struct Unwrapped {
    pub(super) line: Zeroizing<String>,
    /// How many lines it is made of.
    pub(super) lines: usize,
    /// It can't be told whether the last address is whole.
    pub(super) doubtful: bool,
}

/// The first of these lines, with what the next ones have of its last address.
pub(super) fn unwrapped(lines: &[&str]) -> Unwrapped {
    let mut line = owned(lines[0]);
    let mut starts = openings(&line);
    let mut at = 1;
    let mut doubtful = false;
    while let (Some(&last), Some(next)) = (starts.last(), lines.get(at)) {
        let others = openings(next);
        if is_blank(next) {
            doubtful = resumes(&line[last..], &lines[at..]);
            break;
        }
        if is_passed_over(next) || others.first() == Some(&0) {
            break;
        }
        // What a line of a quoted mail, or of a remark in a program, begins with, stands before each of its lines.
        let rest = next.trim_start_matches(is_mark);
        let (here, there) = (line[..starts[0]].trim_matches(name::is_blank), next[..next.len() - rest.len()].trim());
        let marked = !there.is_empty() && !others.contains(&(next.len() - rest.len()));
        let next = if marked { rest } else { *next };
        match continues(&line, &starts, next) {
            Some(true) if at <= LONGEST && (!marked || here == there) => {
                let head = quoted_printable::without_soft_break(&line, last, before_another(next));
                line = joined(head, next.trim());
            }
            Some(false) => break,
            _ => {
                doubtful = true;
                // Told with it, unless there is more in it.
                at += usize::from(others.is_empty());
                break;
            }
        }
        starts = openings(&line);
        at += 1;
    }
    Unwrapped { line, lines: at, doubtful }
}

/// Both in a buffer of their size, so that none that grows leaves a key behind in memory.
fn joined(line: &str, next: &str) -> Zeroizing<String> {
    let mut joined = Zeroizing::new(String::with_capacity(line.len() + next.len()));
    joined.push_str(line);
    joined.push_str(next);
    joined
}

/// What stands before the lines of a quotation, of a remark or of a table.
fn is_mark(c: char) -> bool {
    name::is_blank(c) || closing(c) || matches!(c, '|' | '/' | '\'' | '*' | '+' | '‘' | '’' | '`')
}

/// Whether a line with addresses that begin at `starts` goes on in the next one; `None` if that can't be told.
fn continues(line: &str, starts: &[usize], next: &str) -> Option<bool> {
    let line = line.trim_end();
    let address = starts.last().map_or(line, |at| &line[*at..]);
    let escaped = is_escaped(address);
    let [address, next] = [address, next].map(|text| if escaped { unescaped(text) } else { owned(text) });
    let (address, next) = (address.as_str(), next.as_str());
    // An address of Steam's is its key.
    let bare = address.get(..8).filter(|scheme| scheme.eq_ignore_ascii_case("steam://")).map(|_| &address[8..]);
    let query = bare.or_else(|| address.rsplit_once('?').map(|(_, query)| query));
    let last = query.and_then(|query| query.rsplit('&').next()).unwrap_or_default();
    let is_cut = query.is_none() || address.ends_with(['?', '&', '=', '%']) || !(bare.is_some() || last.contains('='));
    // What stands before another address: the number of a list goes with that.
    let before = before_another(next);
    let another = before.len() < next.len();
    let next = before.trim_matches(name::is_blank);
    // A list counts on, or has the same number throughout: any other number may be the rest of a key.
    let (here, there) = (only_number(&line[..starts.first().copied().unwrap_or(0)]), only_number(next));
    let counts = here.zip(there).is_some_and(|(here, there)| there == here || Some(there) == here.checked_add(1));
    let in_list = another && counts;
    let has_more = has_more(next);
    if !in_list && !has_more && last.eq_ignore_ascii_case("secret=") {
        // Any word may be a key.
        return None;
    }
    if in_list || is_cut || has_more {
        return Some(!in_list);
    }
    let value = last.split_once('=').map_or(last, |(_, value)| value);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    let word = next.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let number = digits(value) && digits(word) && !next[word.len()..].starts_with(':');
    // A quotation mark ends an address, unless a long key is put together of two quotations.
    let least = if address.ends_with(closing) { 8 } else { 1 };
    if (number && least == 1) || is_rest_of_key(address, next, least) { None } else { Some(false) }
}

/// Whether an address may go on behind the empty lines with which these begin: a program that doubles line ends, or sets a line
/// between two, may have done so in the middle of a key.
fn resumes(address: &str, lines: &[&str]) -> bool {
    lines.iter().find(|line| !is_blank(line)).is_some_and(|next| {
        let rest = before_another(next);
        // What stands alone behind a line as long as those that are wrapped may be the last few characters.
        let alone = address.len() >= WRAPPED && !rest.trim_matches(name::is_blank).contains(name::is_blank);
        !is_passed_over(next) && (has_more(rest) || is_rest_of_key(address, rest, if alone { 1 } else { 8 }))
    })
}

/// Whether a text begins with parameters, and no address of its own.
fn has_more(text: &str) -> bool {
    let run = run(text.trim_start_matches(is_mark));
    let run = run.split('?').next().unwrap_or_default();
    run.starts_with('&') || PARAMETERS.iter().any(|name| run.contains(&format!("&{name}")))
}

/// A text as far as an address would go, in small letters.
fn run(text: &str) -> Zeroizing<String> {
    let run = text.split(|c: char| c.is_whitespace() || closing(c)).next().unwrap_or_default();
    Zeroizing::new(run.to_ascii_lowercase())
}

/// Whether the last of an address is its key, and what follows may be the rest of that, of so many characters or more: it is
/// written as the beginning is, or is no word of any language.
fn is_rest_of_key(address: &str, next: &str, least: usize) -> bool {
    let address = address.trim_end_matches(|c: char| name::is_blank(c) || closing(c));
    let (query, steam) = match (address.split_once('?'), address.get(..8)) {
        (_, Some(scheme)) if scheme.eq_ignore_ascii_case("steam://") => (&address[8..], true),
        (Some((_, query)), _) => (query, false),
        (None, _) => return false,
    };
    let last = query.rsplit('&').next().unwrap_or_default();
    let value = match last.split_once('=') {
        Some((name, value)) if name.to_ascii_lowercase().ends_with("secret") => value,
        _ if steam => last,
        _ => return false,
    };
    let plain = Zeroizing::new(percent_decode_str(next).decode_utf8_lossy().into_owned());
    let seen = plain.trim_start_matches(|c: char| is_mark(c) || is_separator(c)).chars().map(narrow);
    let mut word = Zeroizing::new(String::with_capacity(plain.len()));
    word.extend(seen.take_while(|c| c.is_ascii_alphanumeric() || *c == '='));
    let end = plain.find(|c: char| narrow(c).is_ascii_alphanumeric()).unwrap_or(0) + word.len();
    if word.is_empty() || plain.get(end..).is_some_and(|rest| rest.starts_with(':')) {
        return false;
    }
    let of_key = |c: char| c.is_ascii_alphabetic() || matches!(c, '2'..='7' | '=');
    let cases =
        |text: &str| (text.contains(|c: char| c.is_ascii_uppercase()), text.contains(|c: char| c.is_ascii_lowercase()));
    let alike = |one: (bool, bool), other: (bool, bool)| (one.0 || !other.0) && (one.1 || !other.1);
    word.chars().all(of_key) && word.len() >= least && (alike(cases(value), cases(&word)) || word.len() >= 16)
}

/// Whether what ends an address may stand in the middle of it: behind it, and behind the marks of a page, its key or its
/// parameters go on.
pub(super) fn goes_on(address: &str, behind: &str) -> bool {
    let mut rest = behind;
    loop {
        rest = match rest.strip_prefix('<').and_then(|tag| tag.split_once('>')) {
            Some((_, after)) => after,
            None => match rest.strip_prefix(closing) {
                Some(after) => after,
                None => break,
            },
        };
    }
    let run = run(rest);
    let least = if behind.starts_with('<') { 4 } else { 8 };
    // In a table, the key may stand beside its address once more.
    let again = behind.starts_with('\t') && address.to_ascii_lowercase().ends_with(&format!("={}", *run));
    !behind.is_empty() && (has_more(rest) || (!again && is_rest_of_key(address, rest, least)))
}
