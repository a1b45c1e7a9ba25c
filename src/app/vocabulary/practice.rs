//! An account for hearing a code before there is one of one's own. Its key is known to everybody.

use crate::code::{Generator, Secret};
use crate::locale::Locale;
use crate::vault::{Account, AccountId};
use std::sync::LazyLock;

const KEY: &[u8] = b"Kodeoplaeser-practice";

static ACCOUNT: LazyLock<Account> = LazyLock::new(|| Account {
    id: AccountId::OUTSIDE,
    issuer: String::new(),
    label: String::new(),
    generator: Generator::totp(key()),
});

#[expect(clippy::expect_used, reason = "the key is a constant that is not empty")]
fn key() -> Secret {
    Secret::from_bytes(KEY.to_vec()).expect("a key that is not empty")
}

/// The practice account. Its name is in the user's language and is given where it is shown.
pub fn account() -> &'static Account {
    &ACCOUNT
}

/// What makes its codes.
pub fn generator() -> &'static Generator {
    &ACCOUNT.generator
}

/// Whether it is the practice account.
pub fn is(id: AccountId) -> bool {
    id == AccountId::OUTSIDE
}

/// What an account is called; the practice account in the user's language.
pub fn account_name(account: &Account, locale: &Locale) -> String {
    match account.name() {
        name if is(account.id) => {
            debug_assert!(name.is_empty(), "the practice account is named by the locale");
            locale.text("practice-name")
        }
        name if name.is_empty() => locale.text("unnamed"),
        name => name,
    }
}
