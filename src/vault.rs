//! The accounts, and what may be done to them. Sealed in one file by `store`.

use crate::code::Generator;

/// A stable name for an account that survives renaming and reordering: 128 random bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(u128);

/// One account at one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Never changes.
    pub id: AccountId,
    /// The service, such as "GitHub". May be empty.
    pub issuer: String,
    /// Whose account, such as "anna@example.dk". May be empty.
    pub label: String,
    /// What makes its codes.
    pub generator: Generator,
}

/// The accounts, in the user's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vault {
    /// In the order they are shown.
    pub accounts: Vec<Account>,
}
