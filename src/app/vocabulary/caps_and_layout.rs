//! What the keyboard writes, and what of it surprises whoever can't see what they write: Caps Lock, another layout.

use crate::locale::Locale;

/// What the keyboard writes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keyboard {
    /// Whether Caps Lock is on, as far as that is known.
    pub caps: Option<bool>,
    /// Its layout, if that is not the system's first.
    pub layout: Option<String>,
}

impl Keyboard {
    /// What somebody must know who can't see what they write.
    pub fn warnings(&self, locale: &Locale) -> Vec<String> {
        let caps = (self.caps == Some(true)).then(|| locale.text("caps-lock-on"));
        let layout = self.layout.as_deref().map(|name| locale.with("layout-other", &[("name", name.into())]));
        caps.into_iter().chain(layout).collect()
    }
}
