//! The accounts, and what may be done to them. Sealed in one file by [`Store`].

mod account;
mod envelope;
mod error;
mod schema;
mod seal;
mod store;

pub use account::{Account, AccountId, NotAnId};
pub use error::{Damage, Error, Task};
pub use seal::{Cost, Passphrase};
pub use store::Store;

use crate::code::Generator;

/// The accounts, in the user's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vault {
    /// In the order they are shown.
    pub accounts: Vec<Account>,
}

impl Vault {
    /// The account of that id.
    pub fn find(&self, id: AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }

    /// Where the account of that id stands.
    pub fn position(&self, id: AccountId) -> Option<usize> {
        self.accounts.iter().position(|account| account.id == id)
    }

    /// An account that makes the same codes: see [`Generator::same_key`].
    pub fn same_key(&self, generator: &Generator) -> Option<&Account> {
        self.accounts.iter().find(|account| account.generator.same_key(generator))
    }

    /// Puts an account last.
    pub fn add(&mut self, account: Account) {
        self.accounts.push(account);
    }

    /// Takes an account out, and tells where it stood, for [`Vault::restore`].
    pub fn remove(&mut self, id: AccountId) -> Option<(usize, Account)> {
        let index = self.position(id)?;
        Some((index, self.accounts.remove(index)))
    }

    /// Puts an account back where it stood, or last if there are fewer accounts by now.
    pub fn restore(&mut self, index: usize, account: Account) {
        self.accounts.insert(index.min(self.accounts.len()), account);
    }

    /// Gives an account other names. `false` when there is no such account.
    #[must_use]
    pub fn rename(&mut self, id: AccountId, issuer: impl Into<String>, label: impl Into<String>) -> bool {
        let Some(account) = self.find_mut(id) else { return false };
        account.issuer = issuer.into();
        account.label = label.into();
        true
    }

    /// Moves an HOTP account on to its next code. Save before the code it had is shown, so that no code is
    /// ever made twice. `false` when there is no such account, or it has no next counter.
    #[must_use]
    pub fn advance_counter(&mut self, id: AccountId) -> bool {
        let Some(account) = self.find_mut(id) else { return false };
        let Some(next) = account.generator.advanced() else { return false };
        account.generator = next;
        true
    }

    /// Lets an account make its codes so. `false` when there is no such account.
    #[must_use]
    pub fn set_generator(&mut self, id: AccountId, generator: Generator) -> bool {
        let Some(account) = self.find_mut(id) else { return false };
        account.generator = generator;
        true
    }

    fn find_mut(&mut self, id: AccountId) -> Option<&mut Account> {
        self.accounts.iter_mut().find(|account| account.id == id)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::code::{Algorithm, Digits, Secret};

    fn account(label: &str) -> Account {
        let secret = Secret::from_bytes(label.as_bytes().to_vec()).unwrap();
        Account::new("Bank", label, Generator::totp(secret)).unwrap()
    }

    fn vault(labels: &[&str]) -> Vault {
        Vault { accounts: labels.iter().map(|label| account(label)).collect() }
    }

    #[test]
    fn what_is_taken_out_goes_back_where_it_stood() {
        let before = vault(&["a", "b", "c"]);
        for index in 0..3 {
            let mut vault = before.clone();
            let (position, account) = vault.remove(before.accounts[index].id).unwrap();
            assert_eq!((position, vault.accounts.len()), (index, 2));
            assert_eq!(vault.find(account.id), None);
            vault.restore(position, account);
            assert_eq!(vault, before);
        }
        let mut shrunk = before.clone();
        let (position, last) = shrunk.remove(before.accounts[2].id).unwrap();
        drop(shrunk.remove(before.accounts[0].id).unwrap());
        shrunk.restore(position, last.clone());
        assert_eq!(shrunk.accounts.last(), Some(&last));
        assert_eq!(shrunk.remove(before.accounts[0].id), None);
    }

    #[test]
    fn renaming_leaves_the_rest_alone() {
        let mut vault = vault(&["a", "b"]);
        let before = vault.accounts[1].clone();
        assert!(vault.rename(before.id, "Skat", "anna"));
        assert_eq!(vault.find(before.id).unwrap().name(), "Skat, anna");
        assert_eq!(vault.find(before.id).unwrap().generator, before.generator);
        assert!(!vault.rename(account("c").id, "x", "y"));
    }

    #[test]
    fn only_hotp_has_a_counter() {
        let mut vault = vault(&["a"]);
        let totp = vault.accounts[0].id;
        let secret = Secret::from_bytes(vec![1; 20]).unwrap();
        let hotp = |counter| {
            let (secret, algorithm, digits) = (secret.clone(), Algorithm::Sha1, Digits::default());
            Account::new("", "", Generator::Hotp { secret, algorithm, digits, counter }).unwrap()
        };
        let (first, last) = (hotp(7), hotp(u64::MAX));
        vault.add(first.clone());
        vault.add(last.clone());
        assert!(vault.advance_counter(first.id));
        assert_eq!(vault.find(first.id).unwrap().generator, hotp(8).generator);
        assert!(!vault.advance_counter(last.id) && !vault.advance_counter(totp));
        // A counter that has moved on makes no other account of it.
        assert_eq!(vault.same_key(&hotp(3).generator).unwrap().id, first.id);
    }

    #[test]
    fn the_same_key_under_another_name_is_found() {
        let vault = vault(&["a", "b"]);
        assert_eq!(vault.same_key(&account("b").generator), Some(&vault.accounts[1]));
        assert_eq!(vault.same_key(&account("c").generator), None);
    }
}
