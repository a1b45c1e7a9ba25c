//! The parameters of an address.

use super::UriError;
use crate::code::name;

/// The parameters not yet asked for: names as they were written, values still escaped.
pub(super) struct Query<'a> {
    parameters: Vec<(String, &'a str)>,
    /// What was left out of account besides them.
    passed_over: Vec<String>,
}

impl<'a> Query<'a> {
    pub(super) fn new(query: &'a str) -> Self {
        // Where a page is to be opened. Parameters behind it show that it was meant as a letter.
        let fragment = query.find('#').filter(|at| !query[*at..].contains('&'));
        let (query, passed_over) = match fragment {
            Some(at) => (&query[..at], vec![name::readable(&query[at..])]),
            None => (query, Vec::new()),
        };
        // An address copied out of a web page's source still has `&amp;` between its parameters.
        let pairs =
            query.split('&').map(|pair| pair.strip_prefix("amp;").unwrap_or(pair)).filter(|pair| !pair.is_empty());
        let parameters = pairs
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(key, value)| (name::unescaped(key), value))
            .collect();
        Self { parameters, passed_over }
    }

    /// Whether this is the last parameter, behind which other text may stand.
    pub(super) fn ends_with(&self, key: &str) -> bool {
        // What has no value is none of them, but text with an `&` in it.
        let mut named = self.parameters.iter().rev().skip_while(|(_, value)| value.is_empty());
        named.next().is_some_and(|(name, _)| name.eq_ignore_ascii_case(key))
    }

    /// A parameter's value. None, too, if it is empty, or says that there is none.
    pub(super) fn take(&mut self, key: &'static str) -> Result<Option<&'a str>, UriError> {
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
    pub(super) fn without_sentence(&mut self, value: &'a str, label: &str) -> &'a str {
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
            self.passed_over.push(name::unescaped(sentence.trim()));
        }
        issuer
    }

    pub(super) fn pass_over(&mut self, name: &str) {
        self.passed_over.push(name.to_owned());
    }

    pub(super) fn number<N: std::str::FromStr, T>(
        &mut self,
        key: &'static str,
        error: fn(String) -> UriError,
        check: fn(N) -> Option<T>,
    ) -> Result<Option<T>, UriError> {
        let Some(value) = self.take(key)? else { return Ok(None) };
        let value_of = |value: &str| name::unescaped(&spaced(value)).trim_end_matches(['.', ',', ';']).to_owned();
        value_of(value).parse().ok().and_then(check).map(Some).ok_or_else(|| error(shown(value)))
    }

    pub(super) fn rest(self) -> Vec<String> {
        self.parameters.into_iter().map(|(name, _)| name).chain(self.passed_over).collect()
    }
}

/// Forms write a space in a query as `+`.
pub(super) fn spaced(value: &str) -> String {
    value.replace('+', " ")
}

/// What an error may tell of a value: see [`UriError`].
pub(super) fn shown(value: &str) -> String {
    let value = name::unescaped(&spaced(value));
    if value.chars().count() > 15 { String::new() } else { value }
}
