//! Searching texts as one types: every word must occur in a line, in any order, whatever its case and accents.

use super::turn::Turn;
use super::{Context, Hearing, items};
use crate::app::vocabulary::phrase;
use crate::outline::{Field, Id, Item};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More lines than these are too many to go through.
pub const MOST: usize = 30;

/// A search is told of when so many seconds have begun since the last letter.
const PAUSE: u8 = 2;

/// The field to search with.
#[derive(Debug, Default)]
pub struct Search {
    query: Field,
    /// The seconds that have begun since something was typed, until what it found has been told.
    untold: Option<u8>,
}

/// A line, and where it stands.
pub struct Hit<T> {
    pub at: T,
    pub text: String,
}

/// What a search comes to.
pub enum Found<T> {
    /// Nothing is searched for.
    Nothing,
    /// One letter is in nearly every line.
    TooShort,
    /// Those of one part under each other, the best of them and the part with the best first.
    Hits(Vec<Hit<T>>),
}

impl Search {
    pub fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
        (id.0 == "search").then_some((&mut self.query, Hearing::Aloud))
    }

    /// What is searched for.
    pub fn query(&self) -> &Field {
        &self.query
    }

    /// The field. Its hint is what was found; if that is nothing, the message `otherwise`, which says what to do.
    pub fn item<M, T>(&self, name: &str, found: &Found<T>, otherwise: &str, submit: M, cx: &Context<'_>) -> Item<M> {
        let field = items::field("search", cx.text(name), &self.query, None, submit);
        let told = found.told(otherwise, cx);
        if self.query.is_empty() { field.hint(told) } else { field.told_hint(told) }
    }

    pub fn edited(&mut self) {
        self.untold = Some(0);
    }

    pub fn clear(&mut self) {
        self.query = Field::default();
    }

    /// A second has begun: whether it is time to tell what has been found; not at each letter, but when the typing
    /// pauses.
    pub fn is_due(&mut self) -> bool {
        let seconds = self.untold.as_mut().map(|seconds| {
            *seconds += 1;
            *seconds
        });
        seconds.is_some_and(|seconds| seconds >= PAUSE) && self.take_untold()
    }

    /// Focus goes from the field to another item. Whether it is time to tell what has been found: whoever goes on to it
    /// without a pause is told before the first of it.
    pub fn is_left(&mut self, from: Option<&Id>, to: Option<&Id>) -> bool {
        let search = Id::from("search");
        from == Some(&search) && to != Some(&search) && self.take_untold()
    }

    /// Enter: on to the first that was found.
    pub fn go_on(&mut self, first: Option<Id>, turn: &mut Turn) {
        turn.focus_on(first.unwrap_or_else(|| {
            // The field says it.
            let _: bool = self.take_untold();
            "search".into()
        }));
    }

    /// Whether it had not been told what is searched for now has found; it is from here on.
    fn take_untold(&mut self) -> bool {
        self.untold.take().is_some() && !self.query.is_empty()
    }

    /// The lines that are searched for, each with where it stands.
    pub fn found<T>(
        &self,
        lines: impl IntoIterator<Item = (T, String)>,
        part: impl Fn(&T) -> &'static str,
    ) -> Found<T> {
        let query = fold(self.query.text());
        let wanted: Vec<&str> = query.split_whitespace().collect();
        match wanted.as_slice() {
            [] => return Found::Nothing,
            [one] if one.chars().all(char::is_alphabetic) && one.chars().count() == 1 => return Found::TooShort,
            _ => {}
        }
        let hit = |(at, text): (T, String)| Some((rank(&fold(&text), &wanted)?, Hit { at, text }));
        let hits: Vec<_> = lines.into_iter().filter_map(hit).collect();
        // Of each part its best hit, and where it begins.
        let mut best: HashMap<&str, (Rank, usize)> = HashMap::new();
        for (at, (rank, hit)) in hits.iter().enumerate() {
            let best = best.entry(part(&hit.at)).or_insert((*rank, at));
            best.0 = best.0.min(*rank);
        }
        let mut ranked: Vec<_> = hits.into_iter().map(|(rank, hit)| ((best[part(&hit.at)], rank), hit)).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        Found::Hits(ranked.into_iter().map(|(_, hit)| hit).collect())
    }
}

