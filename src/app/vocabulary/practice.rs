//! An account for hearing a code before there is one of one's own. Its key is known to everybody.

use crate::code::{Generator, Secret};
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
