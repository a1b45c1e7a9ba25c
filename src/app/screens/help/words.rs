//! The words of the pages, with the names of the keys as they are now.

use crate::app::vocabulary::Context;
use crate::app::vocabulary::commands::{Arguments, Binding};

pub(super) struct Words<'a> {
    pub(super) cx: &'a Context<'a>,
    arguments: Arguments,
}

impl<'a> Words<'a> {
    pub(super) fn new(cx: &'a Context<'a>) -> Self {
        let mut arguments = cx.keymap.arguments(cx.locale);
        arguments.push(("version", env!("CARGO_PKG_VERSION").into()));
        Self { cx, arguments }
    }

    /// A message of a page, with the keys filled in.
    pub(super) fn keyed(&self, id: &str) -> String {
        self.cx.locale.with(id, &self.arguments)
    }

    /// A line of the table of keys.
    pub(super) fn key(&self, binding: &Binding) -> String {
        let locale = self.cx.locale;
        let does = ("does", locale.text(binding.help).into());
        match self.cx.keys(binding.command) {
            Some(keys) => locale.with("help-line", &[("keys", keys.into()), does]),
            None => locale.with("help-line-button", &[does]),
        }
    }
}
