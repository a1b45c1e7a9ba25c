//! Asking for the passphrase and opening the vault; finding an account in it.

use super::{Error, Session};
use crate::code::{Code, Generator};
use crate::vault::{Account, Cost, Passphrase, Store, Vault};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use zeroize::Zeroizing;

impl Session<'_> {
    /// Opens the vault.
    pub(super) fn open(&self) -> Result<(Store, Vault), Error> {
        // Nobody should type a passphrase for a file that is not there.
        if !Store::found(&self.vault) {
            return Err(Error::NoVault(self.vault.clone()));
        }
        Ok(Store::open(&self.vault, &self.passphrase("cli-ask-passphrase")?)?)
    }

    /// Opens the vault, or makes one if there is none.
    pub(super) fn open_or_create(&self) -> Result<(Store, Vault), Error> {
        if Store::found(&self.vault) {
            return self.open();
        }
        let passphrase = self.passphrase("cli-ask-new-passphrase")?;
        if self.passphrase_fd.is_none() && self.passphrase("cli-ask-again")? != passphrase {
            return Err(Error::NotTheSame);
        }
        let vault = Vault::default();
        let store = Store::create(&self.vault, &passphrase, Cost::default(), &vault)?;
        Ok((store, vault))
    }

    fn passphrase(&self, question: &str) -> Result<Passphrase, Error> {
        let unreadable = |error: io::Error| Error::NoPassphrase(error.to_string());
        let typed = match self.passphrase_fd {
            None => {
                let question = format!("{} ", self.locale.text(question));
                Zeroizing::new(rpassword::prompt_password(question).map_err(unreadable)?)
            }
            // Through the standard library's own buffer: the lines after the first are still to be read.
            Some(0) => first_line(&mut io::stdin().lock()).map_err(unreadable)?,
            Some(number) => {
                let file = File::open(format!("/dev/fd/{number}")).map_err(unreadable)?;
                first_line(&mut BufReader::new(file)).map_err(unreadable)?
            }
        };
        Passphrase::new(&typed).ok_or(Error::EmptyPassphrase)
    }

    /// The code of the account called `name`. A counter-based account is moved on, on disk, before its code is known.
    pub(super) fn code(&self, name: &str, at: u64) -> Result<(Account, Code), Error> {
        let (mut store, mut vault) = self.open()?;
        let account = find(&vault, name)?.clone();
        let code = account.generator.code_at(at);
        if matches!(account.generator, Generator::Hotp { .. }) {
            if !vault.advance_counter(account.id) {
                return Err(Error::CounterSpent);
            }
            store.save(&vault)?;
        }
        Ok((account, code))
    }
}

fn first_line(input: &mut impl BufRead) -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    let _: usize = input.read_line(&mut line)?;
    Ok(Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// The account whose whole name, service or user name this is, in any case; else the only one with it in its name.
fn find<'a>(vault: &'a Vault, name: &str) -> Result<&'a Account, Error> {
    let name = name.to_lowercase();
    let whole = |account: &&Account| {
        [account.name(), account.issuer.clone(), account.label.clone()].iter().any(|it| it.to_lowercase() == name)
    };
    let part = |account: &&Account| account.name().to_lowercase().contains(&name);
    let mut found: Vec<&Account> = vault.accounts.iter().filter(whole).collect();
    if found.is_empty() {
        found = vault.accounts.iter().filter(part).collect();
    }
    match found[..] {
        [account] => Ok(account),
        [] => Err(Error::NoSuchAccount(name)),
        _ => Err(Error::SeveralAccounts(found.iter().map(|account| account.name()).collect())),
    }
}