/// How far a line is from what is searched for: the words do not follow each other in it; so many of them are only in the
/// middle of its words; and its length.
type Rank = (bool, usize, usize);

/// `None` if one of the words is not in the line at all.
fn rank(line: &str, wanted: &[&str]) -> Option<Rank> {
    let begins = |word: &&&str| line.split(|c: char| !c.is_alphanumeric()).any(|other| other.starts_with(**word));
    let all = wanted.iter().all(|word| line.contains(word));
    let inside = wanted.len() - wanted.iter().filter(begins).count();
    all.then(|| (!line.contains(&wanted.join(" ")), inside, line.chars().count()))
}

impl<T> Found<T> {
    pub fn first(&self) -> Option<&Hit<T>> {
        match self {
            Self::Hits(hits) => hits.first(),
            Self::Nothing | Self::TooShort => None,
        }
    }

    /// How much was found, and what to do now; if that is nothing, the message `otherwise` says what to do.
    pub fn told(&self, otherwise: &str, cx: &Context<'_>) -> String {
        let advice = match self {
            Self::Nothing => "search-how",
            Self::TooShort => "search-short",
            Self::Hits(hits) if hits.is_empty() => otherwise,
            Self::Hits(hits) if hits.len() > MOST => "search-fewer",
            Self::Hits(_) => "search-go",
        };
        phrase::join(&self.count(cx).into_iter().chain([cx.text(advice)]).collect::<Vec<_>>())
    }

    /// The same, shorter for those who have gone on to what was found.
    pub fn told_on_leaving(&self, otherwise: &str, cx: &Context<'_>) -> String {
        self.count(cx).unwrap_or_else(|| self.told(otherwise, cx))
    }

    fn count(&self, cx: &Context<'_>) -> Option<String> {
        let Self::Hits(hits) = self else { return None };
        Some(match hits.len() {
            0 => cx.text("search-nothing"),
            count if count > MOST => cx.locale.with("search-many", &[("most", MOST.into())]),
            count => cx.locale.with("search-found", &[("count", count.into())]),
        })
    }
}

impl<T> Hit<T> {
    /// The line as the name of a row: its place in the list is said after it.
    pub fn name(&self) -> &str {
        self.text.trim_end_matches('.')
    }
}

/// Small letters without accents. A keyboard without Danish letters finds them as `a`, `o` and `ae`.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            letter => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{Found, Search, fold, rank};
    use crate::outline::Field;

    #[test]
    fn the_hits_of_one_part_stay_together_and_the_part_with_the_best_is_first() {
        let search = Search { query: Field::with("kode"), untold: None };
        let lines =
            [("one", "en lang linje med kode i"), ("one", "kodeord"), ("two", "kode"), ("two", "en anden kode")];
        let found = search.found(lines.map(|(part, line)| (part, line.to_owned())), |part| part);
        let texts: Option<Vec<String>> = match found {
            Found::Hits(hits) => Some(hits.into_iter().map(|hit| hit.text).collect()),
            Found::Nothing | Found::TooShort => None,
        };
        let wanted = ["kode", "en anden kode", "kodeord", "en lang linje med kode i"].map(str::to_owned);
        assert_eq!(texts, Some(wanted.to_vec()));
    }

    #[test]
    fn what_is_nearest_to_what_is_searched_for_comes_first() {
        let lines = ["skriften er større", "med større skrift", "større skrift", "forstørre skrift og tegn"];
        let mut ranked = lines.map(|line| (rank(&fold(line), &["storre", "skrift"]), line));
        ranked.sort();
        assert_eq!(
            ranked.map(|(_, line)| line),
            ["større skrift", "med større skrift", "forstørre skrift og tegn", "skriften er større"]
        );
        assert_eq!(rank("skrift", &["storre", "skrift"]), None);
    }

    #[test]
    fn case_and_accents_make_no_difference() {
        assert_eq!(fold("LÅS"), fold("las"));
        assert_eq!(fold("Kopiér"), "kopier");
        assert_eq!(fold("Kopie\u{301}r"), "kopier");
        assert_eq!(fold("Øvekonto, læs"), "ovekonto, laes");
        assert_ne!(fold("kode"), fold("koden"));
    }
}
