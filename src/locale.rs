//! Danish and English: message ids and arguments to text, from the Fluent files in `locales/`.
//!
//! The chosen language is a value that is passed on, never a global. `tests/core/locale.rs` holds the two languages to the
//! same messages and variables, and every id in the source to a message.

mod files;

use files::Files;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Dansk
    Da,
    /// English
    En,
}

impl Lang {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Da, Self::En];

    /// The language's BCP 47 tag, `da` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// The language of a tag such as `da`, `da-DK` or `en_GB.UTF-8`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The system's language: the first of ours that the user prefers. `None` if that is none of ours.
    pub fn of_system() -> Option<Self> {
        if cfg!(unix) && !cfg!(target_os = "macos") {
            return Self::of_environment(|name| std::env::var(name).ok());
        }
        sys_locale::get_locales().find_map(|tag| Self::from_tag(&tag))
    }

    /// As GNU gettext reads the environment: a list in `LANGUAGE`, unless the locale is none, and then the locale.
    fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let locale = Self::locale(&variable);
        let preferred = variable("LANGUAGE").filter(|_| locale.as_deref() != Some("C")).unwrap_or_default();
        preferred.split(':').chain(locale.as_deref()).find_map(Self::from_tag)
    }

    /// The locale for messages, without what may follow its language; `None` if nothing is set.
    fn locale(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
        let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)?;
        let language = locale.split(['_', '.', '@']).next().unwrap_or_default().to_owned();
        Some(if language == "POSIX" { "C".to_owned() } else { language })
    }

    /// The command line's language where nobody has said which: English where messages are not to be translated, else Danish.
    /// The window's is Danish.
    pub fn usual() -> Self {
        let none = cfg!(unix) && Self::locale(|name| std::env::var(name).ok()).is_none_or(|locale| locale == "C");
        if none { Self::En } else { Self::Da }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Da => Self::En,
            Self::En => Self::Da,
        }
    }

    /// Its own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Da => "Dansk",
            Self::En => "English",
        }
    }
}

/// An argument to a message: a number or a piece of text.
pub type Argument<'a> = FluentValue<'a>;

/// The words of one language.
pub struct Locale {
    lang: Lang,
    bundle: &'static Bundle,
}

type Bundle = FluentBundle<&'static FluentResource>;

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Locale({:?})", self.lang)
    }
}

impl Locale {
    /// All the words of a language.
    pub fn new(lang: Lang) -> Self {
        // Made once: it is the same for everybody.
        static DANISH: OnceLock<Bundle> = OnceLock::new();
        static ENGLISH: OnceLock<Bundle> = OnceLock::new();
        let made = match lang {
            Lang::Da => &DANISH,
            Lang::En => &ENGLISH,
        };
        Self { lang, bundle: made.get_or_init(|| Self::bundle(lang)) }
    }

    fn bundle(lang: Lang) -> Bundle {
        let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are for mixed writing directions; a voice would stumble over them.
        bundle.set_use_isolating(false);
        for resource in Files::of(lang).all() {
            if let Err(errors) = bundle.add_resource(resource) {
                log::error!("{} Fluent messages defined twice in {}", errors.len(), lang.tag());
            }
        }
        bundle
    }

    /// Which language this is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message without variables.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its variables. An unknown id gives the id itself, so that something is said; while the program is
    /// being made that is a panic, and so is a variable that is missing.
    pub fn with(&self, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        self.pattern(id).map_or_else(|| id.to_owned(), |pattern| self.written(id, pattern, arguments))
    }

    /// What a message says before and after a variable that is not to be written as text. All of it before, if the
    /// variable does not stand there by itself.
    pub fn around(&self, id: &str, variable: &str, arguments: &[(&'static str, Argument<'_>)]) -> [String; 2] {
        let Some(pattern) = self.pattern(id) else { return [id.to_owned(), String::new()] };
        let is_variable = |element: &PatternElement<&str>| match element {
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => id.name == variable,
            PatternElement::Placeable { .. } | PatternElement::TextElement { .. } => false,
        };
        let mut halves = pattern.elements.split(is_variable);
        [(); 2].map(|()| {
            let elements = halves.next().unwrap_or_default().to_vec();
            self.written(id, &Pattern { elements }, arguments)
        })
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        // `tests/core/locale.rs` listens for what is asked for.
        log::trace!("{id}");
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        if pattern.is_none() {
            log::error!("no message {id} in {}", self.lang.tag());
            debug_assert!(false, "no message {id} in {}", self.lang.tag());
        }
        pattern
    }

    fn written(&self, id: &str, pattern: &Pattern<&str>, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            values.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if !errors.is_empty() {
            log::error!("message {id} in {} lacks a variable", self.lang.tag());
            debug_assert!(false, "message {id} in {} lacks a variable", self.lang.tag());
        }
        text
    }
}

/// The ids of the guide's messages, a chapter each, in the order in which they stand in the language's files.
pub fn guide(lang: Lang) -> impl Iterator<Item = Vec<&'static str>> {
    Files::of(lang).chapters()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Option<Lang> {
        Lang::of_environment(|name| variables.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn the_first_of_ours_that_the_user_prefers() {
        for (variables, lang) in [
            (&[("LANGUAGE", "sv:en"), ("LANG", "da_DK.UTF-8")][..], Some(Lang::En)),
            (&[("LANGUAGE", "sv:da:en")], Some(Lang::Da)),
            (&[("LANGUAGE", "sv:de"), ("LANG", "da_DK.UTF-8")], Some(Lang::Da)),
            (&[("LANGUAGE", ""), ("LC_ALL", ""), ("LC_MESSAGES", "da_DK"), ("LANG", "en_GB.UTF-8")], Some(Lang::Da)),
            (&[("LC_ALL", "en_GB"), ("LC_MESSAGES", "da_DK"), ("LANG", "da_DK")], Some(Lang::En)),
            (&[("LANGUAGE", "da"), ("LC_ALL", "C")], None),
            (&[("LANGUAGE", "da"), ("LANG", "C.UTF-8")], None),
            (&[("LANG", "sv_SE.UTF-8")], None),
            (&[("LANG", "da@euro")], Some(Lang::Da)),
            (&[], None),
        ] {
            assert_eq!(read(variables), lang, "{variables:?}");
        }
    }
}
