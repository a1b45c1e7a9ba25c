//! An account for hearing a code before there is one of one's own. Its key is known to everybody.

use crate::code::{Generator, Secret};
use crate::vault::{Account, AccountId};

/// The practice account. Its name is in the user's language and is given where it is shown.
pub(super) fn account() -> Account {
    let secret = Secret::from_bytes(b"Kodeoplaeser-practice".to_vec());
    Account { id: AccountId::from_bits(0), issuer: String::new(), label: String::new(), generator: Generator::totp(secret) }
}

/// Whether it is the practice account. No random id is 0.
pub(super) fn is(id: AccountId) -> bool {
    id == AccountId::from_bits(0)
}
