//! An account for hearing a code before there is one of one's own. Its key is known to everybody.

use crate::code::{Generator, Secret};
use crate::vault::{Account, AccountId};

const KEY: &[u8] = b"Kodeoplaeser-practice";

/// The practice account. Its name is in the user's language and is given where it is shown.
pub(super) fn account() -> Account {
    Account { id: AccountId::OUTSIDE, issuer: String::new(), label: String::new(), generator: generator() }
}

/// What makes its codes.
#[expect(clippy::expect_used, reason = "the key is a constant that is not empty")]
pub(super) fn generator() -> Generator {
    Generator::totp(Secret::from_bytes(KEY.to_vec()).expect("a key that is not empty"))
}

/// Whether it is the practice account.
pub(super) fn is(id: AccountId) -> bool {
    id == AccountId::OUTSIDE
}
