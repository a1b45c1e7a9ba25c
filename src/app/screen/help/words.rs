//! The words of the pages, with the names of the keys as they are now.

use crate::app::keymap::{Binding, Bound, KEYMAP};
use crate::app::screen::Context;
use crate::locale::{Argument, Locale};

pub(super) struct Words<'a> {
    cx: &'a Context<'a>,
    /// Each command's keys under the name of its line in the table, as in `{ $key-repeat }`.
    arguments: Vec<(&'static str, Argument<'static>)>,
}

impl<'a> Words<'a> {
    pub(super) fn new(cx: &'a Context<'a>) -> Self {
        let keys = |binding: &Binding| (binding.help, cx.keys(binding.command).into());
        let mut arguments: Vec<_> = KEYMAP.iter().map(keys).collect();
        arguments.push(("version", env!("CARGO_PKG_VERSION").into()));
        Self { cx, arguments }
    }

    /// A message of a page.
    pub(super) fn text(&self, id: &str) -> String {
        self.cx.locale.with(id, &self.arguments)
    }

    /// A line of the table of keys.
    pub(super) fn key(&self, binding: &Binding) -> String {
        let Context { locale, .. } = self.cx;
        let (keys, does) = (self.cx.keys(binding.command), locale.text(binding.help));
        locale.with("help-line", &[("keys", keys.into()), ("does", does.into())])
    }
}

/// The keys of one line of the table, as they are called in the language.
pub fn key_names(keys: &[Bound], locale: &Locale) -> String {
    let name = |key: &Bound| match (key, key.message()) {
        (_, Some(id)) => locale.text(id),
        (Bound::F(n), None) => format!("F{n}"),
        (Bound::Ctrl(c), None) => locale.with("keyname-ctrl", &[("letter", c.to_uppercase().to_string().into())]),
        (Bound::Char(c), None) => c.to_string(),
        (_, None) => String::new(),
    };
    let names: Vec<String> = keys.iter().map(name).collect();
    let Some((last, rest)) = names.split_last() else { return String::new() };
    if rest.is_empty() {
        return last.clone();
    }
    locale.with("key-or", &[("keys", rest.join(", ").into()), ("last", last.as_str().into())])
}
